package org.coalitionmodel.benchmarks;

import io.avaje.json.JsonReader;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** avaje-jsonb, with adapters that its annotation processor writes. */
final class AvajeBeans implements Contender {
    private final Jsonb jsonb = Jsonb.builder().build();
    private final JsonType<Beans.Dossier> document = jsonb.type(Beans.Dossier.class);
    private final JsonType<Beans.Statistic> line = jsonb.type(Beans.Statistic.class);
    private final JsonType<Stream<Beans.Statistic>> lines = line.streamAsLines();

    @Override
    public Object read(byte[] bytes) {
        return document.fromJson(bytes);
    }

    @Override
    public void readLines(byte[] bytes, Consumer<Object> each) {
        try (JsonReader reader = jsonb.reader(bytes);
                Stream<Beans.Statistic> values = line.stream(reader)) {
            values.forEach(each);
        }
    }

    @Override
    public void write(Object content, OutputStream out) {
        document.toJson((Beans.Dossier) content, out);
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) {
        lines.toJson(contents.stream().map(Beans.Statistic.class::cast), out);
    }
}
