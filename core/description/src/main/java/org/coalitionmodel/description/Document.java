package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that is read and written on its own and belongs to no dossier. All types that are reachable through its
 * attributes are described too.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Document {
    /** {@return the version of its JSON format, which is the value of a field {@code format}; empty if it has none} */
    String value() default "";
}
