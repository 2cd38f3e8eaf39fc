package org.coalitionmodel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final String RULE =
            "Id.value must be 1 to 200 of A-Z a-z 0-9 - . _ ~ and start with a letter or digit but was ";

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "7", "Z", "marrakech-2022", "y.z_1~2", "0-", "a.", "a..b", "ID", "Type", "identity", "id-1"
            })
    void takes_unreserved_characters(String value) {
        assertThat(Id.of(value).value()).isEqualTo(value);
        assertThat(Id.of(value)).hasToString(value).isEqualTo(new Id<>(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-05:marrakech | 2022-05-marrakech",
                "10:30-session | 10-30-session",
                "user@host:x | user-host-x",
                "https://lantern.example/4711 | https-lantern.example-4711",
                "S/RES/2170 | S-RES-2170",
                "Global Coalition  against Daesh | Global-Coalition-against-Daesh",
                "Côte d'Ivoire | Cote-d-Ivoire",
                "Cote\u0302 d’Ivoire | Cote-d-Ivoire",
                "Türkiye | Turkiye",
                "№ 5 | No-5",
                "ＡＢ | AB",
                "a\u00a0–\u200bb | a-b",
                "-a | a",
                ".a | a",
                "_a | a",
                "~a | a",
                "/a/ | a",
                "a- b | a-b",
                "a%20b | a-20b",
                "a\\b | a-b",
                "co\u00adoperation\u200f | cooperation",
                "(id) | id-1",
            })
    void offers_an_id_that_looks_like_what_is_refused(String value, String similar) {
        assertThatThrownBy(() -> Id.of(value))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(RULE)
                .hasMessageEndingWith("; try " + similar);
        assertThat(Id.of(similar).value()).isEqualTo(similar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مراكش", "مراكش 2022", "а", "١", "Łódź", "Straße", "-", "..", ":", "🏮"})
    void offers_nothing_where_a_letter_or_digit_would_be_lost_or_nothing_is_left(String value) {
        assertThatThrownBy(() -> Id.of(value))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type"})
    void refuses_what_linked_data_takes_for_a_keyword(String value) {
        assertThatThrownBy(() -> Id.of(value))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Id.value must not be id or type, which are keywords in linked data, but was " + value
                        + "; try " + value + "-1");
    }

    @Test
    void offers_only_what_is_an_id() {
        long seed = 20260720;
        Random random = new Random(seed);
        String parts = "aZ09-._~:/@ é\u0301ß½ﷺم\u200f\n\ud83c🏮%'\"idtype";
        int offered = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(round % 100 == 0 ? 500 : 8); length >= 0; length--) {
                value.append(parts.charAt(random.nextInt(parts.length())));
            }
            try {
                Id.of(value.toString());
            } catch (IllegalArgumentException e) {
                String message = String.valueOf(e.getMessage());
                int note = message.lastIndexOf("; try ");
                if (note > 0) {
                    offered++;
                    assertThatCode(() -> Id.of(message.substring(note + 6)))
                            .as("seed %d: %s", seed, message)
                            .doesNotThrowAnyException();
                }
            }
        }
        assertThat(offered).isGreaterThan(1000);
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
                .hasMessage(RULE + "a\\u000a; try a");
    }

    @Test
    void is_at_most_200_characters_long() {
        assertThat(Id.of("a".repeat(200)).value()).hasSize(200);
        assertThatThrownBy(() -> Id.of("a".repeat(201)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "a".repeat(80) + "... (201 characters); try " + "a".repeat(200));
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
        assertThatThrownBy(() -> Id.of(null)).isInstanceOf(IllegalArgumentException.class);
    }
}
