package org.coalitionmodel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever drops something would be measured on less work than the others. */
class ConversionTest {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** They write the fields of an object in an order of their own. */
    private static final Set<Way> REORDERING = EnumSet.of(Way.MOSHI, Way.DSL_JSON, Way.FASTJSON2, Way.WIKIDATA_TOOLKIT);

    private final Conversion conversion = new Conversion();

    @BeforeAll
    static void lays_down_the_works() throws IOException {
        new Corpus(Path.of(System.getProperty("coalition.root"))).write();
    }

    static Stream<Case> readings() {
        return Case.all().stream().filter(one -> one.direction() == Case.Direction.READ);
    }

    static Stream<Case> writings() {
        return Case.all().stream().filter(one -> one.direction() == Case.Direction.WRITE);
    }

    @ParameterizedTest
    @MethodSource("writings")
    void writes_all_that_it_has_read(Case writing) throws IOException {
        Conversion.Writing state = new Conversion.Writing();
        state.work = writing.work().name();
        state.way = writing.way().name();
        state.prepare();
        conversion.write(state);
        // What is left of the operation before must not show.
        int length = conversion.write(state);
        byte[] written = state.sink.toByteArray();
        assertThat(written).hasSize(length);
        byte[] expected = writing.work().bytes();
        if (REORDERING.contains(writing.way())) {
            assertThat(trees(written).equals(trees(expected)))
                    .as("the same JSON")
                    .isTrue();
        } else {
            assertThat(new String(written, UTF_8).strip()).isEqualTo(new String(expected, UTF_8).strip());
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void reads(Case reading) throws IOException {
        Conversion.Reading state = new Conversion.Reading();
        state.work = reading.work().name();
        state.way = reading.way().name();
        state.prepare();
        conversion.read(
                state,
                new Blackhole(
                        "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous."));
    }

    @ParameterizedTest
    @EnumSource(names = {"SEED", "SMALL", "LARGE", "LINES"})
    void both_floors_take_the_same(Work work) throws IOException {
        assertThat(new Jackson2Floor().read(work.bytes())).isEqualTo(new Jackson3Floor().read(work.bytes()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "JACKSON._(BEANS|IMMUTABLES|LIBRARY)")
    void reads_a_value_from_every_line(Way way) throws IOException {
        assertThat(way.prepare().contents(Work.LINES.bytes())).hasSize(10_000);
    }

    @Test
    void the_works_have_the_sizes_that_their_names_say() throws IOException {
        assertThat(Work.SMALL.bytes()).hasSizeBetween(19_500, 20_000);
        assertThat(Work.LARGE.bytes()).hasSizeBetween(2_000_000, 2_050_000);
        assertThat(Work.WIKIDATA.bytes().length).isBetween(Work.SEED.bytes().length, Work.SEED.bytes().length + 1500);
        assertThat(new String(Work.LINES.bytes(), UTF_8).lines().map(line -> line.getBytes(UTF_8).length))
                .hasSize(10_000)
                .allMatch(length -> 300 <= length && length <= 700);
    }

    @Test
    void the_works_are_the_same_every_time() throws IOException {
        Map<Work, byte[]> before = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            before.put(work, work.bytes());
        }
        lays_down_the_works();
        for (Work work : Work.values()) {
            assertThat(work.bytes()).isEqualTo(before.get(work));
        }
    }

    @Test
    void the_beans_have_a_field_for_everything() {
        for (ValueType<?> value : Shapes.all().values()) {
            if (value instanceof ValueType.UnionType<?> union) {
                union.shapes().forEach(shape -> requireFields(union.type(), shape));
            } else if (value instanceof Shape<?, ?> shape && !shape.tagged()) {
                requireFields(shape.type(), shape);
            }
        }
    }

    private static void requireFields(Class<?> type, Shape<?, ?> shape) {
        Class<?> bean = Stream.of(Beans.class.getClasses())
                .filter(any -> any.getSimpleName().equals(type.getSimpleName()))
                .findFirst()
                .orElseThrow();
        assertThat(bean.getFields()).extracting("name").containsAll(shape.fieldNames());
    }

    private static List<JsonNode> trees(byte[] text) {
        return TREES.readerFor(JsonNode.class).<JsonNode>readValues(text).readAll();
    }
}
