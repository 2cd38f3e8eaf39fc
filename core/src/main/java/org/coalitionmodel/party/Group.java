package org.coalitionmodel.party;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.immutables.value.Value;

/**
 * Several parties or people meant together without a body of their own: "eleven core countries", "most members", "those
 * present". It is not an organisation: nobody can join it, though all its members may belong to a body ({@link #of()}).
 *
 * <pre>{@code
 * Group.builder().id(CORE).addNames(Alias.of(name)).size(Quantity.of(11)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Group extends Party permits ImmutableGroup {

    /** {@return the body whose members they are: "most members of the coalition"; absent if of none} */
    @Iri("cm:groupOf")
    Optional<Id<Party>> of();

    /** {@return those in it that are known by name; empty if none is} */
    @Iri("cm:groupMember")
    @Reference(nesting = Reference.Nesting.AROUND_TARGET)
    List<Id<Party>> members();

    /** {@return whether {@link #members()} are all of them; false unless said} */
    @Value.Default
    default boolean complete() {
        return false;
    }

    /** {@return those that are expressly not in it: "all members but one"; empty if none} */
    List<Id<Party>> excluding();

    /** {@return how many they are said to be; absent if not given} */
    Optional<Quantity> size();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A party has a name; only a list can be complete.
     *
     * @throws IllegalArgumentException if there is no name, or a group is called complete that lists nobody
     */
    @Value.Check
    default void check() {
        PartyRules.requireName(this, "Group");
        Rule.require(
                !complete() || !members().isEmpty(),
                "Group.complete",
                "be said of members that are listed",
                "no members",
                id());
    }

    /** Builds a {@link Group}. */
    final class Builder extends GroupBuilder {
        Builder() {}
    }
}
