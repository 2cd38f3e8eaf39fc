package org.coalitionmodel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.coalitionmodel.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A period that is one of several dates. */
class AlternativeDatesTest {
    private static final TimePeriod SIX_OR_SIXTEEN = TimePeriod.parse("[2021-02-06,2021-02-16]");

    @Test
    void has_no_start_or_end_but_a_first_and_a_last_day() {
        assertThat(SIX_OR_SIXTEEN.alternatives())
                .containsExactly(PartialDate.parse("2021-02-06"), PartialDate.parse("2021-02-16"));
        assertThat(SIX_OR_SIXTEEN.start()).isEmpty();
        assertThat(SIX_OR_SIXTEEN.end()).isEmpty();
        assertThat(SIX_OR_SIXTEEN.length()).isEmpty();
        assertThat(SIX_OR_SIXTEEN.earliest()).contains(LocalDate.of(2021, 2, 6));
        assertThat(SIX_OR_SIXTEEN.latest()).contains(LocalDate.of(2021, 2, 16));
        assertThat(TimePeriod.of(PartialDate.of(2021)).alternatives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2021-02-06,2021-02-16] | 2021-02-06 | UNDETERMINED",
                "[2021-02-06,2021-02-16] | 2021-02-10 | NO",
                "[2021-02,2021-03] | 2021-02-10 | UNDETERMINED",
                "[2021,2021-02] | 2021-02-10 | YES",
            })
    void contains_a_day_if_every_date_does(String period, String day, Verdict verdict) {
        assertThat(TimePeriod.parse(period).contains(LocalDate.parse(day))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02, YES, YES, NO",
        "2021-02-06, UNDETERMINED, UNDETERMINED, NO",
        "2021-03, NO, NO, YES",
        "2021-02-10, NO, NO, UNDETERMINED",
    })
    void is_compared_date_by_date(String other, Verdict overlaps, Verdict within, Verdict before) {
        TimePeriod period = TimePeriod.parse(other);
        assertThat(SIX_OR_SIXTEEN.overlaps(period)).isEqualTo(overlaps);
        assertThat(period.overlaps(SIX_OR_SIXTEEN)).isEqualTo(overlaps);
        assertThat(SIX_OR_SIXTEEN.within(period)).isEqualTo(within);
        assertThat(SIX_OR_SIXTEEN.before(period)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-06/2021-02-06, UNDETERMINED, UNDETERMINED",
        "2021-02-05, YES, NO",
        "2021-03, NO, NO",
    })
    void is_compared_with_what_may_come_before_it_or_lie_in_it(String other, Verdict before, Verdict within) {
        TimePeriod period = TimePeriod.parse(other);
        assertThat(period.before(SIX_OR_SIXTEEN)).isEqualTo(before);
        assertThat(period.within(SIX_OR_SIXTEEN)).isEqualTo(within);
    }

    @Test
    void bounds_a_time_from_its_first_to_its_last_date() {
        When by = When.by("[2021-02-06,2021-02-16]");
        assertThat(by.contains(LocalDate.of(2021, 2, 16))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(by.contains(LocalDate.of(2021, 2, 17))).isEqualTo(Verdict.NO);
        When since = When.builder()
                .period(SIX_OR_SIXTEEN)
                .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                .build();
        assertThat(since.contains(LocalDate.of(2021, 2, 16))).isEqualTo(Verdict.YES);
        assertThat(since.contains(LocalDate.of(2021, 2, 10))).isEqualTo(Verdict.UNDETERMINED);
        When earliest = When.builder()
                .period(SIX_OR_SIXTEEN)
                .bound(When.TimeBound.AT_THE_EARLIEST)
                .build();
        assertThat(earliest.contains(LocalDate.of(2021, 2, 5))).isEqualTo(Verdict.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2021]", "[]", "[", "[2021,2022"})
    void lists_two_dates_or_more_in_brackets(String text) {
        assertThatThrownBy(() -> TimePeriod.parse(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("TimePeriod.text must list 2 to 50 dates, such as [2022-02-27,2022-02-28] but was " + text);
    }

    @Test
    void lists_fifty_dates_at_most() {
        StringBuilder dates = new StringBuilder("[1900");
        for (int year = 1901; year <= 1950; year++) {
            dates.append(',').append(year);
        }
        assertThatThrownBy(() -> TimePeriod.parse(dates + "]"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TimePeriod.text must list 2 to 50 dates, such as ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[2022,2021]", "[2021,2021]", "[2021-24,2021-22]", "[2021-22,2021-22]", "[2021-05,2021-22]"})
    void lists_its_dates_in_order(String text) {
        assertThatThrownBy(() -> TimePeriod.parse(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("TimePeriod.text must list its dates in order, none of them twice, but was " + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2021-22,2021-24]", "[2021-21,2021-23]", "[2021,2021?]", "[-0044,-0043]"})
    void may_list_dates_with_the_same_first_possible_day(String text) {
        assertThat(TimePeriod.parse(text)).hasToString(text);
        assertThat(TimePeriod.parse(text).alternatives()).hasSize(2);
    }

    @Test
    void lists_dates_alone() {
        assertThatThrownBy(() -> TimePeriod.parse("[2021,P1Y]"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TimePeriod.text must be a date, interval or length");
    }
}
