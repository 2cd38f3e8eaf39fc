package org.coalitionmodel.examples.scale;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A sum of numbers, without rounding. Whole numbers of up to 15 digits are added as {@code long}, which creates no objects. Most
 * figures are such numbers.
 */
final class ExactSum implements Serializable {
    private static final long serialVersionUID = 1;

    private static final int DIGITS = 15;
    /** Beyond it, a number of so many digits might not fit. */
    private static final long LIMIT = Long.MAX_VALUE - 1_000_000_000_000_000L;

    private long whole;
    private BigDecimal rest = BigDecimal.ZERO;

    void add(BigDecimal number) {
        if (number.scale() == 0 && number.precision() <= DIGITS) {
            addWhole(number.longValue());
        } else {
            rest = rest.add(number);
        }
    }

    void add(ExactSum other) {
        rest = rest.add(other.rest).add(BigDecimal.valueOf(other.whole));
    }

    private void addWhole(long number) {
        if (Math.abs(whole) > LIMIT) {
            rest = rest.add(BigDecimal.valueOf(whole));
            whole = 0;
        }
        whole += number;
    }

    BigDecimal value() {
        return rest.add(BigDecimal.valueOf(whole));
    }
}
