package org.coalitionmodel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

/** Gson. It knows readers and writers of characters only. */
final class GsonBeans implements Contender {
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    @Override
    public Object read(byte[] document) {
        return gson.fromJson(characters(document), Beans.Dossier.class);
    }

    @Override
    public void readLines(byte[] lines, Consumer<Object> each) throws IOException {
        JsonReader reader = gson.newJsonReader(characters(lines));
        // Several values, one after another.
        reader.setStrictness(Strictness.LENIENT);
        while (reader.peek() != JsonToken.END_DOCUMENT) {
            each.accept(gson.<Beans.Statistic>fromJson(reader, Beans.Statistic.class));
        }
    }

    @Override
    public void write(Object content, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        gson.toJson(content, Beans.Dossier.class, writer);
        writer.flush();
    }

    @Override
    public void writeLines(List<Object> contents, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        for (Object content : contents) {
            gson.toJson(content, Beans.Statistic.class, writer);
            writer.write('\n');
        }
        writer.flush();
    }

    private static Reader characters(byte[] text) {
        return new InputStreamReader(new ByteArrayInputStream(text), UTF_8);
    }
}
