package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.TimeBound;

/**
 * When a membership began, as seen from one day. A date on which a source lists the party counts as a start too: the
 * source confirms the membership against everything that began earlier.
 *
 * @param earliest the first day on which it may have begun; {@code MIN} if that is not known
 * @param latest the last such day; {@code MAX} if that is not known
 */
record MembershipStart(LocalDate earliest, LocalDate latest) {
    private static final MembershipStart AT_ANY_TIME = new MembershipStart(LocalDate.MIN, LocalDate.MAX);

    /** The start as seen from a day, so its latest day is never after that day. */
    static MembershipStart of(Membership membership, LocalDate day) {
        List<TimePeriod> confirmed = confirmed(membership);
        MembershipStart given = given(membership);
        LocalDate earliest = given.earliest;
        LocalDate latest = LocalDate.MIN;
        for (TimePeriod date : confirmed) {
            MembershipStart start = within(date);
            latest = later(latest, start.latest);
            if (start.latest.isBefore(day) || date.contains(day) == Verdict.YES) {
                earliest = later(earliest, start.earliest);
            }
        }
        // A date that is certainly before the given start does not narrow it.
        LocalDate last = confirmed.isEmpty() || latest.isBefore(given.earliest) ? given.latest : latest;
        return new MembershipStart(earliest, last.isAfter(day) ? day : last);
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** The dates on which the membership is known to have held, whether or not it began then. */
    private static List<TimePeriod> confirmed(Membership membership) {
        return Stream.concat(
                        membership.listedOn().stream(),
                        membership
                                .when()
                                .filter(when -> isConfirmation(when, membership))
                                .flatMap(PointInTime::days)
                                .flatMap(TimePeriod::start)
                                .map(TimePeriod::of)
                                .stream())
                .toList();
    }

    private static MembershipStart given(Membership membership) {
        return membership
                .when()
                .filter(when -> !isConfirmation(when, membership))
                .flatMap(when -> PointInTime.days(when).map(period -> start(period, when.bound())))
                .orElse(AT_ANY_TIME);
    }

    /** Whether the time only says that the membership held then. It may have begun earlier. */
    private static boolean isConfirmation(When when, Membership membership) {
        boolean isDateOfState = when.bound().isEmpty()
                && !membership.status().isAct()
                && when.period()
                        .filter(period -> period.start().map(TimePeriod::of).equals(Optional.of(period)))
                        .isPresent();
        return isDateOfState || when.bound().equals(Optional.of(TimeBound.SINCE_AT_THE_LATEST));
    }

    private static MembershipStart start(TimePeriod period, Optional<TimeBound> bound) {
        if (bound.isEmpty()) {
            return start(period);
        }
        return bound.get() == TimeBound.BY
                ? new MembershipStart(LocalDate.MIN, within(period).latest)
                : new MembershipStart(start(period).earliest, LocalDate.MAX);
    }

    private static MembershipStart start(TimePeriod period) {
        if (period.isStartOpen()) {
            return new MembershipStart(LocalDate.MIN, LocalDate.MIN);
        }
        MembershipStart start = within(period.start().map(TimePeriod::of).orElse(period));
        boolean isCountedBack = period.length().isPresent()
                && period.end()
                        .map(TimePeriod::of)
                        .map(MembershipStart::within)
                        .filter(MembershipStart::isOneDay)
                        .isPresent();
        return isCountedBack ? new MembershipStart(start.earliest, start.earliest) : start;
    }

    private static boolean isOneDay(MembershipStart start) {
        return start.earliest.equals(start.latest);
    }

    /** Some day of the period. A date that is uncertain or approximate may stand for any day. */
    private static MembershipStart within(TimePeriod period) {
        return period.isQualified()
                ? AT_ANY_TIME
                : new MembershipStart(
                        period.earliest().orElse(LocalDate.MIN), period.latest().orElse(LocalDate.MAX));
    }
}
