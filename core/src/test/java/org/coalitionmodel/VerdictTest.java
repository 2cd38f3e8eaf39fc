package org.coalitionmodel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNDETERMINED, UNDETERMINED, YES",
        "NO, NO, NO, NO",
        "NO, UNDETERMINED, NO, UNDETERMINED",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED, UNDETERMINED",
    })
    void joins_two_in_either_order(Verdict one, Verdict two, Verdict both, Verdict either) {
        assertThat(one.and(two)).isEqualTo(both);
        assertThat(two.and(one)).isEqualTo(both);
        assertThat(one.or(two)).isEqualTo(either);
        assertThat(two.or(one)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNDETERMINED, UNDETERMINED"})
    void is_turned_round_by_not(Verdict verdict, Verdict opposite) {
        assertThat(verdict.not()).isEqualTo(opposite);
    }

    @Test
    void is_yes_or_no_for_a_question_that_is_decided() {
        assertThat(Verdict.of(true)).isEqualTo(Verdict.YES);
        assertThat(Verdict.of(false)).isEqualTo(Verdict.NO);
    }
}
