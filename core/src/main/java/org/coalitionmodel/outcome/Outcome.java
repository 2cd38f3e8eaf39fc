package org.coalitionmodel.outcome;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * An act with effect: what somebody agreed, decided, pledged, called for or adopted. {@link OutcomeKind} distinguishes
 * the kinds: a call is not a decision, a goal is not a pledge. Something that was merely said is a {@code Statement}.
 *
 * <p>If one outcome upholds, amends or lifts another, that is a relation. Whether an outcome is in force follows from
 * its stages, its terms and these relations, and is never stored.
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

    /** {@return the stages it has reached, in the order of time; empty if no source says how far it has come} */
    @Override
    @Iri(value = "cm:stage", form = Iri.Form.LIST)
    List<Stage> stages();

    /** {@return the actors whose act it is, several if they acted together; empty if the source does not say} */
    List<Actor> by();

    /**
     * {@return the parts that others have in it: whom it addresses or benefits, who opposes it, who may still join it;
     * empty if none is given}
     */
    @Iri("cm:participation")
    List<Participation> participations();

    /** {@return the meeting that produced it; absent if there was none} */
    @Iri("prov:wasGeneratedBy")
    Optional<Id<Meeting>> meeting();

    /** {@return when it was made; absent if not given, or if it is the time of the meeting} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return a summary of the outcome, in the words of the dossier's author} */
    @Iri("dcterms:abstract")
    LocalizedText summary();

    /**
     * {@return whether it is binding on those to whom it is addressed; false also if taking part is voluntary; absent
     * if not given}
     */
    Optional<Boolean> binding();

    /** {@return the document that records it or that it adopts; absent if there is none} */
    Optional<Id<Source>> document();

    /** {@return the entities that it concerns; empty if none is named} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return the vote by which it was adopted or rejected; absent if there was none or none is reported} */
    @Iri("cm:vote")
    Optional<Vote> vote();

    /** {@return its terms: amounts, dates, conditions; empty if it has none} */
    @Iri("cm:term")
    List<Term> terms();

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

    /**
     * Checks the order of the stages.
     *
     * @throws IllegalArgumentException if a stage was certainly reached before one that is listed before it
     */
    @Value.Check
    default void check() {
        Stage.requireInOrder("Outcome.stages", stages(), id());
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
        /** A body or office-holder decides or instructs. */
        DECISION,
        /** A body takes note of what others did or plan. */
        NOTING,
        /** A body fails to agree. */
        NO_AGREEMENT,
        /** A body postpones a decision. */
        DEFERRAL,
        /** Somebody does not accept a part of something, or puts a reservation on record. */
        RESERVATION,
        /** Somebody refuses something. */
        REJECTION,
        /** Somebody promises to give or do something. Its stages say whether it is under way or done. */
        PLEDGE,
        /**
         * Somebody plans to give or do something, names an amount, a date or another term, and does not promise it.
         * If there is no such term, it is a {@code Statement} that announces.
         */
        INTENTION,
        /**
         * Something is to be achieved, but nobody promises it or plans to do it alone: an aim, a target, a milestone.
         */
        GOAL,
        /**
         * A body or meeting asks or advises others to act: an appeal, guidance, recommendations. A call by a single
         * speaker is a {@code Statement}.
         */
        CALL,
        /** A body supports or accepts what somebody else did. */
        ENDORSEMENT,
        /** Somebody is appointed to a post. */
        APPOINTMENT,
        /** Nothing was adopted, because a vote failed. */
        NOT_ADOPTED,
        /** A document is adopted. */
        DOCUMENT_ADOPTED
    }
}
