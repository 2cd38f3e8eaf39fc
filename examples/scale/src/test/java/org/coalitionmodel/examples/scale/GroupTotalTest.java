package org.coalitionmodel.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.examples.scale.Figures.key;
import static org.coalitionmodel.examples.scale.Figures.raids;
import static org.coalitionmodel.examples.scale.Figures.total;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTotalTest {
    private static final long SEED = 20310417;

    private static String sum(GroupTotal total) {
        return total.interval().map(Interval::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exactly 5           | exactly 7.25        | [12.25, 12.25]",
                "exactly 5           | more than 7         | (12, ∞)",
                "at least 5          | more than 7         | (12, ∞)",
                "at least 5          | at least 7          | [12, ∞)",
                "less than 5         | at most 7           | (-∞, 12)",
                "at most 5           | at most 7           | (-∞, 12]",
                "at least 5          | at most 7           | (-∞, ∞)",
                "exactly 50 to 10    | exactly 7           | [52, 62)",
                "exactly -5          | [3, 4]              | [-2, -1]",
                "about 5             | exactly 7           | (-∞, ∞)"
            })
    void is_an_interval(String one, String other, String expected) {
        assertThat(sum(total(one, other))).isEqualTo(expected);
        assertThat(sum(total(other, one))).isEqualTo(expected);
        assertThat(sum(total(one).merge(total(other)))).isEqualTo(expected);
        assertThat(Quantity.parse(one).interval().plus(Quantity.parse(other).interval()))
                .hasToString(expected);
    }

    @Test
    void of_nothing_is_no_number() {
        assertThat(new GroupTotal().interval()).isEmpty();
        assertThat(total("(unknown)").interval()).isEmpty();
        assertThat(total("(unknown)")).hasToString("no sum of 0 figures and 0 inside, not summed: {MISSING=1}");
    }

    @Test
    void counts_figures_of_the_place_and_of_places_inside_it_apart() {
        GroupTotal coast = total("exactly 5").add(key("coast"), raids("port-ember", "exactly 2"));
        GroupTotal north = new GroupTotal().mergeInside(coast).add(key("north"), raids("north", "exactly 1"));

        assertThat(coast).hasToString("[7, 7] of 1 figures and 1 inside, not summed: {}");
        assertThat(north).hasToString("[8, 8] of 1 figures and 2 inside, not summed: {}");
        assertThat(north.summed()).isEqualTo(3);
    }

    @Test
    void is_rounded_outward_once_where_an_interval_has_too_few_digits() {
        String large = "exactly 1" + "0".repeat(49);
        String small = "exactly 0." + "0".repeat(39) + "1";

        assertThat(sum(total(large, small)))
                .isEqualTo("[1" + "0".repeat(49) + ", 1" + "0".repeat(32) + "1" + "0".repeat(16) + "]");
        assertThat(sum(total(large, small, large.replace("exactly ", "exactly -"))))
                .isEqualTo("[" + small.substring(8) + ", " + small.substring(8) + "]");
    }

    @Test
    void beyond_the_largest_end_has_no_end() {
        String largest = "exactly 1" + "0".repeat(50);

        assertThat(sum(total(largest, largest))).isEqualTo("[1" + "0".repeat(50) + ", ∞)");
        assertThat(sum(total(largest.replace("exactly ", "exactly -"), largest.replace("exactly ", "exactly -"))))
                .isEqualTo("(-∞, -1" + "0".repeat(50) + "]");
    }

    @Test
    void is_the_same_in_any_order_and_in_any_parts() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<Level> figures = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                figures.add(raids(random.nextBoolean() ? "coast" : "port-ash", quantity(random, round)));
            }
            GroupTotal expected = new GroupTotal();
            figures.forEach(figure -> expected.add(key("coast"), figure));
            Collections.shuffle(figures, random);
            List<GroupTotal> parts = new ArrayList<>();
            for (Level figure : figures) {
                if (parts.isEmpty() || random.nextInt(3) == 0) {
                    parts.add(random.nextInt(parts.size() + 1), new GroupTotal());
                }
                parts.get(random.nextInt(parts.size())).add(key("coast"), figure);
            }
            GroupTotal merged = parts.stream().reduce(new GroupTotal(), GroupTotal::merge);

            assertThat(merged)
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(expected)
                    .hasSameHashCodeAs(expected);
        }
    }

    /** From the largest to the smallest numbers that an interval has; one round in four has no open side. */
    private static String quantity(Random random, int round) {
        BigDecimal number =
                BigDecimal.valueOf(random.nextInt(2_000) - 1_000).scaleByPowerOfTen(random.nextInt(94) - 47);
        List<String> hedges = round % 4 == 0
                ? List.of("exactly ")
                : List.of("exactly ", "exactly ", "more than ", "at least ", "less than ", "(unknown)");
        String hedge = hedges.get(random.nextInt(hedges.size()));
        return hedge.equals("(unknown)") ? hedge : hedge + number.toPlainString();
    }

    @Test
    void differs_if_a_count_or_the_sum_differs() {
        GroupTotal total = total("exactly 5", "exactly 7");

        assertThat(total)
                .isEqualTo(total("exactly 4", "exactly 8"))
                .isNotEqualTo(total("exactly 5", "exactly 8"))
                .isNotEqualTo(total("exactly 12"))
                .isNotEqualTo(total("exactly 5", "exactly 7", "(unknown)"))
                .isNotEqualTo(new GroupTotal().mergeInside(total))
                .isNotEqualTo(total.toString());
    }

    @Test
    void is_the_same_after_serialisation() throws IOException, ClassNotFoundException {
        GroupTotal total = total("exactly 5", "more than 7.5", "(unknown)");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(List.of(total, key("coast"), Grouping.of(Figures.PLACES)));
        }
        List<?> read = (List<?>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read.get(0)).isEqualTo(total);
        assertThat(read.get(1)).isEqualTo(key("coast"));
        assertThat(((Grouping) read.get(2)).containing(key("port-ash")))
                .containsExactly(key("coast"), key("north"), key("shore"));
    }
}
