package org.coalitionmodel.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coalitionmodel.shape.ValueType;

/** Writes objects of several shapes: finds the writer by the class of the object. */
final class UnionWriter extends ClassValue<ValueWriter> implements ValueWriter {
    private final Map<Class<?>, ValueWriter> byType = new LinkedHashMap<>();

    UnionWriter(ValueType.UnionType<Object> union, ObjectWriters objects) {
        union.shapes().forEach(shape -> byType.put(shape.type(), objects.of(shape)));
    }

    @Override
    public void write(Object content, Output out) {
        get(content.getClass()).write(content, out);
    }

    @Override
    protected ValueWriter computeValue(Class<?> type) {
        return byType.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No shape for " + type))
                .getValue();
    }
}
