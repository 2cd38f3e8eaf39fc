package org.example.seats;

import java.nio.file.Path;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import tools.jackson.databind.json.JsonMapper;

/** Prints who sat at a meeting for somebody else. Takes a file, the id of the meeting, and that of who was not there. */
public final class Seats {
    private Seats() {}

    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Dossier dossier = mapper.readValue(Path.of(args[0]), Dossier.class);
        Id<Meeting> meeting = Id.of(args[1]);
        Id<Party> absent = Id.of(args[2]);

        dossier.whoSatFor(absent, meeting)
                .forEach(seat -> System.out.println(seat.actor().party().orElseThrow()));
    }
}
