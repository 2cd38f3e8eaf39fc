package org.coalitionmodel.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Figure;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.check.Silence;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** A report is written as the checked-in file says, and read from it. */
public abstract class ReportContract {
    private static final Path GOLDEN = Path.of(
            System.getProperty("coalition.root", "../.."),
            "jackson-module/json/src/test/resources/findings/report.json");

    private static final Report REPORT = new Report(List.of(
            new Finding(
                    "vote-total",
                    Answer.CONTRADICTORY,
                    Severity.ERROR,
                    List.of(Outcome.id("motion"), Party.id("alliance")),
                    List.of("/outcomes/0/vote", "/parties/3"),
                    List.of(
                            new Figure(
                                    "total",
                                    Optional.of(Outcome.id("motion")),
                                    Interval.at(BigDecimal.valueOf(47)),
                                    Optional.of(Unit.of("delegations"))),
                            new Figure(
                                    "present",
                                    Optional.empty(),
                                    Interval.closedOpen(new BigDecimal("42.5"), BigDecimal.valueOf(43)),
                                    Optional.empty())),
                    LocalizedText.of(Map.of("en", "47 voted, and 43 were present.")),
                    Optional.of(LocalizedText.of("ar", "محضر التصويت.")),
                    Optional.empty()),
            new Finding(
                    "claimed-size",
                    Answer.UNDETERMINED,
                    Severity.NOTE,
                    List.of(Party.id("alliance")),
                    List.of(""),
                    List.of(new Figure("size", Optional.empty(), Interval.all(), Optional.empty())),
                    LocalizedText.of("en", "The size is not known."),
                    Optional.empty(),
                    Optional.of("The list is not complete.")),
            new Finding(
                    "claimed-size",
                    Answer.CONSISTENT,
                    Severity.NOTE,
                    List.of(),
                    List.of(),
                    List.of(),
                    LocalizedText.of("en", "The sizes agree."),
                    Optional.empty(),
                    Optional.empty())));

    /** For the adapters' tests. */
    protected ReportContract() {}

    /** {@return the adapter} */
    protected abstract Json json();

    @Test
    void is_written_as_its_file_says() throws IOException {
        String written = new JsonText(json().write(REPORT)).pretty();

        if (Boolean.getBoolean("golden.write")) {
            GoldenContract.writeAnew(GOLDEN, written);
        }
        assertThat(written).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void is_read_from_its_file() throws IOException {
        assertThat(json().read(Files.readString(GOLDEN), Report.class)).isEqualTo(REPORT);
    }

    @Test
    void of_a_dossier_is_the_same_when_it_is_read_back() {
        Dossier dossier = Samples.fullDossier();
        Report report = Checks.standard()
                .silencing(new Silence("share-above-whole", Optional.empty(), "It is a sample."))
                .check(dossier);

        assertThat(report.findings()).isNotEmpty();
        assertThat(json().read(json().write(report), Report.class)).isEqualTo(report);
    }

    @Test
    void without_findings_is_an_empty_object() {
        assertThat(json().write(new Report(List.of()))).isEqualTo("{}");
        assertThat(json().read("{}", Report.class)).isEqualTo(new Report(List.of()));
    }

    @Test
    void a_finding_can_be_written_alone() {
        for (Finding finding : REPORT.findings()) {
            assertThat(json().read(json().write(finding), Finding.class)).isEqualTo(finding);
        }
    }

    @Test
    void a_fault_has_the_pointer_to_what_is_wrong() {
        assertThat(message("{'findings':[{'check':'a','answer':'maybe','severity':'note','message':{'en':'A.'}}]}"))
                .isEqualTo("Finding.answer must be one of consistent, contradictory, undetermined but was maybe"
                        + " at /findings/0/answer (line 1, column 36)");
        assertThat(message("{'findings':[{'check':'a','answer':'consistent','severity':'note'}]}"))
                .startsWith("Finding.message must be present");
        assertThat(message("{'findings':[{'check':'a','answer':'consistent','severity':'note','pointers':['/a'],"
                        + "'message':{'en':'A.'}}]}"))
                .startsWith("Finding.pointers must be one for each entity or none but was [/a]");
        assertThat(message("{'findings':[{'figures':[{'name':'size','interval':'[2, 1]'}]}]}"))
                .contains("Interval.low must not be above high but was 2 at /findings/0/figures/0/interval");
    }

    private String message(String json) {
        return json().fault(catchThrowable(() -> json().read(json.replace('\'', '"'), Report.class)))
                .message();
    }
}
