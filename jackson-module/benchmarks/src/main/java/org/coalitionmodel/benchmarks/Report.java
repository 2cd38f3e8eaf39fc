package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Writes what was measured. */
final class Report {
    private final Protocol protocol;
    private final Map<Case, Samples> measured;
    private final long minutes;

    Report(Protocol protocol, Map<Case, Samples> measured, long minutes) {
        this.protocol = protocol;
        this.measured = measured;
        this.minutes = minutes;
    }

    void write() throws IOException {
        StringBuilder table =
                new StringBuilder("work\tgeneration\tcontender\tratio_to_floor\tratio_to_beans\tbytes_per_op\n");
        measured.forEach((one, samples) -> table.append(one.title())
                .append('\t')
                .append(one.way().generation())
                .append('\t')
                .append(one.way().contender())
                .append('\t')
                .append(ratio(one, "floor"))
                .append('\t')
                .append(ratio(one, "beans"))
                .append('\t')
                .append(Math.round(samples.allocated()))
                .append('\n'));
        Path file = protocol.isPublished() ? Path.of("ratios.tsv") : Path.of("target", protocol.name() + "-ratios.tsv");
        Files.writeString(file, table);
        System.out.println(table + "in " + minutes + " minutes, written to " + file.toAbsolutePath());
    }

    private String ratio(Case one, String other) {
        return measured.keySet().stream()
                .filter(it -> it.title().equals(one.title())
                        && it.way().contender().equals(other)
                        && it.way().generation().equals(one.way().generation()))
                .findFirst()
                .map(it -> String.format(
                        Locale.ROOT,
                        "%.2f",
                        measured.get(one).median() / measured.get(it).median()))
                .orElse("");
    }
}
