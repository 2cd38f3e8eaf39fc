package org.coalitionmodel.outcome;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * One condition of an outcome: how much, until when, for how long, on what condition [ODRL constraint, in plain words].
 * An outcome may have many; what it decides is its summary.
 *
 * <pre>{@code
 * Term.builder().kind(Term.TermKind.VALIDITY).when(When.of("2022-07-01/P24M")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Term extends Serializable permits ImmutableTerm {

    /** {@return what the term sets} */
    @Iri("dcterms:type")
    TermKind kind();

    /** {@return the parties that it holds for; empty if for all that the outcome concerns} */
    @Iri("cm:appliesTo")
    List<Id<Party>> parties();

    /** {@return the amount; absent if it sets none} */
    Optional<Quantity> quantity();

    /** {@return the date, period or length; absent if it sets none} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the rest of it, in our words; absent if figures and dates say it all} */
    @Iri("dcterms:description")
    Optional<LocalizedText> text();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A term says something.
     *
     * @throws IllegalArgumentException if neither quantity nor when nor text is given
     */
    @Value.Check
    default void check() {
        Rule.require(
                quantity().isPresent() || when().isPresent() || text().isPresent(),
                "Term.quantity",
                "be given, or else when or text,",
                "absent");
    }

    /** Builds a {@link Term}. */
    final class Builder extends TermBuilder {
        Builder() {}
    }

    /** What a term sets. */
    enum TermKind {
        /** How much is pledged, cut, paid. */
        AMOUNT,
        /** What the amount is counted from. */
        BASELINE,
        /** How long it takes or lasts, without a place in the calendar: "a transition of 36 months". */
        DURATION,
        /** How often. */
        FREQUENCY,
        /** When it is in force. */
        VALIDITY,
        /** By when it is to be done, or within how long: "elections within 12 to 16 months". */
        DEADLINE,
        /** When it is looked at again. */
        REVIEW,
        /** Who is freed from it, or what it does not touch. */
        EXEMPTION,
        /** What must hold for it to begin or to be in force. */
        CONDITION,
        /** What must come about for it to end. */
        END_CONDITION,
        /** What those that it is addressed to are to do. */
        REQUIREMENT,
        /** One of the steps in which it takes effect or is taken back. */
        STEP,
        /** What follows if it is not met. */
        CONSEQUENCE,
        /** What it is for. */
        PURPOSE
    }
}
