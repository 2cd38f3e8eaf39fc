package org.coalitionmodel.party;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * Parties that have joined for a purpose and stay independent: a coalition, an alliance, a grouping
 * [org:OrganizationalCollaboration].
 *
 * <p>It holds neither its members, which are {@link Membership}s, nor its size, which is a statistic about it: what a
 * source claims and who can be listed are two things.
 *
 * <pre>{@code
 * Coalition.builder().id(COALITION).addNames(Alias.of(name)).founded(When.of("2014-09")).addOpposes(DAESH).build()
 * }</pre>
 */
@Iri("org:OrganizationalCollaboration")
@Value.Immutable
public sealed interface Coalition extends Party permits ImmutableCoalition {

    /** {@return when it was founded; absent if not given} */
    Optional<When> founded();

    /** {@return whom it is directed against; empty if nobody} */
    List<Id<Party>> opposes();

    /** {@return what it is to achieve} */
    @Iri("org:purpose")
    List<Point> objectives();

    /** {@return what its members bind themselves to} */
    @Iri("cm:commitment")
    List<Point> commitments();

    /** {@return the pillars or lines of effort that its work rests on, in their order} */
    @Iri("cm:pillar")
    List<Point> pillars();

    /** {@return how it understands itself and its work} */
    @Iri("cm:principle")
    List<Point> principles();

    /** {@return the documents that it rests on} */
    @Iri("cm:document")
    List<Id<Source>> documents();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A party has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        PartyRules.requireName(this, "Coalition");
    }

    /** Builds a {@link Coalition}. */
    final class Builder extends CoalitionBuilder {
        Builder() {}
    }
}
