package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for JSON holds for any other format that the library reads and writes. */
public abstract class FormatContract {
    private static final long SEED = 20310412;

    /** For the adapters' tests. */
    protected FormatContract() {}

    /** {@return the adapter for JSON} */
    protected abstract Json json();

    /** {@return the adapter for the format} */
    protected abstract Format format();

    static List<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void carries_every_sample(Sample sample) {
        assertThat((Object) again(sample.value(), GoldenContract.typeOf(sample)))
                .isEqualTo(sample.value());
    }

    @ParameterizedTest
    @MethodSource("org.coalitionmodel.json.contract.Build#dossiers")
    void carries_a_dossier(Path file) throws IOException {
        Dossier dossier = json().read(Files.readString(file), Dossier.class);

        assertThat(again(dossier, Dossier.class)).isEqualTo(dossier);
        assertThat(json().write(again(dossier, Dossier.class))).isEqualTo(json().write(dossier));
    }

    private <T> T again(Object value, Class<T> type) {
        return format().read(format().write(value), type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-7",
                "2147483648",
                "9223372036854775808",
                "12345678901234567890123456789012345678901234567890",
                "0.12345678901234567890123456789012345678901234567891",
                "-99999999999999999999.00000000000000000000000000001",
                "0.00000000000000000000000000000000000000000000000001",
                "1E+49",
                "0.1",
                "1200.50"
            })
    void carries_a_number_to_its_last_digit(String digits) {
        Quantity quantity = Quantity.of(new BigDecimal(digits));

        assertThat(again(quantity, Quantity.class).value().orElseThrow())
                .isEqualByComparingTo(new BigDecimal(digits))
                .isEqualTo(quantity.value().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Yes",
                "on",
                "y",
                "N",
                "true",
                "FALSE",
                "null",
                "~",
                "1e3",
                "1E+3",
                "2022-05",
                "2022-05-11",
                "7",
                "-7",
                "0.5",
                ".5",
                "5.",
                "1_000",
                "0x1F",
                "0o17",
                "017",
                "12:30",
                "12:30:45",
                ".inf",
                "-.INF",
                ".nan",
                "- a",
                "-",
                "a: b",
                "a:",
                ": b",
                "# c",
                "a # c",
                "<<",
                "=",
                "*x",
                "&x",
                "!x",
                "!!str x",
                "%x",
                "@x",
                "`x",
                "'x'",
                "\"x\"",
                "{",
                "[]",
                "|",
                ">",
                "---",
                "...",
                " x ",
                "x\n",
                "x\n\ny\n",
                "\tx",
                "\r\nx",
                "\u0001\u0085x\u2028",
                "\ufeffx",
                "مراكش",
                "🏮",
                "\\"
            })
    void carries_a_string_as_it_is(String string) {
        LocalizedText text = LocalizedText.of("en", string);

        assertThat(again(text, LocalizedText.class)).isEqualTo(text);
        assertThat(again(string, String.class)).isEqualTo(string);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "true", "null", "1e3", "2022-05", "7", "0x1F", "12.30", "1_000"})
    void carries_an_id_as_it_is(String id) {
        Meeting meeting = Meeting.builder().id(Id.of(id)).addPlaces(Id.of(id)).build();

        assertThat(again(meeting, Meeting.class)).isEqualTo(meeting);
    }

    @Test
    void refuses_a_value_of_another_kind() {
        requireRefusal(
                Map.of("value", "7"), Quantity.class, "Quantity.value must be a number but was a string", "value");
        requireRefusal(Map.of("id", 7), Meeting.class, "Meeting.id must be a string but was a number", "id");
        requireRefusal(
                Map.of("id", "m", "places", List.of("a", true)),
                Meeting.class,
                "Meeting.places must be a string but was true",
                "places",
                1);
        requireRefusal(
                Collections.singletonMap("id", null), Meeting.class, "Meeting.id must be a string but was null", "id");
        requireRefusal(Map.of("ID", "m"), Meeting.class, "A field of Meeting must be one of id, ", "ID");
        requireRefusal(List.of(), Party.class, "Party must be an object but was an array");
    }

    @Test
    void refuses_what_json_does_not_have() {
        byte[] bytes = {1, 2, 3};

        requireRefusal(
                Map.of("id", bytes),
                Meeting.class,
                "Meeting.id must be a string but was something that JSON does not have",
                "id");
        requireRefusal(
                Map.of("id", bytes, "type", "level"),
                Party.class,
                "Party.type must be one of state, organization, coalition, workStream, person, group but was level",
                "type");
        requireRefusal(
                Map.of("type", bytes),
                Party.class,
                "Party.type must be one of state, organization, coalition, workStream, person, group"
                        + " but was something that JSON does not have",
                "type");
        requireRefusal(
                Map.of("en", bytes),
                LocalizedText.class,
                "LocalizedText.en must be a string but was something that JSON does not have",
                "en");
    }

    @Test
    void takes_a_binary_fraction_for_the_shortest_number_that_it_may_stand_for() {
        assertThat(format().read(format().write(Map.of("value", 0.1)), Quantity.class))
                .isEqualTo(Quantity.of(new BigDecimal("0.1")));
        assertThat(format().read(format().write(Map.of("value", 0.1f)), Quantity.class))
                .isEqualTo(Quantity.of(new BigDecimal("0.1")));
    }

    @Test
    void refuses_a_number_that_is_none_or_past_all_bounds() {
        for (double number : List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            requireRefusal(
                    Map.of("value", number), Quantity.class, "Quantity.value must be a number but was ", "value");
        }
        for (Object number : List.of(1e300, -1e300, new BigDecimal("1E+999999"), new BigDecimal("1E-999999"))) {
            requireRefusal(Map.of("value", number), Quantity.class, "Quantity.value must have at most 50 ");
        }
    }

    @Test
    void refuses_a_whole_number_that_is_none_or_too_large() {
        requireRefusal(
                Map.of("source", "s", "lines", List.of(5.5)),
                Citation.class,
                "Citation.lines must be a whole number but was 5.5",
                "lines",
                0);
        requireRefusal(
                Map.of("number", 2147483648L),
                Ordinal.class,
                "Ordinal.number must be a whole number but was 2147483648",
                "number");
    }

    private void requireRefusal(Object content, Class<?> type, String message, Object... path) {
        byte[] bytes = format().write(content);
        Json.Fault fault = format().fault(catchThrowable(() -> format().read(bytes, type)));

        assertThat(fault.message()).as("%s", content).startsWith(message);
        assertThat(fault.path()).as("%s", content).isEqualTo(Arrays.asList(path));
    }

    @Test
    void never_throws_anything_else_wherever_it_breaks_off() {
        byte[] full = format().write(Samples.fullMeeting());
        for (int end = 0; end < full.length; end += FaultContract.CUTS) {
            requireNothingElse(Arrays.copyOf(full, end), "after " + end + " bytes");
        }
    }

    @Test
    void never_throws_anything_else_whatever_the_bytes_are() {
        Random random = new Random(SEED);
        byte[] full = format().write(Samples.fullMeeting());
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = full.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            requireNothingElse(changed, "seed " + SEED + ", round " + i);
        }
    }

    private void requireNothingElse(byte[] bytes, String where) {
        Throwable thrown = catchThrowable(() -> format().read(bytes, Meeting.class));
        if (thrown != null) {
            assertThatCode(() -> format().fault(thrown)).as(where).doesNotThrowAnyException();
        }
    }
}
