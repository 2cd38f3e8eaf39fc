package org.coalitionmodel.testing;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;
import static org.coalitionmodel.testing.SampleDossiers.BOATS_LOST;
import static org.coalitionmodel.testing.SampleDossiers.NORLAND;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FindingAssertTest {
    private static final Finding CONTRADICTION =
            finding(Answer.CONTRADICTORY, List.of("/parties/0", "/statistics/0/quantity"));
    private static final String SHOWN = """
            Expecting finding:
              error boats [norland at /parties/0, boats-lost at /statistics/0/quantity]: Norland has no boats.
                لا قوارب في نورلاند.
                settled by: A count.
            to""";

    private static Finding finding(Answer answer, List<String> pointers) {
        return new Finding(
                "boats",
                answer,
                Severity.ERROR,
                List.of(NORLAND, BOATS_LOST),
                pointers,
                List.of(),
                LocalizedText.of("en", "Norland has no boats.", "ar", "لا قوارب في نورلاند."),
                Optional.of(LocalizedText.of("en", "A count.")),
                Optional.empty());
    }

    @Test
    void has_an_answer() {
        assertThat(CONTRADICTION).isContradictory().hasSeverity(Severity.ERROR);
        assertThat(finding(Answer.CONSISTENT, List.of())).isConsistent();
        assertThat(finding(Answer.UNDETERMINED, List.of())).isUndetermined();
        assertFails(() -> assertThat(CONTRADICTION).isConsistent(), SHOWN + " be:\n  CONSISTENT");
        assertFails(() -> assertThat(CONTRADICTION).isUndetermined(), SHOWN + " be:\n  UNDETERMINED");
        assertFails(() -> assertThat(CONTRADICTION).hasSeverity(Severity.NOTE), SHOWN + " have the severity:\n  NOTE");
    }

    @Test
    void shows_the_ids_alone_if_there_are_no_places() {
        assertFails(() -> assertThat(finding(Answer.CONSISTENT, List.of())).isContradictory(), """
                Expecting finding:
                  consistent boats [norland, boats-lost]: Norland has no boats.
                    لا قوارب في نورلاند.
                    settled by: A count.
                to be:
                  CONTRADICTORY""");
    }

    @Test
    void is_about_entities_at_places() {
        assertThat(CONTRADICTION)
                .isAbout(BOATS_LOST)
                .isAbout(BOATS_LOST, NORLAND)
                .pointsTo("/parties/0", "/statistics/0/quantity");
        assertFails(
                () -> assertThat(CONTRADICTION).isAbout(SampleDossiers.STORM), SHOWN + " be about:\n  [great-storm]");
        assertFails(() -> assertThat(CONTRADICTION).pointsTo("/parties/0"), SHOWN + " point to:\n  [/parties/0]");
    }

    @Test
    void says_a_sentence_in_each_language() {
        assertThat(CONTRADICTION)
                .hasMessage("Norland has no boats.")
                .hasMessage("لا قوارب في نورلاند.")
                .hasMessageContaining("no boats")
                .hasMessageContaining("نورلاند")
                .isSettledBy("count");
        assertFails(() -> assertThat(CONTRADICTION).hasMessage("no boats"), SHOWN + " have the message:\n  no boats");
        assertFails(
                () -> assertThat(CONTRADICTION).hasMessageContaining("ships"),
                SHOWN + " have a message containing:\n  ships");
        assertFails(() -> assertThat(CONTRADICTION).isSettledBy("ships"), SHOWN + " be settled by:\n  ships");
    }
}
