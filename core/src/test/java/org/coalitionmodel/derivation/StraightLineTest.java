package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.derivation.DerivationFigures.WESTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WORLD;
import static org.coalitionmodel.derivation.DerivationFigures.comparison;
import static org.coalitionmodel.derivation.DerivationFigures.in;
import static org.coalitionmodel.derivation.DerivationFigures.intervals;
import static org.coalitionmodel.derivation.DerivationFigures.level;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StraightLineTest {
    private static final Level START = start("exactly 100 tonnes", "2020");
    private static final Level TARGET = target("exactly 50 tonnes", When.by("2030"));
    private static final TimePeriod YEAR = TimePeriod.parse("2025");

    @Test
    void names_its_rule_the_level_the_target_and_the_time() {
        assertThat(in(START, TARGET).onStraightLine(START, TARGET, YEAR))
                .containsExactly(new DerivedValue(
                        DerivationRule.STRAIGHT_LINE,
                        List.of(START.id(), TARGET.id()),
                        Dimensions.of(START).withWhen(Optional.of(When.of(YEAR))),
                        Interval.parse("[75, 75]"),
                        Optional.of(Unit.of("tonnes"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020; 2030; 2020; [100, 100]",
                "2020; 2030; 2021; [95, 95]",
                "2020; 2030; 2030; [50, 50]",
                "2020-01; 2021-11; 2020-12; [75, 75]",
                "2020-01-01; 2020-01-11; 2020-01-06; [75, 75]",
                // Years are long: the figure for 2020 may be of its first or its last day.
                "2020; 2030; 2025-06-30; [72.52, 77.52]",
                "2020; 2030-12-31; 2025; [72.72, 79.99]",
                "2020-01/2020-06; 2030; 2025; [70.01, 78.55]",
                "2020; 2030; 2020-06-30; [97.52, 100]",
                "2020; 2030; 2030-06-30; [50, 52.52]"
            })
    void counts_in_years_in_months_or_in_days(String start, String end, String at, String line) {
        assertThat(intervals(line(start("exactly 100 tonnes", start), target("exactly 50 tonnes", When.of(end)), at)))
                .containsExactly(line);
    }

    @Test
    void a_deadline_is_its_last_day() {
        Level start = start("exactly 100 tonnes", "2020-12-31");

        assertThat(intervals(line(start, target("exactly 0 tonnes", When.by("2021")), "2021-12-30")))
                .containsExactly("[0.27, 0.28]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020; 2030; 2019",
                "2020; 2030; 2031",
                "2020; 2030; 2019-12-31",
                "2020; 2030; 2031-01-01",
                "2020; 2020; 2020",
                "2020; 2019; 2020",
                "2020; 2020-06-30; 2020-06-30",
                "2020; 2030; P1Y",
                "2020; 2030; 2025~",
                "2020; 2030/..; 2025",
                "2020/..; 2030; 2025"
            })
    void is_absent_outside_the_line_or_without_dates(String start, String end, String at) {
        assertThat(line(start("exactly 100 tonnes", start), target("exactly 50 tonnes", When.of(end)), at))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exactly 100; at least 300; [200, ∞)",
                "exactly 100; less than 50; (-∞, 75)",
                "[90, 110]; exactly 50; [70, 80]",
                "[90, 110]; [40, 50]; [65, 80]"
            })
    void keeps_ranges_and_open_ends(String start, String target, String line) {
        assertThat(intervals(line(start(start, "2020"), target(target, When.by("2030")), "2025")))
                .containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LOWER; exactly 50 %; PERCENT; [75, 75]",
                "HIGHER; at least 2; FACTOR; [150, ∞)",
                "HIGHER; exactly 1; FACTOR_INCREASE; [150, 150]",
                "LOWER; exactly 20 tonnes; ABSOLUTE; [90, 90]",
                "EQUAL; exactly 0 %; PERCENT; [100, 100]"
            })
    void leads_to_a_comparison_with_the_start(Direction direction, String quantity, Measure measure, String line) {
        Comparison target = comparison(direction, quantity, measure)
                .when(When.by("2030"))
                .status(ObservationStatus.TARGET)
                .addBases(Base.of(When.of("2019")), Base.of(When.of("2020")))
                .build();

        assertThat(intervals(line(START, target, "2025"))).containsExactly(line);
    }

    @Test
    void has_a_value_for_each_measure_of_a_comparison() {
        Comparison target = comparison(Direction.HIGHER)
                .quantity(Quantity.parse("exactly 2"))
                .addMeasures(Measure.FACTOR, Measure.FACTOR_INCREASE, Measure.POINTS)
                .when(When.by("2030"))
                .status(ObservationStatus.TARGET)
                .addBases(Base.of(When.of("2020")))
                .build();

        assertThat(intervals(line(START, target, "2025"))).containsExactly("[150, 150]", "[200, 200]");
    }

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void leads_only_to_what_is_to_be_reached(ObservationStatus status) {
        Level target = Level.builder().from(TARGET).status(status).build();
        boolean isToBeReached = List.of(ObservationStatus.TARGET, ObservationStatus.PLANNED, ObservationStatus.PLEDGED)
                .contains(status);

        assertThat(line(START, target, "2025")).hasSize(isToBeReached ? 1 : 0);
    }

    @Test
    void is_absent_if_the_target_has_no_status_or_time() {
        assertThat(line(
                        START,
                        Level.builder().from(TARGET).status(Optional.empty()).build(),
                        "2025"))
                .isEmpty();
        assertThat(line(
                        START,
                        Level.builder().from(TARGET).when(Optional.empty()).build(),
                        "2025"))
                .isEmpty();
        assertThat(line(Level.builder().from(START).when(Optional.empty()).build(), TARGET, "2025"))
                .isEmpty();
    }

    @Test
    void is_absent_if_the_start_is_not_observed() {
        assertThat(line(
                        Level.builder()
                                .from(START)
                                .status(ObservationStatus.FORECAST)
                                .build(),
                        TARGET,
                        "2025"))
                .isEmpty();
    }

    @Test
    void is_absent_if_the_target_is_of_something_else() {
        Comparison elsewhere = comparison(Direction.LOWER, "exactly 50 %", Measure.PERCENT)
                .when(When.by("2030"))
                .status(ObservationStatus.TARGET)
                .addBases(Base.of(WORLD))
                .build();
        Rank rank = Rank.builder()
                .id(Statistic.id("rank"))
                .indicators(START.indicators())
                .place(START.place())
                .when(When.by("2030"))
                .status(ObservationStatus.TARGET)
                .rank(1)
                .order(Rank.Order.ASCENDING)
                .build();

        assertThat(line(START, Level.builder().from(TARGET).place(WESTMARK).build(), "2025"))
                .isEmpty();
        assertThat(line(START, target("exactly 50", When.by("2030")), "2025")).isEmpty();
        assertThat(line(START, elsewhere, "2025")).isEmpty();
        assertThat(line(START, rank, "2025")).isEmpty();
    }

    @Test
    void is_absent_in_fiscal_years() {
        When fiscal = When.builder()
                .from(When.of("2030"))
                .addReckonings(When.Reckoning.FISCAL)
                .build();

        assertThat(line(START, target("exactly 50 tonnes", fiscal), "2025")).isEmpty();
    }

    private static List<DerivedValue> line(Level start, Statistic target, String at) {
        return in(start, target).onStraightLine(start, target, TimePeriod.parse(at));
    }

    private static Level start(String quantity, String when) {
        return level("start", quantity).when(When.of(when)).build();
    }

    private static Level target(String quantity, When when) {
        return level("target", quantity)
                .when(when)
                .status(ObservationStatus.TARGET)
                .build();
    }
}
