package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;

/**
 * Checks of meetings: who came, in whose place, and where else they were. A meeting that stands for several is not checked,
 * because others may come each time.
 */
final class MeetingChecks {
    private static final Set<Presence> ALL_THE_TIME = Set.of(Presence.PRESENT, Presence.IN_PERSON);

    private MeetingChecks() {}

    static List<Check> all() {
        return List.of(
                check(
                        "stand-in-present",
                        Severity.ERROR,
                        (dossier, findings) -> dossier.meetings().stream()
                                .filter(meeting -> !EntityTimes.isSeries(meeting))
                                .forEach(meeting -> standIns(dossier, meeting, findings))),
                check(
                        "two-heads",
                        Severity.WARNING,
                        (dossier, findings) -> dossier.meetings().stream()
                                .filter(meeting -> !EntityTimes.isSeries(meeting))
                                .forEach(meeting -> heads(dossier, meeting, findings))),
                check(
                        "two-places",
                        Severity.NOTE,
                        (dossier, findings) -> new TwoPlacesCheck(dossier, findings).search()));
    }

    private static boolean isOneDay(Dossier dossier, Meeting meeting) {
        return meeting.when()
                .flatMap(new EntityTimes(dossier)::days)
                .flatMap(Days::only)
                .isPresent();
    }

    private static boolean isThere(Participation seat) {
        return seat.presence()
                .map(Presence::attended)
                .filter(Verdict.YES::equals)
                .isPresent();
    }

    private static boolean isNotThere(Participation seat) {
        return seat.presence()
                .map(Presence::attended)
                .filter(Verdict.NO::equals)
                .isPresent();
    }

    /**
     * Somebody who was replaced was not present in the same seat, that is, for the same party. It is open if one of the
     * two was only connected remotely, if it is not said for whom they came, or if it is not said whether the
     * replacement came. Both may have come for a part of the time, and on different days if the meeting may have had
     * several.
     */
    private static void standIns(Dossier dossier, Meeting meeting, FindingCollector findings) {
        boolean isOneDay = isOneDay(dossier, meeting);
        Map<List<Object>, Integer> seats = new HashMap<>();
        for (int i = 0; i < meeting.participations().size(); i++) {
            Participation seat = meeting.participations().get(i);
            if (seat.actor().party().isPresent() && (isThere(seat) || isNotThere(seat))) {
                int index = i;
                seats.compute(
                        List.of(seat.actor().party(), seat.representing()),
                        (any, known) -> known == null || isThere(seat) ? Integer.valueOf(index) : known);
            }
        }
        for (int i = 0; i < meeting.participations().size(); i++) {
            Participation standIn = meeting.participations().get(i);
            for (Actor replaced : isNotThere(standIn) ? List.<Actor>of() : standIn.inPlaceOf()) {
                Integer same = seats.get(List.of(replaced.party(), standIn.representing()));
                Integer own = same != null ? same : seats.get(List.of(replaced.party(), Optional.empty()));
                if (own != null) {
                    standIn(meeting, i, own, isOneDay && same != null, findings);
                }
            }
        }
    }

    private static void standIn(
            Meeting meeting, int standIn, int replaced, boolean areAtOnce, FindingCollector findings) {
        Participation instead = meeting.participations().get(standIn);
        Participation own = meeting.participations().get(replaced);
        boolean areBothThere = Stream.of(own, instead)
                .allMatch(seat -> seat.presence().filter(ALL_THE_TIME::contains).isPresent());
        Answer answer = isNotThere(own) || isForAPart(own) || isForAPart(instead)
                ? Answer.CONSISTENT
                : areBothThere && areAtOnce ? Answer.CONTRADICTORY : Answer.UNDETERMINED;
        findings.add(findings.finding(answer, "seat", name(instead), name(own), meeting)
                .about(meeting.id(), "/participations/" + standIn)
                .about(meeting.id(), "/participations/" + replaced));
    }

    /** Who has a seat: a party or, without one, the words of the source. */
    private static Object name(Participation seat) {
        return seat.actor()
                .party()
                .<Object>map(party -> party)
                .orElseGet(() -> seat.actor().described().orElseThrow());
    }

    /**
     * One person heads a delegation. Two who were certainly there, on the only day of the meeting, exclude each other
     * unless one sat in the place of the other. At a meeting of several days, one may have followed the other. If a
     * source only describes one of the two, both may be the same person. A group has no delegation of its own.
     */
    private static void heads(Dossier dossier, Meeting meeting, FindingCollector findings) {
        Map<Id<Party>, List<Integer>> delegations = new LinkedHashMap<>();
        Set<Id<Party>> replaced = new HashSet<>();
        for (int i = 0; i < meeting.participations().size(); i++) {
            Participation seat = meeting.participations().get(i);
            seat.inPlaceOf().forEach(other -> other.party().ifPresent(replaced::add));
            Optional<Id<Party>> delegation = seat.representing()
                    .filter(party -> seat.role() == ParticipationRole.HEAD_OF_DELEGATION)
                    .filter(party ->
                            dossier.party(party).filter(Group.class::isInstance).isEmpty());
            if (delegation.isPresent()) {
                delegations
                        .computeIfAbsent(delegation.get(), any -> new ArrayList<>())
                        .add(i);
            }
        }
        boolean isOneDay = isOneDay(dossier, meeting);
        delegations.values().stream().filter(seats -> seats.size() > 1).forEach(seats -> {
            List<Integer> heads = seats.stream()
                    .filter(seat -> mayLead(meeting.participations().get(seat), replaced))
                    .toList();
            if (!heads.isEmpty()) {
                headsOf(meeting, heads, isOneDay, findings);
            }
        });
    }

    private static boolean mayLead(Participation seat, Set<Id<Party>> replaced) {
        boolean isReplaced = seat.actor().party().filter(replaced::contains).isPresent();
        return !isReplaced && (isThere(seat) || seat.presence().isEmpty());
    }

    private static void headsOf(Meeting meeting, List<Integer> heads, boolean isOneDay, FindingCollector findings) {
        List<Participation> seats =
                heads.stream().map(meeting.participations()::get).toList();
        Set<Object> people = new LinkedHashSet<>();
        Set<Id<Party>> certain = new HashSet<>();
        for (Participation seat : seats) {
            people.add(name(seat));
            seat.actor()
                    .party()
                    .filter(party -> isThere(seat) && !isForAPart(seat))
                    .ifPresent(certain::add);
        }
        Answer answer = people.size() == 1
                ? Answer.CONSISTENT
                : certain.size() > 1 && isOneDay ? Answer.CONTRADICTORY : Answer.UNDETERMINED;
        Finding.Builder finding = findings.finding(
                answer, "head", people, seats.get(0).representing().orElseThrow(), meeting);
        heads.forEach(seat -> finding.about(meeting.id(), "/participations/" + seat));
        findings.add(finding);
    }

    private static boolean isForAPart(Participation seat) {
        return seat.presence().equals(Optional.of(Presence.IN_PART));
    }
}
