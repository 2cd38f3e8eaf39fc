package org.coalitionmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    private static final String RULE =
            "Unit.code must be 1 to 60 of A-Z a-z 0-9 . - / in a form such as cells, deaths/year or deaths/100000-births but was ";

    @ParameterizedTest
    @CsvSource({
        "percent, false, false",
        "percentagePoints, false, false",
        "USD, true, false",
        "XYZ, true, false",
        "Usd, false, false",
        "EURO, false, false",
        "terrorist-cells, false, false",
        "co2.t, false, false",
        "deaths/attacks, false, true",
        "USD/persons/year, false, true",
        "deaths/100000-births, false, true",
    })
    void takes_codes_and_tells_money_and_rates(String code, boolean money, boolean rate) {
        Unit unit = Unit.of(code);

        assertThat(unit).hasToString(code).isEqualTo(new Unit(code));
        assertThat(unit.isMoney()).isEqualTo(money);
        assertThat(unit.isRate()).isEqualTo(rate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "%",
                "two words",
                "1st",
                "-a",
                "/a",
                "a/",
                "a//b",
                "a/1",
                "a/1-",
                "a/1-2-b",
                "a/0-b",
                "1-a/b",
                "décès",
                "deaths\n",
                "\u0410BC",
                "\uff35SD"
            })
    void rejects_codes_of_another_shape(String code) {
        assertThatThrownBy(() -> Unit.of(code))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + code.replace("\n", "\\u000a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "million",
                "Million",
                "MILLIONS",
                "thousand",
                "billion",
                "bn",
                "mn",
                "k",
                "M",
                "MM",
                "mln",
                "mil",
                "millones",
                "mille",
                "milliards",
                "Milliarden",
                "dozen",
                "hundred",
                "lakh",
                "million-USD",
                "USD.bn",
                "million/year"
            })
    void rejects_words_that_scale_the_number(String code) {
        assertThatThrownBy(() -> Unit.of(code))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Unit.code must name what is counted without a word that scales the number (write 1400000 for"
                                + " 1.4 million, or read the text with Quantity.parse(text, locale)) but was " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MW",
                "USD",
                "km",
                "m",
                "mm",
                "t",
                "K",
                "B",
                "T",
                "MN",
                "kWh",
                "miles",
                "cents",
                "mills",
                "deaths/million",
                "USD/million",
                "millionaires"
            })
    void takes_symbols_and_nouns_that_only_look_like_them(String code) {
        assertThat(Unit.of(code)).hasToString(code);
    }

    /** One table says what scales for the reader of texts, another for units: what the first has in ASCII, the second has. */
    @Test
    void rejects_each_word_that_the_reader_of_texts_takes_for_a_factor() {
        List<String> taken = QuantityLanguage.factors()
                .filter(word -> word.matches("[A-Za-z]+"))
                .filter(Unit::isCode)
                .toList();

        assertThat(taken)
                .containsExactlyInAnyOrder("K", "m", "mm", "B", "b", "T", "t", "K", "K", "miles", "cent", "cents");
    }

    @Test
    void rejects_an_empty_code() {
        assertThatThrownBy(() -> Unit.of(""))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "empty");
    }

    @Test
    void takes_60_characters_and_not_61() {
        assertThat(Unit.of("a".repeat(60)).code()).hasSize(60);
        assertThatThrownBy(() -> Unit.of("a".repeat(61)))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(RULE + "a".repeat(61));
    }

    @Test
    void names_the_units_of_shares() {
        assertThat(Unit.PERCENT).isEqualTo(Unit.of("percent"));
        assertThat(Unit.PERCENTAGE_POINTS).isEqualTo(Unit.of("percentagePoints"));
    }
}
