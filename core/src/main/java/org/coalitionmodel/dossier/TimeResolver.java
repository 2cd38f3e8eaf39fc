package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.PartialDate.Precision;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;
import org.coalitionmodel.time.When.TimeBound;

/** Finds the period that a time means, from the time of its anchor. */
final class TimeResolver {
    /** The longest chain of anchors. It ends a search in which anchors refer to each other in a circle. */
    private static final int DEEPEST = 16;
    /** Adding a length to a day up to this year never exceeds the range of {@code LocalDate}. */
    private static final int FURTHEST_YEAR = 900_000_000;

    private final Dossier dossier;

    TimeResolver(Dossier dossier) {
        this.dossier = dossier;
    }

    Optional<TimePeriod> resolve(When when) {
        return resolve(when, 0);
    }

    /** Also resolves a length without an anchor that ends or begins at the date of the source. */
    Optional<TimePeriod> resolve(When when, Source source) {
        boolean isRolling = when.reckonings().contains(Reckoning.ROLLING);
        boolean isSeen = isRolling || when.reckonings().contains(Reckoning.COMING);
        return isSeen && when.period().isPresent() && when.anchor().isEmpty()
                ? resolve(When.builder()
                        .from(when)
                        .anchor(source.id())
                        .side(isRolling ? When.Side.BEFORE : When.Side.AFTER)
                        .build())
                : resolve(when);
    }

    /** The time of something that lasts, with the period that it means, if that follows from its anchor. */
    When span(When when) {
        return isRelative(when)
                ? resolve(when)
                        .map(period -> withoutAnchor(when).period(period).build())
                        .orElse(when)
                : when;
    }

    /**
     * The time of something that happens once, with the period in which it happens, if that follows from its anchor.
     * What happens before or after the anchor may be any time away from it.
     */
    When point(When when) {
        When span = span(when);
        boolean isBefore = when.side().equals(Optional.of(When.Side.BEFORE));
        boolean isOpen = isRelative(when)
                && when.period().isEmpty()
                && (isBefore || when.side().equals(Optional.of(When.Side.AFTER)));
        if (!isOpen || span.anchor().isPresent()) {
            return span;
        }
        return when.bound().isPresent()
                ? when
                : When.builder()
                        .from(span)
                        .period(span.period()
                                .flatMap(period -> period.start().or(period::end))
                                .map(TimePeriod::of))
                        .bound(isBefore ? TimeBound.BY : TimeBound.AT_THE_EARLIEST)
                        .build();
    }

    /**
     * Like {@link #point(When)}, but only if the period is a date, because what happened may have consequences. A time
     * since the anchor is a {@link #span(When)}.
     */
    When date(When when) {
        if (when.side().equals(Optional.of(When.Side.SINCE))) {
            return span(when);
        }
        When point = point(when);
        boolean isDate = point.bound().isPresent()
                || point.period()
                        .filter(period -> period.toString().indexOf('/') < 0)
                        .isPresent();
        return isDate ? point : when;
    }

    private static When.Builder withoutAnchor(When when) {
        return When.builder()
                .from(when)
                .reckonings(when.reckonings().stream()
                        .filter(reckoning -> reckoning != Reckoning.OFFSET)
                        .toList())
                .lengthBound(Optional.empty())
                .anchor(Optional.empty())
                .side(Optional.empty());
    }

    private static boolean isRelative(When when) {
        return when.anchor().isPresent() && !isDated(when);
    }

    private static boolean isDated(When when) {
        return when.period()
                .flatMap(period -> period.earliest().or(period::latest))
                .isPresent();
    }

    private Optional<TimePeriod> resolve(When when, int depth) {
        if (when.anchor().isEmpty() || isDated(when) || depth == DEEPEST) {
            return when.period().filter(period -> isDated(when));
        }
        if (isHedged(when)) {
            return Optional.empty();
        }
        Optional<When> anchor =
                when.anchor().flatMap(dossier::find).flatMap(this::timeOf).filter(TimeResolver::isDatable);
        return anchor.flatMap(time -> resolve(time, depth + 1)).flatMap(time -> relative(when, time));
    }

