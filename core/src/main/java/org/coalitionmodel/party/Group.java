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
 * Several parties or people that a source refers to together, without an organisation of their own: "eleven core
 * countries", "most members", "those present". It is not an organisation: nobody can join it. All its members may
 * however belong to the same body ({@link #of()}).
 *
 * <pre>{@code
 * Group.builder().id(CORE).addNames(Alias.of(name)).size(Quantity.of(11)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Group extends Party permits ImmutableGroup {

    /** {@return the body to which all of them belong: "most members of the coalition"; absent if there is none} */
    @Iri("cm:groupOf")
    Optional<Id<Party>> of();

    /** {@return the parties in the group that are known by name; empty if none is} */
    @Iri("cm:groupMember")
    @Reference(nesting = Reference.Nesting.AROUND_TARGET)
    List<Id<Party>> members();

    /** {@return whether {@link #members()} lists the whole group; the default is false} */
    @Value.Default
    default boolean complete() {
        return false;
    }

    /** {@return the parties that are explicitly not in the group: "all members but one"; empty if there are none} */
    List<Id<Party>> excluding();

    /** {@return the size of the group, according to the source; absent if not given} */
    Optional<Quantity> size();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the group has a name, and that a complete group lists its members.
     *
     * @throws IllegalArgumentException if there is no name, or a group without members is marked as complete
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

    /** Builds a {@link Group} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends GroupBuilder {
        Builder() {}
    }
}
