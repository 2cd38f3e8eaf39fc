package org.coalitionmodel.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.BrokenStream;
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A span of days as a source gives it: from one date to another, open or unknown at one end, or only a length. It is
 * not a {@link java.time.Period}, which is only a length. A duration in hours is a quantity.
 *
 * <table>
 * <caption>Accepted forms (intervals of EDTF and ISO 8601)</caption>
 * <tr><th>form</th><th>example</th><th>meaning</th></tr>
 * <tr><td>date</td><td>{@code 2021}</td>
 * <td>the whole of this date: all of 2021. The exact days are not known if the date has unspecified digits, is a
 * season, or is uncertain or approximate: {@code 201X} lies somewhere in the ten years. The days of {@code 2022-33}, a
 * quarter, are known</td></tr>
 * <tr><td>start and end</td><td>{@code 2022-01/2022-03}</td>
 * <td>from some day in January to some day in March</td></tr>
 * <tr><td>open</td><td>{@code ../2022}, {@code 2007/..}</td><td>without a limit on that side</td></tr>
 * <tr><td>unknown</td><td>{@code /2022}, {@code 2022/}</td><td>with an unknown limit on that side</td></tr>
 * <tr><td>length</td><td>{@code P20Y}</td><td>this long, at any time</td></tr>
 * <tr><td>start and length</td><td>{@code 2022-07-01/P24M}</td>
 * <td>to 30 June 2024: the last day is included</td></tr>
 * <tr><td>length and end</td><td>{@code P10Y/2022-12-31}</td><td>from 1 January 2013</td></tr>
 * <tr><td>one of several dates</td><td>{@code [2022-02-27,2022-02-28]}</td>
 * <td>one of these dates; the source does not say which. They are in the order of their first possible
 * days and then of their texts, without spaces</td></tr>
 * </table>
 *
 * <p>Intervals of EDTF level 1 have two dates without unspecified digits, one of which may be open or unknown. This
 * type accepts more: each date may be any that {@link PartialDate} accepts. That includes unspecified digits, which are
 * level 2 ({@code 198X/1999}), a season or another part of a year, and a year of five digits or more. Lengths are not
 * part of EDTF but of ISO 8601-1. One of several dates, from 2 to 50, is a set of EDTF level 2. No other set is
 * accepted.
 *
 * <p>Both ends belong to the period. At least one side is a date, or the whole text is a length or a set. A length has
 * years, months, weeks and days, in this order, and is kept as written: {@code P18M} does not equal {@code P1Y6M}. Each
 * number is above 0. There are at most 9999 years, 999999 months or weeks and 9999999 days. Periods are equal if and
 * only if their texts are equal.
 *
 * <p>A question is answered yes or no only if the answer is the same for every day on which the period may start or
 * end. Otherwise the answer is undetermined. An uncertain or approximate date counts as no limit in such a question,
 * because nobody knows how far off it is. {@link #earliest()} and {@link #latest()} take it literally.
 *
 * <pre>{@code
 * var member = TimePeriod.parse("2014-09/2022");
 * member.contains(LocalDate.of(2020, 5, 11)); // YES
 * member.contains(LocalDate.of(2022, 5, 11)); // UNDETERMINED
 * member.contains(LocalDate.of(2023, 5, 11)); // NO
 * }</pre>
 */
@TextPattern("^(" + TimePeriod.PATTERN + ")$")
public final class TimePeriod implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String OPEN = "..";
    private static final int MOST_ALTERNATIVES = 50;
    private static final String EXAMPLES = "2022-05-11, 2014-09/2022 or P20Y";
    private static final String YEARS = "([1-9][0-9]{0,3}Y)";
    private static final String MONTHS = "([1-9][0-9]{0,5}M)";
    private static final String WEEKS = "([1-9][0-9]{0,5}W)";
    private static final String DAYS = "([1-9][0-9]{0,6}D)";
    /** Matches the text of every length. It uses no look-ahead, which some regular expression engines lack. */
    private static final String LENGTH_PATTERN = "P(" + YEARS + MONTHS + "?" + WEEKS + "?" + DAYS + "?|" + MONTHS
            + WEEKS + "?" + DAYS + "?|" + WEEKS + DAYS + "?|" + DAYS + ")";

    static final String PATTERN = PartialDate.PATTERN + "(/(" + PartialDate.PATTERN + "|[.][.]|" + LENGTH_PATTERN
            + ")?)?|([.][.]|" + LENGTH_PATTERN + ")?/" + PartialDate.PATTERN + "|" + LENGTH_PATTERN
            + "|\\[" + PartialDate.PATTERN + "(," + PartialDate.PATTERN + "){1," + (MOST_ALTERNATIVES - 1) + "}\\]";
    /** Two seasons of a year have the same first possible day, as they differ from place to place. */
    private static final Comparator<PartialDate> IN_A_SET =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::toString);

    private static final Pattern UNSPECIFIED_DAY = Pattern.compile(".+-..-XX.?");
    private static final Pattern LENGTH =
            Pattern.compile("P(?=.)([1-9]\\d{0,3}Y)?([1-9]\\d{0,5}M)?([1-9]\\d{0,5}W)?([1-9]\\d{0,6}D)?");

    private final String text;
    // These follow from the text but are not transient: libraries that copy field by field would lose them.
    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;
    private final java.time.@Nullable Period length;
    private final List<PartialDate> alternatives;

    private TimePeriod(String text) {
        this.text = Rule.given("TimePeriod.text", text);
        alternatives = List.copyOf(text.startsWith("[") ? alternatives(text) : List.of());
        if (!alternatives.isEmpty()) {
            start = null;
            end = null;
            length = null;
            return;
        }
        int slash = text.indexOf('/');
        String left = slash < 0 ? text : text.substring(0, slash);
        String right = text.substring(slash + 1);
        start = date(left, text);
        // A single date is both start and end, so one object serves for both.
        end = slash < 0 ? start : date(right, text);
        length = left.startsWith("P") ? length(left, text) : right.startsWith("P") ? length(right, text) : null;
        boolean lengthAlone = slash < 0 && length != null;
        Rule.require(
                start != null || end != null || lengthAlone, "TimePeriod.text", "have a date or be one length", text);
        if (start != null && end != null && slash >= 0 && end.before(start) == Verdict.YES) {
            throw Rule.broken("TimePeriod.end", "not be before its start " + start, end, null);
        }
        if (length != null) {
            requireInCalendar();
        }
    }

    /**
     * Parses a period.
     *
     * @param text a period in one of the forms above
     * @return the period
     * @throws IllegalArgumentException if the text has none of the forms above, {@link PartialDate#parse(String)}
     *     rejects a date in it, the end is certainly before the start, or a length leaves the years -999999999 to
     *     999999999. If the text uses another notation that is recognised, the message suggests one of the forms
     */
    public static TimePeriod parse(String text) {
        return new TimePeriod(text);
    }

    /**
     * The period that consists of this date.
     *
     * @param date the date
     * @return the period, with the same text as the date
     */
    public static TimePeriod of(PartialDate date) {
        return new TimePeriod(Rule.given("TimePeriod.date", date).text());
    }

    /**
     * A period from one date to another, both included.
     *
     * @param start the date on which it starts
     * @param end the date on which it ends
     * @return the period
     * @throws IllegalArgumentException if the end is certainly before the start
     */
    public static TimePeriod between(PartialDate start, PartialDate end) {
        return new TimePeriod(start(start) + "/" + end(end));
    }

    /**
     * A period that starts on a date and has no end.
     *
     * @param start the date on which it starts
     * @return the period
     */
    public static TimePeriod since(PartialDate start) {
        return new TimePeriod(start(start) + "/" + OPEN);
    }

    /**
     * A period that ends on a date and has no start.
     *
     * @param end the date on which it ends
     * @return the period
     */
    public static TimePeriod until(PartialDate end) {
        return new TimePeriod(OPEN + "/" + end(end));
    }

    /**
     * A period of this length, at any time.
     *
     * @param length years, months and days, each 0 or more and not all 0; weeks are converted to days here, and can
     *     only be parsed
     * @return the period
     * @throws IllegalArgumentException if a part of the length is negative, all are 0, or one is above its limit
     */
    public static TimePeriod lasting(java.time.Period length) {
        return new TimePeriod(Rule.given("TimePeriod.length", length).toString());
    }

    private static PartialDate start(PartialDate start) {
        return Rule.given("TimePeriod.start", start);
    }

    private static PartialDate end(PartialDate end) {
        return Rule.given("TimePeriod.end", end);
    }

    /**
     * The dates of a set, in order. One of them is meant.
     *
     * @return the dates; empty unless the text is a set such as {@code [2022-02-27,2022-02-28]}
     */
    public List<PartialDate> alternatives() {
        return alternatives;
    }

    /**
     * The date on which the period starts, as given; for a single date, that date.
     *
     * @return the date; empty if the start is open or unknown, is one of several, or follows only from a length
     */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(start);
    }

    /**
     * The date on which the period ends, as given; for a single date, that date.
     *
     * @return the date; empty if the end is open or unknown, is one of several, or follows only from a length
     */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(end);
    }

    /**
     * The length of the period, if the text contains one. It is not computed from two dates.
     *
     * @return the length, with weeks as days; empty if none is given
     */
    public Optional<java.time.Period> length() {
        return Optional.ofNullable(length);
    }

    /**
     * Whether the period has no start. A period whose start is unknown does have one.
     *
     * @return true for {@code ../2022}
     */
    public boolean isStartOpen() {
        return text.startsWith(OPEN);
    }

    /**
     * Whether the period has no end. A period whose end is unknown does have one.
     *
     * @return true for {@code 2007/..}
     */
    public boolean isEndOpen() {
        return text.endsWith(OPEN);
    }

    /**
     * Whether a date of the period is {@linkplain PartialDate#isQualified() qualified}.
     *
     * @return true if one is
     */
    public boolean isQualified() {
        return (start != null && start.isQualified())
                || (end != null && end.isQualified())
                || alternatives.stream().anyMatch(PartialDate::isQualified);
    }

    /**
     * Whether it is known on which day the period begins and on which it ends: {@code 2021}, {@code 2021-03/2021-05} and
     * {@code 2021-01-01/P6M} say so.
     *
     * @return false if a side is open or unknown, a date is a season, qualified or has unspecified digits, or the period
     *     is a length or one of several dates
     */
    public boolean hasKnownDays() {
        // If the period is one of several dates, start and end are null.
        boolean isLimited = length == null ? start != null && end != null : start != null || end != null;
        return isLimited && hasKnownDays(start) && hasKnownDays(end);
    }

    private static boolean hasKnownDays(@Nullable PartialDate date) {
        return date == null || (!date.isQualified() && date.hasKnownDays());
    }

    /**
     * The first day that may belong to the period. If only a length and an end are given, the length is subtracted with
     * the arithmetic of {@link LocalDate}.
     *
     * @return the day; empty if the start is open or unknown, or if there is only a length
     */
    public Optional<LocalDate> earliest() {
        if (start == null && end != null && length != null) {
            return Optional.of(firstDay(end.earliest(), length));
        }
        return alternatives.isEmpty()
                ? start().map(PartialDate::earliest)
                : alternatives.stream().map(PartialDate::earliest).min(LocalDate::compareTo);
    }

    /**
     * The last day that may belong to the period. If only a start and a length are given, the length is added with the
     * arithmetic of {@link LocalDate}.
     *
     * @return the day; empty if the end is open or unknown, or if there is only a length
     */
    public Optional<LocalDate> latest() {
        if (end == null && start != null && length != null) {
            return Optional.of(lastDay(start.latest(), length));
        }
        return alternatives.isEmpty()
                ? end().map(PartialDate::latest)
                : alternatives.stream().map(PartialDate::latest).max(LocalDate::compareTo);
    }

    /**
     * Whether the day belongs to the period.
     *
     * @param day the day
     * @return the verdict; undetermined if there is only a length
     */
    public Verdict contains(LocalDate day) {
        if (!alternatives.isEmpty()) {
            return inAll(it -> it.contains(day));
        }
        Ends ends = ends();
        boolean outside = day.isBefore(ends.earliestStart) || day.isAfter(ends.latestEnd);
        return verdict(!day.isBefore(ends.latestStart) && !day.isAfter(ends.earliestEnd), outside);
    }

    /**
     * Whether the two periods have a day in common.
     *
     * @param other the other period
     * @return the verdict; undetermined if one of them is only a length
     */
    public Verdict overlaps(TimePeriod other) {
        if (!alternatives.isEmpty()) {
            return inAll(it -> it.overlaps(other));
        }
        if (!other.alternatives.isEmpty()) {
            return other.inAll(this::overlaps);
        }
        Ends a = ends();
        Ends b = other.ends();
        boolean apart = a.latestEnd.isBefore(b.earliestStart) || b.latestEnd.isBefore(a.earliestStart);
        return verdict(!a.earliestEnd.isBefore(b.latestStart) && !b.earliestEnd.isBefore(a.latestStart), apart);
    }

    /**
     * Whether this period ends before the other starts.
     *
     * @param other the other period
     * @return the verdict; undetermined if one of them is only a length
     */
    public Verdict before(TimePeriod other) {
        if (!alternatives.isEmpty()) {
            return inAll(it -> it.before(other));
        }
        if (!other.alternatives.isEmpty()) {
            return other.inAll(this::before);
        }
        Ends a = ends();
        Ends b = other.ends();
        // Without this check, a bare length would be certainly not before a period with an open start.
        boolean dated = !isLength() && !other.isLength();
        return verdict(a.latestEnd.isBefore(b.earliestStart), dated && !a.earliestEnd.isBefore(b.latestStart));
    }

    /**
     * Whether every day of this period belongs to the other.
     *
     * @param other the other period
     * @return the verdict; undetermined if one of them is only a length
     */
    public Verdict within(TimePeriod other) {
        if (!alternatives.isEmpty()) {
            return inAll(it -> it.within(other));
        }
        if (!other.alternatives.isEmpty()) {
            return other.inAll(this::within);
        }
        Ends a = ends();
        Ends b = other.ends();
        boolean sticksOut = a.latestStart.isBefore(b.earliestStart) || a.earliestEnd.isAfter(b.latestEnd);
        // A period without a start begins before each period that has one, known or not.
        boolean lacksLimit = (isStartOpen() && !other.isStartOpen()) || (isEndOpen() && !other.isEndOpen());
        return verdict(
                !a.earliestStart.isBefore(b.latestStart) && !a.latestEnd.isAfter(b.earliestEnd),
                sticksOut || (lacksLimit && !other.isLength()));
    }

    /** Whether both have the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TimePeriod that && text.equals(that.text);
    }

    /** Consistent with {@link #equals(Object)}. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The period, as {@link #parse(String)} accepts it. */
    @Override
    public String toString() {
        return text;
    }

    private Object writeReplace() {
        return new TimePeriodForm(text);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw BrokenStream.withoutForm();
    }

    /** The period as a text, which is checked when it is read. */
    private record TimePeriodForm(String text) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            try {
                return parse(text);
            } catch (RuntimeException e) {
                throw BrokenStream.because(e);
            }
        }
    }

    /**
     * Whether the period is a length without dates, such as {@code P20Y}.
     *
     * @return true if it is
     */
    public boolean isLength() {
        return start == null && end == null && alternatives.isEmpty();
    }

    /**
     * Whether the period is a single day, even if it is not known which: {@code 2020-05-11}, some day of a month
     * ({@code 2020-05-XX}), or one of several days. A status with such a time was observed on that day. Nothing is known
     * of other days.
     *
     * @return false for a month, a year, a length, and a period with two ends
     */
    public boolean isOneDay() {
        return alternatives.isEmpty()
                ? start != null && equals(of(start)) && isDay(start)
                : alternatives.stream().allMatch(TimePeriod::isDay);
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == PartialDate.Precision.DAY
                || UNSPECIFIED_DAY.matcher(date.text()).matches();
    }

    /** The answer if it is the same for all alternatives. */
    private Verdict inAll(Function<TimePeriod, Verdict> answer) {
        return alternatives.stream()
                .map(TimePeriod::of)
                .map(answer)
                .reduce((one, next) -> one == next ? one : Verdict.UNDETERMINED)
                .orElseThrow();
    }

    private static List<PartialDate> alternatives(String text) {
        String[] dates = text.substring(1, Math.max(1, text.length() - 1)).split(",", -1);
        Rule.require(
                text.endsWith("]") && dates.length >= 2 && dates.length <= MOST_ALTERNATIVES,
                "TimePeriod.text",
                "list 2 to 50 dates, such as [2022-02-27,2022-02-28]",
                text);
        List<PartialDate> alternatives = new ArrayList<>();
        for (String date : dates) {
            if (!PartialDate.isDate(date)) {
                throw notPeriod(date, text);
            }
            PartialDate next = PartialDate.parse(date);
            if (!alternatives.isEmpty()) {
                PartialDate last = alternatives.get(alternatives.size() - 1);
                Rule.require(
                        IN_A_SET.compare(last, next) < 0,
                        "TimePeriod.text",
                        "list its dates in order, none of them twice,",
                        text);
            }
            alternatives.add(next);
        }
        return List.copyOf(alternatives);
    }

    private static @Nullable PartialDate date(String side, String text) {
        if (side.isEmpty() || side.equals(OPEN) || side.startsWith("P")) {
            return null;
        }
        if (!PartialDate.isDate(side)) {
            throw notPeriod(side, text);
        }
        return PartialDate.parse(side);
    }

    private static IllegalArgumentException notPeriod(String side, String text) {
        String fault = Objects.requireNonNull(PartialDate.fault(side));
        List<String> likely = DateSuggestion.periods(text);
        if (!side.equals(text) && likely.isEmpty()) {
            fault = Rule.shown(side) + ": " + (fault.isEmpty() ? "no EDTF date" : fault);
        }
        String described = PartialDate.described(fault, likely, EXAMPLES);
        return Rule.broken("TimePeriod.text", "be a date, interval or length" + described, text, null);
    }

    /** Whether the text is a valid period of one date or of two, each of which may be open or unknown. */
    static boolean isPeriod(String text) {
        // Check each side first: rejecting a date is expensive, because the message suggests how to write it.
        for (String side : text.split("/", 2)) {
            if (!side.isEmpty() && !side.equals(OPEN) && !PartialDate.isDate(side)) {
                return false;
            }
        }
        try {
            return parse(text).text.equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static java.time.Period length(String side, String text) {
        Rule.require(
                LENGTH.matcher(side).matches(),
                "TimePeriod.length",
                "be whole years, months, weeks and days above 0, such as P1Y6M, without hours, ~ or ?",
                text);
        return java.time.Period.parse(side);
    }

    private void requireInCalendar() {
        try {
            earliest();
            latest();
        } catch (DateTimeException e) {
            throw Rule.broken("TimePeriod.length", "stay within the years -999999999 to 999999999", text, null);
        }
    }

    private static LocalDate lastDay(LocalDate first, java.time.Period length) {
        int inside = yearsInside(first);
        return first.plusYears(inside).plus(length).minusDays(1).minusYears(inside);
    }

    private static LocalDate firstDay(LocalDate last, java.time.Period length) {
        int inside = yearsInside(last);
        return last.plusYears(inside).plusDays(1).minus(length).minusYears(inside);
    }

    /**
     * The years to add so that the day before or after a day at the end of the calendar can be computed. The calendar
     * repeats every 400 years.
     */
    private static int yearsInside(LocalDate day) {
        return day.getYear() > 0 ? -400 : 400;
    }

    private static Verdict verdict(boolean always, boolean never) {
        return always ? Verdict.YES : never ? Verdict.NO : Verdict.UNDETERMINED;
    }

    private Ends ends() {
        if (!alternatives.isEmpty()) {
            List<Ends> all = alternatives.stream().map(it -> of(it).ends()).toList();
            return new Ends(
                    all.stream()
                            .map(Ends::earliestStart)
                            .min(LocalDate::compareTo)
                            .orElseThrow(),
                    all.stream()
                            .map(Ends::latestStart)
                            .max(LocalDate::compareTo)
                            .orElseThrow(),
                    all.stream()
                            .map(Ends::earliestEnd)
                            .min(LocalDate::compareTo)
                            .orElseThrow(),
                    all.stream().map(Ends::latestEnd).max(LocalDate::compareTo).orElseThrow());
        }
        PartialDate from = start == null || start.isQualified() ? null : start;
        PartialDate to = end == null || end.isQualified() ? null : end;
        LocalDate earliestStart = from == null ? LocalDate.MIN : from.earliest();
        LocalDate latestStart = isStartOpen() ? LocalDate.MIN : from == null ? LocalDate.MAX : from.latest();
        LocalDate earliestEnd = isEndOpen() ? LocalDate.MAX : to == null ? LocalDate.MIN : to.earliest();
        LocalDate latestEnd = to == null ? LocalDate.MAX : to.latest();
        if (length != null && from != null) {
            earliestEnd = lastDay(earliestStart, length);
            latestEnd = lastDay(latestStart, length);
        } else if (length != null && to != null) {
            earliestStart = firstDay(earliestEnd, length);
            latestStart = firstDay(latestEnd, length);
        } else if (from != null && text.indexOf('/') < 0 && from.hasKnownDays()) {
            latestStart = earliestStart;
            earliestEnd = latestEnd;
        }
        // No period starts after its end; this narrows the unknown limits.
        return new Ends(
                earliestStart,
                latestStart.isAfter(latestEnd) ? latestEnd : latestStart,
                earliestEnd.isBefore(earliestStart) ? earliestStart : earliestEnd,
                latestEnd);
    }

    /** Whether all days of the period are certainly before the day. */
    boolean endsBefore(LocalDate day) {
        return ends().latestEnd.isBefore(day);
    }

    /** The first day on which the period may end; empty if there is only a length. */
    Optional<LocalDate> earliestEnd() {
        return isLength() ? Optional.empty() : Optional.of(ends().earliestEnd);
    }

    /** Whether the period has certainly begun by the day. */
    boolean startsBy(LocalDate day) {
        return !isLength() && !ends().latestStart.isAfter(day);
    }

    /** Whether all days of the period are certainly after the day. */
    boolean startsAfter(LocalDate day) {
        return ends().earliestStart.isAfter(day);
    }

    /**
     * The earliest and latest days on which the period may start and end. {@code MIN} and {@code MAX} stand for no
     * limit.
     */
    private record Ends(LocalDate earliestStart, LocalDate latestStart, LocalDate earliestEnd, LocalDate latestEnd) {}
}
