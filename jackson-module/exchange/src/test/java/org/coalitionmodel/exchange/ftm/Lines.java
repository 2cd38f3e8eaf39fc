package org.coalitionmodel.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Source.SourceKind;
import org.coalitionmodel.text.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lines of FollowTheMoney to load, and what was written as text. */
final class Lines {
    static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));

    /** The file that is loaded. */
    static final Source FILE = Source.builder()
            .id(Source.id("lake-file"))
            .kind(SourceKind.DATASET)
            .addNames(Name.of(LocalizedText.of("en", "File about the lake")))
            .build();

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private Lines() {}

    static String resource(String name) {
        try (var in = Objects.requireNonNull(Lines.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares with a golden file. With {@code -Dgolden.write=true} it rewrites a different file, then fails. */
    static void requireGolden(String name, String made) {
        Path file = ROOT.resolve("jackson-module/exchange/src/test/resources/org/coalitionmodel/exchange/ftm")
                .resolve(name);
        try {
            String given = Files.readString(file);
            if (Boolean.getBoolean("golden.write") && !made.equals(given)) {
                Files.writeString(file, made);
                fail(name + " is new: look it over and run again without -Dgolden.write");
            }
            assertThat(made).isEqualTo(given);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Loaded load(String... lines) {
        return load(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Loaded load(byte[] bytes) {
        return FollowTheMoney.load(new ByteArrayInputStream(bytes), LoadOptions.of(FILE));
    }

    static String write(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FollowTheMoney.write(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Dossier seed() {
        return dossier(ROOT.resolve("seeds/marrakech-2022.json"));
    }

    static Dossier dossier(Path file) {
        try {
            return MAPPER.readValue(Files.readString(file), Dossier.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of values of lines, counted without the loader. */
    static long values(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .mapToLong(line -> leaves(MAPPER.readTree(line)))
                .sum();
    }

    /** The number of values of the entities of a dossier. */
    static long values(Dossier dossier) {
        return leaves(MAPPER.valueToTree(dossier)) - 1; // The format is no value of an entity.
    }

    private static long leaves(JsonNode node) {
        if (node.isContainer()) {
            return node.valueStream().mapToLong(Lines::leaves).sum();
        }
        return node.isNull() || node.asString().isEmpty() ? 0 : 1;
    }
}
