package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;

/**
 * What the memberships of a party say about it on a day. Of those that certainly hold, the one that began last decides.
 * Each that may be the last one has a say. Memberships may be added in any order, so a group can pass its standing on
 * to the parties that it lists.
 *
 * @param mayHold whether any of the memberships may hold
 * @param lastStart the first day on which the last of the memberships that certainly hold may have begun; empty if none
 *     certainly holds
 * @param latest the answers of the memberships that hold or may hold, each with the last day on which one of them may
 *     have begun
 */
record Standing(boolean mayHold, Optional<LocalDate> lastStart, Map<Verdict, LocalDate> latest) {
    static Standing of(Membership membership, LocalDate day, Function<MembershipStatus, Verdict> answer) {
        Verdict holds = membership.holdsOn(day);
        MembershipStart start = MembershipStart.of(membership, day);
        boolean mayHold = holds != Verdict.NO;
        boolean mayHaveBegun = mayHold && !start.earliest().isAfter(day);
        return new Standing(
                mayHold,
                Optional.of(start.earliest()).filter(any -> holds == Verdict.YES),
                mayHaveBegun ? Map.of(answer.apply(membership.status()), start.latest()) : Map.of());
    }

    Standing plus(Standing other) {
        Map<Verdict, LocalDate> both = new EnumMap<>(Verdict.class);
        both.putAll(latest);
        other.latest.forEach((says, day) -> both.merge(says, day, MembershipStart::later));
        return new Standing(
                mayHold || other.mayHold,
                lastStart
                        .map(day -> MembershipStart.later(day, other.lastStart.orElse(day)))
                        .or(other::lastStart),
                both);
    }

    /** A membership counts if it may have begun no earlier than each of those that certainly hold. */
    Verdict verdict() {
        if (lastStart.isEmpty()) {
            return mayHold ? Verdict.UNDETERMINED : Verdict.NO;
        }
        Set<Verdict> answers = EnumSet.noneOf(Verdict.class);
        latest.forEach((says, day) -> {
            if (!day.isBefore(lastStart.get())) {
                answers.add(says);
            }
        });
        return answers.size() == 1 ? answers.iterator().next() : Verdict.UNDETERMINED;
    }
}
