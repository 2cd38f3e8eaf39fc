package org.coalitionmodel.grounding;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;

/**
 * A number of a dossier, compared with the passage that its citation gives.
 *
 * <pre>{@code
 * number.stored();      // 210 cells
 * number.read();        // Optional[more than 210 cells]
 * number.differences(); // [BOUND]
 * }</pre>
 *
 * @param attribute the attribute that holds it, as in JSON: {@code quantity}
 * @param stored the number in the dossier
 * @param read the number in the passage, in the words of the passage; absent if none could be read
 * @param differences what differs; empty if they agree, or none could be read
 */
public record GroundedNumber(String attribute, Quantity stored, Optional<Quantity> read, Set<Difference> differences)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps a copy of the set, in the order of the constants.
     *
     * @param attribute the attribute that holds the number
     * @param stored the number in the dossier
     * @param read the number in the passage
     * @param differences what differs
     * @throws IllegalArgumentException if a component is null
     */
    public GroundedNumber {
        Rule.given("GroundedNumber.attribute", attribute);
        Rule.given("GroundedNumber.stored", stored);
        Rule.given("GroundedNumber.read", read);
        EnumSet<Difference> copy = EnumSet.noneOf(Difference.class);
        copy.addAll(Rule.given("GroundedNumber.differences", differences));
        differences = Collections.unmodifiableSet(copy);
    }

    /** {@return whether the passage gives the same number} */
    public boolean agrees() {
        return read.isPresent() && differences.isEmpty();
    }

    /** What two numbers differ in. */
    public enum Difference {
        /** The digits. */
        VALUE,
        /** A power of ten: million instead of billion. */
        SCALE,
        /** The bound: "210" instead of "more than 210". */
        BOUND,
        /** The unit: per cent, percentage points or a currency instead of another of these or of things counted. */
        UNIT
    }
}
