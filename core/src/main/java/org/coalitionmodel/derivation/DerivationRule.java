package org.coalitionmodel.derivation;

/**
 * How a {@link DerivedValue} follows from its inputs. Each rule is arithmetic of {@linkplain
 * org.coalitionmodel.quantity.Interval intervals}: its result holds every number that follows from one number of each
 * input. So the rounding of the inputs carries over. 48 per cent, rounded to whole numbers, is from 47.5 up
 * to, not including, 48.5. Then 3461 is 48 per cent of more than 3461 / 0.485 and at most 3461 / 0.475.
 *
 * <p>Shares, rates, and changes in per cent or by a factor apply to numbers that are not negative.
 */
public enum DerivationRule {
    /** The whole, from a part and its share: part / share. The inputs are the part and the share. */
    WHOLE,
    /**
     * The level of the base of a comparison, such as that of the year before. The inputs are the level and the
     * comparison. For a rise of <i>q</i> per cent it is level / (1 + <i>q</i> / 100), for a fall level / (1 −
     * <i>q</i> / 100). For a factor <i>q</i> it is level / <i>q</i>, for an increase by a factor level / (1 +
     * <i>q</i>). For a difference of <i>q</i>, also in percentage points, it is level − <i>q</i>, for a fall level +
     * <i>q</i>.
     */
    BASE_LEVEL,
    /** The sum of separate parts. The inputs are the parts. */
    SUM,
    /** A total without separate parts of it. The inputs are the total and the parts. */
    REST,
    /** A count, from a rate and what it is a rate of: deaths/attacks × attacks = deaths. The inputs are the factors. */
    PRODUCT,
    /** What a count is divided by in its rate: deaths / (deaths/attacks) = attacks. The inputs are count and rate. */
    QUOTIENT,
    /**
     * Where a straight line from a level to a target stands: level + (target − level) × <i>t</i>. Here <i>t</i> is the
     * part of the time that has passed. The inputs are the level and the target.
     */
    STRAIGHT_LINE
}
