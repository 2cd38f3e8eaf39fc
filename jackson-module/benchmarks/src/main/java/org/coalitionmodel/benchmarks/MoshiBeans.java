package org.coalitionmodel.benchmarks;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;

/** Moshi, by reflection as it does it for Java. It sorts fields by their names. */
final class MoshiBeans implements Contender {
    private final Moshi moshi = new Moshi.Builder().add(new Decimals()).build();
    private final JsonAdapter<Object> document = adapter(Beans.Dossier.class);
    private final JsonAdapter<Object> line = adapter(Beans.Statistic.class);

    @SuppressWarnings("unchecked")
    private JsonAdapter<Object> adapter(Class<?> type) {
        return (JsonAdapter<Object>) moshi.adapter(type);
    }

    @Override
    public Object read(byte[] bytes) throws IOException {
        return document.fromJson(new Buffer().write(bytes));
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) throws IOException {
        JsonReader reader = JsonReader.of(new Buffer().write(lines));
        // Several values, one after another.
        reader.setLenient(true);
        while (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            each.accept(line.fromJson(reader));
        }
    }

    @Override
    public void write(Object content, OutputStream out) throws IOException {
        BufferedSink sink = Okio.buffer(Okio.sink(out));
        document.toJson(sink, content);
        sink.flush();
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) throws IOException {
        BufferedSink sink = Okio.buffer(Okio.sink(out));
        for (Object content : contents) {
            line.toJson(sink, content);
            sink.writeByte('\n');
        }
        sink.flush();
    }

    /** Moshi has no decimal numbers of its own. */
    static final class Decimals {
        @FromJson
        BigDecimal read(JsonReader reader) throws IOException {
            return new BigDecimal(reader.nextString());
        }

        @ToJson
        void write(JsonWriter writer, BigDecimal value) throws IOException {
            writer.value(value);
        }
    }
}
