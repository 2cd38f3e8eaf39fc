package org.coalitionmodel.derivation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.PartialDate.Precision;
import org.coalitionmodel.time.TimePeriod;

/** A straight line through time, from a period to a later one. */
final class StraightLine {
    private static final Interval WHOLE = Interval.closed(BigDecimal.ZERO, BigDecimal.ONE);

    private StraightLine() {}

    /**
     * The part of the line that has passed, from 0 to 1; empty if the time is certainly outside the line. Years are
     * counted from year to year, months from month to month. If they are mixed, or other periods are given, days are
     * counted, and each day of a period may be the one that is meant.
     *
     * @param isDeadline whether the line ends on the last day of the end
     */
    static Optional<Interval> passed(TimePeriod start, TimePeriod end, boolean isDeadline, TimePeriod at) {
        List<Optional<Precision>> precisions = Stream.of(start, end, at)
                .map(StraightLine::precision)
                .distinct()
                .toList();
        Optional<Precision> common = precisions.size() == 1 ? precisions.get(0) : Optional.empty();
        ToLongFunction<LocalDate> count = common.equals(Optional.of(Precision.YEAR))
                ? LocalDate::getYear
                : common.equals(Optional.of(Precision.MONTH))
                        ? day -> day.getYear() * 12L + day.getMonthValue()
                        : LocalDate::toEpochDay;
        Span from = Span.of(start, count);
        Span to = Span.of(end, count);
        Span now = Span.of(at, count);
        long firstEnd = isDeadline ? to.last : to.first;
        if (from.last >= firstEnd) {
            return Optional.empty();
        }
        Interval least = part(now.first - from.last, to.last - from.last);
        Interval most = part(now.last - from.first, firstEnd - from.first);
        return hull(least, most).intersection(WHOLE);
    }

    /** All numbers of two intervals and between them. */
    static Interval hull(Interval one, Interval other) {
        Interval below = Interval.atMost(BigDecimal.ZERO);
        Interval above = Interval.atLeast(BigDecimal.ZERO);
        return wider(one.plus(below), other.plus(below))
                .intersection(wider(one.plus(above), other.plus(above)))
                .orElseThrow();
    }

    /** The one of two intervals that holds the other. */
    private static Interval wider(Interval one, Interval other) {
        return one.intersection(other).equals(Optional.of(one)) ? other : one;
    }

    private static Interval part(long passed, long whole) {
        return Interval.at(BigDecimal.valueOf(passed)).dividedBy(Interval.at(BigDecimal.valueOf(whole)));
    }

    /** The precision of a period that is one date; empty for another. */
    private static Optional<Precision> precision(TimePeriod period) {
        return period.start()
                .filter(start -> period.end().filter(start::equals).isPresent())
                .map(PartialDate::precision);
    }

    /** The first and last number of a period, in the unit that is counted. */
    private record Span(long first, long last) {
        static Span of(TimePeriod period, ToLongFunction<LocalDate> count) {
            return new Span(
                    count.applyAsLong(period.earliest().orElseThrow()),
                    count.applyAsLong(period.latest().orElseThrow()));
        }
    }
}
