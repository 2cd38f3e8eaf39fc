package org.coalitionmodel.source;

import java.io.Serializable;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;

/**
 * A rating of a source or of a passage: how far we trust it, and why. It is a judgement by the author of the dossier
 * and is kept apart from what the source says. It neither changes nor hides anything [NATO AJP-2.1 also rates sources
 * and information].
 *
 * <pre>{@code
 * new Reliability(Reliability.Grade.DOUBTFUL, LocalizedText.of("en", "an index score printed as a count"))
 * }</pre>
 *
 * @param grade how far we trust the source or passage
 * @param reason the reason for the grade, in our words
 */
public record Reliability(Grade grade, LocalizedText reason) implements Serializable {

    /**
     * Requires both parts, because nobody can verify a grade without a reason.
     *
     * @param grade how far we trust the source or passage
     * @param reason the reason for the grade
     */
    public Reliability {
        Rule.given("Reliability.grade", grade);
        Rule.given("Reliability.reason", reason);
    }

    /** How far a source or a passage is trusted. */
    public enum Grade {
        /** Confirmed by other evidence. */
        RELIABLE,
        /** Neither confirmed nor contradicted, and to be treated with reservations. */
        UNCERTAIN,
        /** Contradicted in part, or from a source that was wrong before. */
        DOUBTFUL,
        /** Known to be wrong. */
        UNRELIABLE
    }
}
