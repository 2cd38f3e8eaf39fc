package org.coalitionmodel.json;

import java.math.BigDecimal;

/**
 * A parser as the reader of shapes sees it: a cursor on one token at a time. An adapter implements it over the parser
 * of a JSON library.
 *
 * <p>What the library itself refuses (text that is not JSON, a number too long) it throws as its own exception,
 * unchecked.
 */
public interface Input {

    /** {@return the token that the cursor is on} */
    Token token();

    /**
     * Moves to the next token.
     *
     * @return that token
     */
    Token next();

    /** {@return the characters of the field name, the string or the number that the cursor is on} */
    String text();

    /** {@return the number that the cursor is on} */
    BigDecimal decimal();

    /** {@return the line of the token, from 1; 0 if not known} */
    int line();

    /** {@return the column of the token, from 1; 0 if not known} */
    int column();

    /**
     * Adds to an exception of the JSON library the field or index that it happened in.
     *
     * @param failure what the library threw
     * @param fieldOrIndex a {@link String} for a field, an {@link Integer} for an element
     * @return the exception to throw instead, or the same
     */
    RuntimeException within(RuntimeException failure, Object fieldOrIndex);

    /** The kinds of token. */
    enum Token {
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
