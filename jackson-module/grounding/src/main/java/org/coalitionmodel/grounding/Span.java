package org.coalitionmodel.grounding;

import java.io.Serializable;
import org.coalitionmodel.rule.Rule;

/**
 * A passage of a text, from one position to another. Positions are numbers of Unicode code points before them, as in
 * {@link org.coalitionmodel.source.Citation#start()} [W3C Web Annotation: TextPositionSelector].
 *
 * <pre>{@code
 * text.slice(new Span(12, 20)); // the code points 12 to 19 of a SourceText
 * }</pre>
 *
 * @param start the start, at least 0
 * @param end the end, exclusive, after the start
 */
public record Span(int start, int end) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Checks the order of the ends.
     *
     * @param start the start
     * @param end the end, exclusive
     * @throws IllegalArgumentException if the start is negative, or the end is not after the start
     */
    public Span {
        Rule.require(start >= 0, "Span.start", "not be negative", start);
        Rule.require(end > start, "Span.end", "be after start " + start, end);
    }

    /** {@return the number of code points} */
    public int length() {
        return end - start;
    }

    /** The ends, as {@code 12-20}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
