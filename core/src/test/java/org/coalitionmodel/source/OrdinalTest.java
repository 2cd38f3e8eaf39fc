package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalTest {
    private static final LocalizedText MEETINGS = LocalizedText.of("en", "meetings");

    @Test
    void of_a_number_and_a_series_has_no_limits() {
        Ordinal ordinal = Ordinal.of(8, MEETINGS);
        assertThat(ordinal.number()).isEqualTo(8);
        assertThat(ordinal.series()).isEqualTo(MEETINGS);
        assertThat(ordinal.within()).isEmpty();
        assertThat(ordinal.since()).isEmpty();
        assertThat(ordinal.citations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void counts_from_1(int number) {
        assertThat(Ordinal.of(1, MEETINGS).number()).isEqualTo(1);
        assertThatThrownBy(() -> Ordinal.of(number, MEETINGS))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ordinal.number must be at least 1 but was " + number);
    }
}
