package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.coalitionmodel.dossier.InvalidDossierException.Fault;
import org.junit.jupiter.api.Test;

class InvalidDossierExceptionTest {
    private static final Fault FIRST = new Fault("/meetings/0/of", "Meeting.of must be so but was not");
    private static final Fault SECOND = new Fault("/events/0", "Event.id must be so but was not");

    @Test
    void counts_and_lists_the_faults() {
        assertThat(new InvalidDossierException(faults(FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Dossier must fit together but has 1 fault:\n"
                        + "/meetings/0/of: Meeting.of must be so but was not");
        assertThat(new InvalidDossierException(faults(FIRST, SECOND)))
                .hasMessage("Dossier must fit together but has 2 faults:\n" + FIRST + "\n" + SECOND);
        assertThat(SECOND).hasToString("/events/0: Event.id must be so but was not");
    }

    @Test
    void keeps_its_own_list_that_nobody_can_change() {
        FaultCollector given = faults(FIRST);
        InvalidDossierException exception = new InvalidDossierException(given);
        given.add(SECOND.path(), SECOND.message());
        assertThat(exception.faults()).containsExactly(FIRST);
        assertThatThrownBy(() -> exception.faults().add(SECOND)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void lists_the_first_thousand_and_counts_the_others() {
        FaultCollector many = new FaultCollector();
        for (int i = 0; i < 1_000_000; i++) {
            many.add("/meetings/" + i + "/of", FIRST.message());
        }
        InvalidDossierException exception = new InvalidDossierException(many);

        assertThat(exception.count()).isEqualTo(1_000_000);
        assertThat(exception.faults()).hasSize(100_000);
        assertThat(exception.getMessage())
                .startsWith("Dossier must fit together but has 1000000 faults:\n/meetings/0/of: ")
                .endsWith("\n/meetings/999/of: " + FIRST.message() + "\nand 999000 more")
                .hasLineCount(1_002);
        assertThat(exception.listed(Fault::path))
                .startsWith("\n/meetings/0/of\n")
                .endsWith("\nand 999000 more");
    }

    @Test
    void keeps_its_faults_when_serialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidDossierException(faults(FIRST, SECOND)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject())
                    .isInstanceOfSatisfying(
                            InvalidDossierException.class,
                            copy -> assertThat(copy.faults()).containsExactly(FIRST, SECOND));
        }
    }

    private static FaultCollector faults(Fault... each) {
        FaultCollector faults = new FaultCollector();
        for (Fault fault : each) {
            faults.add(fault.path(), fault.message());
        }
        return faults;
    }
}
