package org.coalitionmodel.json.contract;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/** What an adapter does with streams of values, as its tests see it. */
public interface JsonStreams {
    /**
     * Writes values, one per line, with the library's own sequence writer.
     *
     * @param values the values
     * @param type their type
     * @param out where they are written
     */
    void write(Iterator<?> values, Class<?> type, OutputStream out);

    /**
     * Reads values with the library's own iterator.
     *
     * @param in the values
     * @param type their type
     * @param <T> their type
     * @return the values
     */
    <T> Iterator<T> values(InputStream in, Class<T> type);

    /**
     * Reads values line by line; a broken line is thrown.
     *
     * @param in the values
     * @param type their type
     * @param <T> their type
     * @return the values
     */
    <T> Iterator<T> lines(InputStream in, Class<T> type);

    /**
     * Reads values line by line, passing over broken lines.
     *
     * @param in the values
     * @param type their type
     * @param longest how many bytes a line may have
     * @param report is told of each broken line
     * @param <T> their type
     * @return the values
     */
    <T> Iterator<T> soundLines(InputStream in, Class<T> type, int longest, ObjLongConsumer<Json.Fault> report);

    /**
     * Reads values line by line, setting broken lines aside.
     *
     * @param in the values
     * @param type their type
     * @param longest how many bytes a line may have
     * @param aside is given each broken line
     * @param <T> their type
     * @return the values
     */
    <T> Iterator<T> linesWithout(InputStream in, Class<T> type, int longest, Consumer<SetAside> aside);

    /**
     * Where the line of the value last read begins.
     *
     * @param lines what {@link #linesWithout} has returned
     * @return how many bytes are before it
     */
    long offset(Iterator<?> lines);

    /**
     * A broken line that was set aside.
     *
     * @param fault what is wrong with it
     * @param number its number
     * @param offset how many bytes are before it
     * @param length how many bytes it has
     * @param text the line; empty if it is too long
     */
    record SetAside(Json.Fault fault, long number, long offset, long length, Optional<String> text) {}

    /**
     * What an exception tells.
     *
     * @param thrown what reading has thrown
     * @return what it tells
     * @throws AssertionError if it is not an exception of the JSON library
     */
    Json.Fault fault(Throwable thrown);
}
