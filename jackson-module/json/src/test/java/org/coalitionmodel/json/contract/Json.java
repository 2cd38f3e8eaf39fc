package org.coalitionmodel.json.contract;

import java.io.InputStream;
import java.util.List;

/** An adapter as its tests see it. */
public interface Json {
    /**
     * Writes a value compactly.
     *
     * @param value the value
     * @return its JSON
     */
    String write(Object value);

    /**
     * Writes a value compactly.
     *
     * @param value the value
     * @return its JSON in UTF-8
     */
    byte[] writeBytes(Object value);

    /**
     * Reads a value.
     *
     * @param text the JSON
     * @param type the type to read
     * @param <T> the type to read
     * @return the value
     */
    <T> T read(String text, Class<T> type);

    /**
     * Reads a value from bytes, whose encoding the JSON library finds out.
     *
     * @param bytes the JSON
     * @param type the type to read
     * @param <T> the type to read
     * @return the value
     */
    <T> T read(InputStream bytes, Class<T> type);

    /** {@return the same adapter, told to pass over fields that the format does not have} */
    Json ignoringUnknownFields();

    /**
     * The same adapter under another limit of the JSON library.
     *
     * @param limit what is limited
     * @param most how much of it is read
     * @return the adapter
     */
    Json with(Limit limit, int most);

    /**
     * What an exception shows beside its message.
     *
     * @param thrown what reading has thrown
     * @return the message without the place, and the path as text, where it has them
     */
    List<String> shown(Throwable thrown);

    /**
     * What an exception tells.
     *
     * @param thrown what reading has thrown
     * @return what it tells
     * @throws AssertionError if it is not an exception of the JSON library
     */
    Fault fault(Throwable thrown);

    /**
     * What an exception tells.
     *
     * @param message the message, with the place
     * @param path a {@link String} for each field and an {@link Integer} for each element, from the root
     * @param line the line, from 1; 0 or less if not known
     * @param column the column, from 1; 0 or less if not known
     */
    record Fault(String message, List<Object> path, int line, int column) {}

    /** What a JSON library limits. */
    enum Limit {
        /** How many objects and arrays stand in each other. */
        DEPTH,
        /** How long the whole text is, in bytes or characters. */
        DOCUMENT,
        /** How many tokens it has. */
        TOKENS,
        /** How many characters a number has. */
        NUMBER,
        /** How many characters a string has. */
        STRING,
        /** How many characters a name has. */
        NAME
    }
}
