package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An axis from 0, or from below it if there are negative numbers, to a round number that leaves room for what is open.
 *
 * @param low the first number of the axis
 * @param high the last number of the axis
 * @param step the distance between two marks
 */
record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final BigDecimal ROOM = new BigDecimal("1.15");
    private static final int MARKS = 4;
    private static final int LONG = 6;

    /** The axis that holds all of these numbers. */
    static Scale over(Collection<BigDecimal> numbers) {
        BigDecimal most =
                numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max).multiply(ROOM);
        BigDecimal least =
                numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min).multiply(ROOM);
        BigDecimal range = most.subtract(least);
        BigDecimal step = range.signum() == 0
                ? BigDecimal.ONE
                : round(range.divide(BigDecimal.valueOf(MARKS), 10, RoundingMode.UP));
        BigDecimal high =
                step.multiply(most.divide(step, 0, RoundingMode.CEILING)).max(step);
        return new Scale(step.multiply(least.divide(step, 0, RoundingMode.FLOOR)), high, step);
    }

    /** The next larger of 1, 2, 2.5 and 5 times a power of ten. */
    private static BigDecimal round(BigDecimal number) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
        for (String factor : List.of("1", "2", "2.5", "5")) {
            BigDecimal rounded = power.multiply(new BigDecimal(factor));
            if (rounded.compareTo(number) >= 0) {
                return rounded;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    double at(BigDecimal number) {
        return number.subtract(low).doubleValue() / high.subtract(low).doubleValue();
    }

    double zero() {
        return at(BigDecimal.ZERO);
    }

    List<BigDecimal> marks() {
        List<BigDecimal> marks = new ArrayList<>();
        for (BigDecimal mark = low; mark.compareTo(high) <= 0; mark = mark.add(step)) {
            marks.add(mark);
        }
        return marks;
    }

    /** The axis itself: a line with marks and their numbers. */
    String drawn(Words words) {
        Drawing drawing = new Drawing(24, words.isRightToLeft()).along(0, 1, 0.5, "axis");
        // Beside each other, long numbers do not fit on a phone.
        boolean isLong = marks().stream().anyMatch(it -> words.shortNumber(it).length() > LONG);
        BigDecimal labelled = isLong ? step.add(step) : step;
        for (BigDecimal mark : marks()) {
            double at = at(mark);
            drawing.upright(at, 0, 5, "axis");
            if (mark.remainder(labelled).signum() == 0) {
                String anchor = at < 0.02 ? "start" : at > 0.98 ? "end" : "middle";
                drawing.text(at, 18, anchor, words.shortNumber(mark));
            }
        }
        return drawing.svg("");
    }
}
