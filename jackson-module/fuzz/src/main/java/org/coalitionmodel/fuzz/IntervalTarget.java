package org.coalitionmodel.fuzz;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import org.coalitionmodel.quantity.Interval;

/** The result of an operation on two points lies in the result of the operation on two intervals with these points. */
final class IntervalTarget {
    private static final int BYTES = 18;

    private IntervalTarget() {}

    static void run(byte[] input) {
        if (input.length < BYTES) {
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(input);
        BigDecimal x = number(in);
        BigDecimal y = number(in);
        Interval first = around(x, in);
        Interval second = around(y, in);
        require(first.contains(x) && second.contains(y), "a point is not in its interval", first, second);
        require(first.plus(second).contains(x.add(y)), "plus", first, second);
        require(first.minus(second).contains(x.subtract(y)), "minus", first, second);
        require(first.times(second).contains(x.multiply(y)), "times", first, second);
        require(first.overlaps(second) == second.overlaps(first), "overlaps", first, second);
        require(
                first.intersection(second).isPresent() == first.overlaps(second),
                "intersection and overlaps",
                first,
                second);
        require(first.roundedOutward(1).contains(x), "roundedOutward", first, second);
        require(Interval.parse(first.toString()).equals(first), "text", first, second);
    }

    /** A number with up to two decimals. */
    private static BigDecimal number(ByteBuffer in) {
        return BigDecimal.valueOf(in.getInt(), in.get() & 3);
    }

    private static Interval around(BigDecimal point, ByteBuffer in) {
        int form = in.get() & 0xff;
        BigDecimal low = point.subtract(BigDecimal.valueOf(in.get() & 0xff));
        BigDecimal high = point.add(BigDecimal.valueOf(in.getShort() & 0xffff));
        boolean isInside = low.compareTo(point) < 0 && high.compareTo(point) > 0;
        return switch (form % 7) {
            case 0 -> Interval.atLeast(low);
            case 1 -> Interval.atMost(high);
            case 2 -> Interval.all();
            case 3 -> isInside ? Interval.open(low, high) : Interval.at(point);
            case 4 -> isInside ? Interval.openClosed(low, high) : Interval.at(point);
            case 5 -> isInside ? Interval.closedOpen(low, high) : Interval.at(point);
            default -> Interval.closed(low, high);
        };
    }

    private static void require(boolean holds, String law, Interval first, Interval second) {
        Target.require(holds, law + ": " + first + ", " + second);
    }
}
