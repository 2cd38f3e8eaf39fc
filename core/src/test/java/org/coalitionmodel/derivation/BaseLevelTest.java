package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS;
import static org.coalitionmodel.derivation.DerivationFigures.WESTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WORLD;
import static org.coalitionmodel.derivation.DerivationFigures.comparison;
import static org.coalitionmodel.derivation.DerivationFigures.in;
import static org.coalitionmodel.derivation.DerivationFigures.intervals;
import static org.coalitionmodel.derivation.DerivationFigures.level;
import static org.coalitionmodel.derivation.DerivationFigures.yearBefore;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.quantity.Bound;
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
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaseLevelTest {
    private static final Level LEVEL = level("level", "exactly 120 deaths").build();
    private static final Comparison RISE = comparison(Direction.HIGHER, "exactly 20 %", Measure.PERCENT)
            .addBases(yearBefore())
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exactly 120; HIGHER; exactly 20 %; PERCENT; [100, 100]",
                "exactly 80; LOWER; exactly 20 %; PERCENT; [100, 100]",
                "exactly 100; EQUAL; exactly 0 %; PERCENT; [100, 100]",
                "exactly 120; HIGHER; exactly 20; PERCENT; [100, 100]",
                "exactly 60 %; HIGHER; exactly 10 percentagePoints; POINTS; [50, 50]",
                "exactly 60 %; HIGHER; exactly 10 %; POINTS; [50, 50]",
                "exactly 60 %; LOWER; exactly 10; POINTS; [70, 70]",
                "exactly 60 %; EQUAL; exactly 0; POINTS; [60, 60]",
                "exactly 450; HIGHER; exactly 9; FACTOR; [50, 50]",
                "exactly 50; LOWER; exactly 0.5; FACTOR; [100, 100]",
                "exactly 50; EQUAL; exactly 1; FACTOR; [50, 50]",
                "exactly 500; HIGHER; exactly 9; FACTOR_INCREASE; [50, 50]",
                "exactly 50; LOWER; exactly 0.5; FACTOR_INCREASE; [100, 100]",
                "exactly 50; EQUAL; exactly 0; FACTOR_INCREASE; [50, 50]",
                "exactly 60; HIGHER; exactly 10; ABSOLUTE; [50, 50]",
                "exactly 60 deaths; LOWER; exactly 10 deaths; ABSOLUTE; [70, 70]",
                "exactly 60; EQUAL; exactly 0; ABSOLUTE; [60, 60]",
                "exactly -60; LOWER; exactly 10; ABSOLUTE; [-50, -50]"
            })
    void follows_for_every_measure_and_direction(
            String level, Direction direction, String quantity, Measure measure, String before) {
        assertThat(intervals(before(level, direction, quantity, measure))).containsExactly(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exactly 120; HIGHER; 20 %; PERCENT; (99.58, 100.42]",
                "exactly 160; HIGHER; at most 60 %; PERCENT; [100, 160)",
                "exactly 210; HIGHER; more than 2000 %; PERCENT; (0, 10)",
                "exactly 70; LOWER; more than 30 %; PERCENT; (100, ∞)",
                "exactly 70; LOWER; at most 30 %; PERCENT; (70, 100]",
                "at most 120; HIGHER; exactly 20 %; PERCENT; [0, 100]",
                "more than 120; HIGHER; exactly 20 %; PERCENT; (100, ∞)",
                "exactly 60; HIGHER; more than 10; ABSOLUTE; (-∞, 50)",
                "exactly 60; LOWER; at least 10; ABSOLUTE; [70, ∞)",
                "exactly 90; HIGHER; at most 3; FACTOR; [30, 90)"
            })
    void keeps_rounding_and_open_ends(
            String level, Direction direction, String quantity, Measure measure, String before) {
        assertThat(intervals(before(level, direction, quantity, measure))).containsExactly(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exactly 60; HIGHER; exactly 10 deaths; ABSOLUTE", // the units differ
                "exactly 60 deaths; HIGHER; exactly 10 attacks; ABSOLUTE",
                "exactly 60; HIGHER; exactly 10; POINTS", // points are of percentages only
                "exactly 60 %; HIGHER; exactly 10 deaths; POINTS",
                "exactly 60; HIGHER; exactly 2 %; FACTOR",
                "exactly 60; HIGHER; exactly 2 %; FACTOR_INCREASE",
                "exactly 60; HIGHER; exactly 2 deaths; PERCENT",
                "exactly 60; HIGHER; exactly 0.5; FACTOR", // the direction is wrong
                "exactly 60; LOWER; exactly 2; FACTOR",
                "exactly 60; EQUAL; exactly 5 %; PERCENT",
                "exactly 60; LOWER; exactly 100 %; PERCENT", // nothing can be 100 % less and still 60
                "exactly 60; LOWER; exactly 150 %; PERCENT",
                "exactly -60; HIGHER; exactly 20 %; PERCENT",
                "\"many\"@en; HIGHER; exactly 20 %; PERCENT"
            })
    void is_absent_if_the_figures_do_not_fit(String level, Direction direction, String quantity, Measure measure) {
        assertThat(before(level, direction, quantity, measure)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"HIGHER; (-∞, 120)", "LOWER; (120, ∞)", "EQUAL; [120, 120]"})
    void is_open_if_the_comparison_has_no_number(Direction direction, String before) {
        Comparison comparison = comparison(direction).addBases(yearBefore()).build();

        assertThat(intervals(in(LEVEL, comparison).baseLevels(LEVEL, comparison)))
                .containsExactly(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Direction.class,
            names = {"BETTER", "WORSE"})
    void is_absent_if_nothing_is_counted(Direction direction) {
        Comparison comparison = comparison(direction).addBases(yearBefore()).build();

        assertThat(in(LEVEL, comparison).baseLevels(LEVEL, comparison)).isEmpty();
    }

    @Test
    void names_its_rule_its_inputs_and_the_time_before() {
        assertThat(in(LEVEL, RISE).baseLevels(LEVEL, RISE)).singleElement().satisfies(value -> {
            assertThat(value.rule()).isEqualTo(DerivationRule.BASE_LEVEL);
            assertThat(value.inputs()).containsExactly(LEVEL.id(), RISE.id());
            assertThat(value.unit()).contains(Unit.of("deaths"));
            assertThat(value.dimensions()).isEqualTo(Dimensions.of(LEVEL).withWhen(Optional.of(When.of("2020"))));
        });
    }

    @Test
    void has_a_value_for_each_base_and_measure() {
        Comparison nineTimes = comparison(Direction.HIGHER)
                .quantity(Quantity.parse("exactly 9"))
                .addMeasures(Measure.FACTOR, Measure.FACTOR_INCREASE)
                .addBases(yearBefore(), Base.of(WORLD))
                .build();
        Level level = level("level", "exactly 900").build();

        List<DerivedValue> values = in(level, nineTimes).baseLevels(level, nineTimes);

        assertThat(intervals(values)).containsExactly("[100, 100]", "[90, 90]", "[100, 100]", "[90, 90]");
        assertThat(values)
                .extracting(it -> it.dimensions().when().orElseThrow())
                .containsExactly(When.of("2020"), When.of("2020"), When.of("2021"), When.of("2021"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, P1Y, 2020",
        "2021, P12M, 2020",
        "2021, P5Y, 2016/2020",
        "2021, P6M, 2020-07-01/2020-12-31",
        "2021, P10D, 2020-12-22/2020-12-31",
        "2021-03, P1M, 2021-02",
        "2021-01, P1Y, 2020-01/2020-12",
        "2021-03, P10D, 2021-02-19/2021-02-28",
        "2021-03-01, P1D, 2021-02-28",
        "2021-01/2021-03, P3M, 2020-10-01/2020-12-31",
        "2021-01-01/P3M, P3M, 2020-10-01/2020-12-31"
    })
    void the_time_before_ends_when_the_time_of_the_level_begins(String period, String length, String before) {
        assertThat(timeBefore(When.of(period), DerivationFigures.before(length)))
                .containsExactly(When.of(before));
    }

    @Test
    void the_time_before_is_absent_if_it_is_not_known() {
        When year = When.of("2021");
        When about = When.builder()
                .from(DerivationFigures.before("P5Y"))
                .lengthBound(Bound.ABOUT)
                .build();
        When fiscal = When.builder()
                .from(DerivationFigures.before("P1Y"))
                .addReckonings(When.Reckoning.FISCAL)
                .build();
        When inWords = When.builder()
                .wording(LocalizedText.of("en", "before"))
                .addReckonings(When.Reckoning.BEFORE)
                .build();

        assertThat(timeBefore(year, about)).isEmpty();
        assertThat(timeBefore(year, fiscal)).isEmpty();
        assertThat(timeBefore(year, inWords)).isEmpty();
        assertThat(timeBefore(When.of("Y12021"), DerivationFigures.before("P1Y")))
                .isEmpty();
        assertThat(timeBefore(When.of("-9000"), DerivationFigures.before("P2000Y")))
                .isEmpty();
    }

    @Test
    void the_fiscal_year_before_is_one_too() {
        When fiscal = When.builder()
                .from(When.of("2021"))
                .addReckonings(When.Reckoning.FISCAL)
                .build();
        When before = When.builder()
                .from(DerivationFigures.before("P1Y"))
                .addReckonings(When.Reckoning.FISCAL)
                .build();

        assertThat(timeBefore(fiscal, before))
                .containsExactly(When.builder()
                        .from(When.of("2020"))
                        .addReckonings(When.Reckoning.FISCAL)
                        .build());
    }

    @Test
    void a_time_in_words_is_kept() {
        When pandemic = When.inWords(LocalizedText.of("en", "before the pandemic"));

        assertThat(timeBefore(When.of("2021"), pandemic)).containsExactly(pandemic);
    }

    @Test
    void the_value_with_a_rank_is_that_of_the_base() {
        Rank peak = Rank.builder()
                .id(Statistic.id("peak"))
                .addIndicators(DEATHS)
                .place(WORLD)
                .rank(1)
                .order(Rank.Order.DESCENDING)
                .build();
        Comparison below = comparison(Direction.LOWER, "exactly 40 %", Measure.PERCENT)
                .addBases(Base.builder()
                        .from(Base.of(When.of("2015")))
                        .statistic(peak.id())
                        .build())
                .build();

        DerivedValue value = in(LEVEL, below, peak).baseLevels(LEVEL, below).get(0);

        assertThat(value.interval()).hasToString("[200, 200]");
        assertThat(value.dimensions()).isEqualTo(Dimensions.of(peak).withWhen(Optional.of(When.of("2015"))));
    }

    @Test
    void is_absent_if_a_figure_is_not_comparable_with_earlier_ones() {
        Level level =
                Level.builder().from(LEVEL).status(ObservationStatus.BREAK).build();
        Comparison rise =
                Comparison.builder().from(RISE).status(ObservationStatus.BREAK).build();

        assertThat(in(level, RISE).baseLevels(level, RISE)).isEmpty();
        assertThat(in(LEVEL, rise).baseLevels(LEVEL, rise)).isEmpty();
    }

    @Test
    void is_absent_if_the_level_measures_something_else() {
        Level level = Level.builder().from(LEVEL).place(WESTMARK).build();

        assertThat(in(level, RISE).baseLevels(level, RISE)).isEmpty();
    }

    private static List<When> timeBefore(When time, When before) {
        Level level = Level.builder().from(LEVEL).when(time).build();
        Comparison rise = Comparison.builder()
                .from(RISE)
                .when(time)
                .bases(List.of(Base.of(before)))
                .build();
        return in(level, rise).baseLevels(level, rise).stream()
                .map(value -> value.dimensions().when().orElseThrow())
                .toList();
    }

    private static List<DerivedValue> before(String figure, Direction direction, String quantity, Measure measure) {
        Level level = level("level", figure).build();
        Comparison comparison =
                comparison(direction, quantity, measure).addBases(yearBefore()).build();
        return in(level, comparison).baseLevels(level, comparison);
    }
}
