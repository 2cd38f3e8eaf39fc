package org.coalitionmodel.examples;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;

/** The messages of the briefing in one language. */
final class Messages {
    private static final String RIGHT_TO_LEFT_MARK = "\u200f";

    private final Locale language;
    private final ResourceBundle bundle;

    Messages(Locale language) {
        this.language = language;
        // No fallback to the default locale, so the output is the same on every machine.
        this.bundle = ResourceBundle.getBundle(
                "org.coalitionmodel.examples.briefing",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... parts) {
        // All parts are strings. number() formats numbers, not the pattern.
        return parts.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key).replace("'", "''"), Locale.ROOT).format(parts);
    }

    String say(Enum<?> constant, String prefix) {
        return say(prefix + "." + constant.name());
    }

    /** A number with its unit, as a person would write it: 84 states, 171 billion US dollars. */
    String amount(BigDecimal number, Optional<String> unit) {
        for (Scale scale : Scale.values()) {
            BigDecimal scaled = number.movePointLeft(scale.zeros);
            // A longer number would be rounded, or be hard to read.
            if (number.compareTo(BigDecimal.TEN.pow(scale.zeros)) >= 0
                    && scaled.stripTrailingZeros().scale() <= 2) {
                String words = number(scaled) + " " + form("scale." + scale.name(), scaled);
                return unit.map(code -> words + " " + form("unit." + code, number))
                        .orElse(words);
            }
        }
        return unit.map(code -> number(number) + " " + form("unit." + code, number))
                .orElseGet(() -> number(number));
    }

    /** The form of a noun that goes with a number. A unit without a name is its own name. */
    private String form(String key, BigDecimal number) {
        String form = key + "." + plural(number);
        return bundle.containsKey(form)
                ? bundle.getString(form)
                : bundle.containsKey(key) ? bundle.getString(key) : key.substring(key.indexOf('.') + 1);
    }

    /** The plural category of a number, as in Unicode CLDR, as far as the nouns here have different forms. */
    private String plural(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            return "other";
        }
        int hundreds = number.remainder(BigDecimal.valueOf(100)).intValue();
        if (!isRightToLeft()) {
            return number.compareTo(BigDecimal.ONE) == 0 ? "one" : "other";
        }
        return hundreds >= 3 && hundreds <= 10 ? "few" : hundreds >= 11 ? "many" : "other";
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** Parts that describe one thing: a person, their post. */
    String list(List<String> parts) {
        return String.join(say("list.comma"), parts);
    }

    /** Several things: Morocco and the United States. */
    String all(List<String> things) {
        int last = things.size() - 1;
        return last < 1 ? list(things) : say("list.and", list(things.subList(0, last)), things.get(last));
    }

    /**
     * A number in digits. The digits are European ones in Arabic too, as in the article and in the Moroccan press. The
     * article puts no separator between thousands; a comma there would look like the decimal comma of that press.
     */
    String number(BigDecimal number) {
        return new DecimalFormat(say("number.pattern"), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** The position in a series: eighth, or no. 43, or last. */
    String ordinal(Ordinal ordinal) {
        String number = ordinal(ordinal.number());
        return ordinal.fromEnd()
                ? ordinal.number() == 1 ? say("ordinal.last") : say("ordinal.fromEnd", number)
                : number;
    }

    private String ordinal(int number) {
        return bundle.containsKey("ordinal." + number)
                ? say("ordinal." + number)
                : say("ordinal.other", String.valueOf(number));
    }

    /** A year, month or day in words. Whatever else EDTF can say stays in its notation. */
    String date(TimePeriod period) {
        Optional<PartialDate> date =
                period.start().filter(start -> TimePeriod.of(start).equals(period));
        if (date.isEmpty() || period.isQualified()) {
            return period.toString();
        }
        LocalDate day = date.get().earliest();
        String month = say("month." + day.getMonthValue());
        return switch (date.get().precision()) {
            case DAY -> say("date.day", String.valueOf(day.getDayOfMonth()), month, String.valueOf(day.getYear()));
            case MONTH -> say("date.month", month, String.valueOf(day.getYear()));
            default -> period.toString();
        };
    }

    /** An interval with two ends in words: at least 47.5 and less than 48.5. */
    String between(Interval interval) {
        return say(
                "interval",
                say(
                        interval.includesLow() ? "interval.atLeast" : "interval.above",
                        number(interval.low().orElseThrow())),
                say(
                        interval.includesHigh() ? "interval.atMost" : "interval.below",
                        number(interval.high().orElseThrow())));
    }

    /**
     * A line for a terminal. In Arabic, a line must begin with a letter that runs from right to left. Terminals with
     * bidirectional text take the direction of the line from it. Where there is none, a mark does it.
     *
     * <p>There are no other marks. Many terminals show isolates and embeddings as boxes, and count them as columns. The
     * briefing needs none, because dates, percentages and intervals are in words.
     */
    String line(String text) {
        return isRightToLeft() && !text.isBlank() && !startsRightToLeft(text) ? RIGHT_TO_LEFT_MARK + text : text;
    }

    private static boolean startsRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
                .mapToObj(Messages::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    private static boolean isRightToLeft(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    boolean isRightToLeft() {
        return language.getLanguage().equals("ar");
    }

    private enum Scale {
        TRILLION(12),
        BILLION(9),
        MILLION(6);

        final int zeros;

        Scale(int zeros) {
            this.zeros = zeros;
        }
    }
}
