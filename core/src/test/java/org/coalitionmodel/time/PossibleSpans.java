package org.coalitionmodel.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/**
 * A random period with every span of days that its text allows, by the documentation of the text forms. It uses nothing
 * of the code under test. PossibleDays are counted as {@link LocalDate#toEpochDay()} does.
 *
 * @param text the period
 * @param ranges where it may start and end; more than one if the text gives several dates
 * @param hasLength whether the text gives a length
 */
record PossibleSpans(String text, List<Range> ranges, boolean hasLength) {
    /** Without a limit. */
    static final long OPEN_START = -1_000_000_000_000L;
    /** Without a limit. */
    static final long OPEN_END = 1_000_000_000_000L;

    private static final long UNKNOWN_FROM = -900_000_000_000L;
    private static final long UNKNOWN_TO = 900_000_000_000L;
    private static final PossibleDays ANY = new PossibleDays(UNKNOWN_FROM, UNKNOWN_TO);

    /** The years of which the dates are: leap and common ones, on both sides of the year 0 and of the year 10000. */
    private static final int[][] ERAS = {{2019, 2023}, {-2, 1}, {9998, 10000}};

    /** The first and the last of some days. */
    record PossibleDays(long first, long last) {}

    /**
     * A day on which a period may start, and one on which it may end.
     *
     * @param start the first day
     * @param end the last day
     */
    record PossibleSpan(long start, long end) {}

    /**
     * Possible starts and ends. No end is before its start.
     *
     * @param starts the days on which the period may start
     * @param ends the days on which it may end
     * @param spans the spans if the end depends on the start; otherwise empty
     */
    record Range(PossibleDays starts, PossibleDays ends, List<PossibleSpan> spans) {
        static Range of(PossibleDays starts, PossibleDays ends) {
            return new Range(starts, ends, List.of());
        }

        static Range of(List<PossibleSpan> inOrder) {
            PossibleSpan first = inOrder.get(0);
            PossibleSpan last = inOrder.get(inOrder.size() - 1);
            return new Range(new PossibleDays(first.start, last.start), new PossibleDays(first.end, last.end), inOrder);
        }
    }

    /**
     * Adds all days at which an answer can change: the limits of the ranges, and the days beside them. Two days are
     * enough between any two limits, as questions only ask which of two days is earlier.
     */
    void addLandmarks(NavigableSet<Long> days) {
        for (Range range : ranges) {
            for (long limit : new long[] {range.starts.first, range.starts.last, range.ends.first, range.ends.last}) {
                days.addAll(List.of(limit - 1, limit, limit + 1));
            }
        }
    }

    /** The spans that start and end on some of these days. If the end depends on the start, one of both is enough. */
    List<PossibleSpan> spans(NavigableSet<Long> days) {
        List<PossibleSpan> spans = new ArrayList<>();
        for (Range range : ranges) {
            range.spans.stream()
                    .filter(span -> days.contains(span.start) || days.contains(span.end))
                    .forEach(spans::add);
            if (!range.spans.isEmpty()) {
                continue;
            }
            for (long start : days.subSet(range.starts.first, true, range.starts.last, true)) {
                for (long end : days.subSet(range.ends.first, true, range.ends.last, true)) {
                    if (start <= end) {
                        spans.add(new PossibleSpan(start, end));
                    }
                }
            }
        }
        return spans;
    }

    /**
     * A date.
     *
     * @param text the date
     * @param days the days of which it may be one, or all of which it is; if it is qualified, the same without that
     * @param hasKnownDays whether it is all of them
     */
    record Date(String text, PossibleDays days, boolean hasKnownDays) {
        boolean isQualified() {
            return "?~%".indexOf(text.charAt(text.length() - 1)) >= 0;
        }

        /** The same days as those of a period. */
        PossibleSpans asPeriod() {
            return new PossibleSpans(text, List.of(Range.of(days, days)), false);
        }

        /** The days that limit a period. A qualified date limits nothing. */
        PossibleDays limits() {
            return isQualified() ? ANY : days;
        }
    }

    /** A random date. */
    static Date date(Random random) {
        return date(random, ERAS[random.nextInt(ERAS.length)]);
    }

