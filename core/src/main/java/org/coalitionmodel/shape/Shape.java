package org.coalitionmodel.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.coalitionmodel.shape.Property.Cardinality;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of one type of the model: an object with a field for each attribute, in the order in which they are
 * written. It holds everything that is known about the JSON of a type.
 *
 * @param type the Java type
 * @param tagged whether the object has a field {@code type}, because its Java type is permitted by a sealed type
 * @param newBuilder creates an empty builder
 * @param build builds the value; throws {@link IllegalArgumentException} if the value is not valid
 * @param properties the fields
 * @param description a description of the type, in one sentence
 * @param iri the IRI in linked data that {@code type} stands for; empty if the shape is not tagged
 * @param <T> the Java type
 * @param <B> the builder of that type
 */
public record Shape<T, B>(
        Class<T> type,
        boolean tagged,
        Supplier<B> newBuilder,
        Function<B, T> build,
        List<Property<T, B, ?>> properties,
        String description,
        String iri)
        implements ValueType<T> {

    /**
     * Copies the properties.
     *
     * @param type the Java type
     * @param tagged whether the object has a field {@code type}
     * @param newBuilder creates an empty builder
     * @param build builds the value
     * @param properties the fields
     * @param description a description of the type
     * @param iri the IRI in linked data
     */
    public Shape {
        properties = Collections.unmodifiableList(new ArrayList<>(properties));
    }

    /** {@return the name of the Java type, as used in messages} */
    public String name() {
        return type.getSimpleName();
    }

    /** {@return the value of the field {@code type} in a tagged object} */
    public String word() {
        return Character.toLowerCase(name().charAt(0)) + name().substring(1);
    }

    @Override
    public String described() {
        return "an object";
    }

    /**
     * The position of a property.
     *
     * @param field the name of a field
     * @return its index in the properties; -1 if there is no field with this name
     */
    public int indexOf(String field) {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The property with this name.
     *
     * @param name its name
     * @return the property
     */
    public Property<T, B, ?> property(String name) {
        return properties.get(indexOf(name));
    }

    /** {@return the names of the fields, in their order; {@code type} is first if the object is tagged} */
    public List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        if (tagged) {
            names.add("type");
        }
        properties.forEach(property -> names.add(property.name()));
        return names;
    }

    static <V> V given(@Nullable V part) {
        return Objects.requireNonNull(part, "a required part is asked for before it is built");
    }

    static <T, B> Lines<T, B> of(Class<T> type, Supplier<B> newBuilder, Function<B, T> build, String description) {
        return new Lines<>(type, false, newBuilder, build, description);
    }

    static <T, B> Lines<T, B> tagged(Class<T> type, Supplier<B> newBuilder, Function<B, T> build, String description) {
        return new Lines<>(type, true, newBuilder, build, description);
    }

    /** Collects the properties of a shape. */
    static final class Lines<T, B> {
        private final Class<T> type;
        private final boolean tagged;
        private final Supplier<B> newBuilder;
        private final Function<B, T> build;
        private final String description;
        private final List<Property<T, B, ?>> properties = new ArrayList<>();
        private String typeIri = "";

        private Lines(Class<T> type, boolean tagged, Supplier<B> newBuilder, Function<B, T> build, String description) {
            this.type = type;
            this.tagged = tagged;
            this.newBuilder = newBuilder;
            this.build = build;
            this.description = description;
        }

        <V> Lines<T, B> required(
                String name, ValueType<V> value, Function<T, V> get, BiConsumer<B, V> set, String description) {
            return add(name, Cardinality.REQUIRED, value, get, set, null, description);
        }

        <V> Lines<T, B> optional(
                String name,
                ValueType<V> value,
                Function<T, Optional<V>> get,
                BiConsumer<B, V> set,
                String description) {
            return add(name, Cardinality.OPTIONAL, value, it -> orNull(get.apply(it)), set, null, description);
        }

        Lines<T, B> optionalWhole(
                String name,
                ValueType<Integer> value,
                Function<T, OptionalInt> get,
                BiConsumer<B, Integer> set,
                String description) {
            Function<T, @Nullable Object> boxed = it -> {
                OptionalInt number = get.apply(it);
                return number.isPresent() ? number.getAsInt() : null;
            };
            return add(name, Cardinality.OPTIONAL, value, boxed, set, null, description);
        }

        /** An optional field with a default value, for which the field is left out. */
        <V> Lines<T, B> optional(
                String name,
                ValueType<V> value,
                V meantByAbsence,
                Function<T, V> get,
                BiConsumer<B, V> set,
                String description) {
            Function<T, @Nullable Object> unlessMeant = it -> {
                V present = get.apply(it);
                return present.equals(meantByAbsence) ? null : present;
            };
            return add(name, Cardinality.OPTIONAL, value, unlessMeant, set, meantByAbsence, description);
        }

        <V> Lines<T, B> list(
                String name, ValueType<V> value, Function<T, List<V>> get, BiConsumer<B, V> add, String description) {
            return add(name, Cardinality.LIST, value, get, add, null, description);
        }

        <V> Lines<T, B> nonEmptyList(
                String name, ValueType<V> value, Function<T, List<V>> get, BiConsumer<B, V> add, String description) {
            return add(name, Cardinality.NON_EMPTY_LIST, value, get, add, null, description);
        }

        private <V> Lines<T, B> add(
                String name,
                Cardinality presence,
                ValueType<V> value,
                Function<T, ? extends @Nullable Object> get,
                BiConsumer<B, V> set,
                @Nullable V meantByAbsence,
                String description) {
            properties.add(new Property<>(
                    name, presence, value, get, set, meantByAbsence, description, "", Property.Form.SET, List.of()));
            return this;
        }

        /** Sets the IRI of the type in linked data. */
        Lines<T, B> typeIri(String iri) {
            typeIri = iri;
            return this;
        }

        /** Sets the IRI of the last property in linked data. */
        Lines<T, B> iri(String iri, Property.Form form) {
            return replaceLast(last -> last.withIri(iri, form));
        }

        /** Sets the types that the last property may refer to. */
        Lines<T, B> refersTo(Class<?>... targets) {
            return replaceLast(last -> last.withTargets(List.of(targets)));
        }

        private Lines<T, B> replaceLast(UnaryOperator<Property<T, B, ?>> change) {
            properties.add(change.apply(properties.remove(properties.size() - 1)));
            return this;
        }

        Shape<T, B> done() {
            return new Shape<>(type, tagged, newBuilder, build, properties, description, typeIri);
        }

        private static <V> @Nullable V orNull(Optional<V> value) {
            return value.isPresent() ? value.get() : null;
        }
    }
}
