package org.coalitionmodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoalitionAssertionsTest {
    private static final java.time.LocalDate DAY = SampleDossiers.DAY_OF_MEETING;

    @Test
    void can_be_imported_beside_those_of_assertj() {
        Dossier lanterns = SampleDossiers.everyType();
        AbstractAssert<?, ?> dossier = assertThat(lanterns);
        AbstractAssert<?, ?> verdict = assertThat(Verdict.YES);
        AbstractAssert<?, ?> when = assertThat(When.of("2021"));

        assertThat(dossier).isInstanceOf(DossierAssert.class);
        assertThat(verdict).isInstanceOf(VerdictAssert.class);
        assertThat(when).isInstanceOf(WhenAssert.class);
        assertThat(lanterns.parties()).hasSize(8);
        assertThat(lanterns).isEqualTo(SampleDossiers.everyType()).isNotEqualTo(SampleDossiers.minimal());
    }

    static List<ThrowingCallable> questions_to_null() {
        Quantity one = Quantity.of(1);
        return Stream.<ThrowingCallable>of(
                        () -> assertThat((Dossier) null).hasNoFaults(),
                        () -> assertThat((Dossier) null).contains(SampleDossiers.NORLAND),
                        () -> assertThat((Dossier) null).doesNotContain(SampleDossiers.NORLAND),
                        () -> assertThat((Dossier) null)
                                .hasMember(SampleDossiers.NORLAND, SampleDossiers.LANTERN_COALITION, DAY),
                        () -> assertThat((Dossier) null)
                                .whoSatFor(SampleDossiers.ADA_MARROW, SampleDossiers.BEACON_MEETING),
                        () -> assertThat((Report) null).hasNoFaults(),
                        () -> assertThat((Report) null).hasNoFindings(),
                        () -> assertThat((Report) null).hasFinding("lights"),
                        () -> assertThat((Report) null).doesNotHaveFinding("lights"),
                        () -> assertThat((Report) null).finding("lights"),
                        () -> assertThat((Finding) null).isConsistent(),
                        () -> assertThat((Finding) null).hasSeverity(Finding.Severity.NOTE),
                        () -> assertThat((Finding) null).isAbout(),
                        () -> assertThat((Finding) null).pointsTo(),
                        () -> assertThat((Finding) null).hasMessage("a"),
                        () -> assertThat((Finding) null).hasMessageContaining("a"),
                        () -> assertThat((Finding) null).isSettledBy("a"),
                        () -> assertThat((Quantity) null).allows(1),
                        () -> assertThat((Quantity) null).hasInterval("[1, 1]"),
                        () -> assertThat((Quantity) null).exceeds(one),
                        () -> assertThat((Quantity) null).fallsBelow(one),
                        () -> assertThat((Quantity) null).hasUnit(Unit.PERCENT),
                        () -> assertThat((When) null).contains(DAY),
                        () -> assertThat((When) null).overlaps("2031"),
                        () -> assertThat((Verdict) null).isYes(),
                        () -> assertThat((Statement) null).isBy(SampleDossiers.ADA_MARROW),
                        () -> assertThat((Statement) null).isAbout(),
                        () -> assertThat((Statement) null).hasAttribution())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions_to_null")
    void fail_for_null(ThrowingCallable question) {
        assertFails(question, "\nExpecting actual not to be null");
    }
}
