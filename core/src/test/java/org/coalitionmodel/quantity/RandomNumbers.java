package org.coalitionmodel.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.coalitionmodel.text.LocalizedText;

/** Numbers and intervals from a seeded generator: small ones that often meet, and some near each limit. */
final class RandomNumbers {
    private final Random random;

    RandomNumbers(long seed) {
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

    Unit unit() {
        return Unit.of(oneOf(
                List.of("percent", "percentagePoints", "USD", "to", "about", "more", "a-b.c/d", "m", "u".repeat(60))));
    }

    Quantity quantity() {
        Quantity.Builder builder = Quantity.builder();
        boolean hasValue = !oneIn(4);
        if (!hasValue || oneIn(2)) {
            builder.lexical(words());
        }
        BigDecimal low = number();
        BigDecimal high = low.max(number());
        if (hasValue) {
            BigDecimal value = number();
            Bound bound = oneOf(List.of(Bound.values()));
            builder.value(value).bound(bound);
            BigDecimal step = oneIn(3) ? BigDecimal.ONE.movePointLeft(below(51)) : number().abs();
            builder.roundedTo(Optional.of(step).filter(s -> s.signum() > 0));
            if (bound == Bound.EXACTLY || bound == Bound.ABOUT) {
                low = low.min(value);
                high = high.max(value);
            }
        }
        if (oneIn(3)) {
            builder.low(low);
        }
        if (oneIn(3)) {
            builder.high(high);
        }
        if (oneIn(2)) {
            builder.unit(unit());
        }
        return builder.build();
    }

    LocalizedText words() {
        List<String> parts =
                List.of("\"", "\\", "\"@en", " ", "[1, 2]", "%", "5 to 1", "\n", "about", "عشرات", "\ud83d\ude00");
        StringBuilder words = new StringBuilder("x");
        for (int i = below(6); i > 0; i--) {
            words.append(oneOf(parts));
        }
        LocalizedText text = LocalizedText.of("ar-MA", words.toString());
        return oneIn(2) ? text : text.and("en", "\\" + words);
    }

    private BigDecimal distance() {
        return BigDecimal.valueOf(random.nextInt(1000) + 1L).scaleByPowerOfTen(random.nextInt(120) - 60);
    }
}
