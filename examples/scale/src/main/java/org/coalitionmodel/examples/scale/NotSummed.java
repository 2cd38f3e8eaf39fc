package org.coalitionmodel.examples.scale;

import java.util.Optional;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Why a statistic is counted in its group but not added to the sum. If several reasons apply, the first one counts. */
public enum NotSummed {
    /** A share: parts of different wholes have no sum. */
    SHARE("share"),
    /** A comparison, such as a rise or fall. */
    COMPARISON("comparison"),
    /** A position in a ranking. */
    RANK("rank"),
    /** It says what is planned, wanted or expected, or it is doubtful. */
    NOT_OBSERVED("not_observed"),
    /** It was calculated from other statistics, which are summed themselves. */
    DERIVED("derived"),
    /** It has no number. */
    MISSING("missing"),
    /** A rate or percentage. */
    RATE("rate"),
    /** It leaves something out that others of the group count. */
    EXCLUDING("excluding"),
    /** Its first or last day is not known, so it may be for other days than others of the group. */
    UNDATED("undated");

    private final String word;

    NotSummed(String word) {
        this.word = word;
    }

    /** The word that tables have for it. */
    String word() {
        return word;
    }

    /**
     * Why a statistic is not summed.
     *
     * @param statistic the statistic
     * @return the reason; empty if it is summed
     */
    public static Optional<NotSummed> of(Statistic statistic) {
        if (!(statistic instanceof Level level)) {
            return Optional.of(statistic instanceof Share ? SHARE : statistic instanceof Rank ? RANK : COMPARISON);
        }
        ObservationStatus status = level.status().orElse(ObservationStatus.NORMAL);
        if (!status.isObserved() || status == ObservationStatus.DOUBTFUL) {
            return Optional.of(NOT_OBSERVED);
        } else if (status == ObservationStatus.DERIVED) {
            return Optional.of(DERIVED);
        } else if (hasNoNumber(level.quantity())) {
            return Optional.of(MISSING);
        } else if (level.quantity().unit().filter(NotSummed::isRatio).isPresent()) {
            return Optional.of(RATE);
        } else if (!level.excluding().isEmpty()) {
            return Optional.of(EXCLUDING);
        }
        return knownPeriod(statistic).isPresent() ? Optional.empty() : Optional.of(UNDATED);
    }

    private static boolean hasNoNumber(Quantity quantity) {
        return quantity.value().isEmpty()
                && quantity.low().isEmpty()
                && quantity.high().isEmpty();
    }

    private static boolean isRatio(Unit unit) {
        return unit.isRate() || unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS);
    }

    /** The period of a statistic, if it is given by its first and last day and means the whole of it. */
    static Optional<TimePeriod> knownPeriod(Statistic statistic) {
        return statistic.when().filter(NotSummed::isPlain).flatMap(When::period).filter(TimePeriod::hasKnownDays);
    }

    private static boolean isPlain(When when) {
        return when.part().isEmpty()
                && when.bound().isEmpty()
                && when.reckonings().isEmpty()
                && when.anchor().isEmpty();
    }
}
