package org.coalitionmodel.benchmarks;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Copies NDJSON with a bare parser and a bare generator of Jackson, token by token. It is what a program that works on the lines is compared with. */
public final class BareCopy {
    private static final int BUFFER = 1 << 16;
    private static final JsonFactory FACTORY =
            JsonFactory.builder().rootValueSeparator(new SerializedString("\n")).build();

    private BareCopy() {}

    /**
     * Copies a file. Both are gzip if their names end in .gz.
     *
     * @param arguments the file to read and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        try (InputStream in = in(arguments[0]);
                OutputStream out = out(arguments[1])) {
            copy(in, out);
        }
    }

    static void copy(InputStream in, OutputStream out) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in);
                JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        }
    }

    private static InputStream in(String file) throws IOException {
        InputStream raw = new FileInputStream(file);
        return file.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    private static OutputStream out(String file) throws IOException {
        OutputStream raw = new FileOutputStream(file);
        return file.endsWith(".gz") ? new GZIPOutputStream(raw, BUFFER) : raw;
    }
}
