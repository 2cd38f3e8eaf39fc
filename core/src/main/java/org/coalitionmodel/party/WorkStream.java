package org.coalitionmodel.party;

import java.util.Optional;
import java.util.OptionalInt;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A standing part of a coalition that carries one strand of its work: a working group, a sub-group, a line of effort
 * with people in it. It is not a pillar, which is a {@code Point} of the coalition's charter; a stream may carry one.
 *
 * <p>Who leads it is a {@link Membership} in it.
 *
 * <pre>{@code
 * WorkStream.builder().id(FINANCE).addNames(Alias.of(name)).of(COALITION).order(3).build()
 * }</pre>
 */
@Iri("org:OrganizationalUnit")
@Value.Immutable
public sealed interface WorkStream extends Party permits ImmutableWorkStream {

    /** {@return the coalition, or the work stream, that it is a part of} */
    @Iri("org:unitOf")
    @Reference(
            to = {"Coalition", "WorkStream"},
            nesting = Reference.Nesting.IN_TARGET)
    Id<Party> of();

    /** {@return what it is charged with, where that is more than its name; absent if not given} */
    Optional<LocalizedText> mandate();

    /** {@return the pillar of its coalition that it carries; absent if none is named} */
    @Iri("cm:carriesPillar")
    Optional<Id<Point>> pillar();

    /** {@return its place in the list as the source prints it, from 1; absent if there is no list} */
    @Iri("schema:position")
    OptionalInt order();

    /** {@return when it began its work; absent if not given} */
    Optional<When> founded();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A party has a name, and a list starts at 1.
     *
     * @throws IllegalArgumentException if there is no name, or the order is below 1
     */
    @Value.Check
    default void check() {
        PartyRules.requireName(this, "WorkStream");
        Rule.require(order().orElse(1) >= 1, "WorkStream.order", "be at least 1", order().orElse(1), id());
    }

    /** Builds a {@link WorkStream}. */
    final class Builder extends WorkStreamBuilder {
        Builder() {}
    }
}
