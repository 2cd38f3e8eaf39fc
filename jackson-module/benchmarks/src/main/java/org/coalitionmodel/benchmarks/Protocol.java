package org.coalitionmodel.benchmarks;

import java.util.regex.Pattern;

/**
 * How much is measured.
 *
 * @param name what the files of such a run are called; empty for the published ones
 * @param forks how often each case is measured in a JVM of its own
 * @param warmUp the seconds before it counts
 * @param measurements how often it is measured in each of them, for half a second
 * @param collector the garbage collector, as the virtual machine names it
 * @param include which cases, by their name
 */
record Protocol(String name, int forks, int warmUp, int measurements, String collector, Pattern include) {
    private static final String EVERYTHING = ".*";
    private static final String COLLECTOR = "Serial";

    static Protocol fromSystemProperties() {
        boolean isQuick = Boolean.getBoolean("quick");
        String include = System.getProperty("bench.include", EVERYTHING);
        String collector = System.getProperty("bench.collector", COLLECTOR);
        if (isQuick) {
            return new Protocol("quick", 1, 3, 6, collector, Pattern.compile(include));
        }
        boolean isWhole = include.equals(EVERYTHING) && collector.equals(COLLECTOR);
        return new Protocol(isWhole ? "" : "partial", 3, 7, 4, collector, Pattern.compile(include));
    }

    boolean isPublished() {
        return name.isEmpty();
    }

    boolean includes(Case one) {
        return include.matcher(one.toString()).find();
    }
}
