package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.dossier.InvalidDossierException.Fault;
import org.junit.jupiter.api.Test;

class InvalidDossierExceptionTest {
    private static final Fault FIRST = new Fault("/meetings/0/of", "Meeting.of must be so but was not");
    private static final Fault SECOND = new Fault("/events/0", "Event.id must be so but was not");

    @Test
    void counts_and_lists_the_faults() {
        assertThat(new InvalidDossierException(List.of(FIRST)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Dossier must fit together but has 1 fault:\n"
                        + "/meetings/0/of: Meeting.of must be so but was not");
        assertThat(new InvalidDossierException(List.of(FIRST, SECOND)))
                .hasMessage("Dossier must fit together but has 2 faults:\n" + FIRST + "\n" + SECOND);
        assertThat(SECOND).hasToString("/events/0: Event.id must be so but was not");
    }

    @Test
    void keeps_its_own_list_that_nobody_can_change() {
        List<Fault> given = new ArrayList<>(List.of(FIRST));
        InvalidDossierException exception = new InvalidDossierException(given);
        given.add(SECOND);
        assertThat(exception.faults()).containsExactly(FIRST);
        assertThatThrownBy(() -> exception.faults().add(SECOND)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keeps_its_faults_when_serialised() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new InvalidDossierException(List.of(FIRST, SECOND)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject())
                    .isInstanceOfSatisfying(
                            InvalidDossierException.class,
                            copy -> assertThat(copy.faults()).containsExactly(FIRST, SECOND));
        }
    }
}
