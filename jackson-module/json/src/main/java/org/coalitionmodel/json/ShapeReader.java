package org.coalitionmodel.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.json.Input.Token;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Presence;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Value;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads values by their shapes. A reader is stateless and may be shared.
 *
 * <p>Nothing is coerced: a number is not a string, null is not absence, a field stands once. What does not fit is
 * refused with an {@link UnreadableException}.
 */
public final class ShapeReader {
    private static final Value.LanguageMap LANGUAGES = new Value.LanguageMap();
    private static final Value.Text TEXT = new Value.Text();

    private final boolean ignoresUnknownFields;

    /**
     * A reader.
     *
     * @param ignoresUnknownFields whether a field that a shape does not have is passed over rather than refused
     */
    public ShapeReader(boolean ignoresUnknownFields) {
        this.ignoresUnknownFields = ignoresUnknownFields;
    }

    /**
     * Reads one value.
     *
     * @param value how the value stands in JSON
     * @param in the input, on the first token of the value; afterwards on its last
     * @param <V> the Java type
     * @return the value
     * @throws UnreadableException if the input is not such a value
     */
    public <V> V read(Value<V> value, Input in) {
        return read(value, in, () -> value.type().getSimpleName());
    }

    /** What a message calls the value that is being read; asked only when it fails. */
    private interface Name {
        String get();
    }

    // Each branch proves what V is; the compiler cannot follow that.
    @SuppressWarnings("unchecked")
    private <V> V read(Value<V> value, Input in, Name name) {
        if (value instanceof Shape<V, ?> shape) {
            return readObject(shape, in, name);
        }
        if (value instanceof Value.Scalar<V> scalar) {
            String text = text(value, in, name);
            try {
                return scalar.parse().apply(text);
            } catch (IllegalArgumentException e) {
                throw new UnreadableException(messageOf(e), in);
            }
        }
        if (value instanceof Value.LanguageMap) {
            return (V) readLanguages(in, name);
        }
        if (value instanceof Value.Union<V> union) {
            return readUnion(union, in, name);
        }
        if (value instanceof Value.Choice<?> choice) {
            String word = text(value, in, name);
            Enum<?> constant = choice.constants().get(word);
            if (constant == null) {
                throw refused(name, value, Rule.shown(word), in);
            }
            return (V) constant;
        }
        if (value instanceof Value.Text) {
            return (V) text(value, in, name);
        }
        if (value instanceof Value.Constant constant) {
            String text = text(value, in, name);
            if (!text.equals(constant.text())) {
                throw refused(name, value, Rule.shown(text), in);
            }
            return (V) text;
        }
        if (value instanceof Value.Truth) {
            if (in.token() != Token.TRUE && in.token() != Token.FALSE) {
                throw refused(name, value, in.token().described(), in);
            }
            return (V) Boolean.valueOf(in.token() == Token.TRUE);
        }
        if (in.token() != Token.NUMBER) {
            throw refused(name, value, in.token().described(), in);
        }
        if (value instanceof Value.Whole) {
            try {
                return (V) Integer.valueOf(in.text());
            } catch (NumberFormatException e) {
                throw refused(name, value, Rule.shown(in.text()), in);
            }
        }
        try {
            return (V) in.decimal();
        } catch (ArithmeticException | NumberFormatException e) {
            // Not a number, or an exponent past all bounds.
            throw refused(name, value, Rule.shown(in.text()), in);
        }
    }

    private static String text(Value<?> value, Input in, Name name) {
        if (in.token() != Token.STRING) {
            throw refused(name, value, in.token().described(), in);
        }
        return in.text();
    }

