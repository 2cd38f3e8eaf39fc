package org.coalitionmodel.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.TimeBound;
import org.jspecify.annotations.Nullable;

/** The values of the derived columns. */
final class DerivedCells {
    private static final int DECIMALS = 18;
    private static final int WHOLE_DIGITS = 20;
    private static final int LAST_YEAR = 9999;

    private DerivedCells() {}

    static @Nullable Object fromDay(Statistic statistic) {
        return day(statistic, TimePeriod::earliest, TimeBound.AT_THE_EARLIEST);
    }

    static @Nullable Object toDay(Statistic statistic) {
        return day(statistic, TimePeriod::latest, TimeBound.BY);
    }

    /** A bound removes the limit on one side or on both. Fiscal years and relative lengths are no days of the calendar. */
    private static @Nullable Object day(
            Statistic statistic, Function<TimePeriod, Optional<LocalDate>> end, TimeBound limiting) {
        return statistic
                .when()
                .filter(when -> when.reckonings().isEmpty())
                .filter(when -> when.bound().isEmpty() || when.bound().get() == limiting)
                .flatMap(When::period)
                .flatMap(end)
                .filter(day -> day.getYear() >= 1 && day.getYear() <= LAST_YEAR)
                .orElse(null);
    }

    /** A part of the quantity, if there is a quantity with that part. */
    static Function<Statistic, @Nullable Object> part(Function<Quantity, Optional<?>> part) {
        return statistic -> statistic.figure().flatMap(part).orElse(null);
    }

    /** A number of the quantity, if the type of the column can hold it. */
    static Function<Statistic, @Nullable Object> number(Function<Quantity, Optional<BigDecimal>> number) {
        return part(quantity -> number.apply(quantity).filter(DerivedCells::fits));
    }

    private static boolean fits(BigDecimal number) {
        return number.scale() <= DECIMALS && number.precision() - number.scale() <= WHOLE_DIGITS;
    }

    static Optional<BigDecimal> low(Quantity quantity) {
        return interval(quantity).low();
    }

    static Optional<BigDecimal> high(Quantity quantity) {
        return interval(quantity).high();
    }

    static Optional<?> isLowOpen(Quantity quantity) {
        return low(quantity)
                .filter(DerivedCells::fits)
                .map(end -> !interval(quantity).includesLow());
    }

    static Optional<?> isHighOpen(Quantity quantity) {
        return high(quantity)
                .filter(DerivedCells::fits)
                .map(end -> !interval(quantity).includesHigh());
    }

    private static Interval interval(Quantity quantity) {
        return quantity.interval().roundedOutward(DECIMALS);
    }

    /** A part of the base, if there is one base with that part. */
    static Function<Statistic, @Nullable Object> ofBase(Function<Base, Optional<String>> part) {
        return statistic -> {
            List<Base> bases = bases(statistic);
            return bases.size() == 1 ? part.apply(bases.get(0)).orElse(null) : null;
        };
    }

    private static List<Base> bases(Statistic statistic) {
        if (statistic instanceof Share share) {
            return share.bases();
        }
        return statistic instanceof Comparison comparison ? comparison.bases() : List.of();
    }
}
