package org.coalitionmodel.quantity;

/**
 * How a source hedges the value that it gives. It says nothing about the unit or about a range given beside the value.
 *
 * <p>In the descriptions, <i>v</i> is the {@linkplain Quantity#value() value} and <i>s</i> the {@linkplain
 * Quantity#roundedTo() step} that it is rounded to. The interval is the result of {@link Quantity#interval()} if no
 * range is given.
 */
public enum Bound {
    /**
     * No hedge: [<i>v</i>, <i>v</i>] without a step. With a step, a value above zero gives [<i>v</i> − <i>s</i>/2,
     * <i>v</i> + <i>s</i>/2). Below zero it is the mirror image, and for zero both ends are excluded.
     */
    EXACTLY("exactly"),
    /** Near the value on either side: [<i>v</i> − <i>s</i>, <i>v</i> + <i>s</i>]; without a step, any number. */
    ABOUT("about"),
    /**
     * A little short of the value: [<i>v</i> − <i>s</i>, <i>v</i>); without a step, any number. Below zero it is the
     * mirror image, (<i>v</i>, <i>v</i> + <i>s</i>]. Zero can be approached from both sides: [−<i>s</i>, <i>s</i>].
     */
    ALMOST("almost"),
    /** A little above the value: (<i>v</i>, <i>v</i> + <i>s</i>]; without a step, (<i>v</i>, ∞). */
    JUST_OVER("just over"),
    /** Far above the value. Nobody says how far: (<i>v</i>, ∞). */
    WELL_OVER("well over"),
    /** Above the value: (<i>v</i>, ∞). */
    MORE_THAN("more than"),
    /** The value or more: [<i>v</i>, ∞). */
    AT_LEAST("at least"),
    /** Far below the value. Nobody says how far: (−∞, <i>v</i>). */
    WELL_UNDER("well under"),
    /** Below the value: (−∞, <i>v</i>). */
    LESS_THAN("less than"),
    /** The value or less, as in "up to": (−∞, <i>v</i>]. */
    AT_MOST("at most");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /** The words that {@link Quantity#toString()} writes. */
    String words() {
        return words;
    }
}
