package org.coalitionmodel.shape;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.coalitionmodel.time.PartialDate;

/** The shapes of all types: those of dossiers, of reports and of judgements. A type comes after the types that it uses. */
public final class Shapes {
    /** The value of the field {@code format} of a dossier. */
    public static final String FORMAT = ModelShapes.FORMAT.text();

    private static final Map<Class<?>, ValueType<?>> OF_DOSSIERS = Collections.unmodifiableMap(ofDossiers());
    private static final Map<Class<?>, ValueType<?>> OF_DOCUMENTS = Collections.unmodifiableMap(ofDocuments());
    private static final Map<Class<?>, ValueType<?>> BY_TYPE = both();

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

    /** {@return the JSON form of each type of the model, which a dossier can hold} */
    public static Map<Class<?>, ValueType<?>> all() {
        return OF_DOSSIERS;
    }

    /** {@return the JSON form of each type that only another document can hold: a report of checks, judgements} */
    public static Map<Class<?>, ValueType<?>> onlyOfDocuments() {
        return OF_DOCUMENTS;
    }

    private static Map<Class<?>, ValueType<?>> ofDossiers() {
        Map<Class<?>, ValueType<?>> values = reachable(ModelShapes.DOSSIER);
        values.put(PartialDate.class, ModelShapes.PARTIAL_DATE);
        return values;
    }

    private static Map<Class<?>, ValueType<?>> ofDocuments() {
        Map<Class<?>, ValueType<?>> values = reachable(ModelShapes.REPORT);
        values.putAll(reachable(ModelShapes.JUDGEMENTS));
        values.keySet().removeAll(OF_DOSSIERS.keySet());
        return values;
    }

    private static Map<Class<?>, ValueType<?>> both() {
        Map<Class<?>, ValueType<?>> values = new LinkedHashMap<>(OF_DOSSIERS);
        values.putAll(OF_DOCUMENTS);
        return values;
    }

    private static Map<Class<?>, ValueType<?>> reachable(ValueType<?> root) {
        Map<Class<?>, ValueType<?>> values = new LinkedHashMap<>();
        collect(root, values);
        values.keySet().removeAll(List.of(String.class, Integer.class, Boolean.class, BigDecimal.class));
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
