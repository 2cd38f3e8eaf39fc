package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.coalitionmodel.json.LineReader;
import org.coalitionmodel.json.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Reads NDJSON, one value per line, from input with broken lines. A line is broken if it has a wrong value, malformed
 * or truncated JSON, bytes that are not UTF-8, or too many bytes. The line after a broken one is read as usual. An
 * exception has the line's number in the whole input.
 *
 * <pre>{@code
 * NdjsonReader<Statistic> lines = NdjsonReader.of(mapper, Statistic.class)
 *         .skippingBrokenLines((broken, line) -> log.warn(broken.getMessage()));
 * try (MappingIterator<Statistic> statistics = lines.read(in)) {
 *     while (statistics.hasNextValue()) {
 *         use(statistics.nextValue());
 *     }
 * }
 * }</pre>
 *
 * <p>Blank lines are skipped. Lines end with LF or CR LF, the last also with the input. Memory is bounded by the
 * longest line. If no line is broken, Jackson's own {@code mapper.readerFor(type).readValues(in)} reads them too. It
 * may not recover after a line that is not JSON.
 *
 * <p>A reader is immutable and may be shared; what it returns is for one thread.
 *
 * @param <T> the type of the values
 */
public final class NdjsonReader<T> {
    private final ObjectReader reader;
    private final Class<T> type;
    private final int longest;
    private final @Nullable Report report;

    private NdjsonReader(ObjectReader reader, Class<T> type, int longest, @Nullable Report report) {
        this.reader = reader;
        this.type = type;
        this.longest = longest;
        this.report = report;
    }

    /**
     * A reader that throws at a broken line, of lines of at most {@value LineReader#LONGEST} bytes. After it has thrown, the
     * iterator goes on with the next line.
     *
     * @param mapper the mapper, with the {@link CoalitionModule}
     * @param type the type of the values
     * @param <T> the type of the values
     * @return the reader
     */
    public static <T> NdjsonReader<T> of(ObjectMapper mapper, Class<T> type) {
        // Two values on a line are one too many.
        ObjectReader reader = mapper.readerFor(type).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        return new NdjsonReader<>(reader, type, LineReader.LONGEST, null);
    }

    /**
     * The same with another limit. A longer line is a broken one.
     *
     * @param bytes how many bytes a line may have
     * @return the reader
     * @throws IllegalArgumentException if that is less than 1
     */
    public NdjsonReader<T> withLongestLine(int bytes) {
        return new NdjsonReader<>(reader, type, LineReader.requireLongest(bytes), report);
    }

    /**
     * The same, skipping broken lines.
     *
     * @param report is told of each broken line: what is wrong, and the number of the line from 1; what it throws ends
     *     the reading
     * @return the reader
     */
    public NdjsonReader<T> skippingBrokenLines(ObjLongConsumer<JacksonException> report) {
        return new NdjsonReader<>(reader, type, longest, (fault, lines) -> report.accept(fault, lines.number()));
    }

    /**
     * The same, skipping broken lines, which are handed over to be set aside, so that none is lost.
     *
     * @param report is given each broken line; what it throws ends the reading
     * @return the reader
     */
    public NdjsonReader<T> settingAside(Consumer<BrokenLine> report) {
        return new NdjsonReader<>(
                reader,
                type,
                longest,
                (fault, lines) -> report.accept(
                        new BrokenLine(fault, lines.number(), lines.offset(), lines.length(), lines.bytes())));
    }

    /**
     * Reads the lines of an input, one by one as they are asked for.
     *
     * @param in the input, which the iterator closes
     * @return Jackson's iterator, though without a parser of its own
     */
    public MappingIterator<T> read(InputStream in) {
        return new LineIterator<>(this, new LineReader(in, longest));
    }

    /** Is told of a broken line, which is the one that the reader is at. */
    private interface Report {
        void tell(JacksonException fault, LineReader lines);
    }

    /** What came of a line: a value, or why there is none. */
    private interface Outcome<T> {
        T get() throws IOException;
    }

    private static final class LineIterator<T> extends MappingIterator<T> {
        private final NdjsonReader<T> settings;
        private final LineReader lines;
        private @Nullable Outcome<T> next;

        LineIterator(NdjsonReader<T> settings, LineReader lines) {
            super(null, null, null, null, false, null);
            this.settings = settings;
            this.lines = lines;
        }

        @Override
        public boolean hasNextValue() throws IOException {
            while (next == null && lines.next()) {
                try {
                    T value = readLine();
                    next = () -> value;
                } catch (InvalidDefinitionException e) {
                    // The type cannot be read at all, which is not the line's fault.
                    throw e;
                } catch (JacksonException e) {
                    if (settings.report == null) {
                        next = () -> {
                            throw e;
                        };
                    } else {
                        settings.report.tell(e, lines);
                    }
                }
            }
            return next != null;
        }

        private T readLine() throws IOException {
            try {
                CharBuffer text = lines.text();
                try (JsonParser parser =
                        new LineParser(settings.reader.createParser(text.array(), 0, text.limit()), lines.line())) {
                    return settings.reader.readValue(parser);
                }
            } catch (UnreadableException e) {
                throw new ModelMismatchException(null, e, settings.type);
            } catch (JacksonException e) {
                throw located(e);
            }
        }

        /** What the parser itself refuses has the parser's location, which knows only this line. */
        private JacksonException located(JacksonException e) {
            JsonLocation location = e.getLocation();
            if (location == null || location instanceof InWhole || e instanceof ModelMismatchException) {
                return e;
            }
            BrokenLineException located = new BrokenLineException(e, new InWhole(location, lines.line()));
            List<JsonMappingException.Reference> path =
                    e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
            for (int i = path.size() - 1; i >= 0; i--) {
                located.prependPath(path.get(i));
            }
            return located;
        }

        @Override
        public T nextValue() throws IOException {
            if (!hasNextValue() || next == null) {
                throw new NoSuchElementException();
            }
            Outcome<T> outcome = next;
            next = null;
            return outcome.get();
        }

        /** The beginning of the line that was last read. Only this location has an offset in bytes. */
        @Override
        public JsonLocation getCurrentLocation() {
            return new InWhole(JsonLocation.NA, lines.offset(), lines.line());
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** What a parser refuses, with another location; only a mapping exception has a path. */
    private static final class BrokenLineException extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        BrokenLineException(JacksonException refusal, JsonLocation location) {
            super(null, refusal.getOriginalMessage(), refusal);
            _location = location;
        }
    }

    /** The parser of one line, with locations as they are in the whole input. */
    static final class LineParser extends JsonParserDelegate {
        private final int line;

        LineParser(JsonParser parser, int line) {
            super(parser);
            this.line = line;
        }

        @Override
        public JsonLocation currentTokenLocation() {
            return new InWhole(delegate.currentTokenLocation(), line);
        }

        @Override
        public JsonLocation currentLocation() {
            return new InWhole(delegate.currentLocation(), line);
        }
    }

    /** A place in the whole input. */
    private static final class InWhole extends JsonLocation {
        private static final long serialVersionUID = 1L;

        /** Of text, since only then are line and column told in a message. */
        private static final ContentReference LINES = ContentReference.rawReference(true, null);

        InWhole(JsonLocation inLine, int line) {
            this(inLine, -1, line);
        }

        InWhole(JsonLocation inLine, long bytes, int line) {
            super(LINES, bytes, -1, line, column(inLine));
        }

        /** A parser starts a line at each CR; here only LF does. */
        private static int column(JsonLocation inLine) {
            return inLine.getCharOffset() < 0 ? inLine.getColumnNr() : (int) inLine.getCharOffset() + 1;
        }
    }
}
