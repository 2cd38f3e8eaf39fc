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
 * What somebody agreed, decided, pledged, called for or adopted. It is an act with effect, kept apart by {@link OutcomeKind}:
 * a call is not a decision, a goal not a pledge. What was merely said is a {@code Statement}.
 *
 * <p>That one outcome upholds, amends or lifts another is a relation; whether an outcome is in force follows from its
 * terms and from those relations, and is never stored.
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

    /** {@return what sort of act it is} */
    @Iri("dcterms:type")
    OutcomeKind kind();

    /** {@return whose act it is, of several together; empty if the source does not say} */
    List<Actor> by();

    /** {@return those who were against it or stood aside; empty if none is reported} */
    List<Actor> dissent();

    /** {@return whom it is addressed to: whom a call asks, a decision instructs; empty if nobody in particular} */
    @Iri("cm:addressee")
    List<Actor> to();

    /** {@return whom it is for: whom a pledge benefits, whom an appointment appoints; empty if not given} */
    @Iri("cm:beneficiary")
    List<Actor> beneficiaries();

    /** {@return the meeting that it came from; absent if from none} */
    @Iri("prov:wasGeneratedBy")
    Optional<Id<Meeting>> meeting();

    /** {@return when it was made; absent if not given, or as the meeting's} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return what it is, in our words} */
    @Iri("dcterms:abstract")
    LocalizedText summary();

    /** {@return whether it binds those that it is addressed to; absent if not said} */
    Optional<Boolean> binding();

    /** {@return the document that sets it down, or that was adopted; absent if there is none} */
    Optional<Id<Source>> document();

    /** {@return the things of the dossier that it concerns; empty if none is named} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return who may still join it; empty if nobody} */
    List<Actor> openTo();

    /** {@return its terms: amounts, dates, conditions; empty if it sets none} */
    @Iri("cm:term")
    List<Term> terms();

    /** {@return its links to other things: the decision that it upholds, the document that it is based on} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it is reported} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of an outcome.
     *
     * @param value the id's text, such as {@code outcome-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Outcome> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Outcome}. */
    final class Builder extends OutcomeBuilder {
        Builder() {}
    }

    /** What sort of act it is. */
    enum OutcomeKind {
        /** Parties bind themselves to one another. */
        AGREEMENT,
        /** Parties share a view and bind themselves to nothing. */
        UNDERSTANDING,
        /** A body decides. */
        DECISION,
        /** A body takes note of what others did or plan. */
        NOTING,
        /** A body does not come to an agreement. */
        NO_AGREEMENT,
        /** A body puts a decision off. */
        DEFERRAL,
        /** Somebody refuses. */
        REJECTION,
        /** Somebody promises to give or to do. */
        PLEDGE,
        /** Something is to be reached, without a promise by anyone. */
        GOAL,
        /** A body or meeting asks others to act; what a single speaker calls for is a {@code Statement}. */
        CALL,
        /** A body backs what another did. */
        ENDORSEMENT,
        /** Somebody is put into a post. */
        APPOINTMENT,
        /** A document is adopted. */
        DOCUMENT_ADOPTED
    }
}
