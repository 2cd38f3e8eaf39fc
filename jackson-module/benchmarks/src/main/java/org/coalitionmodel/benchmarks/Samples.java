package org.coalitionmodel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** What was measured of one case. */
final class Samples {
    private final List<Fork> forks = new ArrayList<>();

    /**
     * What one JVM measured.
     *
     * @param micros the time of one operation, once for each second
     * @param allocated the bytes that one operation allocates
     */
    record Fork(List<Double> micros, double allocated) {}

    void add(Fork fork) {
        forks.add(fork);
    }

    int forks() {
        return forks.size();
    }

    /** The time of one operation, in microseconds, over all forks. */
    double median() {
        return median(times());
    }

    /** The same of one fork. */
    double median(int fork) {
        return median(times(forks.get(fork)));
    }

    double lowest() {
        return times().min().orElseThrow();
    }

    double highest() {
        return times().max().orElseThrow();
    }

    /** The bytes that one operation allocates. */
    double allocated() {
        return median(forks.stream().mapToDouble(Fork::allocated));
    }

    private DoubleStream times() {
        return forks.stream().flatMapToDouble(Samples::times);
    }

    private static DoubleStream times(Fork fork) {
        return fork.micros.stream().mapToDouble(Double::doubleValue);
    }

    private static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
