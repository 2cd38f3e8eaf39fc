package org.example.seats;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.party.Party;
import tools.jackson.databind.json.JsonMapper;

/** Who came instead of whom, as a dossier says it. */
final class Seats {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private Seats() {}

    static Dossier read(InputStream json) {
        return MAPPER.readValue(json, Dossier.class);
    }

    static String write(Dossier dossier) {
        return MAPPER.writeValueAsString(dossier);
    }

    static List<String> insteadOf(Id<Party> absent, Id<Meeting> meeting, Dossier dossier) {
        return dossier.whoSatFor(absent, meeting).stream()
                .flatMap(seat -> seat.actor().party().stream())
                .flatMap(who -> dossier.party(who).stream())
                .map(party -> party.names().get(0).text().in(Locale.ENGLISH))
                .toList();
    }
}
