package org.coalitionmodel.party;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * Several parties or people that a source refers to together, without an organisation of their own: "eleven core
 * countries", "the members", "those present". It is not an organisation: nobody can join it. However, all its members
 * may belong to the same body ({@link #of()}). A group of size 1 is one party that no source names.
 *
 * <p>A complete list of a body's members on a date is a group that has a date, is marked as {@code complete}, and has
 * the criterion {@code membership} of that body. A group of only some members has {@link #of()} instead.
 *
 * <pre>{@code
 * Group.builder().id(CORE).addNames(name).size(Quantity.of(11)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Group extends Party permits ImmutableGroup {

    /** {@return the body to which all of them belong: "eleven members of the coalition"; absent if there is none} */
    @Iri("cm:groupOf")
    Optional<Id<Party>> of();

    /** {@return the parties in the group that are known by name; empty if none is} */
    @Iri("cm:groupMember")
    @Reference(nesting = Reference.Nesting.AROUND_TARGET)
    List<Id<Party>> members();

    /** {@return whether {@link #members()} lists the whole group; the default is false} */
    @DefaultValue("false")
    boolean complete();

    /** {@return the parties that are explicitly not in the group: "all members but one"; empty if there are none} */
    List<Id<Party>> excluding();

    /** {@return the size of the group, according to the source; absent if not given} */
    Optional<Quantity> size();

    /** {@return what its members have in common; all of the criteria apply; empty if none is given} */
    @Iri("cm:criterion")
    List<Criterion> criteria();

    /**
     * {@return the time for which members, criteria and size are stated; absent if not given} A single day, month or
     * year is the date of the list. Nothing is known about other times.
     */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that a complete group lists its members, and that nobody is both in the group and excluded.
     *
     * @throws IllegalArgumentException if a group without members is marked as complete, or a member is also in
     *     excluding
     */
    @Value.Check
    default void check() {
        Rule.require(
                !complete() || !members().isEmpty(),
                "Group.complete",
                "be said of members that are listed",
                "no members",
                id());
        if (!excluding().isEmpty()) {
            Set<Id<Party>> listed = new HashSet<>(members());
            for (Id<Party> party : excluding()) {
                Rule.require(!listed.contains(party), "Group.excluding", "not contain a member", party, id());
            }
        }
    }

    /** Builds a {@link Group} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends GroupBuilder {
        Builder() {}
    }
}
