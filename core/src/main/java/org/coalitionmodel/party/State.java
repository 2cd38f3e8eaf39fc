package org.coalitionmodel.party;

import org.immutables.value.Value;

/**
 * A state as an actor. It is neither its territory, which is a {@code Place}, nor its current government: a ministry or
 * transitional authority is an {@link Organization} with a {@code partOf} relation to the state.
 *
 * <p>Its ISO 3166-1 code is one of its {@link #identifiers()}.
 *
 * <pre>{@code
 * State.builder().id(MOROCCO).addNames(Alias.of(name)).addIdentifiers(Identifier.of("iso3166-1", "MA")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface State extends Party permits ImmutableState {

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
        PartyRules.requireName(this, "State");
    }

    /** Builds a {@link State} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends StateBuilder {
        Builder() {}
    }
}
