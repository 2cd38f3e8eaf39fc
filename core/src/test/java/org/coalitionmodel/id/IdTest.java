package org.coalitionmodel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final String RULE =
            "Id.value must be 1 to 200 of A-Z a-z 0-9 - . _ ~ : / @ and start with a letter or digit but was ";

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "7", "Z", "marrakech-2022", "urn:x/y.z_1~2@3", "0-", "a:", "https://lantern.example/4711"})
    void takes_letters_digits_and_a_few_marks(String value) {
        assertThat(Id.of(value).value()).isEqualTo(value);
        assertThat(Id.of(value)).hasToString(value).isEqualTo(new Id<>(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-a", ".a", "/a", ":a", "_a", "~a", "@a", "a b", "a#b", "a?b", "a%20b", "a\\b", "é", "aé", "а", "١",
                "a+b"
            })
    void refuses_any_other_character(String value) {
        assertThatThrownBy(() -> Id.of(value))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + value);
    }

    @Test
    void refuses_an_empty_value() {
        assertThatThrownBy(() -> Id.of(""))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "empty");
    }

    @Test
    void refuses_a_line_break_at_the_end() {
        assertThatThrownBy(() -> Id.of("a\n"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "a\\u000a");
    }

    @Test
    void is_at_most_200_characters_long() {
        assertThat(Id.of("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> Id.of("a".repeat(201)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "a".repeat(80) + "... (201 characters)");
    }

    @Test
    void tells_upper_from_lower_case() {
        assertThat(Id.of("a")).isNotEqualTo(Id.of("A"));
    }

    @Test
    void comes_in_the_order_of_its_characters() {
        assertThat(Id.of("a")).isLessThan(Id.of("b")).isGreaterThan(Id.of("Z")).isEqualByComparingTo(Id.of("a"));
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks may do.
    void refuses_null() {
        assertThatThrownBy(() -> Id.of(null)).isInstanceOf(NullPointerException.class);
    }
}
