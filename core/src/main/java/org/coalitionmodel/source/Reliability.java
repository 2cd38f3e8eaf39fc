package org.coalitionmodel.source;

import java.io.Serializable;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;

/**
 * How far we trust a source, or a passage of it, and why. It is a judgement of whoever makes the dossier, kept apart
 * from what the source says; it changes nothing and hides nothing [NATO AJP-2.1 rates source and information likewise].
 *
 * <pre>{@code
 * new Reliability(Reliability.Grade.DOUBTFUL, LocalizedText.of("en", "an index score printed as a count"))
 * }</pre>
 *
 * @param grade how far
 * @param reason why, in our words
 */
public record Reliability(Grade grade, LocalizedText reason) implements Serializable {

    /**
     * Both parts are needed: a grade without a reason can't be checked by anyone.
     *
     * @param grade how far
     * @param reason why
     */
    public Reliability {
        Rule.given("Reliability.grade", grade);
        Rule.given("Reliability.reason", reason);
    }

    /** How far a source or a passage is trusted. */
    public enum Grade {
        /** Confirmed by what is known from elsewhere. */
        RELIABLE,
        /** Neither confirmed nor contradicted, and given with reservations. */
        UNCERTAIN,
        /** Contradicted in part, or of a source that was wrong before. */
        DOUBTFUL,
        /** Known to be wrong. */
        UNRELIABLE
    }
}
