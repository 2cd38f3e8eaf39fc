package org.coalitionmodel.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is measured is the work that it claims to be. */
class StatisticLinesTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private static <T> List<T> read(ByteArrayOutputStream bytes, Class<T> type) {
        List<T> values = new ArrayList<>();
        NdjsonReader.of(MAPPER, type)
                .read(new ByteArrayInputStream(bytes.toByteArray()))
                .forEachRemaining(values::add);
        return values;
    }

    private static ByteArrayOutputStream lines() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        StatisticLines.write(5_000, lines);
        return lines;
    }

    @Test
    void are_statistics_of_300_to_600_bytes_in_places_that_exist() throws IOException {
        ByteArrayOutputStream lines = lines();
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        StatisticLines.writePlaces(places);
        Dossier dossier = Dossier.builder().places(read(places, Place.class)).build();
        List<Statistic> statistics = read(lines, Statistic.class);

        assertThat(lines.toString(StandardCharsets.UTF_8).lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(300, 600));
        assertThat(dossier.placesWithin(Place.id("world"))).hasSize(211);
        assertThat(statistics)
                .hasSize(5_000)
                .allSatisfy(
                        statistic -> assertThat(dossier.place(statistic.place().orElseThrow()))
                                .isPresent());
    }

    @Test
    void are_written_by_the_library_and_by_the_bare_copy_as_they_are() throws IOException {
        ByteArrayOutputStream lines = lines();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        BareCopy.copy(new ByteArrayInputStream(lines.toByteArray()), copy);

        assertThat(copy.toString(StandardCharsets.UTF_8) + "\n").isEqualTo(lines.toString(StandardCharsets.UTF_8));
        String written = String.join(
                "\n",
                read(lines, Statistic.class).stream()
                        .map(MAPPER::writeValueAsString)
                        .toList());
        assertThat(written + "\n").isEqualTo(lines.toString(StandardCharsets.UTF_8));
    }
}
