package org.coalitionmodel.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.scale.Figures.key;
import static org.coalitionmodel.examples.scale.Figures.like;
import static org.coalitionmodel.examples.scale.Figures.place;
import static org.coalitionmodel.examples.scale.Figures.raids;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final long SEED = 20310418;

    private final Grouping grouping = Grouping.of(Figures.PLACES);

    @Test
    void has_a_group_of_the_own_place_and_of_each_that_contains_it() {
        assertThat(grouping.keys(raids("port-ember", "exactly 1")))
                .containsExactly(key("port-ember"), key("coast"), key("north"), key("shore"));
        assertThat(grouping.keys(raids("hill", "exactly 1"))).containsExactly(key("hill"), key("north"));
        assertThat(grouping.keys(raids("north", "exactly 1"))).containsExactly(key("north"));
    }

    @Test
    void takes_a_place_that_it_does_not_know_as_one_that_stands_alone() {
        assertThat(grouping.keys(raids("elsewhere", "exactly 1"))).containsExactly(key("elsewhere"));
        assertThat(grouping.isKnown("elsewhere")).isFalse();
        assertThat(grouping.isKnown("north")).isTrue();
    }

    @Test
    void tells_whether_a_place_lies_in_another() {
        assertThat(grouping.isWithin("port-ash", "shore")).isTrue();
        assertThat(grouping.isWithin("port-ash", "port-ash")).isTrue();
        assertThat(grouping.isWithin("shore", "port-ash")).isFalse();
        assertThat(grouping.isWithin("hill", "shore")).isFalse();
    }

    @Test
    void ends_although_places_contain_each_other() {
        Grouping round = Grouping.of(List.of(place("a", "b"), place("b", "c"), place("c", "b")));

        assertThat(round.keys(raids("a", "exactly 1"))).containsExactly(key("a"), key("b"), key("c"));
    }

    @Test
    void keeps_what_cannot_be_summed_apart() {
        Level figure = like("coast", "exactly 1 USD").build();
        Share share = Share.builder()
                .id(Id.of("a"))
                .addIndicators(Id.of("raids"))
                .quantity(Quantity.parse("80 %"))
                .addBases(Base.of(When.of("2030")))
                .build();

        assertThat(Grouping.ownKey(figure)).isEqualTo(new GroupKey("coast", "raids", "2031", "USD"));
        assertThat(Grouping.ownKey(share)).isEqualTo(new GroupKey("", "raids", "", "percent"));
    }

    @Test
    void takes_several_indicators_as_one_in_any_order() {
        List<Id<org.coalitionmodel.statistic.Indicator>> both = List.of(Id.of("thefts"), Id.of("raids"));
        List<Id<org.coalitionmodel.statistic.Indicator>> turned = List.of(both.get(1), both.get(0));

        assertThat(Grouping.ownKey(like("coast", "exactly 1").indicators(both).build()))
                .isEqualTo(Grouping.ownKey(
                        like("coast", "exactly 1").indicators(turned).build()))
                .isEqualTo(new GroupKey("coast", "raids thefts", "2031", ""));
    }

    @Test
    void sorts_by_place_indicator_period_and_unit() {
        List<GroupKey> sorted = List.of(
                new GroupKey("", "b", "b", "b"),
                new GroupKey("a", "a", "b", "b"),
                new GroupKey("a", "b", "a", "b"),
                new GroupKey("a", "b", "b", "a"),
                new GroupKey("a", "b", "b", "b"));
        List<GroupKey> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(SEED));

        assertThat(shuffled.stream().sorted()).isEqualTo(sorted);
    }

    /** The program adds up each place first, and then what is inside it; a cluster may add every figure to all its groups. */
    @Test
    void gives_the_same_totals_whether_figures_or_totals_are_carried_to_the_regions() {
        Random random = new Random(SEED);
        List<String> places = List.of("north", "shore", "coast", "port-ember", "port-ash", "hill", "elsewhere");
        List<String> quantities = List.of("exactly 1", "more than 2", "exactly 50 to 10", "(unknown)", "exactly 1 USD");
        Groups groups = new Groups();
        Map<GroupKey, GroupTotal> expected = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            Statistic figure = like(
                            places.get(random.nextInt(places.size())),
                            quantities.get(random.nextInt(quantities.size())))
                    .when(When.of(String.valueOf(2030 + random.nextInt(3))))
                    .build();
            groups.add(figure);
            for (GroupKey key : grouping.keys(figure)) {
                expected.computeIfAbsent(key, any -> new GroupTotal()).add(key, figure);
            }
        }

        assertThat(expected).hasSize(7 * 3 * 2);
        assertThat(groups.byRegion(grouping)).isEqualTo(expected);
    }

    @Test
    void has_a_group_without_a_place() {
        Level nowhere = like("coast", "exactly 1").place(Optional.empty()).build();

        assertThat(grouping.keys(nowhere)).containsExactly(key(""));
    }
}
