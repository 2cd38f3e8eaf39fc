package org.coalitionmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    private static final LocalizedText MORE_THAN_210 = LocalizedText.of("ar", "أكثر من 210");

    private static final String LIMITS =
            " must have at most 50 significant digits and 50 decimals and lie between -1E+50 and 1E+50 but was ";
    private static final String RULE =
            "Quantity.text must be like 48 %, about 900 to 100 deaths, 100 [80, 120] USD or \"dozens\"@en"
                    + " (Quantity.parse(text, locale) reads the words of a language)";
    private static final Unit CELLS = Unit.of("cells");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    @Nested
    class Construction {
        @Test
        void has_a_factory_for_each_bound() {
            assertThat(Quantity.of(5).bound()).isEqualTo(Bound.EXACTLY);
            assertThat(Quantity.moreThan(5).bound()).isEqualTo(Bound.MORE_THAN);
            assertThat(Quantity.atLeast(5).bound()).isEqualTo(Bound.AT_LEAST);
            assertThat(Quantity.lessThan(5).bound()).isEqualTo(Bound.LESS_THAN);
            assertThat(Quantity.atMost(5).bound()).isEqualTo(Bound.AT_MOST);
            assertThat(Quantity.about(5).bound()).isEqualTo(Bound.ABOUT);
            assertThat(Quantity.almost(5).bound()).isEqualTo(Bound.ALMOST);
            assertThat(Quantity.of(Bound.ALMOST, n("5"))).isEqualTo(Quantity.almost(5));
        }

        @Test
        void takes_an_integer_or_a_decimal_without_a_step() {
            assertThat(Quantity.of(3461).value()).contains(n("3461"));
            assertThat(Quantity.of(3461).roundedTo()).isEmpty();
            assertThat(Quantity.of(n("1.50")).value()).contains(n("1.5"));
            assertThat(Quantity.of(n("1.50")).roundedTo()).isEmpty();
            assertThat(Quantity.of(210, CELLS)).isEqualTo(Quantity.of(210).in(CELLS));
        }

        @Test
        void takes_a_range_or_words_alone() {
            assertThat(Quantity.range(80, 120))
                    .isEqualTo(Quantity.builder().low(n("80")).high(n("120")).build());
            assertThat(Quantity.range(n("0.5"), n("0.5")).low()).contains(n("0.5"));
            assertThat(Quantity.inWords(en("dozens")).lexical()).contains(en("dozens"));
            assertThat(Quantity.inWords(en("dozens")).value()).isEmpty();
        }

        @Test
        void copies_with_a_unit_or_with_the_sources_words() {
            Quantity plain = Quantity.moreThan(210);
            Quantity full = plain.in(CELLS).as(MORE_THAN_210);

            assertThat(full)
                    .isEqualTo(Quantity.builder()
                            .bound(Bound.MORE_THAN)
                            .value(n("210"))
                            .unit(CELLS)
                            .lexical(MORE_THAN_210)
                            .build());
            assertThat(plain.unit()).isEmpty();
            assertThat(full.in(Unit.PERCENT).unit()).contains(Unit.PERCENT);
        }

        @Test
        void keeps_a_bound_and_a_range_that_contradict_each_other() {
            Quantity said = Quantity.builder()
                    .bound(Bound.MORE_THAN)
                    .value(n("100"))
                    .high(n("90"))
                    .build();

            assertThat(said.value()).contains(n("100"));
            assertThat(said.high()).contains(n("90"));
        }

        @Test
        void survives_serialization() throws IOException, ClassNotFoundException {
            Quantity quantity = Quantity.parse("100 [80, 120] cells \"a hundred or so\"@en");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(quantity);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(quantity);
            }
        }
    }

    @Nested
    class Equality {
        @ParameterizedTest
        @CsvSource({"1200.50, 1200.5", "1E+3, 1000", "0E+9, 0.000", "-0.0, 0", "1E+50, 1E50"})
        void is_numeric(BigDecimal one, BigDecimal two) {
            assertThat(Quantity.of(one))
                    .isEqualTo(Quantity.of(two))
                    .hasSameHashCodeAs(Quantity.of(two))
                    .hasToString(Quantity.of(two).toString());
        }

        @Test
        void is_numeric_for_step_and_range() {
            assertThat(Quantity.builder()
                            .value(n("100"))
                            .roundedTo(n("1E+1"))
                            .low(n("9E+1"))
                            .high(n("110.0"))
                            .build())
                    .isEqualTo(Quantity.builder()
                            .value(n("100.0"))
                            .roundedTo(n("10"))
                            .low(n("90"))
                            .high(n("110"))
                            .build());
        }

        @Test
        void tells_apart_what_was_said_differently() {
            assertThat(List.of(
                            Quantity.of(48),
                            Quantity.parse("48"),
                            Quantity.parse("48 %"),
                            Quantity.parse("48.0"),
                            Quantity.about(48),
                            Quantity.range(48, 48),
                            Quantity.of(48).as(en("48")),
                            Quantity.parse("exactly 48 [40, ]"),
                            Quantity.parse("exactly 48 [, 50]")))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class Rules {
        @Test
        void rejects_a_quantity_that_says_nothing() {
            assertThatThrownBy(() -> Quantity.builder().unit(CELLS).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Quantity.value must be given if low, high, lexical and missing are absent but was absent");
        }

        @Test
        void says_why_there_is_no_number() {
            Quantity losses = Quantity.missing(Quantity.Missing.WITHHELD);
            assertThat(losses.missing()).contains(Quantity.Missing.WITHHELD);
            assertThat(losses.interval()).isEqualTo(Interval.all());
            assertThat(losses.in(CELLS)).hasToString("(withheld) cells").isEqualTo(Quantity.parse("(withheld) cells"));
            assertThatThrownBy(() ->
                            Quantity.builder().from(losses).low(BigDecimal.ONE).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.missing must be absent beside a number but was withheld");
        }

        @ParameterizedTest
        @EnumSource(value = Bound.class, names = "EXACTLY", mode = EnumSource.Mode.EXCLUDE)
        void rejects_a_bound_without_a_value(Bound bound) {
            assertThatThrownBy(() -> Quantity.builder()
                            .bound(bound)
                            .lexical(en("dozens"))
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.bound must be exactly without a value or a range with two ends but was "
                            + Rule.word(bound));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1"})
        void rejects_a_step_that_is_not_above_zero(String step) {
            assertThatThrownBy(() ->
                            Quantity.builder().value(n("5")).roundedTo(n(step)).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.roundedTo must be above 0 but was " + step);
        }

        @Test
        void rejects_a_step_without_a_value() {
            assertThatThrownBy(() ->
                            Quantity.builder().low(n("5")).roundedTo(n("1")).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.roundedTo must be absent without a value but was 1");
        }

        @Test
        void rejects_a_low_above_high() {
            assertThatThrownBy(() -> Quantity.range(9, 5))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.low must not be above high but was 9");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "5 [6, 7] | 5",
                    "exactly 5 [6, 7] | 5",
                    "8 [6, 7] | 8",
                    "exactly 8 [, 7] | 8",
                    "exactly 5 [6, ] | 5",
                    "about 5 [6, 7] | 5",
                    "about 4 to 1 [6, 7] | 4",
                    "6.1 [6.2, 7] | 6.1"
                })
        void rejects_a_best_figure_outside_its_range(String text, String value) {
            assertThatThrownBy(() -> Quantity.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Quantity.value must lie between low and high where the bound is exactly or about but was "
                                    + value);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"6 [6.2, 7]", "48 [47.6, 47.9]", "about 5 to 1 [6, 7]", "exactly 6 [6, 6]", "almost 5 [6, 7]"
                })
        void takes_a_best_figure_that_is_in_its_range_but_for_rounding(String text) {
            assertThat(Quantity.parse(text)).hasToString(text);
        }

        @Test
        void takes_words_of_400_characters_and_not_of_401() {
            LocalizedText longest = en("x".repeat(200)).and("fr", "y".repeat(200));
            assertThat(Quantity.inWords(longest).lexical()).contains(longest);
            assertThatThrownBy(() -> Quantity.inWords(en("x".repeat(200)).and("fr", "y".repeat(201))))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.lexical must have at most 400 characters but was " + "x".repeat(80)
                            + "... (413 characters)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E+1000000000", "1E-1000000000", "-1.1E+50", "1E-51"})
        void rejects_numbers_past_the_limits_at_once(String number) {
            BigDecimal past = n(number);
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
                assertThatThrownBy(() -> Quantity.of(past))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Quantity.value" + LIMITS + number);
                assertThatThrownBy(() ->
                                Quantity.builder().value(n("1")).roundedTo(past).build())
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Quantity.roundedTo" + LIMITS + number);
                assertThatThrownBy(() -> Quantity.builder().low(past).build())
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Quantity.low" + LIMITS + number);
                assertThatThrownBy(() -> Quantity.builder().high(past).build())
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Quantity.high" + LIMITS + number);
            });
        }

        @Test
        void takes_50_significant_digits_and_not_51() {
            BigDecimal fifty = n("1".repeat(50));
            assertThat(Quantity.of(fifty).value()).contains(fifty);
            assertThat(Quantity.of(fifty.movePointLeft(50)).value()).contains(fifty.movePointLeft(50));
            assertThatThrownBy(() -> Quantity.of(n("1".repeat(49) + ".11")))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.value" + LIMITS + "1".repeat(49) + ".11");
        }

        @Test
        void takes_a_long_at_its_ends() {
            assertThat(Quantity.of(Long.MIN_VALUE)).hasToString("exactly -9223372036854775808");
        }
    }

    @Nested
    class AllowedNumbers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "exactly 5 | [5, 5]",
                    "48 % | [47.5, 48.5)",
                    "-9 | (-9.5, -8.5]",
                    "0 | (-0.5, 0.5)",
                    "1.4 | [1.35, 1.45)",
                    "1.40 | [1.395, 1.405)",
                    "1400000 to 100000 USD | [1350000, 1450000)",
                    "10 to 3 | [8.5, 11.5)",
                    "about 900 | (-∞, ∞)",
                    "about 900 to 100 | [800, 1000]",
                    "about -9 to 1 | [-10, -8]",
                    "almost 28 % | (-∞, ∞)",
                    "almost 28 to 1 % | [27, 28)",
                    "almost -9 to 1 | (-9, -8]",
                    "almost 0 to 1 | [-1, 1]",
                    "just over 100 | (100, ∞)",
                    "just over 100 to 10 | (100, 110]",
                    "just over 0 to 1 | (0, 1]",
                    "just over -9 | (-9, ∞)",
                    "just over -9 to 1 | (-9, -8]",
                    "well over 70 to 10 cells | (70, ∞)",
                    "well under 5 | (-∞, 5)",
                    "(withheld) cells | (-∞, ∞)",
                    "just over [80, 120] | (80, ∞)",
                    "well over [80, 120] | (80, ∞)",
                    "well under [80, 120] | (-∞, 120)",
                    "more than 210 cells | (210, ∞)",
                    "more than 210 to 10 cells | (210, ∞)",
                    "at least 5 | [5, ∞)",
                    "less than 5 | (-∞, 5)",
                    "at most 5 to 1 | (-∞, 5]",
                    "[80, 120] | [80, 120]",
                    "[80, ] | [80, ∞)",
                    "[, 120] | (-∞, 120]",
                    "\"dozens\"@en | (-∞, ∞)",
                    "100 [80, 120] | [80, 120]",
                    "exactly 100 [80, 120] | [80, 120]",
                    "100 [80, ] | [80, ∞)",
                    "6 [6.2, 7] | [6.2, 7]",
                    "about 100 [80, 120] | [80, 120]",
                    "about 100 to 1 [, 120] | (-∞, 120]",
                    "more than 100 [80, 120] | (100, 120]",
                    "at least 100 [80, 120] | [100, 120]",
                    "less than 100 [80, 120] | [80, 100)",
                    "at most 100 [80, ] | [80, 100]",
                    "almost 100 to 10 [80, 120] | [90, 100)",
                    "almost 100 [80, 120] | [80, 120]",
                    "more than 100 [, 90] | (-∞, ∞)",
                    "more than 90 [, 90] | (-∞, ∞)",
                    "at least 90 [, 90] | [90, 90]"
                })
        void follow_from_what_is_said(String quantity, String interval) {
            assertThat(Quantity.parse(quantity).interval()).hasToString(interval);
        }

        @Test
        void hold_more_and_not_less_at_the_limits() {
            Quantity fine =
                    Quantity.builder().value(n("1E-50")).roundedTo(n("1E-50")).build();
            Quantity large =
                    Quantity.builder().value(n("1E+50")).roundedTo(n("1E+50")).build();

            assertThat(fine.interval()).isEqualTo(Interval.closedOpen(n("0"), n("2E-50")));
            assertThat(large.interval()).isEqualTo(Interval.atLeast(n("5E+49")));
        }
    }

    @Nested
    class Comparing {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "more than 210 cells | exactly 210 cells | YES | NO", "48 % | 47 % | YES | NO",
                    "48 % | 48 % | UNDETERMINED | UNDETERMINED", "exactly 5 | exactly 5 | NO | NO",
                    "5 deaths | 3 cells | UNDETERMINED | UNDETERMINED", "5 deaths | 3 | UNDETERMINED | UNDETERMINED",
                    "\"dozens\"@en | 3 | UNDETERMINED | UNDETERMINED", "[1, 2] | [3, 4] | NO | YES"
                })
        void answers_by_the_numbers_allowed_where_units_are_equal(String one, String two, Verdict more, Verdict less) {
            assertThat(Quantity.parse(one).exceeds(Quantity.parse(two))).isEqualTo(more);
            assertThat(Quantity.parse(one).fallsBelow(Quantity.parse(two))).isEqualTo(less);
        }
    }

    @Nested
    class Text {
        @Test
        void gives_the_step_of_the_last_digit_to_a_bare_number() {
            assertThat(Quantity.parse("48 %"))
                    .isEqualTo(Quantity.builder()
                            .value(n("48"))
                            .roundedTo(n("1"))
                            .unit(Unit.PERCENT)
                            .build());
            assertThat(Quantity.parse("1.4").roundedTo()).contains(n("0.1"));
            assertThat(Quantity.parse("-1.40").roundedTo()).contains(n("0.01"));
            assertThat(Quantity.parse("1400000").roundedTo()).contains(n("1"));
            assertThat(Quantity.parse("0.00").roundedTo()).contains(n("0.01"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "exactly 48",
                    "about 48",
                    "almost 48",
                    "just over 48",
                    "well over 48",
                    "well under 48",
                    "more than 48",
                    "at least 48",
                    "less than 48",
                    "at most 48"
                })
        void gives_no_step_to_a_number_with_a_bound(String text) {
            assertThat(Quantity.parse(text).roundedTo()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "48 %",
                    "1.40",
                    "0.0",
                    "-9",
                    "exactly 3461 deaths",
                    "1400000 to 100000 USD",
                    "1.45 to 0.1",
                    "10 to 0.5",
                    "about 900",
                    "about 900 to 100",
                    "almost 28 %",
                    "just over 28 %",
                    "well over 28 to 1 %",
                    "well under 28",
                    "(withheld)",
                    "(unknown) soldiers",
                    "(none) %",
                    "(not given) USD \"a large sum\"@en",
                    "unknown \"dozens\"@en",
                    "more than 210 cells",
                    "at least 5",
                    "less than 5 deaths/attacks",
                    "at most 5",
                    "100 [80, 120]",
                    "more than 100 [, 90] USD",
                    "[80, 120] %",
                    "[80, ]",
                    "[, 120]",
                    "\"dozens\"@en",
                    "cells \"dozens\"@en",
                    "% \"a \\\"good\\\" part\\u000aof them\"@en \"gut\"@de",
                    "more than 210 cells \"أكثر من 210\"@ar",
                    "5 to",
                    "5 to 3 to",
                    "about \"dozens\"@en",
                    "exactly 5 percentagePoints"
                })
        void is_read_as_it_is_written(String text) {
            assertThat(Quantity.parse(text)).hasToString(text);
        }

        @Test
        void have_each_language_once() {
            assertThatThrownBy(() -> Quantity.parse("\"a\"@de \"b\"@en \"c\"@en"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.language must not be given twice but was en");
            assertThatThrownBy(() -> Quantity.parse("\"b\"@en \"c\"@EN"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.language must not be given twice but was EN, which means en");
        }

        @Test
        void may_have_control_characters_as_they_are() {
            assertThat(Quantity.parse("\"a part\nof them\"@en")).hasToString("\"a part\\u000aof them\"@en");
        }

        @ParameterizedTest
        @CsvSource({"48%, 48 %", "48 percent, 48 %", "exactly 5 to 1, 5", "007, 7", "exactly 1.50, exactly 1.5"})
        void may_be_written_in_other_ways(String text, String written) {
            assertThat(Quantity.parse(text)).hasToString(written);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ",
                    " 48",
                    "48 ",
                    "48  %",
                    "48 % %",
                    "48 %cells",
                    "48 % cells",
                    "48cells",
                    "1,400",
                    "1E+1000000000",
                    "1e3",
                    "+5",
                    "--5",
                    ".5",
                    "5.",
                    "٤٨",
                    "up to 5",
                    "about about 5",
                    "cells 5",
                    "5 to -",
                    "[, ]",
                    "[1,2]",
                    "[1, 2",
                    "[1, 2] [3, 4]",
                    "dozens of",
                    "\"dozens",
                    "\"dozens\"",
                    "\"dozens\" en",
                    "\"do\"zens\"@en",
                    "\"dozens\\\"@en",
                    "\"",
                    "5 \"x\"@en cells",
                    "1.4 million",
                    "3 bn",
                    "2 thousand",
                    "1.5 billion",
                    "1.5 Milliarden",
                    "5 k",
                    "5 M",
                    "[1, 2] mil",
                    "1.4 million-USD",
                    "1 234",
                    "5 per cent"
                })
        void is_rejected_in_another_form(String text) {
            assertThatThrownBy(() -> Quantity.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(RULE + " but was " + text);
        }

        @Test
        void is_rejected_when_empty_or_overlong_at_once() {
            assertThatThrownBy(() -> Quantity.parse(""))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(RULE + " but was empty");
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThatThrownBy(() -> Quantity.parse("1".repeat(10_000_000)))
                            .isExactlyInstanceOf(IllegalArgumentException.class)
                            .hasMessage(RULE + " but was " + "1".repeat(80) + "... (10000000 characters)"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "1 to ", "a/", "\"", "[1, ", "about ", " "})
        void is_rejected_fast_whatever_is_repeated(String part) {
            String text = part.repeat(1_000 / part.length()).substring(0, 990 / part.length() * part.length()) + "!";
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThatThrownBy(() -> Quantity.parse(text))
                            .isExactlyInstanceOf(IllegalArgumentException.class)
                            .hasMessageStartingWith("Quantity.text must be like "));
        }

        @Test
        void still_obeys_the_rules_of_a_quantity() {
            assertThatThrownBy(() -> Quantity.parse("[9, 5]"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.low must not be above high but was 9");
            assertThatThrownBy(() -> Quantity.parse("cells"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Quantity.value must be given if low, high, lexical and missing are absent but was absent");
            assertThatThrownBy(() -> Quantity.parse("2" + "0".repeat(50)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Quantity.value" + LIMITS + "2" + "0".repeat(50));
        }

        @Test
        void of_any_quantity_is_read_as_it_is_written() {
            for (long seed = 0; seed < 20_000; seed++) {
                Quantity quantity = new RandomNumbers(seed).quantity();
                assertThat(Quantity.parse(quantity.toString()))
                        .as("seed %s: %s", seed, quantity)
                        .isEqualTo(quantity);
            }
        }

        @Test
        void of_the_longest_quantity_is_read_as_it_is_written() {
            BigDecimal longest = n("-" + "9".repeat(25) + "." + "9".repeat(25));
            Quantity quantity = Quantity.builder()
                    .bound(Bound.MORE_THAN)
                    .value(n("9".repeat(50)))
                    .roundedTo(n("0." + "9".repeat(50)))
                    .low(longest)
                    .high(longest)
                    .unit(Unit.of("u".repeat(60)))
                    .lexical(everyLetterInAnotherLanguage())
                    .build();
            Quantity printedOut = Quantity.builder()
                    .value(n("9".repeat(50)))
                    .roundedTo(n("1E-50"))
                    .build();

            assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
            assertThat(Quantity.parse(printedOut.toString())).isEqualTo(printedOut);
        }

        /** 400 quotes, each of which is escaped, under tags of 90 characters. */
        private static LocalizedText everyLetterInAnotherLanguage() {
            Map<String, String> texts = new LinkedHashMap<>();
            for (int i = 0; i < 400; i++) {
                texts.put(String.format(Locale.ROOT, "x-%08d", i) + "-abcdefgh".repeat(9), "\"");
            }
            return LocalizedText.of(texts);
        }
    }

    private static LocalizedText en(String words) {
        return LocalizedText.of("en", words);
    }
}
