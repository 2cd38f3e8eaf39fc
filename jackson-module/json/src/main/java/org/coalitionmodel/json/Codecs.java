package org.coalitionmodel.json;

import org.coalitionmodel.shape.ValueType;

/**
 * Reads and writes values by their shapes, over the parsers and generators of one JSON library. An adapter has one of
 * these, for all of its mappers.
 */
public final class Codecs {
    private final ObjectReaders readers;
    private final ObjectWriters writers;

    /**
     * Codecs over a library.
     *
     * @param library what the library makes ready
     */
    public Codecs(JsonLibrary library) {
        readers = new ObjectReaders(library);
        writers = new ObjectWriters(library);
    }

    /**
     * The codec of a value.
     *
     * @param value how the value stands in JSON
     * @param <V> the Java type
     * @return its codec
     */
    public synchronized <V> Codec<V> of(ValueType<V> value) {
        return new Codec<>(
                value, ValueReader.of(value, value.type().getSimpleName(), readers), ValueWriter.of(value, writers));
    }
}
