package org.coalitionmodel.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.coalitionmodel.derivation.DerivationFigures.ATTACKS;
import static org.coalitionmodel.derivation.DerivationFigures.DEATHS;
import static org.coalitionmodel.derivation.DerivationFigures.NORLAND;
import static org.coalitionmodel.derivation.DerivationFigures.RAID;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedValueTest {
    private static final Id<Statistic> ID = Statistic.id("derived");
    private static final Dimensions DIMENSIONS = new Dimensions(
            Set.of(DEATHS), Optional.of(RAID), Optional.of(NORLAND), Optional.of(When.of("2021")), Set.of(RAID));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "exactly 15 deaths; YES",
                "[11, 20] deaths; YES",
                "exactly 10 deaths; NO",
                "more than 20 deaths; NO",
                "more than 15 deaths; UNDETERMINED",
                "[10, 20] deaths; UNDETERMINED",
                "exactly 10 attacks; UNDETERMINED",
                "exactly 10; UNDETERMINED"
            })
    void is_consistent_with_what_lies_in_the_interval(String figure, Verdict consistent) {
        assertThat(value("(10, 20]").isConsistentWith(Quantity.parse(figure))).isEqualTo(consistent);
    }

    @Test
    void may_be_a_whole_number() {
        DerivedValue value = value("(10.5, 13)");

        assertThat(value.wholeNumbers()).contains(value("[11, 12]"));
        assertThat(value("(10, 11)").wholeNumbers()).isEmpty();
    }

    @Test
    void becomes_a_level_that_is_marked_derived() {
        Level level = value("[11, 12]").toLevel(ID);

        assertThat(level)
                .isEqualTo(Level.builder()
                        .id(ID)
                        .addIndicators(DEATHS)
                        .about(RAID)
                        .place(NORLAND)
                        .when(When.of("2021"))
                        .addExcluding(RAID)
                        .status(ObservationStatus.DERIVED)
                        .quantity(Quantity.parse("[11, 12] deaths"))
                        .addRelations(
                                Relation.of(RelationKind.DERIVED_FROM, Id.of("part")),
                                Relation.of(RelationKind.DERIVED_FROM, Id.of("share")))
                        .build());
        assertThat(level.citations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[11, 12]; [11, 12] deaths",
                "[11, ∞); [11, ] deaths",
                "(-∞, 12]; [, 12] deaths",
                "[11, 11]; exactly 11 deaths",
                "(11, 12]; more than 11 [, 12] deaths",
                "(11, ∞); more than 11 deaths",
                "[11, 12); less than 12 [11, ] deaths",
                "(-∞, 12); less than 12 deaths"
            })
    void becomes_a_quantity_with_the_same_interval(String interval, String quantity) {
        Quantity written = value(interval).toLevel(ID).quantity();

        assertThat(written).hasToString(quantity);
        assertThat(written.interval()).hasToString(interval);
    }

    @Test
    void becomes_a_quantity_that_includes_the_upper_of_two_open_ends() {
        assertThat(value("(11, 12)").toLevel(ID).quantity()).hasToString("more than 11 [, 12] deaths");
    }

    @Test
    void shows_interval_unit_rule_and_inputs() {
        DerivedValue value = value("(10.128, 20]");

        assertThat(value).hasToString("(10.12, 20] deaths: whole of part, share");
        assertThat(new DerivedValue(value.rule(), value.inputs(), DIMENSIONS, value.interval(), Optional.empty()))
                .hasToString("(10.12, 20]: whole of part, share");
    }

    @Test
    void dimensions_keep_the_order_of_their_ids_and_compare_without_it() {
        Dimensions one = DIMENSIONS.withIndicators(new LinkedHashSet<>(List.of(DEATHS, ATTACKS)));
        Dimensions other = DIMENSIONS.withIndicators(new LinkedHashSet<>(List.of(ATTACKS, DEATHS)));

        assertThat(one.indicators()).containsExactly(DEATHS, ATTACKS).isUnmodifiable();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void dimensions_have_an_indicator() {
        refuses(() -> DIMENSIONS.withIndicators(Set.of()), "Dimensions.indicators must not be empty but was empty");
    }

    @Test
    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    void null_is_refused() {
        Set<Id<Indicator>> indicators = Set.of(DEATHS);
        Optional<Id<Place>> place = Optional.empty();
        DerivedValue value = value("[11, 12]");
        List<Id<Statistic>> inputs = value.inputs();
        Interval interval = value.interval();

        refuses(
                () -> new Dimensions(null, Optional.empty(), place, Optional.empty(), Set.of()),
                "Dimensions.indicators must not be null");
        refuses(
                () -> new Dimensions(indicators, null, place, Optional.empty(), Set.of()),
                "Dimensions.about must not be null");
        refuses(
                () -> new Dimensions(indicators, Optional.empty(), null, Optional.empty(), Set.of()),
                "Dimensions.place must not be null");
        refuses(
                () -> new Dimensions(indicators, Optional.empty(), place, null, Set.of()),
                "Dimensions.when must not be null");
        refuses(
                () -> new Dimensions(indicators, Optional.empty(), place, Optional.empty(), null),
                "Dimensions.excluding must not be null");
        refuses(() -> Dimensions.of(null), "Dimensions.statistic must not be null");
        refuses(
                () -> new DerivedValue(
                        value.rule(), Arrays.asList((Id<Statistic>) null), DIMENSIONS, interval, Optional.empty()),
                "DerivedValue.inputs must not be null");
        refuses(
                () -> new DerivedValue(null, inputs, DIMENSIONS, interval, Optional.empty()),
                "DerivedValue.rule must not be null");
        refuses(
                () -> new DerivedValue(DerivationRule.SUM, null, DIMENSIONS, interval, Optional.empty()),
                "DerivedValue.inputs must not be null");
        refuses(
                () -> new DerivedValue(DerivationRule.SUM, inputs, null, interval, Optional.empty()),
                "DerivedValue.dimensions must not be null");
        refuses(
                () -> new DerivedValue(DerivationRule.SUM, inputs, DIMENSIONS, null, Optional.empty()),
                "DerivedValue.interval must not be null");
        refuses(
                () -> new DerivedValue(DerivationRule.SUM, inputs, DIMENSIONS, interval, null),
                "DerivedValue.unit must not be null");
        refuses(() -> value.toLevel(null), "DerivedValue.id must not be null");
        refuses(() -> value.isConsistentWith(null), "DerivedValue.figure must not be null");
    }

    private static void refuses(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static DerivedValue value(String interval) {
        return new DerivedValue(
                DerivationRule.WHOLE,
                List.of(Statistic.id("part"), Statistic.id("share")),
                DIMENSIONS,
                Interval.parse(interval),
                Optional.of(Unit.of("deaths")));
    }
}
