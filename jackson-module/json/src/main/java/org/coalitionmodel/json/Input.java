package org.coalitionmodel.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A parser as the reader of shapes sees it: a cursor on one token at a time. An adapter extends it over the parser of a
 * JSON library.
 *
 * <p>What the library itself refuses (text that is not JSON, a number too long) it throws as its own exception,
 * unchecked.
 */
public abstract class Input {
    /** There is no further field: the cursor is on the end of the object, or whatever else stands there. */
    protected static final int NO_FIELD = -1;

    /** The cursor is on the name of a field that is not among those that were asked for. */
    protected static final int OTHER_FIELD = -2;

    boolean ignoresUnknownFields;
    private boolean collectsFaults;

    /** For adapters. */
    protected Input() {}

    /** {@return the token that the cursor is on} */
    public abstract Token token();

    /**
     * Moves to the next token.
     *
     * @return that token
     */
    public abstract Token next();

    /** Moves to the next token, for a caller that then asks what it is. */
    protected void advance() {
        next();
    }

    /**
     * Moves to the next token and says which field it names.
     *
     * @param names the names to look among
     * @param expected the place of the name that is most likely
     * @return the place of the name; {@link #OTHER_FIELD} if it is none of these; {@link #NO_FIELD} if the token is not
     *     the name of a field
     */
    protected int nextField(FieldNames names, int expected) {
        return next() == Token.NAME ? names.find(text(), expected) : NO_FIELD;
    }

    /**
     * Moves to the next token, in an array.
     *
     * @return whether that is another element, not the end of the array
     */
    protected boolean nextElement() {
        return next() != Token.END_ARRAY;
    }

    /** {@return whether the cursor is on the start of an object} */
    protected boolean isStartOfObject() {
        return token() == Token.START_OBJECT;
    }

    /** {@return whether the cursor is on the start of an array} */
    protected boolean isStartOfArray() {
        return token() == Token.START_ARRAY;
    }

    /** {@return whether the cursor is on the end of an object} */
    protected boolean isEndOfObject() {
        return token() == Token.END_OBJECT;
    }

    /** {@return whether the cursor is on a string} */
    protected boolean isString() {
        return token() == Token.STRING;
    }

    /** {@return whether the cursor is on a number} */
    protected boolean isNumber() {
        return token() == Token.NUMBER;
    }

    /**
     * Whether the cursor is on a whole number that {@link #integer()} can give. Where it is not, the number may still
     * be whole.
     *
     * @return whether it is
     */
    protected boolean isInteger() {
        return false;
    }

    /** {@return the number that the cursor is on, if {@link #isInteger()}} */
    protected int integer() {
        throw new UnsupportedOperationException();
    }

    /** {@return the characters of the field name, the string or the number that the cursor is on} */
    public abstract String text();

    /**
     * An array that the characters of the string stand in from {@link #offset()} on, {@link #length()} of them, until
     * the cursor moves on.
     *
     * @return the array, not to be changed
     */
    protected char[] characters() {
        return text().toCharArray();
    }

    /** {@return where in {@link #characters()} the string begins} */
    protected int offset() {
        return 0;
    }

    /** {@return how many characters the string has} */
    protected int length() {
        return text().length();
    }

    /** {@return the number that the cursor is on} */
    public abstract BigDecimal decimal();

    /**
     * The object or array that the cursor is in, for a caller that later moves on until the cursor is back in it.
     *
     * @return the same instance as long as the cursor is in it; null if the input can't tell
     */
    protected @Nullable Object scope() {
        return null;
    }

    /** From now on, readers go on after a fault and throw all faults of an object together. */
    final void collectFaults() {
        collectsFaults = true;
    }

    /** The scope of the object that is being read, if its faults are collected and the input can tell. */
    final @Nullable Object scopeOfFaults() {
        return collectsFaults ? scope() : null;
    }

    /** {@return the line of the token, from 1, in the upper half, and its column, from 1, in the lower; 0 if not known} */
    public abstract long position();

    /**
     * Adds to an exception of the JSON library the field or index that it happened in.
     *
     * @param failure what the library threw
     * @param fieldOrIndex a {@link String} for a field, an {@link Integer} for an element
     * @return the exception to throw instead, or the same
     */
    public abstract RuntimeException within(RuntimeException failure, Object fieldOrIndex);

    /** The kinds of token. */
    public enum Token {
        /** The start of an object. */
        START_OBJECT("an object"),
        /** The end of an object. */
        END_OBJECT("the end of an object"),
        /** The start of an array. */
        START_ARRAY("an array"),
        /** The end of an array. */
        END_ARRAY("the end of an array"),
        /** The name of a field. */
        NAME("a field name"),
        /** A string. */
        STRING("a string"),
        /** A number. */
        NUMBER("a number"),
        /** The word true. */
        TRUE("true"),
        /** The word false. */
        FALSE("false"),
        /** The word null. */
        NULL("null"),
        /** The end of the text. */
        END("the end of the text"),
        /** Anything that only a binary format has. */
        OTHER("something that JSON does not have");

        private final String described;

        Token(String described) {
            this.described = described;
        }

        /** {@return what a message calls the token, with its article} */
        public String described() {
            return described;
        }
    }
}
