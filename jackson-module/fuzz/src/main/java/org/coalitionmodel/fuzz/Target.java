package org.coalitionmodel.fuzz;

/** What is fuzzed. A target takes any bytes, and throws only if the library has a fault. */
enum Target {
    /** Reading a dossier, with both generations of Jackson. */
    JSON,
    /** The texts of dates, periods, quantities, units, ids and language tags. */
    TEXTS,
    /** Arithmetic of intervals. */
    INTERVALS,
    /** Merging two dossiers. */
    MERGING,
    /** Reading a dossier in binary formats. */
    BINARY;

    /**
     * Runs the target once.
     *
     * @param input any bytes
     * @throws AssertionError if the library has a fault
     */
    void run(byte[] input) {
        switch (this) {
            case JSON -> JsonTarget.run(input);
            case TEXTS -> TextTarget.run(input);
            case INTERVALS -> IntervalTarget.run(input);
            case MERGING -> MergeTarget.run(input);
            case BINARY -> BinaryTarget.run(input);
        }
    }

    /** Throws if a condition does not hold. */
    static void require(boolean holds, Object fault) {
        if (!holds) {
            throw new AssertionError(fault);
        }
    }
}