    /** Whether the length is hedged so that it leads to no date, not even to an approximate one. */
    private static boolean isHedged(When when) {
        return !when.side().equals(Optional.of(When.Side.DURING))
                && when.lengthBound()
                        .filter(bound -> bound != Bound.ABOUT && bound != Bound.EXACTLY)
                        .isPresent();
    }

    /**
     * Whether an anchor with this time has known dates. A bound, a part or a fiscal year does not give any. A time
     * during another anchor has the dates of that anchor.
     */
    private static boolean isDatable(When when) {
        boolean isDuring = when.side().equals(Optional.of(When.Side.DURING));
        return when.bound().isEmpty()
                && when.part().isEmpty()
                && (isDuring || PointInTime.days(when).isPresent());
    }

    private Optional<When> timeOf(Entity entity) {
        if (entity instanceof Meeting meeting) {
            return meeting.when();
        }
        if (entity instanceof Event event) {
            return event.when();
        }
        if (entity instanceof Outcome outcome) {
            return outcome.when()
                    .or(() -> outcome.meeting().flatMap(dossier::meeting).flatMap(Meeting::when));
        }
        if (entity instanceof Statement statement) {
            return statement
                    .when()
                    .or(() -> statement.at().flatMap(dossier::meeting).flatMap(Meeting::when));
        }
        return entity instanceof Source source ? source.published() : Optional.empty();
    }

    private static Optional<TimePeriod> relative(When when, TimePeriod anchor) {
        if (when.side().orElseThrow() == When.Side.DURING) {
            return Optional.of(anchor);
        }
        return anchor.alternatives().isEmpty()
                ? toOnePeriod(when, anchor)
                : oneOf(anchor.alternatives().stream()
                        .map(date -> toOnePeriod(when, TimePeriod.of(date)))
                        .toList());
    }

    /** The set of these dates; empty if one of the periods is not a date. Of two equal dates, the doubted one stays. */
    private static Optional<TimePeriod> oneOf(List<Optional<TimePeriod>> periods) {
        Map<LocalDate, PartialDate> dates = new TreeMap<>();
        for (Optional<TimePeriod> period : periods) {
            Optional<PartialDate> date =
                    period.filter(it -> it.start().equals(it.end())).flatMap(TimePeriod::start);
            if (date.isEmpty()) {
                return Optional.empty();
            }
            dates.merge(
                    date.get().earliest(),
                    date.get(),
                    (one, other) -> doubt(one).isEmpty() ? other : one);
        }
        String texts = dates.values().stream().map(PartialDate::text).collect(Collectors.joining(","));
        return Optional.of(TimePeriod.parse(dates.size() == 1 ? texts : "[" + texts + "]"));
    }

    private static Optional<TimePeriod> toOnePeriod(When when, TimePeriod anchor) {
        Optional<Period> length = when.period().flatMap(TimePeriod::length);
        Optional<PartialDate> first = anchor.start()
                .or(() -> anchor.end()
                        .flatMap(end -> anchor.length()
                                .flatMap(it ->
                                        moved(end, day -> day.minus(it).plusDays(isDay(end) ? 1 : 0), Precision.DAY))));
        Optional<PartialDate> last = anchor.end()
                .or(() -> anchor.start()
                        .flatMap(start -> anchor.length()
                                .flatMap(it -> moved(
                                        start, day -> day.plus(it).minusDays(isDay(start) ? 1 : 0), Precision.DAY))));
        boolean isBefore = when.side().orElseThrow() == When.Side.BEFORE;
        boolean isAfter = when.side().orElseThrow() == When.Side.AFTER;
        if (when.reckonings().contains(Reckoning.OFFSET)) {
            return (isAfter ? last : first)
                    .flatMap(date -> moved(date, isBefore ? back(length) : on(length), unit(length)))
                    .map(date -> hedged(date, when))
                    .map(TimePeriod::of);
        }
        if (isBefore) {
            return first.flatMap(date -> before(date, when));
        }
        return (isAfter ? last : first).flatMap(date -> from(date, isAfter, when));
    }

