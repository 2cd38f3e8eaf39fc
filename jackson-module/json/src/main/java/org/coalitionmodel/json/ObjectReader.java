package org.coalitionmodel.json;

import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.jspecify.annotations.Nullable;

/** Reads the objects of one shape. The generated readers add the loop over the fields; errors are worded here. */
abstract class ObjectReader {
    /** No field, or no element, is being read. */
    static final int NONE = -1;

    private final Shape<?, ?> shape;
    /** The names of the properties in their order, and then {@code type} if the shape is tagged. */
    final FieldNames names;

    ObjectReader(Shape<?, ?> shape, JsonLibrary library) {
        this.shape = shape;
        List<String> all = new ArrayList<>();
        shape.properties().forEach(property -> all.add(property.name()));
        if (shape.tagged()) {
            all.add("type");
        }
        names = library.toRead(all);
    }

    /**
     * Reads an object.
     *
     * @param in the input, on the start of the object, or on the value of its field {@code type}; afterwards on its end
     * @param typeSeen whether {@code type} has been read
     * @return the object
     */
    abstract Object read(Input in, boolean typeSeen);

    /** Reads {@code type}, or a field that the shape does not have; returns whether {@code type} has been seen now. */
    final boolean readOther(int field, boolean typeSeen, Input in) {
        if (field < 0) {
            readUnknown(in);
            return typeSeen;
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

    /** Moves to the value of a field that must not have been seen; returns the bits of those seen, its own too. */
    final long enter(int field, long seen, Input in) {
        long bit = 1L << field;
        if ((seen & bit) != 0) {
            throw givenTwice(field, in);
        }
        in.advance();
        return seen | bit;
    }

    final void requireArray(int field, Input in) {
        if (!in.isStartOfArray()) {
            throw otherKind(field, "an array", in);
        }
    }

    final void requireObject(int field, Input in) {
        if (!in.isStartOfObject()) {
            throw otherKind(field, "an object", in);
        }
    }

    private UnreadableException otherKind(int field, String kind, Input in) {
        String found = in.token().described();
        return new UnreadableException(attribute(field) + " must be " + kind + " but was " + found, in);
    }

    final void requireEnd(Input in) {
        if (!in.isEndOfObject()) {
            throw ValueReader.unended(shape.name(), in);
        }
    }

    private UnreadableException givenTwice(int field, Input in) {
        return ValueReader.givenTwice(attribute(field), in);
    }

    /** The exception for missing required fields. Each {@code long} has the bits of 64 properties. */
    final UnreadableException missing(Input in, long... seen) {
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < shape.properties().size(); i++) {
            Cardinality presence = shape.properties().get(i).presence();
            boolean isRequired = presence == Cardinality.REQUIRED || presence == Cardinality.NON_EMPTY_LIST;
            if (isRequired && (seen[i / Long.SIZE] & 1L << i) == 0) {
                missing.append(missing.isEmpty() ? "" : ", ").append(attribute(i));
            }
        }
        return new UnreadableException(missing + " must be present but was absent", in);
    }

    /**
     * Adds a fault to those before it and moves to the end of the value, so that the next field can be read.
     *
     * @param before the faults of the object so far; null if there are none
     * @param failure the fault, with the path to it
     * @param scope the scope of the object; null if its faults are not collected
     * @param in the input, anywhere in the value
     */
    static UnreadableException collect(
            @Nullable UnreadableException before, RuntimeException failure, @Nullable Object scope, Input in) {
        if (scope == null || !(failure instanceof UnreadableException fault)) {
            throw failure;
        }
        UnreadableException all = and(before, fault);
        if (all.faults().size() > ValueFaults.MOST) {
            throw all;
        }
        ValueReader.skipTo(scope, in);
        return all;
    }

    static UnreadableException and(@Nullable UnreadableException before, UnreadableException fault) {
        return before == null ? fault : before.and(fault);
    }

    /** Adds the field, and the index in its array, to an exception that was thrown while it was read. */
    final RuntimeException within(RuntimeException failure, int field, int element, Input in) {
        if (field < 0) {
            return failure;
        }
        RuntimeException inElement = element < 0 ? failure : UnreadableException.within(failure, element, in);
        return UnreadableException.within(inElement, nameOf(field), in);
    }

    private String attribute(int field) {
        return shape.name() + "." + nameOf(field);
    }

    private String nameOf(int field) {
        List<? extends Property<?, ?, ?>> properties = shape.properties();
        return field == properties.size() ? "type" : properties.get(field).name();
    }
}