    /** A random period of any form. */
    static PossibleSpans period(Random random) {
        int[] era = ERAS[Math.max(0, random.nextInt(6) - 3)];
        return switch (random.nextInt(12)) {
            case 0, 1 -> alone(date(random, era));
            case 2, 3, 4, 5 -> between(date(random, era), date(random, era), random);
            case 6 -> open(date(random, era), random.nextBoolean());
            case 7 -> unknown(date(random, era), random.nextBoolean());
            case 8 -> fromStart(date(random, era), length(random));
            case 9 -> toEnd(date(random, era), length(random));
            case 10 -> oneOf(random, era);
            default ->
                random.nextInt(4) > 0
                        ? between(date(random, era), date(random, era), random)
                        : new PossibleSpans(
                                length(random).toString(),
                                List.of(Range.of(
                                        new PossibleDays(OPEN_START, OPEN_END),
                                        new PossibleDays(OPEN_START, OPEN_END))),
                                true);
        };
    }

    private static PossibleSpans alone(Date date) {
        return new PossibleSpans(date.text, List.of(rangeOf(date)), false);
    }

    private static Range rangeOf(Date date) {
        return date.hasKnownDays && !date.isQualified()
                ? Range.of(
                        new PossibleDays(date.days.first, date.days.first),
                        new PossibleDays(date.days.last, date.days.last))
                : Range.of(date.limits(), date.limits());
    }

    private static PossibleSpans between(Date start, Date end, Random random) {
        boolean isPossible = start.isQualified() || end.isQualified() || end.days.last >= start.days.first;
        return isPossible
                ? new PossibleSpans(start.text + "/" + end.text, List.of(Range.of(start.limits(), end.limits())), false)
                : between(end, start, random);
    }

    private static PossibleSpans open(Date date, boolean isStart) {
        return isStart
                ? new PossibleSpans(
                        "../" + date.text,
                        List.of(Range.of(new PossibleDays(OPEN_START, OPEN_START), date.limits())),
                        false)
                : new PossibleSpans(
                        date.text + "/..",
                        List.of(Range.of(date.limits(), new PossibleDays(OPEN_END, OPEN_END))),
                        false);
    }

    private static PossibleSpans unknown(Date date, boolean isStart) {
        return isStart
                ? new PossibleSpans("/" + date.text, List.of(Range.of(ANY, date.limits())), false)
                : new PossibleSpans(date.text + "/", List.of(Range.of(date.limits(), ANY)), false);
    }

    private static PossibleSpans fromStart(Date date, Period length) {
        return ofLength(
                date.text + "/" + length,
                date,
                start -> new PossibleSpan(
                        start,
                        LocalDate.ofEpochDay(start).plus(length).minusDays(1).toEpochDay()));
    }

    private static PossibleSpans toEnd(Date date, Period length) {
        return ofLength(
                length + "/" + date.text,
                date,
                end -> new PossibleSpan(
                        LocalDate.ofEpochDay(end).plusDays(1).minus(length).toEpochDay(), end));
    }

    /** From or to a qualified date, it may be anywhere. */
    private static PossibleSpans ofLength(String text, Date date, LongFunction<PossibleSpan> span) {
        Range range = date.isQualified()
                ? Range.of(ANY, ANY)
                : Range.of(LongStream.rangeClosed(date.days.first, date.days.last)
                        .mapToObj(span)
                        .toList());
        return new PossibleSpans(text, List.of(range), true);
    }

    private static PossibleSpans oneOf(Random random, int[] era) {
        TreeMap<String, Date> dates = new TreeMap<>();
        for (int i = 0; i < 2 + random.nextInt(3) || dates.size() < 2; i++) {
            Date date = date(random, era);
            dates.put(date.text, date);
        }
        List<Date> inOrder = dates.values().stream()
                .sorted(Comparator.comparingLong(date -> date.days.first))
                .toList();
        return new PossibleSpans(
                inOrder.stream().map(Date::text).toList().toString().replace(" ", ""),
                inOrder.stream().map(PossibleSpans::rangeOf).toList(),
                false);
    }

