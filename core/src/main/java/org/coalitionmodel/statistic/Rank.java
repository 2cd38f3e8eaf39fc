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
 * A statistic that gives a position in a ranking: the worst hit country for the fourth year running. It is not a
 * position in time ("eighth meeting"), which is an {@code Ordinal}.
 *
 * <pre>{@code
 * Rank.builder().id(WORST_HIT).addIndicators(IMPACT).place(AFGHANISTAN).rank(1).order(Rank.Order.DESCENDING).outOf(163).streak(Quantity.of(4, Unit.of("years"))).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Rank extends Statistic permits ImmutableRank {

    /** {@return the position in the ranking, from 1} */
    int rank();

    /** {@return whether the ranking starts with the largest or the smallest value} */
    @Iri("schema:itemListOrder")
    Order order();

    /** {@return the group that is ranked: "terrorist groups"; absent if all are ranked} */
    Optional<LocalizedText> among();

    /** {@return the number of those ranked; absent if not given} */
    OptionalInt outOf();

    /** {@return how long it has held this position without interruption; absent if not given} */
    Optional<Quantity> streak();

    /**
     * {@return the period within which it is the first, last or highest: "the most since 2017" ({@code 2017/..}), "on
     * record"; absent if not given}
     */
    @Iri("cm:rankedWithin")
    Optional<When> within();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the rank has an indicator, and that the position is from 1 to the number of those ranked.
     *
     * @throws IllegalArgumentException if there is no indicator, or the rank is below 1 or above the number of those
     *     ranked
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Rank.indicators", indicators(), id());
        Rule.require(rank() >= 1, "Rank.rank", "be at least 1", rank(), id());
        if (outOf().isPresent() && rank() > outOf().getAsInt()) {
            throw Rule.broken("Rank.rank", "be at most " + outOf().getAsInt(), rank(), id());
        }
    }

    /** Builds a {@link Rank} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends RankBuilder {
        Builder() {}
    }

    /** The end from which the positions of a ranking are counted. */
    enum Order {
        /** The largest value is first. */
        @Iri("schema:ItemListOrderDescending")
        DESCENDING,
        /** The smallest value is first. */
        @Iri("schema:ItemListOrderAscending")
        ASCENDING
    }
}
