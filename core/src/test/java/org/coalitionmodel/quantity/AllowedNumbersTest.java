package org.coalitionmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.coalitionmodel.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Random quantities. Each allows the numbers that the documentation of its bound allows, and no other. {@code
 * -Dpairs=180000} tries as many.
 */
class AllowedNumbersTest {
    private static final int ROUNDS = Integer.getInteger("pairs", 18_000);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final List<Bound> BOUNDS = List.of(Bound.values());
    private static final List<String> STEPS = List.of("0.1", "1", "2", "5", "10");

    @Test
    void a_quantity_allows_what_its_bound_and_range_allow() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Quantity quantity = quantity(new Random(seed));
            List<BigDecimal> numbers = numbers(quantity);
            boolean isContradictory = numbers.stream().noneMatch(number -> isAllowed(quantity, number));
            for (BigDecimal number : numbers) {
                assertThat(quantity.interval().contains(number))
                        .as("seed %d: %s in %s", seed, number, quantity)
                        .isEqualTo(isContradictory || isAllowed(quantity, number));
            }
        }
    }

    @Test
    void a_verdict_on_two_quantities_is_what_holds_for_all_numbers() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Quantity one = quantity(random);
            Quantity other = quantity(random);
            NavigableSet<BigDecimal> limits = new TreeSet<>(limits(one));
            limits.addAll(limits(other));
            List<BigDecimal> numbers = between(limits);
            List<BigDecimal> ones =
                    numbers.stream().filter(one.interval()::contains).toList();
            List<BigDecimal> others =
                    numbers.stream().filter(other.interval()::contains).toList();
            boolean isMore = ones.stream().anyMatch(x -> x.compareTo(others.get(0)) > 0);
            boolean isNotMore = ones.stream().anyMatch(x -> x.compareTo(others.get(others.size() - 1)) <= 0);
            String given = "seed " + seed + ": " + one + " and " + other;

            assertThat(one.exceeds(other))
                    .as(given)
                    .isEqualTo(isMore && isNotMore ? Verdict.UNDETERMINED : Verdict.of(isMore));
            assertThat(other.fallsBelow(one)).as(given).isEqualTo(one.exceeds(other));
            assertThat(one.in(Unit.PERCENT).exceeds(other)).as(given).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    private static Quantity quantity(Random random) {
        while (true) {
            BigDecimal step = new BigDecimal(STEPS.get(random.nextInt(STEPS.size())));
            boolean hasValue = random.nextInt(4) > 0;
            boolean isRounded = hasValue && random.nextBoolean();
            try {
                return Quantity.builder()
                        .value(Optional.of(multiple(step, random)).filter(it -> hasValue))
                        .roundedTo(Optional.of(step).filter(it -> isRounded))
                        .bound(BOUNDS.get(random.nextInt(BOUNDS.size())))
                        .low(Optional.of(multiple(step, random)).filter(it -> random.nextInt(3) == 0))
                        .high(Optional.of(multiple(step, random)).filter(it -> random.nextInt(3) == 0))
                        .build();
            } catch (IllegalArgumentException e) {
                // The parts do not fit, so the dice are thrown again.
            }
        }
    }

    private static BigDecimal multiple(BigDecimal step, Random random) {
        return step.multiply(BigDecimal.valueOf(random.nextInt(9) - 4L));
    }

    private static boolean isAllowed(Quantity quantity, BigDecimal number) {
        boolean isInRange = quantity.low()
                        .filter(low -> low.compareTo(number) > 0)
                        .isEmpty()
                && quantity.high().filter(high -> high.compareTo(number) < 0).isEmpty();
        boolean hasRange = quantity.low().isPresent() || quantity.high().isPresent();
        if (quantity.value().isEmpty()) {
            boolean isClosed = quantity.low().isPresent() && quantity.high().isPresent();
            return isClosed ? isAllowedByRange(quantity, number) : isInRange;
        }
        boolean isBest = quantity.bound() == Bound.EXACTLY || quantity.bound() == Bound.ABOUT;
        return (isBest && hasRange)
                ? isInRange
                : isInRange && isAllowedByValue(quantity, quantity.value().get(), number);
    }

    /** A bound on a range limits one side alone. */
    private static boolean isAllowedByRange(Quantity quantity, BigDecimal number) {
        int overLow = number.compareTo(quantity.low().orElseThrow());
        int overHigh = number.compareTo(quantity.high().orElseThrow());
        return switch (quantity.bound()) {
            case EXACTLY -> overLow >= 0 && overHigh <= 0;
            case ABOUT, ALMOST -> true;
            case JUST_OVER, WELL_OVER, MORE_THAN -> overLow > 0;
            case AT_LEAST -> overLow >= 0;
            case WELL_UNDER, LESS_THAN -> overHigh < 0;
            case AT_MOST -> overHigh <= 0;
        };
    }

    private static boolean isAllowedByValue(Quantity quantity, BigDecimal value, BigDecimal number) {
        int order = number.compareTo(value);
        Optional<BigDecimal> step = quantity.roundedTo();
        boolean isClose = step.filter(it -> number.subtract(value).abs().compareTo(it) > 0)
                .isEmpty();
        return switch (quantity.bound()) {
            case EXACTLY ->
                step.map(it -> number.divide(it, 0, RoundingMode.HALF_UP)
                                        .multiply(it)
                                        .compareTo(value)
                                == 0)
                        .orElse(order == 0);
            case ABOUT -> isClose;
            case ALMOST -> isClose && (step.isEmpty() || value.signum() == 0 || order == -value.signum());
            case JUST_OVER -> isClose && order > 0;
            case WELL_OVER, MORE_THAN -> order > 0;
            case AT_LEAST -> order >= 0;
            case WELL_UNDER, LESS_THAN -> order < 0;
            case AT_MOST -> order <= 0;
        };
    }

    /** Every number at which one is no longer or not yet allowed, and others. */
    private static NavigableSet<BigDecimal> limits(Quantity quantity) {
        NavigableSet<BigDecimal> limits = new TreeSet<>(List.of(BigDecimal.ZERO));
        quantity.low().ifPresent(limits::add);
        quantity.high().ifPresent(limits::add);
        quantity.value().ifPresent(value -> {
            limits.add(value);
            BigDecimal half = quantity.roundedTo().orElse(BigDecimal.ONE).divide(TWO);
            for (int halves = -2; halves <= 2; halves++) {
                limits.add(value.add(half.multiply(BigDecimal.valueOf(halves))));
            }
        });
        return limits;
    }

    private static List<BigDecimal> numbers(Quantity quantity) {
        return between(limits(quantity));
    }

    /** The limits in order, two numbers between each two, and two beyond each end. */
    private static List<BigDecimal> between(NavigableSet<BigDecimal> limits) {
        List<BigDecimal> numbers = new ArrayList<>();
        BigDecimal last = limits.first().subtract(BigDecimal.valueOf(3));
        for (BigDecimal limit : limits) {
            BigDecimal third = limit.subtract(last).multiply(new BigDecimal("0.3"));
            numbers.addAll(List.of(last.add(third), limit.subtract(third), limit));
            last = limit;
        }
        numbers.addAll(List.of(last.add(BigDecimal.ONE), last.add(TWO)));
        return numbers;
    }
}
