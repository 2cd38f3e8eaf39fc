package org.coalitionmodel.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.json.Input.Token;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value of one kind that stands in one place. Records, because the JIT trusts their fields.
 */
sealed interface ValueReader {

    /**
     * Reads a value.
     *
     * @param in the input, on the first token of the value; afterwards on its last
     * @return the value
     */
    Object read(Input in);

    /**
     * The reader of a value.
     *
     * @param value how the value stands
     * @param name what messages call it
     * @param objects the readers of objects
     */
    static ValueReader of(ValueType<?> value, String name, ObjectReaders objects) {
        if (value instanceof Shape<?, ?> shape) {
            return new OfObject(name, value, objects.of(shape));
        }
        if (value instanceof ValueType.UnionType<?> union) {
            return new OfUnion(name, objects.of(union));
        }
        return leaf(value, name);
    }

    private static ValueReader leaf(ValueType<?> value, String name) {
        if (value instanceof ValueType.ScalarType<?> scalar) {
            return new OfScalar(name, scalar);
        }
        if (value instanceof ValueType.LanguageMapType) {
            return new OfLanguageMap(name, value);
        }
        if (value instanceof ValueType.EnumType<?> choice) {
            return new OfEnum(name, choice, new EnumWords(choice.constants()));
        }
        if (value instanceof ValueType.StringType) {
            return new OfString(name, value);
        }
        if (value instanceof ValueType.ConstantType constant) {
            return new OfConstant(name, constant);
        }
        if (value instanceof ValueType.BooleanType) {
            return new OfBoolean(name, value);
        }
        return value instanceof ValueType.IntegerType ? new OfInteger(name, value) : new OfDecimal(name, value);
    }

    /** The reader of a property that is no object. */
    static ValueReader of(Shape<?, ?> shape, String property) {
        return leaf(shape.property(property).value(), shape.name() + "." + property);
    }

    private static UnreadableException refused(String name, ValueType<?> value, String found, Input in) {
        return new UnreadableException(name + " must be " + value.described() + " but was " + found, in);
    }

    private static UnreadableException otherKind(String name, ValueType<?> value, Input in) {
        return refused(name, value, in.token().described(), in);
    }

    record OfObject(String name, ValueType<?> value, ObjectReader reader) implements ValueReader {
        @Override
        public Object read(Input in) {
            if (!in.isStartOfObject()) {
                throw otherKind(name, value, in);
            }
            return reader.read(in, false);
        }
    }

    record OfUnion(String name, UnionReader reader) implements ValueReader {
        @Override
        public Object read(Input in) {
            if (!in.isStartOfObject()) {
                throw otherKind(name, reader.union(), in);
            }
            return reader.read(in);
        }
    }

    record OfScalar(String name, ValueType.ScalarType<?> scalar) implements ValueReader {
        private static final Pattern OF_TEXT =
                Pattern.compile("(Id[.]value|TimePeriod[.]text|PartialDate[.]text|Unit[.]code)(?= )");

        @Override
        public Object read(Input in) {
            if (!in.isString()) {
                throw otherKind(name, scalar, in);
            }
            @Nullable Object known = ScalarCache.SHARED.find(scalar, in);
            return known == null ? readNew(in) : known;
        }

        private Object readNew(Input in) {
            try {
                return ScalarCache.SHARED.add(scalar, in);
            } catch (IllegalArgumentException e) {
                throw UnreadableException.of(inPlace(String.valueOf(e.getMessage())), e, in);
            }
        }

        /** A rule of the text itself is told of the attribute: "When.period must ..." and not "TimePeriod.text must ...". */
        private String inPlace(String message) {
            Matcher ofText = OF_TEXT.matcher(message);
            return name.indexOf('.') > 0 && ofText.lookingAt() ? name + message.substring(ofText.end()) : message;
        }
    }

    record OfEnum(String name, ValueType.EnumType<?> choice, EnumWords words) implements ValueReader {
        @Override
        public Object read(Input in) {
            if (!in.isString()) {
                throw otherKind(name, choice, in);
            }
            @Nullable Object constant = words.find(in);
            if (constant == null) {
                throw refused(name, choice, Rule.shown(in.text()), in);
            }
            return constant;
        }
    }

    record OfString(String name, ValueType<?> value) implements ValueReader {
        @Override
        public Object read(Input in) {
            if (!in.isString()) {
                throw otherKind(name, value, in);
            }
            return in.text();
        }
    }

