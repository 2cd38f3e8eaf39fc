package org.coalitionmodel;

/**
 * The answer to a yes-or-no question that the known facts may leave open. It is not a probability: {@link
 * #UNDETERMINED} says only that both answers are still possible.
 *
 * <p>{@code and}, {@code or} and {@code not} follow Kleene's strong three-valued logic. The result is undetermined only
 * if an undetermined operand could still change it.
 *
 * <pre>{@code
 * Verdict.NO.and(Verdict.UNDETERMINED)  // NO
 * Verdict.YES.and(Verdict.UNDETERMINED) // UNDETERMINED
 * }</pre>
 */
public enum Verdict {
    /** Certainly true. */
    YES,
    /** Certainly false. */
    NO,
    /** Possibly true, possibly false. */
    UNDETERMINED;

    /**
     * Converts a boolean.
     *
     * @param holds whether the answer is yes
     * @return {@link #YES} or {@link #NO}
     */
    public static Verdict of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Whether both verdicts are yes.
     *
     * @param other the other verdict
     * @return {@link #NO} if either is no; else {@link #UNDETERMINED} if either is undetermined; else {@link #YES}
     */
    public Verdict and(Verdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNDETERMINED;
    }

    /**
     * Whether at least one verdict is yes.
     *
     * @param other the other verdict
     * @return {@link #YES} if either is yes; else {@link #UNDETERMINED} if either is undetermined; else {@link #NO}
     */
    public Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }

    /**
     * Negates this verdict.
     *
     * @return the opposite verdict; {@link #UNDETERMINED} for {@link #UNDETERMINED}
     */
    public Verdict not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
