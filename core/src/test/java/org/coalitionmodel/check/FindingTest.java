package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a finding requires of its parts. */
class FindingTest {
    private static Finding at(String... pointers) {
        return new Finding(
                "a-check",
                Answer.CONSISTENT,
                Severity.NOTE,
                List.of(Party.id("first"), Party.id("second")),
                List.of(pointers),
                List.of(),
                LocalizedText.of("en", "All is well."),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void has_a_pointer_for_each_entity_or_none() {
        assertThat(at().pointers()).isEmpty();
        assertThat(at("/parties/0", "/parties/1").pointers()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> at("/parties/0"))
                .withMessage("Finding.pointers must be one for each entity or none but was [/parties/0]");
    }
}
