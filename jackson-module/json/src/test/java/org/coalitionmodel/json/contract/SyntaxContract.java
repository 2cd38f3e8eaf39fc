package org.coalitionmodel.json.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Array;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.json.LineReader;
import org.coalitionmodel.json.contract.JsonCase.Expected;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of text that is JSON, is no JSON, or may be either, wherever a value can stand and from each source. What is
 * no JSON is never read. Whatever is refused is refused by an exception of the JSON library, and soon.
 *
 * <p>Each text is read as one type in eleven. {@code -Dsyntax=1} reads it as every type.
 */
public abstract class SyntaxContract {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int EVERY = Integer.getInteger("syntax", 11);
    private static final String UNKNOWN = "\"x-other\":";

    /** For the adapters' tests. */
    protected SyntaxContract() {}

    /** {@return the adapter, told to look at what follows a value} */
    protected abstract Json json();

    /** {@return the same adapter, which reads a text as a tree first, and then the tree} */
    protected abstract Json tree();

    /** {@return the adapter's streams} */
    protected abstract JsonStreams streams();

    /**
     * Reads a value from bytes.
     *
     * @param json the adapter
     * @param bytes the text
     * @param type the type to read
     * @return the value
     */
    protected abstract Object read(Json json, byte[] bytes, Class<?> type);

    /**
     * Reads a value from characters.
     *
     * @param json the adapter
     * @param characters the text
     * @param type the type to read
     * @return the value
     */
    protected abstract Object read(Json json, Reader characters, Class<?> type);

    /**
     * Reads a value from a source that does not tell where it ends.
     *
     * @param json the adapter
     * @param in the source
     * @param type the type to read
     * @return the value
     */
    protected abstract Object read(Json json, DataInput in, Class<?> type);

    static List<JsonCase> cases() {
        return JsonCase.all();
    }

    /** The types that a text is read as: other ones for the next text. */
    private static List<Class<?>> types(JsonCase text) {
        List<Class<?>> types = new ArrayList<>(Shapes.all().keySet());
        types.addAll(Shapes.onlyOfDocuments().keySet());
        return everyNth(types, cases().indexOf(text));
    }

    private static <T> List<T> everyNth(List<T> all, int start) {
        List<T> some = new ArrayList<>();
        for (int i = start % EVERY; i < all.size(); i += EVERY) {
            some.add(all.get(i));
        }
        return some;
    }

    /** The value, with arrays as lists; empty if the text is refused. */
    private Optional<Object> outcome(JsonCase text, Class<?> type, String source, Supplier<Object> reading) {
        long start = System.nanoTime();
        try {
            Object read = reading.get();
            if (text.expected() == Expected.REFUSED) {
                fail("%s as %s from %s was read: %s", text, type, source, read);
            }
            return Optional.of(read instanceof Object[] array ? Arrays.asList(array) : read);
        } catch (RuntimeException | StackOverflowError e) {
            try {
                assertThat(json().fault(e).message()).isNotBlank();
            } catch (AssertionError notOfTheLibrary) {
                throw new AssertionError(text + " as " + type + " from " + source, e);
            }
            return Optional.empty();
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s", text)
                    .isLessThan(SOON);
        }
    }

