package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One way to get from bytes to values and back, prepared as far as a program would prepare it once. */
interface Contender {

    /** Reads one document. */
    Object read(byte[] document) throws IOException;

    /** Reads a value from each line. */
    void readLines(byte[] lines, Consumer<Object> each) throws IOException;

    /** Writes one document. */
    void write(Object content, OutputStream out) throws IOException;

    /** Writes each value on a line of its own. */
    void writeLines(List<Object> contents, OutputStream out) throws IOException;

    /** What {@link #write} takes to write this document. */
    default Object content(byte[] document) throws IOException {
        return read(document);
    }

    /** What {@link #writeLines} takes to write these lines. */
    default List<Object> contents(byte[] lines) throws IOException {
        List<Object> contents = new ArrayList<>();
        readLines(lines, contents::add);
        return contents;
    }
}
