package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples are written as the checked-in files say, and read from them. The files are in {@code
 * jackson-module/json/src/test/resources/golden}, laid out for people; the layout is the test's and not the
 * adapter's.
 *
 * <p>Where the format is to change, {@code ./mvnw test -Dgolden.write=true -Dmaven.test.failure.ignore=true} writes the
 * files anew, and
 * each that is new is a failure; look over what it wrote, and run again without.
 */
public abstract class GoldenContract {
    private static final Path DIRECTORY = Path.of(
            System.getProperty("coalition.root", "../.."),
            "jackson-module",
            "json",
            "src",
            "test",
            "resources",
            "golden");

    /** For the adapters' tests. */
    protected GoldenContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writes_a_sample_as_its_file_says(Sample sample) throws IOException {
        String written = new JsonText(json().write(sample.value())).pretty();

        if (Boolean.getBoolean("golden.write")) {
            writeAnew(file(sample), written);
        }
        assertThat(written).isEqualTo(Files.readString(file(sample)));
    }

    static void writeAnew(Path file, String written) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(written)) {
            Files.writeString(file, written);
            fail("%s is new: look it over and run again without -Dgolden.write", file.getFileName());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_a_sample_from_its_file(Sample sample) throws IOException {
        String golden = Files.readString(file(sample));

        assertThat((Object) json().read(golden, typeOf(sample))).isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reads_a_sample_without_any_space(Sample sample) {
        assertThat((Object) json().read(json().write(sample.value()), typeOf(sample)))
                .isEqualTo(sample.value());
    }

    @Test
    void has_a_file_for_every_sample_and_no_other() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(samples().stream()
                            .map(sample -> String.valueOf(file(sample).getFileName()))
                            .toList());
        }
    }

    @Test
    void has_a_sample_of_every_shape_and_every_value_with_a_syntax_of_its_own() {
        Set<Class<?>> types = new HashSet<>();
        Shapes.all().forEach((type, value) -> {
            if (!(value instanceof ValueType.UnionType) && !(value instanceof ValueType.EnumType)) {
                types.add(type);
            }
        });

        assertThat(samples().stream().<Class<?>>map(GoldenContract::typeOf)).containsAll(types);
    }

    @Test
    void writes_the_same_bytes_whatever_was_added_first() {
        Dossier dossier = Samples.fullDossier();
        List<Consumer<Dossier.Builder>> steps = new ArrayList<>(List.of(
                builder -> builder.addAllSources(dossier.sources()),
                builder -> builder.addAllPlaces(dossier.places()),
                builder -> builder.addAllTopics(dossier.topics()),
                builder -> builder.addAllParties(dossier.parties()),
                builder -> builder.addAllPosts(dossier.posts()),
                builder -> builder.addAllMemberships(dossier.memberships()),
                builder -> builder.addAllMeetings(dossier.meetings()),
                builder -> builder.addAllEvents(dossier.events()),
                builder -> builder.addAllOutcomes(dossier.outcomes()),
                builder -> builder.addAllStatements(dossier.statements()),
                builder -> builder.addAllIndicators(dossier.indicators()),
                builder -> builder.addAllStatistics(dossier.statistics())));
        Collections.reverse(steps);
        Dossier.Builder backwards = Dossier.builder();
        steps.forEach(step -> step.accept(backwards));

        assertThat(backwards.build()).isEqualTo(dossier);
        assertThat(json().write(backwards.build())).isEqualTo(json().write(dossier));
    }

    /** The type that the sample is a value of; the class of the value may be a generated one. */
    static Class<?> typeOf(Sample sample) {
        return Shapes.find(sample.value().getClass()).orElseThrow().type();
    }

    /** {@code Meeting-full.json} for {@code fullMeeting}, {@code Actor-described.json} for {@code describedActor}. */
    private static Path file(Sample sample) {
        String type = typeOf(sample).getSimpleName();
        boolean isNamedAsItsType =
                sample.name().equals(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1));
        String variant = isNamedAsItsType ? "full" : sample.name().split("(?=[A-Z])", 2)[0];
        return DIRECTORY.resolve(type + "-" + variant + ".json");
    }
}
