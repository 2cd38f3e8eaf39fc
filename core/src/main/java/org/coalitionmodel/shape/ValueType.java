package org.coalitionmodel.shape;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of one value.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ValueType<V>
        permits ValueType.StringType,
                ValueType.IntegerType,
                ValueType.DecimalType,
                ValueType.BooleanType,
                ValueType.ScalarType,
                ValueType.ConstantType,
                ValueType.EnumType,
                ValueType.LanguageMapType,
                ValueType.UnionType,
                Shape {

    /** {@return the Java type} */
    Class<?> type();

    /** An absolute URI. */
    ScalarType<String> ABSOLUTE_URI = new ScalarType<>(
            String.class,
            "An absolute URI.",
            "^[A-Za-z][A-Za-z0-9+.-]*:"
                    + "[^\u0000- \"<>^`{|}\u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+$",
            Integer.MAX_VALUE,
            ValueType::uri,
            uri -> uri);

    /** The same check as in {@code Source}, made while reading, when the location of the fault is known. */
    private static String uri(String text) {
        Rule.require(Source.isUri(text), "Source.uri", "be a URI, with percent escapes where it needs them", text);
        return text;
    }

    /** {@return the name of such a value in messages, with its article: "a string", "an object"} */
    String described();

    /**
     * A string without a Java type of its own.
     *
     * @param pattern a regular expression that matches a part of every valid string; empty if every string is valid. It
     *     uses only what JSON Schema (2020-12, core, section 6.4) recommends, which every engine interprets alike
     */
    record StringType(String pattern) implements ValueType<String> {
        /**
         * The pattern of a string with a visible character. It excludes the invisible characters of Unicode 13 up to
         * U+FFFF: some engines support no others in a character class, and later Unicode versions have more. The
         * library itself checks the rest.
         */
        private static final String NOT_BLANK =
                "[^\u0000- \u007F-\u00A0\u00AD\u0600-\u0605\u061C\u06DD\u070F\u08E2\u1680"
                        + "\u180E\u2000-\u200F\u2028-\u202F\u205F-\u2064\u2066-\u206F\u3000\uFEFF\uFFF9-\uFFFB]";

        /** A string with at least one visible character. */
        public static final StringType VISIBLE = new StringType(NOT_BLANK);

        /** A BCP 47 language tag. */
        public static final StringType LANGUAGE_TAG = new StringType(LanguageMapType.LANGUAGE);

        @Override
        public Class<?> type() {
            return String.class;
        }

        @Override
        public String described() {
            return "a string";
        }
    }

    /**
     * A whole number within the range of {@code int}.
     *
     * @param least the least valid number
     */
    record IntegerType(int least) implements ValueType<Integer> {
        @Override
        public Class<?> type() {
            return Integer.class;
        }

        @Override
        public String described() {
            return "a whole number";
        }
    }

    /** A decimal number, written without exponent and without trailing zeros. */
    record DecimalType() implements ValueType<BigDecimal> {
        @Override
        public Class<?> type() {
            return BigDecimal.class;
        }

        @Override
        public String described() {
            return "a number";
        }
    }

    /** True or false. */
    record BooleanType() implements ValueType<Boolean> {
        @Override
        public Class<?> type() {
            return Boolean.class;
        }

        @Override
        public String described() {
            return "true or false";
        }
    }

    /**
     * A string with a syntax of its own.
     *
     * @param type the Java type
     * @param description a description of such a string, in one sentence
     * @param pattern a regular expression, as portable as that of {@link StringType}, that matches a part of every
     *     string that {@code parse} accepts, and of few others
     * @param longest the maximum number of characters, if the pattern does not limit it
     * @param parse parses the string; throws {@link IllegalArgumentException} if it is not valid
     * @param format writes the string
     * @param <V> the Java type
     */
    record ScalarType<V>(
            Class<?> type,
            String description,
            String pattern,
            int longest,
            Function<String, V> parse,
            Function<V, String> format)
            implements ValueType<V> {

        @Override
        public String described() {
            return "a string";
        }
    }

    /**
     * A string with a fixed value, such as a version.
     *
     * @param text the string
     */
    record ConstantType(String text) implements ValueType<String> {
        @Override
        public Class<?> type() {
            return String.class;
        }

        @Override
        public String described() {
            return "\"" + text + "\"";
        }
    }

    /**
     * One of a fixed set of words: the constants of an enum in lower camel case.
     *
     * @param type the enum
     * @param description a description of the enum, in one sentence
     * @param words the word of each constant, in their order
     * @param constants the constant of each word
     * @param meanings what each constant means
     * @param iris the IRIs in linked data of the constants whose IRI is not made from their word
     * @param <E> the enum
     */
    record EnumType<E extends Enum<E>>(
            Class<E> type,
            String description,
            Map<E, String> words,
            Map<String, E> constants,
            Map<E, String> meanings,
            Map<E, String> iris)
            implements ValueType<E> {

        /**
         * Copies the maps.
         *
         * @param type the enum
         * @param description a description of the enum
         * @param words the word of each constant
         * @param constants the constant of each word
         * @param meanings what each constant means
         * @param iris the IRIs in linked data
         */
        public EnumType {
            words = Collections.unmodifiableMap(new EnumMap<>(words));
            constants = Map.copyOf(constants);
            meanings = Map.copyOf(meanings);
            iris = Map.copyOf(iris);
        }

        /**
         * An enum type from the meanings and IRIs of the constants, in their order. An IRI is empty if it is made from
         * the word.
         */
        static <E extends Enum<E>> EnumType<E> of(
                Class<E> type, String description, List<String> meanings, List<String> iris) {
            Map<E, String> words = new EnumMap<>(type);
            Map<String, E> constants = new HashMap<>();
            Map<E, String> meaningOf = new EnumMap<>(type);
            Map<E, String> iriOf = new EnumMap<>(type);
            int i = 0;
            for (E constant : type.getEnumConstants()) {
                String word = Rule.word(constant);
                words.put(constant, word);
                constants.put(word, constant);
                meaningOf.put(constant, meanings.get(i));
                if (!iris.get(i).isEmpty()) {
                    iriOf.put(constant, iris.get(i));
                }
                i++;
            }
            return new EnumType<>(type, description, words, constants, meaningOf, iriOf);
        }

        @Override
        public String described() {
            return "one of " + String.join(", ", words.values());
        }

        /**
         * The word of a constant.
         *
         * @param constant a constant of the enum
         * @return its word
         */
        public String word(Object constant) {
            return Objects.requireNonNull(words.get(constant), "every constant has a word");
        }
    }

    /** An object with a string for each language. No string is blank. The first language is the original. */
    record LanguageMapType() implements ValueType<LocalizedText> {
        /**
         * A regular expression, as portable as that of {@link StringType}, that matches every language tag. It also
         * matches some texts that are not BCP 47 tags; the library itself checks those.
         */
        public static final String LANGUAGE = "^([A-Za-z]{2,8}|[IXix]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$";

        @Override
        public Class<?> type() {
            return LocalizedText.class;
        }

        @Override
        public String described() {
            return "an object with a string for each language";
        }
    }

    /**
     * An object of one of several shapes, distinguished by its field {@code type}.
     *
     * @param type the sealed type
     * @param shapes the shape of each permitted type
     * @param <V> the sealed type
     */
    record UnionType<V>(Class<V> type, List<Shape<? extends V, ?>> shapes) implements ValueType<V> {

        /**
         * Copies the shapes.
         *
         * @param type the sealed type
         * @param shapes the shape of each permitted type
         */
        public UnionType {
            shapes = List.copyOf(shapes);
        }

        /** {@return the valid values of the field {@code type}} */
        public List<String> words() {
            return shapes.stream().map(Shape::word).toList();
        }

        @Override
        public String described() {
            return "an object";
        }

        /**
         * The shape for a value of the field {@code type}.
         *
         * @param word the value of the field {@code type}
         * @return the shape; null if there is none
         */
        public @Nullable Shape<? extends V, ?> shape(String word) {
            for (Shape<? extends V, ?> shape : shapes) {
                if (shape.word().equals(word)) {
                    return shape;
                }
            }
            return null;
        }

        /**
         * The shape of a value.
         *
         * @param value a value of the sealed type
         * @return its shape
         */
        public Shape<? extends V, ?> shapeOf(V value) {
            for (Shape<? extends V, ?> shape : shapes) {
                if (shape.type().isInstance(value)) {
                    return shape;
                }
            }
            throw new IllegalStateException("No shape for " + value.getClass());
        }
    }
}
