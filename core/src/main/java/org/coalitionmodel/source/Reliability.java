package org.coalitionmodel.source;

import java.io.Serializable;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;

/**
 * A rating of a source or of a passage: how far the dossier's author trusts it, and why. The rating is kept apart from
 * what the source says. It neither changes nor hides anything [NATO AJP-2.1 also rates sources and information].
 *
 * <pre>{@code
 * new Reliability(Reliability.Grade.DOUBTFUL, LocalizedText.of("en", "an index score printed as a count"))
 * }</pre>
 *
 * @param grade how far the source or passage is trusted
 * @param reason the reason for the grade, in the words of the dossier's author
 */
public record Reliability(Grade grade, LocalizedText reason) implements Serializable {

    /**
     * Requires both parts, because nobody can verify a grade without a reason.
     *
     * @param grade how far the source or passage is trusted
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