    private static LocalizedText readLanguages(Input in, Name name) {
        if (in.token() != Token.START_OBJECT) {
            throw refused(name, LANGUAGES, in.token().described(), in);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        while (in.next() == Token.NAME) {
            String language = in.text();
            try {
                in.next();
                String before = texts.put(language, text(TEXT, in, () -> name.get() + "." + Rule.shown(language)));
                if (before != null) {
                    throw givenTwice(name.get() + "." + Rule.shown(language), in);
                }
            } catch (RuntimeException e) {
                throw within(e, language, in);
            }
        }
        requireEnd(in, name);
        try {
            return LocalizedText.of(texts);
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(messageOf(e), in);
        }
    }

    private <V> V readUnion(Value.Union<V> union, Input in, Name name) {
        if (in.token() != Token.START_OBJECT) {
            throw refused(name, union, in.token().described(), in);
        }
        Recording before = new Recording(in, union.type());
        Shape<? extends V, ?> shape = null;
        while (shape == null && before.nextField() == Token.NAME) {
            String field = in.text();
            try {
                if (field.equals("type")) {
                    in.next();
                    shape = shapeNamed(union, in);
                } else {
                    before.keepField();
                }
            } catch (RuntimeException e) {
                throw within(e, field, in);
            }
        }
        if (shape == null) {
            throw new UnreadableException(typeRule(union, null), in);
        }
        return readFields(shape, before.replay(), true);
    }

    private static <V> Shape<? extends V, ?> shapeNamed(Value.Union<V> union, Input in) {
        Shape<? extends V, ?> shape = in.token() == Token.STRING ? union.shape(in.text()) : null;
        if (shape == null) {
            String found = in.token() == Token.STRING ? in.text() : in.token().described();
            throw new UnreadableException(typeRule(union, found), in);
        }
        return shape;
    }

    private static String typeRule(Value.Union<?> union, @Nullable String found) {
        String rule = "be one of " + String.join(", ", union.words());
        return Rule.message(union.type().getSimpleName() + ".type", rule, found, null);
    }

    private <T, B> T readObject(Shape<T, B> shape, Input in, Name name) {
        if (in.token() != Token.START_OBJECT) {
            throw refused(name, shape, in.token().described(), in);
        }
        return readFields(shape, in, false);
    }

    private <T, B> T readFields(Shape<T, B> shape, Input in, boolean typeKnown) {
        List<Property<T, B, ?>> properties = shape.properties();
        B builder = shape.newBuilder().get();
        Positions positions = shape.type() == Dossier.class ? new Positions() : null;
        long seen = 0;
        boolean typeSeen = typeKnown;
        int expected = 0;
        while (in.next() == Token.NAME) {
            String field = in.text();
            // Fields usually come in the order in which they are written.
            int index = expected < properties.size()
                            && properties.get(expected).name().equals(field)
                    ? expected
                    : shape.indexOf(field);
            try {
                if (index >= 0) {
                    if ((seen & 1L << index) != 0) {
                        throw givenTwice(shape.name() + "." + field, in);
                    }
                    seen |= 1L << index;
                    expected = index + 1;
                    in.next();
                    readProperty(shape, properties.get(index), builder, in, positions);
                } else if (shape.tagged() && field.equals("type")) {
                    if (typeSeen) {
                        throw givenTwice(shape.name() + ".type", in);
                    }
                    typeSeen = true;
                    in.next();
                    checkType(shape, in);
                } else if (ignoresUnknownFields) {
                    in.next();
                    skip(in);
                } else {
                    String rule = "be one of " + String.join(", ", shape.fieldNames());
                    throw new UnreadableException(Rule.message("A field of " + shape.name(), rule, field, null), in);
                }
            } catch (RuntimeException e) {
                throw within(e, field, in);
            }
        }
        requireEnd(in, shape::name);
        requireAll(shape, seen, in);
        return build(shape, builder, in, positions);
    }

    private static void checkType(Shape<?, ?> shape, Input in) {
        if (in.token() != Token.STRING || !in.text().equals(shape.word())) {
            String found = in.token() == Token.STRING ? in.text() : in.token().described();
            throw new UnreadableException(Rule.message(shape.name() + ".type", "be " + shape.word(), found, null), in);
        }
    }

    private <T, B, V> void readProperty(
            Shape<T, B> shape, Property<T, B, V> property, B builder, Input in, @Nullable Positions positions) {
        Name name = () -> shape.name() + "." + property.name();
        if (property.presence() == Presence.REQUIRED || property.presence() == Presence.OPTIONAL) {
            property.set().accept(builder, read(property.value(), in, name));
            return;
        }
        if (in.token() != Token.START_ARRAY) {
            throw new UnreadableException(
                    name.get() + " must be an array but was " + in.token().described(), in);
        }
        for (int i = 0; in.next() != Token.END_ARRAY; i++) {
            try {
                if (positions != null) {
                    positions.add(property.name(), i, in);
                }
                property.set().accept(builder, read(property.value(), in, name));
            } catch (RuntimeException e) {
                throw within(e, i, in);
            }
        }
    }

    /** A parser refuses text that breaks off; other input may just end. */
    private static void requireEnd(Input in, Name name) {
        if (in.token() != Token.END_OBJECT) {
            throw new UnreadableException(
                    name.get() + " must end but was followed by " + in.token().described(), in);
        }
    }

    private static void requireAll(Shape<?, ?> shape, long seen, Input in) {
        StringBuilder missing = new StringBuilder();
        for (int i = 0; i < shape.properties().size(); i++) {
            Property<?, ?, ?> property = shape.properties().get(i);
            boolean isRequired =
                    property.presence() == Presence.REQUIRED || property.presence() == Presence.NON_EMPTY_LIST;
            if (isRequired && (seen & 1L << i) == 0) {
                missing.append(missing.isEmpty() ? "" : ", ")
                        .append(shape.name())
                        .append('.')
                        .append(property.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new UnreadableException(missing + " must be present but was absent", in);
        }
    }

    private static <T, B> T build(Shape<T, B> shape, B builder, Input in, @Nullable Positions positions) {
        try {
            return shape.build().apply(builder);
        } catch (InvalidDossierException e) {
            throw positions == null ? new UnreadableException(messageOf(e), in) : positions.locate(e, in);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new UnreadableException(messageOf(e), in);
        }
    }

    /** Moves from the first token of a value to its last. */
    static void skip(Input in) {
        int depth = 0;
        for (Token token = in.token(); ; token = in.next()) {
            switch (token) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case END -> {
                    return;
                }
                default -> {}
            }
            if (depth <= 0) {
                return;
            }
        }
    }

    private static UnreadableException refused(Name name, Value<?> value, String found, Input in) {
        return new UnreadableException(name.get() + " must be " + value.described() + " but was " + found, in);
    }

    private static UnreadableException givenTwice(String attribute, Input in) {
        return new UnreadableException(attribute + " must be given once but was given twice", in);
    }

    private static RuntimeException within(RuntimeException failure, Object fieldOrIndex, Input in) {
        return failure instanceof UnreadableException unreadable
                ? unreadable.within(fieldOrIndex)
                : in.within(failure, fieldOrIndex);
    }

    private static String messageOf(Exception e) {
        return String.valueOf(e.getMessage());
    }

    /** Where each thing of a dossier begins, so that a fault found at the end can be led back to its place. */
    private static final class Positions {
        private final Map<String, long[]> byList = new LinkedHashMap<>();

        void add(String list, int index, Input in) {
            long[] positions = byList.computeIfAbsent(list, any -> new long[8]);
            if (index == positions.length) {
                positions = Arrays.copyOf(positions, index * 2);
                byList.put(list, positions);
            }
            positions[index] = (long) in.line() << 32 | in.column();
        }

        UnreadableException locate(InvalidDossierException e, Input in) {
            if (e.count() > 1) {
                String faults = e.listed(fault -> fault + shown(positionOf(fault)));
                return new UnreadableException(
                        "Dossier must fit together but has " + e.count() + " faults" + faults, in);
            }
            InvalidDossierException.Fault fault = e.faults().get(0);
            long position = positionOf(fault);
            UnreadableException located =
                    new UnreadableException(fault.message(), (int) (position >> 32), (int) position);
            List<String> segments = segments(fault);
            for (int i = segments.size() - 1; i >= 0; i--) {
                String segment = segments.get(i);
                located.within(Character.isDigit(segment.charAt(0)) ? Integer.valueOf(segment) : segment);
            }
            return located;
        }

        private long positionOf(InvalidDossierException.Fault fault) {
            List<String> segments = segments(fault);
            long[] positions = byList.getOrDefault(segments.get(0), new long[0]);
            return positions[Integer.parseInt(segments.get(1))];
        }

        /** No name or index needs the escapes of a JSON Pointer. */
        private static List<String> segments(InvalidDossierException.Fault fault) {
            return List.of(fault.path().substring(1).split("/", -1));
        }

        private static String shown(long position) {
            return position >> 32 == 0 ? "" : " (line " + (position >> 32) + ", column " + (int) position + ")";
        }
    }
}
