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
    /** What the targets are about: this library, and what it is compared with. */
    private static final String PUBLISHED = "-(seed|20kb|2mb|ndjson)/jackson[23]/(floor|beans|library)";

    private static final int FORKS = 3;
    private static final int WARM_UP = 7;
    private static final String COLLECTOR = "Serial";

    static Protocol fromSystemProperties() {
        boolean isQuick = Boolean.getBoolean("quick");
        String include = System.getProperty("bench.include", PUBLISHED);
        String collector = System.getProperty("bench.collector", COLLECTOR);
        if (isQuick) {
            return new Protocol("quick", 1, 3, 6, collector, Pattern.compile(include));
        }
        int forks = Integer.getInteger("bench.forks", FORKS);
        int warmUp = Integer.getInteger("bench.warmUp", WARM_UP);
        boolean isPublished =
                include.equals(PUBLISHED) && collector.equals(COLLECTOR) && forks == FORKS && warmUp == WARM_UP;
        return new Protocol(isPublished ? "" : "partial", forks, warmUp, 4, collector, Pattern.compile(include));
    }

    boolean isPublished() {
        return name.isEmpty();
    }

    boolean includes(Case one) {
        return include.matcher(one.toString()).find();
    }
}
