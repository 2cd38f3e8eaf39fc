package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.check.Silence;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report as SARIF: as the checked-in file says, and as the schema of OASIS demands. */
class SarifWriterTest {
    private static final Path GOLDEN = Path.of(
            System.getProperty("coalition.root", "../.."),
            "jackson-module/grounding/src/test/resources/org/coalitionmodel/grounding/report.sarif");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();
    private static final URI FILE = URI.create("data/my%20dossier.json");

    private static final String JSON = """
            {
              "format": "coalition-dossier/1",
              "parties": [
                { "type": "state", "id": "norland", "names": [ { "text": { "en": "Norland" } } ] },
                {
                  "type": "state",
                  "id": "southmark",
                  "names": [
                    { "text": { "en": "Norland" } }
                  ]
                }
              ]
            }
            """;

    private static final Checks CHECKS = Checks.of(
                    check(
                            "same-name",
                            Severity.ERROR,
                            Finding.contradictory(text("Norland and southmark have one name."))
                                    .settledBy(text("A list of names."))
                                    .about(Party.id("norland"))
                                    .about(Party.id("southmark"), "/names/0")),
                    check(
                            "short-name",
                            Severity.WARNING,
                            Finding.contradictory(text("The name is short.")).about(Party.id("norland"))),
                    check("no-name", Severity.NOTE, Finding.consistent(text("Each state has a name."))),
                    check(
                            "old-name",
                            Severity.ERROR,
                            Finding.undetermined(text("The name may be old.")).about(Party.id("southmark"))))
            .silencing(new Silence("short-name", Optional.empty(), "It is \"short\" on purpose."));

    private static final Report REPORT = CHECKS.check(MAPPER.readValue(JSON, Dossier.class));

    private static Check check(String code, Severity severity, Finding.Builder finding) {
        return Check.of(code, severity, text("About " + code + "."), (dossier, findings) -> findings.add(finding));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english, "ar", "نص");
    }

    private static List<?> faults(JsonNode log) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SarifWriterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(log);
        }
    }

    @Test
    void is_written_as_its_file_says() throws IOException {
        String written = new SarifWriter(CHECKS).write(REPORT, FILE, JSON);

        if (Boolean.getBoolean("golden.write")
                && !(Files.exists(GOLDEN) && Files.readString(GOLDEN).equals(written))) {
            Files.writeString(GOLDEN, written);
            fail("report.sarif is new: look it over and run again without -Dgolden.write");
        }
        assertThat(written).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void is_valid_by_the_schema_of_oasis() throws IOException {
        SarifWriter writer = new SarifWriter(CHECKS);

        assertThat(faults(MAPPER.readTree(writer.write(REPORT, FILE, JSON)))).isEmpty();
        assertThat(faults(MAPPER.readTree(writer.write(REPORT, FILE)))).isEmpty();
        assertThat(faults(MAPPER.readTree(new SarifWriter(Checks.of()).write(new Report(List.of()), FILE))))
                .isEmpty();
    }

    @Test
    void would_not_be_valid_with_a_level_of_its_own() throws IOException {
        JsonNode log = MAPPER.readTree(new SarifWriter(CHECKS).write(REPORT, FILE));
        ((ObjectNode) log.at("/runs/0/results/0")).put("level", "fatal");

        assertThat(faults(log)).hasSize(1);
    }

    @Test
    void has_no_lines_without_the_text_of_the_file() {
        String written = new SarifWriter(CHECKS).write(REPORT, FILE);

        assertThat(written).doesNotContain("startLine").contains("\"fullyQualifiedName\": \"/parties/1/names/0\"");
    }

    @Test
    void has_no_line_for_what_is_not_in_the_file() {
        String written = new SarifWriter(CHECKS).write(REPORT, FILE, "{\"parties\":[\n{}]}");

        assertThat(written.lines().map(String::strip).filter(line -> line.startsWith("\"startLine\"")))
                .containsExactly("\"startLine\": 2", "\"startLine\": 2");
    }

    @Test
    void gives_a_finding_the_same_fingerprint_wherever_its_entities_stand() {
        Report turned = CHECKS.check(Dossier.builder()
                .addParties(MAPPER.readValue(JSON, Dossier.class).parties().get(1))
                .addParties(MAPPER.readValue(JSON, Dossier.class).parties().get(0))
                .build());
        String fingerprint = "\"checkAndEntities/v1\": \"same-name norland southmark\"";

        assertThat(new SarifWriter(CHECKS).write(REPORT, FILE)).contains(fingerprint);
        assertThat(new SarifWriter(CHECKS).write(turned, FILE)).contains(fingerprint, "/parties/0/names/0");
    }

    @Test
    void refuses_a_file_that_is_not_json() {
        assertThatThrownBy(() -> new SarifWriter(CHECKS).write(REPORT, FILE, "{"))
                .isInstanceOf(JacksonException.class);
    }
}
