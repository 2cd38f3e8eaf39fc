package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FiguresTest {
    private static Dossier seed() throws IOException {
        var mapper = JsonMapper.builder().addModule(new CoalitionModule()).build();
        try (InputStream json = FiguresTest.class.getResourceAsStream("/marrakech-2022.json")) {
            return mapper.readValue(json, Dossier.class);
        }
    }

    @Test
    void runs_on_25() {
        assertTrue(Runtime.version().feature() >= 25, () -> "Java " + Runtime.version());
    }

    @Test
    void reads_and_switches_over_sealed_types() throws IOException {
        assertEquals(
                "size-in-states is [84, 84], size-in-partners is [84, 84]",
                Figures.of(seed()).lines().findFirst().orElseThrow());
    }
}
