package org.coalitionmodel.examples.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant START = Instant.parse("2031-05-11T08:00:00Z");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = START;

    private Progress progress(long total, long step) {
        return new Progress(() -> now, new PrintStream(err, true, StandardCharsets.UTF_8), total, step);
    }

    private void after(long seconds) {
        now = START.plusSeconds(seconds);
    }

    private String told() {
        String told = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return told;
    }

    @Test
    void is_told_after_each_step_with_an_estimate_of_the_rest() {
        Progress progress = progress(4_500_000_000L, 64_000_000);
        after(1);
        progress.at(63_999_999, 140_000);
        assertThat(told()).isEmpty();

        after(2);
        progress.at(90_000_000, 200_000);
        assertThat(told()).isEqualTo("2 % read (90 of 4,500 MB), 200,000 lines, about 1 min 38 s left\n");

        after(3);
        progress.at(127_999_999, 280_000);
        assertThat(told()).isEmpty();

        after(30);
        progress.at(1_500_000_000, 3_333_333);
        assertThat(told()).isEqualTo("33 % read (1,500 of 4,500 MB), 3,333,333 lines, about 1 min 0 s left\n");

        after(80);
        progress.at(4_500_000_000L, 10_000_000);
        assertThat(told()).isEqualTo("100 % read (4,500 of 4,500 MB), 10,000,000 lines, about 0 s left\n");
    }

    @Test
    void tells_hours_of_long_jobs() {
        Progress progress = progress(1_000_000, 1_000);
        after(60);
        progress.at(1_000, 2);

        assertThat(told()).isEqualTo("0 % read (0 of 1 MB), 2 lines, about 16 h 39 min left\n");
    }

    @Test
    void of_nothing_is_not_told() {
        progress(0, 0).at(0, 0);

        assertThat(told()).isEmpty();
    }
}
