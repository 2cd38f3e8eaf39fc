package org.coalitionmodel.benchmarks;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** DSL-JSON, with converters that its annotation processor writes. */
final class DslJsonBeans implements Contender {
    private final DslJson<Object> json =
            new DslJson<>(Settings.withRuntime().skipDefaultValues(true).includeServiceLoader());
    private final JsonReader.ReadObject<Beans.Statistic> line =
            Objects.requireNonNull(json.tryFindReader(Beans.Statistic.class));
    private final JsonWriter writer = json.newWriter();

    @Override
    public Object read(byte[] document) throws IOException {
        return json.deserialize(Beans.Dossier.class, document, document.length);
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) throws IOException {
        JsonReader<Object> reader = json.newReader(lines);
        int lastLineEnd = lines.length - 1;
        while (reader.getCurrentIndex() < lastLineEnd) {
            reader.getNextToken();
            each.accept(line.read(reader));
        }
    }

    @Override
    public void write(Object content, OutputStream out) throws IOException {
        json.serialize(content, out);
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) throws IOException {
        writer.reset(out);
        for (Object content : contents) {
            json.serialize(writer, content);
            writer.writeByte((byte) '\n');
        }
        writer.flush();
    }
}
