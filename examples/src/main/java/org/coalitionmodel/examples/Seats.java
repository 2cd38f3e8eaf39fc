package org.coalitionmodel.examples;

import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.text.LocalizedText;
import picocli.CommandLine.Command;

/**
 * Who sat in whose seat, and why? In Marrakech one minister was replaced. At a second meeting, which is made up, the
 * replacement was replaced too.
 *
 * <p>It teaches: whoever stays away has a participation of their own, with the reason. Whoever comes instead names the
 * whole chain in {@code inPlaceOf}, the one directly replaced first. {@code whoSatFor} then finds who came in the end.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Dexec.args="seats"
 * }</pre>
 */
@Command(name = "seats", description = "Who sat in whose seat, through chains of replacements too.")
final class Seats implements Runnable {
    @Override
    public void run() {
        var dossier = withMadeUpMeeting(MarrakechDossier.build());
        for (var meeting : dossier.meetings()) {
            for (var seat : meeting.participations()) {
                if (seat.presence().filter(Presence.ABSENT::equals).isPresent()) {
                    var absent = seat.actor().party().orElseThrow();
                    var reason = seat.reason().orElseThrow().in(Locale.ENGLISH);
                    System.out.println(meeting.id() + ": " + absent + " was absent: " + reason);
                    for (var instead : dossier.whoSatFor(absent, meeting.id())) {
                        var chain = instead.inPlaceOf().stream()
                                .map(other -> other.party().orElseThrow())
                                .toList();
                        System.out.println(
                                "  in the seat: " + instead.actor().party().orElseThrow() + ", for " + chain);
                    }
                }
            }
        }
    }

    /** A minister whose deputy was to come, for whom an envoy came. */
    private static Dossier withMadeUpMeeting(Dossier dossier) {
        var minister = Actor.of(Party.id("minister"));
        var deputy = Actor.of(Party.id("deputy"));
        return Dossier.builder()
                .from(dossier)
                .addParties(person("minister"), person("deputy"), person("envoy"))
                .addMeetings(Meeting.builder()
                        .id(Meeting.id("made-up-meeting"))
                        .addParticipations(
                                absent("Recalled to the capital")
                                        .actor(minister)
                                        .build(),
                                absent("A missed flight")
                                        .actor(deputy)
                                        .addInPlaceOf(minister)
                                        .build(),
                                Participation.builder()
                                        .actor(Actor.of(Party.id("envoy")))
                                        .role(ParticipationRole.DELEGATE)
                                        .addInPlaceOf(deputy, minister)
                                        .build())
                        .build())
                .build();
    }

    private static Participation.Builder absent(String reason) {
        return Participation.builder()
                .role(ParticipationRole.DELEGATE)
                .presence(Presence.ABSENT)
                .reason(LocalizedText.of("en", reason));
    }

    private static Person person(String id) {
        return Person.builder()
                .id(Party.id(id))
                .addNames(LocalizedText.of("en", id))
                .build();
    }
}
