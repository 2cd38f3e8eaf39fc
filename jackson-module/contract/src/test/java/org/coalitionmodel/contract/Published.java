package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published files about the JSON (schema, context), and the documents that the tests compare them with. */
final class Published {
    static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));

    /** Output for the checks in other languages. {@code src/test/npm} reads it from here. */
    static final Path HANDED_ON = ROOT.resolve("jackson-module/contract/target/npm");

    /** Not a package name, so the module system does not encapsulate the resources in it. */
    static final String FOLDER = "META-INF/coalition-model/";

    static final String SCHEMA = "dossier-1.schema.json";
    static final String CONTEXT = "dossier-1.context.jsonld";

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoalitionModule())
            // Trees keep every digit.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}&&[^ \n]&&[\0-\uFFFF]]");

    private static final List<Sample> SAMPLES = Samples.all();

    private static final Map<String, JsonNode> WRITTEN = SAMPLES.stream()
            .collect(Collectors.toMap(
                    Sample::name, sample -> MAPPER.readTree(MAPPER.writeValueAsString(sample.value()))));

    private Published() {}

    static Path file(String name) {
        return ROOT.resolve("jackson-module/json/src/main/resources").resolve(FOLDER + name);
    }

    /** Indented JSON. Invisible characters, which occur in patterns, are escaped; letters of any script are not. */
    static String pretty(JsonNode tree) {
        return INVISIBLE
                        .matcher(MAPPER.writer().with(LAYOUT).writeValueAsString(tree))
                        .replaceAll(at ->
                                String.format("\\\\u%04X", (int) at.group().charAt(0)))
                + "\n";
    }

    /** Compares a file with the generated text. With {@code -Dgolden.write=true} it rewrites a different file, then fails. */
    static void requireUpToDate(Path file, String made) throws IOException {
        if (Boolean.getBoolean("golden.write")
                && (!Files.exists(file) || !Files.readString(file).equals(made))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, made);
            fail("%s is new: look it over and run again without -Dgolden.write", file.getFileName());
        }
        assertThat(file).as("made by -Dgolden.write=true").hasContent(made);
    }

    /** The dossiers of real documents. */
    static List<Path> dossiers() {
        Path practice = ROOT.resolve("jackson-module/json/src/test/resources/practice");
        return List.of(
                ROOT.resolve("seeds/marrakech-2022.json"),
                practice.resolve("ecowas-accra-2022.json"),
                practice.resolve("global-terrorism-index-2023.json"),
                practice.resolve("synthetic-drugs-2024.json"));
    }

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sample as JSON. */
    static JsonNode written(Sample sample) {
        return Objects.requireNonNull(WRITTEN.get(sample.name()), sample.name()).deepCopy();
    }

    /** The public type of a sample. The class of its value may be a generated one. */
    static Class<?> typeOf(Sample sample) {
        return Shapes.find(sample.value().getClass()).orElseThrow().type();
    }

    /** The samples of a type: the full ones, then the others. */
    static List<Sample> samples(Class<?> type) {
        return SAMPLES.stream()
                .filter(sample -> typeOf(sample).equals(type))
                .sorted((one, other) -> Boolean.compare(isFull(other), isFull(one)))
                .toList();
    }

    /** A sample, as JSON, that has this field. */
    static JsonNode sampleWith(Shape<?, ?> shape, String field) {
        return samples(shape.type()).stream()
                .map(Published::written)
                .filter(written -> written.has(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sample has " + shape.name() + "." + field));
    }

    private static boolean isFull(Sample sample) {
        return sample.name().startsWith("full");
    }
}
