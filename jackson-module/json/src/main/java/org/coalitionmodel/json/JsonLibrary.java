package org.coalitionmodel.json;

import java.util.List;

/** What a JSON library makes ready once for each shape. An adapter implements it. */
public interface JsonLibrary {
    /**
     * Names to look for when reading.
     *
     * @param names the names in the order in which they are written
     * @return the names as this library's {@link Input} takes them
     */
    FieldNames toRead(List<String> names);

    /**
     * A name to write.
     *
     * @param name the name
     * @return the name as this library's {@link Output} takes it
     */
    FieldName toWrite(String name);
}
