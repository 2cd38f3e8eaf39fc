package org.coalitionmodel.exchange.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentinelsTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2999, 9999})
    void a_year_that_stands_for_no_date(int year) {
        assertThat(Sentinels.isNoYear(year)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 2998, 3000, 9998, 10000})
    void a_year_of_the_calendar(int year) {
        assertThat(Sentinels.isNoYear(year)).isFalse();
    }
}
