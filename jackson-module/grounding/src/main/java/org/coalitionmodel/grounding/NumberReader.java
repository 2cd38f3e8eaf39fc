package org.coalitionmodel.grounding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.grounding.GroundedNumber.Difference;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.text.LocalizedText;

/**
 * Reads the numbers in a passage with {@link Quantity#parse(String, Locale)}, and compares them with a stored one. The
 * words around each number in its line are read too, because a quote may be only the digits.
 *
 * <p>At most {@value #MOST_NUMBERS} numbers of a passage are read, each in a fixed number of attempts.
 */
final class NumberReader {
    private static final int MOST_NUMBERS = 20;
    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_AFTER = 5;
    /** The longest text that a quantity is read from. */
    private static final int LONGEST = 400;

    /** What may stand at the start or end of a number's text without being a part of it. */
    private static final String PUNCTUATION = ".,;:!?()[]{}\"'“”„«»‹›‘’،؛؟…";

    private static final char TATWEEL = '\u0640';

    private final String text;
    private final int from;
    private final int to;
    private final List<Locale> locales;
    private final List<Word> words = new ArrayList<>();

    /** In Arabic, a number may go on after one of these with "and": مليون و400 ألف is 1,400,000. */
    private static final Pattern SCALE =
            Pattern.compile("(ألف|مليون|مليار|بليون)(ا|ان|ين)?|آلاف|ملايين|مليارات|بلايين");

    /** A word of the text, without the punctuation around it. After "and", it is the number joined to it. */
    private record Word(int start, int end, boolean isAfterAnd) {}

