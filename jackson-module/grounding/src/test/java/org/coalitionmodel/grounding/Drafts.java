package org.coalitionmodel.grounding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.coalitionmodel.jackson.CoalitionModule;
import tools.jackson.databind.json.JsonMapper;

/** The recorded drafts on an invented communiqué, which is their only source. */
final class Drafts {
    static final Path FOLDER = Path.of(System.getProperty("coalition.root", "../.."))
            .resolve("jackson-module/grounding/src/test/resources/drafts");

    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    static final String COMMUNIQUE = read("communique.txt");

    private Drafts() {}

    static DraftReader reader() {
        return DraftReader.of(
                source -> source.value().equals("communique") ? Optional.of(COMMUNIQUE) : Optional.empty());
    }

    static DraftResult of(String file) {
        return reader().read(read(file));
    }

    static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
