package org.coalitionmodel.json.contract;

/** An adapter over one of the formats that Jackson knows, as its tests see it. */
public interface Format {
    /**
     * Writes a value.
     *
     * @param value a value of the model, or a map, list, string, number, array of bytes
     * @return it in the format
     */
    byte[] write(Object value);

    /**
     * Reads a value.
     *
     * @param bytes a value in the format
     * @param type the type to read
     * @param <T> the type to read
     * @return the value
     */
    <T> T read(byte[] bytes, Class<T> type);

    /**
     * What an exception tells.
     *
     * @param thrown what reading has thrown
     * @return what it tells
     * @throws AssertionError if it is not an exception of the library
     */
    Json.Fault fault(Throwable thrown);
}
