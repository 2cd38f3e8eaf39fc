package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.coalitionmodel.json.contract.Json.Fault;
import org.coalitionmodel.json.contract.JsonStreams;
import org.coalitionmodel.json.contract.StreamContract;
import org.coalitionmodel.statistic.Statistic;

class StreamTest extends StreamContract {
    @Override
    protected JsonStreams streams() {
        return new Streams();
    }

    @Override
    protected void withLongestLine(int bytes) {
        NdjsonReader.of(Streams.MAPPER, Statistic.class).withLongestLine(bytes);
    }

    /** A mapper's streams as the contract sees them; a program of its own makes one too. */
    public static final class Streams implements JsonStreams {
        private static final JsonMapper MAPPER = JacksonJson.PLAIN.mapper();

        /** Streams of the mapper as it comes. */
        public Streams() {}

        @Override
        public void write(Iterator<?> values, Class<?> type, OutputStream out) {
            try (SequenceWriter writer =
                    MAPPER.writerFor(type).withRootValueSeparator("\n").writeValues(out)) {
                while (values.hasNext()) {
                    writer.write(values.next());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> Iterator<T> values(InputStream in, Class<T> type) {
            try {
                return MAPPER.readerFor(type).readValues(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public <T> Iterator<T> lines(InputStream in, Class<T> type) {
            return NdjsonReader.of(MAPPER, type).read(in);
        }

        @Override
        public <T> Iterator<T> soundLines(InputStream in, Class<T> type, int longest, ObjLongConsumer<Fault> report) {
            return NdjsonReader.of(MAPPER, type)
                    .withLongestLine(longest)
                    .skippingBrokenLines((broken, line) -> report.accept(fault(broken), line))
                    .read(in);
        }

        @Override
        public <T> Iterator<T> linesWithout(InputStream in, Class<T> type, int longest, Consumer<SetAside> aside) {
            return NdjsonReader.of(MAPPER, type)
                    .withLongestLine(longest)
                    .settingAside(line -> aside.accept(new SetAside(
                            fault(line.fault()),
                            line.number(),
                            line.offset(),
                            line.length(),
                            line.bytes().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)))))
                    .read(in);
        }

        @Override
        public long offset(Iterator<?> lines) {
            return ((MappingIterator<?>) lines).getCurrentLocation().getByteOffset();
        }

        @Override
        public Fault fault(Throwable thrown) {
            // An iterator may not throw what is checked, and wraps it.
            boolean isWrapped = !(thrown instanceof JacksonException);
            return JacksonJson.PLAIN.fault(
                    isWrapped && thrown.getCause() instanceof JacksonException wrapped ? wrapped : thrown);
        }
    }
}
