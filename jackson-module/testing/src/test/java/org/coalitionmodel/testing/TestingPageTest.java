package org.coalitionmodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThatFaultsOf;
import static org.coalitionmodel.testing.SampleDossiers.ADA_MARROW;
import static org.coalitionmodel.testing.SampleDossiers.BEACON_MEETING;
import static org.coalitionmodel.testing.SampleDossiers.BOATS_LOST;
import static org.coalitionmodel.testing.SampleDossiers.BO_TERN;
import static org.coalitionmodel.testing.SampleDossiers.CALL_FOR_LIGHTS;
import static org.coalitionmodel.testing.SampleDossiers.LANTERN_COALITION;
import static org.coalitionmodel.testing.SampleDossiers.LIGHT_PLEDGE;
import static org.coalitionmodel.testing.SampleDossiers.NORLAND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** The page TESTING.md shows code that runs, and a failure as it is. */
class TestingPageTest {
    private static final Path ROOT = Path.of(System.getProperty("coalition.root", "../.."));

    // TESTING
    @Test
    void agrees_with_itself() {
        Dossier dossier = SampleDossiers.everyType();

        assertThat(dossier)
                .hasNoFaults()
                .contains(NORLAND, BEACON_MEETING)
                .hasMember(NORLAND, LANTERN_COALITION, LocalDate.of(2031, 5, 11));
        assertThat(dossier).whoSatFor(ADA_MARROW, BEACON_MEETING).containsExactly(BO_TERN);
        assertThat(dossier).quantity(BOATS_LOST).allows(7142).doesNotAllow(210);
        assertThat(dossier).statement(CALL_FOR_LIGHTS).isBy(ADA_MARROW);
        assertThat(dossier.inForce(LIGHT_PLEDGE, LocalDate.of(2031, 1, 1))).isNo();
    }

    @Test
    void names_every_fault() {
        Dossier.Builder broken =
                Dossier.builder().from(SampleDossiers.everyType()).indicators(List.of());

        assertThatFaultsOf(broken::build)
                .hasSize(4)
                .contains("/statistics/0/indicators/0", "/statistics/3/indicators/0");
    }
    // TESTING

    @Test
    void shows_the_code_of_this_test() throws IOException {
        String source = Files.readString(
                ROOT.resolve("jackson-module/testing/src/test/java/org/coalitionmodel/testing/TestingPageTest.java"));
        String code = source.split(" *// TESTING\n", -1)[1];

        assertThat(block("java")).isEqualTo(code.stripTrailing().stripIndent() + "\n");
    }

    @Test
    void shows_a_failure() throws IOException {
        Throwable failure =
                catchThrowable(() -> assertThat(SampleDossiers.contradictory()).hasNoFaults());

        assertThat(block("text")).isEqualTo(failure.getMessage() + "\n");
    }

    private static String block(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("jackson-module/TESTING.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
