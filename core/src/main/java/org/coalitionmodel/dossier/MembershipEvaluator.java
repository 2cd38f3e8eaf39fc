package org.coalitionmodel.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Criterion.CriterionKind;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * Answers who belongs to one body, from memberships and complete lists, or is bound by one instrument, from
 * memberships. If a group is a member or is listed, so are the parties that it lists, except those that it excludes.
 */
final class MembershipEvaluator {
    private static final Set<CriterionKind> LISTS = Set.of(CriterionKind.MEMBERSHIP, CriterionKind.ENDORSEMENT);

    private final Map<Id<Party>, List<Membership>> byMember;
    private final List<Group> lists;
    private final GroupMembers groups;
    private final TimeResolver times;

    MembershipEvaluator(Dossier dossier, Id<?> body) {
        times = new TimeResolver(dossier);
        groups = dossier.groupMembers();
        byMember = dossier.membersByBody().getOrDefault(body, Map.of());
        lists = dossier.completeLists().find(body);
    }

    /** The bodies of which the group lists all members: one, or none. */
    static List<Id<?>> bodiesListed(Group group, GroupMembers groups) {
        return group.complete() && group.criteria().size() == 1 && isWhole(group, groups)
                ? bodies(group.criteria().get(0))
                : List.of();
    }

    /** The body, if the criterion is only that all belong to it or endorse it. */
    private static List<Id<?>> bodies(Criterion criterion) {
        return criterion.of().stream()
                .filter(body ->
                        LISTS.stream().anyMatch(kind -> Criterion.of(kind, body).equals(criterion)))
                .<Id<?>>map(body -> body)
                .toList();
    }

    /** Whether the group may list as many parties as it says it has. */
    private static boolean isWhole(Group group, GroupMembers groups) {
        return group.size()
                .map(Quantity::interval)
                .filter(size -> size.exceeds(Interval.at(
                                BigDecimal.valueOf(groups.listedBy(group).size())))
                        == Verdict.YES)
                .isEmpty();
    }

