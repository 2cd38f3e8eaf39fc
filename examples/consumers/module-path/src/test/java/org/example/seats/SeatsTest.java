package org.example.seats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SeatsTest {
    private static Dossier seed() throws IOException {
        try (InputStream json = SeatsTest.class.getResourceAsStream("/marrakech-2022.json")) {
            return Seats.read(json);
        }
    }

    @Test
    void runs_on_the_module_path() {
        assertEquals(
                List.of(
                        "org.example.seats",
                        "org.coalitionmodel",
                        "org.coalitionmodel.jackson",
                        "tools.jackson.databind"),
                Stream.of(Seats.class, Dossier.class, CoalitionModule.class, JsonMapper.class)
                        .map(type -> type.getModule().getName())
                        .toList());
    }

    @Test
    void reads_and_asks() throws IOException {
        assertEquals(
                List.of("Victoria Nuland"), Seats.insteadOf(Id.of("antony-blinken"), Id.of("marrakech-2022"), seed()));
    }

    @Test
    void finds_the_module_by_itself() throws IOException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertEquals(Seats.write(seed()), mapper.writeValueAsString(seed()));
    }
}
