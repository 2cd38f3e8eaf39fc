package org.coalitionmodel.rule;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shared code of the generated builders. */
public final class BuilderValues {
    private BuilderValues() {}

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
