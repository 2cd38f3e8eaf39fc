package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coalitionmodel.benchmarks.Case.Direction;
import org.jspecify.annotations.Nullable;

/** What was measured, as tables. Ratios are of the medians of the fastest forks. */
final class Report {
    private static final String BEGIN = "<!-- measured: written by the command above -->\n";
    private static final String END = "<!-- end of what was measured -->\n";

    private static final double MOST_TIME_READING = 1.50;
    private static final double MOST_TIME_WRITING = 1.10;
    private static final double MOST_TIME_OF_BEANS = 1.00;
    private static final double MOST_ALLOCATED_READING = 1.6;

    private final Map<Case, Samples> measured;
    private final String circumstances;

    /**
     * Tables of what was measured.
     *
     * @param circumstances when, how often and on what, for the README
     */
    Report(Map<Case, Samples> measured, String circumstances) {
        this.measured = measured;
        this.circumstances = circumstances;
    }

    /** Writes the tables where this run's are kept; the published ones also into the module's README. */
    void write(Protocol protocol) throws IOException {
        if (protocol.isPublished()) {
            Files.writeString(Path.of("ratios.tsv"), ratios());
            Files.writeString(Path.of("spread.tsv"), spread());
            Path readme = Path.of("README.md");
            Files.writeString(readme, within(Files.readString(readme)));
        } else {
            Files.writeString(Path.of("target", protocol.name() + "-ratios.tsv"), ratios());
            Files.writeString(Path.of("target", protocol.name() + "-spread.tsv"), spread());
        }
    }

    /** One line per case: how it compares. */
    String ratios() {
        return table(
                "work\tgeneration\tcontender\tratio_to_floor\tratio_to_beans\tbytes_per_op",
                (one, samples) -> Stream.of(
                        timeAgainst(one, "floor"),
                        timeAgainst(one, "beans"),
                        String.valueOf(Math.round(samples.allocated()))));
    }

    /** One line per case: what the ratio came from, and how far the forks and the seconds were apart. */
    String spread() {
        return table(
                "work\tgeneration\tcontender\tmicros_per_op\tmedian\tlowest\thighest"
                        + "\tratio_to_floor\tratio_of_medians\tlowest_fork\thighest_fork",
                (one, samples) -> Stream.of(
                        decimal(samples.micros(), 1),
                        decimal(samples.median(), 1),
                        decimal(samples.lowest(), 1),
                        decimal(samples.highest(), 1),
                        timeAgainst(one, "floor"),
                        ratioOfMedians(one),
                        decimal(ratioOfEachFork(one).min(), 2),
                        decimal(ratioOfEachFork(one).max(), 2)));
    }

