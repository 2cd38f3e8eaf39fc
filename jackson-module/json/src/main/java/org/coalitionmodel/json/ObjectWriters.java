package org.coalitionmodel.json;

import java.util.IdentityHashMap;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;

/** The writer of each shape, created when it is first asked for. */
final class ObjectWriters {
    private final JsonLibrary library;
    private final IdentityHashMap<Shape<?, ?>, ValueWriter> writers = new IdentityHashMap<>();

    ObjectWriters(JsonLibrary library) {
        this.library = library;
    }

    JsonLibrary library() {
        return library;
    }

    ValueWriter of(Shape<?, ?> shape) {
        ValueWriter known = writers.get(shape);
        if (known == null) {
            known = ModelWriters.create(shape, this);
            writers.put(shape, known);
        }
        return known;
    }

    @SuppressWarnings("unchecked")
    UnionWriter of(ValueType.UnionType<?> union) {
        return new UnionWriter((ValueType.UnionType<Object>) union, this);
    }
}
