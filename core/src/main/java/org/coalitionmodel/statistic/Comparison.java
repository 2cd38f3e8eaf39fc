package org.coalitionmodel.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.immutables.value.Value;

/**
 * More, less or as much as a base, with or without a figure: up to 60 % more than before the pandemic; more than two
 * regions together. The sign is in {@link #direction()}: a fall of nine per cent is {@link Direction#LOWER} and 9.
 *
 * <pre>{@code
 * Comparison.builder().id(RISE).addIndicators(DEATHS, ATTACKS).place(AFRICA).direction(Comparison.Direction.HIGHER)
 *     .quantity(Quantity.atMost(60).in(Unit.PERCENT)).addMeasures(Comparison.Measure.PERCENT).addBases(Base.of(beforeThePandemic)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Comparison extends Statistic permits ImmutableComparison {

    /** {@return whether it is more, less or the same} */
    Direction direction();

    /** {@return by how much, without a sign; absent if the source only says more or less} */
    @Iri("cm:difference")
    Optional<Quantity> quantity();

    /**
     * {@return how the quantity is to be read; several are several readings; empty if and only if there is no quantity}
     */
    @Iri("cm:measure")
    List<Measure> measures();

    /** {@return what it is compared with; several are several readings; empty if the source does not say} */
    @Iri("cm:base")
    List<Base> bases();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Something is measured, and a figure says how it is to be read.
     *
     * @throws IllegalArgumentException if there is no indicator, a quantity has no measure or a measure no quantity, or
     *     the quantity has a negative number
     */
    @Value.Check
    default void check() {
        StatisticRules.requireIndicator(this, "Comparison");
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

    /** Builds a {@link Comparison}. */
    final class Builder extends ComparisonBuilder {
        Builder() {}
    }

    /** Which way a comparison goes. */
    enum Direction {
        /** More than the base. */
        HIGHER,
        /** Less than the base. */
        LOWER,
        /** As much as the base. */
        EQUAL,
        /** Better than the base, where nothing is counted. */
        BETTER,
        /** Worse than the base, where nothing is counted. */
        WORSE
    }

    /** How the quantity of a comparison is to be read. */
    enum Measure {
        /** Per cent of the base: from 50 to 60 is 20. */
        PERCENT,
        /** Percentage points: from 50 % to 60 % is 10. */
        POINTS,
        /** The figure is this many times the base: from 50 to 450 is 9. */
        FACTOR,
        /** The difference is this many times the base: from 50 to 500 is 9. */
        FACTOR_INCREASE,
        /** The difference itself: from 50 to 60 is 10. */
        ABSOLUTE
    }
}
