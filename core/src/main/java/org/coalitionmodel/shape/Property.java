package org.coalitionmodel.shape;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@link Shape}: a field of the JSON object and the attribute of the Java type that it carries.
 *
 * @param name the field's name, which is the accessor's
 * @param presence whether and how often it stands
 * @param value how the value, or each element of a list, stands
 * @param get reads the attribute: the value itself, or null if it is not to be written; of a list, the list
 * @param set hands the value, or the next element of a list, to the builder
 * @param meantByAbsence the value that is meant, and left out; null if absence means that there is none
 * @param description what the field means, in one sentence
 * @param iri the IRI in linked data with its prefix: {@code schema:name}
 * @param form how the values of a list stand in linked data
 * @param targets the types that an id may refer to; empty for any entity, and for whatever is no id
 * @param <T> the Java type that the shape describes
 * @param <B> its builder
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
     * The property, with a copy of the targets.
     *
     * @param name the field's name
     * @param presence whether and how often it stands
     * @param value how the value stands
     * @param get reads the attribute
     * @param set hands the value to the builder
     * @param meantByAbsence the value that is meant, and left out
     * @param description what the field means
     * @param iri the IRI in linked data
     * @param form how the values of a list stand in linked data
     * @param targets the types that an id may refer to
     */
    public Property {
        targets = List.copyOf(targets);
    }

    /** How the values of a list stand in linked data. */
    public enum Form {
        /** As a set: their order has no meaning. */
        SET,
        /** As a list: their order has a meaning. */
        LIST,
        /** As JSON, where JSON-LD has no other way. */
        JSON
    }

    /** Whether and how often a field stands. */
    public enum Cardinality {
        /** It must stand. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL,
        /** It is an array; left out when empty. */
        LIST,
        /** It is an array that must stand and must not be empty. */
        NON_EMPTY_LIST
    }

    Property<T, B, V> withIri(String newIri, Form newForm) {
        return new Property<>(name, presence, value, get, set, meantByAbsence, description, newIri, newForm, targets);
    }

    Property<T, B, V> withTargets(List<Class<?>> newTargets) {
        return new Property<>(name, presence, value, get, set, meantByAbsence, description, iri, form, newTargets);
    }
}
