package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.quantity.Interval;

/**
 * How many members a list names, for comparison with a number that a source claims. If the list is not complete, there
 * may be more.
 *
 * @param number the number that it names; several numbers are possible if some are only described
 * @param complete whether it names all
 */
record Listing(Interval number, boolean complete) {
    private static final Interval MORE = Interval.atLeast(BigDecimal.ZERO);

    /**
     * Whether a claimed number fits: contradictory if fewer are claimed than listed, or more although the list is
     * complete. Empty if the claim says nothing ("about 200") and the list is open.
     */
    Optional<Answer> answer(Interval claimed) {
        if (!claimed.overlaps(complete ? number : number.plus(MORE))) {
            return Optional.of(Answer.CONTRADICTORY);
        }
        if (!complete) {
            return claimed.isAll() ? Optional.empty() : Optional.of(Answer.CONSISTENT);
        }
        boolean isWithin = claimed.intersection(number).equals(Optional.of(number));
        return Optional.of(isWithin && !claimed.isAll() ? Answer.CONSISTENT : Answer.UNDETERMINED);
    }
}
