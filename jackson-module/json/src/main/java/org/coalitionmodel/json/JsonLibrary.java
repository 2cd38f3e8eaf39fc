package org.coalitionmodel.json;

import java.util.List;

/** Prepares field names for the parsers and generators of a JSON library. An adapter implements it. */
public interface JsonLibrary {
    /**
     * Prepares the names of one shape for reading.
     *
     * @param names the names in the order in which they are written
     * @return the names as this library's {@link Input} takes them
     */
    FieldNames toRead(List<String> names);

    /**
     * Prepares a name for writing.
     *
     * @param name the name
     * @return the name as this library's {@link Output} takes it
     */
    FieldName toWrite(String name);
}
