package org.coalitionmodel.testing;

import static org.coalitionmodel.testing.CoalitionAssertions.assertThat;
import static org.coalitionmodel.testing.Failures.assertFails;

import org.coalitionmodel.Verdict;
import org.junit.jupiter.api.Test;

class VerdictAssertTest {
    @Test
    void accepts_each_answer() {
        assertThat(Verdict.YES).isYes();
        assertThat(Verdict.NO).isNo();
        assertThat(Verdict.UNDETERMINED).isUndetermined();
    }

    @Test
    void says_which_answer_there_was() {
        assertFails(() -> assertThat(Verdict.NO).isYes(), "Expecting the verdict to be YES but was NO");
        assertFails(
                () -> assertThat(Verdict.UNDETERMINED).isNo(), "Expecting the verdict to be NO but was UNDETERMINED");
        assertFails(
                () -> assertThat(Verdict.YES).isUndetermined(), "Expecting the verdict to be UNDETERMINED but was YES");
    }
}
