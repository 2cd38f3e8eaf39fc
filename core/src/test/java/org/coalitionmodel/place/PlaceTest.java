package org.coalitionmodel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"MA", "ZZ", "001", "504", "999"})
    void takes_a_code_of_two_capitals_or_three_digits(String code) {
        assertThat(place().code(code).build().code()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma", "Ma", "M", "MAR", "1", "01", "0001", "M1", "1A", "١٢٣", "ÄÖ", " MA"})
    void refuses_any_other_code(String code) {
        assertThatThrownBy(() -> place().code(code).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Place.code must be an ISO 3166-1 alpha-2 or a three-digit UN M49 code but was " + code
                        + " (id=coast)");
    }

    @Test
    void refuses_an_empty_code() {
        assertThatThrownBy(() -> place().code("").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Place.code must be an ISO 3166-1 alpha-2 or a three-digit UN M49 code but was empty (id=coast)");
    }

    @Test
    void needs_no_code() {
        assertThat(place().build().code()).isEmpty();
    }

    private static Place.Builder place() {
        return Place.builder()
                .id(Id.of("coast"))
                .name(LocalizedText.of("en", "Coast"))
                .kind(Place.PlaceKind.REGION);
    }
}
