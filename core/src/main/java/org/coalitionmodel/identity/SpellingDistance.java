package org.coalitionmodel.identity;

import java.util.List;

/** How far two spellings are apart: an edit distance in which letters that languages confuse cost little. */
final class SpellingDistance {
    private static final String VOWELS = "aeiouw";
    /** Letters that one language has where another has a different one of the group. */
    private static final List<String> CONFUSABLE = List.of(VOWELS, "pb", "fvw", "gkj", "zsS", "td", "ij");

    private static final double CONFUSED = 0.3;
    private static final double SLIGHT = 0.5;

    private SpellingDistance() {}

    /** 1 for equal texts, 0 for texts without anything in common. */
    static double similarity(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return 1 - distance(one, other) / longer;
    }

    private static double distance(String one, String other) {
        double[] row = new double[other.length() + 1];
        for (int j = 1; j <= other.length(); j++) {
            row[j] = row[j - 1] + cost(other.charAt(j - 1));
        }
        for (int i = 1; i <= one.length(); i++) {
            char c = one.charAt(i - 1);
            double diagonal = row[0];
            row[0] += cost(c);
            for (int j = 1; j <= other.length(); j++) {
                double replaced = diagonal + cost(c, other.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j] + cost(c), row[j - 1] + cost(other.charAt(j - 1))));
            }
        }
        return row[other.length()];
    }

    /** Of a letter too many. */
    private static double cost(char c) {
        return isVowel(c) || c == 'h' ? SLIGHT : 1;
    }

    private static double cost(char one, char other) {
        if (one == other) {
            return 0;
        }
        boolean isConfused =
                CONFUSABLE.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
        return isConfused ? CONFUSED : 1;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
