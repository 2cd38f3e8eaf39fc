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
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import org.coalitionmodel.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    private static final String LIMITS =
            " must have at most 50 significant digits and 50 decimals and lie between -1E+50 and 1E+50 but was ";
    private static final BigDecimal LARGEST = new BigDecimal("1E+50");
    private static final BigDecimal SMALLEST = new BigDecimal("1E-50");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Interval i(String text) {
        return Interval.parse(text);
    }

    @Nested
    class Construction {
        @Test
        void has_a_factory_for_each_kind_of_ends() {
            assertThat(Interval.closed(n("1"), n("2"))).hasToString("[1, 2]");
            assertThat(Interval.open(n("1"), n("2"))).hasToString("(1, 2)");
            assertThat(Interval.closedOpen(n("1"), n("2"))).hasToString("[1, 2)");
            assertThat(Interval.openClosed(n("1"), n("2"))).hasToString("(1, 2]");
            assertThat(Interval.at(n("1"))).hasToString("[1, 1]");
            assertThat(Interval.above(n("1"))).hasToString("(1, ∞)");
            assertThat(Interval.atLeast(n("1"))).hasToString("[1, ∞)");
            assertThat(Interval.below(n("1"))).hasToString("(-∞, 1)");
            assertThat(Interval.atMost(n("1"))).hasToString("(-∞, 1]");
            assertThat(Interval.all()).hasToString("(-∞, ∞)");
        }

        @Test
        void tells_its_ends() {
            Interval interval = Interval.closedOpen(n("-1.50"), n("2E+1"));

            assertThat(interval.low()).contains(n("-1.5"));
            assertThat(interval.includesLow()).isTrue();
            assertThat(interval.high()).contains(n("20"));
            assertThat(interval.includesHigh()).isFalse();
            assertThat(interval.isAll()).isFalse();
        }

        @Test
        void has_no_ends_when_nothing_is_known() {
            assertThat(Interval.all().low()).isEmpty();
            assertThat(Interval.all().includesLow()).isFalse();
            assertThat(Interval.all().high()).isEmpty();
            assertThat(Interval.all().includesHigh()).isFalse();
            assertThat(Interval.all().isAll()).isTrue();
            assertThat(Interval.above(n("1")).isAll()).isFalse();
            assertThat(Interval.below(n("1")).isAll()).isFalse();
        }

        @Test
        void rejects_a_low_above_high() {
            assertThatThrownBy(() -> Interval.closed(n("2"), n("1")))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Interval.low must not be above high but was 2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"(1, 1)", "[1, 1)", "(1, 1]"})
        void rejects_an_empty_set(String text) {
            assertThatThrownBy(() -> Interval.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Interval.low must be below high if an end is excluded but was 1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1E+1000000000",
                    "-1E+2147483647",
                    "1E-1000000000",
                    "1E-51",
                    "1.1E+50",
                    "-2E+50",
                    "123456789012345678901234567890123456789012345678901"
                })
        void rejects_a_number_past_the_limits_at_once(String number) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThatThrownBy(() -> Interval.above(n(number)))
                            .isExactlyInstanceOf(IllegalArgumentException.class)
                            .hasMessage("Interval.low" + LIMITS + number));
        }

        @Test
        void rejects_a_number_of_a_million_digits_without_writing_it() {
            BigDecimal huge = new BigDecimal(BigInteger.ONE.shiftLeft(4_000_000));

            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThatThrownBy(() -> Interval.below(huge))
                            .isExactlyInstanceOf(IllegalArgumentException.class)
                            .hasMessage("Interval.high" + LIMITS + "a number of over 1000 digits"));
        }

        @Test
        void takes_a_number_at_the_limits() {
            assertThat(Interval.closed(LARGEST.negate(), LARGEST).toString())
                    .isEqualTo("[-1" + "0".repeat(50) + ", 1" + "0".repeat(50) + "]");
            assertThat(Interval.at(SMALLEST).low()).contains(SMALLEST);
            assertThat(Interval.at(n("9".repeat(50))).low()).contains(n("9".repeat(50)));
            assertThat(Interval.at(n("1." + "0".repeat(900)))).isEqualTo(Interval.at(BigDecimal.ONE));
            assertThat(Interval.at(n("0E+2147483647"))).isEqualTo(Interval.at(BigDecimal.ZERO));
        }
    }

    @Nested
    class Equality {
        @Test
        void is_numeric() {
            assertThat(Interval.closed(n("1.0"), n("1E+3")))
                    .isEqualTo(Interval.closed(n("1"), n("1000.00")))
                    .hasSameHashCodeAs(Interval.closed(n("1"), n("1000.00")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"(1, 2]", "[1, 2)", "[0, 2]", "[1, 3]", "[1, ∞)", "(-∞, 2]"})
        void tells_ends_apart(String other) {
            assertThat(i("[1, 2]")).isNotEqualTo(i(other)).isNotEqualTo(null);
        }

        @Test
        void survives_serialization() throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(i("(-∞, 2.5]"));
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(i("(-∞, 2.5]"));
            }
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @ValueSource(strings = {"[47.5, 48.5)", "(-∞, 5]", "[5, ∞)", "(-∞, ∞)", "[-0.001, -0.0001)", "[0, 0]"})
        void is_read_as_it_is_written(String text) {
            assertThat(Interval.parse(text)).hasToString(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1, 2",
                    "[1,2]",
                    "[1, 2",
                    "[-∞, 2]",
                    "[1, ∞]",
                    "(∞, 2)",
                    "(1, -∞)",
                    "[1e3, 2000]",
                    "[+1, 2]",
                    "[1., 2]",
                    "[.5, 2]",
                    "[١, 2]",
                    "[1, 2] "
                })
        void is_rejected_in_another_form(String text) {
            assertThatThrownBy(() -> Interval.parse(text))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Interval.text must be like [1, 2.5) or (-∞, 5] but was " + text);
        }

        @Test
        void is_rejected_when_empty() {
            assertThatThrownBy(() -> Interval.parse(""))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Interval.text must be like [1, 2.5) or (-∞, 5] but was empty");
        }
    }

    @Nested
    class Containing {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | 1 | true",
                    "(1, 2] | 1 | false",
                    "[1, 2] | 2.0 | true",
                    "[1, 2) | 2.0 | false",
                    "(1, 2) | 1.5 | true",
                    "(1, 2) | 0 | false",
                    "(1, 2) | 3 | false",
                    "[1, ∞) | 1E+1000000000 | true",
                    "(-∞, 1] | 1E+1000000000 | false",
                    "(-∞, ∞) | -5 | true",
                    "(0, 1) | 1E-1000000000 | true",
                    "(-∞, 2) | 2 | false",
                    "(2, ∞) | 2 | false"
                })
        void heeds_the_ends(String interval, BigDecimal number, boolean contained) {
            assertThat(i(interval).contains(number)).isEqualTo(contained);
        }
    }

    @Nested
    class Arithmetic {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | [10, 20) | [11, 22)",
                    "(1, 2] | [10, 20] | (11, 22]",
                    "[1, ∞) | (-∞, 2] | (-∞, ∞)",
                    "(1, ∞) | [2, 3] | (3, ∞)",
                    "(-∞, 0) | [5, 5] | (-∞, 5)"
                })
        void adds(String one, String two, String sum) {
            assertThat(i(one).plus(i(two))).isEqualTo(i(sum));
            assertThat(i(two).plus(i(one))).isEqualTo(i(sum));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | [10, 20) | (-19, -8]",
                    "[1, 2] | (1, 2) | (-1, 1)",
                    "[1, ∞) | [5, ∞) | (-∞, ∞)",
                    "[1, ∞) | (-∞, 5) | (-4, ∞)"
                })
        void subtracts(String one, String two, String difference) {
            assertThat(i(one).minus(i(two))).isEqualTo(i(difference));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[2, 3] | [5, 7) | [10, 21)", "[-2, 3] | (5, 7] | [-14, 21]", "[-2, 3) | [-5, 7] | (-15, 21)",
                    "[-3, -2] | (-7, -5] | [10, 21)", "[0, 1] | (2, 3) | [0, 3)", "(0, 1] | (2, 3) | (0, 3)",
                    "[0, 0] | (-∞, ∞) | [0, 0]", "[0, 1] | [5, ∞) | [0, ∞)", "(0, 1] | [5, ∞) | (0, ∞)",
                    "(0, ∞) | (0, ∞) | (0, ∞)", "(-∞, 0] | (0, ∞) | (-∞, 0]", "(-∞, ∞) | [2, 2] | (-∞, ∞)",
                    "[-1, 1] | (2, ∞) | (-∞, ∞)", "(-1, 1) | [0, 0] | [0, 0]", "[-1, 2] | (-3, 4] | (-6, 8]"
                })
        void multiplies(String one, String two, String product) {
            assertThat(i(one).times(i(two))).isEqualTo(i(product));
            assertThat(i(two).times(i(one))).isEqualTo(i(product));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | [4, 5) | (0.2, 0.5]",
                    "[1, 2] | (-5, -4] | [-0.5, -0.2)",
                    "[-1, 2] | [4, 5] | [-0.25, 0.5]",
                    "[1, 2] | (0, 4] | [0.25, ∞)",
                    "[1, 2] | [0, 4] | [0.25, ∞)",
                    "[1, 2] | [-4, 0] | (-∞, -0.25]",
                    "[-2, -1) | [0, 4] | (-∞, -0.25)",
                    "[-1, 2] | [0, 4] | (-∞, ∞)",
                    "[0, 1] | [0, 4] | [0, ∞)",
                    "(0, 1] | (0, ∞) | (0, ∞)",
                    "(0, 1] | [0, 4] | (0, ∞)",
                    "[0, 0] | (0, ∞) | [0, 0]",
                    "[0, 0] | [0, 4] | [0, 0]",
                    "[1, 2] | [4, ∞) | (0, 0.5]",
                    "[-2, -1] | [4, ∞) | [-0.5, 0)",
                    "[5, ∞) | [2, ∞) | (0, ∞)",
                    "[5, ∞) | [2, 4] | [1.25, ∞)",
                    "(-∞, ∞) | [2, 4] | (-∞, ∞)",
                    "[-5, 3] | [2, ∞) | [-2.5, 1.5]"
                })
        void divides(String one, String two, String quotient) {
            assertThat(i(one).dividedBy(i(two))).isEqualTo(i(quotient));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[0, 0]", "[-1, 1]", "(-1, ∞)", "(-∞, ∞)"})
        void knows_nothing_when_zero_is_inside_the_divisor_or_all_of_it(String divisor) {
            assertThat(i("[1, 2]").dividedBy(i(divisor)).isAll()).isTrue();
            assertThat(i("[1, 2]").wholeAt(i(divisor)).isAll()).isTrue();
        }

        @Test
        void rounds_a_quotient_outward_at_34_digits() {
            assertThat(i("[1, 1]").dividedBy(i("[3, 3]")))
                    .isEqualTo(i("[0." + "3".repeat(34) + ", 0." + "3".repeat(33) + "4]"));
            assertThat(i("[-2, -2]").dividedBy(i("[3, 3]")))
                    .isEqualTo(i("[-0." + "6".repeat(33) + "7, -0." + "6".repeat(34) + "]"));
        }

        @Test
        void takes_per_cent_of_a_whole() {
            assertThat(i("[47.5, 48.5)").percentOf(i("[200, 200]"))).isEqualTo(i("[95, 97)"));
            assertThat(i("(100, ∞)").percentOf(i("[7, 8]"))).isEqualTo(i("(7, ∞)"));
        }

        @Test
        void tells_how_many_per_cent_a_part_is_of_a_whole() {
            assertThat(i("[96, 97)").asPercentOf(i("[200, 200]"))).isEqualTo(i("[48, 48.5)"));
        }

        @Test
        void finds_the_whole_of_which_3461_deaths_are_48_per_cent() {
            Interval world = i("[3461, 3461]").wholeAt(i("[47.5, 48.5)"));

            assertThat(world.low()).contains(n("7136.082474226804123711340206185567"));
            assertThat(world.high()).contains(n("7286.315789473684210526315789473685"));
            assertThat(world.roundedOutward(2)).hasToString("(7136.08, 7286.32]");
            assertThat(world.wholeNumbers()).contains(i("[7137, 7286]"));
        }
    }

    @Nested
    class Limits {
        @Test
        void rounds_a_sum_of_too_many_digits_outward() {
            Interval sum = Interval.at(LARGEST).minus(Interval.at(SMALLEST));

            assertThat(sum).isEqualTo(Interval.closed(n("9".repeat(34) + "0".repeat(16)), LARGEST));
        }

        @Test
        void rounds_a_product_that_is_too_fine_outward() {
            assertThat(Interval.at(SMALLEST).times(Interval.at(SMALLEST)))
                    .isEqualTo(Interval.closed(BigDecimal.ZERO, SMALLEST));
            assertThat(Interval.at(SMALLEST.negate()).times(Interval.at(SMALLEST)))
                    .isEqualTo(Interval.closed(SMALLEST.negate(), BigDecimal.ZERO));
        }

        @Test
        void has_no_end_beyond_the_largest_number() {
            Interval ten = Interval.at(BigDecimal.TEN);

            assertThat(Interval.at(LARGEST).times(ten)).isEqualTo(Interval.atLeast(LARGEST));
            assertThat(Interval.at(LARGEST.negate()).times(ten)).isEqualTo(Interval.atMost(LARGEST.negate()));
            assertThat(Interval.closed(LARGEST.negate(), LARGEST).times(ten)).isEqualTo(Interval.all());
            assertThat(Interval.at(LARGEST).plus(Interval.open(n("-1"), n("1"))))
                    .isEqualTo(Interval.above(n("9".repeat(50))));
            assertThat(Interval.at(LARGEST).dividedBy(Interval.at(SMALLEST))).isEqualTo(Interval.atLeast(LARGEST));
        }

        @Test
        void keeps_the_whole_numbers_above_the_largest() {
            assertThat(Interval.above(LARGEST).wholeNumbers()).contains(Interval.atLeast(LARGEST));
        }
    }

    @Nested
    class Comparing {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 2] | [3, 4] | YES | NO",
                    "[1, 2) | [2, 4] | YES | NO",
                    "[1, 2] | (2, 4] | YES | NO",
                    "[1, 2] | [2, 4] | UNDETERMINED | NO",
                    "[1, 3] | [2, 4] | UNDETERMINED | UNDETERMINED",
                    "[2, 2] | [2, 2] | NO | NO",
                    "[1, ∞) | (-∞, 1] | NO | UNDETERMINED",
                    "(1, ∞) | (-∞, 1] | NO | YES",
                    "(-∞, ∞) | [1, 1] | UNDETERMINED | UNDETERMINED",
                    "(-∞, ∞) | (-∞, ∞) | UNDETERMINED | UNDETERMINED"
                })
        void tells_less_and_more(String one, String two, Verdict less, Verdict more) {
            assertThat(i(one).fallsBelow(i(two))).isEqualTo(less);
            assertThat(i(one).exceeds(i(two))).isEqualTo(more);
            assertThat(i(two).exceeds(i(one))).isEqualTo(less);
            assertThat(i(two).fallsBelow(i(one))).isEqualTo(more);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "[1, 3] | (2, 4] | (2, 3]",
                    "[1, 3) | [2, 3] | [2, 3)",
                    "[1, 2] | [2, 4] | [2, 2]",
                    "(-∞, 5] | (5, ∞) |",
                    "[1, 2) | [2, 4] |",
                    "[1, 2] | [3, 4] |",
                    "(-∞, ∞) | [1, 2) | [1, 2)",
                    "[1, 9] | (2, 3) | (2, 3)",
                    "(1, 2) | [1, 2] | (1, 2)"
                })
        void finds_what_is_in_both(String one, String two, String both) {
            assertThat(i(one).intersection(i(two)).map(Interval::toString).orElse(null))
                    .isEqualTo(both);
            assertThat(i(two).intersection(i(one)).map(Interval::toString).orElse(null))
                    .isEqualTo(both);
            assertThat(i(one).overlaps(i(two))).isEqualTo(both != null);
        }
    }

    @Nested
    class Rounding {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "(1.2, 3.7] | [2, 3]",
                    "[1, 3] | [1, 3]",
                    "(1, 3) | [2, 2]",
                    "(1, 2) |",
                    "[1.1, 1.9] |",
                    "[-1.5, -1] | [-1, -1]",
                    "(-2, 0) | [-1, -1]",
                    "(1.5, ∞) | [2, ∞)",
                    "(-∞, 1) | (-∞, 0]",
                    "(-∞, ∞) | (-∞, ∞)"
                })
        void finds_the_whole_numbers(String interval, String whole) {
            assertThat(i(interval).wholeNumbers().map(Interval::toString).orElse(null))
                    .isEqualTo(whole);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "(1.234, 1.234567] | 2 | (1.23, 1.24]", "[-1.25, 1.25) | 1 | [-1.3, 1.3)", "(0.5, ∞) | 0 | (0, ∞)",
                    "[1.5, 2] | 50 | [1.5, 2]", "(-∞, ∞) | 3 | (-∞, ∞)", "[0.1, 0.2] | 0 | [0, 1]"
                })
        void moves_the_ends_outward(String interval, int decimals, String rounded) {
            assertThat(i(interval).roundedOutward(decimals)).hasToString(rounded);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 51, Integer.MAX_VALUE})
        void rejects_decimals_past_the_limits(int decimals) {
            assertThatThrownBy(() -> Interval.all().roundedOutward(decimals))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Interval.decimals must be from 0 to 50 but was " + decimals);
        }
    }

    /** For random intervals and random numbers in them, no result is lost. {@code -Dpairs=180000} tries as many pairs. */
    @Nested
    class Properties {
        private static final int ROUNDS = Integer.getInteger("pairs", 18_000);

        @Test
        void every_operation_holds_what_it_gives_for_any_numbers_inside() {
            for (long seed = 0; seed < ROUNDS; seed++) {
                RandomNumbers numbers = new RandomNumbers(seed);
                Interval one = numbers.interval();
                Interval two = numbers.interval();
                BigDecimal x = numbers.numberIn(one);
                BigDecimal y = numbers.numberIn(two);
                String given = "seed " + seed + ": " + x + " in " + one + ", " + y + " in " + two;

                assertThat(one.contains(x) && two.contains(y)).as(given).isTrue();
                assertThat(one.plus(two).contains(x.add(y))).as(given).isTrue();
                assertThat(one.minus(two).contains(x.subtract(y))).as(given).isTrue();
                assertThat(one.times(two).contains(x.multiply(y))).as(given).isTrue();
                assertThat(one.percentOf(two).contains(x.multiply(y).movePointLeft(2)))
                        .as(given)
                        .isTrue();
                assertThat(one.roundedOutward(numbers.below(51)).contains(x))
                        .as(given)
                        .isTrue();
                if (y.signum() != 0) {
                    assertThat(containsQuotient(one.dividedBy(two), x, y))
                            .as(given)
                            .isTrue();
                    assertThat(containsQuotient(one.wholeAt(two), x.scaleByPowerOfTen(2), y))
                            .as(given)
                            .isTrue();
                }
            }
        }

        @Test
        void every_verdict_holds_for_any_numbers_inside() {
            for (long seed = 0; seed < ROUNDS; seed++) {
                RandomNumbers numbers = new RandomNumbers(seed);
                Interval one = numbers.interval();
                Interval two = numbers.interval();
                BigDecimal x = numbers.numberIn(one);
                BigDecimal y = numbers.numberIn(two);
                String given = "seed " + seed + ": " + x + " in " + one + ", " + y + " in " + two;

                assertThat(one.fallsBelow(two)).as(given).isNotEqualTo(Verdict.of(x.compareTo(y) >= 0));
                assertThat(one.exceeds(two)).as(given).isNotEqualTo(Verdict.of(x.compareTo(y) <= 0));
                assertThat(one.intersection(two)
                                .filter(both -> both.contains(x))
                                .isPresent())
                        .as(given)
                        .isEqualTo(two.contains(x));
                BigDecimal whole = x.setScale(0, RoundingMode.FLOOR);
                if (one.contains(whole)) {
                    assertThat(one.wholeNumbers().orElseThrow().contains(whole))
                            .as(given)
                            .isTrue();
                }
            }
        }

        @Test
        void every_result_is_within_the_limits_and_is_read_as_it_is_written() {
            for (long seed = 0; seed < ROUNDS; seed++) {
                RandomNumbers numbers = new RandomNumbers(seed);
                Interval one = numbers.interval();
                Interval two = numbers.interval();
                for (Interval result : new Interval[] {
                    one, one.plus(two), one.minus(two), one.times(two), one.dividedBy(two), one.percentOf(two)
                }) {
                    assertThat(Interval.parse(result.toString()))
                            .as("seed %s", seed)
                            .isEqualTo(result);
                }
            }
        }

        /** Whether x / y is inside, without dividing. */
        private static boolean containsQuotient(Interval interval, BigDecimal x, BigDecimal y) {
            BigDecimal dividend = y.signum() < 0 ? x.negate() : x;
            BigDecimal divisor = y.abs();
            int overLow = interval.low()
                    .map(low -> dividend.compareTo(low.multiply(divisor)))
                    .orElse(1);
            int underHigh = interval.high()
                    .map(high -> high.multiply(divisor).compareTo(dividend))
                    .orElse(1);
            return (overLow > 0 || (overLow == 0 && interval.includesLow()))
                    && (underHigh > 0 || (underHigh == 0 && interval.includesHigh()));
        }
    }
}
