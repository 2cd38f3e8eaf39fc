package org.coalitionmodel.json;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;

/** The reader of each shape, created when it is first asked for. */
final class ObjectReaders {
    private final JsonLibrary library;
    private final IdentityHashMap<Shape<?, ?>, ObjectReader> readers = new IdentityHashMap<>();

    ObjectReaders(JsonLibrary library) {
        this.library = library;
    }

    JsonLibrary library() {
        return library;
    }

    ObjectReader of(Shape<?, ?> shape) {
        ObjectReader known = readers.get(shape);
        if (known == null) {
            known = ModelReaders.create(shape, this);
            readers.put(shape, known);
        }
        return known;
    }

    UnionReader of(ValueType.UnionType<?> union) {
        Map<String, ObjectReader> byWord = new HashMap<>();
        union.shapes().forEach(shape -> byWord.put(shape.word(), of(shape)));
        return new UnionReader(union, library.toRead(List.of("type")), new EnumWords(byWord));
    }
}
