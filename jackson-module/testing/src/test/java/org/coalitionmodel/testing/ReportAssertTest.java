package org.coalitionmodel.testing;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;
import static org.coalitionmodel.testing.SampleDossiers.BEACON_MEETING;
import static org.coalitionmodel.testing.SampleDossiers.BOATS_LOST;
import static org.coalitionmodel.testing.SampleDossiers.NORLAND;

import java.util.Optional;
import org.coalitionmodel.check.Check;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.check.Silence;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ReportAssertTest {
    private static final Check BOATS = check(
            "boats",
            Finding.contradictory(LocalizedText.of("en", "Norland has no boats.", "ar", "لا قوارب."))
                    .about(NORLAND)
                    .about(BOATS_LOST, "/quantity"));
    private static final Check LIGHTS =
            check("lights", Finding.undetermined(LocalizedText.of("en", "Are there lights?")));
    private static final Check MEETINGS = check(
            "meetings", Finding.consistent(LocalizedText.of("en", "They met.")).about(BEACON_MEETING));

    private static final Report ALL = report(Checks.of(MEETINGS, LIGHTS, BOATS));
    private static final String FAULT =
            "  warning boats [norland at /parties/0, boats-lost at /statistics/0/quantity]: Norland has no boats.";
    private static final String QUESTION = "  undetermined lights []: Are there lights?";
    private static final String AGREEMENT = "  consistent meetings [beacon-meeting at /meetings/0]: They met.";

    private static Check check(String code, Finding.Builder finding) {
        return Check.of(
                code,
                Severity.WARNING,
                LocalizedText.of("en", "All is well."),
                (dossier, findings) -> findings.add(finding));
    }

    private static Report report(Checks checks) {
        return checks.check(SampleDossiers.everyType());
    }

    @Test
    void has_no_faults_if_no_facts_contradict_each_other() {
        assertThat(report(Checks.of(MEETINGS, LIGHTS))).hasNoFaults();
        assertFails(() -> assertThat(ALL).hasNoFaults(), "Expecting no faults but the checks found 1:\n" + FAULT);
    }

    @Test
    void has_no_findings_if_no_question_is_open() {
        assertThat(report(Checks.of(MEETINGS))).hasNoFindings();
        assertFails(() -> assertThat(ALL).hasNoFindings(), """
                Expecting the open findings to be of:
                  []
                but the checks found 2:
                """ + FAULT + "\n" + QUESTION);
    }

    @Test
    void ignores_what_is_silenced() {
        Silence silence = new Silence("boats", Optional.of(NORLAND), "A test.");

        assertThat(report(Checks.of(BOATS).silencing(silence)))
                .hasNoFaults()
                .hasNoFindings()
                .doesNotHaveFinding("boats");
    }

    @Test
    void has_findings_in_the_order_of_the_report() {
        assertThat(ALL).hasFindings("boats", "lights");
        assertFails(() -> assertThat(ALL).hasFindings("lights", "boats"), """
                Expecting the open findings to be of:
                  [lights, boats]
                but the checks found 2:
                """ + FAULT + "\n" + QUESTION);
    }

    @Test
    void has_a_finding_about_entities() {
        assertThat(ALL)
                .hasFinding("lights")
                .hasFinding("boats", NORLAND)
                .hasFinding("boats", BOATS_LOST, NORLAND)
                .doesNotHaveFinding("meetings");
        assertFails(() -> assertThat(ALL).hasFinding("boats", BEACON_MEETING), """
                Expecting an open finding of:
                  boats about [beacon-meeting]
                but the checks found 2:
                """ + FAULT + "\n" + QUESTION);
        assertFails(() -> assertThat(report(Checks.of(MEETINGS))).hasFinding("meetings"), """
                Expecting an open finding of:
                  meetings about []
                but the checks found 0:
                  none""");
        assertFails(
                () -> assertThat(ALL).doesNotHaveFinding("boats"),
                "Expecting no open finding of boats but found 1:\n" + FAULT);
    }

    @Test
    void goes_on_with_the_only_finding_of_a_check() {
        assertThat(ALL).finding("meetings").isConsistent();
        assertFails(
                () -> assertThat(ALL).finding("storms"),
                "Expecting one finding of storms but found 0. All findings:\n" + FAULT + "\n" + AGREEMENT + "\n"
                        + QUESTION);
        assertFails(
                () -> assertThat(ALL).as("the report").finding("lights").isConsistent(),
                "[the report] Expecting finding:\n" + QUESTION + "\nto be:\n  CONSISTENT");
    }
}
