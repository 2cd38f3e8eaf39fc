package org.coalitionmodel.testing;

import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The entry to the assertions for values of the model. Import the methods beside those of AssertJ's {@code Assertions}:
 * the compiler chooses the right one.
 *
 * <pre>{@code
 * Dossier lanterns = SampleDossiers.everyType();
 * assertThat(lanterns).hasNoFaults().contains(SampleDossiers.NORLAND);
 * assertThat(lanterns).quantity(SampleDossiers.BOATS_LOST).allows(7142).doesNotAllow(200);
 * assertThatFaultsOf(() -> Quantity.parse("5 [6, 7]")).hasSize(1);
 * }</pre>
 */
@CheckReturnValue
public final class CoalitionAssertions {
    private CoalitionAssertions() {}

    /**
     * Assertions about a dossier.
     *
     * @param actual the dossier
     * @return the assertions
     */
    public static DossierAssert assertThat(@Nullable Dossier actual) {
        return new DossierAssert(actual);
    }

    /**
     * Assertions about what checks found.
     *
     * @param actual the report of the checks
     * @return the assertions
     */
    public static ReportAssert assertThat(@Nullable Report actual) {
        return new ReportAssert(actual);
    }

    /**
     * Assertions about one finding of a check.
     *
     * @param actual the finding
     * @return the assertions
     */
    public static FindingAssert assertThat(@Nullable Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Assertions about a quantity.
     *
     * @param actual the quantity
     * @return the assertions
     */
    public static QuantityAssert assertThat(@Nullable Quantity actual) {
        return new QuantityAssert(actual);
    }

    /**
     * Assertions about a time.
     *
     * @param actual the time
     * @return the assertions
     */
    public static WhenAssert assertThat(@Nullable When actual) {
        return new WhenAssert(actual);
    }

    /**
     * Assertions about the answer to a question.
     *
     * @param actual the answer
     * @return the assertions
     */
    public static VerdictAssert assertThat(@Nullable Verdict actual) {
        return new VerdictAssert(actual);
    }

    /**
     * Assertions about who made a statement, and through whom it is known.
     *
     * @param actual the statement
     * @return the assertions
     */
    public static StatementAssert assertThat(@Nullable Statement actual) {
        return new StatementAssert(actual);
    }

    /**
     * Runs code that must be refused because it breaks a rule of the model, and gives assertions about all faults that
     * the exception names. The code may build a value or a dossier, or read one from JSON.
     *
     * @param code the code
     * @return the assertions
     * @throws AssertionError if the code throws nothing, or an exception that names no rule of the model
     */
    public static FaultsAssert assertThatFaultsOf(ThrowingCallable code) {
        return FaultsAssert.of(code);
    }
}
