package org.coalitionmodel.outcome;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * One term of an outcome: an amount, a deadline, a duration, a condition [ODRL constraint, in plain words]. An outcome
 * may have many terms. The summary of the outcome says what it decides.
 *
 * <pre>{@code
 * Term.builder().kind(Term.TermKind.VALIDITY).when(When.of("2022-07-01/P24M")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Term extends Serializable permits ImmutableTerm {

    /** {@return the id, for a term that other entities refer to; absent if none do} */
    Optional<Id<Term>> id();

    /** {@return the kind of term} */
    @Iri("dcterms:type")
    TermKind kind();

    /** {@return the parties to which the term applies; empty if it applies to all whom the outcome concerns} */
    @Iri("cm:appliesTo")
    List<Id<Party>> parties();

    /**
     * {@return the amount; absent if the term sets none} An amount with an indicator, a base or a comparison is one of
     * the {@linkplain #statistics() statistics}.
     */
    Optional<Quantity> quantity();

    /**
     * {@return the forms in which money is given, all that apply: "122 million in grants and loans"; empty if the
     * source does not say} [OECD DAC and IATI: type of finance]
     */
    @Iri("cm:financeType")
    List<FinanceType> financeTypes();

    /**
     * {@return where the money comes from, all that apply: "from public and private sources"; empty if the source does
     * not say} In which form it is given is in {@link #financeTypes()}. A party that pays is a participation of the
     * outcome, with the role {@code funder}. [UNFCCC, decision 1/CP.16, paragraph 99]
     */
    @Iri("cm:financeSource")
    List<FinanceSource> financeSources();

    /**
     * {@return the figures that the term sets, such as a target against a base year; several are alternative readings
     * of one figure; empty if it sets none} The time of a target says by when. The source itself may leave two readings
     * open, as in "by or around 2030".
     */
    @Iri("cm:termStatistic")
    List<Id<Statistic>> statistics();

    /** {@return the date, period or length; absent if the term sets none} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the entities that the term is about: what is given in kind or prohibited; empty if none is named} */
    @Iri("schema:about")
    List<Id<?>> about();

    /**
     * {@return the events, meetings, outcomes or statements that trigger the term; any one is enough, and it may lie in
     * the future; empty if none is named} A goal triggers it when it is reached, a pledge when it is kept.
     */
    @Iri("cm:trigger")
    @Reference(to = {"Event", "Meeting", "Outcome", "Statement"})
    List<Id<?>> triggers();

    /** {@return the kinds of events that trigger the term, any one of them: "if attacked"; empty if none is named} */
    @Iri("cm:triggerKind")
    List<Event.EventKind> triggerKinds();

    /** {@return the parties of which a trigger must concern at least one; empty if it may concern any} */
    @Iri("cm:triggerOn")
    List<Id<Party>> triggerOn();

    /**
     * {@return everything else that the term says, in the words of the dossier's author; absent if amount and time say
     * it all}
     */
    @Iri("dcterms:description")
    Optional<LocalizedText> text();

    /** {@return the citations of the sources that state it, if they are not those of its outcome} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of a term.
     *
     * @param value the text of the id, such as {@code term-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Term> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the term has a content beside its kind, and that it names parties of a trigger only if it has one.
     *
     * @throws IllegalArgumentException if the term has no content, or has triggerOn without triggers or triggerKinds
     */
    @Value.Check
    default void check() {
        boolean isEmpty = parties().isEmpty()
                && financeTypes().isEmpty()
                && financeSources().isEmpty()
                && statistics().isEmpty()
                && about().isEmpty()
                && triggers().isEmpty()
                && triggerKinds().isEmpty()
                && quantity().isEmpty()
                && when().isEmpty()
                && text().isEmpty();
        Rule.require(!isEmpty, "Term.quantity", "be given, or else another content,", "absent");
        Rule.require(
                triggerOn().isEmpty()
                        || !triggers().isEmpty()
                        || !triggerKinds().isEmpty(),
                "Term.triggerOn",
                "be absent without a trigger",
                triggerOn());
    }

    /** Builds a {@link Term} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends TermBuilder {
        Builder() {}
    }

    /** The forms in which money is given [OECD DAC and IATI: type of finance]. */
    enum FinanceType {
        /** It need not be paid back. */
        GRANT,
        /** It is to be paid back. */
        LOAN,
        /** It is to be paid back at lower interest, or over a longer time, than the market offers. */
        CONCESSIONAL_LOAN,
        /** A share in a company or fund, or another investment in its capital. */
        EQUITY,
        /** It is paid only if somebody else fails to pay. */
        GUARANTEE,
        /** A debt is cancelled, swapped or rescheduled. */
        DEBT_RELIEF,
        /** Insurance, or a payment that an insurance makes. */
        INSURANCE,
        /** Money from private sources that public money has drawn in. */
        MOBILIZED_PRIVATE_FINANCE
    }

    /** Where money comes from, as climate and development finance divides it [UNFCCC, decision 1/CP.16, paragraph 99]. */
    enum FinanceSource {
        /** Budgets of governments, and bodies that they own. */
        PUBLIC,
        /** Companies, banks, foundations and people. */
        PRIVATE,
        /** A government or its agency, which gives it to the recipient directly. */
        BILATERAL,
        /** An organisation or fund of several governments, such as a development bank. */
        MULTILATERAL,
        /** New sources beside budgets and markets: levies, auctions, debt swaps. Also called alternative. */
        INNOVATIVE
    }

    /** The kinds of terms. */
    enum TermKind {
        /** The amount that is pledged, cut or paid, or that is to be reached. */
        AMOUNT,
        /** What is given or done in kind, and not in money. A quantity of money is what it is worth. */
        IN_KIND,
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
        /**
         * What must be true for the outcome to begin or to be in force. In a call or goal: for what is asked for. If an
         * outcome has several, all of them must be true; alternatives are the triggers of one term.
         */
        CONDITION,
        /** What must happen for the outcome to end. */
        END_CONDITION,
        /** What those to whom the outcome is addressed must do or bring about. */
        REQUIREMENT,
        /** What those to whom the outcome is addressed must not do. */
        PROHIBITION,
        /** What they may do. */
        PERMISSION,
        /** What a word of the outcome means, or which levels a scale has: {@code about} names it. */
        DEFINITION,
        /**
         * Who or what comes first, without excluding others. Beside a deadline, its time is the preferred one.
         */
        PRIORITY,
        /** Who qualifies for it, or what they must do to qualify: all terms of this kind apply. */
        ELIGIBILITY,
        /** One of the steps in which the outcome takes effect or is withdrawn. */
        STEP,
        /** What happens if the outcome is not complied with. */
        CONSEQUENCE,
        /** The purpose of the outcome. */
        PURPOSE
    }
}
