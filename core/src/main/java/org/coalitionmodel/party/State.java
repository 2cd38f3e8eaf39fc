package org.coalitionmodel.party;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Name;
import org.immutables.value.Value;

/**
 * A state as an actor. It is neither its territory, which is a {@code Place}, nor its current government: a ministry or
 * transitional authority is an {@link Organization} with a {@code partOf} relation to the state.
 *
 * <p>Its ISO 3166-1 code is one of its {@link #identifiers()}.
 *
 * <pre>{@code
 * State.builder().id(MOROCCO).addNames(name).addIdentifiers(Identifier.of("iso3166-1", "MA")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface State extends Party permits ImmutableState {
    /** {@return the names of the state, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /** {@return the place that is its territory; absent if not given} */
    @Iri("schema:location")
    Optional<Id<Place>> place();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the state has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        Rule.requireElement("State.names", names(), id());
    }

    /** Builds a {@link State} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends StateBuilder {
        Builder() {}
    }
}
