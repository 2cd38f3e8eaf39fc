package org.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** A program that is moving from Jackson 2 to Jackson 3, and has both for a while. */
class BothTest {
    private final com.fasterxml.jackson.databind.json.JsonMapper old =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.coalitionmodel.jackson2.CoalitionModule())
                    .build();

    private final tools.jackson.databind.json.JsonMapper young = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new org.coalitionmodel.jackson.CoalitionModule())
            .build();

    private static byte[] seed() throws IOException {
        try (InputStream json = BothTest.class.getResourceAsStream("/marrakech-2022.json")) {
            return json.readAllBytes();
        }
    }

    @Test
    void writes_the_same_bytes_with_both() throws IOException {
        Dossier dossier = old.readValue(seed(), Dossier.class);

        assertEquals(dossier, young.readValue(seed(), Dossier.class));
        assertArrayEquals(old.writeValueAsBytes(dossier), young.writeValueAsBytes(dossier));
    }

    @Test
    void finds_the_module_of_each_by_itself() throws IOException {
        Dossier dossier = young.readValue(seed(), Dossier.class);

        assertArrayEquals(
                com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .build()
                        .writeValueAsBytes(dossier),
                tools.jackson.databind.json.JsonMapper.builder()
                        .findAndAddModules()
                        .build()
                        .writeValueAsBytes(dossier));
    }
}