    /** The memberships that make members, by body and member. */
    static Map<Id<?>, Map<Id<Party>, List<Membership>>> byBody(Dossier dossier) {
        Map<Id<?>, Map<Id<Party>, List<Membership>>> byBody = new HashMap<>();
        for (Membership membership : dossier.memberships()) {
            if (membership.role().isMember()) {
                byBody.computeIfAbsent(membership.body(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(membership.member(), any -> new ArrayList<>(1))
                        .add(membership);
            }
        }
        return byBody;
    }

    /** The same membership. If its time has an anchor, that time is resolved. */
    static Membership dated(Membership membership, UnaryOperator<When> resolved) {
        return membership.when().flatMap(When::anchor).isEmpty()
                ? membership
                : Membership.builder()
                        .from(membership)
                        .when(membership.when().map(resolved))
                        .build();
    }

    Verdict belongs(Id<Party> party, LocalDate day) {
        Set<Id<Party>> around = groups.groupsWith(party);
        List<Group> ofTheDay = lists.stream().filter(list -> isOf(list, day)).toList();
        int listed = (int) ofTheDay.stream()
                .map(Group::id)
                .filter(list -> !list.equals(party) && around.contains(list))
                .count();
        return decide(standing(party, day, MembershipEvaluator::isMember), listed, ofTheDay.size());
    }

    private boolean isOf(Group list, LocalDate day) {
        return list.when()
                .filter(when -> times.date(when).contains(day) == Verdict.YES)
                .isPresent();
    }

    /**
     * The answer of the memberships that certainly hold or, if they decide nothing, that of the lists of the day. If
     * these differ about the party, they decide nothing about it. If a list names a party that has left, nobody knows:
     * it may have come back.
     */
    private static Verdict decide(Optional<RoleStandings> standing, int listed, int listsOfTheDay) {
        Verdict ofMemberships = standing.map(RoleStandings::verdict).orElse(Verdict.UNDETERMINED);
        if (listsOfTheDay == 0 || listed % listsOfTheDay != 0) {
            return ofMemberships;
        }
        Verdict ofLists = Verdict.of(listed > 0);
        if (standing.filter(RoleStandings::isCertain).isEmpty()) {
            return ofLists;
        }
        return ofLists == Verdict.YES ? ofMemberships.or(Verdict.UNDETERMINED) : ofMemberships;
    }

    Verdict bound(Id<Party> party, LocalDate day) {
        return standing(party, day, MembershipEvaluator::isBound)
                .map(RoleStandings::verdict)
                .orElse(Verdict.UNDETERMINED);
    }

    private static Verdict isMember(MembershipStatus status) {
        return Verdict.of(status.isMember());
    }

    private static Verdict isBound(MembershipStatus status) {
        return switch (status) {
            case ACTIVE, RATIFIED, ACCEDED, EXEMPT, WITHDRAWAL_NOTIFIED -> Verdict.YES;
            case SIGNED -> Verdict.UNDETERMINED;
            case DESIGNATE, INVITED, APPLICANT, ADMITTED, SUSPENDED, WITHDRAWN, EXPELLED -> Verdict.NO;
        };
    }

    /** Whether each party belongs that has a membership or is in a complete list. */
    Map<Id<Party>, Verdict> members(LocalDate day) {
        Map<Id<Party>, RoleStandings> standings = standings(day);
        Set<Id<Party>> known = new LinkedHashSet<>(standings.keySet());
        Map<Id<Party>, Integer> listings = new HashMap<>();
        int count = 0;
        for (Group list : lists) {
            Set<Id<Party>> listed = groups.listedBy(list);
            known.addAll(listed);
            if (isOf(list, day)) {
                listed.forEach(party -> listings.merge(party, 1, Integer::sum));
                count++;
            }
        }
        Map<Id<Party>, Verdict> members = new LinkedHashMap<>();
        for (Id<Party> party : known) {
            Optional<RoleStandings> standing = Optional.ofNullable(standings.get(party));
            members.put(party, decide(standing, listings.getOrDefault(party, 0), count));
        }
        return Collections.unmodifiableMap(members);
    }

    /** Whether each of these parties belongs on the later day and not on the earlier one. */
    Map<Id<Party>, Verdict> joined(LocalDate from, LocalDate to) {
        Map<Id<Party>, Verdict> before = members(from);
        Map<Id<Party>, Verdict> joined = new LinkedHashMap<>(members(to));
        joined.replaceAll((party, belongs) ->
                belongs.and(before.getOrDefault(party, Verdict.UNDETERMINED).not()));
        return joined;
    }

    private Optional<RoleStandings> standing(
            Id<Party> party, LocalDate day, Function<MembershipStatus, Verdict> answer) {
        return groups.groupsWith(party).stream()
                .flatMap(member -> byMember.getOrDefault(member, List.of()).stream())
                .map(membership -> RoleStandings.of(dated(membership, times::date), day, answer))
                .reduce(RoleStandings::plus);
    }

    /** The standing of every party that has one. Only parties that a group with a standing excludes need a search. */
    private Map<Id<Party>, RoleStandings> standings(LocalDate day) {
        Map<Id<Party>, RoleStandings> standings = new LinkedHashMap<>();
        byMember.forEach((member, memberships) -> memberships.forEach(membership -> standings.merge(
                member,
                RoleStandings.of(dated(membership, times::date), day, MembershipEvaluator::isMember),
                RoleStandings::plus)));
        for (Group group : groups.outermostFirst(standings.keySet())) {
            RoleStandings standing = Objects.requireNonNull(standings.get(group.id()), "passed on to it before");
            group.members().forEach(member -> standings.merge(member, standing, RoleStandings::plus));
        }
        for (Id<Party> party : groups.excludedBy(standings.keySet())) {
            standings.computeIfPresent(
                    party,
                    (any, withAllGroups) ->
                            standing(party, day, MembershipEvaluator::isMember).orElse(null));
        }
        return standings;
    }

    /** The first day if it is known, or else the end; {@code MAX} without a date. */
    static LocalDate firstDay(Membership membership) {
        return membership
                .when()
                .flatMap(When::period)
                .flatMap(period -> period.isStartOpen()
                        ? Optional.of(LocalDate.MIN)
                        : period.earliest().or(() -> period.end().map(PartialDate::earliest)))
                .or(() -> membership.listedOn().stream()
                        .flatMap(listed -> listed.earliest().stream())
                        .min(LocalDate::compareTo))
                .orElse(LocalDate.MAX);
    }

    static LocalDate lastDay(Membership membership) {
        return membership
                .when()
                .flatMap(When::period)
                .flatMap(TimePeriod::latest)
                .orElse(LocalDate.MAX);
    }
}
