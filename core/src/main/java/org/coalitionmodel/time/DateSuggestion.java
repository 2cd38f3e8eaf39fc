package org.coalitionmodel.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Suggests EDTF forms of dates written in another notation. The suggestions appear only in error messages. No date is
 * ever read from such a notation, because 12/06/2020 is one day in London and another in New York.
 */
final class DateSuggestion {
    /** No commonly written date is longer. */
    private static final int LONGEST = 40;

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("spr", 21),
            Map.entry("sum", 22),
            Map.entry("aut", 23),
            Map.entry("fal", 23),
            Map.entry("win", 24));

    private static final Pattern TIME_OF_DAY = Pattern.compile("(-?\\d{4}-\\d\\d-\\d\\d)[Tt ]\\d[^/]*");
    private static final Pattern PART_LAST = Pattern.compile("(\\d{4})[-/ ]?([QHqh])([1-4])");
    private static final Pattern PART_FIRST = Pattern.compile("([QHqh])([1-4])[-/ ]?(\\d{4})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?|(\\d\\d)(\\d\\d)?)");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d\\d)(\\d\\d)[-/](\\d\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\d{1,2}) )?(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august"
                    + "|september|october|november|december|spring|summer|autumn|fall|winter)[.]?,?(?: (\\d{1,2}),)?"
                    + " (\\d{4})");

    private DateSuggestion() {}

    /** Whether the text is a day followed by a time of day. */
    static boolean hasTimeOfDay(String text) {
        return text.length() <= LONGEST && TIME_OF_DAY.matcher(text).matches();
    }

    /** The dates that a text probably means; empty if it resembles none. */
    static List<String> dates(String text) {
        return readings(text, PartialDate::isDate);
    }

    /** The dates and periods that a text probably means; empty if it resembles none. */
    static List<String> periods(String text) {
        List<String> readings = readings(text, TimePeriod::isPeriod);
        int slash = text.indexOf('/');
        if (!readings.isEmpty() || slash < 0 || text.length() > 2 * LONGEST) {
            return readings;
        }
        return sides(text.substring(0, slash)).stream()
                .flatMap(left -> sides(text.substring(slash + 1)).stream().map(right -> left + "/" + right))
                .filter(TimePeriod::isPeriod)
                .toList();
    }

    /** The possible meanings of one side of an interval. */
    private static List<String> sides(String side) {
        return switch (side) {
            case "unknown" -> List.of("");
            case "open" -> List.of("..");
            default -> {
                List<String> readings = dates(side);
                yield readings.isEmpty() ? List.of(side) : readings;
            }
        };
    }

    private static List<String> readings(String text, Predicate<String> isOne) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> readings = new ArrayList<>();
        collect(text.strip(), readings);
        return readings.stream().filter(isOne).distinct().toList();
    }

    private static void collect(String text, List<String> readings) {
        Matcher found = TIME_OF_DAY.matcher(text);
        if (found.matches()) {
            readings.add(found.group(1));
        }
        found = PART_LAST.matcher(text);
        if (found.matches()) {
            readings.add(part(found.group(1), found.group(2), found.group(3)));
        }
        found = PART_FIRST.matcher(text);
        if (found.matches()) {
            readings.add(part(found.group(3), found.group(1), found.group(2)));
        }
        found = YEAR_LAST.matcher(text);
        if (found.matches()) {
            readings.add(day(found.group(4), found.group(3), found.group(1)));
            readings.add(day(found.group(4), found.group(1), found.group(3)));
        }
        found = YEAR_FIRST.matcher(text);
        if (found.matches()) {
            boolean isPunctuated = found.group(2) != null;
            String month = found.group(isPunctuated ? 3 : 5);
            String day = found.group(isPunctuated ? 4 : 6);
            // 2020/33 does not mean a part of a year.
            if (Integer.parseInt(month) <= 12) {
                readings.add(day == null ? month(found.group(1), month) : day(found.group(1), month, day));
            }
        }
        found = TWO_YEARS.matcher(text);
        if (found.matches()) {
            readings.add(found.group(1) + found.group(2) + "/" + found.group(1) + found.group(3));
        }
        found = NAMED.matcher(text.toLowerCase(Locale.ROOT));
        if (found.matches()) {
            String day = found.group(1) == null ? found.group(3) : found.group(1);
            String month = String.valueOf(NAMES.get(found.group(2).substring(0, 3)));
            readings.add(day == null ? month(found.group(4), month) : day(found.group(4), month, day));
        }
        if (readings.isEmpty()) {
            readings.add("Y" + text);
        }
        // Notations of EDTF drafts and common typing variants.
        readings.add(text.toUpperCase(Locale.ROOT)
                .replace('U', 'X')
                .replace("?~", "%")
                .replace("~?", "%"));
    }

    private static String part(String year, String kind, String number) {
        int before = "Qq".contains(kind) ? 32 : 39;
        return year + "-" + (before + Integer.parseInt(number));
    }

    private static String month(String year, String month) {
        return year + "-" + twoDigits(month);
    }

    private static String day(String year, String month, String day) {
        return month(year, month) + "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
