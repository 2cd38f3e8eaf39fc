package org.coalitionmodel.rule;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the generated builders do with the values that they are given. */
public final class BuilderValues {
    private BuilderValues() {}

    /** What to throw where these attributes are missing; null stands for an attribute that is there. */
    public static IllegalArgumentException missing(@Nullable String... attributes) {
        return new IllegalArgumentException(
                Stream.of(attributes).filter(Objects::nonNull).collect(Collectors.joining(", "))
                        + " must be present but was absent");
    }
}
