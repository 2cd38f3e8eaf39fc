package org.coalitionmodel.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.coalitionmodel.examples.scale.Totals;

/**
 * Measures how long the example {@code totals} takes for many statistics, and compares it with a {@link BareCopy} of them. Each
 * run has a JVM of its own with a heap of 64 MB, and its start counts. A figure is that of the fastest run.
 */
public final class ScaleMeasurement {
    private static final double MEGABYTE = 1_000_000;
    private static final double NANOSECONDS = 1e9;
    private static final double TARGET = 0.6;

    private final Path folder;
    private final String collector;
    private final Map<List<String>, Double> fastest = new HashMap<>();

    private ScaleMeasurement(Path folder, String collector) {
        this.folder = folder;
        this.collector = collector;
    }

    /** The option {@code -Dbench.lines} says how many statistics there are. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        long lines = Long.getLong("bench.lines", 10_000_000);
        Protocol protocol = Protocol.fromSystemProperties();
        Path folder = Files.createTempDirectory("scale");
        try {
            new ScaleMeasurement(folder, protocol.collector()).measure(lines, protocol.forks());
        } finally {
            for (String name : List.of("places", "lines", "lines.gz", "copy", "copy.gz", "totals", "lines.broken")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    private void measure(long lines, int rounds) throws IOException, InterruptedException {
        try (OutputStream places = create("places");
                OutputStream plain = create("lines")) {
            StatisticLines.writePlaces(places);
            StatisticLines.write(lines, plain);
        }
        try (OutputStream gzip = new GZIPOutputStream(create("lines.gz"), 1 << 16)) {
            Files.copy(folder.resolve("lines"), gzip);
        }
        double megabytes = Files.size(folder.resolve("lines")) / MEGABYTE;
        int processors = Runtime.getRuntime().availableProcessors();
        for (int round = 0; round < rounds; round++) {
            for (String ending : List.of("", ".gz")) {
                run(ending, "bare");
                run(ending, "1");
                run(ending, String.valueOf(processors));
            }
        }
        System.out.printf(Locale.ROOT, "%,d statistics, %,.0f MB; heap 64 MB, %s%n%n", lines, megabytes, collector);
        System.out.println("| file | program | time | MB/s | of the bare copy |\n| --- | --- | --- | --- | --- |");
        for (String ending : List.of("", ".gz")) {
            row(ending, "bare", megabytes);
            row(ending, "1", megabytes);
            row(ending, String.valueOf(processors), megabytes);
        }
    }

    private OutputStream create(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    }

    /** Runs the bare copy, or the example with so many threads. */
    private void run(String ending, String threads) throws IOException, InterruptedException {
        String in = folder.resolve("lines" + ending).toString();
        String out = folder.resolve("copy" + ending).toString();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+Use" + collector + "GC",
                "-classpath",
                System.getProperty("java.class.path")));
        if (threads.equals("bare")) {
            command.addAll(List.of(BareCopy.class.getName(), in, out));
        } else {
            command.addAll(List.of(Totals.class.getName(), in, "--kept", out, "--threads", threads));
            command.addAll(Arrays.asList(
                    "--places",
                    folder.resolve("places").toString(),
                    "--out",
                    folder.resolve("totals").toString()));
        }
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        if (status != 0) {
            throw new IllegalStateException("It ended with " + status + ": " + command);
        }
        fastest.merge(List.of(ending, threads), seconds, Math::min);
    }

    private void row(String ending, String threads, double megabytes) {
        double seconds = fastest.getOrDefault(List.of(ending, threads), Double.NaN);
        double ratio = fastest.getOrDefault(List.of(ending, "bare"), Double.NaN) / seconds;
        boolean isBare = threads.equals("bare");
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f s | %.0f | %s |%n",
                ending.isEmpty() ? "plain" : "gzip",
                isBare ? "bare copy" : "`totals`, threads: " + threads,
                seconds,
                megabytes / seconds,
                isBare ? "" : String.format(Locale.ROOT, "%.2f (target: %.2f)", ratio, TARGET));
    }
}
