package org.coalitionmodel.grounding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the strings that resemble a given one most. The measure is the Dice coefficient: twice the number of letter
 * pairs that two strings share, divided by the number of letter pairs in both.
 */
final class SimilarStrings {
    private static final double LEAST = 0.3;
    private static final int MOST = 3;
    private static final int MOST_COMPARED = 5_000;

    private SimilarStrings() {}

    /** The three strings that resemble it most, the best first; fewer if few resemble it. */
    static List<String> to(String given, Collection<String> candidates) {
        Map<String, Integer> pairs = pairs(given);
        return candidates.stream()
                .limit(MOST_COMPARED)
                .map(candidate -> new Scored(candidate, score(pairs, candidate)))
                .filter(scored -> scored.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::text)
                .toList();
    }

    private static double score(Map<String, Integer> given, String candidate) {
        Map<String, Integer> pairs = pairs(candidate);
        int common = 0;
        for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
            common += Math.min(pair.getValue(), given.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * common / (sum(given) + sum(pairs));
    }

    private static int sum(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> pairs(String text) {
        String folded = ' '
                + FoldedText.fold(text.substring(0, Math.min(DraftFaults.LONGEST, text.length())))
                        .toLowerCase(Locale.ROOT)
                + ' ';
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= folded.length(); i++) {
            pairs.merge(folded.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private record Scored(String text, double score) {}
}
