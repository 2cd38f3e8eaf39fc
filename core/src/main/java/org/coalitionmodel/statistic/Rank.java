package org.coalitionmodel.statistic;

import java.util.Optional;
import java.util.OptionalInt;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A place in an order by some measure: the worst hit country for the fourth year running. It is not a place in time
 * ("eighth meeting"), which is an {@code Ordinal}.
 *
 * <pre>{@code
 * Rank.builder().id(WORST_HIT).addIndicators(IMPACT).place(AFGHANISTAN).rank(1).order(Rank.Order.DESCENDING).outOf(163).streak(Quantity.of(4, Unit.of("years"))).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Rank extends Statistic permits ImmutableRank {

    /** {@return the place, from 1} */
    int rank();

    /** {@return from which end the places are counted} */
    @Iri("schema:itemListOrder")
    Order order();

    /** {@return among whom: "terrorist groups"; absent if among all} */
    Optional<LocalizedText> among();

    /** {@return how many are ranked; absent if not given} */
    OptionalInt outOf();

    /** {@return for how long it has held the place without a break; absent if not given} */
    Optional<Quantity> streak();

    /**
     * {@return the time over which it is first, last, highest: "the most since 2017" ({@code 2017/..}), "on record";
     * absent if not given}
     */
    @Iri("cm:rankedWithin")
    Optional<When> within();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Something is measured, and places count from 1 up to the number of those ranked.
     *
     * @throws IllegalArgumentException if there is no indicator, the rank is below 1 or above the number of those
     *     ranked
     */
    @Value.Check
    default void check() {
        StatisticRules.requireIndicator(this, "Rank");
        Rule.require(rank() >= 1, "Rank.rank", "be at least 1", rank(), id());
        if (outOf().isPresent() && rank() > outOf().getAsInt()) {
            throw Rule.broken("Rank.rank", "be at most " + outOf().getAsInt(), rank(), id());
        }
    }

    /** Builds a {@link Rank}. */
    final class Builder extends RankBuilder {
        Builder() {}
    }

    /** From which end the places of a rank are counted. */
    enum Order {
        /** First is the largest value. */
        @Iri("schema:ItemListOrderDescending")
        DESCENDING,
        /** First is the smallest value. */
        @Iri("schema:ItemListOrderAscending")
        ASCENDING
    }
}
