package org.coalitionmodel.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import tools.jackson.databind.json.JsonMapper;

/** The dossiers of the repository: the seed, and those of the documents with which the model was tried. */
final class Practice {
    static final List<String> NAMES = List.of(
            "counter-ransomware-2023",
            "ecowas-accra-2022",
            "g20-bali-2022",
            "global-terrorism-index-2023",
            "los-angeles-declaration-2022-es",
            "sahel-coalition-2020-fr",
            "synthetic-drugs-2024");

    /** A dossier that is made up, with every hedge, negation and missing number of the model. */
    static final String HEDGED = "hedged";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private Practice() {}

    static Path root() {
        return Path.of(Objects.requireNonNull(System.getProperty("coalition.root"), "coalition.root"));
    }

    static Dossier seed() {
        return read("marrakech-2022");
    }

    static Dossier read(String name) {
        if (name.equals(HEDGED)) {
            return parse(BriefingPage.resource(HEDGED + ".json"));
        }
        Path seed = root().resolve("seeds").resolve(name + ".json");
        Path practice = root().resolve("jackson-module/json/src/test/resources/practice")
                .resolve(name + ".json");
        try {
            return MAPPER.readValue(Files.readString(Files.exists(seed) ? seed : practice), Dossier.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dossier parse(String json) {
        return MAPPER.readValue(json, Dossier.class);
    }
}
