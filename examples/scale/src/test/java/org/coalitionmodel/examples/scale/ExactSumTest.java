package org.coalitionmodel.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactSumTest {
    private static final long SEED = 20310420;

    private static ExactSum sum(List<String> numbers) {
        ExactSum sum = new ExactSum();
        numbers.stream().map(BigDecimal::new).forEach(sum::add);
        return sum;
    }

    @Test
    void is_that_of_numbers_of_any_size() {
        assertThat(sum(List.of()).value()).isEqualByComparingTo("0");
        assertThat(sum(List.of("1", "-3", "0.5")).value()).isEqualByComparingTo("-1.5");
        assertThat(sum(List.of("1e50", "1", "1e-50")).value())
                .isEqualByComparingTo("1" + "0".repeat(49) + "1." + "0".repeat(49) + "1");
    }

    /** More than a {@code long} can hold is reached after about 9,000 numbers. */
    @Test
    void does_not_overflow() {
        for (String largest : List.of("999999999999999", "-999999999999999")) {
            ExactSum sum = new ExactSum();
            for (int i = 0; i < 30_000; i++) {
                sum.add(new BigDecimal(largest));
            }
            assertThat(sum.value()).isEqualByComparingTo(new BigDecimal(largest).multiply(new BigDecimal(30_000)));
        }
    }

    @Test
    void of_sums_is_the_same_as_of_their_numbers() {
        Random random = new Random(SEED);
        ExactSum all = new ExactSum();
        ExactSum parts = new ExactSum();
        for (int i = 0; i < 100; i++) {
            ExactSum part = new ExactSum();
            for (int j = 0; j < 10; j++) {
                BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(40) - 20);
                part.add(number);
                all.add(number);
            }
            parts.add(part);
        }

        assertThat(parts.value()).as("seed %d", SEED).isEqualByComparingTo(all.value());
    }
}
