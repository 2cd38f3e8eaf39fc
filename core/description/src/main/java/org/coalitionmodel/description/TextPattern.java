package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A regular expression that matches a part of every valid string of an attribute, or of the string form of a type. A
 * type with this annotation is a string in JSON. It has a static method {@code of} or {@code parse} that reads the
 * string; {@code toString} writes it. A string attribute without this annotation must have a visible character.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface TextPattern {
    /** {@return the regular expression; empty if any string is valid} */
    String value();

    /** {@return the maximum number of characters, if the pattern does not limit it} */
    int longest() default Integer.MAX_VALUE;
}
