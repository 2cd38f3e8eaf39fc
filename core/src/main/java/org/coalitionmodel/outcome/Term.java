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
 * One term of an outcome: an amount, a deadline, a duration, a condition [ODRL constraint, in plain words]. An outcome
 * may have many terms. What it decides is its summary.
 *
 * <pre>{@code
 * Term.builder().kind(Term.TermKind.VALIDITY).when(When.of("2022-07-01/P24M")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Term extends Serializable permits ImmutableTerm {

    /** {@return the kind of term} */
    @Iri("dcterms:type")
    TermKind kind();

    /** {@return the parties to which the term applies; empty if it applies to all whom the outcome concerns} */
    @Iri("cm:appliesTo")
    List<Id<Party>> parties();

    /** {@return the amount; absent if the term sets none} */
    Optional<Quantity> quantity();

    /** {@return the date, period or length; absent if the term sets none} */
    @Iri("time:hasTime")
    Optional<When> when();

    /**
     * {@return everything else that the term says, in the words of the dossier's author; absent if amount and time say
     * it all}
     */
    @Iri("dcterms:description")
    Optional<LocalizedText> text();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the term has a content.
     *
     * @throws IllegalArgumentException if quantity, when and text are all absent
     */
    @Value.Check
    default void check() {
        Rule.require(
                quantity().isPresent() || when().isPresent() || text().isPresent(),
                "Term.quantity",
                "be given, or else when or text,",
                "absent");
    }

    /** Builds a {@link Term} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends TermBuilder {
        Builder() {}
    }

    /** The kinds of terms. */
    enum TermKind {
        /** The amount pledged, cut or paid. */
        AMOUNT,
        /** What the amount is measured from. */
        BASELINE,
        /** How long something takes or lasts, without calendar dates: "a transition of 36 months". */
        DURATION,
        /** How often something happens. */
        FREQUENCY,
        /** When the outcome is in force. */
        VALIDITY,
        /** By when something must be done, or within how long: "elections within 12 to 16 months". */
        DEADLINE,
        /** When the outcome is reviewed. */
        REVIEW,
        /** Who is exempt from the outcome, or what it does not affect. */
        EXEMPTION,
        /** What must be true for the outcome to begin or to be in force. */
        CONDITION,
        /** What must happen for the outcome to end. */
        END_CONDITION,
        /** What those to whom the outcome is addressed must do. */
        REQUIREMENT,
        /** One of the steps in which the outcome takes effect or is withdrawn. */
        STEP,
        /** What happens if the outcome is not complied with. */
        CONSEQUENCE,
        /** The purpose of the outcome. */
        PURPOSE
    }
}
