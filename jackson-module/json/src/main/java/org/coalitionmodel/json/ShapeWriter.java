package org.coalitionmodel.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Presence;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Value;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes values by their shapes: fields in the order of the shape, absent ones left out. So equal values are written as
 * equal JSON.
 */
public final class ShapeWriter {
    private ShapeWriter() {}

    /**
     * Writes one value.
     *
     * @param value how the value stands in JSON
     * @param content the value
     * @param out where it is written
     * @param <V> the Java type
     */
    // Each branch proves what V is; the compiler cannot follow that.
    @SuppressWarnings("unchecked")
    public static <V> void write(Value<V> value, V content, Output out) {
        if (value instanceof Shape<V, ?> shape) {
            writeObject(shape, content, out);
        } else if (value instanceof Value.Scalar<V> scalar) {
            out.string(scalar.format().apply(content));
        } else if (value instanceof Value.LanguageMap) {
            writeLanguages((LocalizedText) content, out);
        } else if (value instanceof Value.Union<V> union) {
            writeObject((Shape<V, ?>) union.shapeOf(content), content, out);
        } else if (value instanceof Value.Choice<?> choice) {
            out.string(choice.word(content));
        } else if (value instanceof Value.Truth) {
            out.truth((Boolean) content);
        } else if (value instanceof Value.Whole) {
            out.number((Integer) content);
        } else if (value instanceof Value.Decimal) {
            out.number((BigDecimal) content);
        } else {
            out.string((String) content);
        }
    }

    private static void writeLanguages(LocalizedText text, Output out) {
        out.startObject();
        for (Map.Entry<String, String> entry : text.texts().entrySet()) {
            out.name(entry.getKey());
            out.string(entry.getValue());
        }
        out.endObject();
    }

    private static <T, B> void writeObject(Shape<T, B> shape, T content, Output out) {
        out.startObject();
        if (shape.tagged()) {
            out.name("type");
            out.string(shape.word());
        }
        for (Property<T, B, ?> property : shape.properties()) {
            writeProperty(property, content, out);
        }
        out.endObject();
    }

    @SuppressWarnings("unchecked")
    private static <T, B, V> void writeProperty(Property<T, B, V> property, T content, Output out) {
        @Nullable Object attribute = property.get().apply(content);
        if (attribute == null) {
            return;
        }
        if (property.presence() == Presence.REQUIRED || property.presence() == Presence.OPTIONAL) {
            out.name(property.name());
            write(property.value(), (V) attribute, out);
            return;
        }
        List<V> elements = (List<V>) attribute;
        if (!elements.isEmpty()) {
            out.name(property.name());
            out.startArray();
            for (V element : elements) {
                write(property.value(), element, out);
            }
            out.endArray();
        }
    }
}
