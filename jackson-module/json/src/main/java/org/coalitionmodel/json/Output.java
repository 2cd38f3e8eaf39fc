package org.coalitionmodel.json;

import java.math.BigDecimal;

/** A generator as the writer of shapes sees it. An adapter implements it over the generator of a JSON library. */
public interface Output {
    /** Begins an object. */
    void startObject();

    /** Ends the object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends the array. */
    void endArray();

    /**
     * Writes the name of the next field.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param value the string
     */
    void string(String value);

    /**
     * Writes a number plainly: without an exponent.
     *
     * @param value the number, without trailing zeros
     */
    void number(BigDecimal value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void number(int value);

    /**
     * Writes true or false.
     *
     * @param value which
     */
    void truth(boolean value);
}
