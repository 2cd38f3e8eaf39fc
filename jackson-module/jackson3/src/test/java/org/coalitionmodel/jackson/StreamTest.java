package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.ObjLongConsumer;
import org.coalitionmodel.json.contract.Json.Fault;
import org.coalitionmodel.json.contract.JsonStreams;
import org.coalitionmodel.json.contract.StreamContract;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

class StreamTest extends StreamContract {
    @Override
    protected JsonStreams streams() {
        return new Streams();
    }

    @Test
    void a_line_may_have_no_fewer_bytes_than_one() {
        NdjsonReader<Statistic> reader = NdjsonReader.of(Streams.MAPPER, Statistic.class);

        assertThatThrownBy(() -> reader.withLongestLine(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Lines.longest must be positive but was 0");
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
            }
        }

        @Override
        public <T> Iterator<T> values(InputStream in, Class<T> type) {
            return MAPPER.readerFor(type).readValues(in);
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
        public Fault fault(Throwable thrown) {
            return JacksonJson.PLAIN.fault(thrown);
        }
    }
}
