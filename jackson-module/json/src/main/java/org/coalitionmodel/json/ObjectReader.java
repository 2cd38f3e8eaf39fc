package org.coalitionmodel.json;

/** Reads the objects of one shape. */
interface ObjectReader {
    /**
     * Reads an object.
     *
     * @param in the input, on the start of the object, or on the value of its field {@code type}; afterwards on its end
     * @param typeKnown whether {@code type} has been read
     * @return the object
     */
    Object read(Input in, boolean typeKnown);
}
