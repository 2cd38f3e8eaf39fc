package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write by hand in YAML. */
public abstract class YamlContract extends FormatContract {
    /** For the adapters' tests. */
    protected YamlContract() {}

    @Test
    void takes_words_without_quotes_for_strings() {
        assertThat(read("""
                        # invented
                        id: m
                        names:
                        - text:
                            no: Marrakesh
                        places: [2031-harbour, 'no']
                        when:
                          period: 2031-05
                        """))
                .isEqualTo(Meeting.builder()
                        .id(Id.of("m"))
                        .addNames(LocalizedText.of("no", "Marrakesh"))
                        .addPlaces(Id.of("2031-harbour"), Id.of("no"))
                        .when(When.of("2031-05"))
                        .build());
    }

    @Test
    void does_not_take_numbers_and_words_without_quotes_for_strings() {
        assertThat(faultOf("id: m\nwhen:\n  period: 2031\n"))
                .isEqualTo(new Json.Fault(
                        "When.period must be a string but was a number at /when/period (line 3, column 11)",
                        List.of("when", "period"),
                        3,
                        11));
        assertThat(faultOf("id: true").message()).startsWith("Meeting.id must be a string but was true at /id (line 1");
        for (String nothing : List.of("id: null", "id:", "id: ~")) {
            assertThat(faultOf(nothing).path()).as(nothing).containsExactly("id");
        }
    }

    /** YAML 1.2 takes them for strings and YAML 1.1 for true and false, and so do the parsers. */
    @ParameterizedTest
    @ValueSource(strings = {"no", "off", "Yes", "ON"})
    void takes_a_word_that_once_meant_true_or_false_for_a_string_or_refuses_it(String word) {
        Throwable thrown =
                catchThrowable(() -> assertThat(read("id: " + word).id()).isEqualTo(Id.of(word)));

        if (thrown != null) {
            assertThat(format().fault(thrown).message()).startsWith("Meeting.id must be a string but was ");
        }
    }

    @Test
    void does_not_take_a_field_twice() {
        assertThat(faultOf("id: m\nid: m").path()).containsExactly("id");
    }

    private Meeting read(String yaml) {
        return format().read(yaml.getBytes(StandardCharsets.UTF_8), Meeting.class);
    }

    private Json.Fault faultOf(String yaml) {
        return format().fault(catchThrowable(() -> read(yaml)));
    }
}
