package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS;
import static org.coalitionmodel.derivation.DerivationFigures.COAST;
import static org.coalitionmodel.derivation.DerivationFigures.EASTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.NORLAND;
import static org.coalitionmodel.derivation.DerivationFigures.RAID;
import static org.coalitionmodel.derivation.DerivationFigures.SIEGE;
import static org.coalitionmodel.derivation.DerivationFigures.WESTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WORLD;
import static org.coalitionmodel.derivation.DerivationFigures.in;
import static org.coalitionmodel.derivation.DerivationFigures.intervals;
import static org.coalitionmodel.derivation.DerivationFigures.level;
import static org.coalitionmodel.derivation.DerivationFigures.towards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SumTest {
    private static final Level TOTAL = level("total", "exactly 10 deaths").build();
    private static final Level WEST =
            level("west", "exactly 3 deaths").place(WESTMARK).build();
    private static final Level EAST =
            level("east", "exactly 4 deaths").place(EASTMARK).build();

    @Test
    void the_sum_names_its_rule_and_its_parts() {
        DerivedValue sum = in(WEST, EAST).sum(List.of(WEST, EAST)).orElseThrow();

        assertThat(sum.rule()).isEqualTo(DerivationRule.SUM);
        assertThat(sum.inputs()).containsExactly(WEST.id(), EAST.id());
        assertThat(sum.dimensions()).isEqualTo(Dimensions.of(WEST).withPlace(Optional.empty()));
        assertThat(sum.interval()).hasToString("[7, 7]");
        assertThat(sum.unit()).contains(Unit.of("deaths"));
    }

    @Test
    void the_rest_names_its_rule_the_total_and_the_parts() {
        DerivedValue rest =
                in(TOTAL, WEST, EAST).rest(TOTAL, List.of(WEST, EAST)).orElseThrow();

        assertThat(rest.rule()).isEqualTo(DerivationRule.REST);
        assertThat(rest.inputs()).containsExactly(TOTAL.id(), WEST.id(), EAST.id());
        assertThat(rest.dimensions()).isEqualTo(Dimensions.of(TOTAL).excludingAlso(List.of(WESTMARK, EASTMARK)));
        assertThat(rest.interval()).hasToString("[3, 3]");
        assertThat(rest.unit()).contains(Unit.of("deaths"));
    }

    @Test
    void rounding_and_open_ends_add_up() {
        Level about = level("about", "30 to 10 deaths").place(WESTMARK).build();
        Level more = level("more", "more than 4 deaths").place(EASTMARK).build();
        Level total = level("total", "100 deaths").build();

        assertThat(intervals(in(about, EAST).sum(List.of(about, EAST)))).containsExactly("[29, 39)");
        assertThat(intervals(in(about, more).sum(List.of(about, more)))).containsExactly("(29, ∞)");
        assertThat(intervals(in(total, about).rest(total, List.of(about)))).containsExactly("(64.5, 75.5)");
        assertThat(intervals(in(total, about, more).rest(total, List.of(about, more))))
                .containsExactly("(-∞, 71.5)");
    }

    @Test
    void a_number_that_is_not_known_leaves_no_sum() {
        Level some = level("some", "deaths \"some\"@en").place(EASTMARK).build();

        assertThat(in(WEST, some).sum(List.of(WEST, some))).isEmpty();
    }

    static Stream<List<Level>> separate() {
        return Stream.of(
                List.of(WEST, EAST),
                List.of(
                        level("a", "1").about(RAID).build(),
                        level("b", "1").about(SIEGE).build()),
                List.of(
                        level("a", "1").when(When.of("2022")).build(),
                        level("b", "1").when(When.of("2020")).build(),
                        level("c", "1").when(When.of("2021-03/2021-12")).build()));
    }

    @ParameterizedTest
    @MethodSource("separate")
    void separate_parts_have_a_sum(List<Level> parts) {
        assertThat(in(parts.toArray(Level[]::new)).sum(parts)).isPresent();
    }

    static Stream<List<Level>> overlapping() {
        Level one = level("a", "exactly 3 deaths").build();
        return Stream.of(
                List.of(),
                List.of(WEST),
                List.of(one, level("b", "exactly 3 deaths").build()), // two figures for the same matter
                List.of(WEST, one), // one place is inside the other
                List.of(WEST, at(WORLD)), // the same, through two levels
                List.of(at(COAST), one), // Westmark is in both
                List.of(WEST, level("b", "1 deaths").place(Optional.empty()).build()),
                List.of(one, level("b", "1 deaths").about(RAID).build()),
                List.of(one, level("b", "1 deaths").when(When.of("2021-03")).build()),
                List.of(one, level("b", "1 deaths").when(When.of("2022/..")).build()),
                List.of(one, level("b", "1 deaths").when(Optional.empty()).build()),
                List.of(
                        one,
                        level("b", "1 deaths")
                                .place(WORLD)
                                .when(When.of("2022"))
                                .build()),
                List.of(one, level("b", "1 deaths").addExcluding(RAID).build()),
                List.of(one, level("b", "1 deaths").indicators(List.of(ATTACKS)).build()));
    }

    @ParameterizedTest
    @MethodSource("overlapping")
    void parts_that_may_overlap_have_no_sum(List<Level> parts) {
        assertThat(in(parts.toArray(Level[]::new)).sum(parts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overlapping")
    void parts_that_may_overlap_leave_no_rest(List<Level> parts) {
        Level total = level("total", "exactly 10 deaths")
                .place(WORLD)
                .when(When.of("2000/2030"))
                .build();
        List<Level> without = parts.size() == 1 ? List.of() : parts;

        assertThat(in(total).rest(total, without)).isEmpty();
    }

    @Test
    void parts_in_other_units_or_not_observed_are_not_added() {
        Level attacks = level("a", "exactly 4 attacks").place(EASTMARK).build();
        Level bare = level("a", "exactly 4").place(EASTMARK).build();
        Level forecast =
                Level.builder().from(EAST).status(ObservationStatus.FORECAST).build();
        Level target =
                Level.builder().from(TOTAL).status(ObservationStatus.TARGET).build();

        for (Level part : List.of(attacks, bare, forecast)) {
            assertThat(in(WEST, part).sum(List.of(WEST, part))).isEmpty();
            assertThat(in(TOTAL, part).rest(TOTAL, List.of(part))).isEmpty();
        }
        assertThat(in(target, WEST).rest(target, List.of(WEST))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "deaths, deaths, true",
        "SUM, deaths, true",
        "AVERAGE, deaths, false",
        "MEDIAN, deaths, false",
        "HIGHEST, deaths, false",
        "scored, deaths, false",
        "deaths, percent, false",
        "deaths, percentagePoints, false",
        "deaths, deaths/attacks, false"
    })
    void only_figures_that_add_up_are_added(String indicator, String unit, boolean isAdded) {
        List<Level> parts = Stream.of(WEST, EAST)
                .map(part -> with(part, indicator, unit, List.of(towards("total"))))
                .toList();
        Level total = with(TOTAL, indicator, unit, List.of());
        Derivations derivations = Derivations.in(dossier(parts.get(0), parts.get(1), total));

        assertThat(derivations.sum(parts).isPresent()).isEqualTo(isAdded);
        assertThat(derivations.rest(total, parts.subList(0, 1)).isPresent()).isEqualTo(isAdded);
        assertThat(derivations.all())
                .extracting(DerivedValue::rule)
                .isEqualTo(isAdded ? List.of(DerivationRule.SUM, DerivationRule.REST) : List.of());
    }

    @Test
    void the_peak_of_a_total_leaves_no_rest() {
        Level peak = with(TOTAL, "HIGHEST", "deaths", List.of());

        assertThat(Derivations.in(dossier(WEST, peak)).rest(peak, List.of(WEST)))
                .isEmpty();
    }

    private static Level with(Level level, String indicator, String unit, List<Relation> relations) {
        return Level.builder()
                .from(level)
                .indicators(List.of(Indicator.id(indicator.toLowerCase(Locale.ROOT))))
                .quantity(Quantity.builder()
                        .from(level.quantity())
                        .unit(Unit.of(unit))
                        .build())
                .relations(relations)
                .build();
    }

    private static Dossier dossier(Level... levels) {
        Dossier.Builder dossier =
                Dossier.builder().from(DerivationFigures.dossier()).addStatistics(levels);
        for (Indicator.Aggregation aggregation : Indicator.Aggregation.values()) {
            dossier.addIndicators(
                    indicator(aggregation.name()).aggregation(aggregation).build());
        }
        return dossier.addIndicators(
                        indicator("scored").scale(Quantity.range(0, 10)).build())
                .build();
    }

    private static Indicator.Builder indicator(String id) {
        return Indicator.builder().id(Indicator.id(id.toLowerCase(Locale.ROOT))).addNames(LocalizedText.of("en", id));
    }

    @Test
    void the_rest_excludes_what_the_parts_measure() {
        Level raid = level("raid-deaths", "exactly 2 deaths").about(RAID).build();
        Level march =
                level("march", "exactly 2 deaths").when(When.of("2021-03")).build();
        Level nowhere =
                level("nowhere", "exactly 2 deaths").place(Optional.empty()).build();
        Level elsewhere = level("elsewhere", "exactly 2 deaths")
                .place(WESTMARK)
                .about(RAID)
                .build();

        assertThat(excluded(WEST)).containsExactly(WESTMARK);
        assertThat(excluded(raid)).containsExactly(RAID);
        assertThat(excluded(march)).containsExactly(march.id());
        assertThat(excluded(nowhere)).containsExactly(nowhere.id());
        assertThat(excluded(elsewhere)).containsExactly(elsewhere.id());
    }

    @Test
    void a_figure_for_the_total_itself_leaves_no_rest() {
        Level same = level("same", "exactly 2 deaths").place(NORLAND).build();

        assertThat(in(TOTAL, same).rest(TOTAL, List.of(same))).isEmpty();
    }

    private static Set<Id<?>> excluded(Level part) {
        return in(TOTAL, part)
                .rest(TOTAL, List.of(part))
                .orElseThrow()
                .dimensions()
                .excluding();
    }

    private static Level at(Id<Place> place) {
        return level("at", "1 deaths").place(place).build();
    }
}
