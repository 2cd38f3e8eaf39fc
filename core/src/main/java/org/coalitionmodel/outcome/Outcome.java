package org.coalitionmodel.outcome;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * An act with effect: what somebody agreed, decided, pledged, called for or adopted. {@link OutcomeKind} distinguishes
 * the kinds: a call is not a decision, a goal is not a pledge. Something that was merely said is a {@code Statement}.
 *
 * <p>If one outcome upholds, amends or lifts another, that is a relation. Whether an outcome is in force follows from
 * its terms and these relations, and is never stored.
 *
 * <pre>{@code
 * Outcome.builder().id(VOW).kind(Outcome.OutcomeKind.PLEDGE).addBy(Actor.of(PARTNERS)).summary(LocalizedText.of("en", "Take the networks of Daesh apart")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Outcome extends Entity permits ImmutableOutcome {

    /** {@return the id} */
    @Override
    Id<Outcome> id();

    /** {@return the kind of act} */
    @Iri("dcterms:type")
    OutcomeKind kind();

    /** {@return the actors whose act it is, several if they acted together; empty if the source does not say} */
    List<Actor> by();

    /** {@return the actors who opposed it or abstained; empty if none is reported} */
    List<Actor> dissent();

    /**
     * {@return the actors it is addressed to: those whom a call asks or a decision instructs; empty if nobody in
     * particular}
     */
    @Iri("cm:addressee")
    List<Actor> to();

    /**
     * {@return the actors it is for: those who benefit from a pledge, those whom an appointment appoints; empty if not
     * given}
     */
    @Iri("cm:beneficiary")
    List<Actor> beneficiaries();

    /** {@return the meeting that produced it; absent if there was none} */
    @Iri("prov:wasGeneratedBy")
    Optional<Id<Meeting>> meeting();

    /** {@return when it was made; absent if not given, or if it is the time of the meeting} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return a summary of the outcome, in the words of the dossier's author} */
    @Iri("dcterms:abstract")
    LocalizedText summary();

    /** {@return whether it is binding on those to whom it is addressed; absent if not said} */
    Optional<Boolean> binding();

    /** {@return the document that records it or that it adopts; absent if there is none} */
    Optional<Id<Source>> document();

    /** {@return the entities that it concerns; empty if none is named} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return the actors who may still join it; empty if nobody may} */
    List<Actor> openTo();

    /** {@return its terms: amounts, dates, conditions; empty if it has none} */
    @Iri("cm:term")
    List<Term> terms();

    /** {@return its relations to other entities: the decision that it upholds, the document on which it is based} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return the citations of the sources that report it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of an outcome.
     *
     * @param value the text of the id, such as {@code outcome-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Outcome> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcome} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends OutcomeBuilder {
        Builder() {}
    }

    /** The kinds of outcomes. */
    enum OutcomeKind {
        /** Parties commit themselves to one another. */
        AGREEMENT,
        /** Parties share a view without any commitment. */
        UNDERSTANDING,
        /** A body decides. */
        DECISION,
        /** A body takes note of what others did or plan. */
        NOTING,
        /** A body fails to agree. */
        NO_AGREEMENT,
        /** A body postpones a decision. */
        DEFERRAL,
        /** Somebody refuses something. */
        REJECTION,
        /** Somebody promises to give or do something. */
        PLEDGE,
        /** Something is to be achieved, but nobody promises it. */
        GOAL,
        /** A body or meeting asks others to act. A call by a single speaker is a {@code Statement}. */
        CALL,
        /** A body supports what somebody else did. */
        ENDORSEMENT,
        /** Somebody is appointed to a post. */
        APPOINTMENT,
        /** A document is adopted. */
        DOCUMENT_ADOPTED
    }
}
