package org.coalitionmodel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final LocalizedText LAST_WEDNESDAY = LocalizedText.of("en", "last Wednesday");
    private static final When FULL = When.builder()
            .period(TimePeriod.parse("2022-05-11"))
            .wording(LAST_WEDNESDAY)
            .bound(When.TimeBound.BY)
            .build();

    @Nested
    class Factories {
        @Test
        void take_a_period() {
            When when = When.of("P20Y");
            assertThat(when.period()).contains(TimePeriod.parse("P20Y"));
            assertThat(when.wording()).isEmpty();
            assertThat(when.bound()).isEmpty();
            assertThat(when).isEqualTo(When.of(TimePeriod.parse("P20Y")));
        }

        @Test
        void take_the_words_of_the_source() {
            When when = When.inWords(LAST_WEDNESDAY);
            assertThat(when.wording()).contains(LAST_WEDNESDAY);
            assertThat(when.period()).isEmpty();
        }

        @Test
        void refuse_what_a_period_refuses() {
            assertThatThrownBy(() -> When.of("2022-02-29"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("TimePeriod.text must be a date, interval or length (this month has days 01 to 28)"
                            + " but was 2022-02-29");
        }
    }

    @Nested
    class Rules {
        @Test
        void ask_for_a_period_or_a_wording() {
            assertThatThrownBy(() -> When.builder().build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("When.period must be given if there is neither a wording nor an anchor but was absent");
            assertThatThrownBy(() -> When.builder().bound(When.TimeBound.BY).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("When.period must be given if there is neither a wording nor an anchor but was absent");
        }

        @Test
        void have_no_part_without_a_period() {
            assertThatThrownBy(() -> When.builder()
                            .wording(LAST_WEDNESDAY)
                            .part(When.PeriodPart.EARLY)
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("When.part must be absent if there is no period but was early");
        }

        @Test
        void hedge_a_length_and_nothing_else() {
            When.Builder some = When.builder().lengthBound(Bound.MORE_THAN);
            assertThat(some.period(TimePeriod.parse("P20Y")).build().lengthBound())
                    .contains(Bound.MORE_THAN);
            for (String dated : List.of("2020", "2020-01-01/P20Y")) {
                assertThatThrownBy(() -> some.period(TimePeriod.parse(dated)).build())
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("When.lengthBound must be absent unless the period is a length but was moreThan");
            }
        }

        @Test
        void have_no_inferred_part_without_a_period() {
            assertThatThrownBy(() -> When.builder()
                            .wording(LAST_WEDNESDAY)
                            .addInferred(When.DatePart.YEAR)
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("When.inferred must be absent if there is no period but was [year]");
        }

        @Test
        void give_an_anchor_and_its_side_together() {
            Id<?> coup = Id.of("coup");
            assertThat(When.builder().anchor(coup).side(When.Side.SINCE).build().anchor())
                    .contains(coup);
            assertThatThrownBy(() -> When.builder().anchor(coup).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("When.side must be given if and only if an anchor is but was absent");
            assertThatThrownBy(() -> When.builder()
                            .wording(LAST_WEDNESDAY)
                            .side(When.Side.AFTER)
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("When.side must be given if and only if an anchor is but was after");
        }

        @Test
        void let_words_have_a_bound() {
            assertThat(When.builder()
                            .wording(LAST_WEDNESDAY)
                            .bound(When.TimeBound.AT_THE_EARLIEST)
                            .build()
                            .bound())
                    .contains(When.TimeBound.AT_THE_EARLIEST);
        }
    }

    /** The bound and the reckoning limit what the period alone would say. */
    @ParameterizedTest
    @CsvSource({
        "2015-06, 201X, UNDETERMINED",
        "2015-06, 2016?, UNDETERMINED",
        "2015-06, 2010/2015, UNDETERMINED",
        "2015-06, 2010/2016, YES",
        "2015-06, 2010/.., YES",
        "2015-06, 2015, YES",
        "2015-06, 2015-06, YES",
        "2015-06, 2014, UNDETERMINED",
        "2015-06, P2Y, UNDETERMINED",
        "2015-06?, 2016, UNDETERMINED",
        "P2Y, 2016, UNDETERMINED",
        "201X, 2018, UNDETERMINED",
        "201X, 2019, YES"
    })
    void that_began_at_the_latest_at_a_time_overlaps_what_certainly_reaches_it(
            String period, String other, Verdict expected) {
        When since = When.builder()
                .period(TimePeriod.parse(period))
                .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                .build();
        assertThat(since.overlaps(TimePeriod.parse(other))).isEqualTo(expected);
    }

    @Test
    void that_began_at_the_latest_in_a_part_of_a_period_is_certain_only_after_the_period() {
        When since = When.builder()
                .period(TimePeriod.parse("2021"))
                .part(When.PeriodPart.LATE)
                .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                .build();
        assertThat(since.contains(LocalDate.of(2021, 2, 1))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(since.contains(LocalDate.of(2022, 1, 1))).isEqualTo(Verdict.YES);
        assertThat(since.overlaps(TimePeriod.parse("2021"))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(since.overlaps(TimePeriod.parse("2021/2022"))).isEqualTo(Verdict.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, , , 2021-06-01, YES",
        "2021, , , 2022-01-01, NO",
        "2025, BY, , 2021-01-01, UNDETERMINED",
        "2025, BY, , 2025-12-31, UNDETERMINED",
        "2025, BY, , 2026-01-01, NO",
        "2020, AT_THE_EARLIEST, , 2019-12-31, NO",
        "2020, AT_THE_EARLIEST, , 2020-01-01, UNDETERMINED",
        "2020, AT_THE_EARLIEST, , 2031-01-01, UNDETERMINED",
        "2021, , FISCAL, 2021-06-01, UNDETERMINED",
        "P10Y, , ROLLING, 2021-06-01, UNDETERMINED",
        "P3Y, , COMING, 2021-06-01, UNDETERMINED",
        "2021, SINCE_AT_THE_LATEST, , 2020-12-31, UNDETERMINED",
        "2021, SINCE_AT_THE_LATEST, , 2021-12-31, YES",
        "P1Y, SINCE_AT_THE_LATEST, , 2021-12-31, UNDETERMINED",
    })
    void tells_whether_a_day_is_part_of_it(
            String period,
            When.@Nullable TimeBound bound,
            When.@Nullable Reckoning reckoning,
            LocalDate day,
            Verdict expected) {
        When.Builder when = When.builder().period(TimePeriod.parse(period)).bound(Optional.ofNullable(bound));
        if (reckoning != null) {
            when.addReckonings(reckoning);
        }
        assertThat(when.build().contains(day)).isEqualTo(expected);
    }

    @Test
    void without_dates_decides_nothing() {
        assertThat(When.inWords(LAST_WEDNESDAY).contains(LocalDate.of(2021, 1, 1)))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(When.inWords(LAST_WEDNESDAY).overlaps(TimePeriod.parse("2021")))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void may_be_a_deadline() {
        assertThat(When.by("2025"))
                .isEqualTo(When.builder()
                        .period(TimePeriod.parse("2025"))
                        .bound(When.TimeBound.BY)
                        .build());
    }

    @Test
    void is_equal_by_all_of_its_parts() {
        assertThat(When.builder().from(FULL).build()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
        assertThat(When.builder().from(FULL).part(When.PeriodPart.LATE).build()).isNotEqualTo(FULL);
        assertThat(When.builder()
                        .from(FULL)
                        .bound(When.TimeBound.AT_THE_EARLIEST)
                        .build())
                .isNotEqualTo(FULL);
    }

    @Test
    void shows_what_it_has() {
        assertThat(FULL)
                .hasToString(
                        "When{period=2022-05-11, wording=last Wednesday (en), bound=BY, reckonings=[], inferred=[]}");
        assertThat(When.of("2021")).hasToString("When{period=2021, reckonings=[], inferred=[]}");
    }

    @Test
    void survives_serialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(FULL);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(FULL);
        }
    }
}
