package org.coalitionmodel.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.immutables.value.Value;

/**
 * A statistic that is more than, less than or equal to a base, with or without a figure: up to 60 % more than before
 * the pandemic; more than two regions together. The sign is given by {@link #direction()}: a fall of nine per cent has
 * the direction {@link Direction#LOWER} and the quantity 9.
 *
 * <pre>{@code
 * Comparison.builder().id(RISE).addIndicators(DEATHS, ATTACKS).place(AFRICA).direction(Comparison.Direction.HIGHER)
 *     .quantity(Quantity.atMost(60).in(Unit.PERCENT)).addMeasures(Comparison.Measure.PERCENT).addBases(Base.of(beforeThePandemic)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Comparison extends Statistic permits ImmutableComparison {

    /** {@return whether the figure is more than, less than or equal to the base} */
    Direction direction();

    /** {@return the difference, without a sign; absent if the source says only more or less} */
    @Iri("cm:difference")
    Optional<Quantity> quantity();

    /**
     * {@return how to interpret the quantity; several are alternative readings; empty if and only if there is no
     * quantity}
     */
    @Iri("cm:measure")
    List<Measure> measures();

    /** {@return what it is compared with; several are alternative readings; empty if the source does not say} */
    @Iri("cm:base")
    List<Base> bases();

    @Override
    default Optional<Quantity> figure() {
        return quantity();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the comparison has an indicator, that a quantity has a measure, and that it has no sign.
     *
     * @throws IllegalArgumentException if there is no indicator, if only one of quantity and measures is given, or if
     *     the quantity has a negative number
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Comparison.indicators", indicators(), id());
        Rule.require(
                quantity().isPresent() != measures().isEmpty(),
                "Comparison.measures",
                "be given if and only if a quantity is",
                measures(),
                id());
        if (quantity().isPresent()) {
            Quantity quantity = quantity().get();
            Rule.require(
                    !isNegative(quantity.value()) && !isNegative(quantity.low()) && !isNegative(quantity.high()),
                    "Comparison.quantity",
                    "have its sign in the direction",
                    quantity,
                    id());
        }
    }

    private static boolean isNegative(Optional<BigDecimal> number) {
        return number.isPresent() && number.get().signum() < 0;
    }

    /** Builds a {@link Comparison} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends ComparisonBuilder {
        Builder() {}
    }

    /** The direction of a comparison. */
    enum Direction {
        /** More than the base. */
        HIGHER,
        /** Less than the base. */
        LOWER,
        /** Equal to the base. */
        EQUAL,
        /** Better than the base, if nothing is counted. */
        BETTER,
        /** Worse than the base, if nothing is counted. */
        WORSE
    }

    /** How to interpret the quantity of a comparison. */
    enum Measure {
        /** The difference in per cent of the base: from 50 to 60 is 20. */
        PERCENT,
        /** The difference in percentage points: from 50 % to 60 % is 10. */
        POINTS,
        /** The figure as a multiple of the base: from 50 to 450 is 9. */
        FACTOR,
        /** The difference as a multiple of the base: from 50 to 500 is 9. */
        FACTOR_INCREASE,
        /** The absolute difference: from 50 to 60 is 10. */
        ABSOLUTE
    }
}
