package org.coalitionmodel.testing;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Quantity}: which numbers it allows, and how it compares with another. A failure shows the
 * quantity and its {@linkplain Quantity#interval() interval}.
 *
 * <pre>{@code
 * assertThat(Quantity.parse("more than 210 boats")).allows(211).doesNotAllow(210).hasUnit(Unit.of("boats"));
 * assertThat(Quantity.parse("48 %")).hasInterval("[47.5, 48.5)").exceeds(Quantity.parse("47 %"));
 * }</pre>
 */
public final class QuantityAssert extends AbstractAssert<QuantityAssert, Quantity> {
    QuantityAssert(@Nullable Quantity actual) {
        super(actual, QuantityAssert.class);
    }

    /**
     * Verifies that the quantity allows a number.
     *
     * @param number the number
     * @return these assertions
     */
    public QuantityAssert allows(long number) {
        return allows(BigDecimal.valueOf(number));
    }

    /**
     * Verifies that the quantity allows a number.
     *
     * @param number the number
     * @return these assertions
     */
    public QuantityAssert allows(BigDecimal number) {
        return verify(interval().contains(number), "allow", number.toPlainString());
    }

    /**
     * Verifies that the quantity excludes a number.
     *
     * @param number the number
     * @return these assertions
     */
    public QuantityAssert doesNotAllow(long number) {
        return doesNotAllow(BigDecimal.valueOf(number));
    }

    /**
     * Verifies that the quantity excludes a number.
     *
     * @param number the number
     * @return these assertions
     */
    public QuantityAssert doesNotAllow(BigDecimal number) {
        return verify(!interval().contains(number), "not allow", number.toPlainString());
    }

    /**
     * Verifies that the quantity excludes all numbers below one.
     *
     * @param number the lowest number that it may allow
     * @return these assertions
     */
    public QuantityAssert isAtLeast(long number) {
        return isAtLeast(BigDecimal.valueOf(number));
    }

    /**
     * Verifies that the quantity excludes all numbers below one.
     *
     * @param number the lowest number that it may allow
     * @return these assertions
     */
    public QuantityAssert isAtLeast(BigDecimal number) {
        boolean holds =
                interval().low().filter(end -> end.compareTo(number) >= 0).isPresent();
        return verify(holds, "be at least", number.toPlainString());
    }

    /**
     * Verifies that the quantity excludes all numbers above one.
     *
     * @param number the highest number that it may allow
     * @return these assertions
     */
    public QuantityAssert isAtMost(long number) {
        return isAtMost(BigDecimal.valueOf(number));
    }

    /**
     * Verifies that the quantity excludes all numbers above one.
     *
     * @param number the highest number that it may allow
     * @return these assertions
     */
    public QuantityAssert isAtMost(BigDecimal number) {
        boolean holds =
                interval().high().filter(end -> end.compareTo(number) <= 0).isPresent();
        return verify(holds, "be at most", number.toPlainString());
    }

    /**
     * Verifies which numbers the quantity allows.
     *
     * @param interval the text of the interval, such as {@code [47.5, 48.5)}
     * @return these assertions
     * @throws IllegalArgumentException if {@link Interval#parse(String)} rejects the text
     */
    public QuantityAssert hasInterval(String interval) {
        Interval expected = Interval.parse(interval);
        return verify(interval().equals(expected), "have the interval", expected);
    }

    /**
     * Verifies that the number meant is certainly more than the number meant by another quantity.
     *
     * @param other the other quantity
     * @return these assertions
     */
    public QuantityAssert exceeds(Quantity other) {
        isNotNull();
        return verify(actual.exceeds(other), "exceed", other);
    }

    /**
     * Verifies that the number meant is certainly less than the number meant by another quantity.
     *
     * @param other the other quantity
     * @return these assertions
     */
    public QuantityAssert fallsBelow(Quantity other) {
        isNotNull();
        return verify(actual.fallsBelow(other), "fall below", other);
    }

    /**
     * Verifies the unit.
     *
     * @param unit the unit
     * @return these assertions
     */
    public QuantityAssert hasUnit(Unit unit) {
        isNotNull();
        return verify(actual.unit().equals(Optional.of(unit)), "have the unit", unit);
    }

    private Interval interval() {
        isNotNull();
        return actual.interval();
    }

    private QuantityAssert verify(Verdict holds, String expectation, Quantity other) {
        if (holds != Verdict.YES) {
            failWithMessage(
                    "Expecting quantity:\n  %s\nwith the interval %s to %s:\n  %s\nwith the interval %s but the verdict"
                            + " was %s",
                    actual, actual.interval(), expectation, other, other.interval(), holds);
        }
        return this;
    }

    private QuantityAssert verify(boolean holds, String expectation, Object expected) {
        if (!holds) {
            failWithMessage(
                    "Expecting quantity:\n  %s\nwith the interval %s to %s:\n  %s",
                    actual, actual.interval(), expectation, expected);
        }
        return this;
    }
}
