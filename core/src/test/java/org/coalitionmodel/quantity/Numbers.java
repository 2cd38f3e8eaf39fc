package org.coalitionmodel.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;

/** Numbers and intervals from a seeded generator: small ones that often meet, and some near each limit. */
final class Numbers {
    private final Random random;

    Numbers(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    BigDecimal number() {
        return switch (random.nextInt(10)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal(new BigInteger(160, random).mod(BigInteger.TEN.pow(48)), random.nextInt(51));
            case 2 -> BigDecimal.valueOf(random.nextInt(19) - 9L).scaleByPowerOfTen(random.nextInt(100) - 50);
            case 3, 4 -> BigDecimal.valueOf(random.nextInt(200_001) - 100_000L, random.nextInt(6));
            default -> BigDecimal.valueOf(random.nextInt(11) - 5L);
        };
    }

    Interval interval() {
        BigDecimal a = number();
        BigDecimal b = number();
        BigDecimal low = a.min(b);
        BigDecimal high = a.max(b);
        if (low.compareTo(high) == 0) {
            return Interval.at(low);
        }
        return switch (random.nextInt(10)) {
            case 0 -> Interval.above(low);
            case 1 -> Interval.atLeast(low);
            case 2 -> Interval.below(high);
            case 3 -> Interval.atMost(high);
            case 4 -> oneIn(3) ? Interval.all() : Interval.at(low);
            case 5 -> Interval.open(low, high);
            case 6 -> Interval.closedOpen(low, high);
            case 7 -> Interval.openClosed(low, high);
            default -> Interval.closed(low, high);
        };
    }

    /** A number inside, often an end or close to one. */
    BigDecimal numberIn(Interval interval) {
        BigDecimal low = interval.low()
                .orElseGet(() -> interval.high().orElse(BigDecimal.ZERO).subtract(distance()));
        BigDecimal high = interval.high()
                .orElseGet(() -> interval.low().orElse(BigDecimal.ZERO).add(distance()));
        BigDecimal part = switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.ONE;
            case 2 -> BigDecimal.ONE.scaleByPowerOfTen(-60);
            case 3 -> BigDecimal.ONE.subtract(BigDecimal.ONE.scaleByPowerOfTen(-60));
            default -> BigDecimal.valueOf(random.nextInt(1001), 3);
        };
        BigDecimal number = low.add(high.subtract(low).multiply(part));
        return interval.contains(number) ? number : low.add(high).divide(BigDecimal.valueOf(2));
    }

    private BigDecimal distance() {
        return BigDecimal.valueOf(random.nextInt(1000) + 1L).scaleByPowerOfTen(random.nextInt(120) - 60);
    }
}
