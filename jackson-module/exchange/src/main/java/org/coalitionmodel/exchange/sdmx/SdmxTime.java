package org.coalitionmodel.exchange.sdmx;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.ledger.Sentinels;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * TIME_PERIOD of SDMX: dates of the Gregorian calendar, periods of the reporting year ({@code 2021-Q1}, {@code
 * 2021-W03}) and ranges of a start and a length. The model has no time of day.
 */
final class SdmxTime {
    private static final Pattern REPORTING = Pattern.compile("([0-9]{4})-([ASTQMWD])([0-9]{1,3})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}(?![0-9])");
    private static final Pattern GREGORIAN = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern RANGE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00:00)?/(P[^T]*)");
    private static final Pattern MIDNIGHT = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00:00");
    private static final int DAYS_OF_WEEK = 7;
    /** This day of January is in the first week of its year. */
    private static final int FIRST_WEEK = 4;

    private SdmxTime() {}

    /** How many periods of a kind a year has, and the first number that EDTF has for them. */
    private enum Part {
        S(2, 40),
        T(3, 37),
        Q(4, 33),
        M(12, 1);

        private final int most;
        private final int first;

        Part(int most, int first) {
            this.most = most;
            this.first = first;
        }
    }

    /** Whether the year of a TIME_PERIOD stands for no date. */
    static boolean isNoDate(@Nullable String time) {
        Matcher year = YEAR.matcher(time == null ? "" : time);
        return year.lookingAt() && Sentinels.isNoYear(Integer.parseInt(year.group()));
    }

    /** Whether it is a period of the reporting year. */
    static boolean isReporting(String time) {
        return REPORTING.matcher(time).matches();
    }

    /**
     * The period of a TIME_PERIOD.
     *
     * @throws IllegalArgumentException if it is none, or has a time of day
     */
    static TimePeriod period(String time) {
        Matcher reporting = REPORTING.matcher(time);
        Matcher range = RANGE.matcher(time);
        Matcher midnight = MIDNIGHT.matcher(time);
        if (reporting.matches()) {
            return reporting(time, reporting.group(1), reporting.group(2), Integer.parseInt(reporting.group(3)));
        } else if (range.matches()) {
            return TimePeriod.parse(range.group(1) + "/" + range.group(2));
        } else if (midnight.matches()) {
            return TimePeriod.parse(midnight.group(1));
        }
        require(GREGORIAN.matcher(time).matches(), time);
        return TimePeriod.parse(time);
    }

    private static TimePeriod reporting(String time, String year, String kind, int number) {
        try {
            return TimePeriod.parse(
                    switch (kind) {
                        case "A" -> {
                            require(number == 1, time);
                            yield year;
                        }
                        case "D" -> Year.parse(year).atDay(number).toString();
                        case "W" -> week(Integer.parseInt(year), number);
                        default -> part(time, year, Part.valueOf(kind), number);
                    });
        } catch (DateTimeException e) {
            throw Rule.broken("SdmxCsv.TIME_PERIOD", "be a time period of SDMX, without a time of day,", time, null);
        }
    }

    private static String week(int year, int number) {
        LocalDate monday = LocalDate.of(year, 1, FIRST_WEEK)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
        return monday + "/" + monday.plusDays(DAYS_OF_WEEK - 1);
    }

    private static String part(String time, String year, Part part, int number) {
        require(number >= 1 && number <= part.most, time);
        return String.format(Locale.ROOT, "%s-%02d", year, part.first + number - 1);
    }

    private static void require(boolean holds, String time) {
        Rule.require(holds, "SdmxCsv.TIME_PERIOD", "be a time period of SDMX, without a time of day,", time);
    }

    /** The TIME_PERIOD of a period; empty if SDMX has none for it. */
    static Optional<String> text(TimePeriod period) {
        String text = period.toString();
        Optional<PartialDate> date = period.start().filter(start -> period.equals(TimePeriod.of(start)));
        if (date.isEmpty()) {
            return week(period)
                    .or(() -> Optional.of(text).filter(it -> RANGE.matcher(it).matches()));
        } else if (period.isQualified()) {
            return Optional.empty();
        }
        return switch (date.get().precision()) {
            case QUARTER -> part(text, Part.Q);
            case QUADRIMESTER -> part(text, Part.T);
            case HALF_YEAR -> part(text, Part.S);
            default ->
                Optional.of(text)
                        .filter(it -> GREGORIAN.matcher(it).matches())
                        .filter(it -> date.get().precision() != PartialDate.Precision.SEASON);
        };
    }

    private static Optional<String> part(String text, Part part) {
        int slash = text.lastIndexOf('-');
        int number = Integer.parseInt(text.substring(slash + 1)) - part.first + 1;
        return Optional.of(text.substring(0, slash) + "-" + part + number);
    }

    private static Optional<String> week(TimePeriod period) {
        return period.earliest()
                .filter(day -> period.toString().equals(day + "/" + day.plusDays(DAYS_OF_WEEK - 1)))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(day -> String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }
}