    private static Period length(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Period.ofDays(1 + random.nextInt(70));
            case 1 -> Period.ofMonths(1 + random.nextInt(30));
            case 2 -> Period.ofYears(1 + random.nextInt(3));
            default -> Period.of(1 + random.nextInt(2), 1 + random.nextInt(14), 1 + random.nextInt(40));
        };
    }

    private static Date date(Random random, int[] era) {
        int year = era[0] + random.nextInt(era[1] - era[0] + 1);
        if (year > 9999) {
            return qualified(new Date("Y" + year, months(year, 1, 12), true), random);
        }
        String digits = String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year);
        int month = 1 + random.nextInt(12);
        String ofMonth = digits + String.format(Locale.ROOT, "-%02d", month);
        PossibleDays days = months(year, month, month);
        Date date = switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> {
                int day = 1 + random.nextInt((int) (days.last - days.first + 1));
                yield new Date(
                        ofMonth + String.format(Locale.ROOT, "-%02d", day),
                        new PossibleDays(days.first + day - 1, days.first + day - 1),
                        true);
            }
            case 4, 5, 6 -> new Date(ofMonth, days, true);
            case 7, 8 -> new Date(digits, months(year, 1, 12), true);
            case 9 -> new Date(ofMonth + "-XX", days, false);
            case 10 -> new Date(digits + (random.nextBoolean() ? "-XX" : "-XX-XX"), months(year, 1, 12), false);
            case 11 -> {
                int part = 33 + random.nextInt(9);
                int length = part < 37 ? 3 : part < 40 ? 4 : 6;
                int first = (part < 37 ? part - 33 : part < 40 ? part - 37 : part - 40) * length + 1;
                yield new Date(digits + "-" + part, months(year, first, first + length - 1), true);
            }
            case 12, 13 -> season(digits, year, 21 + random.nextInt(12));
            case 14 -> unspecified(digits, year, 10);
            default -> unspecified(digits, year, 100);
        };
        return qualified(date, random);
    }

    private static Date qualified(Date date, Random random) {
        return random.nextInt(9) > 0
                ? date
                : new Date(date.text + "?~%".charAt(random.nextInt(3)), date.days, date.hasKnownDays);
    }

    private static Date season(String digits, int year, int season) {
        PossibleDays days = switch (season) {
            case 21, 23 -> months(year, 1, 12);
            case 25, 31 -> months(year, 3, 6);
            case 26, 32 -> months(year, 6, 9);
            case 27, 29 -> months(year, 9, 12);
            default -> new PossibleDays(months(year - 1, 12, 12).first, months(year + 1, 3, 3).last);
        };
        return new Date(digits + "-" + season, days, false);
    }

    /** Some year of a decade or century. Year 0 is not of those before it. */
    private static Date unspecified(String digits, int year, int years) {
        int nearer = Math.abs(year) / years * years;
        int farther = nearer + years - 1;
        int first = year < 0 ? -farther : nearer;
        int last = year < 0 ? Math.min(-1, -nearer) : farther;
        String known = digits.substring(0, digits.length() - (years == 10 ? 1 : 2));
        return new Date(
                known + (years == 10 ? "X" : "XX"),
                new PossibleDays(months(first, 1, 1).first, months(last, 12, 12).last),
                false);
    }

    private static PossibleDays months(int year, int from, int to) {
        return new PossibleDays(
                LocalDate.of(year, from, 1).toEpochDay(),
                YearMonth.of(year, to).atEndOfMonth().toEpochDay());
    }

    /** Whether this is a day and not the sign of an open or unknown limit. */
    static boolean isKnown(long day) {
        return Math.abs(day) < 1_000_000_000;
    }

    /** Whether the text is a length and nothing else, which says nothing about any day. */
    boolean isLength() {
        return text.startsWith("P") && !text.contains("/");
    }

    /** The days at which an answer about these periods can change. */
    static NavigableSet<Long> landmarks(PossibleSpans... periods) {
        NavigableSet<Long> days = new TreeSet<>();
        Arrays.stream(periods).forEach(period -> period.addLandmarks(days));
        return days;
    }
}
