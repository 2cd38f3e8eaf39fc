package org.coalitionmodel.grounding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coalitionmodel.grounding.GroundedCitation.Candidate;

/**
 * Finds passages that are similar to words: a name is misspelt, a digit is wrong, a quote is reworded.
 *
 * <p>The rarest short pieces of the words vote for the places where the words would be. The few places with most votes
 * are compared character by character [Sellers 1980, edit distance within a text]. So the steps for one quote are
 * bounded, however long the text is. Only the search for its pieces depends on that.
 */
final class NearMatches {
    /** Longer words are compared up to here. */
    private static final int LONGEST = 200;

    private static final int SHORTEST = 4;
    private static final int PIECE = 3;
    private static final int MOST_PIECES = 24;
    /** Pieces in more places say nothing. */
    private static final int MOST_PLACES = 1_000;

    private static final int MOST_WINDOWS = 3;
    private static final double LEAST_SIMILARITY = 0.5;

    private final FoldedText folded;
    private final String text;
    private final SuffixIndex index;

    NearMatches(FoldedText folded, SuffixIndex index) {
        this.folded = folded;
        this.text = folded.text();
        this.index = index;
    }

    /** The similar passages, the most similar first. */
    List<Candidate> of(String quote) {
        String words = FoldedText.fold(quote);
        String compared = words.substring(0, Math.min(words.length(), LONGEST));
        if (compared.length() < SHORTEST) {
            return List.of();
        }
        Map<Span, Candidate> candidates = new LinkedHashMap<>();
        for (int window : windows(compared)) {
            int from = Math.max(0, window - compared.length());
            int to = Math.min(text.length(), window + 3 * compared.length());
            Candidate candidate = best(compared, from, to);
            if (candidate.similarity() >= LEAST_SIMILARITY) {
                candidates.putIfAbsent(candidate.span(), candidate);
            }
        }
        return candidates.values().stream()
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .toList();
    }

    /** The starts of the windows, each as long as the words, in which most pieces say that the words start. */
    private List<Integer> windows(String words) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int at : rarestPieces(words)) {
            index.places(words.substring(at, at + PIECE), MOST_PLACES)
                    .map(place -> Math.floorDiv(place - at, words.length()) * words.length())
                    .forEach(window -> votes.merge(window, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WINDOWS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Integer> rarestPieces(String words) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at = 0; at + PIECE <= words.length(); at++) {
            int count = index.count(words.substring(at, at + PIECE));
            if (count > 0 && count <= MOST_PLACES) {
                counts.put(at, count);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PIECES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The part of a window that takes the fewest changes to become the words. */
    private Candidate best(String words, int from, int to) {
        int[] changes = IntStream.rangeClosed(0, words.length()).toArray();
        int[] starts = new int[words.length() + 1];
        Arrays.fill(starts, from);
        int best = Integer.MAX_VALUE;
        int bestStart = from;
        int bestEnd = from + 1;
        for (int at = from; at < to; at++) {
            int diagonal = changes[0];
            int diagonalStart = starts[0];
            starts[0] = at + 1;
            for (int i = 1; i <= words.length(); i++) {
                int replaced = diagonal + (words.charAt(i - 1) == text.charAt(at) ? 0 : 1);
                int added = changes[i] + 1;
                int removed = changes[i - 1] + 1;
                diagonal = changes[i];
                int start = diagonalStart;
                diagonalStart = starts[i];
                if (replaced <= added && replaced <= removed) {
                    changes[i] = replaced;
                    starts[i] = start;
                } else if (added <= removed) {
                    changes[i] = added;
                } else {
                    changes[i] = removed;
                    starts[i] = starts[i - 1];
                }
            }
            if (changes[words.length()] < best && starts[words.length()] <= at) {
                best = changes[words.length()];
                bestStart = starts[words.length()];
                bestEnd = at + 1;
            }
        }
        return new Candidate(wholeWords(bestStart, bestEnd), 1 - (double) best / words.length());
    }

    private Span wholeWords(int from, int to) {
        int start = from;
        while (start > Math.max(0, from - LONGEST) && isInWord(start)) {
            start--;
        }
        int end = to;
        while (end < Math.min(text.length(), to + LONGEST) && isInWord(end)) {
            end++;
        }
        return folded.original(start, end);
    }

    private boolean isInWord(int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }
}
