package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.junit.jupiter.api.Test;

class SeatsTest {
    private static Dossier seed() throws IOException {
        try (InputStream json = SeatsTest.class.getResourceAsStream("/marrakech-2022.json")) {
            return Seats.read(json);
        }
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_and_asks() throws IOException {
        assertEquals(
                List.of("Victoria Nuland"), Seats.insteadOf(Id.of("antony-blinken"), Id.of("marrakech-2022"), seed()));
    }

    @Test
    void writes_what_it_read() throws IOException {
        assertEquals(seed(), Seats.read(stream(Seats.write(seed()))));
    }

    @Test
    void is_told_what_is_wrong_and_where() {
        String json = "{\"format\":\"coalition-dossier/1\",\n"
                + "\"places\":[{\"kind\":\"kingdom\",\"id\":\"morocco\",\"names\":[{\"text\":{\"en\":\"Morocco\"}}]}]}";

        MismatchedInputException refused = assertThrows(MismatchedInputException.class, () -> Seats.read(stream(json)));
        assertEquals(
                "Place.kind must be one of world, region, country, area, city, venue but was kingdom"
                        + " at /places/0/kind (line 2, column 19)",
                refused.getMessage());
    }
}