    record OfConstant(String name, ValueType.ConstantType constant) implements ValueReader {
        @Override
        public Object read(Input in) {
            if (!in.isString()) {
                throw otherKind(name, constant, in);
            }
            String text = in.text();
            if (!text.equals(constant.text())) {
                throw refused(name, constant, Rule.shown(text), in);
            }
            return text;
        }
    }

    record OfBoolean(String name, ValueType<?> value) implements ValueReader {
        @Override
        public Object read(Input in) {
            Token token = in.token();
            if (token != Token.TRUE && token != Token.FALSE) {
                throw otherKind(name, value, in);
            }
            return token == Token.TRUE;
        }
    }

    record OfInteger(String name, ValueType<?> value) implements ValueReader {
        @Override
        public Object read(Input in) {
            return readInt(in);
        }

        int readInt(Input in) {
            return in.isInteger() ? in.integer() : readOther(in);
        }

        private int readOther(Input in) {
            if (!in.isNumber()) {
                throw otherKind(name, value, in);
            }
            try {
                return Integer.parseInt(in.text());
            } catch (NumberFormatException e) {
                throw refused(name, value, Rule.shown(in.text()), in);
            }
        }
    }

    record OfDecimal(String name, ValueType<?> value) implements ValueReader {
        @Override
        public Object read(Input in) {
            if (in.isInteger()) {
                return BigDecimal.valueOf(in.integer());
            }
            if (!in.isNumber()) {
                throw otherKind(name, value, in);
            }
            try {
                return in.decimal();
            } catch (ArithmeticException | NumberFormatException e) {
                // Not a number, or its exponent is too large.
                throw refused(name, value, Rule.shown(in.text()), in);
            }
        }
    }

    record OfLanguageMap(String name, ValueType<?> value) implements ValueReader {
        private static final ValueType.StringType TEXT = new ValueType.StringType("");

        @Override
        public Object read(Input in) {
            if (!in.isStartOfObject()) {
                throw otherKind(name, value, in);
            }
            // Most texts have one or two languages and need no map.
            @Nullable String first = null;
            String firstText = "";
            @Nullable String second = null;
            String secondText = "";
            @Nullable Map<String, String> all = null;
            while (in.next() == Token.NAME) {
                String language = in.text();
                try {
                    String text = readText(language, in);
                    if (first == null) {
                        first = language;
                        firstText = text;
                    } else if (second == null && !first.equals(language)) {
                        second = language;
                        secondText = text;
                    } else {
                        all = all == null ? mapOf(first, firstText, second, secondText) : all;
                        add(language, text, all, in);
                    }
                } catch (RuntimeException e) {
                    throw UnreadableException.within(e, language, in);
                }
            }
            if (in.token() != Token.END_OBJECT) {
                throw unended(name, in);
            }
            try {
                if (all != null || first == null) {
                    return LocalizedText.of(all == null ? Map.of() : all);
                }
                return second == null
                        ? LocalizedText.of(first, firstText)
                        : LocalizedText.of(first, firstText, second, secondText);
            } catch (IllegalArgumentException e) {
                throw UnreadableException.of(e, in);
            }
        }

        private String readText(String language, Input in) {
            in.advance();
            if (!in.isString()) {
                throw refused(
                        name + "." + Rule.shown(language), TEXT, in.token().described(), in);
            }
            return in.text();
        }

        private void add(String language, String text, Map<String, String> all, Input in) {
            if (all.putIfAbsent(language, text) != null) {
                throw givenTwice(name + "." + Rule.shown(language), in);
            }
        }

        private static Map<String, String> mapOf(
                String first, String firstText, @Nullable String second, String secondText) {
            Map<String, String> all = new LinkedHashMap<>();
            all.put(first, firstText);
            if (second != null) {
                all.put(second, secondText);
            }
            return all;
        }
    }

    static UnreadableException givenTwice(String attribute, Input in) {
        return new UnreadableException(attribute + " must be given once but was given twice", in);
    }

    /** Thrown for input that ends too early; a parser of text rejects that itself. */
    static UnreadableException unended(String name, Input in) {
        return new UnreadableException(
                name + " must end but was followed by " + in.token().described(), in);
    }

    /**
     * Moves to the last token of a value of an object or array.
     *
     * @param scope the scope of the object or array
     * @param in the input, on the name of the field or anywhere in its value
     */
    static void skipTo(Object scope, Input in) {
        if (in.scope() == scope && in.token() == Token.NAME) {
            in.advance();
        }
        if (in.scope() == scope) {
            skip(in);
        }
        while (in.scope() != scope && in.token() != Token.END) {
            in.advance();
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
}
