package org.coalitionmodel.check;

import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.statement.Statement;

/** Finds who acts in a meeting, event, outcome or statement. */
final class ActingParties {
    private ActingParties() {}

    /** Everybody who acts or is replaced: authors, participants, voters. */
    static Stream<Actor> actorsIn(Entity entity) {
        return Stream.concat(
                authors(entity).stream(),
                participations(entity)
                        .flatMap(part -> Stream.concat(Stream.of(part.actor()), part.inPlaceOf().stream())));
    }

    private static List<Actor> authors(Entity entity) {
        return entity instanceof Outcome outcome
                ? outcome.by()
                : entity instanceof Statement statement ? statement.by() : List.of();
    }

    private static Stream<Participation> participations(Entity entity) {
        if (entity instanceof Meeting meeting) {
            return meeting.participations().stream();
        }
        if (entity instanceof Event event) {
            return event.participations().stream();
        }
        if (entity instanceof Outcome outcome) {
            return Stream.concat(
                    outcome.participations().stream(),
                    outcome.vote().stream().flatMap(vote -> vote.ballots().stream()));
        }
        return ((Statement) entity).participations().stream();
    }
}
