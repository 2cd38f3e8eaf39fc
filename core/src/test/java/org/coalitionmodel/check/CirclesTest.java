package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void finds_circles_in_the_order_of_their_steps() {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        steps.put("start", List.of("a"));
        steps.put("a", List.of("end", "b"));
        steps.put("b", List.of("c"));
        steps.put("c", List.of("a"));
        steps.put("x", List.of("a", "y"));
        steps.put("y", List.of("x"));

        assertThat(Circles.in(steps)).containsExactly(List.of("a", "b", "c"), List.of("x", "y"));
    }

    @Test
    void finds_none_where_ways_only_meet_again() {
        assertThat(Circles.in(Map.of("a", List.of("b", "c"), "b", List.of("d"), "c", List.of("d"))))
                .isEmpty();
    }

    @Test
    void nothing_is_in_two_circles() {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        steps.put("a", List.of("b"));
        steps.put("b", List.of("c", "a"));
        steps.put("c", List.of("b", "a"));

        assertThat(Circles.in(steps)).containsExactly(List.of("b", "c"));
    }

    @Test
    void takes_linear_time_for_circles_around_circles() {
        int half = 100_000;
        Map<Integer, List<Integer>> steps = new LinkedHashMap<>();
        for (int i = 0; i < 2 * half; i++) {
            List<Integer> next = new ArrayList<>();
            if (i >= half) {
                next.add(2 * half - 1 - i);
            }
            next.add(i + 1);
            steps.put(i, next);
        }

        assertThat(Circles.in(steps)).containsExactly(List.of(half - 1, half));
    }
}
