package org.coalitionmodel.rule;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Shared code of the generated builders. */
public final class BuilderValues {
    private BuilderValues() {}

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
