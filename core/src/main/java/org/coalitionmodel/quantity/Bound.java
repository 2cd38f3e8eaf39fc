package org.coalitionmodel.quantity;

/**
 * How a source hedges the value that it names. It says nothing of the unit or of a range that may stand beside the
 * value.
 *
 * <p>For each, <i>v</i> is the {@linkplain Quantity#value() value} and <i>s</i> the {@linkplain Quantity#roundedTo()
 * step} that it is rounded to; the interval is what {@link Quantity#interval()} gives where no range is stated.
 */
public enum Bound {
    /**
     * No hedge: [<i>v</i>, <i>v</i>] without a step. With one, [<i>v</i> − <i>s</i>/2, <i>v</i> + <i>s</i>/2), mirrored
     * below zero and open at both ends around it.
     */
    EXACTLY("exactly"),
    /** Near it on either side: [<i>v</i> − <i>s</i>, <i>v</i> + <i>s</i>], and any number without a step. */
    ABOUT("about"),
    /**
     * A little short of it: [<i>v</i> − <i>s</i>, <i>v</i>), and any number without a step. Below zero it is mirrored,
     * (<i>v</i>, <i>v</i> + <i>s</i>]; zero can be fallen short of from both sides, [−<i>s</i>, <i>s</i>].
     */
    ALMOST("almost"),
    /** Above it: (<i>v</i>, ∞). */
    MORE_THAN("more than"),
    /** It or above: [<i>v</i>, ∞). */
    AT_LEAST("at least"),
    /** Below it: (−∞, <i>v</i>). */
    LESS_THAN("less than"),
    /** It or below: (−∞, <i>v</i>]. Also what "up to" says. */
    AT_MOST("at most");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /** As {@link Quantity#toString()} writes it. */
    String words() {
        return words;
    }
}
