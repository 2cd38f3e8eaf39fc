package org.example;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson2.CoalitionModule;
import org.coalitionmodel.party.Party;

/** Who came instead of whom, as a dossier says it. */
final class Seats {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private Seats() {}

    static Dossier read(InputStream json) throws IOException {
        return MAPPER.readValue(json, Dossier.class);
    }

    static String write(Dossier dossier) throws IOException {
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
