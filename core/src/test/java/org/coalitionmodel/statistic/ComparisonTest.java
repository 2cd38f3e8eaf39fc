package org.coalitionmodel.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Nested
    class AFigure {
        @Test
        void may_be_missing() {
            assertThat(comparison().build().quantity()).isEmpty();
        }

        @Test
        void says_how_it_is_to_be_read() {
            Comparison read = comparison()
                    .quantity(Quantity.of(60))
                    .addMeasures(Comparison.Measure.PERCENT, Comparison.Measure.POINTS)
                    .build();
            assertThat(read.measures()).containsExactly(Comparison.Measure.PERCENT, Comparison.Measure.POINTS);
            assertThatThrownBy(() -> comparison().quantity(Quantity.of(60)).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Comparison.measures must be given if and only if a quantity is but was [] (id=more)");
        }

        @Test
        void is_not_read_in_any_way_if_it_is_missing() {
            assertThatThrownBy(() ->
                            comparison().addMeasures(Comparison.Measure.PERCENT).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Comparison.measures must be given if and only if a quantity is but was [percent]"
                            + " (id=more)");
        }
    }

    @Nested
    class ASign {
        @Test
        void is_in_the_direction() {
            assertRefused(Quantity.of(-9));
            assertRefused(Quantity.of(new BigDecimal("-0.1")));
        }

        @Test
        void is_not_in_a_range_either() {
            assertRefused(Quantity.range(-9, 3));
            assertRefused(Quantity.builder().high(new BigDecimal("-3")).build());
        }

        @Test
        void is_not_missed_at_zero_or_in_words() {
            assertThat(read(Quantity.of(0)).build().quantity()).contains(Quantity.of(0));
            assertThat(read(Quantity.range(0, 3)).build().quantity()).contains(Quantity.range(0, 3));
            Quantity words = Quantity.inWords(LocalizedText.of("en", "several times"));
            assertThat(read(words).build().quantity()).contains(words);
        }

        private static void assertRefused(Quantity quantity) {
            assertThatThrownBy(() -> read(quantity).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Comparison.quantity must have its sign in the direction but was " + quantity
                            + " (id=more)");
        }

        private static Comparison.Builder read(Quantity quantity) {
            return comparison().quantity(quantity).addMeasures(Comparison.Measure.PERCENT);
        }
    }

    private static Comparison.Builder comparison() {
        return Comparison.builder()
                .id(Id.of("more"))
                .addIndicators(Id.of("deaths"))
                .direction(Comparison.Direction.HIGHER)
                .addBases(Base.of(When.of("2019")));
    }
}
