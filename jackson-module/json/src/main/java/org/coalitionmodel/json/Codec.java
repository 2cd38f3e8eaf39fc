package org.coalitionmodel.json;

import org.coalitionmodel.shape.ValueType;

/**
 * Reads and writes values of one type. It may be shared.
 *
 * <p>Nothing is coerced: a number is not a string, null is not absence, a field stands once. Fields are written in the
 * order of the shape, absent ones left out, so equal values are written as equal JSON.
 *
 * @param <V> the Java type
 */
public final class Codec<V> {
    private final ValueType<V> value;
    private final ValueReader reader;
    private final ValueWriter writer;

    Codec(ValueType<V> value, ValueReader reader, ValueWriter writer) {
        this.value = value;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Reads one value.
     *
     * @param in the input, on the first token of the value, or just after the start of an object; afterwards on the last token
     * @param ignoresUnknownFields whether unknown fields are skipped; otherwise they are rejected
     * @return the value
     * @throws UnreadableException if the input is not such a value
     */
    public V read(Input in, boolean ignoresUnknownFields) {
        return readFirst(TokenBuffer.isNeeded(in) ? TokenBuffer.withStart(in) : in, ignoresUnknownFields);
    }

    @SuppressWarnings("unchecked") // The reader of a value reads what the value says.
    private V readFirst(Input in, boolean ignoresUnknownFields) {
        in.ignoresUnknownFields = ignoresUnknownFields;
        return (V) reader.read(in);
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

    /** {@return whether a value is a JSON string, and so can be the key of a map; otherwise it is an object} */
    public boolean isString() {
        return value instanceof ValueType.ScalarType || value instanceof ValueType.EnumType;
    }

    /**
     * Reads the key of a map. It is the same text as the JSON string of the value.
     *
     * @param key the key
     * @param at the input, on the key
     * @return the value
     * @throws UnreadableException if the key is not such a value
     */
    public V readKey(String key, Input at) {
        try {
            return readFirst(TokenBuffer.ofKey(key, at), false);
        } catch (UnreadableException e) {
            throw e.within(key);
        }
    }

    /**
     * A value as the key of a map: the same text as its JSON string.
     *
     * @param content the value
     * @return the key
     */
    public String key(V content) {
        return value instanceof ValueType.ScalarType<V> scalar
                ? scalar.format().apply(content)
                : ((ValueType.EnumType<?>) value).word(content);
    }
}
