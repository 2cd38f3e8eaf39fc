package org.coalitionmodel.grounding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a text, to find the passage that resembles a quote most. It is the run of as many words as the quote has that
 * shares the most words with it. Case, accents, vowel marks and the kind of digits do not count.
 */
final class WordIndex {
    private static final int MOST_WORDS = 60;

    private final String text;
    private final List<Word> words;

    WordIndex(String text) {
        this.text = text;
        this.words = words(text);
    }

    /** The passage that resembles a quote most; empty if none shares half of its words. */
    Optional<String> nearest(String quote) {
        List<Word> wanted = words(quote.substring(0, Math.min(quote.length(), MOST_WORDS * 20)));
        wanted = wanted.subList(0, Math.min(MOST_WORDS, wanted.size()));
        int size = Math.min(wanted.size(), words.size());
        Map<String, Integer> open = new HashMap<>();
        wanted.forEach(word -> open.merge(word.folded(), 1, Integer::sum));
        int common = 0;
        int best = 0;
        int bestEnd = 0;
        for (int end = 0; end < words.size(); end++) {
            if (end >= size) {
                common -= add(open, words.get(end - size), 1) > 0 ? 1 : 0;
            }
            common += add(open, words.get(end), -1) >= 0 ? 1 : 0;
            if (common > best) {
                best = common;
                bestEnd = end;
            }
        }
        if (best == 0 || 2 * best < wanted.size()) {
            return Optional.empty();
        }
        int start = words.get(Math.max(0, bestEnd + 1 - size)).start();
        return Optional.of(DraftFaults.shortened(text.substring(start, words.get(bestEnd).end())));
    }

    /** Changes how many of a word are still to be found; returns the number after that. Below 0 there are too many. */
    private static int add(Map<String, Integer> open, Word word, int number) {
        Integer left = open.get(word.folded());
        if (left == null) {
            return -1;
        }
        open.put(word.folded(), left + number);
        return left + number;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isPartOfWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at > start) {
                words.add(new Word(folded(text.substring(start, at)), start, at));
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The text in lower case, without accents, and without what typography varies in. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(FoldedText.fold(text), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /**
     * A word of the text.
     *
     * @param folded the word as it is compared
     * @param start its start in the text
     * @param end its end in the text
     */
    private record Word(String folded, int start, int end) {}
}
