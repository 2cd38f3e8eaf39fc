package org.coalitionmodel.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.text.LocalizedText;

/** Reads dossiers by the shapes of their types. */
final class ShapeJsonReader {
    private static final ValueType<?> DOSSIER = Shapes.find(Dossier.class).orElseThrow();

    private ShapeJsonReader() {}

    /** What a JSON Pointer leads to; fails if it leads nowhere. */
    static Object at(String pointer, Dossier dossier) {
        ValueType<?> value = DOSSIER;
        Object content = dossier;
        for (String step : pointer.substring(1).split("/", -1)) {
            if (content instanceof List<?> elements) {
                content = elements.get(Integer.parseInt(step));
            } else if (content instanceof LocalizedText text) {
                content = text.texts().get(step);
            } else {
                Shape<Object, ?> shape = shapeOf(value, content);
                Property<Object, ?, ?> property = shape.properties().get(shape.indexOf(step));
                content = property.get().apply(content);
                value = property.value();
            }
            Objects.requireNonNull(content, pointer + " leads nowhere at " + step);
        }
        return content;
    }

    /** Of a thing or a point. */
    /** An entity, or a point that has an id. */
    static Object find(Id<?> id, Dossier dossier) {
        return dossier.find(id)
                .<Object>map(entity -> entity)
                .or(() -> dossier.point(Point.id(id.value())))
                .orElseThrow();
    }

    static Id<?> idOf(Object thing) {
        return (Id<?>) attribute("id", thing);
    }

    /** Of a thing or a point. */
    static Object citationsOf(Object thing) {
        return attribute("citations", thing);
    }

    private static Object attribute(String name, Object thing) {
        Shape<Object, ?> shape = shapeOf(Shapes.find(thing.getClass()).orElseThrow(), thing);
        return shape.properties().get(shape.indexOf(name)).get().apply(thing);
    }

    /**
     * The things by kind and id, without the order of the lists of the dossier and of its things and points. All that is in those lists stays as it is: there
     * order counts.
     */
    static Map<?, ?> unordered(Dossier dossier) {
        Map<Object, Object> things = new LinkedHashMap<>();
        for (Property<Object, ?, ?> property : shapeOf(DOSSIER, dossier).properties()) {
            if (property.get().apply(dossier) instanceof List<?> all) {
                things.put(property.name(), elements(property.value(), all));
            }
        }
        return things;
    }

    private static Map<?, ?> elements(ValueType<?> value, List<?> elements) {
        Map<Object, Object> found = new HashMap<>();
        for (Object element : elements) {
            Shape<Object, ?> shape = CanonicalText.shapeOf(value, element);
            int place = shape == null ? -1 : shape.indexOf("id");
            Object id = shape == null || place < 0
                    ? null
                    : shape.properties().get(place).get().apply(element);
            if (shape == null || id == null) {
                found.merge(element, 1, (one, other) -> (Integer) one + (Integer) other);
            } else {
                found.put(id, attributes(shape, element));
            }
        }
        return found;
    }

    private static Map<?, ?> attributes(Shape<Object, ?> shape, Object thing) {
        Map<Object, Object> attributes = new LinkedHashMap<>(Map.of("type", shape.name()));
        for (Property<Object, ?, ?> property : shape.properties()) {
            Object attribute = property.get().apply(thing);
            attributes.put(
                    property.name(), attribute instanceof List<?> list ? elements(property.value(), list) : attribute);
        }
        return attributes;
    }

    private static Shape<Object, ?> shapeOf(ValueType<?> value, Object content) {
        return Objects.requireNonNull(CanonicalText.shapeOf(value, content));
    }
}
