package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.jackson.CoalitionModule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The seed dossier, compared with its article. The article is not in the repository; without a copy, the tests are
 * skipped.
 */
class SeedTest {
    private static final Path SEED = Path.of("../../seeds/marrakech-2022.json");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private static String article;
    private static String seed;

    @BeforeAll
    static void reads_the_article() throws IOException {
        String copy = System.getProperty("coalition.article", "../../../shared/seed/000_f39adcb2d7785866.txt");
        assumeTrue(Files.isReadable(Path.of(copy)), "No copy of the article at " + copy + "; see seeds/README.md");
        article = Files.readString(Path.of(copy));
        seed = Files.readString(SEED);
    }

    @Test
    void every_citation_is_found() {
        assertThat(ground(seed, article).citations())
                .hasSizeGreaterThan(100)
                .extracting(GroundedCitation::status)
                .containsOnly(Status.FOUND);
    }

    @Test
    void every_number_agrees_and_no_finding_is_open() {
        Report report = report(seed, article);

        assertThat(report).hasNoFindings();
        assertThat(report.consistent().stream().map(Finding::check))
                .filteredOn("number-differs"::equals)
                .hasSize(12);
    }

    /** Each fault is planted in the dossier by replacing a part of its JSON. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    digit changed  | "value":3461                   | "value":3416                   | number-differs
                    scale changed  | "value":171000000000           | "value":171000000              | number-differs
                    share raised   | "value":48,                    | "value":58,                    | number-differs
                    bound changed  | "value":210,"bound":"moreThan" | "value":210,"bound":"atMost"   | bound-differs
                    name misspelt  | "exact":"حسن الأشرف"  | "exact":"حسن الأشرق" | quote-missing
                    quote reworded | "exact":"إفريقيا جنوب الصحراء" | "exact":"جنوب الصحراء إفريقيا" | quote-missing
                    line changed   | "lines":[16],"exact":"\u0623\u0643\u062B\u0631 | "lines":[17],"exact":"\u0623\u0643\u062B\u0631 | quote-shifted
                    """)
    void a_fault_in_the_dossier_is_caught(String what, String right, String wrong, String code) {
        assertThat(seed.replaceAll("\\s*\n\\s*|(?<=\":) ", "")).contains(right);
        String faulty = seed.replaceAll("\\s*\n\\s*|(?<=\":) ", "").replace(right, wrong);

        assertThat(report(faulty, article).open())
                .as(what)
                .isNotEmpty()
                .extracting(Finding::check)
                .containsOnly(code);
    }

    @Test
    void a_changed_article_is_caught() {
        Grounding grounding = ground(seed, "\n\n" + article);

        assertThat(grounding.citations(Status.FOUND, Status.MISSING)).isEmpty();
        assertThat(Checks.of(grounding.checks()).only("text-changed").check(grounding.dossier()))
                .hasFindings("text-changed");
    }

    private static Report report(String json, String text) {
        Grounding grounding = ground(json, text);
        return Checks.of(grounding.checks()).check(grounding.dossier());
    }

    private static Grounding ground(String json, String text) {
        Map<String, String> texts = Map.of("qposts-article", text);
        return Grounding.of(MAPPER.readValue(json, Dossier.class), id -> Optional.ofNullable(texts.get(id.value())));
    }
}
