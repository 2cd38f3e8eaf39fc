package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Measures dossiers of several sizes, each in a JVM of its own, and prints tables: what it takes to build and to ask them,
 * and to merge, compare and check two of them.
 */
public final class SizeMeasurement {
    private static final List<Integer> STATISTICS = List.of(1_000, 10_000, 100_000, 1_000_000);
    private static final List<Integer> ENTITIES = List.of(62_500, 125_000, 250_000, 500_000);
    private static final List<String> SET_UP = List.of("build", "first questions", "bytes", "bytes with indexes");
    private static final List<String> PAIR =
            List.of("merge", "compare", "check", "conflicts", "differences", "findings");

    private SizeMeasurement() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int last = Boolean.getBoolean("quick") ? 3 : 4;
        Map<Integer, Map<String, String>> asked = new LinkedHashMap<>();
        for (int size : STATISTICS.subList(0, last)) {
            asked.put(size, run("questions", size, "1g"));
        }
        print("statistics (-Xmx1g)", asked, SET_UP);
        print("nanoseconds for a question", asked, List.copyOf(LargeDossier.QUESTIONS.keySet()));
        Map<Integer, Map<String, String>> pairs = new LinkedHashMap<>();
        for (int size : ENTITIES.subList(0, last)) {
            pairs.put(size, run("pair", size, "4g"));
        }
        print("entities of each of two dossiers", pairs, PAIR);
    }

    private static Map<String, String> run(String what, int size, String heap)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SizeRun.class.getName(),
                        what,
                        String.valueOf(size))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " " + size + " failed");
        }
        return out.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    /** A table with a row for each size. */
    private static void print(String title, Map<Integer, Map<String, String>> rows, List<String> columns) {
        System.out.printf(Locale.ROOT, "%n| %s | %s |%n", title, String.join(" | ", columns));
        System.out.println("| --- |" + " ---: |".repeat(columns.size()));
        rows.forEach((size, figures) -> System.out.printf(
                Locale.ROOT,
                "| %,d | %s |%n",
                size,
                columns.stream()
                        .map(column -> String.format(Locale.ROOT, "%,d", Long.valueOf(figures.get(column))))
                        .collect(Collectors.joining(" | "))));
    }
}
