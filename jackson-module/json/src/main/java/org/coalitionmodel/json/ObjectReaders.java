package org.coalitionmodel.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Value;

/** The reader of each shape, made when it is first asked for. */
final class ObjectReaders {
    private final Library library;
    private final Function<ReadPlan, ObjectReader> readerOf;
    private final IdentityHashMap<Shape<?, ?>, ObjectReader> readers = new IdentityHashMap<>();

    ObjectReaders(Library library, Function<ReadPlan, ObjectReader> readerOf) {
        this.library = library;
        this.readerOf = readerOf;
    }

    ObjectReader of(Shape<?, ?> shape) {
        ObjectReader known = readers.get(shape);
        if (known == null) {
            known = readerOf.apply(ReadPlan.of(shape, library, this));
            readers.put(shape, known);
        }
        return known;
    }

    UnionReader of(Value.Union<?> union) {
        Map<String, ObjectReader> byWord = new HashMap<>();
        union.shapes().forEach(shape -> byWord.put(shape.word(), of(shape)));
        return new UnionReader(union, library.toRead(List.of("type")), new Words(byWord));
    }
}
