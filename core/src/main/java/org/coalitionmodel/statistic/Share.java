package org.coalitionmodel.statistic;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.immutables.value.Value;

/**
 * A statistic that says what part of a base something is: 41 % of all operations. It is not a rate of change, which is
 * a {@link Comparison}.
 *
 * <p>The quantity is in {@code percent}, as a number from 0 to 100 (41, not 0.41), or is a fraction without a unit. A
 * fraction that is not a finite decimal is rounded and keeps its words: "a third" is 0.33, rounded to 0.01. Several
 * {@link #bases()} are alternative readings: the source does not say which base it means.
 *
 * <pre>{@code
 * Share.builder().id(SAHEL_SHARE).addIndicators(DEATHS).place(SAHEL).when(When.of("2021"))
 *     .quantity(Quantity.parse("35 %")).addBases(Base.of(WORLD), Base.of(SUB_SAHARAN_AFRICA)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Share extends Statistic permits ImmutableShare {

    /** {@return the share, in per cent or as a fraction} */
    @Iri("sdmx-measure:obsValue")
    Quantity quantity();

    /** {@return what it is a share of; several are alternative readings; never empty} */
    @Iri("cm:base")
    @NotEmpty
    List<Base> bases();

    @Override
    default Optional<Quantity> figure() {
        return Optional.of(quantity());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the share has an indicator, a base, and a quantity in per cent or without a unit.
     *
     * @throws IllegalArgumentException if there is no indicator or no base, or the quantity has another unit
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Share.indicators", indicators(), id());
        Rule.requireElement("Share.bases", bases(), id());
        Rule.require(
                quantity().unit().filter(unit -> !unit.equals(Unit.PERCENT)).isEmpty(),
                "Share.quantity",
                "be in percent or, as a fraction, without a unit",
                quantity(),
                id());
    }

    /** Builds a {@link Share} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends ShareBuilder {
        Builder() {}
    }
}
