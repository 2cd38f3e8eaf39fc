package org.coalitionmodel.shape;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coalitionmodel.rule.BrokenStream;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property.Cardinality;
import org.jspecify.annotations.Nullable;

/**
 * A value as it stands in a stream of Java serialisation: the name of its type and its attributes. When it is read, the value
 * is built by its builder, which checks it and copies its lists. So a stream can hold no value that could not be built.
 *
 * <p>The generated classes write themselves so: see {@link org.coalitionmodel.rule.ChecksSerialForm}.
 */
public final class SerialForm implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Map<String, Shape<?, ?>> BY_NAME = new HashMap<>();

    /** The shapes by the generated classes, each of which is of one type. */
    private static final ClassValue<Shape<?, ?>> BY_CLASS = new ClassValue<>() {
        @Override
        protected Shape<?, ?> computeValue(Class<?> generated) {
            return BY_NAME.values().stream()
                    .filter(shape -> shape.type().isAssignableFrom(generated))
                    .findFirst()
                    .orElseThrow();
        }
    };

    static {
        for (ValueType<?> type : Shapes.all().values()) {
            if (type instanceof Shape<?, ?> shape) {
                BY_NAME.put(shape.name(), shape);
            }
        }
    }

    private final String type;
    /** In the order of the type: null if absent, an array if it is a list. */
    private final @Nullable Object[] attributes;

    /**
     * The form of a value.
     *
     * @param value a value whose class is generated
     */
    @SuppressWarnings("unchecked")
    public SerialForm(Object value) {
        Shape<Object, ?> shape = (Shape<Object, ?>) BY_CLASS.get(value.getClass());
        type = shape.name();
        attributes = new @Nullable Object[shape.properties().size()];
        for (int i = 0; i < attributes.length; i++) {
            Object attribute = shape.properties().get(i).get().apply(value);
            attributes[i] = attribute instanceof List<?> elements ? elements.toArray() : attribute;
        }
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return built(Objects.requireNonNull(BY_NAME.get(type), "no type of the model"));
        } catch (RuntimeException e) {
            throw BrokenStream.because(e);
        }
    }

    private <T, B> T built(Shape<T, B> shape) {
        List<Property<T, B, ?>> properties = shape.properties();
        Rule.require(attributes.length == properties.size(), type, "have its attributes", attributes.length);
        B builder = shape.newBuilder().get();
        for (int i = 0; i < attributes.length; i++) {
            Object attribute = attributes[i];
            if (attribute != null) {
                set(properties.get(i), builder, attribute);
            }
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private static <B, V> void set(Property<?, B, V> property, B builder, Object attribute) {
        if (property.presence() == Cardinality.LIST || property.presence() == Cardinality.NON_EMPTY_LIST) {
            for (Object element : (Object[]) attribute) {
                property.set().accept(builder, (V) element);
            }
        } else {
            property.set().accept(builder, (V) attribute);
        }
    }
}
