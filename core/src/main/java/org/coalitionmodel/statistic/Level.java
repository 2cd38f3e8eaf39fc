package org.coalitionmodel.statistic;

import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.immutables.value.Value;

/**
 * A statistic that says how many or how much: 3461 deaths, more than 210 cells, 171 billion dollars.
 *
 * <pre>{@code
 * Level.builder().id(CELLS).addIndicators(CELLS_DISMANTLED).place(MOROCCO)
 *     .quantity(Quantity.moreThan(210)).when(When.of("P20Y")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Level extends Statistic permits ImmutableLevel {

    /** {@return the amount as the source gives it: hedged, rounded or in words} */
    @Iri("sdmx-measure:obsValue")
    Quantity quantity();

    @Override
    default Optional<Quantity> figure() {
        return Optional.of(quantity());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the level has an indicator.
     *
     * @throws IllegalArgumentException if there is no indicator
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Level.indicators", indicators(), id());
    }

    /** Builds a {@link Level} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends LevelBuilder {
        Builder() {}
    }
}
