package org.coalitionmodel.examples.scale;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;

/**
 * Which statistics are kept: those that match all conditions given. A statistic whose time may lie in the period matches, as
 * in {@code Dossier.statisticsWithin}.
 *
 * @param grouping which place contains which
 * @param hasPlaces whether all places are known, so that a reference to any other is a fault
 * @param indicators the ids of indicators, of which the statistic has at least one; empty for all
 * @param within the id of a place in which the statistic was measured; empty for all
 * @param period the time; empty for all
 */
record StatisticFilter(
        Grouping grouping,
        boolean hasPlaces,
        Set<String> indicators,
        Optional<String> within,
        Optional<TimePeriod> period)
        implements Predicate<Statistic> {

    /** Whether the statistic refers to a place that is not among the places. */
    boolean isPlaceUnknown(Statistic statistic) {
        return hasPlaces
                && statistic
                        .place()
                        .map(Id::value)
                        .filter(id -> !grouping.isKnown(id))
                        .isPresent();
    }

    @Override
    public boolean test(Statistic statistic) {
        return hasIndicator(statistic) && isWithin(statistic) && mayBeIn(statistic);
    }

    private boolean hasIndicator(Statistic statistic) {
        return indicators.isEmpty()
                || statistic.indicators().stream().map(Id::value).anyMatch(indicators::contains);
    }

    private boolean isWithin(Statistic statistic) {
        return within.isEmpty() || grouping.isWithin(Grouping.place(statistic), within.get());
    }

    private boolean mayBeIn(Statistic statistic) {
        return period.isEmpty()
                || statistic
                        .when()
                        .filter(when -> when.overlaps(period.get()) == Verdict.NO)
                        .isEmpty();
    }
}
