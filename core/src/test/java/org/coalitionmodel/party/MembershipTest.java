package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipTest {
    private static final Id<Party> NORLAND = Id.of("norland");

    @Test
    void is_that_of_an_active_member_unless_said() {
        Membership membership = membership().body(Id.of("coalition")).build();
        assertThat(membership.role()).isEqualTo(Membership.MembershipRole.MEMBER);
        assertThat(membership.status()).isEqualTo(Membership.MembershipStatus.ACTIVE);
        assertThat(membership.when()).isEmpty();
    }

    @Test
    void joins_two_parties() {
        assertThatThrownBy(() -> membership().body(NORLAND).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Membership.member must not be the body itself but was norland (id=joined)");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-11/2022-05-10, 2014-09-10, NO",
        "2014-09-11/2022-05-10, 2014-09-11, YES",
        "2014-09-11/2022-05-10, 2022-05-10, YES",
        "2014-09-11/2022-05-10, 2022-05-11, NO",
        "2022-05-11/2022-05-11, 2022-05-12, NO",
        "2014-09/.., 2014-08-31, NO",
        "2014-09/.., 2014-09-11, UNDETERMINED",
        "2014-09/.., 2014-09-30, YES",
        "2014-09/.., +999999999-12-31, YES",
        "2014-09-11/, 2014-09-10, NO",
        "2014-09-11/, 2014-09-11, YES",
        "2014-09-11/, 2014-09-12, UNDETERMINED",
        "../2022-05, 1900-01-01, YES",
        "../2022-05, 2022-05-31, UNDETERMINED",
        "../2022-05, 2022-06-01, NO",
        "/2022-05-10, 2022-05-09, UNDETERMINED",
        "2022-07-01/P24M, 2024-06-30, YES",
        "2022-07-01/P24M, 2024-07-01, NO",
        "2021, 2021-12-31, YES",
        "2021, 2022-01-01, NO",
        "2021?, 2021-06-01, UNDETERMINED",
        "2014~/.., 2000-01-01, UNDETERMINED",
        "2014~/2020, 2021-01-01, NO",
        "P20Y, 2021-06-01, UNDETERMINED"
    })
    void holds_on_a_day_as_far_as_its_time_decides_it(String when, String day, Verdict expected) {
        assertThat(held(When.of(when)).holdsOn(LocalDate.parse(day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-11, 2022-05-10, UNDETERMINED",
        "2022-05-11, 2022-05-11, YES",
        "2022-05-11, 2022-05-12, UNDETERMINED",
        "2022-05-11?, 2022-05-11, UNDETERMINED"
    })
    void of_which_one_day_is_known_may_hold_on_others(String when, String day, Verdict expected) {
        assertThat(held(When.of(when)).holdsOn(LocalDate.parse(day))).isEqualTo(expected);
    }

    @Test
    void holds_in_a_time_that_is_our_reading_as_in_any_other() {
        Membership membership = held(When.builder()
                .period(TimePeriod.parse("2021"))
                .addInferred(When.DatePart.YEAR)
                .build());
        assertThat(membership.holdsOn(LocalDate.of(2021, 6, 1))).isEqualTo(Verdict.YES);
        assertThat(membership.holdsOn(LocalDate.of(2022, 6, 1))).isEqualTo(Verdict.NO);
    }

    @Test
    void is_not_known_to_hold_on_any_day_if_its_time_is_not_one_of_the_calendar() {
        When.Builder in2021 = When.builder().period(TimePeriod.parse("2021"));
        LocalizedText words = LocalizedText.of("en", "before the pandemic");
        for (Membership membership : List.of(
                membership().body(Id.of("coalition")).build(),
                held(When.inWords(words)),
                held(When.builder()
                        .from(in2021.build())
                        .bound(When.TimeBound.BY)
                        .build()),
                held(When.builder()
                        .from(in2021.build())
                        .bound(When.TimeBound.AT_THE_EARLIEST)
                        .build()),
                held(When.builder()
                        .from(in2021.build())
                        .addReckonings(When.Reckoning.FISCAL)
                        .build()))) {
            for (int year = 2020; year <= 2022; year++) {
                assertThat(membership.holdsOn(LocalDate.of(year, 6, 1)))
                        .as(membership.toString())
                        .isEqualTo(Verdict.UNDETERMINED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2010/.., 2014, 2014-06-01, YES",
        "2010?/.., 2014, 2015-01-01, YES",
        "2010?/.., 2014, 2013-12-31, UNDETERMINED",
        "2010?/.., 2014?, 2015-01-01, UNDETERMINED",
        "2010?/.., 2014~, 2014-06-01, UNDETERMINED",
        "2010?/.., 2013?/2014, 2015-01-01, UNDETERMINED",
        "2010?/.., '[2013-01-01,2014-01-01]', 2014-01-02, YES",
        "2010?/.., '[2013-01-01,2014-01-01]', 2014-01-01, UNDETERMINED",
        "2010?/.., '[2013-01-01~,2014-01-01]', 2014-01-02, UNDETERMINED",
        "2010?/.., 2014-01-01/P1M, 2014-02-01, YES",
        "2010?/2020, 2014, 2015-01-01, UNDETERMINED",
    })
    void holds_when_a_source_lists_it(String when, String listed, String day, Verdict expected) {
        assertThat(listed(when, listed).holdsOn(LocalDate.parse(day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P20Y", "../2014", "2014/..", "/2014", "2014/"})
    void is_listed_on_dates_with_a_start_and_an_end(String listed) {
        assertThatThrownBy(() -> listed("2010/..", listed))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Membership.listedOn must be a date, or a period with a start and an end, but was " + listed
                        + " (id=joined)");
    }

    @ParameterizedTest
    @CsvSource({
        "2018/.., 2010, 2015-01-01, NO",
        "2018/.., 2010, 2010-06-01, YES",
        "2018/.., 2018, 2018-06-01, YES",
        "2018/.., 2017-12-31, 2018-06-01, UNDETERMINED",
        "2018/.., 2018-03-01, 2018-06-01, YES",
        "2018?/.., 2010, 2015-01-01, YES",
    })
    void does_not_last_from_a_list_before_it_begins(String when, String listed, String day, Verdict expected) {
        assertThat(listed(when, listed).holdsOn(LocalDate.parse(day))).isEqualTo(expected);
    }

    private static Membership listed(String when, String listed) {
        return membership()
                .body(Id.of("coalition"))
                .when(When.of(when))
                .addListedOn(TimePeriod.parse(listed))
                .build();
    }

    private static Membership held(When when) {
        return membership().body(Id.of("coalition")).when(when).build();
    }

    private static Membership.Builder membership() {
        return Membership.builder().id(Id.of("joined")).member(NORLAND);
    }
}
