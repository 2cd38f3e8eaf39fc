package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which types of entities a kind of relation may link. If {@code from} or {@code to} is not given, that end may be any
 * entity. Types are given by their simple names, because the package of relations cannot import them.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Links {
    /** {@return the types that may hold the relation} */
    String[] from() default {};

    /** {@return the types that the relation may refer to} */
    String[] to() default {};

    /** {@return whether both ends must be of the same type; meetings and events count as one type} */
    boolean sameKind() default false;
}
