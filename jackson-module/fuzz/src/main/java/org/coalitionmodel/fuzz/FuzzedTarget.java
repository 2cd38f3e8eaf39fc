package org.coalitionmodel.fuzz;

/** The class that Jazzer calls. The system property {@code fuzz.target} says which target is run. */
public final class FuzzedTarget {
    private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target", "JSON"));

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
