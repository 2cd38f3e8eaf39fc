package org.coalitionmodel.json;

/** Writes the objects of one shape. */
interface ObjectWriter {
    /**
     * Writes an object.
     *
     * @param content the object
     * @param out where it is written
     */
    void write(Object content, Output out);
}
