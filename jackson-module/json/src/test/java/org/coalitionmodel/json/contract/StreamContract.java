package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.json.LineReader;
import org.coalitionmodel.json.contract.Json.Fault;
import org.coalitionmodel.json.contract.JsonStreams.SetAside;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** NDJSON: values of any type, one per line, as a stream. */
public abstract class StreamContract {
    private static final String SOUND =
            "{\"type\":\"level\",\"id\":\"a\",\"indicators\":[\"i\"],\"quantity\":{\"value\":1}}";

    /** For the adapters' tests. */
    protected StreamContract() {}

    /** {@return the adapter} */
    protected abstract JsonStreams streams();

    /**
     * Sets how many bytes a line may have, and reads nothing.
     *
     * @param bytes how many
     */
    protected abstract void withLongestLine(int bytes);

    @Test
    void a_line_may_have_no_fewer_bytes_than_one() {
        assertThatThrownBy(() -> withLongestLine(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NdjsonReader.longestLine must be positive but was 0");
        assertThatCode(() -> withLongestLine(1)).doesNotThrowAnyException();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> List<T> all(Iterator<T> iterator) {
        List<T> all = new ArrayList<>();
        iterator.forEachRemaining(all::add);
        return all;
    }

    private String written(List<?> values, Class<?> type) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        streams().write(values.iterator(), type, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The samples of each type, and those of each sealed type together. */
    static Stream<Map.Entry<Class<?>, List<Object>>> lists() {
        Map<Class<?>, List<Object>> lists = new LinkedHashMap<>();
        for (Sample sample : Samples.all()) {
            lists.computeIfAbsent(GoldenContract.typeOf(sample), any -> new ArrayList<>())
                    .add(sample.value());
        }
        lists.put(Party.class, List.copyOf(Samples.fullDossier().parties()));
        lists.put(Statistic.class, List.copyOf(Samples.fullDossier().statistics()));
        return lists.entrySet().stream();
    }

    @Nested
    class With_the_librarys_own_iterator_and_writer {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.StreamContract#lists")
        void values_of_any_type_are_read_and_written(Map.Entry<Class<?>, List<Object>> list) {
            String text = written(list.getValue(), list.getKey());

            assertThat(text.split("\n", -1)).hasSameSizeAs(list.getValue());
            assertThat(all(streams().values(in(text), cast(list.getKey())))).isEqualTo(list.getValue());
        }

        @Test
        void the_line_of_a_fault_is_told() {
            Iterator<Statistic> read =
                    streams().values(in(SOUND + "\n{\"type\":\"rank\",\"rank\":null}"), Statistic.class);

            assertThat(read.next().id()).hasToString("a");
            assertThat(streams().fault(catchThrowable(read::next)))
                    .isEqualTo(new Fault(
                            "Rank.rank must be a whole number but was null at /rank (line 2, column 23)",
                            List.of("rank"),
                            2,
                            23));
        }

        @Test
        void null_is_no_value() {
            Iterator<Statistic> read = streams().values(in("null"), Statistic.class);

            assertThat(streams().fault(catchThrowable(read::next)).message())
                    .startsWith("Statistic must be an object but was null");
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> cast(Class<?> type) {
        return (Class<Object>) type;
    }

    @Nested
    class Line_by_line {
        @ParameterizedTest
        @MethodSource("org.coalitionmodel.json.contract.StreamContract#lists")
        void values_of_any_type_are_read(Map.Entry<Class<?>, List<Object>> list) {
            String text = written(list.getValue(), list.getKey());

            assertThat(all(streams().lines(in(text), cast(list.getKey())))).isEqualTo(list.getValue());
            assertThat(all(streams()
                            .lines(in("\ufeff\r\n" + text.replace("\n", "\r\n\n") + "\n"), cast(list.getKey()))))
                    .isEqualTo(list.getValue());
        }

        @Test
        void nothing_is_no_value() {
            for (String nothing : List.of("", "\n", "\ufeff", " \r\n\t\n")) {
                Iterator<Statistic> read = streams().lines(in(nothing), Statistic.class);

                assertThat(read.hasNext()).isFalse();
                assertThatThrownBy(read::next).isInstanceOf(NoSuchElementException.class);
            }
        }

        /**
         * A broken line.
         *
         * @param text the line, with ^ before the place of the fault
         * @param message what the message begins with; empty where the library words it
         * @param path the path
         */
        private record Broken(String text, String message, List<Object> path) {
            Broken(String text, String message, Object... path) {
                this(text, message, List.of(path));
            }

            String line() {
                return text.replace("^", "").replace('\'', '"');
            }

            int column() {
                return text.indexOf('^') + 1;
            }
        }

        private static final List<Broken> BROKEN = List.of(
                new Broken(
                        "{'type':'rank','rank':^null}",
                        "Rank.rank must be a whole number but was null at /rank ",
                        "rank"),
                new Broken("{'type':^'sate'}", "Statistic.type must be one of ", "type"),
                new Broken("^[]", "Statistic must be an object but was an array at the root "),
                new Broken("^null", "Statistic must be an object but was null at the root "),
                new Broken("{'id':\r^7,'type':'level'}", "Level.id must be a string but was a number at /id ", "id"),
                new Broken("{'type':'level'^}", "Level.id, Level.indicators, Level.quantity must be present"),
                new Broken("{'type':'level','id':'a','indicators':['i'],'quantity':{'value':1}}^{}", ""),
                new Broken("{'type':'level','id':'a','indicators':['i'],'quantity':{'value':1}}}^", ""),
                new Broken("{'type':'level','indicators':['i'}^", "", "indicators", 1),
                new Broken("{'type':'level','quantity':{'value':1^", "", "quantity"),
                new Broken("{'type':'level','quantity':{^", "", "quantity"),
                new Broken("{'type':'level','quantity':{[^", "", "quantity"),
                new Broken("{'type':'level^", "", "type"),
                new Broken("{'type':'level','id':'a^\u0000'}", "", "id"),
                new Broken("^nothing", ""),
                new Broken("\u0000^", ""),
                new Broken("<xml>^", ""));

        @Test
        void a_broken_line_is_skipped_and_reported_and_the_next_is_read() {
            StringBuilder text = new StringBuilder();
            for (Broken broken : BROKEN) {
                text.append(SOUND).append('\n').append(broken.line()).append("\n\n");
            }
            Map<Long, Fault> faults = new LinkedHashMap<>();
            List<Statistic> read = all(streams()
                    .soundLines(
                            in(text + SOUND),
                            Statistic.class,
                            LineReader.LONGEST,
                            (fault, line) -> faults.put(line, fault)));

            assertThat(read)
                    .hasSize(BROKEN.size() + 1)
                    .allSatisfy(statistic -> assertThat(statistic.id()).hasToString("a"));
            assertThat(faults).hasSameSizeAs(BROKEN);
            List<Fault> found = List.copyOf(faults.values());
            for (int i = 0; i < BROKEN.size(); i++) {
                Broken broken = BROKEN.get(i);
                Fault fault = found.get(i);
                int line = 2 + 3 * i;

                assertThat(faults).as(broken.text()).containsEntry((long) line, fault);
                assertThat(fault.line()).as(fault.message()).isEqualTo(line);
                assertThat(fault.message())
                        .as(broken.text())
                        .startsWith(broken.message())
                        .contains("line" + (broken.message().isEmpty() ? ": " : " ") + line)
                        .contains("column");
                assertThat(fault.path()).as(fault.message()).isEqualTo(broken.path());
                if (broken.message().isEmpty()) {
                    // Before, at or after the character that is wrong: parsers differ.
                    assertThat(fault.column())
                            .as(fault.message())
                            .isBetween(1, broken.line().length() + 2);
                } else {
                    assertThat(fault.column()).as(fault.message()).isEqualTo(broken.column());
                }
            }
        }

        @Test
        void a_broken_line_is_thrown_if_nobody_wants_it_skipped_and_the_next_can_be_read() {
            Iterator<Statistic> read =
                    streams().lines(in(SOUND + "\n{'\n" + SOUND + "\n[]\n{}}\n" + SOUND), Statistic.class);

            assertThat(read.next().id()).hasToString("a");
            assertThat(streams().fault(catchThrowable(read::next)).line()).isEqualTo(2);
            assertThat(read.next().id()).hasToString("a");
            assertThat(read.hasNext()).isTrue();
            assertThat(streams().fault(catchThrowable(read::next)).line()).isEqualTo(4);
            assertThat(streams().fault(catchThrowable(read::next)).line()).isEqualTo(5);
            assertThat(read.next().id()).hasToString("a");
            assertThat(read.hasNext()).isFalse();
        }

        @Test
        void a_line_that_is_too_long_or_not_utf_8_is_a_broken_line() {
            byte[] bytes =
                    (SOUND + "\n" + " ".repeat(200) + SOUND + "\n\"_\"\n" + SOUND).getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - SOUND.length() - 3] = (byte) 0xE9;
            Map<Long, Fault> faults = new LinkedHashMap<>();
            Iterator<Statistic> read = streams()
                    .soundLines(
                            new ByteArrayInputStream(bytes),
                            Statistic.class,
                            200,
                            (fault, line) -> faults.put(line, fault));

            assertThat(all(read)).hasSize(2);
            assertThat(faults)
                    .containsOnly(
                            Map.entry(
                                    2L,
                                    new Fault(
                                            "Line.length must be at most 200 bytes but was more at the root (line 2,"
                                                    + " column 201)",
                                            List.of(),
                                            2,
                                            201)),
                            Map.entry(
                                    3L,
                                    new Fault(
                                            "Line.text must be UTF-8 but was the byte 0xe9 at the root (line 3, column"
                                                    + " 2)",
                                            List.of(),
                                            3,
                                            2)));
        }

        @Test
        void a_broken_line_is_set_aside_as_it_is_in_the_input() {
            String tooLong = "x".repeat(20_000);
            byte[] bytes = ("\ufeff[]\r\n" + SOUND + "\n\n" + tooLong + "\n{_ \n" + SOUND + "\n{")
                    .getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - SOUND.length() - 5] = (byte) 0xE9;
            List<SetAside> aside = new ArrayList<>();
            Iterator<Statistic> read =
                    streams().linesWithout(new ByteArrayInputStream(bytes), Statistic.class, 10_000, aside::add);
            List<Long> offsets = new ArrayList<>();
            while (read.hasNext()) {
                read.next();
                offsets.add(streams().offset(read));
            }

            long sound = SOUND.length();
            assertThat(offsets).containsExactly(7L, sound + 20_014L);
            assertThat(aside)
                    .extracting(SetAside::number, SetAside::offset, SetAside::length, SetAside::text)
                    .containsExactly(
                            tuple(1L, 0L, 6L, Optional.of("\u00ef\u00bb\u00bf[]\r")),
                            tuple(4L, sound + 9L, 20_000L, Optional.empty()),
                            tuple(5L, sound + 20_010L, 3L, Optional.of("{\u00e9 ")),
                            tuple(7L, 2 * sound + 20_015L, 1L, Optional.of("{")));
            assertThat(aside.get(0).fault().message())
                    .startsWith("Statistic must be an object but was an array at the root (line 1, ");
        }

        @Test
        void whoever_is_told_may_end_it() {
            IllegalStateException enough = new IllegalStateException("enough");
            Iterator<Statistic> read = streams()
                    .soundLines(in("[]\n" + SOUND), Statistic.class, LineReader.LONGEST, (fault, line) -> {
                        throw enough;
                    });

            assertThatThrownBy(read::hasNext).isSameAs(enough);
        }

        @Test
        void a_type_that_cannot_be_read_at_all_is_not_the_lines_fault() {
            Iterator<Runnable> read = streams()
                    .soundLines(in("{}\n{}"), Runnable.class, LineReader.LONGEST, (fault, line) -> {
                        throw new AssertionError(fault.message());
                    });

            assertThat(streams().fault(catchThrowable(read::hasNext)).message()).contains("Runnable");
        }
    }

    @Test
    void takes_no_more_memory_however_many_lines_there_are() throws IOException, InterruptedException {
        String output = Build.run(
                "-Xmx20m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ManyLines.class.getName(),
                streams().getClass().getName());

        assertThat(output.lines())
                .containsExactly(
                        "read " + ManyLines.COUNT,
                        "sound " + (ManyLines.COUNT - ManyLines.COUNT / ManyLines.BROKEN_EVERY),
                        "broken " + ManyLines.COUNT / ManyLines.BROKEN_EVERY,
                        "line ends written " + (ManyLines.COUNT - 1));
    }
}
