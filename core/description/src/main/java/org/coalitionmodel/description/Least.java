package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The least valid value of a whole number. Without this annotation it is 1. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Least {
    /** {@return the least valid number} */
    int value();
}
