package org.coalitionmodel.description.encoding;

import java.util.List;
import org.immutables.encode.Encoding;

/**
 * How Immutables keeps the list attributes of a value: it stores the list that the builder gives it and copies nothing.
 * The generated builders make unmodifiable lists that nobody else can change.
 */
@Encoding
@SuppressWarnings({"NullAway", "UnusedVariable"}) // It never runs: Immutables copies its lines.
class ListEncoding<T> {
    @Encoding.Impl
    private List<T> list;

    ListEncoding() {}

    @Encoding.Builder
    static class Builder<T> {
        private List<T> elements;

        Builder() {}

        @Encoding.Init
        @Encoding.Copy
        void set(List<T> elements) {
            this.elements = elements;
        }

        @Encoding.Build
        List<T> build() {
            return this.elements;
        }
    }
}
