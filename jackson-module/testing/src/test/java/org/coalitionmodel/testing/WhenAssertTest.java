package org.coalitionmodel.testing;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;

import java.time.LocalDate;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;

class WhenAssertTest {
    private static final LocalDate MAY = LocalDate.of(2021, 5, 11);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2022, 1, 1);

    @Test
    void contains_the_days_of_its_period() {
        assertThat(When.of("2021"))
                .contains(MAY)
                .allows(MAY)
                .doesNotAllow(NEXT_YEAR)
                .overlaps("2021-12/2022");
    }

    @Test
    void allows_the_days_that_are_possible() {
        assertThat(When.by("2021")).allows(MAY).doesNotAllow(NEXT_YEAR);
        assertFails(() -> assertThat(When.by("2021")).contains(MAY), """
                Expecting time:
                  When{period=2021, bound=BY, reckonings=[], inferred=[]}
                to contain:
                  2021-05-11
                but the verdict was UNDETERMINED""");
        assertFails(() -> assertThat(When.by("2021")).doesNotAllow(MAY), """
                Expecting time:
                  When{period=2021, bound=BY, reckonings=[], inferred=[]}
                to not allow:
                  2021-05-11
                but the verdict was UNDETERMINED""");
        assertFails(() -> assertThat(When.by("2021")).allows(NEXT_YEAR), """
                Expecting time:
                  When{period=2021, bound=BY, reckonings=[], inferred=[]}
                to allow:
                  2022-01-01
                but the verdict was NO""");
    }

    @Test
    void overlaps_a_period_only_if_that_is_certain() {
        assertFails(() -> assertThat(When.by("2021")).overlaps("2020"), """
                Expecting time:
                  When{period=2021, bound=BY, reckonings=[], inferred=[]}
                to overlap:
                  2020
                but the verdict was UNDETERMINED""");
    }
}
