package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.coalitionmodel.quantity.Interval;

/** Widens intervals by a percentage. */
final class Tolerance {
    private Tolerance() {}

    static Interval widened(Interval interval, BigDecimal percent) {
        Interval factor = Interval.closed(
                BigDecimal.ONE.subtract(percent.movePointLeft(2)), BigDecimal.ONE.add(percent.movePointLeft(2)));
        Optional<Interval> low = interval.low().map(end -> Interval.at(end).times(factor));
        Optional<Interval> high = interval.high().map(end -> Interval.at(end).times(factor));
        Interval above = low.flatMap(Interval::low)
                .map(end -> interval.includesLow() ? Interval.atLeast(end) : Interval.above(end))
                .orElse(Interval.all());
        Interval below = high.flatMap(Interval::high)
                .map(end -> interval.includesHigh() ? Interval.atMost(end) : Interval.below(end))
                .orElse(Interval.all());
        return above.intersection(below).orElseThrow();
    }
}