    /**
     * The passage is between two places of a text, which is a line or several. Where a number can be read in several
     * languages, the longest reading counts.
     */
    NumberReader(String text, int from, int to, List<Locale> locales) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.locales = locales;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            addWord(at, end);
            at = end + 1;
        }
    }

    private void addWord(int first, int last) {
        int start = first;
        int end = last;
        while (start < end && PUNCTUATION.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        // In Arabic, "with" and "for" are written together with the number: ل3461, بـ210.
        int digit = start;
        while (digit < end && isArabicLetter(text.charAt(digit))) {
            digit++;
        }
        boolean isAfterAnd = false;
        if (digit < end && digit > start && Character.isDigit(text.charAt(digit))) {
            isAfterAnd = text.charAt(start) == 'و';
            start = digit;
        }
        if (start < end) {
            words.add(new Word(start, end, isAfterAnd));
        }
    }

    private static boolean isArabicLetter(char c) {
        return Character.isLetter(c)
                && (c == TATWEEL || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * Compares a stored number with those of the passage.
     *
     * @return the number that differs least; empty if no number could be read
     */
    Optional<Reading> closest(Quantity stored) {
        List<Reading> readings = new ArrayList<>();
        int numbers = 0;
        for (int i = 0; i < words.size() && numbers < MOST_NUMBERS; i++) {
            Word word = words.get(i);
            if (word.end() > from && word.start() < to && hasDigit(word) && !goesOn(i) && !goesOn(i + 2)) {
                numbers++;
                int number = i;
                locales.stream()
                        .flatMap(locale -> readAt(number, locale, stored.value().isEmpty()).stream())
                        .max(Comparator.comparingInt(match -> match.last() - match.first()))
                        .ifPresent(match -> readings.add(compared(stored, match)));
            }
        }
        return readings.stream().min(Comparator.comparingInt(Reading::distance));
    }

    /** Whether this word continues the number whose scale stands before it. */
    private boolean goesOn(int word) {
        return word > 0
                && word < words.size()
                && words.get(word).isAfterAnd()
                && SCALE.matcher(text.substring(
                                words.get(word - 1).start(), words.get(word - 1).end()))
                        .matches();
    }

    /**
     * Compares two numbers. If words of the passage stand before the number, they may hedge it in a way that is not
     * known. Then the bound does not differ, and these words belong to what was read.
     */
    private Reading compared(Quantity stored, Match match) {
        Quantity read = match.quantity();
        Set<Difference> differences = differences(stored, read);
        int end = words.get(match.last()).end();
        boolean isHedgeUnknown = read.bound() == Bound.EXACTLY
                && differences.equals(EnumSet.of(Difference.BOUND))
                && words.get(match.first()).start() > from
                && end - from <= LONGEST;
        return isHedgeUnknown
                ? new Reading(
                        read.as(LocalizedText.of(
                                read.lexical().orElseThrow().originalLanguage(), text.substring(from, end))),
                        Set.of())
                : new Reading(read, differences);
    }

    /** A number that was read, and what differs. */
    record Reading(Quantity read, Set<Difference> differences) {
        /** The digits count most, then their scale. */
        int distance() {
            return (differences.contains(Difference.VALUE) ? 8 : 0)
                    + (differences.contains(Difference.SCALE) ? 4 : 0)
                    + (differences.contains(Difference.UNIT) ? 2 : 0)
                    + (differences.contains(Difference.BOUND) ? 1 : 0);
        }
    }

    /** The longest text around a number that is a quantity: first what follows it, then also what is before it. */
    private Optional<Match> readAt(int number, Locale locale, boolean isRange) {
        int first = Math.max(0, number - WORDS_BEFORE);
        int last = Math.min(words.size() - 1, number + WORDS_AFTER);
        if (isRange) {
            return longest(first, number, last, number, locale, true);
        }
        Optional<Match> after = longest(number, number, last, number, locale, false);
        int end = after.map(Match::last).orElse(number);
        return longest(first, number, end, end, locale, false).or(() -> after);
    }

    /** A quantity, and its first and last word. */
    private record Match(Quantity quantity, int first, int last) {}

    private Optional<Match> longest(
            int earliestFirst, int latestFirst, int latestLast, int earliestLast, Locale locale, boolean isRange) {
        for (int first = earliestFirst; first <= latestFirst; first++) {
            for (int last = latestLast; last >= earliestLast; last--) {
                Optional<Quantity> read = parse(first, last, locale)
                        .filter(it -> isRange || it.value().isPresent());
                if (read.isPresent()) {
                    return Optional.of(withoutLastWord(new Match(read.get(), first, last), earliestLast, locale));
                }
            }
        }
        return Optional.empty();
    }

    /** A quantity may end with "of", or with the first word of what is counted. After the passage, these say nothing. */
    private Match withoutLastWord(Match match, int earliestLast, Locale locale) {
        if (match.last() == earliestLast || words.get(match.last()).start() < to) {
            return match;
        }
        int last = match.last() - 1;
        return parse(match.first(), last, locale)
                .filter(shorter -> isSameButForThings(shorter, match.quantity()))
                .map(shorter -> new Match(shorter, match.first(), last))
                .orElse(match);
    }

    private static boolean isSameButForThings(Quantity shorter, Quantity longer) {
        Optional<Unit> unit = longer.unit().filter(NumberReader::isOfANumber).or(shorter::unit);
        return Quantity.builder()
                .from(longer)
                .unit(unit)
                .lexical(shorter.lexical())
                .build()
                .equals(shorter);
    }

    private Optional<Quantity> parse(int first, int last, Locale locale) {
        return parse(text.substring(words.get(first).start(), words.get(last).end()), locale);
    }

    private static Optional<Quantity> parse(String words, Locale locale) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Quantity.parse(words, locale));
        } catch (IllegalArgumentException notAQuantity) {
            return Optional.empty();
        }
    }

    private boolean hasDigit(Word word) {
        return text.substring(word.start(), word.end()).chars().anyMatch(Character::isDigit);
    }

    private static Set<Difference> differences(Quantity stored, Quantity read) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (stored.value().isPresent() || !stored.interval().equals(read.interval())) {
            if (!isSameNumber(stored, read)) {
                differences.add(isScaled(stored, read) ? Difference.SCALE : Difference.VALUE);
            }
            if (stored.bound() != read.bound()) {
                differences.add(Difference.BOUND);
            }
        }
        if (stored.unit().isPresent()
                && read.unit().isPresent()
                && !isSameUnit(stored.unit().get(), read.unit().get())) {
            differences.add(Difference.UNIT);
        }
        return differences;
    }

    private static boolean isSameNumber(Quantity stored, Quantity read) {
        return stored.value().isPresent()
                ? stored.value().equals(read.value())
                : stored.low().equals(read.low()) && stored.high().equals(read.high());
    }

    /** Whether one number is the other times a power of ten, not 1. */
    private static boolean isScaled(Quantity stored, Quantity read) {
        return stored.value().isPresent()
                && read.value().isPresent()
                && digits(stored.value().get()).equals(digits(read.value().get()));
    }

    private static BigInteger digits(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue();
    }

    /** Things counted have many names, so only per cent, percentage points and currencies are compared. */
    private static boolean isSameUnit(Unit stored, Unit read) {
        if (stored.isMoney() && read.isMoney()) {
            return stored.equals(read) || stored.equals(Unit.MONEY) || read.equals(Unit.MONEY);
        }
        return stored.equals(read) || !(isOfANumber(stored) || isOfANumber(read));
    }

    private static boolean isOfANumber(Unit unit) {
        return unit.isMoney() || unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS);
    }
}
