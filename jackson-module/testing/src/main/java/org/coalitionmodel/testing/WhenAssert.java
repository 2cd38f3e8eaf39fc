package org.coalitionmodel.testing;

import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link When}: which days it allows. A day that is certainly part of the time is contained. A day
 * that may be part of it is allowed.
 *
 * <pre>{@code
 * assertThat(When.of("2021")).contains(LocalDate.of(2021, 5, 11)).overlaps("2021-12/2022");
 * assertThat(When.by("2021")).allows(LocalDate.of(2020, 1, 1)).doesNotAllow(LocalDate.of(2022, 1, 1));
 * }</pre>
 */
public final class WhenAssert extends AbstractAssert<WhenAssert, When> {
    WhenAssert(@Nullable When actual) {
        super(actual, WhenAssert.class);
    }

    /**
     * Verifies that a day is certainly part of the time.
     *
     * @param day the day
     * @return these assertions
     */
    public WhenAssert contains(LocalDate day) {
        Verdict verdict = contained(day);
        return verify(verdict == Verdict.YES, "contain", day, verdict);
    }

    /**
     * Verifies that a day may be part of the time.
     *
     * @param day the day
     * @return these assertions
     */
    public WhenAssert allows(LocalDate day) {
        Verdict verdict = contained(day);
        return verify(verdict != Verdict.NO, "allow", day, verdict);
    }

    /**
     * Verifies that a day is certainly not part of the time.
     *
     * @param day the day
     * @return these assertions
     */
    public WhenAssert doesNotAllow(LocalDate day) {
        Verdict verdict = contained(day);
        return verify(verdict == Verdict.NO, "not allow", day, verdict);
    }

    /**
     * Verifies that the time and a period certainly have a day in common.
     *
     * @param period a period that {@link TimePeriod#parse(String)} accepts
     * @return these assertions
     * @throws IllegalArgumentException if {@link TimePeriod#parse(String)} rejects the period
     */
    public WhenAssert overlaps(String period) {
        isNotNull();
        Verdict verdict = actual.overlaps(TimePeriod.parse(period));
        return verify(verdict == Verdict.YES, "overlap", period, verdict);
    }

    private Verdict contained(LocalDate day) {
        isNotNull();
        return actual.contains(day);
    }

    private WhenAssert verify(boolean holds, String expectation, Object expected, Verdict verdict) {
        if (!holds) {
            failWithMessage(
                    "Expecting time:\n  %s\nto %s:\n  %s\nbut the verdict was %s",
                    actual, expectation, expected, verdict);
        }
        return this;
    }
}
