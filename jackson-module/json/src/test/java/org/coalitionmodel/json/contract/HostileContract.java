package org.coalitionmodel.json.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.json.contract.Json.Fault;
import org.coalitionmodel.json.contract.Json.Limit;
import org.coalitionmodel.json.contract.JsonText.Kind;
import org.coalitionmodel.json.contract.JsonText.Spot;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is made to break the reader is refused like any other fault: by an exception of the JSON library, with a path,
 * soon, and within the memory that the build gives to the tests.
 */
public abstract class HostileContract {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int FIFTY_MEGABYTES = 50_000_000;
    /** Every so many fields and bytes of the dossiers are tried; of the samples, which have fields of every kind, all. */
    private static final int STRIDE = 13;

    /** For the adapters' tests. */
    protected HostileContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    private Json lenient() {
        return json().ignoringUnknownFields();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What reading throws, which must be the JSON library's, soon, and short enough for a log. */
    private static Fault refusal(Json json, InputStream in, Class<?> type, String what) {
        Throwable thrown = assertTimeoutPreemptively(SOON, () -> catchThrowable(() -> json.read(in, type)));
        assertThat(thrown).as(what).isNotNull();
        Fault fault = json.fault(thrown);
        assertThat(fault.message()).as(what).isNotBlank().hasSizeLessThan(5_000);
        return fault;
    }

    private static void assertRefused(Fault fault, String message, Object... path) {
        assertThat(fault.message()).contains(message);
        assertThat(fault.path()).containsExactly(path);
    }

    @Nested
    class Text_that_breaks_off {
        /** Another test cuts each sample at every place. */
        @Test
        void is_refused_wherever_it_does() {
            String dossier = Dossiers.compact(json()).get(0);
            JsonText text = new JsonText(dossier);
            for (Property<?, ?, ?> list :
                    ((Shape<?, ?>) Shapes.find(Dossier.class).orElseThrow()).properties()) {
                for (Spot spot : text.spots()) {
                    if (spot.path().size() == 2 && spot.path().get(0).equals(list.name())) {
                        requireRefusals(text.textOf(spot), list.value().type(), 1);
                    }
                }
            }
            requireRefusals(dossier, Dossier.class, STRIDE);
        }

        private void requireRefusals(String text, Class<?> type, int stride) {
            byte[] whole = text.getBytes(StandardCharsets.UTF_8);
            for (int end = 0; end < whole.length; end += stride) {
                InputStream in = new ByteArrayInputStream(whole, 0, end);
                Fault fault = json().fault(catchThrowable(() -> json().read(in, type)));

                assertThat(fault.message()).as("%s after %d bytes", type, end).isNotBlank();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
        void is_refused_in_any_encoding(String charset) {
            byte[] whole = json().write(Samples.fullQuantity()).getBytes(Charset.forName(charset));
            for (int end = 0; end < whole.length; end++) {
                refusal(json(), new ByteArrayInputStream(whole, 0, end), Quantity.class, "after " + end + " bytes");
            }
        }
    }

    @Nested
    class Fields {
        @Test
        void that_are_missing_are_missed_or_mean_what_absence_means() {
            forEachField((text, object, i, type) -> {
                String without = withField(text, object, i, "");
                Throwable thrown = catchThrowable(() -> {
                    Object read = json().read(without, type);
                    // The type of what is read directly may be left out, and is written.
                    String expected = isTypeOfRoot(object, i) ? text.text() : without;
                    assertThat(json().write(read)).isEqualTo(expected);
                });
                if (thrown != null) {
                    assertThat(json().fault(thrown).message()).as(without).contains(" must ");
                }
            });
        }

        @Test
        void that_are_doubled_are_refused() {
            forEachField((text, object, i, type) -> {
                String field = fieldOf(text, object, i);
                String twice = withField(text, object, i, field + "," + field);
                Fault fault = json().fault(catchThrowable(() -> json().read(twice, type)));

                assertThat(fault.path())
                        .as(twice)
                        .isEqualTo(object.children().get(i).path());
                assertThat(fault.message()).contains(" must be given once but was given twice at ");
            });
        }

        @Test
        void that_are_renamed_are_refused() {
            forEachField((text, object, i, type) -> {
                String name = object.names().get(i);
                String other = name.substring(0, name.length() - 1) + "_\"";
                String renamed = withField(
                        text,
                        object,
                        i,
                        other + ":" + text.textOf(object.children().get(i)));
                Fault fault = json().fault(catchThrowable(() -> json().read(renamed, type)));

                boolean isType = name.equals("\"type\"");
                List<Object> path = new ArrayList<>(object.path());
                if (!isType && !object.isLanguageMap()) {
                    path.add(other.replace("\"", ""));
                }
                assertThat(fault.message()).as(renamed).contains(" must be ");
                boolean isBesideOthers = fault.message().contains(" must have valid values but has ");
                if (isBesideOthers) {
                    String pointer = path.stream().map(step -> "/" + step).collect(Collectors.joining());
                    assertThat(fault.message()).as(renamed).contains("\n" + pointer + ": ");
                } else if (!isType) {
                    assertThat(fault.path()).as(renamed).isEqualTo(path);
                }
            });
        }

        private void forEachField(OneField test) {
            for (SampleText sample : SampleText.all(json())) {
                forEachField(sample.text(), sample.type(), 1, test);
            }
            for (String dossier : Dossiers.compact(json())) {
                forEachField(new JsonText(dossier), Dossier.class, STRIDE, test);
            }
        }

        private void forEachField(JsonText text, Class<?> type, int stride, OneField test) {
            int count = 0;
            for (Spot spot : text.spots()) {
                for (int i = 0; i < spot.names().size(); i++) {
                    if (count++ % stride == 0) {
                        test.with(text, spot, i, type);
                    }
                }
            }
        }

        private static boolean isTypeOfRoot(Spot object, int i) {
            return object.path().isEmpty() && object.names().get(i).equals("\"type\"");
        }

        private static String fieldOf(JsonText text, Spot object, int i) {
            return object.names().get(i) + ":" + text.textOf(object.children().get(i));
        }

        /** The text with something else in the place of one field, whose comma goes with it if it is nothing. */
        private static String withField(JsonText text, Spot object, int i, String instead) {
            Spot value = object.children().get(i);
            int from = value.from() - object.names().get(i).length() - 1;
            int to = value.to();
            if (instead.isEmpty() && object.names().size() > 1) {
                from -= i > 0 ? 1 : 0;
                to += i > 0 ? 0 : 1;
            }
            return text.text().substring(0, from) + instead + text.text().substring(to);
        }
    }

    private interface OneField {
        void with(JsonText text, Spot object, int index, Class<?> type);
    }

    /**
     * A text of which one part is repeated.
     *
     * @param name what is wrong with it
     * @param type what it is read as
     * @param isLenient whether unknown fields are passed over
     * @param start how it starts
     * @param part what is repeated
     * @param end how it ends
     * @param message what the message has
     * @param path the path of the fault, as a JSON Pointer
     */
    private record Endless(
            String name,
            Class<?> type,
            boolean isLenient,
            String start,
            String part,
            String end,
            String message,
            String path) {
        Object[] steps() {
            return Arrays.stream(path.split("/", -1))
                    .skip(1)
                    .<Object>map(step -> step.matches("\\d+") ? Integer.valueOf(step) : step)
                    .toArray();
        }

        InputStream times(int times) {
            return new Repeated(quoted(start), quoted(part), times, quoted(end));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private void refuse(Endless text, int times) {
        // By default the generations differ in how long a string may be.
        Json json = (text.isLenient() ? lenient() : json()).with(Limit.STRING, 100_000_000);
        Fault fault = refusal(json, text.times(times), text.type(), text.name());

        assertRefused(fault, text.message(), text.steps());
    }

    @Nested
    class Depth {
        private static final String TOO_DEEP = "nesting depth";

        static Stream<Endless> deep() {
            return Stream.of(
                    new Endless(
                            "arrays",
                            Dossier.class,
                            false,
                            "",
                            "[",
                            "",
                            "Dossier must be an object but was an array",
                            ""),
                    new Endless(
                            "objects",
                            Dossier.class,
                            false,
                            "",
                            "{'a':",
                            "",
                            "A field of Dossier must be one of",
                            "/a"),
                    new Endless("arrays passed over", Dossier.class, true, "{'a':", "[", "", TOO_DEEP, "/a"),
                    new Endless("objects passed over", Dossier.class, true, "", "{'a':", "", TOO_DEEP, "/a"),
                    new Endless("both passed over", Dossier.class, true, "{'a':", "[{'a':", "", TOO_DEEP, "/a"),
                    new Endless(
                            "deep inside",
                            Dossier.class,
                            true,
                            "{'format':'coalition-dossier/1','meetings':[{'id':'m'},{'a':",
                            "[",
                            "",
                            TOO_DEEP,
                            "/meetings/1/a"),
                    new Endless("arrays before type", Party.class, false, "{'names':", "[", "", TOO_DEEP, "/names"),
                    new Endless("objects before type", Party.class, false, "", "{'names':", "", TOO_DEEP, "/names"),
                    new Endless(
                            "languages", LocalizedText.class, false, "", "{'en':", "", "en must be a string", "/en"),
                    new Endless(
                            "a list in a list",
                            Meeting.class,
                            false,
                            "{'id':'m','places':",
                            "[",
                            "",
                            "Meeting.places must be a string but was an array",
                            "/places/0"));
        }

        @ParameterizedTest
        @MethodSource("deep")
        void is_limited(Endless text) {
            refuse(text, 10_000);
        }

        @Test
        void takes_no_stack_where_the_limit_is_raised() {
            Json deep = lenient().with(Limit.DEPTH, 1_000_000);
            String nested =
                    "[".repeat(100_000) + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + "]".repeat(100_000);
            String state = quoted("'id':'n','names':[{'text':{'en':'N'}}]");
            for (String text : List.of(
                    "{\"type\":\"state\",\"x\":" + nested + "," + state + "}",
                    "{\"x\":" + nested + "," + state + ",\"type\":\"state\"}")) {
                Party read = assertTimeoutPreemptively(SOON, () -> deep.read(bytes(text), Party.class));

                assertThat(read.id()).isEqualTo(Id.of("n"));
            }
            assertRefused(
                    refusal(
                            json().with(Limit.DEPTH, 1_000_000),
                            bytes("{\"x\":" + nested + ",\"type\":\"state\"}"),
                            Party.class,
                            "strict"),
                    "A field of State must be one of ",
                    "x");
        }
    }

    @Nested
    class Numbers {
        static Stream<String> huge() {
            return Stream.of(
                    "1E+1000000000",
                    "1E-1000000000",
                    "-1e+99999999999999999999",
                    "9".repeat(100_000),
                    "-" + "9".repeat(100_000),
                    "0." + "1".repeat(100_000),
                    "1." + "0".repeat(100_000),
                    "1E" + "9".repeat(100_000));
        }

        @ParameterizedTest
        @MethodSource("huge")
        void that_are_huge_are_refused_wherever_they_stand(String number) {
            String what = number.substring(0, Math.min(20, number.length()));
            for (Json json : List.of(json(), json().with(Limit.NUMBER, 1_000_000))) {
                assertThat(refusal(json, bytes("{\"value\":" + number + "}"), Quantity.class, what)
                                .path()
                                .size())
                        .isLessThanOrEqualTo(1);
                refusal(json, bytes("{\"number\":" + number + "}"), Ordinal.class, what);
                refusal(json, bytes("{\"rank\":" + number + ",\"type\":\"rank\"}"), Statistic.class, what);
                refusal(
                        json,
                        bytes("{\"quantity\":{\"low\":" + number + "},\"type\":\"level\"}"),
                        Statistic.class,
                        what);
                refusal(json, bytes(number), Quantity.class, what);
            }
        }

        @ParameterizedTest
        @MethodSource("huge")
        void that_nobody_asks_for_are_not_worked_out(String number) {
            Json json = lenient().with(Limit.NUMBER, 1_000_000);
            for (String text : List.of(
                    "{\"id\":\"m\",\"x\":" + number + "}", "{\"x\":[" + number + "," + number + "],\"id\":\"m\"}")) {
                Meeting read = assertTimeoutPreemptively(SOON, () -> json.read(bytes(text), Meeting.class));

                assertThat(read).isEqualTo(Meeting.builder().id(Id.of("m")).build());
            }
            String late =
                    "{\"x\":" + number + ",\"id\":\"n\",\"names\":[{\"text\":{\"en\":\"N\"}}],\"type\":\"state\"}";
            assertThat(assertTimeoutPreemptively(SOON, () -> json.read(bytes(late), Party.class))
                            .id())
                    .isEqualTo(Id.of("n"));
        }
    }

    @Nested
    class Characters {
        @Test
        void that_are_halves_are_refused_in_every_string() {
            List<String> halves = List.of("\"a\\ud800\"", "\"\\udc00a\"", "\"a\\udc00\\ud800b\"");
            for (SampleText sample : SampleText.all(json())) {
                for (Spot spot : sample.parts()) {
                    if (spot.kind() == Kind.STRING) {
                        String changed = sample.text().with(spot, halves.get(spot.from() % halves.size()));
                        Fault fault = json().fault(catchThrowable(() -> json().read(changed, sample.type())));

                        assertThat(fault.message()).as(changed).contains(" must ");
                        // The text of a language, a key and the like are checked when all of their object is there.
                        assertThat(spot.path().subList(0, fault.path().size())).isEqualTo(fault.path());
                    }
                }
            }
        }

        @Test
        void that_are_halves_are_refused_in_names() {
            // A parser may do so itself.
            for (String name : List.of("\\ud800", "\\udc00", "e\\udc00n", "\\udc00\\ud800")) {
                refusal(json(), bytes("{\"" + name + "\":\"M\"}"), LocalizedText.class, name);
                refusal(json(), bytes("{\"" + name + "\":\"M\"}"), Meeting.class, name);
                refusal(json(), bytes("{\"" + name + "\":\"M\",\"type\":\"state\"}"), Party.class, name);
            }
            assertRefused(
                    refusal(json(), bytes("{\"type\":\"\\ud800\"}"), Party.class, "a type"),
                    "but was \\ud800 at /type",
                    "type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u0000", "\\u202e", "\\u2066", "\\ufeff", "\\u200b", "\\u0007", "\u202e", "\u2066"})
        void that_are_not_seen_are_kept_in_texts_refused_in_ids_and_shown_in_messages(String unseen) {
            int code = unseen.length() == 1 ? unseen.charAt(0) : Integer.parseInt(unseen, 2, 6, 16);
            LocalizedText text = json().read(bytes("{\"en\":\"a" + unseen + "b\"}"), LocalizedText.class);

            assertThat(text.original()).isEqualTo("a" + (char) code + "b");
            assertThat(json().read(json().write(text), LocalizedText.class)).isEqualTo(text);
            assertRefused(
                    refusal(json(), bytes("{\"id\":\"a" + unseen + "\"}"), Meeting.class, unseen),
                    "but was a" + String.format("\\u%04x", code) + "; try a at /id (line 1, column 7)",
                    "id");
        }

        @Test
        void that_are_not_seen_are_kept_or_refused_in_every_string() {
            char[] unseen = {0, 7, '\u202e', '\u2066'};
            int kept = 0;
            int refused = 0;
            for (SampleText sample : SampleText.all(json())) {
                for (Spot spot : sample.parts()) {
                    if (spot.kind() == Kind.STRING) {
                        if (isKept(sample, spot, unseen[spot.from() % unseen.length])) {
                            kept++;
                        } else {
                            refused++;
                        }
                    }
                }
            }
            assertThat(kept).isGreaterThan(50);
            assertThat(refused).isGreaterThan(50);
        }

        /** Whether the string may end with the character. */
        private boolean isKept(SampleText sample, Spot spot, char character) {
            String escaped = String.format("\\u%04x", (int) character);
            String string = sample.text().textOf(spot);
            String changed = sample.text().with(spot, string.substring(0, string.length() - 1) + escaped + "\"");
            Object[] read = new Object[1];
            Throwable thrown = catchThrowable(() -> read[0] = json().read(changed, sample.type()));
            if (thrown != null) {
                assertThat(json().fault(thrown).message())
                        .as(changed)
                        .contains(" must ")
                        .doesNotContain(String.valueOf(character));
                return false;
            }
            String written = json().write(read[0]);
            assertThat(written).as(changed).contains(character < ' ' ? escaped : String.valueOf(character));
            assertThat((Object) json().read(written, sample.type())).isEqualTo(read[0]);
            return true;
        }

        @Test
        void that_control_are_refused_if_they_are_not_escaped() {
            for (char control : new char[] {0, 1, 7, '\n', '\u001f'}) {
                for (String text :
                        List.of("{'id':'a^'}", "{'id^':'a'}", "{'id':'a','x':'^'}", "^{'id':'a'}", "{'id':^'a'}")) {
                    String hostile = quoted(text).replace('^', control);
                    boolean isSpace =
                            control == '\n' && !text.contains("a^") && !text.contains("d^") && !text.contains("'^");
                    if (!isSpace) {
                        refusal(lenient(), bytes(hostile), Meeting.class, (int) control + " in " + text);
                    }
                }
            }
        }

        static Stream<byte[]> malformed() {
            return Stream.of(
                    new byte[] {(byte) 0xff},
                    new byte[] {(byte) 0x80},
                    new byte[] {(byte) 0xc3},
                    new byte[] {(byte) 0xc3, 'a'},
                    new byte[] {(byte) 0xe2, (byte) 0x82},
                    new byte[] {(byte) 0xf0, (byte) 0x9f, (byte) 0x98},
                    new byte[] {(byte) 0xf5, (byte) 0x80, (byte) 0x80, (byte) 0x80},
                    new byte[] {(byte) 0xf8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80});
        }

        /** Overlong, and halves of a pair encoded each for itself: a decoder may know them, but they are never lost. */
        static Stream<byte[]> misshapen() {
            return Stream.of(
                    new byte[] {(byte) 0xc0, (byte) 0xaf},
                    new byte[] {(byte) 0xe0, (byte) 0x80, (byte) 0xaf},
                    new byte[] {(byte) 0xf0, (byte) 0x80, (byte) 0x80, (byte) 0xaf},
                    new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                    new byte[] {(byte) 0xed, (byte) 0xb0, (byte) 0x80},
                    new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0xbd, (byte) 0xed, (byte) 0xb8, (byte) 0x80},
                    new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80});
        }

        @ParameterizedTest
        @MethodSource("malformed")
        void that_are_not_utf_8_are_refused(byte[] malformed) {
            for (String text :
                    List.of("{'en':'a^'}", "{'en':'^a'}", "{'en':'M','e^':'N'}", "{'^':'N'}", "^{'en':'M'}")) {
                Fault fault = refusal(json(), with(malformed, text), LocalizedText.class, text);

                assertThat(fault.path().size()).as(text).isLessThanOrEqualTo(1);
            }
            refusal(json(), with(malformed, "{'names':[{'text':{'en':'a^'}}],'type':'state'}"), Party.class, "late");
        }

        @ParameterizedTest
        @MethodSource("misshapen")
        void that_are_misshapen_are_refused_or_kept(byte[] misshapen) {
            for (String text : List.of("{'en':'a^b'}", "{'en':'^'}", "{'e^':'M'}")) {
                Throwable thrown = catchThrowable(() -> {
                    LocalizedText read = json().read(with(misshapen, text), LocalizedText.class);
                    assertThat(json().read(json().write(read), LocalizedText.class))
                            .isEqualTo(read);
                });
                if (thrown != null) {
                    assertThat(json().fault(thrown).message()).as(text).isNotBlank();
                }
            }
        }

        private static InputStream with(byte[] hostile, String text) {
            String inLatin = new String(hostile, StandardCharsets.ISO_8859_1);
            return new ByteArrayInputStream(quoted(text).replace("^", inLatin).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    @Nested
    class Encodings {
        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
        void of_unicode_are_told_apart_with_and_without_a_mark(String charset) {
            String text = json().write(Samples.fullDossier());
            for (String marked : List.of(text, "\ufeff" + text)) {
                InputStream in = new ByteArrayInputStream(marked.getBytes(Charset.forName(charset)));

                assertThat(json().read(in, Dossier.class)).isEqualTo(Samples.fullDossier());
            }
        }

        @Test
        void of_other_kinds_are_refused() {
            byte[] latin = "{\"fr\":\"Côte\"}".getBytes(StandardCharsets.ISO_8859_1);

            refusal(json(), new ByteArrayInputStream(latin), LocalizedText.class, "Latin 1");
        }
    }

    @Nested
    class Names_and_ids {
        @ParameterizedTest
        @ValueSource(ints = {201, 49_000, 1 << 20})
        void that_are_overlong_are_cut_in_messages(int length) {
            String id = "x".repeat(length);

            assertRefused(
                    refusal(json(), bytes("{\"id\":\"" + id + "\"}"), Meeting.class, "an id"),
                    " but was " + "x".repeat(80) + "... (" + length + " characters); try " + "x".repeat(200)
                            + " at /id (line 1, column 7)",
                    "id");
            Fault name = refusal(json(), bytes("{\"" + id + "\":1}"), Meeting.class, "a name");
            assertThat(name.message()).contains(length < 50_000 ? "... (" + length + " characters)" : "50000");
            refusal(json(), bytes("{\"en\":\"M\",\"" + id + "\":\"N\"}"), LocalizedText.class, "a language");
        }

        /** That many of one hash, all different, of two characters for each bit. */
        private static Stream<String> ofOneHash(int count, String zero, String one) {
            return Stream.iterate(0, i -> i + 1)
                    .limit(count)
                    .map(i -> Integer.toBinaryString(1 << 17 | i)
                            .replace("0", zero)
                            .replace("1", one));
        }

        @Test
        void of_one_hash_take_no_longer_than_others() {
            List<String> ids = ofOneHash(100_000, "Aa", "BB").toList();
            assertThat(ids.stream().map(String::hashCode).distinct()).hasSize(1);
            String meetings = ids.stream().collect(joining("'},{'id':'", "{'id':'", "'}"));
            String dossier = quoted("{'format':'coalition-dossier/1','meetings':[" + meetings + "]}");

            assertThat(soon(json(), dossier, Dossier.class).meetings()).hasSize(100_000);
            String unknown = quoted(ids.stream().collect(joining("':0,'", "{'", "':0,'id':'m'}")));
            Throwable thrown = assertTimeoutPreemptively(
                    SOON, () -> catchThrowable(() -> lenient().read(bytes(unknown), Meeting.class)));
            // A parser may see what is meant.
            assertThat(thrown == null || json().fault(thrown).message().contains("hash collisions"))
                    .isTrue();
            assertRefused(
                    refusal(json(), bytes(unknown), Meeting.class, "unknown"), " but was " + ids.get(0), ids.get(0));
        }

        @Test
        void of_languages_of_one_hash_take_no_longer_than_others() {
            List<String> tags = ofOneHash(100_000, "an", "c0")
                    .map(name -> "en-x-" + String.join("-", name.split("(?<=\\G.{6})")))
                    .toList();
            assertThat(tags.stream().map(String::hashCode).distinct()).hasSize(1);
            String text = quoted(tags.stream().collect(joining("':'M','", "{'", "':'M'}")));

            assertThat(List.copyOf(
                            soon(json(), text, LocalizedText.class).texts().keySet()))
                    .isEqualTo(tags);
        }

        private static <T> T soon(Json json, String text, Class<T> type) {
            return assertTimeoutPreemptively(SOON, () -> json.read(bytes(text), type));
        }
    }

    @Nested
    class Fifty_megabytes_of_nothing {
        private static final String STATE = "'id':'a','names':[{'text':{'en':'A'}}]";

        static Stream<Endless> refused() {
            String late = ",'type':'state'," + STATE + "}";
            // A parser reads a number, and a name, before it tells of either.
            return Stream.of(
                    new Endless("spaces", Dossier.class, false, "", " ", "", "", ""),
                    new Endless("line ends", Dossier.class, false, "", "\r\n", "", "", ""),
                    new Endless("spaces in an object", Dossier.class, false, "{", "\t \n", "", "", ""),
                    new Endless("an id", Id.class, false, "'", "x", "'", "", ""),
                    new Endless("an id inside", Meeting.class, false, "{'id':'", "x", "'}", "", "/id"),
                    new Endless(
                            "a blank text",
                            Meeting.class,
                            false,
                            "{'id':'m','names':[{'text':{'en':'",
                            " ",
                            "'}}]}",
                            "",
                            "/names/0/text"),
                    new Endless("an unknown name", Meeting.class, true, "{'", "x", "':1,'id':'m'}", "50000", ""),
                    new Endless("a language", LocalizedText.class, false, "{'", "x", "':'M'}", "50000", ""),
                    new Endless("digits", Quantity.class, false, "{'value':", "7", "}", "1000", ""),
                    new Endless("digits passed over", Meeting.class, true, "{'x':0.", "7", "}", "1000", ""),
                    new Endless(
                            "digits before type",
                            Statistic.class,
                            false,
                            "{'quantity':{'value':1e",
                            "7",
                            "}",
                            "1000",
                            "/quantity"),
                    new Endless("arrays", Dossier.class, false, "", "[", "", "must be an object but was an array", ""),
                    new Endless("arrays passed over", Dossier.class, true, "{'x':", "[", "", "nesting depth", "/x"),
                    new Endless(
                            "arrays before type", Party.class, false, "{'names':", "[", "", "nesting depth", "/names"),
                    new Endless(
                            "empty arrays",
                            Meeting.class,
                            false,
                            "{'places':[",
                            "[],",
                            "[]]}",
                            "but was an array",
                            "/places/0"),
                    new Endless(
                            "empty objects",
                            Dossier.class,
                            false,
                            "{'meetings':[",
                            "{},",
                            "",
                            "Dossier must have valid values but has more than 20 faults",
                            "/meetings/20"),
                    new Endless(
                            "empty arrays before type",
                            Party.class,
                            false,
                            "{'names':[",
                            "[],",
                            "[]]" + late,
                            BEFORE_TYPE,
                            "/names"),
                    new Endless(
                            "empty objects before type",
                            Party.class,
                            false,
                            "{'names':[",
                            "{},",
                            "{}]" + late,
                            BEFORE_TYPE,
                            "/names"),
                    new Endless(
                            "empty strings before type",
                            Party.class,
                            false,
                            "{'names':[",
                            "'',",
                            "'']" + late,
                            BEFORE_TYPE,
                            "/names"),
                    new Endless(
                            "zeros before type",
                            Party.class,
                            false,
                            "{'names':[",
                            "0,",
                            "0]" + late,
                            BEFORE_TYPE,
                            "/names"),
                    new Endless(
                            "fields before type", Party.class, false, "{", "'a':0,", "'b':0" + late, BEFORE_TYPE, "/a"),
                    new Endless(
                            "arrays passed over before type",
                            Party.class,
                            true,
                            "{'x':[",
                            "[],",
                            "[]]" + late,
                            BEFORE_TYPE,
                            "/x"));
        }

        private static final String BEFORE_TYPE = "Party.type must stand before a million other names and values";

        @ParameterizedTest
        @MethodSource("refused")
        void are_refused(Endless text) {
            refuse(text, FIFTY_MEGABYTES / text.part().length());
        }

        @ParameterizedTest
        @ValueSource(strings = {"[],", "{},", "0,", "'',", "null,", "[{}],", "                  1,"})
        void that_are_passed_over_take_no_memory(String nothing) {
            InputStream in = new Repeated(
                    "{\"type\":\"state\",\"x\":[",
                    quoted(nothing),
                    FIFTY_MEGABYTES / nothing.length(),
                    quoted("0]," + STATE + "}"));
            Party read = assertTimeoutPreemptively(SOON, () -> lenient().read(in, Party.class));

            assertThat(read.id()).isEqualTo(Id.of("a"));
        }

        @Test
        void around_a_value_are_no_part_of_it() {
            InputStream in = new Repeated("{\"id\":", " ", FIFTY_MEGABYTES, "\"m\"}");
            Meeting read = assertTimeoutPreemptively(SOON, () -> json().read(in, Meeting.class));

            assertThat(read).isEqualTo(Meeting.builder().id(Id.of("m")).build());
        }
    }

    /** Names that are not the format's, wherever one can stand. */
    @Nested
    class Names {
        private static final List<String> HOSTILE = List.of(
                "a\\nFATAL b", "\\u001b[31m", "\u202egnp", "\u2028", "\\u0000", "\\ud800", "", "x".repeat(49_000));

        private static final Pattern NOT_PLAIN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

        @Test
        void never_stand_raw_in_what_an_exception_shows() {
            int shown = 0;
            for (SampleText sample : SampleText.all(json())) {
                String text = sample.text().text();
                for (Spot spot : sample.text().fields()) {
                    if (spot.kind() == Kind.OBJECT) {
                        for (String name : HOSTILE) {
                            String before = text.substring(0, spot.from() + 1) + '"' + name + "\":";
                            String behind = "," + text.substring(spot.from() + 1);
                            assertShownPlainly(json(), before + "null" + behind, sample.type(), name);
                            assertShownPlainly(json(), before + "[nul" + behind, sample.type(), name);
                            assertShownPlainly(lenient(), before + "[nul" + behind, sample.type(), name);
                            shown++;
                        }
                    }
                }
            }
            assertThat(shown).isGreaterThan(100 * HOSTILE.size());
        }

        private void assertShownPlainly(Json json, String text, Class<?> type, String name) {
            Throwable thrown = catchThrowable(() -> json.read(text, type));
            assertThat(thrown).as(name).isNotNull();
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                assertPlain(cause.toString(), name);
                assertPlain(String.valueOf(cause.getMessage()), name);
                assertPlain(String.valueOf(cause.getLocalizedMessage()), name);
                json.shown(cause).forEach(part -> assertPlain(part, name));
            }
        }

        private void assertPlain(String shown, String name) {
            // Jackson itself begins a line with the place.
            String line = shown.replace("\n at [", " at [");
            if (line.length() >= 3_000 || NOT_PLAIN.matcher(line).find()) {
                fail("The name %s is shown as it is, or at length, in %s".formatted(name, shown));
            }
        }
    }
}
