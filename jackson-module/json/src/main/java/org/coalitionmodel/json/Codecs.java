package org.coalitionmodel.json;

import org.coalitionmodel.shape.ValueType;

/**
 * The codecs of all types over one JSON library. An adapter creates one instance for all of its mappers.
 */
public final class Codecs {
    private final ObjectReaders readers;
    private final ObjectWriters writers;

    /**
     * Codecs over a library.
     *
     * @param library prepares names for the library
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
