package org.coalitionmodel.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;

class BaseTest {
    private static final String NOTHING =
            "Base.indicator must be given, or else about, places, when or statistic, but was absent";
    private static final Id<Place> WORLD = Id.of("world");
    private static final Id<Place> COAST = Id.of("coast");

    @Test
    void of_places_takes_them_together() {
        Base base = Base.of(WORLD, COAST);
        assertThat(base.places()).containsExactly(WORLD, COAST);
        assertThat(base.when()).isEmpty();
        assertThat(base.indicator()).isEmpty();
        assertThat(base.statistic()).isEmpty();
    }

    @Test
    void of_a_time_differs_in_nothing_else() {
        Base base = Base.of(When.of("2019"));
        assertThat(base.when()).contains(When.of("2019"));
        assertThat(base.places()).isEmpty();
    }

    @Test
    void may_differ_in_the_indicator_or_be_a_statistic_alone() {
        Id<Indicator> indicator = Id.of("attacks");
        Id<Statistic> statistic = Id.of("attacks-2019");
        assertThat(Base.builder().indicator(indicator).build().indicator()).contains(indicator);
        assertThat(Base.builder().statistic(statistic).build().statistic()).contains(statistic);
    }

    @Test
    void differs_in_something() {
        assertThatThrownBy(() -> Base.builder().build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(NOTHING);
        assertThatThrownBy(() -> Base.of())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(NOTHING);
    }
}
