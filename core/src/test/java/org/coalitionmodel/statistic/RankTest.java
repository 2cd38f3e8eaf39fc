package org.coalitionmodel.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankTest {
    @Test
    void needs_no_number_of_those_ranked() {
        assertThat(rank(163).build().outOf()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void counts_from_1(int place) {
        assertThat(rank(1).build().rank()).isEqualTo(1);
        assertThatThrownBy(() -> rank(place).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rank.rank must be at least 1 but was " + place + " (id=worst)");
    }

    @Test
    void is_at_most_the_number_of_those_ranked() {
        assertThat(rank(163).outOf(163).build().rank()).isEqualTo(163);
        assertThatThrownBy(() -> rank(164).outOf(163).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rank.rank must be at most 163 but was 164 (id=worst)");
    }

    private static Rank.Builder rank(int place) {
        return Rank.builder()
                .id(Id.of("worst"))
                .addIndicators(Id.of("deaths"))
                .rank(place)
                .order(Rank.Order.DESCENDING);
    }
}
