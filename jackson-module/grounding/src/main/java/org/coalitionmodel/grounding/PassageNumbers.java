package org.coalitionmodel.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.quantity.Quantity;

/**
 * The numbers in digits that a passage gives, each with the words beside it that belong to it.
 *
 * @param quantities the quantities
 * @param complete whether every number in digits could be read
 */
record PassageNumbers(List<Quantity> quantities, boolean complete) {
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");
    private static final Pattern EDGE = Pattern.compile("^[\\p{P}&&[^%٪]]+|[\\p{P}&&[^%٪]]+$");
    private static final int MOST_WORDS = 7;
    private static final List<Locale> READ =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    /**
     * Reads a passage in each of these languages.
     *
     * @param passage the passage
     * @param languages the languages of the source; if it is empty, all that can be read
     * @return the numbers
     */
    static PassageNumbers of(String passage, List<Locale> languages) {
        List<Quantity> quantities = new ArrayList<>();
        boolean complete = true;
        List<Word> words = words(passage);
        int at = 0;
        while (at < words.size()) {
            if (!words.get(at).hasDigit()) {
                at++;
                continue;
            }
            int number = at;
            List<Reading> readings = (languages.isEmpty() ? READ : languages)
                    .stream()
                            .flatMap(language -> longest(passage, words, number, language).stream())
                            .toList();
            // A language that knows all the words around the number is the one that it is written in.
            int most = readings.stream().mapToInt(Reading::length).max().orElse(0);
            int next = at + 1;
            for (Reading reading : readings) {
                if (reading.length() == most) {
                    quantities.add(reading.quantity());
                    next = Math.max(next, reading.end());
                }
            }
            complete &= most > 0;
            at = next;
        }
        return new PassageNumbers(List.copyOf(quantities), complete);
    }

    /** The longest run of words around a number that is a quantity. */
    private static Optional<Reading> longest(String passage, List<Word> words, int at, Locale language) {
        for (int length = MOST_WORDS; length > 0; length--) {
            for (int start = Math.max(0, at - length + 1); start <= at && start + length <= words.size(); start++) {
                int end = start + length;
                String run = EDGE.matcher(passage.substring(
                                words.get(start).start(), words.get(end - 1).end()))
                        .replaceAll("");
                Optional<Quantity> quantity = parsed(run, language);
                if (quantity.isPresent()) {
                    return Optional.of(new Reading(quantity.get(), length, end));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Quantity> parsed(String run, Locale language) {
        try {
            return Optional.of(Quantity.parse(run, language));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Word> words(String passage) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(passage);
        while (matcher.find()) {
            boolean hasDigit = matcher.group().codePoints().anyMatch(Character::isDigit);
            words.add(new Word(matcher.start(), matcher.end(), hasDigit));
        }
        return words;
    }

    /**
     * A run of characters without space.
     *
     * @param start its start
     * @param end its end
     * @param hasDigit whether it has a digit
     */
    private record Word(int start, int end, boolean hasDigit) {}

    /**
     * A quantity that has been read.
     *
     * @param quantity the quantity
     * @param length the number of its words
     * @param end the index of the first word after it
     */
    private record Reading(Quantity quantity, int length, int end) {}
}
