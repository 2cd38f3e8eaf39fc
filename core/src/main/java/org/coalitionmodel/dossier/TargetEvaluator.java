package org.coalitionmodel.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;

/** Whether figures reach a target or exceed a limit. */
final class TargetEvaluator {
    private final Statistic target;
    private final Quantity wanted;

    private TargetEvaluator(Statistic target, Quantity wanted) {
        this.target = target;
        this.wanted = wanted;
    }

    static Verdict reached(Statistic target, List<Statistic> figures) {
        return quantity(target)
                .map(wanted -> new TargetEvaluator(target, wanted).reachedBy(figures))
                .orElse(Verdict.UNDETERMINED);
    }

    /**
     * The figures may be parts of the total or overlap, so the total lies between the greatest of them and their sum.
     */
    private Verdict reachedBy(List<Statistic> figures) {
        List<Interval> numbers = figures.stream()
                .filter(figure ->
                        figure.status().map(ObservationStatus::isObserved).orElse(true))
                .map(this::number)
                .toList();
        boolean isReached = numbers.stream().anyMatch(number -> isEnough(number) == Verdict.YES);
        boolean isMissed = !numbers.isEmpty()
                && isEnough(numbers.stream().reduce(Interval.at(BigDecimal.ZERO), Interval::plus)) == Verdict.NO;
        return isReached ? Verdict.YES : isMissed ? Verdict.NO : Verdict.UNDETERMINED;
    }

    /** The number of a figure of the same kind and unit as the target; of another figure, any number. */
    private Interval number(Statistic figure) {
        return quantity(figure)
                .filter(quantity -> quantity.unit().equals(wanted.unit()))
                .filter(quantity -> figure instanceof Share == target instanceof Share)
                .map(Quantity::interval)
                .orElse(Interval.all());
    }

    private static Optional<Quantity> quantity(Statistic statistic) {
        return statistic instanceof Level level
                ? Optional.of(level.quantity())
                : statistic instanceof Share share ? Optional.of(share.quantity()) : Optional.empty();
    }

    private Verdict isEnough(Interval number) {
        return target.status().equals(Optional.of(ObservationStatus.LIMIT))
                ? exceedsLimit(number, wanted.interval())
                : reachesTarget(number, wanted.interval());
    }

    /** A target of "at least 100" is reached by 100, and one of "more than 100" by any number above it. */
    private static Verdict reachesTarget(Interval number, Interval wanted) {
        if (wanted.low().isEmpty() || wanted.high().isPresent()) {
            return number.fallsBelow(wanted).not();
        }
        Interval lowest = Interval.at(wanted.low().get());
        return wanted.includesLow() ? number.fallsBelow(lowest).not() : number.exceeds(lowest);
    }

    /** A limit of "at most 100" is exceeded by any number above 100, and one of "less than 100" by 100. */
    private static Verdict exceedsLimit(Interval number, Interval limit) {
        if (limit.high().isEmpty() || limit.low().isPresent()) {
            return number.exceeds(limit);
        }
        Interval highest = Interval.at(limit.high().get());
        return limit.includesHigh()
                ? number.exceeds(highest)
                : number.fallsBelow(highest).not();
    }
}
