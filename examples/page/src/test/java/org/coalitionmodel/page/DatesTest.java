package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;
import org.coalitionmodel.time.When.Side;
import org.coalitionmodel.time.When.TimeBound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates english = new Dates(new Words(Locale.ENGLISH), id -> Line.own("the summit"));
    private final Dates moroccan = new Dates(new Words(Locale.forLanguageTag("ar-MA")), id -> Line.own("القمة"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-05-11                         | 11 May 2022
            2014-09                            | September 2014
            2021                               | 2021
            2022?                              | possibly 2022
            2014-09~                           | about September 2014
            201X%                              | possibly about 2010 to 2019
            2023-XX-XX                         | some day in 2023
            1985-04-XX                         | some day in April 1985
            2004-XX                            | some month in 2004
            2022-23                            | autumn of 2022
            2022-33                            | first quarter of 2022
            2023-40                            | first half of 2023
            2022-11-15/2022-11-16              | 15–16 November 2022
            2022-10-31/2022-11-01              | 31 October 2022 to 1 November 2022
            2014/..                            | since 2014
            ../2024                            | until 2024
            2014/                              | 2014, end not known
            P20Y                               | 20 years
            P1Y6M                              | 1 year and 6 months
            2022-01/P6M                        | 6 months from January 2022
            [2021-02-06,2021-02-16]            | 6 February 2021 or 16 February 2021
            [2022-05-12,2022-05-13,2022-05-14] | one of the days 12–14 May 2022
            -0043                              | -43
            """)
    void write_every_form(String period, String text) {
        assertThat(english.period(TimePeriod.parse(period)).text()).isEqualTo(text);
    }

    @Test
    void write_what_a_source_says_beside_the_date() {
        assertThat(english.when(When.builder()
                                .period(TimePeriod.parse("2022-05-11"))
                                .wording(LocalizedText.of("en", "last Wednesday"))
                                .build())
                        .text())
                .isEqualTo("11 May 2022 (“last Wednesday”)");
        assertThat(english.when(When.builder()
                                .period(TimePeriod.parse("2025"))
                                .bound(TimeBound.BY)
                                .build())
                        .text())
                .isEqualTo("by 2025");
        assertThat(english.when(When.builder()
                                .period(TimePeriod.parse("P1Y"))
                                .addReckonings(Reckoning.ROLLING)
                                .build())
                        .text())
                .isEqualTo("the last year");
        assertThat(english.when(When.builder()
                                .period(TimePeriod.parse("P14Y"))
                                .addReckonings(Reckoning.OFFSET)
                                .anchor(Id.of("summit"))
                                .side(Side.AFTER)
                                .build())
                        .text())
                .isEqualTo("14 years after: the summit");
        assertThat(english.when(When.builder()
                                .anchor(Id.of("summit"))
                                .side(Side.BEFORE)
                                .build())
                        .text())
                .isEqualTo("before: the summit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P20Y | MORE_THAN |         | more than 20 years          | أكثر من 20 سنة
            P2Y  | MORE_THAN |         | more than 2 years           | أكثر من سنتين
            P1Y  | JUST_OVER |         | just over 1 year            | أكثر بقليل من سنة واحدة
            P1D  | LESS_THAN |         | less than 1 day             | أقل من يوم واحد
            P10Y | ABOUT     | ROLLING | about the last 10 years     | نحو آخر 10 سنوات
            P40Y | ABOUT     | OFFSET  | about 40 years before: the summit | نحو 40 سنة قبل: القمة
            """)
    void say_how_a_length_is_hedged(
            String length, Bound bound, @Nullable Reckoning reckoning, String inEnglish, String inArabic) {
        When.Builder when = When.builder().period(TimePeriod.parse(length)).lengthBound(bound);
        if (reckoning != null) {
            when.addReckonings(reckoning);
        }
        if (reckoning == Reckoning.OFFSET) {
            when.anchor(Id.of("summit")).side(Side.BEFORE);
        }
        assertThat(english.when(when.build()).text()).isEqualTo(inEnglish);
        assertThat(moroccan.when(when.build()).text()).isEqualTo(inArabic);
    }

    @Test
    void call_the_months_as_the_country_does() {
        assertThat(moroccan.period(TimePeriod.parse("2022-05-11")).text()).isEqualTo("11 ماي 2022");
    }
}
