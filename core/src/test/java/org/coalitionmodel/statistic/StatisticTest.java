package org.coalitionmodel.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatisticTest {
    private static final Id<Statistic> ID = Id.of("figure");
    private static final Id<Indicator> DEATHS = Id.of("deaths");
    private static final Id<Place> WORLD = Id.of("world");

    @ParameterizedTest
    @MethodSource("withoutIndicator")
    void of_every_kind_measures_something(String type, Supplier<Statistic> build) {
        assertThatThrownBy(build::get)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(type + ".indicators must not be empty but was empty (id=figure)");
    }

    static Stream<Arguments> withoutIndicator() {
        return Stream.of(
                row(
                        "Level",
                        () -> Level.builder().id(ID).quantity(Quantity.of(3)).build()),
                row(
                        "Share",
                        () -> Share.builder()
                                .id(ID)
                                .quantity(Quantity.parse("35 %"))
                                .addBases(Base.of(WORLD))
                                .build()),
                row(
                        "Comparison",
                        () -> Comparison.builder()
                                .id(ID)
                                .direction(Comparison.Direction.EQUAL)
                                .addBases(Base.of(WORLD))
                                .build()),
                row(
                        "Rank",
                        () -> Rank.builder()
                                .id(ID)
                                .rank(1)
                                .order(Rank.Order.DESCENDING)
                                .build()));
    }

    @Test
    void of_every_kind_tells_its_figure_if_it_has_one() {
        Quantity third = Quantity.parse("33 %");
        Level level = Level.builder()
                .id(ID)
                .addIndicators(DEATHS)
                .quantity(Quantity.of(3461))
                .build();
        Share share = Share.builder()
                .id(ID)
                .addIndicators(DEATHS)
                .quantity(third)
                .addBases(Base.of(WORLD))
                .build();
        Comparison more = Comparison.builder()
                .id(ID)
                .addIndicators(DEATHS)
                .direction(Comparison.Direction.HIGHER)
                .addBases(Base.of(WORLD))
                .build();
        Comparison moreByThird = Comparison.builder()
                .from(more)
                .quantity(third)
                .addMeasures(Comparison.Measure.PERCENT)
                .build();
        Rank rank = Rank.builder()
                .id(ID)
                .addIndicators(DEATHS)
                .rank(1)
                .order(Rank.Order.DESCENDING)
                .streak(Quantity.parse("5 years"))
                .build();

        assertThat(level.figure()).contains(Quantity.of(3461));
        assertThat(share.figure()).contains(third);
        assertThat(moreByThird.figure()).contains(third);
        assertThat(more.figure()).isEmpty();
        assertThat(rank.figure()).isEmpty();
    }

    @Test
    void that_is_a_share_says_of_what() {
        assertThatThrownBy(() -> Share.builder()
                        .id(ID)
                        .addIndicators(DEATHS)
                        .quantity(Quantity.parse("35 %"))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Share.bases must not be empty but was empty (id=figure)");
    }

    @Test
    void that_is_a_share_is_in_percent_or_a_fraction() {
        Share.Builder share = Share.builder().id(ID).addIndicators(DEATHS).addBases(Base.of(WORLD));
        assertThat(share.quantity(Quantity.parse("0.3")).build().quantity().unit())
                .isEmpty();
        assertThatThrownBy(() -> share.quantity(Quantity.parse("30 cats")).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Share.quantity must be in percent or, as a fraction, without a unit but was 30 cats (id=figure)");
    }

    @Test
    void may_be_more_or_less_without_saying_than_what() {
        assertThat(Comparison.builder()
                        .id(ID)
                        .addIndicators(DEATHS)
                        .direction(Comparison.Direction.HIGHER)
                        .build()
                        .bases())
                .isEmpty();
    }

    @Test
    void may_measure_several_things_at_once() {
        Id<Indicator> attacks = Id.of("attacks");
        assertThat(Level.builder()
                        .id(ID)
                        .addIndicators(DEATHS, attacks)
                        .quantity(Quantity.of(3))
                        .build()
                        .indicators())
                .containsExactly(DEATHS, attacks);
    }

    private static Arguments row(String type, Supplier<Statistic> build) {
        return Arguments.of(type, build);
    }
}
