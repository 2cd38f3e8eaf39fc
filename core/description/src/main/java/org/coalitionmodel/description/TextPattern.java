package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that is found in every valid string of an attribute, or in the string of every value of a type.
 * A type with this annotation is a string in JSON: it has a static method {@code of} or {@code parse} that reads it,
 * and {@code toString} writes it. A string attribute without this annotation must have a visible character.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TextPattern {
    /** {@return the regular expression; empty if any string is valid} */
    String value();

    /** {@return how many characters the string has at most, where the pattern does not say so} */
    int longest() default Integer.MAX_VALUE;
}
