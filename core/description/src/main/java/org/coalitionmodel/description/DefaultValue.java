package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value that an attribute has if it is absent from JSON: the name of an enum constant, or {@code false}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.SOURCE)
public @interface DefaultValue {
    /** {@return the name of the constant} */
    String value();
}
