package org.coalitionmodel.shape;

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
 * @param <T> the Java type that the shape describes
 * @param <B> its builder
 * @param <V> the type of the value, or of an element of the list
 */
public record Property<T, B, V>(
        String name,
        Presence presence,
        Value<V> value,
        Function<T, ? extends @Nullable Object> get,
        BiConsumer<B, V> set,
        @Nullable V meantByAbsence,
        String description) {

    /** Whether and how often a field stands. */
    public enum Presence {
        /** It must stand. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL,
        /** It is an array; left out when empty. */
        LIST,
        /** It is an array that must stand and must not be empty. */
        NON_EMPTY_LIST
    }
}
