package org.coalitionmodel.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.time.PartialDate.Precision;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * The check {@code suspended-member-acts}: a party does not act as a member of a body on a day on which it is suspended,
 * has withdrawn or was expelled. It acts as a member if
 *
 * <ul>
 *   <li>it votes for, against or abstains, on an outcome of the body or of one of its meetings,
 *   <li>it is present at a meeting of the body as the chair, as a delegate or as the head of a delegation.
 * </ul>
 *
 * <p>It may act as a member, and the answer is open, if
 *
 * <ul>
 *   <li>it takes part in the meeting without such a role,
 *   <li>nothing says that its delegate came,
 *   <li>it makes a statement or an outcome there together with others, but not with the body itself.
 * </ul>
 *
 * <p>A party is suspended on a day if such a membership certainly holds and {@link Dossier#boundBy} says no. An act that
 * has no day, or only a month or year, is not compared.
 */
final class SuspendedMemberCheck {
    private static final Set<MembershipStatus> NOT_ACTING =
            Set.of(MembershipStatus.SUSPENDED, MembershipStatus.WITHDRAWN, MembershipStatus.EXPELLED);
    private static final Set<MembershipRole> MEMBERS =
            Set.of(MembershipRole.MEMBER, MembershipRole.ASSOCIATE, MembershipRole.PARTNER);
    private static final Set<ParticipationRole> OF_MEMBERS = Set.of(
            ParticipationRole.CHAIR,
            ParticipationRole.CO_CHAIR,
            ParticipationRole.HEAD_OF_DELEGATION,
            ParticipationRole.DELEGATE);
    private static final Set<Choice> VOTES = Set.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAINING);

    private final Dossier dossier;
    private final FindingCollector findings;
    private final EntityTimes times;
    private final Map<Id<?>, Map<Id<Party>, List<Membership>>> notActing = new HashMap<>();
    private final Map<List<Object>, Verdict> active = new HashMap<>();

    SuspendedMemberCheck(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
        times = new EntityTimes(dossier);
        for (Membership membership : dossier.memberships()) {
            if (NOT_ACTING.contains(membership.status()) && MEMBERS.contains(membership.role())) {
                notActing
                        .computeIfAbsent(membership.body(), any -> new HashMap<>())
                        .computeIfAbsent(membership.member(), any -> new ArrayList<>())
                        .add(dated(membership));
            }
        }
    }

    /** The same membership. If its time has an anchor, that time is resolved. */
    private Membership dated(Membership membership) {
        return membership
                .when()
                .filter(when -> when.anchor().isPresent())
                .flatMap(this::days)
                .map(days -> Membership.builder()
                        .from(membership)
                        .when(When.of(days))
                        .build())
                .orElse(membership);
    }

    /** The days of a time; empty if it is a bound or a part, or counts in fiscal years. */
    private Optional<TimePeriod> days(When when) {
        return times.days(when).filter(any -> when.part().isEmpty());
    }

    void search() {
        dossier.meetings().forEach(this::attendance);
        dossier.outcomes().forEach(this::votesAndAuthors);
        dossier.statements().forEach(this::speakers);
    }

    /**
     * Something that a party may do as a member.
     *
     * @param key what it does
     * @param entity the meeting, outcome or statement
     * @param part the part of the entity
     * @param isCertain whether only a member may do it
     */
    private record MemberAct(String key, Entity entity, String part, boolean isCertain) {}

    private void attendance(Meeting meeting) {
        for (int i = 0; i < meeting.participations().size(); i++) {
            Participation seat = meeting.participations().get(i);
            boolean isPresent = seat.presence()
                    .map(Presence::attended)
                    .filter(Verdict.YES::equals)
                    .isPresent();
            boolean isMember = OF_MEMBERS.contains(seat.role());
            boolean mayBePresent = isPresent || seat.presence().isEmpty();
            if (mayBePresent && (isMember || seat.role() == ParticipationRole.PARTICIPANT)) {
                MemberAct act = new MemberAct("attends", meeting, "/participations/" + i, isPresent && isMember);
                parties(seat)
                        .forEach(party ->
                                judge(act, party, bodies(List.of(), Optional.of(meeting.id())), meeting.when()));
            }
        }
    }

    private void votesAndAuthors(Outcome outcome) {
        Set<Id<?>> bodies = bodies(outcome.by(), outcome.meeting());
        Optional<When> when = outcome.when().or(() -> timeOf(outcome.meeting()));
        List<Participation> ballots =
                outcome.vote().stream().flatMap(vote -> vote.ballots().stream()).toList();
        for (int i = 0; i < ballots.size(); i++) {
            MemberAct act = new MemberAct("votes", outcome, "/vote/ballots/" + i, true);
            if (VOTES.contains(ballots.get(i).choice().orElseThrow())) {
                parties(ballots.get(i)).forEach(party -> judge(act, party, bodies, when));
            }
        }
        authors(outcome, outcome.by(), outcome.meeting(), when);
    }

    private void speakers(Statement statement) {
        authors(statement, statement.by(), statement.at(), statement.when().or(() -> timeOf(statement.at())));
    }

    private void authors(Entity entity, List<Actor> by, Optional<Id<Meeting>> meeting, Optional<When> when) {
        Set<Id<?>> bodies = bodies(List.of(), meeting);
        boolean isWithBody = by.stream()
                .anyMatch(author -> author.party().filter(bodies::contains).isPresent());
        for (int i = 0; i < by.size() && by.size() > 1 && !isWithBody; i++) {
            MemberAct act = new MemberAct("joins", entity, "/by/" + i, false);
            by.get(i).party().ifPresent(party -> judge(act, party, bodies, when));
        }
    }

    /** Those who act as a whole. If only some or none of the members of a party act, the party does not. */
    private static List<Id<Party>> parties(Participation seat) {
        return Stream.concat(
                        seat.actor().party().stream()
                                .filter(any -> seat.actor().quantifier().isEmpty()),
                        seat.representing().stream())
                .toList();
    }

    private Optional<When> timeOf(Optional<Id<Meeting>> meeting) {
        return meeting.flatMap(dossier::meeting).flatMap(Meeting::when);
    }

    /** The bodies that act: the authors, and the one that met. */
    private Set<Id<?>> bodies(List<Actor> by, Optional<Id<Meeting>> meeting) {
        Set<Id<?>> bodies = new LinkedHashSet<>();
        by.forEach(author -> author.party().ifPresent(bodies::add));
        meeting.flatMap(dossier::meeting).flatMap(Meeting::of).ifPresent(bodies::add);
        return bodies;
    }

    private void judge(MemberAct act, Id<Party> party, Set<Id<?>> bodies, Optional<When> when) {
        Optional<TimePeriod> days = when.flatMap(this::days).filter(SuspendedMemberCheck::isInDays);
        for (Id<?> body : bodies) {
            List<Membership> memberships =
                    notActing.getOrDefault(body, Map.of()).getOrDefault(party, List.of());
            if (!memberships.isEmpty() && days.isPresent()) {
                judge(act, party, memberships, days.get());
            }
        }
    }

    private static boolean isInDays(TimePeriod period) {
        return !period.isQualified()
                && Stream.of(period.start(), period.end())
                        .allMatch(date -> date.filter(it -> it.precision() == Precision.DAY)
                                .isPresent());
    }

    private void judge(MemberAct act, Id<Party> party, List<Membership> memberships, TimePeriod days) {
        Id<?> body = memberships.get(0).body();
        LocalDate first = days.earliest().orElseThrow();
        LocalDate last = days.latest().orElseThrow();
        Verdict isActive = isActive(party, body, first) == isActive(party, body, last)
                ? isActive(party, body, first)
                : Verdict.UNDETERMINED;
        Membership status = memberships.stream()
                .filter(membership -> membership.holdsOn(first) == Verdict.YES)
                .findFirst()
                .orElse(memberships.get(0));
        boolean holds = status.holdsOn(first) == Verdict.YES && status.holdsOn(last) == Verdict.YES;
        boolean hasBegun = status.holdsOn(first) != Verdict.NO
                && Stream.concat(status.when().flatMap(dossier::resolve).stream(), status.listedOn().stream())
                        .flatMap(period -> period.earliest().stream())
                        .anyMatch(start -> !start.isAfter(first));
        Optional<Answer> answer = switch (isActive) {
            case YES -> Optional.of(Answer.CONSISTENT);
            case NO ->
                holds ? Optional.of(act.isCertain() ? Answer.CONTRADICTORY : Answer.UNDETERMINED) : Optional.empty();
            case UNDETERMINED -> hasBegun && act.isCertain() ? Optional.of(Answer.UNDETERMINED) : Optional.empty();
        };
        answer.ifPresent(it -> findings.add(findings.finding(
                        it,
                        "act",
                        findings.say(act.key(), party, act.entity()),
                        first,
                        body,
                        findings.say(Rule.word(status.status())))
                .about(act.entity().id(), act.part())
                .about(party)
                .about(status.id())));
    }

    private Verdict isActive(Id<Party> party, Id<?> body, LocalDate day) {
        return active.computeIfAbsent(List.of(party, body, day), any -> dossier.boundBy(party, body, day));
    }
}
