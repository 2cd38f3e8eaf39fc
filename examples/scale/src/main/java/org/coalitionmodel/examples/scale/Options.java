package org.coalitionmodel.examples.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** What the caller of {@link Totals} chooses: files, a filter, threads and limits. */
final class Options {
    private static final int WRONG = 2;
    /** Progress is told after so many bytes, or a hundredth of the input if that is more. */
    private static final long STEP = 64_000_000;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Statistics as NDJSON, plain or gzip.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Places: a dossier, or NDJSON. Without it, each place stands alone.")
    private @Nullable Path places;

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "Keep the statistics of this indicator, or of any of several.")
    private Set<String> indicators = Set.of();

    @Option(names = "--within", paramLabel = "ID", description = "Keep those measured in this place or inside it.")
    private @Nullable String within;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Keep those that may be from this date on, such as 2021.")
    private @Nullable PartialDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Keep those that may be up to this date.")
    private @Nullable PartialDate to;

    @Option(names = "--kept", paramLabel = "FILE", description = "Write the statistics kept; gzip if it ends in .gz.")
    private @Nullable Path kept;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the totals as CSV (default: the standard output).")
    private @Nullable Path out;

    @Option(
            names = "--aside",
            paramLabel = "FILE",
            description = "Set broken lines aside (default: the first FILE with .broken).")
    private @Nullable Path aside;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads parse (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--longest-line",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            description = "Set longer lines aside (default: ${DEFAULT-VALUE}).")
    private int longestLine;

    /**
     * Checks what can be checked before anything is read or written.
     *
     * @throws IllegalArgumentException if a number is not positive, or a file is named twice
     */
    void check() {
        require(threads > 0, "--threads must be positive but was " + threads);
        require(longestLine > 0, "--longest-line must be positive but was " + longestLine);
        Set<Path> seen = new HashSet<>();
        inputs.forEach(file -> requireNew(seen, file));
        Stream.of(Optional.ofNullable(places), Optional.ofNullable(kept), Optional.ofNullable(out))
                .flatMap(Optional::stream)
                .forEach(file -> requireNew(seen, file));
        requireNew(seen, asideFile());
    }

    private static void requireNew(Set<Path> seen, Path file) {
        require(seen.add(file.toAbsolutePath().normalize()), file + " must not be named twice");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    List<Path> inputs() {
        return inputs;
    }

    /** The containment of the places; of none if there is no file of them. */
    Grouping grouping() throws IOException {
        return Grouping.of(places == null ? List.of() : Places.read(places));
    }

    /** The settings of the job. */
    Job.Settings settings(Grouping grouping) {
        return new Job.Settings(filter(grouping), kept != null, threads, longestLine);
    }

    private StatisticFilter filter(Grouping grouping) {
        require(
                within == null || places == null || grouping.isKnown(within),
                "--within must be in the file of places but was " + within);
        return new StatisticFilter(grouping, places != null, indicators, Optional.ofNullable(within), period());
    }

    /** From the first day of one date to the last day of the other. */
    private Optional<TimePeriod> period() {
        Optional<PartialDate> start = Optional.ofNullable(from).map(date -> PartialDate.of(date.earliest()));
        Optional<PartialDate> end = Optional.ofNullable(to).map(date -> PartialDate.of(date.latest()));
        return start.isPresent() && end.isPresent()
                ? Optional.of(TimePeriod.between(start.get(), end.get()))
                : start.map(TimePeriod::since).or(() -> end.map(TimePeriod::until));
    }

    /** Where the statistics kept are written. */
    OutputStream kept() throws IOException {
        return kept == null ? OutputStream.nullOutputStream() : Gzip.create(kept);
    }

    /** Where lines are set aside, and told. */
    Aside aside() throws IOException {
        return new Aside(asideFile(), System.err);
    }

    private Path asideFile() {
        return aside == null ? Path.of(inputs.get(0) + ".broken") : aside;
    }

    /** Progress of the input, which starts now. */
    Progress progress() throws IOException {
        long total = 0;
        for (Path input : inputs) {
            total += Files.size(input);
        }
        return new Progress(InstantSource.system(), System.err, total, Math.max(STEP, total / 100));
    }

    /** Writes the totals. */
    void write(SortedMap<GroupKey, GroupTotal> groups) throws IOException {
        if (out == null) {
            GroupTable.write(groups, System.out);
        } else {
            try (Writer writer = Files.newBufferedWriter(out)) {
                GroupTable.write(groups, writer);
            }
        }
    }

    /** Tells what is wrong with an option or a file, and returns the exit code for it. */
    static int explain(Exception wrong) throws Exception {
        if (wrong instanceof FileSystemException fault) {
            System.err.println("Cannot open " + fault.getFile() + ": " + reason(fault));
        } else if (wrong instanceof JacksonException || wrong instanceof IllegalArgumentException) {
            System.err.println(wrong.getMessage());
        } else {
            throw wrong;
        }
        return WRONG;
    }

    private static String reason(FileSystemException fault) {
        return fault instanceof NoSuchFileException
                ? "it does not exist"
                : fault.getReason() == null ? fault.getClass().getSimpleName() : fault.getReason();
    }
}