    /** The value from any source; empty if the text is refused. Sources agree. */
    private Optional<Object> outcome(Json json, JsonCase text, Class<?> type) {
        byte[] bytes = text.bytes();
        Map<String, Supplier<Object>> sources = new LinkedHashMap<>();
        sources.put("bytes", () -> read(json, bytes, type));
        sources.put("a stream", () -> json.read(new ByteArrayInputStream(bytes), type));
        sources.put("a data input", () -> read(json, new DataInputStream(new ByteArrayInputStream(bytes)), type));
        text.characters().ifPresent(characters -> {
            sources.put("a string", () -> json.read(characters, type));
            sources.put("a reader", () -> read(json, new StringReader(characters), type));
        });
        Map<String, Optional<Object>> outcomes = new LinkedHashMap<>();
        sources.forEach((source, reading) -> outcomes.put(source, outcome(text, type, source, reading)));
        boolean isAgreed = outcomes.values().stream().distinct().count() == 1;
        if (!isAgreed && !text.isWhole()) {
            fail("%s as %s: %s", text, type, outcomes);
        }
        return Objects.requireNonNull(outcomes.get("bytes"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void as_a_value_of_any_type(JsonCase text) {
        types(text).forEach(type -> outcome(json(), text, type));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void as_an_element_of_a_list_of_any_type(JsonCase text) {
        if (text.isWhole() || text.latin().isBlank()) {
            return;
        }
        JsonCase list = text.between("[", "]");
        for (Class<?> type : types(text)) {
            Optional<Object> read =
                    outcome(json(), list, Array.newInstance(type, 0).getClass());
            // Null is an element like any other.
            if (!text.latin().equals("null")) {
                assertThat(read)
                        .as("%s as %s", list, type)
                        .isEqualTo(outcome(json(), text, type).map(List::of));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void as_a_tree_that_is_read_as_any_type(JsonCase text) {
        // Jackson makes a missing node of a blank text, and null of that.
        text.characters()
                .filter(characters -> !text.latin().isBlank())
                .ifPresent(characters -> types(text)
                        .forEach(type -> outcome(text, type, "a tree", () -> tree().read(characters, type))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void as_a_line_of_any_type(JsonCase text) {
        for (Class<?> type : types(text)) {
            List<Object> read = new ArrayList<>();
            List<Json.Fault> faults = new ArrayList<>();
            streams()
                    .<Object>soundLines(
                            new ByteArrayInputStream(text.bytes()),
                            cast(type),
                            LineReader.LONGEST,
                            (fault, line) -> faults.add(fault))
                    .forEachRemaining(read::add);
            boolean isOneLine = text.latin().strip().indexOf('\n') < 0;
            if (isOneLine && text.expected() == Expected.ACCEPTED) {
                assertThat(read)
                        .as("%s as %s", text, type)
                        .isEqualTo(outcome(json(), text, type).stream().toList());
            }
            if (isOneLine && text.expected() == Expected.REFUSED) {
                assertThat(read).as("%s as %s", text, type).isEmpty();
            }
            assertThat(faults.isEmpty() && read.isEmpty())
                    .as("%s as %s: %s", text, type, faults)
                    .isEqualTo(text.latin().isBlank() || text.latin().equals("\u00ef\u00bb\u00bf"));
        }
    }

    @Test
    void lines_before_and_after_are_read() {
        String sound = "\n{\"id\":\"m\"}\n";
        for (JsonCase text : cases()) {
            List<Meeting> read = new ArrayList<>();
            streams()
                    .soundLines(
                            new ByteArrayInputStream(text.between(sound, sound).bytes()),
                            Meeting.class,
                            LineReader.LONGEST,
                            (fault, line) -> assertThat(fault.message()).isNotBlank())
                    .forEachRemaining(read::add);

            assertThat(read)
                    .as("%s", text)
                    .hasSize(2)
                    .allMatch(meeting -> meeting.id().equals(Id.of("m")));
        }
    }

    static Stream<Sample> objects() {
        return Samples.all().stream()
                .filter(sample -> Shapes.find(GoldenContract.typeOf(sample)).orElseThrow() instanceof Shape<?, ?>);
    }

    @ParameterizedTest
    @MethodSource("objects")
    void as_the_value_of_an_unknown_field(Sample sample) {
        Class<?> type = GoldenContract.typeOf(sample);
        Json lenient = json().ignoringUnknownFields();
        String written = json().write(sample.value());
        boolean isFirst = false;
        for (JsonCase text : everyNth(cases(), Samples.all().indexOf(sample))) {
            if (!text.isWhole()) {
                isFirst = !isFirst;
                JsonCase unknown = isFirst
                        ? inside(text, "{" + UNKNOWN, "," + written.substring(1))
                        : inside(text, written.substring(0, written.length() - 1) + "," + UNKNOWN, "}");
                Optional<Object> read = outcome(lenient, unknown, type);
                if (text.expected() == Expected.ACCEPTED) {
                    assertThat(read).as("%s", unknown).contains(sample.value());
                }
                assertThat(outcome(json(), unknown, type)).as("%s", unknown).isEmpty();
            }
        }
    }

    /** Between two texts that may have characters of any script. */
    private static JsonCase inside(JsonCase text, String before, String after) {
        return text.between(latin(before), latin(after));
    }

    private static String latin(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void as_the_value_of_a_field(JsonCase array) {
        array.element().ifPresent(text -> {
            outcome(json(), text.between("{\"en\":", "}"), LocalizedText.class);
            outcome(json(), text.between("{\"value\":", "}"), Quantity.class);
            outcome(json(), text.between("{\"id\":", "}"), Meeting.class);
            outcome(json(), text.between("{\"id\":\"m\",\"places\":[", "]}"), Meeting.class);
        });
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> cast(Class<?> type) {
        return (Class<Object>) type;
    }
}
