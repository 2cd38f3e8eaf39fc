package org.coalitionmodel.exchange.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.exchange.ftm.FtmRecord.FtmValue;
import org.coalitionmodel.exchange.ledger.Sentinels;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * Dates of FollowTheMoney: ISO 8601, cut where nothing more is known: {@code 2011}, {@code 2011-12}, {@code
 * 2011-12-29}, {@code 2011-12-29T10:30:00}. Times are in UTC. The model has no time of day.
 */
final class FtmDates {
    private static final Pattern DATE = Pattern.compile("([0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?)");
    private static final Pattern TIME =
            Pattern.compile("(.{10})[T ][0-9]{2}(:[0-9]{2}){0,2}([.][0-9]{1,9})?(Z|[+]00:00)?");
    /** What looks like a date, with a month 00 too. */
    private static final Pattern ANY_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    private FtmDates() {}

    /** The one date of a property; empty if there is none, or the values contradict each other. */
    static Optional<PartialDate> date(FtmRecord record, String property, String target) {
        List<FtmValue> values = new ArrayList<>();
        List<PartialDate> dates = new ArrayList<>();
        for (FtmValue value : record.values(property)) {
            String day = withoutTime(value.text());
            if (isNoDate(day)) {
                record.dropped(value, "means that there is no date");
            } else {
                parse(day)
                        .ifPresentOrElse(
                                date -> {
                                    values.add(value);
                                    dates.add(date);
                                },
                                () -> record.refused(value, "a date must be like 2011, 2011-12 or 2011-12-29"));
            }
        }
        Optional<PartialDate> best = dates.stream()
                .filter(date -> dates.stream().allMatch(other -> isWithin(date, other)))
                .findFirst();
        for (int i = 0; i < values.size(); i++) {
            FtmValue value = values.get(i);
            if (best.isEmpty()) {
                record.refused(value, "the dates of a property must not contradict each other");
            } else if (!dates.get(i).equals(best.get())) {
                record.kept(value, "another value is more precise");
            } else if (value.text().length() > best.get().text().length()) {
                record.kept(value, target + ", without the time of day");
            } else {
                record.mapped(value, target);
            }
        }
        return best;
    }

    private static boolean isWithin(PartialDate date, PartialDate other) {
        return !date.earliest().isBefore(other.earliest()) && !date.latest().isAfter(other.latest());
    }

    private static String withoutTime(String text) {
        Matcher time = TIME.matcher(text);
        return time.matches() ? time.group(1) : text;
    }

    private static Optional<PartialDate> parse(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // The 30th of February.
        }
    }

    /** The time of an interval: from {@code startDate} to {@code endDate}, or at {@code date}. */
    static Optional<When> when(FtmRecord record, String target) {
        Optional<When> period = period(record, target);
        if (period.isPresent()) {
            record.drop("date", "startDate and endDate give the time");
            return period;
        }
        return date(record, "date", target).map(date -> When.of(TimePeriod.of(date)));
    }

    /** The time from {@code startDate} to {@code endDate}. FtM does not say whether an absent end is known. */
    static Optional<When> period(FtmRecord record, String target) {
        String start = date(record, "startDate", target).map(PartialDate::text).orElse("");
        String end = date(record, "endDate", target).map(PartialDate::text).orElse("");
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(When.of(start + "/" + end));
        } catch (IllegalArgumentException e) {
            String rule = "endDate must not be before startDate";
            record.values("startDate").forEach(value -> record.refused(value, rule));
            record.values("endDate").forEach(value -> record.refused(value, rule));
            return Optional.empty();
        }
    }

    /** Whether a text is a date that systems write where there is none. */
    private static boolean isNoDate(String text) {
        return ANY_DATE.matcher(text).matches() && Sentinels.isNoYear(Integer.parseInt(text, 0, 4, 10));
    }

    /** Whether FtM can write the date. */
    static boolean isWritable(String edtf) {
        return DATE.matcher(edtf).matches() && !isNoDate(edtf);
    }

    /** Whether FtM can write a side of a period, or may leave it out. */
    static boolean isEnd(String side) {
        return side.isEmpty() || side.equals("..") || isWritable(side);
    }

    /** Whether FtM would say that something lasts: it has an end that FtM cannot write, or may have one. */
    static boolean losesEnd(When when) {
        boolean isSince = when.bound().equals(Optional.of(When.TimeBound.SINCE_AT_THE_LATEST))
                || when.side().equals(Optional.of(When.Side.SINCE));
        String period = when.period().map(TimePeriod::toString).orElse("/");
        boolean isOpen = when.anchor().isEmpty() && (period.endsWith("/") || period.endsWith("/.."));
        return !isSince
                && !isOpen
                && plainPeriod(when)
                        .map(plain -> plain.substring(plain.indexOf('/') + 1))
                        .filter(FtmDates::isEnd)
                        .isEmpty();
    }

    /** The period, if the time is that period and nothing else, as far as FtM can say. */
    static Optional<String> plainPeriod(When when) {
        boolean isPlain = when.bound().isEmpty()
                && when.part().isEmpty()
                && when.lengthBound().isEmpty()
                && when.reckonings().isEmpty()
                && when.anchor().isEmpty();
        return isPlain ? when.period().map(TimePeriod::toString) : Optional.empty();
    }
}
