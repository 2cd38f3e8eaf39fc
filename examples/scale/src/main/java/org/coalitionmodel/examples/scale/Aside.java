package org.coalitionmodel.examples.scale;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The lines that are not used. One file has the lines as they were, each ended by LF. A second one, with the same name and
 * {@code .csv}, has a row for each of them, in the same order: where it was, and what is wrong. The first few are also
 * told. The files exist only if there is something to set aside; those of an earlier run are deleted.
 */
final class Aside implements Closeable {
    private static final int TOLD = 10;
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("file", "line", "offset", "bytes", "reason")
            .get();

    private final Path file;
    private final Path table;
    private final PrintStream err;
    private @Nullable OutputStream lines;
    private @Nullable CSVPrinter rows;
    private long count;

    /**
     * Nothing is set aside yet.
     *
     * @param file the file of the lines
     * @param err where the first few are told
     * @throws IOException if the files of an earlier run cannot be deleted
     */
    Aside(Path file, PrintStream err) throws IOException {
        this.file = file;
        this.err = err;
        table = Path.of(file + ".csv");
        Files.deleteIfExists(file);
        Files.deleteIfExists(table);
    }

    /** Where the next line is written, if it comes in pieces. {@link #add(Path, Fault)} then ends it. */
    OutputStream line() throws IOException {
        if (lines == null) {
            lines = new BufferedOutputStream(Files.newOutputStream(file));
        }
        return lines;
    }

    /** Sets aside the line that was written, or tells of a file that is at fault and has no such line. */
    void add(Path input, Fault fault) throws IOException {
        if (fault.length() > 0) {
            line().write('\n');
        }
        if (rows == null) {
            rows = TABLE.print(Files.newBufferedWriter(table, StandardCharsets.UTF_8));
        }
        rows.printRecord(input, fault.line(), fault.offset(), fault.length(), fault.reason());
        count++;
        if (count <= TOLD) {
            err.println(input + ", line " + fault.line() + ": " + fault.reason());
        } else if (count == TOLD + 1) {
            err.println("More of them are only in " + table);
        }
    }

    /** Whether there is no fault. */
    boolean isEmpty() {
        return count == 0;
    }

    /** How many faults there are, and where. */
    String summary() {
        return String.format(Locale.ROOT, "%,d set aside in %s, the reasons in %s", count, file, table);
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
        if (rows != null) {
            rows.close(true);
        }
    }
}
