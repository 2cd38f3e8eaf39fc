package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coalitionmodel.json.contract.JsonText.Spot;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What earlier releases wrote is read for as long as the format is {@code coalition-dossier/1}, and keeps its meaning.
 * Nothing was released yet. The files are in {@code jackson-module/json/src/test/resources/format/1}, a folder for each release; that they stay as
 * they are is checked beside the reader and writer.
 */
public abstract class KeptContract {
    /** The files of all releases. */
    public static final Path DIRECTORY =
            Path.of(System.getProperty("coalition.root", "../.."), "jackson-module/json/src/test/resources/format/1");

    /** For the adapters' tests. */
    protected KeptContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    /**
     * The files of all releases, in an order that stays.
     *
     * @return the files
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("files")
    void reads_what_a_release_wrote_and_loses_nothing_of_it(Path file) throws IOException {
        JsonText kept = new JsonText(Files.readString(file));

        JsonText written = new JsonText(json().write(json().read(kept.text(), typeOf(file))));

        requireIn(written, written.root(), kept, kept.root());
    }

    /** Whatever stands in the kept value stands in the one that is written now, which may have further fields. */
    private static void requireIn(JsonText written, Spot now, JsonText kept, Spot before) {
        assertThat(now.kind()).as("%s", before.path()).isEqualTo(before.kind());
        switch (before.kind()) {
            case OBJECT -> {
                assertThat(now.names()).as("%s", before.path()).containsAll(before.names());
                for (int i = 0; i < before.names().size(); i++) {
                    int same = now.names().indexOf(before.names().get(i));
                    requireIn(
                            written,
                            now.children().get(same),
                            kept,
                            before.children().get(i));
                }
            }
            case ARRAY -> {
                assertThat(now.children()).as("%s", before.path()).hasSameSizeAs(before.children());
                for (int i = 0; i < before.children().size(); i++) {
                    requireIn(
                            written,
                            now.children().get(i),
                            kept,
                            before.children().get(i));
                }
            }
            default -> assertThat(written.textOf(now)).as("%s", before.path()).isEqualTo(kept.textOf(before));
        }
    }

    /** {@code Meeting} for {@code Meeting-full.json}. */
    private static Class<?> typeOf(Path file) {
        String name = String.valueOf(file.getFileName());
        String type = name.substring(0, name.indexOf('-'));
        return Shapes.all().entrySet().stream()
                // An enum may be called as a type is: Level.
                .filter(shape -> !(shape.getValue() instanceof ValueType.EnumType))
                .<Class<?>>map(Map.Entry::getKey)
                .filter(candidate -> candidate.getSimpleName().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The type of " + file + " is no longer there"));
    }
}
