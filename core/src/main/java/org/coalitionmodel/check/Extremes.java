package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.coalitionmodel.quantity.Interval;

/**
 * Of several things with a number, the two whose numbers are furthest apart. If these two numbers may be equal, so may
 * any other two. A list of one thing has it twice.
 *
 * @param least the one with the lowest upper end
 * @param most the one with the highest lower end
 */
record Extremes<T>(T least, T most) {
    /** The extremes of a list that is not empty. */
    static <T> Extremes<T> of(List<T> things, Function<T, Interval> number) {
        Comparator<T> byUpperEnd = Comparator.comparing(
                        (T thing) -> number.apply(thing).high().isEmpty())
                .thenComparing(thing -> number.apply(thing).high().orElse(BigDecimal.ZERO));
        Comparator<T> byLowerEnd = Comparator.comparing(
                        (T thing) -> number.apply(thing).low().isPresent())
                .thenComparing(thing -> number.apply(thing).low().orElse(BigDecimal.ZERO));
        T least = things.stream().min(byUpperEnd).orElseThrow();
        return new Extremes<>(
                least,
                things.stream()
                        .filter(thing -> !thing.equals(least))
                        .max(byLowerEnd)
                        .orElse(least));
    }
}
