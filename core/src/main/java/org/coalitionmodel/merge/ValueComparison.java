package org.coalitionmodel.merge;

import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Whether two values of one attribute can both be true. */
final class ValueComparison {
    private ValueComparison() {}

    /** Whether the value has a number or a date, if it is an amount or a time. */
    static boolean isKnown(Object value) {
        if (value instanceof Quantity quantity) {
            return !quantity.interval().isAll();
        }
        return !(value instanceof When when) || when.period().isPresent();
    }

    /** What two values that are not equal say together. */
    static Pairing of(Object one, Object other) {
        if (one instanceof Quantity quantity) {
            return quantities(quantity, (Quantity) other);
        }
        return one instanceof When when ? times(when, (When) other) : Pairing.EXCLUDE;
    }

    private static Pairing quantities(Quantity one, Quantity other) {
        Interval ours = one.interval();
        Interval theirs = other.interval();
        if (!isKnown(one) || !isKnown(other) || !one.unit().equals(other.unit())) {
            return Pairing.OPEN;
        }
        Optional<Interval> common = ours.intersection(theirs);
        if (common.isEmpty()) {
            return Pairing.EXCLUDE;
        }
        return common.get().equals(ours) || common.get().equals(theirs) ? Pairing.AGREE : Pairing.OPEN;
    }

    private static Pairing times(When one, When other) {
        Optional<TimePeriod> theirs = other.period();
        if (one.period().isEmpty() || theirs.isEmpty()) {
            return Pairing.OPEN;
        }
        // A time with a bound knows what lies beyond the bound; one without sees only the period of the other.
        if (one.overlaps(theirs.get()) == Verdict.NO
                && other.overlaps(one.period().get()) == Verdict.NO) {
            return Pairing.EXCLUDE;
        }
        return TimePrecision.refines(one, other) || TimePrecision.refines(other, one) ? Pairing.AGREE : Pairing.OPEN;
    }

    /** What two values say together. */
    enum Pairing {
        /** They can't both be true. */
        EXCLUDE,
        /** One says all that the other says. */
        AGREE,
        /** Both may be true. */
        OPEN
    }
}
