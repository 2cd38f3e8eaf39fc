package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.SizeClaim.CountedMembers;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Criterion;
import org.coalitionmodel.party.Criterion.CriterionKind;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;
import org.coalitionmodel.time.When.Side;

/**
 * The check {@code claimed-size}: claimed sizes of bodies, groups and meetings fit the members that are listed, and each
 * other.
 *
 * <ul>
 *   <li>A {@link SizeClaim} about a body on a day is compared with the parties that certainly belong to it on that day
 *       ({@link Dossier#members}). They are a lower bound, unless there is a complete list of that day. People among
 *       states or organisations, such as a chair, need not be counted. If the body has both full members and others
 *       (associates, partners), the smaller number of the two is the lower bound.
 *   <li>The size of a group is compared with the members that it lists. They are a lower bound, unless it is complete
 *       and has no group among them.
 *   <li>Claims about a body at one time are compared with each other. Of two numbers of the same members, neither is
 *       larger. States and organisations together are no more than all members. At a time that is not a single day,
 *       both numbers may be true, one after the other. If the body has both full members and others on the day, the
 *       numbers may count different members, and there is no finding. Two figures of one indicator are left to the
 *       checks of figures.
 *   <li>Numbers of those who attend one meeting are compared if the source describes them in the same words, role and
 *       level.
 * </ul>
 */
final class ClaimedSizeCheck {
    private static final Set<RelationKind> APART =
            Set.of(RelationKind.NOT_COMPARABLE_WITH, RelationKind.COMPETES_WITH, RelationKind.RESTATES);
    private static final Optional<Answer> CONTRADICTORY = Optional.of(Answer.CONTRADICTORY);
    private static final Optional<Answer> UNDETERMINED = Optional.of(Answer.UNDETERMINED);

    private final Dossier dossier;
    private final FindingCollector findings;
    private final Map<Id<?>, List<Group>> completeLists = new HashMap<>();

    ClaimedSizeCheck(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
        dossier.parties(Group.class)
                .forEach(group -> listedBody(group)
                        .ifPresent(body -> completeLists
                                .computeIfAbsent(body, any -> new ArrayList<>())
                                .add(group)));
    }

    void search() {
        dossier.parties(Group.class).forEach(this::groupAndMembers);
        claimsByBodyAndTime().values().forEach(claims -> {
            Optional<LocalDate> day = time(claims.get(0)).flatMap(Days::only);
            Optional<MembersOfDay> members =
                    day.map(it -> new MembersOfDay(dossier, claims.get(0).body(), it));
            members.ifPresent(it -> bodyAndMembers(claims, it, day.orElseThrow()));
            boolean isMixed = members.filter(MembersOfDay::isMixed).isPresent();
            claimsOfOneTime(claims, day.isEmpty() ? UNDETERMINED : isMixed ? Optional.empty() : CONTRADICTORY);
        });
        dossier.meetings().forEach(this::attendance);
    }

    // Lists of members.

