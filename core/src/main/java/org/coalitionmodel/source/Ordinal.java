package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A position in a series as a source counts it: the eighth meeting, the first in Africa, the fourth year running. It is
 * a claim of the source cited. The library does not compute it; two sources that count differently give two ordinals.
 *
 * <pre>{@code
 * Ordinal.of(8, LocalizedText.of("en", "meetings of the coalition"))
 * }</pre>
 */
@Value.Immutable
public sealed interface Ordinal extends Serializable permits ImmutableOrdinal {

    /** {@return the position in the series, from 1; 1 is the first or, if it is counted from the end, the last} */
    @Iri("schema:position")
    int number();

    /**
     * {@return whether the series is counted from its end, so that 1 is the last or the newest; the default is false}
     */
    @DefaultValue("false")
    boolean fromEnd();

    /** {@return what is counted} */
    LocalizedText series();

    /** {@return the entity that the series is limited to, such as a place or a party; absent if it is not limited} */
    @Iri("cm:seriesWithin")
    Optional<Id<?>> within();

    /**
     * {@return since when the series is counted: a start date, or a length back in time ("first rise in five years" is
     * {@code P5Y}); absent if it is counted from the beginning}
     */
    @Iri("cm:countedSince")
    Optional<When> since();

    /** {@return the citations of the sources that give this count} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A position in a series without limits.
     *
     * @param number the position, from 1
     * @param series what is counted
     * @return the ordinal
     * @throws IllegalArgumentException if the number is below 1
     */
    static Ordinal of(int number, LocalizedText series) {
        return builder().number(number).series(series).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the number is at least 1.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    @Value.Check
    default void check() {
        Rule.require(number() >= 1, "Ordinal.number", "be at least 1", number());
    }

    /** Builds an {@link Ordinal} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends OrdinalBuilder {
        Builder() {}
    }
}
