package org.coalitionmodel.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule is one for memberships and posts. */
class StatusDurationTest {
    private static Verdict membership(MembershipStatus status, When when, String day) {
        return Membership.builder()
                .id(Membership.id("m"))
                .member(Party.id("mali"))
                .body(Party.id("body"))
                .status(status)
                .when(when)
                .build()
                .holdsOn(LocalDate.parse(day));
    }

    private static Verdict post(PostStatus status, When when, String day) {
        return Post.builder().id(Post.id("p")).status(status).when(when).build().holdsOn(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-30, 2021-05-30, YES, YES",
        "2021-05-30, 2021-05-31, UNDETERMINED, YES",
        "2021-05-30, 2021-05-29, UNDETERMINED, NO",
        "2021-05, 2021-05-15, YES, UNDETERMINED",
        "2021-05, 2021-06-01, NO, YES",
        "2021/2022, 2023-06-01, NO, NO",
        "2021/.., 2023-06-01, YES, YES",
        "P1Y, 2023-06-01, UNDETERMINED, UNDETERMINED",
        "1985-04-XX, 1985-03-31, UNDETERMINED, NO",
        "1985-04-XX, 1985-04-15, UNDETERMINED, UNDETERMINED",
        "1985-04-XX, 1986-01-01, UNDETERMINED, YES",
        "1985-XX-XX~, 1986-01-01, UNDETERMINED, UNDETERMINED",
        "1985-XX-XX, 1986-01-01, UNDETERMINED, YES",
        "1985-XX, 1986-01-01, NO, YES",
        "-0043-XX, -0042-01-01, NO, YES",
        "-0043-XX-XX, -0042-01-01, UNDETERMINED, YES",
        "'[2021-05-30,2021-06-02]', 2021-05-29, UNDETERMINED, NO",
        "'[2021-05-30,2021-06-02]', 2021-05-31, UNDETERMINED, UNDETERMINED",
        "'[2021-05-30,2021-06-02]', 2021-06-03, UNDETERMINED, YES",
        "'[2021,2022]', 2021-06-03, UNDETERMINED, UNDETERMINED",
        "'[2021,2022]', 2023-06-03, NO, YES",
    })
    void a_state_lasts_for_its_time_and_an_act_from_its_date_on(
            String period, String day, Verdict ofState, Verdict ofAct) {
        When when = When.of(period);
        assertThat(membership(MembershipStatus.ACTIVE, when, day)).isEqualTo(ofState);
        assertThat(membership(MembershipStatus.WITHDRAWN, when, day)).isEqualTo(ofAct);
        assertThat(post(PostStatus.HELD, when, day)).isEqualTo(ofState);
        assertThat(post(PostStatus.FORMER, when, day)).isEqualTo(ofAct);
    }

    @Test
    void is_not_known_without_a_time_that_decides() {
        assertThat(Post.builder().id(Post.id("p")).build().holdsOn(LocalDate.of(2021, 1, 1)))
                .isEqualTo(Verdict.UNDETERMINED);
        for (When when : new When[] {
            When.inWords(LocalizedText.of("en", "last year")),
            When.by("2021"),
            When.builder()
                    .period(TimePeriod.parse("2021"))
                    .part(When.PeriodPart.EARLY)
                    .build(),
            When.builder()
                    .period(TimePeriod.parse("2021"))
                    .addReckonings(When.Reckoning.FISCAL)
                    .build(),
        }) {
            assertThat(post(PostStatus.HELD, when, "2021-06-01")).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2014-12-31, NO, NO",
        "2015, 2015-01-01, UNDETERMINED, UNDETERMINED",
        "2015, 2015-12-31, UNDETERMINED, YES",
        "2015, 2016-01-01, NO, YES",
        "2015-05-30, 2015-05-30, UNDETERMINED, YES",
        "2015/2017, 2016-06-01, UNDETERMINED, UNDETERMINED",
        "2015/2017, 2018-01-01, NO, NO",
        "'[2015,2017]', 2018-01-01, NO, YES",
        "'[2015,2017]', 2016-06-01, NO, UNDETERMINED",
    })
    void of_a_part_of_a_period_is_certain_only_outside_it(String period, String day, Verdict ofState, Verdict ofAct) {
        When early = When.builder()
                .period(TimePeriod.parse(period))
                .part(When.PeriodPart.EARLY)
                .build();
        assertThat(membership(MembershipStatus.ACTIVE, early, day)).isEqualTo(ofState);
        assertThat(membership(MembershipStatus.WITHDRAWN, early, day)).isEqualTo(ofAct);
        assertThat(post(PostStatus.FORMER, early, day)).isEqualTo(ofAct);
    }

    @Test
    void since_a_time_at_the_latest_is_certain_after_it() {
        When when = When.builder()
                .period(TimePeriod.parse("2021"))
                .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                .build();
        assertThat(membership(MembershipStatus.ACTIVE, when, "2021-12-31")).isEqualTo(Verdict.YES);
        assertThat(membership(MembershipStatus.ACTIVE, when, "2020-12-31")).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void what_is_only_of_a_part_of_a_period_is_not_certain_inside_it() {
        When early = When.builder()
                .period(TimePeriod.parse("2021"))
                .part(When.PeriodPart.EARLY)
                .build();
        assertThat(early.contains(LocalDate.of(2021, 1, 2))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(early.contains(LocalDate.of(2022, 1, 2))).isEqualTo(Verdict.NO);
        assertThat(early.overlaps(TimePeriod.parse("2020/2022"))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void since_a_time_at_the_latest_overlaps_what_ends_after_it() {
        When when = When.builder()
                .period(TimePeriod.parse("2021"))
                .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                .build();
        assertThat(when.overlaps(TimePeriod.parse("2022"))).isEqualTo(Verdict.YES);
        assertThat(when.overlaps(TimePeriod.parse("2020"))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(when.overlaps(TimePeriod.parse("2022/.."))).isEqualTo(Verdict.YES);
    }
}
