package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.SizeClaim.CountedMembers;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.quantity.Interval;

/**
 * The parties that belong to a body on a day, or may belong to it. If it has full members and others (associates,
 * partners), a source that counts its members or partners may count only one of the two.
 */
final class MembersOfDay {
    private static final Set<MembershipRole> OTHER = Set.of(MembershipRole.ASSOCIATE, MembershipRole.PARTNER);

    private final Dossier dossier;
    private final Map<Id<Party>, Verdict> members;
    /** The roles of the memberships, by member. A member may be a group. */
    private final Map<Id<Party>, Set<MembershipRole>> ofMembers = new HashMap<>();

    private final boolean mixed;

    MembersOfDay(Dossier dossier, Id<?> body, LocalDate day) {
        this.dossier = dossier;
        members = dossier.members(body, day);
        dossier.membershipsIn(body, day).stream()
                .filter(membership ->
                        membership.role().isMember() && membership.status().isMember())
                .forEach(membership -> ofMembers
                        .computeIfAbsent(membership.member(), any -> EnumSet.noneOf(MembershipRole.class))
                        .add(membership.role()));
        mixed = certain(CountedMembers.MEMBERS).anyMatch(party -> isFull(party.id()))
                && certain(CountedMembers.MEMBERS).anyMatch(party -> isOther(party.id()));
    }

    /** Whether some are full members and others are associates or partners. */
    boolean isMixed() {
        return mixed;
    }

    /**
     * How many are counted. People among states or organisations need not be counted. If the members are mixed, either
     * the full members or the others need not be counted.
     */
    Listing listing(CountedMembers counted, boolean isComplete) {
        long least = mixed
                ? LongStream.of(
                                withoutPeople(certain(counted)
                                        .filter(party -> !isOther(party.id()))
                                        .toList()),
                                withoutPeople(certain(counted)
                                        .filter(party -> !isFull(party.id()))
                                        .toList()))
                        .filter(number -> number > 0)
                        .min()
                        .orElse(0)
                : withoutPeople(certain(counted).toList());
        long most =
                isComplete ? those(counted, verdict -> verdict != Verdict.NO).count() : least;
        return new Listing(Interval.closed(BigDecimal.valueOf(least), BigDecimal.valueOf(most)), isComplete);
    }

    private static long withoutPeople(List<Party> parties) {
        long others =
                parties.stream().filter(party -> !(party instanceof Person)).count();
        return others > 0 ? others : parties.size();
    }

    private Stream<Party> certain(CountedMembers counted) {
        return those(counted, Verdict.YES::equals);
    }

    private Stream<Party> those(CountedMembers counted, Predicate<Verdict> belongs) {
        return members.entrySet().stream()
                .filter(member -> belongs.test(member.getValue()))
                .flatMap(member -> dossier.party(member.getKey()).stream())
                .filter(counted::includes);
    }

    /** A party without a membership is on a complete list, which names full members. */
    private boolean isFull(Id<Party> party) {
        Set<MembershipRole> roles = roles(party);
        return roles.isEmpty() || roles.contains(MembershipRole.MEMBER);
    }

    private boolean isOther(Id<Party> party) {
        return !Collections.disjoint(roles(party), OTHER);
    }

    /** The roles of a party, by memberships of its own and of groups that list it. */
    private Set<MembershipRole> roles(Id<Party> party) {
        return dossier.groupsWith(party).stream()
                .flatMap(member -> ofMembers.getOrDefault(member, Set.of()).stream())
                .collect(Collectors.toSet());
    }
}
