package org.coalitionmodel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.coalitionmodel.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2021, true",
        "2021-03-05, true",
        "2021-33, true",
        "2021-03/2021-05, true",
        "2021-01-01/P6M, true",
        "P6M/2021-06-30, true",
        "P1Y, false",
        "2021/.., false",
        "../2021, false",
        "2021/, false",
        "/2021, false",
        "2021?, false",
        "2020/2021~, false",
        "202X, false",
        "2020/202X, false",
        "2021-21, false",
        "2021-21/2022, false",
        "'[2020,2021]', false"
    })
    void has_known_days_if_its_first_and_last_day_follow_from_its_text(String text, boolean isKnown) {
        assertThat(TimePeriod.parse(text).hasKnownDays()).isEqualTo(isKnown);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-11, true",
        "2022-05-11?, true",
        "2022-05-XX, true",
        "2022-XX-XX, true",
        "'[2022-05-11,2022-05-13]', true",
        "'[2022-05-11,2022-06]', false",
        "2022-05, false",
        "2022-05-11/2022-05-12, false",
        "../2022-05-11, false",
        "P1D, false"
    })
    void is_one_day_even_if_it_is_not_known_which(String text, boolean isOneDay) {
        assertThat(TimePeriod.parse(text).isOneDay()).isEqualTo(isOneDay);
    }

    @Nested
    class Parsing {
        @ParameterizedTest
        @CsvSource({
            // text,             start,      end,        length, start open, end open, earliest,    latest
            "2021,               2021,       2021,       ,       false,      false,    2021-01-01,  2021-12-31",
            "2022-05-11?,        2022-05-11?,2022-05-11?,,       false,      false,    2022-05-11,  2022-05-11",
            "201X,               201X,       201X,       ,       false,      false,    2010-01-01,  2019-12-31",
            "2022-01/2022-03,    2022-01,    2022-03,    ,       false,      false,    2022-01-01,  2022-03-31",
            "2022/2022,          2022,       2022,       ,       false,      false,    2022-01-01,  2022-12-31",
            "2022~/2021,         2022~,      2021,       ,       false,      false,    2022-01-01,  2021-12-31",
            "-0044/Y17000,       -0044,      Y17000,     ,       false,      false,    -0044-01-01, +17000-12-31",
            "../2022,            ,           2022,       ,       true,       false,    ,            2022-12-31",
            "2007/..,            2007,       ,           ,       false,      true,     2007-01-01,",
            "/2022,              ,           2022,       ,       false,      false,    ,            2022-12-31",
            "2022/,              2022,       ,           ,       false,      false,    2022-01-01,",
            "P20Y,               ,           ,           P20Y,   false,      false,    ,",
            "P18M,               ,           ,           P18M,   false,      false,    ,",
            "P1Y6M,              ,           ,           P1Y6M,  false,      false,    ,",
            "P4W,                ,           ,           P28D,   false,      false,    ,",
            "P1Y2M3W4D,          ,           ,           P1Y2M25D,false,     false,    ,",
            "P9999Y999999M,      ,           ,           P9999Y999999M,false,false,    ,",
            "P999999W9999999D,   ,           ,           P16999992D,false,   false,    ,",
            "2022-07-01/P24M,    2022-07-01, ,           P24M,   false,      false,    2022-07-01,  2024-06-30",
            "2022/P2Y,           2022,       ,           P2Y,    false,      false,    2022-01-01,  2024-12-30",
            "2022-05-11/P1D,     2022-05-11, ,           P1D,    false,      false,    2022-05-11,  2022-05-11",
            "2022-01-31/P1M,     2022-01-31, ,           P1M,    false,      false,    2022-01-31,  2022-02-27",
            "P10Y/2022-12-31,    ,           2022-12-31, P10Y,   false,      false,    2013-01-01,  2022-12-31",
            "P10Y/2022,          ,           2022,       P10Y,   false,      false,    2012-01-02,  2022-12-31",
            "P1W/2022-05-11,     ,           2022-05-11, P7D,    false,      false,    2022-05-05,  2022-05-11",
        })
        void reads_every_form(
                String text,
                @Nullable String start,
                @Nullable String end,
                java.time.@Nullable Period length,
                boolean startOpen,
                boolean endOpen,
                @Nullable LocalDate earliest,
                @Nullable LocalDate latest) {
            TimePeriod period = TimePeriod.parse(text);
            assertThat(period).hasToString(text).isEqualTo(TimePeriod.parse(text));
            assertThat(period.start()).isEqualTo(Optional.ofNullable(start).map(PartialDate::parse));
            assertThat(period.end()).isEqualTo(Optional.ofNullable(end).map(PartialDate::parse));
            assertThat(period.length()).isEqualTo(Optional.ofNullable(length));
            assertThat(period.isStartOpen()).isEqualTo(startOpen);
            assertThat(period.isEndOpen()).isEqualTo(endOpen);
            assertThat(period.earliest()).isEqualTo(Optional.ofNullable(earliest));
            assertThat(period.latest()).isEqualTo(Optional.ofNullable(latest));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "../..", "../", "/..", "..", "P1Y/P2Y", "P1Y/..", "../P1Y", "P1Y/", "/P1Y"})
        void refuses_what_says_nothing(String text) {
            assertThatThrownBy(() -> TimePeriod.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("TimePeriod.text must have a date or be one length but was " + text);
        }

        @Test
        void refuses_what_is_empty_or_endless() {
            assertThatThrownBy(() -> TimePeriod.parse(""))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("TimePeriod.text must have a date or be one length but was empty");
            assertThatThrownBy(() -> TimePeriod.parse("P" + "9".repeat(1_000_000) + "Y"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "TimePeriod.length must be whole years, months, weeks and days above 0, such as P1Y6M, without hours, ~ or ? but was P"
                                    + "9".repeat(79) + "... (1000002 characters)");
            assertThatThrownBy(() -> TimePeriod.parse("/".repeat(1_000_000)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("TimePeriod.text must be a date, interval or length (" + "/".repeat(80)
                            + "... (999999 characters): no EDTF date) but was " + "/".repeat(80)
                            + "... (1000000 characters)");
        }

        @ParameterizedTest
        @CsvSource({
            "2022/2023-02-29, ' (2023-02-29: this month has days 01 to 28)'",
            "2023-02-29,      ' (this month has days 01 to 28)'",
            "2022/2023/2024,  ' (2023/2024: no EDTF date)'",
            "2022--2023,      ', such as 2022-05-11, 2014-09/2022 or P20Y,'",
            "..2022,          ', such as 2022-05-11, 2014-09/2022 or P20Y,'",
            ".../2022,        ' (...: no EDTF date)'",
            "2022/...,        ' (...: no EDTF date)'",
            "last Wednesday,  ', such as 2022-05-11, 2014-09/2022 or P20Y,'",
            "2022/-P1Y,       ' (-P1Y: no EDTF date)'",
            "12/06/2020,      ' (write 2020-06-12 or 2020-12-06)'",
            "2022-Q1,         ' (write 2022-33)'",
            "2020/06,         ' (write 2020-06)'",
            "2005/06,         ' (write 2005-06 or 2005/2006)'",
            "2021/22,         ' (write 2021/2022)'",
            "2020/2021/06/01, ' (write 2020/2021-06-01)'",
            "2022-Q1/2022-Q2, ' (write 2022-33/2022-34)'",
            "2022-Q2/2022-Q1, ' (2022-Q2: no EDTF date)'",
            "2022/Feb 2023,   ' (write 2022/2023-02)'",
            "199u/open,       ' (write 199X/..)'",
            "unknown/199u,    ' (write /199X)'",
            "2022-01-01T10:00/2022-01-02T10:00, ' (without a time of day; write 2022-01-01/2022-01-02)'",
        })
        void says_what_is_wrong_with_a_date_and_keeps_the_whole(String text, String reason) {
            assertThatThrownBy(() -> TimePeriod.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("TimePeriod.text must be a date, interval or length" + reason + " but was " + text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "P",
                    "PT72H",
                    "P1DT2H",
                    "P0Y",
                    "P0D",
                    "P1Y0M",
                    "P01Y",
                    "P-1Y",
                    "P+1Y",
                    "P1.5Y",
                    "P1,5Y",
                    "P1M1Y",
                    "P1Y1Y",
                    "P1y",
                    "P10000Y",
                    "P1000000M",
                    "P1000000W",
                    "P10000000D",
                    "P1",
                    "PY",
                    "P1Y ",
                    "P٢Y",
                    "P1S"
                })
        void refuses_lengths_that_are_none(String length) {
            String message =
                    "TimePeriod.length must be whole years, months, weeks and days above 0, such as P1Y6M, without hours, ~ or ? but was ";
            for (String text : new String[] {length, "2022/" + length, length + "/2022"}) {
                assertThatThrownBy(() -> TimePeriod.parse(text))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage(message + text);
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"Y999999999/P1Y1D", "P1Y1D/Y-999999999", "Y999999990/P20Y"})
        void refuses_lengths_that_leave_the_calendar(String text) {
            assertThatThrownBy(() -> TimePeriod.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("TimePeriod.length must stay within the years -999999999 to 999999999 but was " + text);
        }
    }

    @Nested
    class EndsOfPeriods {
        @ParameterizedTest
        @CsvSource({"2022-03, 2022-01", "2022, 2021", "2022-05-11, 2022-05-10", "2020, 201X", "0000, -0001"})
        void are_not_swapped(PartialDateText start, PartialDateText end) {
            assertThatThrownBy(() -> TimePeriod.between(start.date(), end.date()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "TimePeriod.end must not be before its start " + start.date() + " but was " + end.date());
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-05/2022", "2022/2022-01-01", "2022-05-11/2022-05-11", "2022?/2021", "2022/2021~"})
        void may_be_in_any_order_that_is_possible(String text) {
            assertThat(TimePeriod.parse(text)).hasToString(text);
        }
    }

    @Nested
    class Factories {
        private final PartialDate start = PartialDate.parse("2014-09");
        private final PartialDate end = PartialDate.parse("2022~");

        @Test
        void make_what_could_be_parsed() {
            assertThat(TimePeriod.of(end)).isEqualTo(TimePeriod.parse("2022~"));
            assertThat(TimePeriod.between(start, end)).isEqualTo(TimePeriod.parse("2014-09/2022~"));
            assertThat(TimePeriod.since(start)).isEqualTo(TimePeriod.parse("2014-09/.."));
            assertThat(TimePeriod.until(end)).isEqualTo(TimePeriod.parse("../2022~"));
            assertThat(TimePeriod.lasting(java.time.Period.ofYears(20))).isEqualTo(TimePeriod.parse("P20Y"));
            assertThat(TimePeriod.lasting(java.time.Period.of(0, 18, 0))).isEqualTo(TimePeriod.parse("P18M"));
        }

        @Test
        void refuse_a_length_that_is_not_positive() {
            assertThatThrownBy(() -> TimePeriod.lasting(java.time.Period.ZERO))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "TimePeriod.length must be whole years, months, weeks and days above 0, such as P1Y6M, without hours, ~ or ? but was P0D");
            assertThatThrownBy(() -> TimePeriod.lasting(java.time.Period.of(1, -3, 0)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "TimePeriod.length must be whole years, months, weeks and days above 0, such as P1Y6M, without hours, ~ or ? but was P1Y-3M");
        }
    }

    @Nested
    class DaysOfPeriods {
        @ParameterizedTest
        @CsvSource({
            "2021,            2021-01-01, YES",
            "2021,            2021-12-31, YES",
            "2021,            2020-12-31, NO",
            "2021,            2022-01-01, NO",
            "2021-05,         2021-05-15, YES",
            "2021-05-11,      2021-05-11, YES",
            "201X,            2015-05-11, UNDETERMINED",
            "201X,            2020-01-01, NO",
            "2004-XX,         2004-05-11, UNDETERMINED",
            "1985-04-XX,      1985-04-11, UNDETERMINED",
            "1985-04-XX,      1985-05-01, NO",
            "2021-24,         2021-07-01, UNDETERMINED",
            "2021-24,         2022-04-01, NO",
            "2021?,           2021-05-11, UNDETERMINED",
            "2021~,           1900-01-01, UNDETERMINED",
            "2014-09/2022,    2020-05-11, YES",
            "2014-09/2022,    2014-09-29, UNDETERMINED",
            "2014-09/2022,    2014-09-30, YES",
            "2014-09/2022,    2022-01-01, YES",
            "2014-09/2022,    2022-01-02, UNDETERMINED",
            "2014-09/2022,    2014-08-31, NO",
            "2014-09/2022,    2023-01-01, NO",
            "2014?/2022,      1990-01-01, UNDETERMINED",
            "2014?/2022,      2020-01-01, UNDETERMINED",
            "2014?/2022,      2023-01-01, NO",
            "2014/2022~,      2013-12-31, NO",
            "2014/2022~,      2014-12-31, UNDETERMINED",
            "2014-05-11/2022~,2014-05-11, YES",
            "../2022,         0001-01-01, YES",
            "../2022,         2022-05-11, UNDETERMINED",
            "../2022,         2023-01-01, NO",
            "2007/..,         2008-01-01, YES",
            "2007/..,         9999-12-31, YES",
            "2007/..,         2006-12-31, NO",
            "/2022,           2021-01-01, UNDETERMINED",
            "/2022-05-11,     2022-05-11, YES",
            "/2022,           2023-01-01, NO",
            "2022/,           2023-01-01, UNDETERMINED",
            "2022-05-11/,     2022-05-11, YES",
            "2022/,           2021-12-31, NO",
            "P20Y,            2022-05-11, UNDETERMINED",
            "2022-07-01/P24M, 2022-07-01, YES",
            "2022-07-01/P24M, 2024-06-30, YES",
            "2022-07-01/P24M, 2024-07-01, NO",
            "2022-07/P24M,    2024-07-15, UNDETERMINED",
            "2022-07?/P24M,   2023-01-01, UNDETERMINED",
            "P10Y/2022-12-31, 2013-01-01, YES",
            "P10Y/2022-12-31, 2012-12-31, NO",
            "P10Y/2022,       2012-06-01, UNDETERMINED",
            "P10Y/2022~,      2015-06-01, UNDETERMINED",
        })
        void belong_to_a_period_or_not_or_nobody_knows(String period, LocalDate day, Verdict verdict) {
            assertThat(TimePeriod.parse(period).contains(day)).isEqualTo(verdict);
        }
    }

    @Nested
    class Comparing {
        @ParameterizedTest
        @CsvSource({
            // one,            other,                 overlaps,     before,       within
            "2021,             2021,                  YES,          NO,           YES",
            "2021,             2022,                  NO,           YES,          NO",
            "2022,             2021,                  NO,           NO,           NO",
            "2021-05,          2021,                  YES,          NO,           YES",
            "2021,             2021-05,               YES,          NO,           NO",
            "2021,             2020/2022,             YES,          NO,           YES",
            "2021,             2020/2021,             YES,          NO,           UNDETERMINED",
            "2022-01/2022-03,  2022,                  YES,          NO,           YES",
            "2022-01/2022-03,  2022-03/2022-05,       UNDETERMINED, UNDETERMINED, NO",
            "201X,             2000/..,               YES,          NO,           YES",
            "201X,             201X,                  UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "../2021,          2022/..,               NO,           YES,          NO",
            "../2021,          ../2022,               YES,          NO,           YES",
            "../2022,          ../2021,               YES,          NO,           NO",
            "2021/..,          2022/..,               YES,          NO,           NO",
            "2022/..,          2021/..,               YES,          NO,           YES",
            "2022/..,          2021/2023,             YES,          NO,           NO",
            "2022/..,          2021/,                 UNDETERMINED, NO,           NO",
            "../2021,          /2022,                 UNDETERMINED, UNDETERMINED, NO",
            "../2021,          2020~/..,              UNDETERMINED, UNDETERMINED, NO",
            "../2021,          P20Y,                  UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "2022/,            2021/..,               YES,          NO,           YES",
            "/2021,            2022,                  NO,           YES,          NO",
            "/2021,            2020,                  UNDETERMINED, NO,           NO",
            "2022/,            2021,                  NO,           NO,           NO",
            "2022?,            1990,                  UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "2014?/2022,       2030,                  NO,           YES,          NO",
            "2022-07-01/P24M,  2024-07,               NO,           YES,          NO",
            "2022-07-01/P24M,  2024-06,               YES,          NO,           NO",
            "2022-07-01/P24M,  2022-07-01/2024-06-30, YES,          NO,           YES",
            "P10Y/2022-12-31,  2013/2022,             YES,          NO,           UNDETERMINED",
            "P20Y,             2022,                  UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "P20Y,             P20Y,                  UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "P20Y,             ../2022,               UNDETERMINED, UNDETERMINED, UNDETERMINED",
            "2007/..,          P20Y,                  UNDETERMINED, UNDETERMINED, UNDETERMINED",
        })
        void is_a_verdict(String one, String other, Verdict overlaps, Verdict before, Verdict within) {
            TimePeriod a = TimePeriod.parse(one);
            TimePeriod b = TimePeriod.parse(other);
            assertThat(a.overlaps(b)).as("overlaps").isEqualTo(overlaps);
            assertThat(b.overlaps(a)).as("overlaps, the other way round").isEqualTo(overlaps);
            assertThat(a.before(b)).as("before").isEqualTo(before);
            assertThat(a.within(b)).as("within").isEqualTo(within);
        }

        /** Draws days that two periods may have started and ended on, and holds every verdict against them. */
        @Test
        void holds_for_all_days_that_the_texts_allow() {
            long seed = 20220511;
            Random random = new Random(seed);
            for (int i = 0; i < 3000; i++) {
                Drawn a = Drawn.from(random);
                Drawn b = Drawn.from(random);
                LocalDate day = Drawn.FIRST.plusDays(random.nextInt(130) - 5);
                String about = a.period + " and " + b.period + " on " + day + ", seed " + seed;
                // A length ties the end to the start, which the verdicts do not follow up: they may say less, but
                // nothing false.
                boolean exact = a.period.length().isEmpty() && b.period.length().isEmpty();
                Tally contains = new Tally();
                Tally overlaps = new Tally();
                Tally before = new Tally();
                Tally within = new Tally();
                for (LocalDate[] x : a.spans) {
                    contains.count(!day.isBefore(x[0]) && !day.isAfter(x[1]));
                    for (LocalDate[] y : b.spans) {
                        overlaps.count(!x[1].isBefore(y[0]) && !y[1].isBefore(x[0]));
                        before.count(x[1].isBefore(y[0]));
                        within.count(!x[0].isBefore(y[0]) && !x[1].isAfter(y[1]));
                    }
                }
                contains.admits(a.period.contains(day), exact, "contains: " + about);
                overlaps.admits(a.period.overlaps(b.period), exact, "overlaps: " + about);
                before.admits(a.period.before(b.period), exact, "before: " + about);
                within.admits(a.period.within(b.period), exact, "within: " + about);
            }
        }
    }

    @Nested
    class Equality {
        @Test
        void is_by_the_text() {
            assertThat(TimePeriod.parse("P18M"))
                    .isEqualTo(TimePeriod.parse("P18M"))
                    .hasSameHashCodeAs(TimePeriod.parse("P18M"))
                    .isNotEqualTo(TimePeriod.parse("P1Y6M"))
                    .isNotEqualTo("P18M");
            assertThat(TimePeriod.parse("2022/")).isNotEqualTo(TimePeriod.parse("2022/.."));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2021", "../2022", "P4W", "2022-07-01/P24M"})
        void survives_serialization(String text) throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(TimePeriod.parse(text));
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                TimePeriod read = (TimePeriod) in.readObject();
                assertThat(read).isEqualTo(TimePeriod.parse(text));
                assertThat(read.latest()).isEqualTo(TimePeriod.parse(text).latest());
                assertThat(read.length()).isEqualTo(TimePeriod.parse(text).length());
            }
        }
    }

    /** Lets a table row name a date. */
    record PartialDateText(PartialDate date) {
        static PartialDateText parse(String text) {
            return new PartialDateText(PartialDate.parse(text));
        }
    }

    /** Counts what holds and what does not. */
    private static final class Tally {
        private boolean yes;
        private boolean no;

        void count(boolean holds) {
            yes |= holds;
            no |= !holds;
        }

        void admits(Verdict verdict, boolean exact, String about) {
            Verdict counted = yes && no ? Verdict.UNDETERMINED : yes ? Verdict.YES : Verdict.NO;
            if (exact || verdict != Verdict.UNDETERMINED) {
                assertThat(verdict).as(about).isEqualTo(counted);
            }
        }
    }

    /** A period with every span of days that it may be, thinned to those that touch a limit of one of its ends. */
    private static final class Drawn {
        static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
        private final TimePeriod period;
        private final List<LocalDate[]> spans = new ArrayList<>();

        private Drawn(TimePeriod period) {
            this.period = period;
        }

        static Drawn from(Random random) {
            PartialDate start = date(random);
            PartialDate end = date(random);
            int length = 1 + random.nextInt(40);
            switch (random.nextInt(4)) {
                case 0 -> {
                    Drawn drawn = new Drawn(TimePeriod.of(start));
                    drawn.spans.add(new LocalDate[] {start.earliest(), start.latest()});
                    return drawn;
                }
                case 1 -> {
                    Drawn drawn = new Drawn(TimePeriod.parse(start + "/P" + length + "D"));
                    start.earliest()
                            .datesUntil(start.latest().plusDays(1))
                            .forEach(s -> drawn.spans.add(new LocalDate[] {s, s.plusDays(length - 1)}));
                    return drawn;
                }
                case 2 -> {
                    Drawn drawn = new Drawn(TimePeriod.parse("P" + length + "D/" + end));
                    end.earliest()
                            .datesUntil(end.latest().plusDays(1))
                            .forEach(e -> drawn.spans.add(new LocalDate[] {e.minusDays(length - 1), e}));
                    return drawn;
                }
                default -> {
                    if (end.before(start) == Verdict.YES) {
                        return from(random);
                    }
                    Drawn drawn = new Drawn(TimePeriod.between(start, end));
                    List<LocalDate> ends =
                            end.earliest().datesUntil(end.latest().plusDays(1)).toList();
                    start.earliest()
                            .datesUntil(start.latest().plusDays(1))
                            .forEach(s -> ends.stream()
                                    .filter(e -> !e.isBefore(s))
                                    .filter(e -> ends.size() < 3 || e.equals(s) || atLimit(e, end) || atLimit(s, start))
                                    .forEach(e -> drawn.spans.add(new LocalDate[] {s, e})));
                    return drawn;
                }
            }
        }

        private static boolean atLimit(LocalDate day, PartialDate date) {
            return day.equals(date.earliest()) || day.equals(date.latest());
        }

        private static PartialDate date(Random random) {
            LocalDate day = FIRST.plusDays(random.nextInt(120));
            return random.nextBoolean() ? PartialDate.of(day) : PartialDate.of(2022, day.getMonthValue());
        }
    }
}
