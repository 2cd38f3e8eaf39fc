package org.coalitionmodel.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.statistic.Statistic;
import tools.jackson.databind.json.JsonMapper;

/** Statistics to write and read. */
final class Figures {
    static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private Figures() {}

    /** The samples of the four types, and all statistics of the seeds and the practice dossiers. */
    static List<Statistic> all() {
        return Stream.concat(
                        samples(),
                        Stream.of("seeds", "jackson-module/json/src/test/resources/practice")
                                .flatMap(Figures::in))
                .toList();
    }

    static Stream<Statistic> samples() {
        return Samples.all().stream()
                .map(Samples.Sample::value)
                .filter(Statistic.class::isInstance)
                .map(Statistic.class::cast);
    }

    private static Stream<Statistic> in(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .flatMap(file -> MAPPER.readValue(file.toFile(), Dossier.class).statistics().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One statistic from its JSON, with {@code '} for {@code "}. */
    static Statistic of(String json) {
        return MAPPER.readValue(json.replace('\'', '"'), Statistic.class);
    }

    /** A level with this quantity in JSON, and other fields. */
    static Statistic level(String quantity, String more) {
        return of("{'type': 'level', 'id': 'boats', 'indicators': ['boats-searched'], 'quantity': " + quantity + more
                + "}");
    }
}
