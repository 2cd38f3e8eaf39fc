package org.coalitionmodel.testing;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;

import java.math.BigDecimal;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.junit.jupiter.api.Test;

class QuantityAssertTest {
    private static final Quantity BOATS = Quantity.parse("more than 210 boats");
    private static final Quantity SHARE = Quantity.parse("48 %");

    @Test
    void allows_the_numbers_of_its_interval() {
        assertThat(BOATS).allows(211).allows(7142).doesNotAllow(210);
        assertThat(SHARE)
                .allows(new BigDecimal("47.5"))
                .doesNotAllow(new BigDecimal("48.5"))
                .hasInterval("[47.5, 48.5)");
    }

    @Test
    void shows_the_interval_if_a_number_is_not_allowed() {
        assertFails(() -> assertThat(BOATS).allows(210), """
                Expecting quantity:
                  more than 210 boats
                with the interval (210, ∞) to allow:
                  210""");
        assertFails(() -> assertThat(SHARE).doesNotAllow(new BigDecimal("4.8E+1")), """
                Expecting quantity:
                  48 %
                with the interval [47.5, 48.5) to not allow:
                  48""");
        assertFails(() -> assertThat(SHARE).hasInterval("[47, 48]"), """
                Expecting quantity:
                  48 %
                with the interval [47.5, 48.5) to have the interval:
                  [47, 48]""");
    }

    @Test
    void is_at_least_what_its_interval_begins_with() {
        assertThat(Quantity.range(80, 120))
                .isAtLeast(80)
                .isAtLeast(79)
                .isAtLeast(new BigDecimal("79.5"))
                .isAtMost(120)
                .isAtMost(new BigDecimal("120.5"));
        assertThat(BOATS).isAtLeast(210);
        assertFails(() -> assertThat(Quantity.range(80, 120)).isAtLeast(81), """
                Expecting quantity:
                  [80, 120]
                with the interval [80, 120] to be at least:
                  81""");
        assertFails(() -> assertThat(Quantity.range(80, 120)).isAtMost(119), """
                Expecting quantity:
                  [80, 120]
                with the interval [80, 120] to be at most:
                  119""");
        assertFails(() -> assertThat(BOATS).isAtMost(1_000_000), """
                Expecting quantity:
                  more than 210 boats
                with the interval (210, ∞) to be at most:
                  1000000""");
    }

    @Test
    void exceeds_another_only_if_that_is_certain() {
        assertThat(BOATS).exceeds(Quantity.parse("200 boats"));
        assertThat(SHARE).fallsBelow(Quantity.parse("50 %"));
        assertFails(() -> assertThat(BOATS).exceeds(Quantity.parse("300 boats")), """
                Expecting quantity:
                  more than 210 boats
                with the interval (210, ∞) to exceed:
                  300 boats
                with the interval [299.5, 300.5) but the verdict was UNDETERMINED""");
        assertFails(() -> assertThat(BOATS).fallsBelow(Quantity.of(1, Unit.of("boats"))), """
                Expecting quantity:
                  more than 210 boats
                with the interval (210, ∞) to fall below:
                  exactly 1 boats
                with the interval [1, 1] but the verdict was NO""");
    }

    @Test
    void has_a_unit() {
        assertThat(BOATS).hasUnit(Unit.of("boats"));
        assertFails(() -> assertThat(SHARE).hasUnit(Unit.of("boats")), """
                Expecting quantity:
                  48 %
                with the interval [47.5, 48.5) to have the unit:
                  boats""");
    }
}
