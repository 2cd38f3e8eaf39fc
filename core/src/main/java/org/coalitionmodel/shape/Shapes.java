package org.coalitionmodel.shape;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coalitionmodel.time.PartialDate;

/** The shapes of all types of the model. A type comes after the types that it uses. */
public final class Shapes {
    /** The value of the field {@code format} of a dossier. */
    public static final String FORMAT = ModelShapes.FORMAT.text();

    private static final Map<Class<?>, ValueType<?>> BY_TYPE = Collections.unmodifiableMap(byType());

    private Shapes() {}

    /**
     * The JSON form of a type of the model.
     *
     * @param type the type, or a type that implements it; for a sealed type, the form covers all permitted types
     * @return its JSON form; empty if the type does not belong to the model
     */
    public static Optional<ValueType<?>> find(Class<?> type) {
        ValueType<?> exact = BY_TYPE.get(type);
        if (exact != null) {
            return Optional.of(exact);
        }
        for (Map.Entry<Class<?>, ValueType<?>> entry : BY_TYPE.entrySet()) {
            if (entry.getKey().isAssignableFrom(type)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /**
     * The shape of a type.
     *
     * @param type a type whose JSON form is an object
     * @return its shape
     */
    public static Shape<?, ?> of(Class<?> type) {
        return (Shape<?, ?>) Objects.requireNonNull(BY_TYPE.get(type), "not a type of the model");
    }

    /** {@return the JSON form of each type of the model} */
    public static Map<Class<?>, ValueType<?>> all() {
        return BY_TYPE;
    }

    private static Map<Class<?>, ValueType<?>> byType() {
        Map<Class<?>, ValueType<?>> values = new LinkedHashMap<>();
        collect(ModelShapes.DOSSIER, values);
        values.put(PartialDate.class, ModelShapes.PARTIAL_DATE);
        values.remove(String.class);
        values.remove(Integer.class);
        values.remove(Boolean.class);
        values.remove(BigDecimal.class);
        return values;
    }

    private static void collect(ValueType<?> value, Map<Class<?>, ValueType<?>> values) {
        if (values.containsKey(value.type())) {
            return;
        }
        if (value instanceof Shape<?, ?> shape) {
            shape.properties().forEach(property -> collect(property.value(), values));
        } else if (value instanceof ValueType.UnionType<?> union) {
            union.shapes().forEach(shape -> collect(shape, values));
        }
        values.put(value.type(), value);
    }
}
