package org.coalitionmodel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Shared code of the generated builders. */
public final class BuilderValues {
    private BuilderValues() {}

    /**
     * A list with one more element. Most lists of the model have one element; an array list is made for the second.
     *
     * @param list the list so far, which may be changed; null if it is empty
     * @param element the element
     */
    public static <T> List<T> with(@Nullable List<T> list, T element) {
        if (list == null) {
            return List.of(element);
        }
        if (list instanceof ArrayList<T>) {
            list.add(element);
            return list;
        }
        List<T> growing = new ArrayList<>(4);
        growing.add(list.get(0));
        growing.add(element);
        return growing;
    }

    /** The unmodifiable list that a value keeps. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The number; null if it is absent. */
    public static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    /**
     * The exception to throw if required attributes are missing.
     *
     * @param namesAndValues each required attribute, as {@code Type.attribute}, and after it its value, which is null if it
     *     is missing
     */
    public static IllegalArgumentException missing(@Nullable Object... namesAndValues) {
        StringJoiner missing = new StringJoiner(", ", "", " must be present but was absent");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] == null) {
                missing.add(String.valueOf(namesAndValues[i]));
            }
        }
        return new IllegalArgumentException(missing.toString());
    }
}
