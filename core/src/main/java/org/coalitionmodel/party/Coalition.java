package org.coalitionmodel.party;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A coalition, an alliance or a grouping of parties that work together for a purpose and stay independent
 * [org:OrganizationalCollaboration].
 *
 * <p>Its members are {@link Membership}s. Its size is a statistic about it. They are kept apart because the number that
 * a source claims may differ from the members that can be listed.
 *
 * <pre>{@code
 * Coalition.builder().id(COALITION).addNames(name).founded(When.of("2014-09")).addOpposes(DAESH).build()
 * }</pre>
 */
@Iri("org:OrganizationalCollaboration")
@Value.Immutable
public sealed interface Coalition extends Party permits ImmutableCoalition {
    /** {@return the names of the coalition, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /** {@return when it was founded; absent if not given} */
    Optional<When> founded();

    /** {@return the place of its seat; absent if not given} */
    @Iri("schema:location")
    Optional<Id<Place>> place();

    /** {@return the entities that it deals with, usually topics; empty if not given} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return the areas that it covers: the region of its members, or where its forces work; empty if not given} */
    @Iri("schema:areaServed")
    List<Id<Place>> areas();

    /** {@return the stages it has reached, in the order of time; empty if no source says how far it has come} */
    @Override
    @Iri(value = "cm:stage", form = Iri.Form.LIST)
    List<Stage> stages();

    /** {@return the parties that it is directed against; empty if there are none} */
    List<Id<Party>> opposes();

    /** {@return its objectives} */
    @Iri("org:purpose")
    List<Point> objectives();

    /** {@return the commitments of its members} */
    @Iri("cm:commitment")
    List<Point> commitments();

    /** {@return the pillars or lines of effort of its work, in their order} */
    @Iri("cm:pillar")
    List<Point> pillars();

    /** {@return the principles by which it understands itself and its work} */
    @Iri("cm:principle")
    List<Point> principles();

    /** {@return the documents on which it is based} */
    @Iri("cm:document")
    List<Id<Source>> documents();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the coalition has a name, and the order of the stages.
     *
     * @throws IllegalArgumentException if there is no name, or a stage was certainly reached before one that is listed
     *     before it
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Coalition.names", names(), id());
        Stage.requireInOrder("Coalition.stages", stages(), id());
    }

    /** Builds a {@link Coalition} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends CoalitionBuilder {
        Builder() {}
    }
}
