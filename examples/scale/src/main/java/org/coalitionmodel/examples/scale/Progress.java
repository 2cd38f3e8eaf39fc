package org.coalitionmodel.examples.scale;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Tells how much has been read, and estimates how long the rest will take: as long for each byte as so far. */
final class Progress {
    private static final double MEGABYTE = 1_000_000;

    private final InstantSource clock;
    private final PrintStream err;
    private final long total;
    private final long step;
    private final Instant start;
    private long next;

    /**
     * Starts the clock.
     *
     * @param clock tells the time
     * @param err where it is told
     * @param total how many bytes there are
     * @param step after how many bytes it is told each time
     */
    Progress(InstantSource clock, PrintStream err, long total, long step) {
        this.clock = clock;
        this.err = err;
        this.total = total;
        this.step = step;
        start = clock.instant();
        next = step;
    }

    /** Is told of everything that is read, and tells it further after each step. */
    void at(long bytes, long lines) {
        if (bytes < next || bytes == 0) {
            return;
        }
        next = bytes - bytes % step + step;
        Duration spent = Duration.between(start, clock.instant());
        double left = spent.toMillis() / 1_000.0 / bytes * (total - bytes);
        err.printf(
                Locale.ROOT,
                "%.0f %% read (%,.0f of %,.0f MB), %,d lines, about %s left%n",
                100.0 * bytes / total,
                bytes / MEGABYTE,
                total / MEGABYTE,
                lines,
                told(Math.round(left)));
    }

    private static String told(long seconds) {
        return seconds < 60
                ? seconds + " s"
                : seconds < 3_600
                        ? seconds / 60 + " min " + seconds % 60 + " s"
                        : seconds / 3_600 + " h " + seconds % 3_600 / 60 + " min";
    }
}
