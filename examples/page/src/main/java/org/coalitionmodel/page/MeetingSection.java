package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Stage.StageKind;
import org.jspecify.annotations.Nullable;

/** The meetings: when and where, who came, and who came for whom. */
final class MeetingSection {
    /** Roles that say no more than that somebody took part. */
    private static final Set<ParticipationRole> PLAIN =
            EnumSet.of(ParticipationRole.DELEGATE, ParticipationRole.PARTICIPANT);

    private static final Set<PlaceKind> LARGE = EnumSet.of(PlaceKind.REGION, PlaceKind.WORLD);
    private static final int MOST_PLACES = 6;

    private final PageContext page;

    MeetingSection(PageContext page) {
        this.page = page;
    }

    record MeetingView(
            @Nullable String anchor,
            Line name,
            Cites cites,
            List<Fact> facts,
            List<StandIn> standIns,
            List<Delegation> delegations,
            List<Fact> agenda) {}

    /** Somebody who came, and those in whose place, the nearest first. */
    record StandIn(Person came, List<Person> inPlaceOf, Line delegation, Line reason, Cites cites) {}

    record Person(Line name, Line post) {}

    record Delegation(@Nullable String anchor, Line party, List<Seat> seats) {}

    record Seat(Person person, boolean isAbsent, Line remarks, Cites cites) {}

    List<MeetingView> meetings() {
        return page.dossier().meetings().stream().map(this::meeting).toList();
    }

    private MeetingView meeting(Meeting meeting) {
        return new MeetingView(
                page.anchors().place(meeting.id()),
                page.name(meeting.id()),
                page.cites(meeting, "names"),
                facts(meeting),
                standIns(meeting),
                delegations(meeting),
                meeting.agenda().stream()
                        .map(point -> new Fact(Line.EMPTY, page.text(point.text()), page.cites(point.citations())))
                        .toList());
    }

    private List<Fact> facts(Meeting meeting) {
        List<Fact> facts = new ArrayList<>();
        meeting.when()
                .ifPresent(when -> add(
                        facts,
                        page.say("meeting.when"),
                        page.when(meeting, "when", when),
                        page.cites(meeting, "when")));
        if (!meeting.places().isEmpty()) {
            add(facts, page.say("meeting.where"), places(meeting.places()), page.cites(meeting, "places"));
        }
        List<Line> kinds = new ArrayList<>();
        meeting.session().ifPresent(session -> kinds.add(page.label(session)));
        meeting.level().ifPresent(level -> kinds.add(page.label(level)));
        meeting.mode().ifPresent(mode -> kinds.add(page.label(mode)));
        add(facts, page.say("meeting.kind"), page.parts(kinds), page.cites(meeting, "level"));
        meeting.count()
                .ifPresent(count ->
                        add(facts, page.say("meeting.number"), page.quantity(count), page.cites(meeting, "count")));
        for (var stage : meeting.stages()) {
            Line when = stage.when().map(page::when).orElse(Line.EMPTY);
            if (stage.kind() == StageKind.DONE && when.isEmpty()) {
                continue; // the past tense of the whole page says so
            }
            add(
                    facts,
                    page.say("stage"),
                    page.parts(List.of(page.label(stage.kind()), when)),
                    page.cites(stage.citations()));
        }
        for (Ordinal ordinal : meeting.ordinals()) {
            add(facts, page.say("meeting.count"), ordinal(ordinal), page.cites(ordinal.citations()));
        }
        roles(meeting)
                .forEach((role, seats) -> add(
                        facts,
                        PLAIN.contains(role) ? page.say("meeting.participants") : page.label(role),
                        page.list(seats.stream().map(this::withPresence).toList()),
                        page.cites(seats.stream()
                                .flatMap(seat -> seat.citations().stream())
                                .toList())));
        return facts;
    }

    private Line ordinal(Ordinal ordinal) {
        Line series = page.text(ordinal.series());
        if (ordinal.fromEnd() && ordinal.number() == 1) {
            return page.say("meeting.ordinal.last", series);
        }
        String key = ordinal.fromEnd() ? "meeting.ordinal.fromEnd" : "meeting.ordinal";
        return page.words()
                .ordinal(ordinal.number())
                .map(word -> page.say(key, word, series))
                .orElseGet(() -> page.say(key + ".number", page.number(ordinal.number()), series));
    }

