package org.coalitionmodel.json;

import java.math.BigDecimal;

/** A generator as the writer of shapes sees it. An adapter extends it over the generator of a JSON library. */
public abstract class Output {
    /** With this many zeros after the point, {@link BigDecimal#toString()} writes an exponent. */
    private static final int ZEROS_WITH_EXPONENT = 6;

    /** For adapters. */
    protected Output() {}

    /**
     * Whether {@link BigDecimal#toString()} writes a number that is not whole without an exponent.
     *
     * @param number the number
     * @return whether its text has no exponent
     */
    protected static boolean isPlain(BigDecimal number) {
        return number.scale() - number.precision() < ZEROS_WITH_EXPONENT;
    }

    /** Begins an object. */
    protected abstract void startObject();

    /** Ends the object. */
    protected abstract void endObject();

    /** Begins an array. */
    protected abstract void startArray();

    /** Ends the array. */
    protected abstract void endArray();

    /**
     * Writes the name of the next field.
     *
     * @param name the name, prepared by the same adapter
     */
    protected abstract void name(FieldName name);

    /**
     * Writes the name of the next field.
     *
     * @param name the name
     */
    protected abstract void name(String name);

    /**
     * Writes a string.
     *
     * @param value the string
     */
    protected abstract void string(String value);

    /**
     * Writes a string that was prepared like a name.
     *
     * @param word the string, prepared by the same adapter
     */
    protected abstract void word(FieldName word);

    /**
     * Writes a number plainly: without an exponent.
     *
     * @param value the number, without trailing zeros
     */
    protected abstract void number(BigDecimal value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    protected abstract void number(int value);

    /**
     * Writes true or false.
     *
     * @param value which
     */
    protected abstract void truth(boolean value);
}
