package org.coalitionmodel.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What was measured of one case. */
final class Samples {
    private final List<Fork> forks = new ArrayList<>();

    /**
     * What one JVM measured.
     *
     * @param micros the time of one operation, half a second each
     * @param allocated the bytes that one operation allocates
     */
    record Fork(List<Double> micros, double allocated) {}

    void add(Fork fork) {
        forks.add(fork);
    }

    int forks() {
        return forks.size();
    }

    /**
     * The time of one operation, in microseconds: the median of the fastest fork, for what else runs on the machine
     * makes a fork slower and never faster.
     */
    double micros() {
        return IntStream.range(0, forks.size()).mapToDouble(this::median).min().orElseThrow();
    }

    /** The median of one fork. */
    double median(int fork) {
        return median(times(forks.get(fork)));
    }

    /** The median of all forks together. */
    double median() {
        return median(times());
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
