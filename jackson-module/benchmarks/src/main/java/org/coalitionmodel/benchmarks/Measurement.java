package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures every case and writes the tables. */
public final class Measurement {
    private Measurement() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Protocol protocol = Protocol.fromSystemProperties();
        Path root = Path.of(System.getProperty("coalition.root"));
        new Corpus(root).write();
        List<Case> cases = Case.all().stream().filter(protocol::includes).toList();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Instant start = Instant.now();
        Map<Case, Samples> measured = new LinkedHashMap<>();
        List<RunResult> results = new ArrayList<>();
        // One fork of each in turn, so that what slows the machine for a while meets all of them alike, and so that a
        // run that is broken off has measured everything, only less often.
        for (int fork = 1; fork <= protocol.forks(); fork++) {
            for (Case one : cases) {
                RunResult result = new Runner(options(one, protocol)).runSingle();
                results.add(result);
                Samples samples = measured.computeIfAbsent(one, any -> new Samples());
                samples.add(fork(result));
                System.out.printf(
                        Locale.ROOT,
                        "fork %d/%d  %-40s %12.1f µs/op %12.0f B/op%n",
                        fork,
                        protocol.forks(),
                        one,
                        samples.median(fork - 1),
                        samples.allocated());
            }
            ResultFormatFactory.getInstance(ResultFormatType.JSON, "target/jmh.json")
                    .writeOut(results);
            Report report = new Report(measured, circumstances(start, fork, protocol, load));
            report.write(protocol);
            System.out.print(report.ratios());
        }
    }

    private static String circumstances(Instant start, int forks, Protocol protocol, double load) {
        return String.format(
                Locale.ROOT,
                "Measured on %s: %d of %d forks in %d minutes, on %d cores whose load was %.1f before, by %s %s.",
                LocalDate.ofInstant(start, ZoneOffset.UTC),
                forks,
                protocol.forks(),
                Duration.between(start, Instant.now()).toMinutes(),
                Runtime.getRuntime().availableProcessors(),
                load,
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"));
    }

    private static Options options(Case one, Protocol protocol) {
        return new OptionsBuilder()
                .include(Conversion.class.getName() + "\\."
                        + (one.direction() == Case.Direction.READ ? "read" : "write") + "$")
                .param("work", one.work().name())
                .param("way", one.way().name())
                .forks(1)
                .warmupIterations(protocol.warmUp())
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(protocol.measurements())
                .measurementTime(TimeValue.milliseconds(500))
                .addProfiler(GCProfiler.class)
                // A page of the heap that is touched first while it counts costs more than all that is measured.
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch", "-XX:+Use" + protocol.collector() + "GC")
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
    }

    private static Samples.Fork fork(RunResult result) {
        BenchmarkResult fork = result.getBenchmarkResults().iterator().next();
        List<Double> times = fork.getIterationResults().stream()
                .map(IterationResult::getPrimaryResult)
                .map(Result::getScore)
                .toList();
        double allocated = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElseThrow();
        return new Samples.Fork(times, allocated);
    }
}
