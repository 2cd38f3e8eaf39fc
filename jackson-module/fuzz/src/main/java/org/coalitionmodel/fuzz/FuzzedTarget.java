package org.coalitionmodel.fuzz;

import java.nio.charset.StandardCharsets;

/** The class that Jazzer calls. The system property {@code fuzz.target} says which target is run. */
public final class FuzzedTarget {
    private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target", "JSON"));

    // Loads and instruments most classes, which would otherwise count as the time of the first input.
    static {
        TARGET.run("{}".getBytes(StandardCharsets.US_ASCII));
    }

    private FuzzedTarget() {}

    /**
     * Called by Jazzer with each input.
     *
     * @param input the bytes that Jazzer chose
     */
    public static void fuzzerTestOneInput(byte[] input) {
        TARGET.run(input);
    }
}
