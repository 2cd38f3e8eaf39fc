package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.grounding.GroundedCitation.Status;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.source.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The seed dossier, compared with its article. The article is not in the repository. */
class SeedTest {
    private static final Path REPOSITORY = Path.of("..", "..");

    @Test
    void every_citation_of_the_article_is_found() throws IOException {
        Grounding grounding = grounding();

        assertThat(grounding.citations()).hasSize(134);
        assertThat(grounding.citations()).extracting(GroundedCitation::status).containsOnly(Status.FOUND);
    }

    @Test
    void no_finding_is_open() throws IOException {
        Grounding grounding = grounding();
        Report report = Checks.of(grounding.checks()).check(grounding.dossier());
        System.out.println(report.toText(java.util.Locale.ENGLISH));
        report.consistent().stream()
                .filter(f -> !f.check().equals("quote-missing"))
                .forEach(f -> System.out.println(f));

        assertThat(report.open()).isEmpty();
    }

    private static Grounding grounding() throws IOException {
        Path article =
                Path.of(System.getProperty("coalition.article", "../../../shared/seed/000_f39adcb2d7785866.txt"));
        assumeTrue(Files.isReadable(article), "No copy of the article at " + article + "; see seeds/README.md");
        String text = Files.readString(article);
        Dossier dossier = JsonMapper.builder()
                .addModule(new CoalitionModule())
                .build()
                .readValue(REPOSITORY.resolve("seeds/marrakech-2022.json").toFile(), Dossier.class);
        return Grounding.of(
                dossier, id -> id.equals(Source.id("qposts-article")) ? Optional.of(text) : Optional.empty());
    }
}
