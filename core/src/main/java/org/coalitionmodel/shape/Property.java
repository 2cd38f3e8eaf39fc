package org.coalitionmodel.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a {@link Shape}: a field of the JSON object, and the Java attribute that it represents.
 *
 * @param name the name of the field, which is the name of the accessor
 * @param presence whether the field is required, and whether it is an array
 * @param value how the value, or each element of an array, is written in JSON
 * @param get reads the attribute: the value, the list of values, or null if the field is to be left out
 * @param set passes the value, or the next element of a list, to the builder
 * @param meantByAbsence the default value, for which the field is left out; null if there is no default
 * @param description the meaning of the field, in one sentence
 * @param iri the IRI in linked data with its prefix: {@code schema:name}
 * @param form how the values of a list are written in linked data
 * @param targets the types that an id may refer to; empty if it may refer to any entity, or if the value is not an id
 * @param <T> the Java type that the shape describes
 * @param <B> the builder of that type
 * @param <V> the type of the value, or of an element of the list
 */
public record Property<T, B, V>(
        String name,
        Cardinality presence,
        ValueType<V> value,
        Function<T, ? extends @Nullable Object> get,
        BiConsumer<B, V> set,
        @Nullable V meantByAbsence,
        String description,
        String iri,
        Form form,
        List<Class<?>> targets) {

    /**
     * Copies the targets.
     *
     * @param name the name of the field
     * @param presence whether the field is required, and whether it is an array
     * @param value how the value is written in JSON
     * @param get reads the attribute
     * @param set passes the value to the builder
     * @param meantByAbsence the default value, for which the field is left out
     * @param description the meaning of the field
     * @param iri the IRI in linked data
     * @param form how the values of a list are written in linked data
     * @param targets the types that an id may refer to
     */
    public Property {
        targets = List.copyOf(targets);
    }

    /** How the values of a list are written in linked data. */
    public enum Form {
        /** As a set: their order has no meaning. */
        SET,
        /** As a list: their order has a meaning. */
        LIST,
        /** As a JSON literal, if JSON-LD has no other representation. */
        JSON
    }

    /** Whether a field is required, and whether it is an array. */
    public enum Cardinality {
        /** The field is required. */
        REQUIRED,
        /** The field may be left out. */
        OPTIONAL,
        /** The field is an array and is left out if empty. */
        LIST,
        /** The field is an array that is required and must not be empty. */
        NON_EMPTY_LIST
    }

    Property<T, B, V> withIri(String newIri, Form newForm) {
        return new Property<>(name, presence, value, get, set, meantByAbsence, description, newIri, newForm, targets);
    }

    Property<T, B, V> withTargets(List<Class<?>> newTargets) {
        return new Property<>(name, presence, value, get, set, meantByAbsence, description, iri, form, newTargets);
    }
}
