package org.coalitionmodel.identity;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One word of a name without what varies between scripts and spellings: in Latin letters, with one spelling for each
 * sound.
 *
 * @param text the word; {@code S} stands for sh and ch
 * @param consonants its consonants, with one letter for those that languages take for each other; never empty
 * @param isVowelless whether its script leaves vowels out
 * @param isExact whether it has a digit or a known meaning, or is too long for a word: then it is like no other
 */
record FoldedWord(String text, String consonants, boolean isVowelless, boolean isExact) {
    /** What is written for a sound, and the one spelling of it, in the order of replacement. */
    private static final List<Map.Entry<String, String>> SPELLINGS = List.of(
            Map.entry("dsch", "j"),
            Map.entry("tsch", "S"),
            Map.entry("sch", "S"),
            Map.entry("tch", "S"),
            Map.entry("sh", "S"),
            Map.entry("ch", "S"),
            Map.entry("tS", "S"),
            Map.entry("dzh", "j"),
            Map.entry("dj", "j"),
            Map.entry("zh", "j"),
            Map.entry("kh", "h"),
            Map.entry("gh", "g"),
            Map.entry("ph", "f"),
            Map.entry("th", "t"),
            Map.entry("dh", "d"),
            Map.entry("ck", "k"),
            Map.entry("qu", "k"),
            Map.entry("q", "k"),
            Map.entry("x", "ks"),
            Map.entry("tz", "ts"),
            Map.entry("gue", "ge"),
            Map.entry("gui", "gi"),
            Map.entry("ce", "se"),
            Map.entry("ci", "si"),
            Map.entry("cy", "si"),
            Map.entry("c", "k"),
            Map.entry("eau", "o"),
            Map.entry("ou", "u"),
            Map.entry("oo", "u"),
            Map.entry("ee", "i"),
            Map.entry("ie", "i"),
            Map.entry("ij", "i"),
            Map.entry("y", "i"));

    private static final int LONGEST_WORD = 60;
    private static final Pattern FIRST_X = Pattern.compile("^x");
    private static final Pattern FIRST_OU = Pattern.compile("^ou(?=[aeiou])");
    private static final Pattern LAST_J = Pattern.compile("(?<=[aeou])j$");
    private static final Pattern W_FOR_V = Pattern.compile("^w|w(?=[^aeiouw])|(?<=[oe])w$");
    private static final Pattern FIRST_W = Pattern.compile("^w");
    private static final Pattern SILENT = Pattern.compile("(?<=[aeiou])h$|(?<=..[^aeiou])e$|(?<=n)g$");
    private static final Pattern REPEATED = Pattern.compile("(\\D)\\1+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NO_CONSONANT = Pattern.compile("[aeiouw]|h$");

    /** A word in Latin letters, in lower case and without marks. */
    static FoldedWord of(String letters, boolean isVowelless) {
        String text =
                FIRST_OU.matcher(FIRST_X.matcher(letters).replaceFirst("s")).replaceFirst("w");
        for (Map.Entry<String, String> spelling : SPELLINGS) {
            text = text.replace(spelling.getKey(), spelling.getValue());
        }
        text = LAST_J.matcher(text).replaceFirst("i");
        text = (isVowelless ? FIRST_W : W_FOR_V).matcher(text).replaceAll("v");
        text = SILENT.matcher(text).replaceFirst("");
        text = REPEATED.matcher(text).replaceAll("$1");
        boolean isExact = text.length() > LONGEST_WORD || DIGIT.matcher(text).find();
        return new FoldedWord(text, consonants(text), isVowelless, isExact);
    }

    /** A number, or the name of a meaning. */
    static FoldedWord exactly(String text) {
        return new FoldedWord(text, text, false, true);
    }

    private static String consonants(String text) {
        String classes = text.replace("ts", "s")
                .replace('p', 'b')
                .replace('v', 'f')
                .replace('g', 'k')
                .replace('z', 's');
        String consonants = NO_CONSONANT.matcher(classes).replaceAll("");
        consonants = REPEATED.matcher(consonants).replaceAll("$1");
        return consonants.isEmpty() ? text : consonants;
    }

    /** From 0 to 1: how much the two look like spellings of one word. */
    double similarity(FoldedWord other) {
        if (text.equals(other.text)) {
            return 1;
        }
        if (isExact || other.isExact) {
            return 0;
        }
        if (text.length() == 1 || other.text.length() == 1) {
            return text.charAt(0) == other.text.charAt(0) ? 0.8 : 0;
        }
        if (!isVowelless && !other.isVowelless) {
            return SpellingDistance.similarity(text, other.text);
        }
        // A single consonant says little.
        double most = consonants.length() > 1 ? 0.95 : 0.75;
        return most * SpellingDistance.similarity(consonants, other.consonants);
    }
}
