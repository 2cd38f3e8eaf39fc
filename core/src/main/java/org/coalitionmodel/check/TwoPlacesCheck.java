package org.coalitionmodel.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Meeting.Mode;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.time.When;

/**
 * The check {@code two-places}: a person who was present at two meetings or events of one day was in one place. Two
 * places may be one if the first contains the second. Otherwise it is open, because people travel.
 *
 * <p>A meeting or event counts if it took place on a single day and its place is given. A meeting by video is in no
 * place. Those who attended a hybrid meeting count only if they came in person. Each occasion is compared with the next
 * one of that person and day.
 */
final class TwoPlacesCheck {
    private static final Set<Presence> ON_THE_SPOT = Set.of(Presence.PRESENT, Presence.IN_PERSON, Presence.IN_PART);

    private final Dossier dossier;
    private final FindingCollector findings;
    private final Map<Id<Place>, List<Id<Place>>> around = new HashMap<>();
    private final Map<Visitor, List<Stay>> stays = new LinkedHashMap<>();

    TwoPlacesCheck(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
        for (Place place : dossier.places()) {
            place.within().forEach(whole -> contains(whole, place.id()));
            place.members().forEach(part -> contains(place.id(), part));
        }
    }

    private void contains(Id<Place> whole, Id<Place> part) {
        around.computeIfAbsent(part, any -> new ArrayList<>()).add(whole);
    }

    /** A person on a day. */
    private record Visitor(Id<Party> person, LocalDate day) {}

    /** Where a person was: the meeting or event, its places, and the index of the participation. */
    private record Stay(Entity entity, List<Id<Place>> places, int seat) {}

    void search() {
        for (Meeting meeting : dossier.meetings()) {
            if (!EntityTimes.isSeries(meeting) && !meeting.mode().equals(Optional.of(Mode.VIRTUAL))) {
                boolean isHybrid = meeting.mode().equals(Optional.of(Mode.HYBRID));
                collect(meeting, meeting.when(), meeting.places(), meeting.participations(), isHybrid);
            }
        }
        for (Event event : dossier.events()) {
            if (!EntityTimes.isSeries(event)) {
                collect(event, event.when(), event.places(), event.participations(), false);
            }
        }
        stays.forEach((visitor, ofDay) -> {
            for (int i = 1; i < ofDay.size(); i++) {
                compare(visitor, ofDay.get(i - 1), ofDay.get(i));
            }
        });
    }

    private void collect(
            Entity entity,
            Optional<When> when,
            List<Id<Place>> places,
            List<Participation> participations,
            boolean isHybrid) {
        Optional<LocalDate> day = when.filter(it -> it.bound().isEmpty())
                .flatMap(dossier::resolve)
                .flatMap(Days::only);
        if (day.isEmpty() || places.isEmpty()) {
            return;
        }
        Set<Id<Party>> known = new HashSet<>();
        for (int i = 0; i < participations.size(); i++) {
            Participation seat = participations.get(i);
            Id<Party> person = seat.actor()
                    .party()
                    .filter(party -> dossier.party(party)
                            .filter(Person.class::isInstance)
                            .isPresent())
                    .orElse(null);
            boolean isThere = seat.presence()
                    .filter(presence -> isHybrid ? presence == Presence.IN_PERSON : ON_THE_SPOT.contains(presence))
                    .isPresent();
            if (person != null && isThere && known.add(person)) {
                stays.computeIfAbsent(new Visitor(person, day.get()), any -> new ArrayList<>())
                        .add(new Stay(entity, places, i));
            }
        }
    }

    private void compare(Visitor visitor, Stay first, Stay second) {
        Answer answer = mayBeOne(first.places(), second.places()) ? Answer.CONSISTENT : Answer.UNDETERMINED;
        findings.add(findings.finding(
                        answer,
                        "stay",
                        visitor.person(),
                        visitor.day(),
                        first.entity(),
                        first.places().get(0),
                        second.entity(),
                        second.places().get(0))
                .about(visitor.person())
                .about(first.entity().id(), "/participations/" + first.seat())
                .about(second.entity().id(), "/participations/" + second.seat()));
    }

    private boolean mayBeOne(List<Id<Place>> first, List<Id<Place>> second) {
        return outwards(first).stream().anyMatch(second::contains)
                || outwards(second).stream().anyMatch(first::contains);
    }

    /** The places, and all that contain one of them. */
    private Set<Id<Place>> outwards(List<Id<Place>> places) {
        Set<Id<Place>> found = new HashSet<>(places);
        Deque<Id<Place>> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            around.getOrDefault(open.pop(), List.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }
}
