package org.coalitionmodel;

/**
 * The answer to a question that what is known may not decide. It is not a probability: {@link #UNDETERMINED} says only
 * that both answers are still possible.
 *
 * <p>{@code and}, {@code or} and {@code not} are those of Kleene's strong three-valued logic: the outcome is
 * undetermined only where the undetermined part could turn it.
 *
 * <pre>{@code
 * Verdict.NO.and(Verdict.UNDETERMINED)  // NO
 * Verdict.YES.and(Verdict.UNDETERMINED) // UNDETERMINED
 * }</pre>
 */
public enum Verdict {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It may be so or not. */
    UNDETERMINED;

    /**
     * The verdict of a question that is decided.
     *
     * @param holds whether it is so
     * @return {@link #YES} or {@link #NO}
     */
    public static Verdict of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Whether both are so.
     *
     * @param other the other verdict
     * @return {@link #NO} if either is, else {@link #UNDETERMINED} if either is, else {@link #YES}
     */
    public Verdict and(Verdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNDETERMINED;
    }

    /**
     * Whether at least one is so.
     *
     * @param other the other verdict
     * @return {@link #YES} if either is, else {@link #UNDETERMINED} if either is, else {@link #NO}
     */
    public Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }

    /**
     * Whether it is not so.
     *
     * @return the opposite; {@link #UNDETERMINED} stays as it is
     */
    public Verdict not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
