package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A place in a series, as somebody counts it: the eighth meeting, the first in Africa, the fourth year running. It is a
 * claim of the source cited and not a position that the library works out; two sources that count differently are two
 * ordinals.
 *
 * <pre>{@code
 * Ordinal.of(8, LocalizedText.of("en", "meetings of the coalition"))
 * }</pre>
 */
@Value.Immutable
public sealed interface Ordinal extends Serializable permits ImmutableOrdinal {

    /** {@return the place in the series, from 1} */
    @Iri("schema:position")
    int number();

    /** {@return what is counted} */
    LocalizedText series();

    /** {@return what the series is limited to, such as a place or a party; absent if it is not limited} */
    @Iri("cm:seriesWithin")
    Optional<Id<?>> within();

    /** {@return since when it is counted: a date on, or a length back ("first rise in five years" is {@code P5Y}); absent if
     * from the beginning} */
    @Iri("cm:countedSince")
    Optional<When> since();

    /** {@return where the count stands} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A place in a series without limits.
     *
     * @param number the place, from 1
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
     * Counting starts at 1.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    @Value.Check
    default void check() {
        Rule.require(number() >= 1, "Ordinal.number", "be at least 1", number());
    }

    /** Builds an {@link Ordinal}. */
    final class Builder extends OrdinalBuilder {
        Builder() {}
    }
}
