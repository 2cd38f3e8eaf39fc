package org.coalitionmodel.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Presence;
import org.coalitionmodel.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * All that writing the objects of one shape needs. A record, because the compiler of the virtual machine trusts its
 * fields.
 *
 * @param type the name {@code type}; null if the shape is not tagged
 * @param word what stands in {@code type}
 * @param properties how each property is written
 */
record WritePlan(@Nullable FieldName type, FieldName word, List<PropertyWriter> properties) {

    /**
     * How a property is written.
     *
     * @param name its name
     * @param isList whether it is an array
     * @param get reads the attribute
     * @param value writes the value, or each element
     */
    record PropertyWriter(
            FieldName name, boolean isList, Function<Object, ? extends @Nullable Object> get, ValueWriter value) {

        void write(Object content, Output out) {
            @Nullable Object attribute = get.apply(content);
            if (attribute == null) {
                return;
            }
            if (isList) {
                writeList((List<?>) attribute, out);
            } else {
                out.name(name);
                value.write(attribute, out);
            }
        }

        private void writeList(List<?> elements, Output out) {
            int size = elements.size();
            if (size > 0) {
                out.name(name);
                out.startArray();
                for (int i = 0; i < size; i++) {
                    value.write(elements.get(i), out);
                }
                out.endArray();
            }
        }
    }

    /** What stands in for a property that the shape does not have is never asked. */
    PropertyWriter property(int i) {
        return properties.get(Math.min(i, properties.size() - 1));
    }

    @SuppressWarnings("unchecked") // A plan takes any object for one of its shape, which it is.
    static WritePlan of(Shape<?, ?> shape, Library library, ObjectWriters objects) {
        List<PropertyWriter> properties = new ArrayList<>();
        for (Property<?, ?, ?> property : shape.properties()) {
            properties.add(new PropertyWriter(
                    library.toWrite(property.name()),
                    property.presence() == Presence.LIST || property.presence() == Presence.NON_EMPTY_LIST,
                    (Function<Object, ? extends @Nullable Object>) property.get(),
                    ValueWriter.of(property.value(), objects)));
        }
        return new WritePlan(
                shape.tagged() ? library.toWrite("type") : null,
                library.toWrite(shape.word()),
                List.copyOf(properties));
    }
}
