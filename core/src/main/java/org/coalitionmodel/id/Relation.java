package org.coalitionmodel.id;

import java.io.Serializable;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Links;
import org.coalitionmodel.rule.Rule;

/**
 * A link from the thing that holds it to another thing of the same dossier: this decision {@code upholds} that one,
 * this meeting was held {@code onMarginsOf} that one. It is not a membership, a post or a participation, which have
 * types of their own.
 *
 * <p>Which kinds of things a relation may join is part of its {@link RelationKind}; a dossier checks it.
 *
 * <pre>{@code
 * Relation.of(Relation.RelationKind.CONSEQUENCE_OF, CASABLANCA_ATTACKS)
 * }</pre>
 *
 * @param kind how the two are linked, read from the holder to the other
 * @param to the other thing
 */
public record Relation(
        @Iri("cm:relationKind") RelationKind kind,
        @Iri("cm:relatedTo") Id<?> to) implements Serializable {

    /**
     * Both parts are required.
     *
     * @param kind how the two are linked, read from the holder to the other
     * @param to the other thing
     * @throws IllegalArgumentException if one of them is null
     */
    public Relation {
        Rule.given("Relation.kind", kind);
        Rule.given("Relation.to", to);
    }

    /**
     * The link of this kind to this thing.
     *
     * @param kind how the two are linked
     * @param to the other thing
     * @return the relation
     */
    public static Relation of(RelationKind kind, Id<?> to) {
        return new Relation(kind, to);
    }

    /**
     * How the holder of a relation is linked to the other thing: "holder, kind, other" reads as a sentence. Where both
     * must be of the same kind, all parties are one kind, as are all statistics, and meetings together with events.
     * Nothing is linked to itself.
     */
    public enum RelationKind {
        // Structure.

        /** The holder is a part, phase, organ or session of the other, which is of the same kind. */
        @Iri("dcterms:isPartOf")
        @Links(sameKind = true)
        PART_OF,
        /** The holder, a meeting or event, is held beside the other, a meeting or event that it does not belong to. */
        @Links(
                from = {"Meeting", "Event"},
                to = {"Meeting", "Event"})
        ON_MARGINS_OF,
        /** The other, of the same kind, came before the holder in a series that both are in. */
        @Links(sameKind = true)
        PREVIOUS,
        /** The holder, a meeting, takes up the other meeting again after a break. */
        @Links(from = "Meeting", to = "Meeting")
        RESUMES,
        /**
         * The other, a party, gives the holder, a party, meeting, event or outcome, staff, rooms or money: a
         * secretariat, a sponsor.
         */
        @Links(
                from = {"Party", "Meeting", "Event", "Outcome"},
                to = "Party")
        SUPPORTED_BY,

        /** The holder, a party, exists beside the other party and is no part of it, nor the other of it. */
        @Links(from = "Party", to = "Party")
        ALONGSIDE,

        // Documents.

        /** The holder, a source, is the other source in another language. */
        @Iri("schema:translationOfWork")
        @Links(from = "Source", to = "Source")
        TRANSLATION_OF,
        /** The holder, a source, is annexed to the other source. */
        @Links(from = "Source", to = "Source")
        ANNEXED_TO,
        /** The holder is the other source, word for word, at another address. */
        @Links(from = "Source", to = "Source")
        COPY_OF,
        /** The holder, a source, names or links the other source and takes no fact from it. */
        @Iri("dcterms:relation")
        @Links(from = "Source", to = "Source")
        RELATED,
        /** The holder, a source or statement, answers the other source or statement. */
        @Links(
                from = {"Source", "Statement"},
                to = {"Source", "Statement"})
        REPLY_TO,

        // Decisions.

        /** The other, a source or outcome, is the legal or political basis of the holder. */
        @Links(to = {"Source", "Outcome"})
        BASED_ON,
        /**
         * The holder, an event, meeting, outcome, statement, membership, post or statistic, came about because of the
         * other, which is an event, meeting, outcome or statement.
         */
        @Links(
                from = {"Event", "Meeting", "Outcome", "Statement", "Membership", "Post", "Statistic"},
                to = {"Event", "Meeting", "Outcome", "Statement"})
        CONSEQUENCE_OF,
        /** The holder, an outcome, keeps the other outcome in force. */
        @Links(from = "Outcome", to = "Outcome")
        UPHOLDS,
        /** The holder, an outcome or source, changes the other outcome or source, which stays in force. */
        @Links(
                from = {"Outcome", "Source"},
                to = {"Outcome", "Source"})
        AMENDS,
        /** The holder, an outcome or source, takes the place of the other outcome or source. */
        @Iri("dcterms:replaces")
        @Links(
                from = {"Outcome", "Source"},
                to = {"Outcome", "Source"})
        SUPERSEDES,
        /** The holder, an outcome, ends the other outcome. */
        @Links(from = "Outcome", to = "Outcome")
        LIFTS,
        /** The holder, an outcome, ends a part of the other outcome. */
        @Links(from = "Outcome", to = "Outcome")
        PARTLY_LIFTS,
        /** The holder, an outcome, lengthens the time for which the other outcome holds. */
        @Links(from = "Outcome", to = "Outcome")
        EXTENDS,
        /** The holder, an outcome, backs the other: an outcome, a source, a post or a statement. */
        @Links(
                from = "Outcome",
                to = {"Outcome", "Source", "Post", "Statement"})
        ENDORSES,
        /** The holder, an outcome, refuses the other: an outcome, a source, a post or a statement. */
        @Links(
                from = "Outcome",
                to = {"Outcome", "Source", "Post", "Statement"})
        REJECTS,
        /** The holder, an outcome or statistic, is counted in the other, which is of the same kind. */
        @Links(
                from = {"Outcome", "Statistic"},
                to = {"Outcome", "Statistic"},
                sameKind = true)
        COUNTS_TOWARDS,

        // Accounts.

        /**
         * The holder and the other, of the same kind, agree as far as they go: a count and a rounded report of it, a
         * figure worked out and the one printed.
         */
        @Links(sameKind = true)
        AGREES_WITH,
        /**
         * The holder, a statistic or source, was worked out from the other, which is anything that can be counted, or
         * rests on its data [PROV wasDerivedFrom].
         */
        @Iri("prov:wasDerivedFrom")
        @Links(from = {"Statistic", "Source"})
        DERIVED_FROM,
        /** The holder gives the same matter again, of the same kind, in a later edition or report. */
        @Links(sameKind = true)
        RESTATES,
        /**
         * The holder and the other, of the same kind, are two accounts of one matter that do not agree; neither is
         * preferred.
         */
        @Links(sameKind = true)
        COMPETES_WITH
    }
}
