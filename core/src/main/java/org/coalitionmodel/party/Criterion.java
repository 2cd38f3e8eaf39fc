package org.coalitionmodel.party;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * What the members of a group have in common: nationals of Honduras, residents of the region, adults below 50, those
 * who arrived before March 2020. It selects people or parties and does not list them.
 *
 * <pre>{@code
 * Criterion.of(Criterion.CriterionKind.NATIONALITY, HONDURAS)
 * Criterion.builder().kind(Criterion.CriterionKind.AGE).quantity(Quantity.range(18, 49)).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Criterion extends Serializable permits ImmutableCriterion {
    /** {@return the kind of criterion} */
    @Iri("dcterms:type")
    CriterionKind kind();

    /**
     * {@return the entities that it refers to, one of which is enough: the states of which they are nationals, the
     * regions from which they come, the topic that stands for their status, the outcome that they endorsed; empty if it
     * refers to none} To refer to several unnamed states, use a group.
     */
    @Iri("cm:criterionOf")
    List<Id<?>> of();

    /** {@return the numbers that satisfy it, such as an age in years; absent if it is not about a number} */
    Optional<Quantity> quantity();

    /** {@return the status or condition, if no entity stands for it: "recognised refugees"; absent if not needed} */
    @Iri("dcterms:description")
    Optional<LocalizedText> text();

    /**
     * {@return the time at which it must be satisfied; absent if the source gives none} "Before March 2020" is {@code
     * 2020-02} with the bound {@code by}.
     */
    @Iri("time:hasTime")
    Optional<When> when();

    /**
     * A criterion that refers to entities.
     *
     * @param kind the kind of criterion
     * @param of the entities, one of which is enough
     * @return the criterion
     * @throws IllegalArgumentException if no entity is given
     */
    static Criterion of(CriterionKind kind, Id<?>... of) {
        return builder().kind(kind).addOf(of).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the criterion has a content beside its kind.
     *
     * @throws IllegalArgumentException if of, quantity, text and when are all absent
     */
    @Value.Check
    default void check() {
        Rule.require(
                !of().isEmpty() || quantity().isPresent() || text().isPresent() || when().isPresent(),
                "Criterion.of",
                "be given, or else quantity, text or when,",
                "absent");
    }

    /** Builds a {@link Criterion} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends CriterionBuilder {
        Builder() {}
    }

    /** The kinds of criteria. */
    enum CriterionKind {
        /** They are nationals of one of the states, or of a state of one of the regions. */
        NATIONALITY,
        /** They come from one of the places or states. */
        ORIGIN,
        /** They live or lie in one of the places or states: the states of Africa. */
        RESIDENCE,
        /** They are on their way to, or want to reach, one of the places or states. */
        DESTINATION,
        /** They arrived or entered within the time. */
        ARRIVAL,
        /** They have an age, in years, within the quantity. */
        AGE,
        /** They belong to one of the bodies, or are under its authority. */
        MEMBERSHIP,
        /** They have signed, endorsed or joined one of the outcomes or documents. */
        ENDORSEMENT,
        /** They take part in one of the meetings or events, or are represented there. */
        ATTENDANCE,
        /** They are first by the indicator that it names: the quantity says how many, as in "the ten largest". */
        RANK,
        /** They have a legal or social status or another property: refugees, seasonal workers, independent experts. */
        STATUS,
        /** They meet the conditions for something: a scheme, a vote, a benefit. */
        ELIGIBILITY,
        /** Their sector or field of work is one of the topics. */
        FIELD
    }
}