    /** A date that is about as far away as the length says is approximate. */
    private static PartialDate hedged(PartialDate date, When when) {
        return !when.lengthBound().equals(Optional.of(Bound.ABOUT)) || date.isApproximate()
                ? date
                : PartialDate.parse(date.isUncertain() ? date.text().replace('?', '%') : date.text() + "~");
    }

    private static Optional<TimePeriod> before(PartialDate date, When when) {
        Optional<Period> length = when.period().flatMap(TimePeriod::length);
        Optional<PartialDate> end = moved(date, day -> day.minusDays(isDay(date) ? 1 : 0), Precision.DAY);
        return length.isEmpty()
                ? end.map(TimePeriod::until)
                : between(moved(date, back(length), Precision.DAY).map(start -> hedged(start, when)), end);
    }

    /** The period that starts on the date. After an anchor that is a day, it starts on the next day. */
    private static Optional<TimePeriod> from(PartialDate date, boolean isAfter, When when) {
        Optional<Period> length = when.period().flatMap(TimePeriod::length);
        int later = isAfter && isDay(date) ? 1 : 0;
        Optional<PartialDate> start = moved(date, day -> day.plusDays(later), Precision.DAY);
        int lessInAll = isDay(date) ? 1 - later : 0;
        return length.isEmpty()
                ? start.map(TimePeriod::since)
                : between(
                        start,
                        moved(date, day -> on(length).apply(day).minusDays(lessInAll), Precision.DAY)
                                .map(end -> hedged(end, when)));
    }

    private static Optional<TimePeriod> between(Optional<PartialDate> start, Optional<PartialDate> end) {
        return start.flatMap(first -> end.map(last -> TimePeriod.between(first, last)));
    }

    private static boolean isDay(PartialDate date) {
        return date.precision() == Precision.DAY;
    }

    private static UnaryOperator<LocalDate> on(Optional<Period> length) {
        return day -> day.plus(length.orElseThrow());
    }

    private static UnaryOperator<LocalDate> back(Optional<Period> length) {
        return day -> day.minus(length.orElseThrow());
    }

    /** The smallest unit that the length has: day, month or year. */
    private static Precision unit(Optional<Period> length) {
        Period it = length.orElseThrow();
        return it.getDays() > 0 ? Precision.DAY : it.getMonths() > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /**
     * The date at a distance from another date. It has the vaguer of the two precisions, and is uncertain or
     * approximate if the other date is. Empty if the days of the other date lead to different dates.
     */
    private static Optional<PartialDate> moved(PartialDate date, UnaryOperator<LocalDate> move, Precision precision) {
        if (Math.abs((long) date.earliest().getYear()) > FURTHEST_YEAR) {
            return Optional.empty();
        }
        Precision vaguer = date.precision().compareTo(precision) > 0 ? date.precision() : precision;
        return at(move.apply(date.earliest()), vaguer)
                .filter(it -> at(move.apply(date.latest()), vaguer).equals(Optional.of(it)))
                .map(it -> PartialDate.parse(it.text() + doubt(date)));
    }

    private static String doubt(PartialDate date) {
        return date.isUncertain() ? date.isApproximate() ? "%" : "?" : date.isApproximate() ? "~" : "";
    }

    private static Optional<PartialDate> at(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> Optional.of(day).filter(TimeResolver::isWritten).map(PartialDate::of);
            case MONTH ->
                Optional.of(day)
                        .filter(TimeResolver::isWritten)
                        .map(it -> PartialDate.of(it.getYear(), it.getMonthValue()));
            case YEAR -> Optional.of(PartialDate.of(day.getYear()));
            case SEASON, QUARTER, QUADRIMESTER, HALF_YEAR, DECADE, CENTURY -> Optional.empty();
        };
    }

    /** Whether a {@link PartialDate} can give the day. Beyond the year 9999, it gives only the year. */
    private static boolean isWritten(LocalDate day) {
        return Math.abs(day.getYear()) <= 9999;
    }
}
