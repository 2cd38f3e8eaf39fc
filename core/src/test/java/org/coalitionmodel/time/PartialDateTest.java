package org.coalitionmodel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.time.PartialDate.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @Nested
    class Parsing {
        @ParameterizedTest
        @CsvSource({
            "2022-05-11,   DAY,     2022-05-11,        2022-05-11",
            "2020-02-29,   DAY,     2020-02-29,        2020-02-29",
            "0000-02-29,   DAY,     0000-02-29,        0000-02-29",
            "-0043-03-15,  DAY,     -0043-03-15,       -0043-03-15",
            "2014-09,      MONTH,   2014-09-01,        2014-09-30",
            "1900-02,      MONTH,   1900-02-01,        1900-02-28",
            "2000-02,      MONTH,   2000-02-01,        2000-02-29",
            "-0004-02,     MONTH,   -0004-02-01,       -0004-02-29",
            "1985-04-XX,   MONTH,   1985-04-01,        1985-04-30",
            "2021,         YEAR,    2021-01-01,        2021-12-31",
            "0000,         YEAR,    0000-01-01,        0000-12-31",
            "-0001,        YEAR,    -0001-01-01,       -0001-12-31",
            "-9999,        YEAR,    -9999-01-01,       -9999-12-31",
            "2004-XX,      YEAR,    2004-01-01,        2004-12-31",
            "1985-XX-XX,   YEAR,    1985-01-01,        1985-12-31",
            "-0043-XX,     YEAR,    -0043-01-01,       -0043-12-31",
            "Y170000002,   YEAR,    +170000002-01-01,  +170000002-12-31",
            "Y-17000,      YEAR,    -17000-01-01,      -17000-12-31",
            "Y999999999,   YEAR,    +999999999-01-01,  +999999999-12-31",
            "Y-999999999,  YEAR,    -999999999-01-01,  -999999999-12-31",
            "201X,         DECADE,  2010-01-01,        2019-12-31",
            "000X,         DECADE,  0000-01-01,        0009-12-31",
            "20XX,         CENTURY, 2000-01-01,        2099-12-31",
            "00XX,         CENTURY, 0000-01-01,        0099-12-31",
            "2021-21,      SEASON,  2021-01-01,        2021-12-31",
            "2021-22,      SEASON,  2020-12-01,        2022-03-31",
            "2021-23,      SEASON,  2021-01-01,        2021-12-31",
            "2021-24,      SEASON,  2020-12-01,        2022-03-31",
            "0000-24,      SEASON,  -0001-12-01,       0001-03-31",
            "-199X,        DECADE,  -1999-01-01,       -1990-12-31",
            "-000X,        DECADE,  -0009-01-01,       -0001-12-31",
            "-20XX,        CENTURY, -2099-01-01,       -2000-12-31",
            "-00XX,        CENTURY, -0099-01-01,       -0001-12-31",
            "2021-25,      SEASON,  2021-03-01,        2021-06-30",
            "2021-26,      SEASON,  2021-06-01,        2021-09-30",
            "2021-27,      SEASON,  2021-09-01,        2021-12-31",
            "2021-28,      SEASON,  2020-12-01,        2022-03-31",
            "2021-29,      SEASON,  2021-09-01,        2021-12-31",
            "2021-30,      SEASON,  2020-12-01,        2022-03-31",
            "2021-31,      SEASON,  2021-03-01,        2021-06-30",
            "2021-32,      SEASON,  2021-06-01,        2021-09-30",
            "2022-33,      QUARTER, 2022-01-01,        2022-03-31",
            "2022-34,      QUARTER, 2022-04-01,        2022-06-30",
            "2022-35,      QUARTER, 2022-07-01,        2022-09-30",
            "2022-36,      QUARTER, 2022-10-01,        2022-12-31",
            "2022-37,      QUADRIMESTER, 2022-01-01,   2022-04-30",
            "2022-38,      QUADRIMESTER, 2022-05-01,   2022-08-31",
            "2022-39,      QUADRIMESTER, 2022-09-01,   2022-12-31",
            "2022-40,      HALF_YEAR, 2022-01-01,      2022-06-30",
            "-0043-41,     HALF_YEAR, -0043-07-01,     -0043-12-31",
            "9999-22,      SEASON,  9998-12-01,        +10000-03-31",
        })
        void reads_every_form_with_and_without_a_qualifier(
                String text, Precision precision, LocalDate earliest, LocalDate latest) {
            for (String qualifier : new String[] {"", "?", "~", "%"}) {
                PartialDate date = PartialDate.parse(text + qualifier);
                assertThat(date).hasToString(text + qualifier).isEqualTo(PartialDate.parse(text + qualifier));
                assertThat(date.precision()).isEqualTo(precision);
                assertThat(date.earliest()).isEqualTo(earliest);
                assertThat(date.latest()).isEqualTo(latest);
                assertThat(date.isUncertain()).isEqualTo(qualifier.equals("?") || qualifier.equals("%"));
                assertThat(date.isApproximate()).isEqualTo(qualifier.equals("~") || qualifier.equals("%"));
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "22",
                    "202",
                    "+2022",
                    "2022-05-011",
                    "2022-",
                    "2022-05-",
                    "٢٠٢٢",
                    "２０２２",
                    "2XXX",
                    "XXXX",
                    "20X2",
                    "201X-05",
                    "201X-XX",
                    "-201X-XX",
                    "20XX-41",
                    "1985-XX-11",
                    "1985-0X",
                    "1985-04-1X",
                    "XXXX-12",
                    "2022??",
                    "?2022",
                    "2022?-05",
                    "2022-?05",
                    "Y2022",
                    "Y02022",
                    "Y-02022",
                    "Y1700000021",
                    "Y17000-05",
                    "Y17E7",
                    "1950S2",
                    "{2021,2022}",
                    "2021/2022",
                    "..",
                    "P20Y",
                    "-2022-05-11-",
                    "--2022",
                    "02022",
                    "31/31/2020",
                    "2020/33",
                    "2020-Q5",
                    "2022-H3",
                    "Q0 2020",
                    "Someday 2020",
                    "31 February 2020",
                    "2022-02-30T10:00",
                    "2022\u00A0 and some words that are longer than any date"
                })
        void refuses_what_has_none_of_the_forms(String text) {
            assertThatThrownBy(() -> PartialDate.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("PartialDate.text must be an EDTF date")
                    .hasMessageNotContaining("write")
                    .hasMessageEndingWith(" but was " + text);
        }

        @Test
        void refuses_what_is_empty_or_endless() {
            assertThatThrownBy(() -> PartialDate.parse(""))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.text must be an EDTF date, such as 2022-05-11, 2014-09 or 2021, but was"
                            + " empty");
            assertThatThrownBy(() -> PartialDate.parse("9".repeat(1_000_000)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.text must be an EDTF date, such as 2022-05-11, 2014-09 or 2021, but was "
                            + "9".repeat(80) + "... (1000000 characters)");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2022-Q1           | 2022-33",
                    "2022Q4            | 2022-36",
                    "q2 2022           | 2022-34",
                    "2022-H1           | 2022-40",
                    "H2/2022           | 2022-41",
                    "12/06/2020        | 2020-06-12 or 2020-12-06",
                    "12.6.2020         | 2020-06-12 or 2020-12-06",
                    "13-06-2020        | 2020-06-13",
                    "06/13/2020        | 2020-06-13",
                    "06/06/2020        | 2020-06-06",
                    "June 2020         | 2020-06",
                    "Sept. 2020        | 2020-09",
                    "12 june 2020      | 2020-06-12",
                    "March 5, 2020     | 2020-03-05",
                    "Fall 2020         | 2020-23",
                    "Spring, 2002      | 2002-21",
                    "2020/06           | 2020-06",
                    "2020.06.12        | 2020-06-12",
                    "2020-6-1          | 2020-06-01",
                    "2020-6            | 2020-06",
                    "20200612          | 2020-06-12",
                    "202006            | 2020-06",
                    "12345             | Y12345",
                    "-12345            | Y-12345",
                    "20209912          | Y20209912",
                    "201x              | 201X",
                    "199u-uu-uu        |",
                    "1999-uu           | 1999-XX",
                    "y17000            | Y17000",
                    "2022?~            | 2022%",
                    "2022~?            | 2022%",
                    "'2022 '           | 2022",
                })
        void says_how_to_write_what_was_written_otherwise(String text, @Nullable String likely) {
            String advice = likely == null ? ", such as 2022-05-11, 2014-09 or 2021," : " (write " + likely + ")";
            assertThatThrownBy(() -> PartialDate.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.text must be an EDTF date" + advice + " but was " + text);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-13-01,           MONTH",
            "2022-00,              MONTH",
            "2022-13?,             MONTH",
            "2022-20,              MONTH",
            "2022-42,              MONTH",
            "2022-99-XX,           MONTH",
            "2022-21-01,           'only a month has days'",
            "2022-24-XX,           'only a month has days'",
            "2022-33-01,           'only a month has days'",
            "2022-02-29,           'this month has days 01 to 28'",
            "1900-02-29,           'this month has days 01 to 28'",
            "2020-02-30~,          'this month has days 01 to 29'",
            "2022-04-31,           'this month has days 01 to 30'",
            "2022-05-32,           'this month has days 01 to 31'",
            "2022-05-00,           'this month has days 01 to 31'",
            "-0000,                'year 0 is 0000'",
            "-0000-05,             'year 0 is 0000'",
            "2022-05-11T10:00:00Z, 'without a time of day; write 2022-05-11'",
            "2022-05-11T10:00,     'without a time of day; write 2022-05-11'",
            "2022-05-11 10:00,     'without a time of day; write 2022-05-11'",
            "2022-02-30T10:00,     'without a time of day'",
        })
        void says_what_is_wrong(String text, String reason) {
            String month = "a month is 01 to 12, a season 21 to 32, a quarter 33 to 36, four months 37 to 39, a"
                    + " half-year 40 or 41";
            assertThatThrownBy(() -> PartialDate.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.text must be an EDTF date (" + (reason.equals("MONTH") ? month : reason)
                            + ") but was " + text);
        }

        @Test
        void takes_all_parts_of_a_year_inside_the_widest_reading_of_its_year() {
            for (int part = 21; part <= 41; part++) {
                PartialDate date = PartialDate.parse("2022-" + part);
                assertThat(date.earliest()).isBetween(LocalDate.of(2021, 12, 1), date.latest());
                assertThat(date.latest()).isBeforeOrEqualTo(LocalDate.of(2023, 3, 31));
                assertThat(date.hasKnownDays()).as(date.text()).isEqualTo(part > 32);
            }
        }
    }

    @Nested
    class Factories {
        @ParameterizedTest
        @CsvSource({
            "2021, 2021",
            "7, 0007",
            "0, 0000",
            "-43, -0043",
            "-9999, -9999",
            "9999, 9999",
            "10000, Y10000",
            "-10000, Y-10000",
            "999999999, Y999999999"
        })
        void take_a_year(int year, String text) {
            assertThat(PartialDate.of(year)).hasToString(text);
        }

        @Test
        void take_a_month() {
            assertThat(PartialDate.of(2014, 9)).hasToString("2014-09");
            assertThat(PartialDate.of(-43, 12)).hasToString("-0043-12");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 13, 21, -1})
        void refuse_a_month_that_is_none(int month) {
            assertThatThrownBy(() -> PartialDate.of(2022, month))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.month must be 1 to 12 but was " + month);
        }

        @Test
        void take_a_day() {
            assertThat(PartialDate.of(LocalDate.of(2022, 5, 11))).hasToString("2022-05-11");
            assertThat(PartialDate.of(LocalDate.of(-43, 3, 15))).hasToString("-0043-03-15");
        }

        @Test
        void refuse_years_that_cannot_be_written() {
            assertThatThrownBy(() -> PartialDate.of(Integer.MIN_VALUE))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.text must be an EDTF date, such as 2022-05-11, 2014-09 or 2021, but was"
                            + " Y-2147483648");
            assertThatThrownBy(() -> PartialDate.of(10_000, 1))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.text must be an EDTF date, such as 2022-05-11, 2014-09 or 2021, but was"
                            + " 10000-01");
            assertThatThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("PartialDate.text must be an EDTF date, such as 2022-05-11, 2014-09 or 2021, but was"
                            + " +10000-01-01");
        }
    }

    @Nested
    class Comparing {
        @ParameterizedTest
        @CsvSource({
            "2022-05-11, 2022-05-12, YES",
            "2022-05-11, 2022-05-11, NO",
            "2022-05-12, 2022-05-11, NO",
            "2014-09,    2015,       YES",
            "2014-09,    2014,       UNDETERMINED",
            "2014,       2014-09,    UNDETERMINED",
            "2014,       2014-01-01, NO",
            "2014-12-31, 2014,       NO",
            "2014-01-01, 2014,       UNDETERMINED",
            "2014-12-31, 2015,       YES",
            "2021,       2021,       UNDETERMINED",
            "2022,       2021,       NO",
            "201X,       2020,       YES",
            "201X,       2019,       UNDETERMINED",
            "20XX,       201X,       UNDETERMINED",
            "2021-24,    2022-03,    UNDETERMINED",
            "2021-24,    2022-04,    YES",
            "2021-24,    2020-11,    NO",
            "2021-23,    2022,       YES",
            "2021-21,    2021-23,    UNDETERMINED",
            "-0044,      -0043,      YES",
            "-01XX,      -00XX,      YES",
            "-000X,      0000,       YES",
            "2022-33,    2022-34,    YES",
            "2022-33,    2022-03,    UNDETERMINED",
            "2022-25,    2022-26,    UNDETERMINED",
            "-0001,      0000,       YES",
            "Y-17000,    -9999,      YES",
            "9999,       Y10000,     YES",
            "1950?,      2022,       UNDETERMINED",
            "1950~,      2022,       UNDETERMINED",
            "2022,       1950%,      UNDETERMINED",
        })
        void is_a_verdict_and_never_a_guess(String one, String other, Verdict verdict) {
            PartialDate a = PartialDate.parse(one);
            PartialDate b = PartialDate.parse(other);
            assertThat(a.before(b)).isEqualTo(verdict);
            assertThat(b.after(a)).isEqualTo(verdict);
        }

        @Test
        void of_days_is_that_of_the_calendar() {
            long seed = 20220511;
            Random random = new Random(seed);
            for (int i = 0; i < 2000; i++) {
                LocalDate a = LocalDate.ofEpochDay(random.nextInt(2000) - 1000);
                LocalDate b = a.plusDays(random.nextInt(5) - 2);
                assertThat(PartialDate.of(a).before(PartialDate.of(b)))
                        .as("%s before %s, seed %d", a, b, seed)
                        .isEqualTo(a.isBefore(b) ? Verdict.YES : Verdict.NO);
            }
        }
    }
}
