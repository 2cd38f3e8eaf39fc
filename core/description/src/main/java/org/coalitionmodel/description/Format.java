package org.coalitionmodel.description;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the root type of the model. All types that its attributes lead to are described too. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Format {
    /** {@return the version of the JSON format, as the root's field {@code format} gives it} */
    String value();

    /** {@return the iri of that field in linked data} */
    String iri();
}
