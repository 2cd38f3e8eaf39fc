package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The IRI in linked data of an attribute, a tagged type or an enum constant, as a compact IRI such as {@code
 * schema:name}. Without this annotation, the IRI is the name in the model's own namespace, {@code cm}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Iri {
    /** {@return the IRI with its prefix; empty for the name in the model's own namespace} */
    String value() default "";

    /** {@return how the values of a list are written in linked data} */
    Form form() default Form.SET;

    /** How the values of a list are written in linked data. */
    enum Form {
        /** As a set: their order has no meaning. */
        SET,
        /** As a list: their order has a meaning. */
        LIST,
        /** As a JSON literal, if JSON-LD has no other representation. */
        JSON
    }
}
