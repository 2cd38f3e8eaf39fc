package org.coalitionmodel.examples.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.coalitionmodel.jackson.BrokenLine;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.jackson.NdjsonReader;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a part of a file, read as they are asked for. A file that breaks off ends with a broken line. */
final class LineIterator<T> implements Iterator<Line<T>> {
    static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CoalitionModule()).build();

    private final FilePart part;
    private final MappingIterator<T> values;
    private final Queue<Line<T>> lines = new ArrayDeque<>();
    private boolean hasEnded;

    LineIterator(FilePart part, Class<T> type, Configuration settings) {
        this.part = part;
        this.values = NdjsonReader.of(MAPPER, type).settingAside(this::setAside).read(input(part, settings));
    }

    /** A file that cannot be opened is one whose first byte cannot be read. */
    private static InputStream input(FilePart part, Configuration settings) {
        try {
            return part.open(settings);
        } catch (IOException e) {
            return new FilterInputStream(InputStream.nullInputStream()) {
                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    throw e;
                }
            };
        }
    }

    private void setAside(BrokenLine line) {
        lines.add(Line.Broken.of(
                part.file(),
                part.firstLine() + line.number() - 1,
                line.fault().getOriginalMessage(),
                line.bytes().orElse(null)));
    }

    private long number() {
        return part.firstLine() + values.currentLocation().getLineNr() - 1;
    }

    @Override
    public boolean hasNext() {
        while (lines.isEmpty() && !hasEnded) {
            readOn();
        }
        return !lines.isEmpty();
    }

    private void readOn() {
        try {
            if (values.hasNextValue()) {
                T value = values.nextValue();
                lines.add(new Line.Read<>(part.file(), number(), value));
            } else {
                hasEnded = true;
                values.close();
            }
        } catch (JacksonIOException e) {
            hasEnded = true;
            lines.add(
                    Line.Broken.of(part.file(), number() + 1, "The file breaks off: " + e.getOriginalMessage(), null));
        }
    }

    @Override
    public Line<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return lines.remove();
    }
}
