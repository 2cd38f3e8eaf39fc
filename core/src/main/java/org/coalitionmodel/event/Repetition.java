package org.coalitionmodel.event;

import java.math.BigDecimal;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.TimePeriod;

/** The rules for an entity that stands for several similar meetings or events. */
final class Repetition {
    private static final Interval ONE = Interval.at(BigDecimal.ONE);

    private Repetition() {}

    /** Requires a length between two of them, and a number of them that may be 1 or more. */
    static void check(String type, Optional<TimePeriod> every, Optional<Quantity> count, Id<?> id) {
        Rule.require(every.filter(period -> !period.isLength()).isEmpty(), type + ".every", "be a length", every, id);
        boolean isBelowOne = count.map(Quantity::interval)
                .filter(number -> number.fallsBelow(ONE) == Verdict.YES)
                .isPresent();
        Rule.require(!isBelowOne, type + ".count", "be 1 or more", count, id);
    }
}
