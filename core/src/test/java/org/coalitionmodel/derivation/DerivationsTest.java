package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS_BY_RIDERS;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS_OF_CHILDREN;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS_PER_ATTACK;
import static org.coalitionmodel.derivation.DerivationFigures.EASTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WESTMARK;
import static org.coalitionmodel.derivation.DerivationFigures.WORLD;
import static org.coalitionmodel.derivation.DerivationFigures.comparison;
import static org.coalitionmodel.derivation.DerivationFigures.in;
import static org.coalitionmodel.derivation.DerivationFigures.level;
import static org.coalitionmodel.derivation.DerivationFigures.share;
import static org.coalitionmodel.derivation.DerivationFigures.towards;
import static org.coalitionmodel.derivation.DerivationFigures.yearBefore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationsTest {
    private static final Level LEVEL = level("level", "exactly 120 deaths").build();
    private static final Share SHARE =
            share("exactly 50 %").addBases(Base.of(WORLD)).build();
    private static final Comparison RISE = comparison(Direction.HIGHER, "exactly 20 %", Measure.PERCENT)
            .addBases(yearBefore())
            .build();
    private static final Level RATE = level("rate", "exactly 3 deaths/attacks")
            .indicators(List.of(DEATHS_PER_ATTACK))
            .build();
    private static final Level ATTACK_COUNT =
            level("raids", "exactly 50 attacks").indicators(List.of(ATTACKS)).build();

    @Test
    void all_finds_what_follows_by_each_rule() {
        Level west = level("west", "exactly 30 deaths")
                .place(WESTMARK)
                .addRelations(towards("level"))
                .build();
        Level east = level("east", "exactly 40 deaths")
                .place(EASTMARK)
                .addRelations(Relation.of(RelationKind.PART_OF, LEVEL.id()))
                .build();

        assertThat(in(LEVEL, SHARE, RISE, RATE, ATTACK_COUNT, west, east).all())
                .map(DerivedValue::toString)
                .containsExactly(
                        "[70, 70] deaths: sum of west, east",
                        "[50, 50] deaths: rest of level, west, east",
                        "[240, 240] deaths: whole of level, share",
                        "[100, 100] deaths: baseLevel of level, comparison",
                        "[150, 150] deaths: product of rate, raids",
                        "[40, 40] attacks: quotient of level, rate");
    }

    @Test
    void all_ignores_ranks() {
        Rank rank = Rank.builder()
                .id(Statistic.id("rank"))
                .addIndicators(DEATHS)
                .place(WORLD)
                .rank(1)
                .order(Rank.Order.DESCENDING)
                .build();

        assertThat(in(LEVEL, rank).all()).isEmpty();
    }

    @Test
    void all_tries_each_of_several_figures_for_one_matter() {
        Level other = level("other", "exactly 130 deaths").build();

        assertThat(in(LEVEL, other, SHARE).all())
                .map(DerivedValue::toString)
                .containsExactly(
                        "[240, 240] deaths: whole of level, share", "[260, 260] deaths: whole of other, share");
    }

    @Test
    void all_finds_each_value_once() {
        Level level = Level.builder().from(LEVEL).addIndicators(ATTACKS).build();
        Share share = Share.builder().from(SHARE).addIndicators(ATTACKS).build();

        assertThat(in(level, share).all()).hasSize(1);
    }

    @Test
    void all_counts_a_part_once_that_is_linked_twice() {
        Level west = level("west", "exactly 30 deaths")
                .place(WESTMARK)
                .addRelations(towards("level"), Relation.of(RelationKind.PART_OF, LEVEL.id()))
                .build();

        assertThat(in(LEVEL, west).all())
                .map(DerivedValue::toString)
                .containsExactly("[90, 90] deaths: rest of level, west");
    }

    @Test
    void all_needs_a_relation_of_the_parts() {
        Level west = level("west", "exactly 30 deaths")
                .place(WESTMARK)
                .addRelations(Relation.of(RelationKind.AGREES_WITH, LEVEL.id()))
                .build();

        assertThat(in(LEVEL, west).all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"DERIVED", "TARGET"})
    void all_uses_neither_derived_figures_nor_targets(ObservationStatus status) {
        Level level = Level.builder().from(LEVEL).status(status).build();
        Level rate = Level.builder().from(RATE).status(status).build();
        Share share = Share.builder().from(SHARE).status(status).build();
        Comparison rise = Comparison.builder().from(RISE).status(status).build();
        Level part = level("part", "exactly 30 deaths")
                .place(WESTMARK)
                .status(status)
                .addRelations(towards("level"))
                .build();

        assertThat(in(level, SHARE, RISE, RATE, ATTACK_COUNT).all()).isEmpty();
        assertThat(in(LEVEL, share, rise, rate, part).all()).isEmpty();
    }

    @Test
    void all_draws_no_lines_to_targets() {
        Level target = Level.builder()
                .from(LEVEL)
                .id(Statistic.id("target"))
                .when(When.by("2030"))
                .status(ObservationStatus.TARGET)
                .build();

        assertThat(in(LEVEL, target).all()).isEmpty();
    }

    @Test
    void all_needs_one_indicator_for_what_a_rate_leads_to() {
        Level wounded = level("wounded", "exactly 9 deaths")
                .when(When.of("2019"))
                .indicators(List.of(DEATHS_PER_ATTACK))
                .build();
        Level children = level("children-killed", "exactly 9 deaths")
                .indicators(List.of(DEATHS_OF_CHILDREN))
                .build();
        Level riders = level("attacks-of-riders", "exactly 9 attacks")
                .indicators(List.of(ATTACKS_BY_RIDERS))
                .build();
        Level earlier =
                level("earlier", "exactly 9 deaths").when(When.of("2019")).build();
        List<DerivedValue> third =
                in(RATE, ATTACK_COUNT, earlier, children, riders).all();

        assertThat(third).map(DerivedValue::toString).containsExactly("[150, 150] deaths: product of rate, raids");
        assertThat(third.get(0).dimensions().indicators()).containsExactly(DEATHS);
        assertThat(in(RATE, ATTACK_COUNT).all()).isEmpty();
        assertThat(in(RATE, ATTACK_COUNT, earlier, wounded).all()).isEmpty();
    }

    @Test
    void all_combines_a_rate_with_its_own_indicator_only() {
        Level rate = level("rate", "exactly 3 deaths/attacks")
                .indicators(List.of(DEATHS_PER_ATTACK))
                .build();
        Level riders = level("attacks-of-riders", "exactly 9 attacks")
                .indicators(List.of(ATTACKS_BY_RIDERS))
                .build();
        Level earlier = level("earlier", "exactly 9 attacks")
                .indicators(List.of(ATTACKS))
                .when(When.of("2019"))
                .build();
        Level deaths =
                level("deaths-2019", "exactly 9 deaths").when(When.of("2019")).build();

        assertThat(in(rate, riders, earlier, deaths).all()).isEmpty();
    }

    @Test
    void takes_time_in_proportion_to_the_statistics() {
        List<Statistic> many = new ArrayList<>();
        for (int year = 1000; year < 9000; year++) {
            many.add(Level.builder()
                    .from(LEVEL)
                    .id(Statistic.id("level-" + year))
                    .when(When.of(String.valueOf(year)))
                    .addRelations(towards("total"))
                    .build());
            many.add(Share.builder()
                    .from(SHARE)
                    .id(Statistic.id("share-" + year))
                    .when(When.of(String.valueOf(year)))
                    .build());
        }
        many.add(level("total", "exactly 2000000 deaths")
                .when(When.of("1000/8999"))
                .build());

        assertThat(in(many.toArray(Statistic[]::new)).all()).hasSize(8002);
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void null_is_refused() {
        Derivations derivations = in(LEVEL);
        TimePeriod at = TimePeriod.parse("2025");

        refuses(() -> Derivations.in(null), "dossier");
        refuses(() -> derivations.wholes(null, SHARE), "part");
        refuses(() -> derivations.wholes(LEVEL, null), "share");
        refuses(() -> derivations.baseLevels(null, RISE), "level");
        refuses(() -> derivations.baseLevels(LEVEL, null), "comparison");
        refuses(() -> derivations.sum(null), "parts");
        refuses(() -> derivations.sum(Arrays.asList(LEVEL, null)), "parts");
        refuses(() -> derivations.rest(null, List.of()), "total");
        refuses(() -> derivations.rest(LEVEL, null), "parts");
        refuses(() -> derivations.product(null, LEVEL, DEATHS), "rate");
        refuses(() -> derivations.product(RATE, null, DEATHS), "per");
        refuses(() -> derivations.product(RATE, LEVEL, null), "indicator");
        refuses(() -> derivations.quotient(null, RATE, DEATHS), "count");
        refuses(() -> derivations.quotient(LEVEL, null, DEATHS), "rate");
        refuses(() -> derivations.quotient(LEVEL, RATE, null), "indicator");
        refuses(() -> derivations.onStraightLine(null, LEVEL, at), "start");
        refuses(() -> derivations.onStraightLine(LEVEL, null, at), "target");
        refuses(() -> derivations.onStraightLine(LEVEL, LEVEL, null), "at");
    }

    private static void refuses(ThrowingCallable call, String argument) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessage("Derivations." + argument + " must not be null");
    }
}
