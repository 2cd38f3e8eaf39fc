package org.coalitionmodel.json;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes values of one type. It may be shared.
 *
 * <p>Nothing is coerced: a number is not a string, null is not absence, a field stands once. Fields are written in the
 * order of the shape, absent ones left out, so equal values are written as equal JSON.
 *
 * @param <V> the Java type
 */
public final class Codec<V> {
    private final ValueReader reader;
    private final ValueWriter writer;

    /** What reading has learnt, while nobody reads. */
    private final AtomicReference<@Nullable Symbols> spare = new AtomicReference<>();

    Codec(ValueReader reader, ValueWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Reads one value.
     *
     * @param in the input, on the first token of the value; afterwards on its last
     * @param ignoresUnknownFields whether a field that a shape does not have is passed over rather than refused
     * @return the value
     * @throws UnreadableException if the input is not such a value
     */
    @SuppressWarnings("unchecked") // The reader of a value reads what the value says.
    public V read(Input in, boolean ignoresUnknownFields) {
        Symbols known = spare.getAndSet(null);
        Symbols symbols = known == null ? new Symbols() : known;
        in.use(symbols);
        in.ignoresUnknownFields = ignoresUnknownFields;
        V value = (V) reader.read(in);
        spare.set(symbols);
        return value;
    }

    /**
     * Writes one value.
     *
     * @param content the value
     * @param out where it is written
     */
    public void write(V content, Output out) {
        writer.write(content, out);
    }
}
