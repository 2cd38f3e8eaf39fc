package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;

/**
 * The {@link Standing} of a party in each of its roles. A status in one role does not end another role: a member that
 * no longer chairs the body still belongs to it. An office, or a membership with a title, shows that its holder belongs
 * while it lasts. Whether the holder belongs before or after it is not known from it. A designation only leaves open
 * whether the party belongs.
 *
 * @param byRole the standing in each role that the party has or had
 * @param plain the days of the memberships with the status of a member that are neither an office nor have a title;
 *     empty if there are none
 * @param offices the days of the offices and of the memberships with a title; empty if there are none
 * @param end the day on which the member left or was expelled, the latest if there are several; empty if it is not certain
 *     that the member has
 * @param isDesignate whether the party may be due to have a role on the day
 */
record RoleStandings(
        Map<MembershipRole, Standing> byRole,
        Optional<DaySpan> plain,
        Optional<DaySpan> offices,
        Optional<LocalDate> end,
        boolean isDesignate) {
    /** The roles whose end is the end of a membership. The others are offices. */
    private static final Set<MembershipRole> MEMBERS =
            Set.of(MembershipRole.MEMBER, MembershipRole.ASSOCIATE, MembershipRole.PARTNER);

    /** The days from the first start to the last end. */
    record DaySpan(LocalDate first, LocalDate last) {
        DaySpan plus(DaySpan other) {
            return new DaySpan(
                    first.isBefore(other.first) ? first : other.first, MembershipStart.later(last, other.last));
        }

        boolean include(DaySpan other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }
    }

    static RoleStandings of(Membership membership, LocalDate day, Function<MembershipStatus, Verdict> answer) {
        if (membership.status() == MembershipStatus.DESIGNATE) {
            boolean isDue = membership.holdsOn(day) != Verdict.NO;
            return new RoleStandings(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), isDue);
        }
        boolean isMember = MEMBERS.contains(membership.role());
        boolean isPlain = isMember && membership.names().isEmpty();
        boolean isEnd =
                membership.status() == MembershipStatus.WITHDRAWN || membership.status() == MembershipStatus.EXPELLED;
        Optional<DaySpan> days = Optional.of(
                new DaySpan(MembershipEvaluator.firstDay(membership), MembershipEvaluator.lastDay(membership)));
        return new RoleStandings(
                Map.of(membership.role(), Standing.of(membership, day, answer)),
                days.filter(any -> isPlain && membership.status().isMember()),
                days.filter(any -> !isPlain),
                days.filter(any -> isMember && isEnd && membership.holdsOn(day) == Verdict.YES)
                        .map(DaySpan::first),
                false);
    }

    RoleStandings plus(RoleStandings other) {
        Map<MembershipRole, Standing> both = new EnumMap<>(MembershipRole.class);
        both.putAll(byRole);
        other.byRole.forEach((role, standing) -> both.merge(role, standing, Standing::plus));
        return new RoleStandings(
                both,
                plus(plain, other.plain),
                plus(offices, other.offices),
                Stream.of(end, other.end).flatMap(Optional::stream).max(LocalDate::compareTo),
                isDesignate || other.isDesignate);
    }

    private static Optional<DaySpan> plus(Optional<DaySpan> one, Optional<DaySpan> other) {
        return one.map(days -> other.map(days::plus).orElse(days)).or(() -> other);
    }

    /** Yes if it is yes in any role. If an office or a designation leaves it open, undetermined instead of no. */
    Verdict verdict() {
        Verdict inAnyRole = byRole.values().stream().map(Standing::verdict).reduce(Verdict.NO, Verdict::or);
        boolean isOpen = isDesignate || offices.filter(this::leavesOpen).isPresent();
        return isOpen ? inAnyRole.or(Verdict.UNDETERMINED) : inAnyRole;
    }

    /**
     * Whether the offices leave open if the party belongs after them. An end that is not before them decides it, and so do
     * memberships that include their days. After an earlier end, the office shows that the member came back.
     */
    private boolean leavesOpen(DaySpan ofOffices) {
        boolean isEndKnown = end.filter(day -> !day.isBefore(ofOffices.first)).isPresent();
        return !isEndKnown && plain.filter(days -> days.include(ofOffices)).isEmpty();
    }

    /** Whether the verdict prevails over a list: the party belongs by a membership, or has certainly left. */
    boolean isCertain() {
        return switch (verdict()) {
            case YES -> true;
            case NO -> end.isPresent();
            case UNDETERMINED -> false;
        };
    }
}
