package org.coalitionmodel.exchange.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.coalitionmodel.exchange.wikidata.Documents.cited;
import static org.coalitionmodel.exchange.wikidata.Documents.claim;
import static org.coalitionmodel.exchange.wikidata.Documents.day;
import static org.coalitionmodel.exchange.wikidata.Documents.item;
import static org.coalitionmodel.exchange.wikidata.Documents.q;
import static org.coalitionmodel.exchange.wikidata.Documents.quantity;
import static org.coalitionmodel.exchange.wikidata.Documents.string;
import static org.coalitionmodel.exchange.wikidata.Documents.year;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Input that is broken, hostile or too large. */
class WikidataInputTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final LoadOptions OPTIONS = LoadOptions.of(Samples.minimalSource());

    private static Loaded load(byte[] bytes) {
        return Wikidata.load(new ByteArrayInputStream(bytes), OPTIONS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17; The input must be entities of Wikidata (row 1, column 1)",
                "[{},\\n 17]; An entity must be an object (row 2, column 2)",
                "{\"entities\":{\"Q1\":17}}; An entity must be an object (row 1, column 19)",
                "{\"entities\":17}; The input must have nothing beside entities (row 1, column 13)",
                "{\"entities\":{},\"error\":1}; The input must have nothing beside entities (row 1, column 24)"
            })
    void an_input_of_another_form_is_refused_as_a_whole(String text, String message) {
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> load(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)))
                .withMessage(message);
    }

    @Test
    void a_text_that_is_no_json_is_refused_with_its_place() {
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> load("{\"id\":\n\"Q1\",}".getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("The text must be JSON: ")
                .satisfies(fault -> assertThat(fault.row()).hasValue(2));
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> load("{\"id\":\"Q1\",\"id\":\"Q2\"}".getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("The text must be JSON: Duplicate");
    }

    @Test
    void a_text_in_another_encoding_is_refused() {
        for (byte[] bytes : List.of(
                "\u00e9[]".getBytes(StandardCharsets.ISO_8859_1),
                ("[{\"id\":\"" + "x".repeat(20_000) + "\u00e9\"}]").getBytes(StandardCharsets.ISO_8859_1))) {
            assertThatExceptionOfType(InvalidRowException.class)
                    .isThrownBy(() -> load(bytes))
                    .withMessageStartingWith("The text must be UTF-8 (row 1");
        }
    }

    @Test
    void a_long_text_and_deep_nesting_are_refused() {
        String longText = "{\"id\":\"" + "x".repeat(1_000_001) + "\"}";
        String deep = "{\"id\":" + "[".repeat(60) + "]".repeat(60) + "}";
        for (String text : List.of(longText, deep)) {
            assertThatExceptionOfType(InvalidRowException.class)
                    .isThrownBy(() -> load(text.getBytes(StandardCharsets.UTF_8)))
                    .withMessageStartingWith("The text must be JSON: ")
                    .satisfies(fault -> assertThat(fault.row()).hasValue(1));
        }
    }

    @Test
    void too_many_entities_or_values_are_refused() {
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> Wikidata.load(
                        new ByteArrayInputStream("{}\n{}\n{}".getBytes(StandardCharsets.UTF_8)),
                        OPTIONS.withMostRecords(2)))
                .withMessage("The input must have at most 2 entities (row 3, column 2)");
        byte[] endless = ("{\"id\":[" + "1,".repeat(1_000_001) + "1]}").getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> load(endless))
                .withMessageStartingWith("An entity must have at most 1000000 values (row 1");
    }

    @Test
    void a_fault_in_reading_is_passed_on_and_the_input_stays_open() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                throw new IOException("broken");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Wikidata.load(broken, OPTIONS))
                .withMessageContaining("broken");
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Wikidata.load(in, OPTIONS);
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Wikidata.write(Dossier.builder().build(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[\n]\n");
        assertThat(closed[0]).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // Null is what is tested.
    void null_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wikidata.load(null, OPTIONS))
                .withMessage("Wikidata.in must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wikidata.load(InputStream.nullInputStream(), null))
                .withMessage("Wikidata.options must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wikidata.write(null, new ByteArrayOutputStream()))
                .withMessage("Wikidata.dossier must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wikidata.write(Dossier.builder().build(), null))
                .withMessage("Wikidata.out must not be null");
    }

    /** Two items that are short enough to break each byte. */
    private static byte[] small() {
        return ("[" + item("Q2", "B", claim(q("P31", "Q5")), claim(q("P39", "Q9"), day("P580", "2020-01-01"))) + ","
                        + item(
                                "Q1",
                                "A",
                                cited(year("P571", 1990), string("P854", "https://example.org/a")),
                                claim(q("P31", "Q124964")),
                                claim(q("P527", "Q2")),
                                claim(quantity("P2124", "+8")))
                        + "]")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void any_broken_byte_gives_a_dossier_or_a_fault() {
        byte[] whole = small();
        for (int i = 0; i < whole.length; i++) {
            byte[] cut = java.util.Arrays.copyOf(whole, i);
            check(cut);
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            check(flipped);
            byte[] shorter = new byte[whole.length - 1];
            System.arraycopy(whole, 0, shorter, 0, i);
            System.arraycopy(whole, i + 1, shorter, i, whole.length - i - 1);
            check(shorter);
            byte[] longer = new byte[whole.length + 1];
            System.arraycopy(whole, 0, longer, 0, i + 1);
            System.arraycopy(whole, i, longer, i + 1, whole.length - i);
            check(longer);
        }
    }

    private static void check(byte[] bytes) {
        try {
            Loaded loaded = load(bytes);
            assertThat(loaded.ledger().records()).isLessThanOrEqualTo(3);
        } catch (InvalidRowException e) {
            assertThat(e.row()).isPresent();
        }
    }

    @Test
    void any_broken_structure_gives_a_dossier_and_a_ledger() {
        String sample = Documents.file("normal.json");
        long nodes = count(MAPPER.readTree(sample));
        Random random = new Random(18);
        IntStream.range(0, Integer.getInteger("mutants", 9_000) / 30).forEach(i -> {
            JsonNode tree = MAPPER.readTree(sample);
            int at = random.nextInt((int) nodes);
            mutate(tree, new int[] {at}, random);
            boolean isReadable = tree.valueStream().allMatch(JsonNode::isObject);
            byte[] bytes = MAPPER.writeValueAsBytes(tree);
            if (isReadable) {
                Loaded loaded = load(bytes);
                Loaded again = Documents.load(Documents.write(loaded.dossier()).text());
                assertThat(again.dossier().parties())
                        .as("seed 18, mutant " + i)
                        .hasSameSizeAs(loaded.dossier().parties());
            } else {
                assertThatExceptionOfType(InvalidRowException.class).isThrownBy(() -> load(bytes));
            }
        });
    }

    private static long count(JsonNode node) {
        return 1 + node.valueStream().mapToLong(WikidataInputTest::count).sum();
    }

    /** Changes the node at a position in the order of the document. */
    private static void mutate(JsonNode node, int[] position, Random random) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (position[0]-- == 0) {
                    change(object, name, random);
                    return;
                }
                mutate(object.path(name), position, random);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (position[0]-- == 0) {
                    change(array, i, random);
                    return;
                }
                mutate(array.path(i), position, random);
            }
        }
    }

    private static void change(ObjectNode object, String name, Random random) {
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else if (random.nextInt(4) == 0) {
            object.set("P999" + random.nextInt(9), object.path(name));
        } else {
            object.set(name, other(random));
        }
    }

    private static void change(ArrayNode array, int i, Random random) {
        if (random.nextInt(4) == 0) {
            array.remove(i);
        } else if (random.nextInt(4) == 0) {
            array.add(array.get(i).deepCopy());
        } else {
            array.set(i, other(random));
        }
    }

    private static JsonNode other(Random random) {
        return MAPPER.readTree(
                switch (random.nextInt(10)) {
                    case 0 -> "null";
                    case 1 -> "true";
                    case 2 -> "1e999999999";
                    case 3 -> "\"\"";
                    case 4 -> "\"+99999999999999999999\"";
                    case 5 -> "\"Q1028\"";
                    case 6 -> "[[[[1]]]]";
                    case 7 -> "{\"id\":{\"id\":[]}}";
                    case 8 -> "\"P463\"";
                    default -> "-5";
                });
    }
}
