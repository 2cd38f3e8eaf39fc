package org.coalitionmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.coalitionmodel.Verdict;
import org.junit.jupiter.api.Test;

/**
 * All pairs of intervals whose ends are whole numbers from -2 to 2. A result holds each number that two numbers inside
 * give, and no other.
 */
class SmallIntervalsTest {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Interval HUNDRED = Interval.at(BigDecimal.valueOf(100));
    private static final List<BigDecimal> ENDS =
            IntStream.rangeClosed(-2, 2).mapToObj(BigDecimal::valueOf).toList();
    private static final List<Interval> INTERVALS = intervals();

    /** Every end that a result can have is among these, with numbers beside it. */
    private static final List<BigDecimal> RESULTS = IntStream.rangeClosed(-20, 20)
            .mapToObj(quarters -> BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4)))
            .toList();

    private static List<Interval> intervals() {
        List<Interval> intervals = new ArrayList<>(List.of(Interval.all()));
        for (BigDecimal low : ENDS) {
            intervals.addAll(
                    List.of(Interval.at(low), Interval.above(low), Interval.atLeast(low), Interval.below(low)));
            intervals.add(Interval.atMost(low));
            for (BigDecimal high : ENDS) {
                if (low.compareTo(high) < 0) {
                    intervals.addAll(List.of(
                            Interval.open(low, high),
                            Interval.closed(low, high),
                            Interval.openClosed(low, high),
                            Interval.closedOpen(low, high)));
                }
            }
        }
        return intervals;
    }

    private interface IntervalOperation {
        Interval apply(Interval one, Interval other);
    }

    @Test
    void a_sum_holds_exactly_the_sums() {
        forEachResult(
                Interval::plus,
                (one, other, result) -> numbersAt(result).stream()
                        .anyMatch(x -> one.contains(x) && other.contains(result.subtract(x))));
    }

    @Test
    void a_difference_holds_exactly_the_differences() {
        forEachResult(
                Interval::minus,
                (one, other, result) -> numbersAt(result).stream()
                        .anyMatch(x -> one.contains(x) && other.contains(x.subtract(result))));
    }

    @Test
    void a_product_holds_exactly_the_products() {
        forEachResult(Interval::times, SmallIntervalsTest::isProduct);
        forEachResult((one, other) -> one.percentOf(other.times(HUNDRED)), SmallIntervalsTest::isProduct);
    }

    @Test
    void a_quotient_holds_exactly_the_quotients() {
        forEachResult(Interval::dividedBy, SmallIntervalsTest::isQuotient);
        forEachResult((one, other) -> one.asPercentOf(other.times(HUNDRED)), SmallIntervalsTest::isQuotient);
        forEachResult((one, other) -> one.wholeAt(other.times(HUNDRED)), SmallIntervalsTest::isQuotient);
    }

    /** Whether a number of one interval and one of the other give the result. */
    private interface Question {
        boolean isGiven(Interval one, Interval other, BigDecimal result);
    }

    private static void forEachResult(IntervalOperation operation, Question question) {
        for (Interval one : INTERVALS) {
            for (Interval other : INTERVALS) {
                Interval result = operation.apply(one, other);
                for (BigDecimal number : RESULTS) {
                    if (result.contains(number) != question.isGiven(one, other, number)) {
                        fail("%s in %s, of %s and %s", number, result, one, other);
                    }
                }
            }
        }
    }

    private static boolean isProduct(Interval one, Interval other, BigDecimal result) {
        if (result.signum() == 0) {
            return one.contains(BigDecimal.ZERO) || other.contains(BigDecimal.ZERO);
        }
        NavigableSet<BigDecimal> limits = new TreeSet<>(ENDS);
        ENDS.stream().filter(end -> end.signum() != 0).forEach(end -> limits.add(result.divide(end)));
        // The other factor is result / x; whether it is inside is told without dividing.
        return between(limits).stream()
                .filter(x -> x.signum() != 0 && one.contains(x))
                .anyMatch(x -> containsQuotient(other, result, x));
    }

    private static boolean isQuotient(Interval one, Interval divisor, BigDecimal result) {
        boolean isZeroInside = divisor.fallsBelow(Interval.at(BigDecimal.ZERO)) == Verdict.UNDETERMINED
                && divisor.exceeds(Interval.at(BigDecimal.ZERO)) == Verdict.UNDETERMINED;
        if (isZeroInside || divisor.equals(Interval.at(BigDecimal.ZERO))) {
            // Nothing is known by definition.
            return true;
        }
        if (result.signum() == 0) {
            return one.contains(BigDecimal.ZERO);
        }
        NavigableSet<BigDecimal> limits = new TreeSet<>(ENDS);
        ENDS.forEach(end -> limits.add(end.multiply(result)));
        // The divisor is x / result.
        return between(limits).stream()
                .filter(x -> x.signum() != 0 && one.contains(x))
                .anyMatch(x -> containsQuotient(divisor, x, result));
    }

    private static boolean containsQuotient(Interval interval, BigDecimal dividend, BigDecimal divisor) {
        BigDecimal positive = divisor.signum() < 0 ? dividend.negate() : dividend;
        BigDecimal by = divisor.abs();
        int overLow =
                interval.low().map(low -> positive.compareTo(low.multiply(by))).orElse(1);
        int underHigh = interval.high()
                .map(high -> high.multiply(by).compareTo(positive))
                .orElse(1);
        return (overLow > 0 || (overLow == 0 && interval.includesLow()))
                && (underHigh > 0 || (underHigh == 0 && interval.includesHigh()));
    }

    private static List<BigDecimal> numbersAt(BigDecimal result) {
        NavigableSet<BigDecimal> limits = new TreeSet<>(ENDS);
        ENDS.forEach(end -> limits.add(result.subtract(end)));
        ENDS.forEach(end -> limits.add(result.add(end)));
        return between(limits);
    }

    /** The limits, one number between each two, and one beyond each end. */
    private static List<BigDecimal> between(NavigableSet<BigDecimal> limits) {
        List<BigDecimal> numbers = new ArrayList<>(
                List.of(limits.first().subtract(BigDecimal.ONE), limits.last().add(BigDecimal.ONE)));
        BigDecimal last = limits.first();
        for (BigDecimal limit : limits) {
            numbers.add(limit);
            numbers.add(last.add(limit).divide(TWO));
            last = limit;
        }
        return numbers;
    }

    /** Numbers at, between and beyond the ends; two between each two ends, so that one of them can be the lesser. */
    private static final List<BigDecimal> NUMBERS = IntStream.rangeClosed(-30, 30)
            .filter(tenths -> Math.floorMod(tenths, 10) % 3 == 0 && Math.floorMod(tenths, 10) < 9)
            .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1))
            .toList();

    private static Verdict ofNumbers(Interval one, Interval other, BiPredicate<BigDecimal, BigDecimal> question) {
        boolean holds = false;
        boolean fails = false;
        for (BigDecimal x : NUMBERS) {
            for (BigDecimal y : NUMBERS) {
                if (one.contains(x) && other.contains(y)) {
                    boolean answer = question.test(x, y);
                    holds |= answer;
                    fails |= !answer;
                }
            }
        }
        return holds && fails ? Verdict.UNDETERMINED : Verdict.of(holds);
    }

    @Test
    void a_verdict_is_what_holds_for_all_numbers() {
        for (Interval one : INTERVALS) {
            for (Interval other : INTERVALS) {
                assertThat(one.fallsBelow(other))
                        .as("%s falls below %s", one, other)
                        .isEqualTo(ofNumbers(one, other, (x, y) -> x.compareTo(y) < 0));
                assertThat(one.exceeds(other))
                        .as("%s exceeds %s", one, other)
                        .isEqualTo(ofNumbers(one, other, (x, y) -> x.compareTo(y) > 0));
            }
        }
    }

    @Test
    void an_intersection_holds_what_both_hold() {
        for (Interval one : INTERVALS) {
            for (Interval other : INTERVALS) {
                List<BigDecimal> both = NUMBERS.stream()
                        .filter(number -> one.contains(number) && other.contains(number))
                        .toList();

                assertThat(one.overlaps(other)).as("%s and %s", one, other).isNotEqualTo(both.isEmpty());
                assertThat(one.intersection(other).stream()
                                .flatMap(it -> NUMBERS.stream().filter(it::contains)))
                        .as("%s and %s", one, other)
                        .isEqualTo(both);
            }
        }
    }

    @Test
    void whole_numbers_are_those_inside() {
        for (Interval interval : INTERVALS) {
            List<BigDecimal> whole = ENDS.stream().filter(interval::contains).toList();
            BigDecimal half = new BigDecimal("0.5");
            Interval halved = interval.times(Interval.at(half));
            List<BigDecimal> wholeOfHalf =
                    ENDS.stream().filter(halved::contains).toList();

            assertThat(wholeNumbersIn(interval)).as("%s", interval).isEqualTo(whole);
            assertThat(wholeNumbersIn(halved)).as("%s", halved).isEqualTo(wholeOfHalf);
        }
    }

    private static List<BigDecimal> wholeNumbersIn(Interval interval) {
        return interval.wholeNumbers().stream()
                .peek(whole -> {
                    assertThat(whole.low().isPresent()).isEqualTo(whole.includesLow());
                    assertThat(whole.high().isPresent()).isEqualTo(whole.includesHigh());
                })
                .flatMap(whole -> ENDS.stream().filter(whole::contains))
                .toList();
    }
}
