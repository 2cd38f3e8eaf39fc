package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS_PER_ATTACK;
import static org.coalitionmodel.derivation.DerivationFigures.EASTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WESTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WORLD;
import static org.coalitionmodel.derivation.DerivationFigures.comparison;
import static org.coalitionmodel.derivation.DerivationFigures.in;
import static org.coalitionmodel.derivation.DerivationFigures.level;
import static org.coalitionmodel.derivation.DerivationFigures.share;
import static org.coalitionmodel.derivation.DerivationFigures.yearBefore;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;

/**
 * Whatever the true numbers are, and however a source rounds or bounds them: the true result is in the interval. {@code
 * -Dpairs=180000} tries ten times as many numbers.
 */
class RandomFiguresTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static final int ROUNDS = Integer.getInteger("pairs", 18_000) / 45;

    private Random random = new Random();
    private String given = "";

    @Test
    void derived_values_hold_the_true_number() {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            random = new Random(seed);
            given = "seed " + seed;
            deriveAll();
        }
    }

    private void deriveAll() {
        BigDecimal base = number(1, 5000);
        BigDecimal now = number(1, 5000);
        BigDecimal total = base.add(now);

        Level part = figure("part", now, "tonnes").build();
        Share share = share("1 %")
                .quantity(reported(now.multiply(HUNDRED).divide(base, MathContext.DECIMAL128), "percent"))
                .addBases(Base.of(WORLD))
                .build();
        holds(in(part, share).wholes(part, share), base);

        for (Measure measure : Measure.values()) {
            Comparison change = change(measure, base, now);
            holds(in(part, change).baseLevels(part, change), base);
        }

        Level west = figure("west", now, "tonnes").place(WESTMARK).build();
        Level east = figure("east", base, "tonnes").place(EASTMARK).build();
        Level all = figure("all", total, "tonnes").build();
        holds(in(west, east).sum(List.of(west, east)), total);
        holds(in(all, east).rest(all, List.of(east)), now);

        Level rate = figure("rate", now.divide(base, MathContext.DECIMAL128), "deaths/attacks", DEATHS_PER_ATTACK);
        Level deaths = figure("killed", now, "deaths", DEATHS);
        Level attacks = figure("raids", base, "attacks", ATTACKS);
        holds(in(rate, attacks).product(rate, attacks, DEATHS), now);
        holds(in(rate, deaths).quotient(deaths, rate, ATTACKS), base);

        Level start = figure("start", base, "tonnes").when(When.of("2020")).build();
        Level target = figure("target", now, "tonnes")
                .when(When.by("2024"))
                .status(ObservationStatus.TARGET)
                .build();
        holds(in(start, target).onStraightLine(start, target, TimePeriod.parse("2022")), total.divide(TWO));
    }

    private Comparison change(Measure measure, BigDecimal base, BigDecimal now) {
        int order = now.compareTo(base);
        BigDecimal difference = now.subtract(base).abs();
        BigDecimal multiple = difference.divide(base, MathContext.DECIMAL128);
        Quantity quantity = switch (measure) {
            case PERCENT -> reported(multiple.multiply(HUNDRED), "percent");
            case FACTOR -> reported(now.divide(base, MathContext.DECIMAL128));
            case FACTOR_INCREASE -> reported(multiple);
            case ABSOLUTE, POINTS -> reported(difference, "tonnes");
        };
        return comparison(order > 0 ? Direction.HIGHER : order < 0 ? Direction.LOWER : Direction.EQUAL)
                .quantity(quantity)
                .addMeasures(measure)
                .addBases(yearBefore())
                .build();
    }

    /** A true number as a source might give it. */
    private Quantity reported(BigDecimal truth) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(random.nextInt(5) - 3);
        BigDecimal rounded = rounded(truth, step, RoundingMode.HALF_UP);
        Quantity.Builder quantity = Quantity.builder();
        switch (random.nextInt(6)) {
            case 0 -> quantity.bound(Bound.AT_LEAST).value(rounded(truth, step, RoundingMode.FLOOR));
            case 1 -> quantity.bound(Bound.AT_MOST).value(rounded(truth, step, RoundingMode.CEILING));
            case 2 ->
                quantity.bound(Bound.MORE_THAN)
                        .value(rounded(truth, step, RoundingMode.CEILING)
                                .subtract(step)
                                .max(BigDecimal.ZERO));
            default -> quantity.value(rounded).roundedTo(step);
        }
        return quantity.build();
    }

    private Quantity reported(BigDecimal truth, String unit) {
        return reported(truth).in(Unit.of(unit));
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return number.divide(step, 0, mode).multiply(step);
    }

    private BigDecimal number(int from, int to) {
        return BigDecimal.valueOf(from + random.nextInt(to));
    }

    private Level.Builder figure(String id, BigDecimal truth, String unit) {
        return level(id, "1").quantity(reported(truth, unit));
    }

    private Level figure(String id, BigDecimal truth, String unit, Id<Indicator> indicator) {
        return figure(id, truth, unit).indicators(List.of(indicator)).build();
    }

    private void holds(Optional<DerivedValue> value, BigDecimal truth) {
        holds(value.stream().toList(), truth);
    }

    /** What says nothing is absent. */
    private void holds(Collection<DerivedValue> values, BigDecimal truth) {
        assertThat(values)
                .allSatisfy(value -> assertThat(value.interval().contains(truth))
                        .as("%s: %s holds %s", given, value, truth)
                        .isTrue());
    }
}
