package org.coalitionmodel.party;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A permanent part of a body that is responsible for one area of its work: a working group, a sub-group, a line of
 * effort that has its own people. It is not a pillar, which is a {@code Point} of the coalition's charter. A work
 * stream may be responsible for a pillar.
 *
 * <p>Its leader is recorded as a {@link Membership} in it.
 *
 * <pre>{@code
 * WorkStream.builder().id(FINANCE).addNames(name).of(COALITION).order(3).build()
 * }</pre>
 */
@Iri("org:OrganizationalUnit")
@Value.Immutable
public sealed interface WorkStream extends Party permits ImmutableWorkStream {

    /** {@return the body that it is part of: a coalition, an organisation, a work stream} */
    @Iri("org:unitOf")
    @Reference(
            to = {"Coalition", "WorkStream", "Organization"},
            nesting = Reference.Nesting.IN_TARGET)
    Id<Party> of();

    /** {@return its mandate, if that says more than its name; absent if not given} */
    Optional<LocalizedText> mandate();

    /** {@return the pillar of its coalition for which it is responsible; absent if none is named} */
    @Iri("cm:carriesPillar")
    Optional<Id<Point>> pillar();

    /** {@return the entities that it deals with, usually topics; empty if not given} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return the areas that its work covers; empty if not given} */
    @Iri("schema:areaServed")
    List<Id<Place>> areas();

    /** {@return its position in the source's printed list of work streams, from 1; absent if there is no list} */
    @Iri("schema:position")
    OptionalInt order();

    /** {@return when it started work; absent if not given} */
    Optional<When> founded();

    /** {@return the stages it has reached, in the order of time; empty if no source says how far it has come} */
    @Override
    @Iri(value = "cm:stage", form = Iri.Form.LIST)
    List<Stage> stages();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that its order is at least 1, and the order of the stages.
     *
     * @throws IllegalArgumentException if the order is below 1, or a stage was certainly reached before one that is
     *     listed before it
     */
    @Value.Check
    default void check() {
        Rule.require(order().orElse(1) >= 1, "WorkStream.order", "be at least 1", order().orElse(1), id());
        Stage.requireInOrder("WorkStream.stages", stages(), id());
    }

    /** Builds a {@link WorkStream} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends WorkStreamBuilder {
        Builder() {}
    }
}
