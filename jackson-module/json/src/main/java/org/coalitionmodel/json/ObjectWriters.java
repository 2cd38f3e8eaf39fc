package org.coalitionmodel.json;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.coalitionmodel.shape.Shape;

/** The writer of each shape, made when it is first asked for. */
final class ObjectWriters {
    private final Library library;
    private final Function<WritePlan, ObjectWriter> writerOf;
    private final IdentityHashMap<Shape<?, ?>, ObjectWriter> writers = new IdentityHashMap<>();

    ObjectWriters(Library library, Function<WritePlan, ObjectWriter> writerOf) {
        this.library = library;
        this.writerOf = writerOf;
    }

    Library library() {
        return library;
    }

    ObjectWriter of(Shape<?, ?> shape) {
        ObjectWriter known = writers.get(shape);
        if (known == null) {
            known = writerOf.apply(WritePlan.of(shape, library, this));
            writers.put(shape, known);
        }
        return known;
    }
}
