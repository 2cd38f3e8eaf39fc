package org.coalitionmodel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    private static final String RULE =
            "Identifier.scheme must be 1 to 60 of a-z 0-9 . - and start with a letter but was ";

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "az09", "wikidata", "iso3166-1", "un.m49"})
    void takes_a_scheme_in_lower_case(String scheme) {
        assertThat(Identifier.of(scheme, "X 1")).hasToString(scheme + ":X 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wikidata", "1iso", "-a", ".a", "a_b", "a:b", "a b", "ä"})
    void refuses_any_other_scheme(String scheme) {
        assertThatThrownBy(() -> Identifier.of(scheme, "Q1"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + scheme);
    }

    @Test
    void has_a_scheme_of_1_to_60_characters() {
        assertThat(Identifier.of("a".repeat(60), "1").scheme()).hasSize(60);
        assertThatThrownBy(() -> Identifier.of("a".repeat(61), "1"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "a".repeat(61));
        assertThatThrownBy(() -> Identifier.of("", "1"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "empty");
    }

    @Test
    void keeps_the_value_as_its_system_writes_it() {
        assertThat(Identifier.of("symbol", " S/RES/2170 ").value()).isEqualTo(" S/RES/2170 ");
    }

    @Test
    void refuses_a_blank_value() {
        assertThatThrownBy(() -> Identifier.of("symbol", ""))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Identifier.value must have a visible character but was empty");
        assertThatThrownBy(() -> Identifier.of("symbol", "\t"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Identifier.value must have a visible character but was \\u0009");
        assertThatThrownBy(() -> Identifier.of("symbol", "\u00a0\u200b"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Identifier.value must have a visible character but was \u00a0\\u200b");
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void refuses_null() {
        assertThatThrownBy(() -> Identifier.of(null, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Identifier.of("symbol", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejects_a_value_that_no_encoding_can_carry() {
        assertThatThrownBy(() -> Identifier.of("symbol", "\udc00"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Identifier.value must be well-formed Unicode without lone surrogates but was \\udc00");
    }

    @Test
    void makes_an_id() {
        assertThat(Identifier.of("wikidata", "Q124101").toId()).hasToString("wikidata_Q124101");
        assertThat(Identifier.of("symbol", "S/RES/2170").toId()).hasToString("symbol_S~2f~RES~2f~2170");
        assertThat(Identifier.of("name", "\u0645~\ud83d\ude00_a.b-c").toId())
                .hasToString("name_~645~~7e~~1f600~_a.b-c");
    }

    @Test
    void makes_different_ids_of_different_long_keys() {
        String start = "/".repeat(100);
        Id<?> id = Identifier.of("uri", start + "1").toId();
        assertThat(id.value()).hasSizeBetween(190, 200).startsWith("uri_~2f~~2f~");
        assertThat(id).isEqualTo(Identifier.of("uri", start + "1").toId());
        assertThat(id).isNotEqualTo(Identifier.of("uri", start + "2").toId());
        assertThat(Identifier.of("a", "1".repeat(198)).toId().value())
                .hasSize(200)
                .doesNotContain("~");
        assertThat(Identifier.of("a", "1".repeat(199)).toId().value())
                .hasSize(200)
                .contains("~");
    }

    @Test
    void never_makes_the_id_of_a_long_key_of_a_short_one() {
        for (int start = 150; start < 200; start++) {
            String before = "x".repeat(start);
            String id =
                    Identifier.of("s", before + "/" + "y".repeat(200)).toId().value();
            String digest = id.substring(id.length() - 32);
            assertThat(id).hasSizeLessThanOrEqualTo(200);
            assertThat(id.chars().filter(c -> c == '~').count() % 2).isEqualTo(1);
            assertThat(Identifier.of("s", before + "/" + digest).toId().value()).isNotEqualTo(id);
        }
    }
}