    /** The text with the tables between the marks renewed. */
    String within(String readme) {
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException("README.md has no place for the tables");
        }
        return readme.substring(0, begin) + markdown() + readme.substring(end);
    }

    private String markdown() {
        return "\n"
                + circumstances
                + "\n"
                + targets("jackson3", "Jackson 3")
                + targets("jackson2", "Jackson 2")
                + "\n### Time, as a multiple of the floor's\n\n"
                + byContender(one -> timeAgainst(one, "floor"))
                + "\n### Allocation of one operation, in KB\n\n"
                + byContender(one -> decimal(of(one).allocated() / 1000, 1))
                + "\n### The floors, in MB of JSON per second\n\n"
                + byContender(one -> one.way().contender().equals("floor") ? speed(one) : "")
                + "\n";
    }

    private String targets(String generation, String title) {
        StringBuilder table = new StringBuilder();
        table.append("\n### This library on ").append(title).append(", held against the targets\n\n");
        table.append(
                "| work | time / floor (forks) | target | time / beans | target | allocation / floor | target |\n");
        table.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        measured.keySet().stream()
                .filter(one -> one.way().contender().equals("library"))
                .filter(one -> one.way().generation().equals(generation))
                .forEach(one -> table.append(targets(one)));
        return table.toString();
    }

    private String targets(Case library) {
        double toFloor = of(library).micros() / of(other(library, "floor")).micros();
        double toBeans = of(library).micros() / of(other(library, "beans")).micros();
        double allocation =
                of(library).allocated() / of(other(library, "floor")).allocated();
        boolean isReading = library.direction() == Direction.READ;
        double mostTime = isReading ? MOST_TIME_READING : MOST_TIME_WRITING;
        return row(
                library.title(),
                decimal(toFloor, 2) + " (" + decimal(ratioOfEachFork(library).min(), 2) + "–"
                        + decimal(ratioOfEachFork(library).max(), 2) + ")",
                mark(toFloor <= mostTime, "≤ " + decimal(mostTime, 2)),
                decimal(toBeans, 2),
                mark(toBeans <= MOST_TIME_OF_BEANS, "≤ " + decimal(MOST_TIME_OF_BEANS, 2)),
                decimal(allocation, 2),
                isReading ? mark(allocation <= MOST_ALLOCATED_READING, "≤ " + decimal(MOST_ALLOCATED_READING, 1)) : "");
    }

    private static String mark(boolean isReached, String target) {
        return target + (isReached ? " reached" : " **not reached**");
    }

    /** A row for each contender, a column for each work. */
    private String byContender(Cell cell) {
        List<String> works =
                measured.keySet().stream().map(Case::title).distinct().toList();
        StringBuilder table = new StringBuilder("| generation | contender | " + String.join(" | ", works) + " |\n");
        table.append("| --- | --- |").append(" --- |".repeat(works.size())).append('\n');
        measured.keySet().stream().map(Case::way).distinct().forEach(way -> {
            List<String> cells = works.stream()
                    .map(work -> measured.keySet().stream()
                            .filter(one -> one.way() == way && one.title().equals(work))
                            .map(cell::of)
                            .findFirst()
                            .orElse(""))
                    .toList();
            if (cells.stream().anyMatch(text -> !text.isEmpty())) {
                table.append(row(Stream.concat(Stream.of(way.generation(), way.contender()), cells.stream())
                        .toArray(String[]::new)));
            }
        });
        return table.toString();
    }

    private String speed(Case one) {
        try {
            return decimal(one.work().bytes().length / of(one).micros(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String table(String head, Cells cells) {
        return Stream.concat(Stream.of(head), measured.entrySet().stream().map(entry -> {
                    Case one = entry.getKey();
                    return Stream.concat(
                                    Stream.of(
                                            one.title(),
                                            one.way().generation(),
                                            one.way().contender()),
                                    cells.of(one, entry.getValue()))
                            .collect(Collectors.joining("\t"));
                }))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Empty if the other was not measured: nobody has beans of Wikidata's documents. */
    private String timeAgainst(Case one, String contender) {
        Case other = other(one, contender);
        return other == null ? "" : decimal(of(one).micros() / of(other).micros(), 2);
    }

    private String ratioOfMedians(Case one) {
        Case floor = other(one, "floor");
        return floor == null ? "" : decimal(of(one).median() / of(floor).median(), 2);
    }

    private DoubleStream ratioOfEachFork(Case one) {
        Case floor = other(one, "floor");
        return floor == null
                ? DoubleStream.empty()
                : IntStream.range(0, of(one).forks())
                        .mapToDouble(fork -> of(one).median(fork) / of(floor).median(fork));
    }

    private @Nullable Case other(Case one, String contender) {
        return measured.keySet().stream()
                .filter(other -> other.title().equals(one.title()))
                .filter(other -> other.way().contender().equals(contender))
                .filter(other -> other.way().generation().equals(one.way().measuredAgainst()))
                .findFirst()
                .orElse(null);
    }

    private Samples of(@Nullable Case one) {
        return Objects.requireNonNull(measured.get(one), "every case of a full run is measured");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String decimal(OptionalDouble value, int digits) {
        return value.isPresent() ? decimal(value.getAsDouble(), digits) : "";
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private interface Cell {
        String of(Case one);
    }

    private interface Cells {
        Stream<String> of(Case one, Samples samples);
    }
}
