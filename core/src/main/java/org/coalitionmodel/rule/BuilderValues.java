package org.coalitionmodel.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shared code of the generated builders. */
public final class BuilderValues {
    private BuilderValues() {}

    /** The list with one more element. Most lists have one element, so the first element allocates no array. */
    public static <V> List<V> added(String attribute, List<V> list, @Nullable V element) {
        V added = Rule.given(attribute, element);
        if (list.isEmpty()) {
            return List.of(added);
        }
        List<V> longer = list instanceof ArrayList<V> growing ? growing : new ArrayList<>(list);
        longer.add(added);
        return longer;
    }

    /**
     * The exception to throw if required attributes are missing. A null element stands for an attribute that is
     * present.
     */
    public static IllegalArgumentException missing(@Nullable String... attributes) {
        return new IllegalArgumentException(
                Stream.of(attributes).filter(Objects::nonNull).collect(Collectors.joining(", "))
                        + " must be present but was absent");
    }
}
