package org.coalitionmodel.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the grounding of citations for several lengths of text and numbers of citations, and prints a table. */
public final class GroundingMeasurement {
    private record Size(int bytes, int citations) {}

    private static final List<Size> SIZES = List.of(
            new Size(250_000, 250),
            new Size(500_000, 500),
            new Size(1_000_000, 1_000),
            new Size(1_000_000, 10),
            new Size(10_000, 1_000));

    private GroundingMeasurement() {}

    public static void main(String[] arguments) throws RunnerException {
        Protocol protocol = Protocol.fromSystemProperties();
        System.out.println("| text | citations | time |\n| --- | --- | --- |");
        for (Size size : SIZES) {
            RunResult result = new Runner(options(size, protocol)).runSingle();
            System.out.printf(
                    Locale.ROOT,
                    "| %,d KB | %,d | %.0f ms |%n",
                    size.bytes() / 1_000,
                    size.citations(),
                    result.getPrimaryResult().getStatistics().getMin());
        }
    }

    private static Options options(Size size, Protocol protocol) {
        return new OptionsBuilder()
                .include(GroundingTime.class.getName() + "\\.ground$")
                .param("bytes", String.valueOf(size.bytes()))
                .param("citations", String.valueOf(size.citations()))
                .forks(protocol.forks())
                .warmupIterations(protocol.warmUp())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(protocol.measurements())
                .measurementTime(TimeValue.milliseconds(500))
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:+Use" + protocol.collector() + "GC")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }
}
