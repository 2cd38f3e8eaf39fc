package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which types an attribute of type {@code Id} may refer to, if they are fewer than its type parameter allows. It also
 * says whether one of the two entities contains the other. Without this annotation, an {@code Id<Party>} refers to any
 * party, and an {@code Id<?>} to any entity.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Reference {
    /**
     * {@return the simple names of the types that may be referred to; empty for the type parameter of the id. Names are
     * used because a package may not import from later packages}
     */
    String[] to() default {};

    /** {@return which entity contains the other} */
    Nesting nesting() default Nesting.NONE;

    /** Which entity contains the other. No entity contains itself, directly or indirectly. */
    enum Nesting {
        /** Neither contains the other. */
        NONE,
        /** The entity referred to contains the holder of the reference. */
        IN_TARGET,
        /** The holder of the reference contains the entity referred to. */
        AROUND_TARGET
    }
}
