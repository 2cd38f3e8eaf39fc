package org.coalitionmodel.testing;

import org.assertj.core.api.AbstractAssert;
import org.coalitionmodel.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a {@link Verdict}.
 *
 * <pre>{@code
 * assertThat(TimePeriod.parse("2021").before(TimePeriod.parse("2022-05"))).isYes();
 * }</pre>
 */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {
    VerdictAssert(@Nullable Verdict actual) {
        super(actual, VerdictAssert.class);
    }

    /**
     * Verifies that the answer is certainly yes.
     *
     * @return these assertions
     */
    public VerdictAssert isYes() {
        return is(Verdict.YES);
    }

    /**
     * Verifies that the answer is certainly no.
     *
     * @return these assertions
     */
    public VerdictAssert isNo() {
        return is(Verdict.NO);
    }

    /**
     * Verifies that the known facts do not decide the answer.
     *
     * @return these assertions
     */
    public VerdictAssert isUndetermined() {
        return is(Verdict.UNDETERMINED);
    }

    private VerdictAssert is(Verdict expected) {
        isNotNull();
        if (actual != expected) {
            failWithMessage("Expecting the verdict to be %s but was %s", expected, actual);
        }
        return this;
    }
}
