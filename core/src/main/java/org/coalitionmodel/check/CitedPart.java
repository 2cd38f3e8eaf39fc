package org.coalitionmodel.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;

/**
 * A part of an entity that has citations of its own, such as a term of an outcome.
 *
 * @param attribute the attribute of the entity in which the part stands, as in JSON
 * @param pointer where the part stands in the entity, as a JSON Pointer
 * @param citations its citations; empty if it has none
 */
record CitedPart(String attribute, String pointer, List<Citation> citations) {

    /** The parts of an entity, without the entity itself. */
    static List<CitedPart> of(Entity entity) {
        List<CitedPart> parts = new ArrayList<>();
        add("names", entity.names(), Name::citations, parts);
        add("ordinals", entity.ordinals(), Ordinal::citations, parts);
        add("stages", entity.stages(), Stage::citations, parts);
        if (entity instanceof Coalition coalition) {
            add("objectives", coalition.objectives(), Point::citations, parts);
            add("commitments", coalition.commitments(), Point::citations, parts);
            add("pillars", coalition.pillars(), Point::citations, parts);
            add("principles", coalition.principles(), Point::citations, parts);
        } else if (entity instanceof Membership membership) {
            add("reservations", membership.reservations(), Point::citations, parts);
        } else if (entity instanceof Meeting meeting) {
            add("participations", meeting.participations(), Participation::citations, parts);
            add("agenda", meeting.agenda(), Point::citations, parts);
        } else if (entity instanceof Event event) {
            add("participations", event.participations(), Participation::citations, parts);
        } else if (entity instanceof Statement statement) {
            add("participations", statement.participations(), Participation::citations, parts);
            add("points", statement.points(), Point::citations, parts);
        } else if (entity instanceof Outcome outcome) {
            add("participations", outcome.participations(), Participation::citations, parts);
            add("terms", outcome.terms(), Term::citations, parts);
            outcome.vote().map(Vote::citations).ifPresent(it -> parts.add(new CitedPart("vote", "/vote", it)));
        }
        return parts;
    }

    /** The citations of the entity and of each of its parts, each list with the place of its owner. */
    static Stream<CitedPart> withWhole(Entity entity) {
        return Stream.concat(Stream.of(new CitedPart("", "", entity.citations())), of(entity).stream());
    }

    private static <T> void add(
            String attribute, List<T> values, Function<T, List<Citation>> citations, List<CitedPart> parts) {
        for (int i = 0; i < values.size(); i++) {
            parts.add(new CitedPart(attribute, "/" + attribute + "/" + i, citations.apply(values.get(i))));
        }
    }
}
