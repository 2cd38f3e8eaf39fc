package org.coalitionmodel.id;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Links;
import org.coalitionmodel.rule.Rule;

/**
 * A typed link from the entity that holds it to another entity of the same dossier: this decision {@code upholds} that
 * one, this meeting was held {@code onMarginsOf} that one. It is not a membership, a post or a participation: these
 * have their own types.
 *
 * <p>Each {@link RelationKind} defines which types of entities it may link. The dossier checks this.
 *
 * <p>If the other entity is a document or an outcome, the relation may be about parts of it alone, such as operative
 * paragraph 1. What is said of a part is not said of the whole: an outcome of which only a part is lifted or superseded
 * stays in force. {@link RelationKind#PARTLY_LIFTS} is for sources that do not name the part.
 *
 * <pre>{@code
 * Relation.of(Relation.RelationKind.CONSEQUENCE_OF, CASABLANCA_ATTACKS)
 * Relation.of(Relation.RelationKind.AMENDS, RESOLUTION, Locator.of(Locator.LocatorKind.PARAGRAPH, "1"))
 * }</pre>
 *
 * @param kind the kind of link, read from the holder to the other entity
 * @param to the other entity
 * @param locators the parts of the other entity that the relation is about; empty if it is about all of it, or the
 *     source names no part
 */
