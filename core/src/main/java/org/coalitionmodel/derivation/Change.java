package org.coalitionmodel.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;

/**
 * The change that a comparison states: the level minus its base, below zero for a fall.
 *
 * @param isRelative whether the difference is a multiple of the base, not an amount
 * @param difference the difference
 */
record Change(boolean isRelative, Interval difference) {
    static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);
    static final Interval ONE = Interval.at(BigDecimal.ONE);
    private static final Interval ZERO = Interval.at(BigDecimal.ZERO);
    private static final Interval POSITIVE = Interval.above(BigDecimal.ZERO);
    private static final Interval NEGATIVE = Interval.below(BigDecimal.ZERO);

    /** One change for each measure that fits the direction and the unit of the level. */
    static List<Change> of(Comparison comparison, Optional<Unit> unit) {
        return switch (comparison.direction()) {
            case HIGHER -> of(comparison, unit, POSITIVE);
            case LOWER -> of(comparison, unit, NEGATIVE);
            case EQUAL -> of(comparison, unit, ZERO);
            case BETTER, WORSE -> List.of();
        };
    }

    private static List<Change> of(Comparison comparison, Optional<Unit> unit, Interval allowed) {
        Optional<Quantity> quantity = comparison.quantity();
        return quantity.isEmpty()
                ? List.of(new Change(false, allowed))
                : comparison.measures().stream()
                        .filter(measure -> fits(measure, quantity.get().unit(), unit))
                        .map(measure -> of(measure, quantity.get().interval(), comparison.direction()))
                        .flatMap(change -> change.difference.intersection(allowed).stream()
                                .map(difference -> new Change(change.isRelative, difference)))
                        .toList();
    }

    private static Change of(Measure measure, Interval quantity, Direction direction) {
        Interval signed = direction == Direction.LOWER ? ZERO.minus(quantity) : quantity;
        return switch (measure) {
            case PERCENT -> new Change(true, signed.percentOf(ONE));
            case FACTOR -> new Change(true, quantity.minus(ONE));
            case FACTOR_INCREASE -> new Change(true, signed);
            case POINTS, ABSOLUTE -> new Change(false, signed);
        };
    }

    private static boolean fits(Measure measure, Optional<Unit> unit, Optional<Unit> unitOfLevel) {
        List<Unit> units = switch (measure) {
            case PERCENT -> List.of(Unit.PERCENT);
            case POINTS -> List.of(Unit.PERCENTAGE_POINTS, Unit.PERCENT);
            case FACTOR, FACTOR_INCREASE -> List.of();
            case ABSOLUTE -> unitOfLevel.stream().toList();
        };
        boolean isOfLevel = measure != Measure.POINTS || unitOfLevel.equals(Optional.of(Unit.PERCENT));
        return isOfLevel && (unit.isEmpty() || units.contains(unit.get()));
    }

    /** The level before the change; empty if there is none that is not negative. */
    Optional<Interval> before(Interval level) {
        return isRelative
                ? level.intersection(NOT_NEGATIVE)
                        .flatMap(it ->
                                ONE.plus(difference).intersection(NOT_NEGATIVE).map(it::dividedBy))
                : Optional.of(level.minus(difference));
    }

    /** The level after a part of the change, from 0 to 1. */
    Interval after(Interval level, Interval part) {
        Interval partly = difference.times(part);
        return isRelative ? level.times(ONE.plus(partly)) : level.plus(partly);
    }
}