    /** The body whose complete list the group is, as {@link Dossier#belongs} understands it. */
    private Optional<Id<?>> listedBody(Group group) {
        boolean isWhole = isExact(group)
                && group.criteria().size() == 1
                && group.size()
                        .filter(size ->
                                size.interval().exceeds(number(group.members().size())) == Verdict.YES)
                        .isEmpty();
        return isWhole
                ? group.criteria().get(0).of().stream()
                        .filter(body -> Stream.of(CriterionKind.MEMBERSHIP, CriterionKind.ENDORSEMENT)
                                .map(kind -> Criterion.of(kind, body))
                                .anyMatch(group.criteria().get(0)::equals))
                        .<Id<?>>map(body -> body)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isExact(Group group) {
        return group.complete() && group.members().stream().noneMatch(this::isGroup);
    }

    private boolean isGroup(Id<Party> party) {
        return dossier.party(party).filter(Group.class::isInstance).isPresent();
    }

    private void groupAndMembers(Group group) {
        Quantity size = group.size().orElse(Quantity.missing(Quantity.Missing.NOT_GIVEN));
        CountedMembers counted = size.unit().flatMap(CountedMembers::by).orElse(CountedMembers.MEMBERS);
        long listed = new HashSet<>(group.members())
                .stream().filter(member -> isCounted(member, counted)).count();
        if (size.missing().isEmpty() && (listed > 0 || group.complete())) {
            Listing listing = new Listing(number(listed), isExact(group));
            add(
                    "group",
                    listing.answer(findings.tolerant(size.interval())),
                    List.of(group, size, listing.number()),
                    finding -> finding.about(group.id(), "/size")
                            .figure("claimed", group.id(), size.interval(), size.unit())
                            .calculated("listed", listing.number(), size.unit()));
        }
    }

    private boolean isCounted(Id<Party> party, CountedMembers counted) {
        return dossier.party(party).filter(counted::includes).isPresent();
    }

    /** Whether the time of a list certainly contains a day, as {@link Dossier#belongs} understands it. */
    private boolean isOf(Group list, LocalDate day) {
        return list.when()
                .filter(when -> when.bound().isEmpty()
                        && when.part().isEmpty()
                        && Set.of(Reckoning.OFFSET).containsAll(when.reckonings()))
                .flatMap(this::daysOfList)
                .filter(period -> period.contains(day) == Verdict.YES)
                .isPresent();
    }

    /** The days of a list. If the list is dated before or after an anchor, only a single date counts. */
    private Optional<TimePeriod> daysOfList(When when) {
        boolean mayLast = when.anchor().isEmpty() || when.side().equals(Optional.of(Side.SINCE));
        return dossier.resolve(when).filter(period -> mayLast || period.start().equals(period.end()));
    }

    private void bodyAndMembers(List<SizeClaim> claims, MembersOfDay members, LocalDate day) {
        Id<?> body = claims.get(0).body();
        boolean isComplete =
                completeLists.getOrDefault(body, List.of()).stream().anyMatch(list -> isOf(list, day));
        Map<CountedMembers, Listing> listings = new EnumMap<>(CountedMembers.class);
        for (SizeClaim claim : claims) {
            Quantity claimed = claim.statistic().quantity();
            Listing listing =
                    listings.computeIfAbsent(claim.counted(), counted -> members.listing(counted, isComplete));
            if (isComplete || listing.number().exceeds(number(0)) == Verdict.YES) {
                add(
                        "members",
                        listing.answer(findings.tolerant(claim.number())),
                        List.of(body, claimed, day, listing.number()),
                        finding -> finding.about(claim.statistic().id(), "/quantity")
                                .about(body)
                                .figure("claimed", claim.statistic().id(), claim.number(), claimed.unit())
                                .calculated(
                                        "listed",
                                        listing.number(),
                                        Optional.of(claim.counted().unit())));
            }
        }
    }

    // Claims about one body at one time.

    private Map<List<Object>, List<SizeClaim>> claimsByBodyAndTime() {
        Map<List<Object>, List<SizeClaim>> claims = new LinkedHashMap<>();
        dossier.statistics().stream()
                .flatMap(statistic -> SizeClaim.of(statistic, dossier).stream())
                .forEach(claim -> claims.computeIfAbsent(List.of(claim.body(), time(claim)), any -> new ArrayList<>())
                        .add(claim));
        return claims;
    }

    private Optional<TimePeriod> time(SizeClaim claim) {
        return claim.statistic()
                .when()
                .filter(when -> when.bound().isEmpty() && when.part().isEmpty())
                .flatMap(dossier::resolve);
    }

    private void claimsOfOneTime(List<SizeClaim> claims, Optional<Answer> ifMore) {
        Map<CountedMembers, List<SizeClaim>> byCounted = new EnumMap<>(CountedMembers.class);
        claims.forEach(claim -> byCounted
                .computeIfAbsent(claim.counted(), any -> new ArrayList<>())
                .add(claim));
        byCounted.values().forEach(same -> sameMembers(Extremes.of(same, SizeClaim::number), ifMore));
        List<SizeClaim> parts = Stream.of(CountedMembers.STATES, CountedMembers.ORGANISATIONS)
                .flatMap(counted -> Optional.ofNullable(byCounted.get(counted)).stream())
                .map(same -> Extremes.of(same, SizeClaim::number).most())
                .toList();
        if (byCounted.containsKey(CountedMembers.MEMBERS) && !parts.isEmpty()) {
            partsAndAll(
                    parts,
                    Extremes.of(byCounted.get(CountedMembers.MEMBERS), SizeClaim::number)
                            .least(),
                    ifMore);
        }
    }

    private void sameMembers(Extremes<SizeClaim> claims, Optional<Answer> ifMore) {
        SizeClaim least = claims.least();
        SizeClaim most = claims.most();
        boolean isOtherMatter =
                !least.statistic().indicators().equals(most.statistic().indicators());
        if (isOtherMatter && !areApart(least, most)) {
            Verdict isMore = findings.tolerant(most.number()).exceeds(least.number());
            boolean isVague = least.number().isAll() || most.number().isAll();
            addPair(
                    "same",
                    isVague ? Verdict.UNDETERMINED : Verdict.of(isMore == Verdict.YES),
                    List.of(most),
                    least,
                    ifMore);
        }
    }

    private void partsAndAll(List<SizeClaim> parts, SizeClaim all, Optional<Answer> ifMore) {
        Interval sum = parts.stream().map(SizeClaim::number).reduce(number(0), Interval::plus);
        if (parts.stream().noneMatch(part -> areApart(part, all))) {
            addPair("parts", findings.tolerant(sum).exceeds(all.number()), parts, all, ifMore);
        }
    }

    /** Whether the record says that two claims are two accounts, or can't be compared. */
    private static boolean areApart(SizeClaim one, SizeClaim other) {
        return isApart(one, other) || isApart(other, one);
    }

    private static boolean isApart(SizeClaim one, SizeClaim other) {
        return one.statistic().relations().stream()
                .anyMatch(relation -> APART.contains(relation.kind())
                        && relation.to().equals(other.statistic().id()));
    }

    /** Adds a finding about whether the first claims are more than the other; none if that is not known. */
    private void addPair(String key, Verdict areMore, List<SizeClaim> first, SizeClaim other, Optional<Answer> ifMore) {
        Optional<Answer> answer = switch (areMore) {
            case YES -> ifMore;
            case NO -> Optional.of(Answer.CONSISTENT);
            case UNDETERMINED -> Optional.empty();
        };
        List<Quantity> numbers =
                first.stream().map(claim -> claim.statistic().quantity()).toList();
        add(key, answer, List.of(other.body(), other.statistic().quantity(), numbers), finding -> {
            for (SizeClaim claim :
                    Stream.concat(Stream.of(other), first.stream()).toList()) {
                finding.about(claim.statistic().id(), "/quantity")
                        .figure(
                                Rule.word(claim.counted()),
                                claim.statistic().id(),
                                claim.number(),
                                claim.statistic().quantity().unit());
            }
        });
    }

    // Meetings.

    /** A meeting that stands for several may have a different number of participants each time. */
    private void attendance(Meeting meeting) {
        if (EntityTimes.isSeries(meeting)) {
            return;
        }
        Map<List<Object>, List<Integer>> same = new LinkedHashMap<>();
        for (int i = 0; i < meeting.participations().size(); i++) {
            Participation seat = meeting.participations().get(i);
            Actor actor = seat.actor();
            if (actor.described().isPresent() && actor.count().isPresent()) {
                List<Object> key = List.of(
                        actor.described(),
                        seat.role(),
                        seat.level(),
                        seat.representing(),
                        seat.presence(),
                        actor.count().get().unit());
                same.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        same.values().stream().filter(seats -> seats.size() > 1).forEach(seats -> numbersOfThose(meeting, seats));
    }

    private void numbersOfThose(Meeting meeting, List<Integer> seats) {
        Extremes<Integer> extremes =
                Extremes.of(seats, seat -> attendees(meeting, seat).interval());
        Quantity least = attendees(meeting, extremes.least());
        Quantity most = attendees(meeting, extremes.most());
        boolean isVague = least.interval().isAll() || most.interval().isAll();
        boolean isMore = findings.tolerant(most.interval()).exceeds(least.interval()) == Verdict.YES;
        add(
                "attendance",
                isVague ? Optional.empty() : Optional.of(isMore ? Answer.CONTRADICTORY : Answer.CONSISTENT),
                List.of(
                        meeting,
                        meeting.participations()
                                .get(extremes.least())
                                .actor()
                                .described()
                                .orElseThrow(),
                        least,
                        most),
                finding -> finding.about(meeting.id(), "/participations/" + extremes.least())
                        .about(meeting.id(), "/participations/" + extremes.most())
                        .figure("least", meeting.id(), least.interval(), least.unit())
                        .figure("most", meeting.id(), most.interval(), most.unit()));
    }

    private static Quantity attendees(Meeting meeting, int seat) {
        return meeting.participations().get(seat).actor().count().orElseThrow();
    }

    // Findings.

    private static Interval number(long number) {
        return Interval.at(BigDecimal.valueOf(number));
    }

    private void add(String key, Optional<Answer> answer, List<Object> arguments, Consumer<Finding.Builder> details) {
        answer.ifPresent(it -> {
            Finding.Builder finding = findings.finding(it, key, arguments.toArray());
            details.accept(finding);
            findings.add(finding);
        });
    }
}
