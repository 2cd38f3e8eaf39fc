package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which entities a kind of relation links. Without {@code from} or {@code to}, that end may be any entity. Types are
 * given by their simple names, since the package of relations does not see them.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Links {
    /** {@return the types that may hold the relation} */
    String[] from() default {};

    /** {@return the types that it may lead to} */
    String[] to() default {};

    /** {@return whether both ends must be of one kind; meetings and events are one} */
    boolean sameKind() default false;
}
