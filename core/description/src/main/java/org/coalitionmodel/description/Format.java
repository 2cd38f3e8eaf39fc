package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the root type of the model. All types that are reachable through its attributes are described too. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Format {
    /** {@return the version of the JSON format, which is the value of the root's field {@code format}} */
    String value();

    /** {@return the IRI of that field in linked data} */
    String iri();
}
