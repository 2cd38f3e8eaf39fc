package org.coalitionmodel.grounding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;

/**
 * A citation of a dossier, compared with the text of its source.
 *
 * <pre>{@code
 * for (GroundedCitation shifted : grounding.citations(GroundedCitation.Status.SHIFTED)) {
 *     System.out.println(shifted.entity() + shifted.part() + " is now at " + shifted.span().orElseThrow());
 * }
 * }</pre>
 *
 * @param entity the id of the entity that the citation is in
 * @param part where it is in that entity, as a JSON Pointer: {@code /names/0/citations/1}
 * @param citation the citation
 * @param status what the comparison found
 * @param span where the passage is now; present if it is found or shifted
 * @param candidates passages that may be meant, the likeliest first: all that fit if it is ambiguous, similar ones if it
 *     is missing; else empty
 * @param numbers the numbers of the cited object, compared with those in the passage
 */
public record GroundedCitation(
        Id<?> entity,
        String part,
        Citation citation,
        Status status,
        Optional<Span> span,
        List<Candidate> candidates,
        List<GroundedNumber> numbers)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps copies of the lists.
     *
     * @param entity the id of the entity
     * @param part where the citation is in it
     * @param citation the citation
     * @param status what the comparison found
     * @param span where the passage is now
     * @param candidates passages that may be meant
     * @param numbers the numbers that were compared
     * @throws IllegalArgumentException if a component is null
     */
    public GroundedCitation {
        Rule.given("GroundedCitation.entity", entity);
        Rule.given("GroundedCitation.part", part);
        Rule.given("GroundedCitation.citation", citation);
        Rule.given("GroundedCitation.status", status);
        Rule.given("GroundedCitation.span", span);
        candidates = List.copyOf(Rule.given("GroundedCitation.candidates", candidates));
        numbers = List.copyOf(Rule.given("GroundedCitation.numbers", numbers));
    }

    /** What the comparison of a citation with a text found. */
    public enum Status {
        /**
         * The passage is where the citation says. If the citation gives no words, there is a passage at its position or
         * in its lines.
         */
        FOUND,
        /** The words are in the text once, in another place or line than the citation says. */
        SHIFTED,
        /** Several passages may be meant. */
        AMBIGUOUS,
        /** The words are not in the text, or the text has no such position or line. */
        MISSING,
        /** The citation gives only a position or lines, and the text is not the one that was read. */
        TEXT_CHANGED,
        /** There is no text of this source. */
        NO_TEXT,
        /** The citation gives no words, position or lines. It refers to the source as a whole, or to a locator. */
        NOTHING_TO_FIND
    }

    /**
     * A passage that a citation may mean.
     *
     * @param span where it is
     * @param similarity how similar its words are to those of the citation: 1 if they differ only in typography,
     *     else 1 minus the share of characters that are changed
     */
    public record Candidate(Span span, double similarity) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