public record Relation(
        @Iri("cm:relationKind") RelationKind kind,
        @Iri("cm:relatedTo") Id<?> to,
        @Iri(value = "cm:locator", form = Iri.Form.LIST) List<Locator> locators)
        implements Serializable {

    /**
     * Requires all parts.
     *
     * @param kind the kind of link, read from the holder to the other entity
     * @param to the other entity
     * @param locators the parts of the other entity that the relation is about; may be empty
     * @throws IllegalArgumentException if kind, to, locators or an element of it is null
     */
    public Relation {
        Rule.given("Relation.kind", kind);
        Rule.given("Relation.to", to);
        locators = List.copyOf(Rule.givenAll("Relation.locators", locators));
    }

    /**
     * A relation of this kind to this entity, or to parts of it.
     *
     * @param kind the kind of link
     * @param to the other entity
     * @param locators the parts of the other entity that the relation is about; none if it is about all of it
     * @return the relation
     * @throws IllegalArgumentException if an argument or a locator is null
     */
    public static Relation of(RelationKind kind, Id<?> to, Locator... locators) {
        return new Relation(kind, to, Arrays.asList(Rule.given("Relation.locators", locators)));
    }

    /**
     * How the holder of a relation is linked to the other entity: "holder, kind, other" reads as a sentence. Some kinds
     * require both entities to be of the same type. All parties then count as one type, all statistics as one, and
     * meetings and events together as one. No entity may be linked to itself.
     */
    public enum RelationKind {
        // Structure.

        /**
         * The holder is a part, phase, organ or session of the other entity. Both are of the same type; meetings and
         * events count as one type, so that a meeting may be part of a visit.
         */
        @Iri("dcterms:isPartOf")
        @Links(sameKind = true)
        PART_OF,
        /**
         * The holder, a meeting or event, takes place alongside the other meeting or event and does not belong to it.
         */
        @Links(
                from = {"Meeting", "Event"},
                to = {"Meeting", "Event"})
        ON_MARGINS_OF,
        /** The other entity came before the holder in a series that contains both. Both are of the same type. */
        @Links(sameKind = true)
        PREVIOUS,
        /** The holder, a meeting, continues the other meeting after a break. */
        @Links(from = "Meeting", to = "Meeting")
        RESUMES,
        /** The holder, a party, succeeds the other party, which was turned into it or ended before it. */
        @Links(from = "Party", to = "Party")
        SUCCEEDS,
        /** The holder, a party, exists beside the other party. Neither is part of the other. */
        @Links(from = "Party", to = "Party")
        ALONGSIDE,

        // Documents.

        /** The holder, a source, is the other source in another language. */
        @Iri("schema:translationOfWork")
        @Links(from = "Source", to = "Source")
        TRANSLATION_OF,
        /** The holder, a source, is a draft or an earlier version of the other source. */
        @Links(from = "Source", to = "Source")
        DRAFT_OF,
        /**
         * The holder, a source, outcome or topic, supplements the other, as a protocol supplements a convention. The
         * other is a source, outcome or topic too.
         */
        @Links(
                from = {"Source", "Outcome", "Topic"},
                to = {"Source", "Outcome", "Topic"})
        SUPPLEMENTS,
        /** The holder, a source, is annexed to the other source. */
        @Links(from = "Source", to = "Source")
        ANNEXED_TO,
        /** The holder, a source, is a word-for-word copy of the other source at another address. */
        @Links(from = "Source", to = "Source")
        COPY_OF,
        /** The holder, a source, names or links to the other source but takes no fact from it. */
        @Iri("dcterms:relation")
        @Links(from = "Source", to = "Source")
        RELATED,
        /** The holder, a source or statement, answers the other source or statement. */
        @Links(
                from = {"Source", "Statement"},
                to = {"Source", "Statement"})
        REPLY_TO,

        // Decisions.

        /** The holder is based on the other, a source, outcome or body: a law, a decision, or other guidance. */
        @Links(to = {"Source", "Outcome", "Party"})
        BASED_ON,
        /**
         * The other entity causes the holder. The holder is an event, meeting, outcome, statement, membership, post,
         * statistic, topic or indicator. The other is an event, meeting, outcome, statement, membership, statistic or
         * topic.
         */
        @Links(
                from = {
                    "Event",
                    "Meeting",
                    "Outcome",
                    "Statement",
                    "Membership",
                    "Post",
                    "Statistic",
                    "Topic",
                    "Indicator"
                },
                to = {"Event", "Meeting", "Outcome", "Statement", "Membership", "Statistic", "Topic"})
        CONSEQUENCE_OF,
        /**
         * The holder happens, begins or holds only if the other does: "if adopted, the rules would cut emissions". The
         * holder is an event, meeting, statement, membership, post or statistic. The other is an event, meeting,
         * outcome, statement or membership. For an outcome, write a term of the kind {@code condition} instead. The
         * questions of a dossier do not look at this relation.
         */
        @Links(
                from = {"Event", "Meeting", "Statement", "Membership", "Post", "Statistic"},
                to = {"Event", "Meeting", "Outcome", "Statement", "Membership"})
        CONDITIONAL_ON,
        /**
         * The holder violates the other, a rule in force: a treaty, a resolution, a decision. The holder is an event,
         * outcome, statement or topic: an act, or conduct as such. The other is a source or outcome.
         */
        @Links(
                from = {"Event", "Outcome", "Statement", "Topic"},
                to = {"Source", "Outcome"})
        VIOLATES,
        /**
         * The holder complies with the other, a rule in force, or is said to: "in line with the resolution". The holder
         * is an event, outcome, statement or topic. The other is a source or outcome.
         */
        @Links(
                from = {"Event", "Outcome", "Statement", "Topic"},
                to = {"Source", "Outcome"})
        COMPLIES_WITH,
        /** The holder, an outcome, keeps the other outcome in force. */
        @Links(from = "Outcome", to = "Outcome")
        UPHOLDS,
        /** The holder, an outcome or source, changes the other outcome or source, which stays in force. */
        @Links(
                from = {"Outcome", "Source"},
                to = {"Outcome", "Source"})
        AMENDS,
        /** The holder, an outcome or source, replaces the other outcome or source. */
        @Iri("dcterms:replaces")
        @Links(
                from = {"Outcome", "Source"},
                to = {"Outcome", "Source"})
        SUPERSEDES,
        /** The holder, an outcome, ends the other outcome. */
        @Links(from = "Outcome", to = "Outcome")
        LIFTS,
        /** The holder, an outcome, ends part of the other outcome. */
        @Links(from = "Outcome", to = "Outcome")
        PARTLY_LIFTS,
        /** The holder, an outcome, extends the period of validity of the other outcome. */
        @Links(from = "Outcome", to = "Outcome")
        EXTENDS,
        /** The holder, an outcome, endorses the other: an outcome, a source, a post or a statement. */
        @Links(
                from = "Outcome",
                to = {"Outcome", "Source", "Post", "Statement"})
        ENDORSES,
        /** The holder, an outcome, rejects the other: an outcome, a source, a post or a statement. */
        @Links(
                from = "Outcome",
                to = {"Outcome", "Source", "Post", "Statement"})
        REJECTS,
        /** The holder, an outcome or statistic, is included in the total of the other. Both are of the same type. */
        @Links(
                from = {"Outcome", "Statistic"},
                to = {"Outcome", "Statistic"},
                sameKind = true)
        COUNTS_TOWARDS,

        // Accounts.

        /**
         * The holder and the other do not contradict each other: a count and a rounded report of it, a calculated
         * figure and the printed one, an amount and its share of something. Both are of the same type.
         */
        @Links(sameKind = true)
        AGREES_WITH,
        /**
         * The holder, a statistic or source, was calculated from the other or rests on its data [PROV wasDerivedFrom].
         * The other may be any entity that can be counted.
         */
        @Iri("prov:wasDerivedFrom")
        @Links(from = {"Statistic", "Source"})
        DERIVED_FROM,
        /** The holder reports the same matter again in a later edition or report. Both are of the same type. */
        @Links(sameKind = true)
        RESTATES,
        /**
         * The holder and the other look like the same matter, but can't be compared: they have different bases, days or
         * definitions. Both may be right. Both are of the same type.
         */
        @Links(sameKind = true)
        NOT_COMPARABLE_WITH,
        /**
         * The holder and the other are two different accounts of the same matter, even if both could be true: "over 70"
         * and "nearly 100". Neither is preferred. Both are of the same type.
         */
        @Links(sameKind = true)
        COMPETES_WITH
    }
}