    private static void add(List<Fact> facts, Line label, Line value, Cites cites) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value, cites));
        }
    }

    /** Those who take part for themselves, by role. */
    private static Map<ParticipationRole, List<Participation>> roles(Meeting meeting) {
        Map<ParticipationRole, List<Participation>> roles = new LinkedHashMap<>();
        for (Participation seat : meeting.participations()) {
            if (seat.representing().isEmpty()) {
                roles.computeIfAbsent(seat.role(), any -> new ArrayList<>()).add(seat);
            }
        }
        return roles;
    }

    private Line withPresence(Participation seat) {
        Line actor = page.actor(seat.actor());
        return seat.presence()
                .map(presence -> page.say("nameless.described", actor, page.label(presence)))
                .orElse(actor);
    }

    /** The places and those around them, up to the country, each once. */
    private Line places(List<Id<Place>> places) {
        Set<Id<Place>> shown = new LinkedHashSet<>();
        for (Id<Place> id : places) {
            Optional<Place> around = page.dossier().place(id);
            shown.add(id);
            while (around.isPresent() && !LARGE.contains(around.get().kind()) && shown.size() < MOST_PLACES) {
                shown.add(around.get().id());
                around = around.get().within().stream().findFirst().flatMap(page.dossier()::place);
            }
        }
        return page.parts(shown.stream().map(page::name).toList());
    }

    List<StandIn> standIns(Meeting meeting) {
        return meeting.participations().stream()
                .filter(seat -> !seat.inPlaceOf().isEmpty())
                .filter(seat -> !isMissing(seat))
                .map(seat -> standIn(seat, meeting))
                .toList();
    }

    /** Whether somebody was neither there nor heard in a recorded message. */
    private static boolean isMissing(Participation seat) {
        return seat.presence()
                .filter(presence -> presence.attended() == Verdict.NO && presence != Presence.RECORDED)
                .isPresent();
    }

    private StandIn standIn(Participation seat, Meeting meeting) {
        // The reason belongs to the participation of whoever stayed away.
        Optional<Participation> absent = seat.inPlaceOf().stream()
                .flatMap(actor -> actor.party().stream())
                .flatMap(party -> page.dossier().seatsOf(party, meeting.id()).stream())
                .filter(other -> other.reason().isPresent() && !other.equals(seat))
                .findFirst();
        List<Citation> citations = new ArrayList<>(seat.citations());
        absent.ifPresent(other -> citations.addAll(other.citations()));
        return new StandIn(
                person(seat.actor()),
                seat.inPlaceOf().stream().map(this::person).toList(),
                seat.representing().map(page::name).orElse(Line.EMPTY),
                absent.or(() -> Optional.of(seat))
                        .flatMap(Participation::reason)
                        .map(page::text)
                        .orElse(Line.EMPTY),
                page.cites(citations));
    }

    private Person person(Actor actor) {
        Line count = actor.count().map(page::quantity).orElse(Line.EMPTY);
        return new Person(page.actorName(actor), page.parts(List.of(page.names().posts(actor), count)));
    }

    private List<Delegation> delegations(Meeting meeting) {
        Map<Id<Party>, List<Seat>> seats = new LinkedHashMap<>();
        for (Participation seat : meeting.participations()) {
            seat.representing()
                    .ifPresent(party -> seats.computeIfAbsent(party, any -> new ArrayList<>())
                            .add(seat(seat)));
        }
        List<Delegation> delegations = new ArrayList<>();
        seats.forEach((party, members) ->
                delegations.add(new Delegation(page.anchors().place(party), page.name(party), members)));
        return delegations;
    }

    private Seat seat(Participation seat) {
        List<Line> remarks = new ArrayList<>(List.of(page.label(seat.role())));
        seat.presence().ifPresent(presence -> remarks.add(page.label(presence)));
        seat.level().ifPresent(level -> remarks.add(page.label(level)));
        seat.invitedAs().ifPresent(mode -> remarks.add(page.say("seat.invitedAs", page.label(mode))));
        seat.preferred().ifPresent(mode -> remarks.add(page.say("seat.preferred", page.label(mode))));
        if (!seat.inPlaceOf().isEmpty()) {
            remarks.add(page.say(
                    "seat.inPlaceOf",
                    page.list(seat.inPlaceOf().stream().map(page::actorName).toList())));
        }
        seat.reason().ifPresent(reason -> remarks.add(page.text(reason)));
        seat.gaps().forEach(gap -> remarks.add(page.gap(gap)));
        return new Seat(person(seat.actor()), isMissing(seat), page.parts(remarks), page.cites(seat.citations()));
    }
}
