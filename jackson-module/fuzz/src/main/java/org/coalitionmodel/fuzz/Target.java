package org.coalitionmodel.fuzz;

import java.util.function.Consumer;

/** What is fuzzed. A target takes any bytes, and throws only if the library has a fault. */
enum Target {
    /** Reading a dossier, with both generations of Jackson. */
    JSON(JsonTarget::run),
    /** The texts of dates, periods, quantities, units, ids and language tags. */
    TEXTS(TextTarget::run),
    /** Arithmetic of intervals. */
    INTERVALS(IntervalTarget::run),
    /** Merging two dossiers. */
    MERGING(MergeTarget::run),
    /** Reading a dossier in binary formats. */
    BINARY(BinaryTarget::run);

    private final Consumer<byte[]> run;

    Target(Consumer<byte[]> run) {
        this.run = run;
    }

    /**
     * Runs the target once.
     *
     * @param input any bytes
     * @throws AssertionError if the library has a fault
     */
    void run(byte[] input) {
        run.accept(input);
    }

    /** Throws if a condition does not hold. */
    static void require(boolean holds, Object fault) {
        if (!holds) {
            throw new AssertionError(fault);
        }
    }
}
