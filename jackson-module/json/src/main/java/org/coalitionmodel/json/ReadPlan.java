package org.coalitionmodel.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.json.Input.Token;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Presence;
import org.coalitionmodel.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * All that reading the objects of one shape needs, and what is done where something is wrong with one. A record,
 * because the compiler of the virtual machine trusts its fields.
 *
 * @param shape the shape
 * @param names the names of the properties in their order, and then {@code type} if the shape is tagged
 * @param properties how each property is read
 * @param required a bit for each property that must stand
 * @param typeBit the bit of {@code type}; 0 if the shape is not tagged
 * @param newBuilder makes an empty builder
 * @param build builds the object
 */
record ReadPlan(
        Shape<?, ?> shape,
        FieldNames names,
        List<PropertyReader> properties,
        long required,
        long typeBit,
        Supplier<Object> newBuilder,
        Function<Object, Object> build) {

    /**
     * How a property is read.
     *
     * @param isList whether it is an array
     * @param value reads the value, or each element
     * @param set hands the value, or an element, to the builder
     */
    record PropertyReader(boolean isList, ValueReader value, BiConsumer<Object, Object> set) {}

    // A plan takes any builder and value for its own, which they are.
    @SuppressWarnings("unchecked")
    static ReadPlan of(Shape<?, ?> shape, Library library, ObjectReaders objects) {
        List<String> names = new ArrayList<>();
        List<PropertyReader> properties = new ArrayList<>();
        long required = 0;
        for (Property<?, ?, ?> property : shape.properties()) {
            if (property.presence() == Presence.REQUIRED || property.presence() == Presence.NON_EMPTY_LIST) {
                required |= 1L << properties.size();
            }
            boolean isList = property.presence() == Presence.LIST || property.presence() == Presence.NON_EMPTY_LIST;
            properties.add(new PropertyReader(
                    isList,
                    ValueReader.of(property.value(), shape.name() + "." + property.name(), objects),
                    (BiConsumer<Object, Object>) property.set()));
            names.add(property.name());
        }
        if (shape.tagged()) {
            names.add("type");
        }
        return new ReadPlan(
                shape,
                library.toRead(names),
                List.copyOf(properties),
                required,
                shape.tagged() ? 1L << properties.size() : 0,
                (Supplier<Object>) shape.newBuilder(),
                (Function<Object, Object>) shape.build());
    }

    // What stands in for a property that the shape does not have is never asked.

    boolean isList(int field) {
        return field < properties.size() && properties.get(field).isList();
    }

    ValueReader reader(int field) {
        return properties.get(Math.min(field, properties.size() - 1)).value();
    }

    BiConsumer<Object, Object> setter(int field) {
        return properties.get(Math.min(field, properties.size() - 1)).set();
    }

    boolean isDossier() {
        return shape.type() == Dossier.class;
    }

    /** Whether a field that is none of the properties is {@code type}, or one to be passed over, and if so does that. */
    boolean readOther(int field, boolean typeSeen, Input in) {
        if (field == Input.OTHER_FIELD) {
            readUnknown(in);
            return false;
        }
        if (typeSeen) {
            throw givenTwice(field, in);
        }
        in.advance();
        if (!in.isString() || !in.text().equals(shape.word())) {
            String found = in.isString() ? in.text() : in.token().described();
            throw new UnreadableException(Rule.message(shape.name() + ".type", "be " + shape.word(), found, null), in);
        }
        return true;
    }

    private void readUnknown(Input in) {
        String field = in.text();
        try {
            if (!in.ignoresUnknownFields) {
                String rule = "be one of " + String.join(", ", shape.fieldNames());
                throw new UnreadableException(Rule.message("A field of " + shape.name(), rule, field, null), in);
            }
            in.next();
            ValueReader.skip(in);
        } catch (RuntimeException e) {
            throw UnreadableException.within(e, field, in);
        }
    }

    void requireArray(int field, Input in) {
        if (!in.isStartOfArray()) {
            throw new UnreadableException(
                    attribute(field) + " must be an array but was " + in.token().described(), in);
        }
    }

    UnreadableException givenTwice(int field, Input in) {
        return ValueReader.givenTwice(attribute(field), in);
    }

    private String attribute(int field) {
        return shape.name() + "." + nameOf(field);
    }

    private String nameOf(int field) {
        return field == properties.size()
                ? "type"
                : shape.properties().get(field).name();
    }

    /**
     * What to throw for something that was thrown while a field was read.
     *
     * @param field the field; less than 0 if none was being read
     * @param element the element of its array; less than 0 if none was being read
     */
    RuntimeException within(RuntimeException failure, int field, int element, Input in) {
        if (field < 0) {
            return failure;
        }
        RuntimeException inElement = element < 0 ? failure : UnreadableException.within(failure, element, in);
        return UnreadableException.within(inElement, nameOf(field), in);
    }

    /** The object has been read to what should be its end. */
    Object build(Object builder, long seen, Input in, @Nullable Positions positions) {
        requireEnd(seen, in);
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw broken(e, in, positions);
        }
    }

    void requireEnd(long seen, Input in) {
        if (in.token() != Token.END_OBJECT) {
            throw ValueReader.unended(shape.name(), in);
        }
        if ((seen & required) != required) {
            throw missing(seen, in);
        }
    }

    UnreadableException broken(RuntimeException e, Input in, @Nullable Positions positions) {
        return e instanceof InvalidDossierException faults && positions != null
                ? positions.locate(faults, in)
                : new UnreadableException(String.valueOf(e.getMessage()), in);
    }

    private UnreadableException missing(long seen, Input in) {
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < properties.size(); i++) {
            if ((required & ~seen & 1L << i) != 0) {
                missing.append(missing.isEmpty() ? "" : ", ").append(attribute(i));
            }
        }
        return new UnreadableException(missing + " must be present but was absent", in);
    }
}
