package org.coalitionmodel.json.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.json.contract.Json.Fault;
import org.coalitionmodel.json.contract.Json.Limit;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read is limited as the JSON library is told, and as it comes if it is told nothing. */
public abstract class LimitsContract {
    private static final String TEXT = "{\"id\":\"meeting-123\",\"names\":[{\"text\":{\"english\":\"A meeting\"}}]}";
    private static final Meeting MEETING = Meeting.builder()
            .id(Id.of("meeting-123"))
            .addNames(LocalizedText.of("english", "A meeting"))
            .build();

    /** For the adapters' tests. */
    protected LimitsContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    /**
     * What the JSON library allows if it is told nothing.
     *
     * @param limit what is limited
     * @return how much of it is read
     */
    protected abstract int byDefault(Limit limit);

    @ParameterizedTest
    @CsvSource({
        "DEPTH, 4, 3, /names/0/text",
        "TOKENS, 14, 13, ''",
        "TOKENS, 14, 9, /names/0/text/english",
        "TOKENS, 14, 2, /id",
        "STRING, 11, 10, /id",
        "NAME, 7, 6, /names/0/text"
    })
    void is_what_the_library_is_told(Limit limit, int enough, int tooLittle, String pointer) {
        assertThat(json().with(limit, enough).read(bytes(TEXT), Meeting.class)).isEqualTo(MEETING);
        Fault fault = faultOf(json().with(limit, tooLittle), TEXT, Meeting.class);

        assertThat(fault.message()).contains("exceeds the maximum allowed (" + tooLittle);
        assertThat(fault.path().stream().map(step -> "/" + step).collect(joining()))
                .isEqualTo(pointer);
    }

    /** Who hands over a whole text at once has it already. */
    @Test
    void of_a_document_counts_where_it_is_read_bit_by_bit() {
        String text = "{\"id\":" + " ".repeat(100_000) + "\"m\"}";

        assertThat(json().with(Limit.DOCUMENT, 200_000)
                        .read(bytes(text), Meeting.class)
                        .id())
                .isEqualTo(Id.of("m"));
        assertThat(faultOf(json().with(Limit.DOCUMENT, 20_000), text, Meeting.class)
                        .message())
                .contains("exceeds the maximum allowed (20000");
    }

    @Test
    void of_a_number_leaves_the_rule_of_the_model_where_it_is() {
        String number = "9".repeat(1_500);

        assertThat(faultOf(json().with(Limit.NUMBER, 1_500), "{\"value\":" + number + "}", Quantity.class)
                        .message())
                .startsWith("Quantity.value must have at most 50 significant digits and 50 decimals");
        assertThat(faultOf(json().with(Limit.NUMBER, 1_499), "{\"value\":" + number + "}", Quantity.class)
                        .message())
                .contains("exceeds the maximum allowed (1499");
        assertThat(json().with(Limit.NUMBER, 3).read("{\"value\":123}", Quantity.class))
                .isEqualTo(Quantity.of(123));
        assertThat(faultOf(json().with(Limit.NUMBER, 3), "{\"value\":1234}", Quantity.class)
                        .message())
                .contains("exceeds the maximum allowed (3");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DOCUMENT", "TOKENS", "STRING"})
    void is_what_the_library_comes_with(Limit limit) {
        int most = byDefault(limit);
        Json lenient = json().ignoringUnknownFields();

        assertThat(lenient.read(bytes(textOf(limit, most)), Meeting.class).id()).isEqualTo(Id.of("m"));
        assertThat(faultOf(lenient, textOf(limit, most + 1), Meeting.class).message())
                .contains("exceeds the maximum allowed (" + most);
    }

    @Test
    void of_a_string_is_what_the_library_comes_with() {
        int most = byDefault(Limit.STRING);
        Throwable thrown = catchThrowable(() -> json().read(new Repeated("\"", "x", most + 1, "\""), Id.class));

        assertThat(json().fault(thrown).message()).contains("exceeds the maximum allowed (" + most);
    }

    @Test
    void of_the_whole_is_none_unless_it_is_told() {
        assertThat(List.of(byDefault(Limit.DOCUMENT), byDefault(Limit.TOKENS))).containsOnly(Integer.MAX_VALUE);
        InputStream in = new Repeated("{\"x\":[", "0,", 10_000_000, "0],\"id\":\"m\"}");

        assertThat(json().ignoringUnknownFields().read(in, Meeting.class).id()).isEqualTo(Id.of("m"));
    }

    private static String textOf(Limit limit, int size) {
        return switch (limit) {
            case DEPTH -> "{\"x\":" + "[".repeat(size - 1) + "]".repeat(size - 1) + ",\"id\":\"m\"}";
            case NUMBER -> "{\"x\":" + "7".repeat(size) + ",\"id\":\"m\"}";
            case NAME -> "{\"" + "x".repeat(size) + "\":0,\"id\":\"m\"}";
            default -> throw new IllegalArgumentException(limit.toString());
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault faultOf(Json json, String text, Class<?> type) {
        return json.fault(catchThrowable(() -> json.read(bytes(text), type)));
    }
}
