package org.coalitionmodel.jackson;

import java.math.BigDecimal;
import java.util.List;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.json.FieldNames;
import org.coalitionmodel.json.Input;
import org.coalitionmodel.json.UnreadableException;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberTypeFP;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonParserBase;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.impl.TypeWrappedDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads one type of the model by its shape. */
final class ModelDeserializer<T> extends ValueDeserializer<T> {
    private final ValueType<T> value;
    private final Codec<T> codec;
    private final boolean ignoresUnknownFields;

    ModelDeserializer(ValueType<T> value, boolean ignoresUnknownFields) {
        this.value = value;
        this.codec = JacksonLibrary.CODECS.of(value);
        this.ignoresUnknownFields = ignoresUnknownFields;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        ParserInput input = new ParserInput(parser);
        try {
            return codec.read(input, ignoresUnknownFields);
        } catch (UnreadableException e) {
            throw mismatch(e, parser, value.type());
        }
    }

    /** Where a type of the model is declared, no type id is written: see {@link TypeIdSuppressor}. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(parser, context);
    }

    /**
     * Null in a field, a list or a wrapper of another type is null, as it is for any object. Alone at the root it is
     * refused.
     */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        boolean isRoot = parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.streamReadContext().inRoot()
                && !isAskedByAnother();
        return isRoot ? deserialize(parser, context) : null;
    }

    /**
     * Whether the deserializer of a wrapper asks (of an {@code Optional}, of a converted type), not the mapper. Jackson
     * gives no other sign of it. This runs only for a null at the root.
     */
    private static boolean isAskedByAnother() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                        // Jackson's own reader of type ids is the mapper's, whatever type is declared.
                        .filter(asking -> asking != ModelDeserializer.class && asking != TypeWrappedDeserializer.class)
                        .findFirst())
                .filter(ValueDeserializer.class::isAssignableFrom)
                .isPresent();
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    /** A field that is left out. */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    /** Values are immutable. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    static ModelMismatchException mismatch(UnreadableException e, JsonParser parser, Class<?> type) {
        ModelMismatchException mismatch = new ModelMismatchException(parser, e, type);
        List<Object> path = e.path();
        for (int i = path.size() - 1; i >= 0; i--) {
            mismatch.prependPath(EscapedReference.of(type, path.get(i)));
        }
        return mismatch;
    }

    /** Adapts a parser to {@link Input}. */
    static final class ParserInput extends Input {
        private final JsonParser parser;
        /** Knows the location of the token. */
        private final JsonParser located;
        /** Those of other formats gain nothing by it, and one of them has its own faults there. */
        private final boolean matchesNames;

        ParserInput(JsonParser parser) {
            // The parser of a line adds nothing but locations.
            this.parser = parser instanceof NdjsonReader.LineParser line ? line.delegate() : parser;
            this.located = parser;
            this.matchesNames = this.parser instanceof JsonParserBase;
        }

        @Override
        public Token token() {
            return tokenOf(parser.currentToken());
        }

        @Override
        public Token next() {
            return tokenOf(parser.nextToken());
        }

        @Override
        protected void advance() {
            parser.nextToken();
        }

        @Override
        protected int nextField(FieldNames names, int expected) {
            if (!matchesNames) {
                return super.nextField(names, expected);
            }
            int match = parser.nextNameMatch(((JacksonLibrary.MatchedNames) names).matcher());
            if (match >= 0) {
                return match;
            }
            return match == PropertyNameMatcher.MATCH_UNKNOWN_NAME ? OTHER_FIELD : NO_FIELD;
        }

        @Override
        protected boolean nextElement() {
            return parser.nextToken() != JsonToken.END_ARRAY;
        }

        @Override
        protected boolean isStartOfObject() {
            return parser.currentToken() == JsonToken.START_OBJECT;
        }

        @Override
        protected boolean isStartOfArray() {
            return parser.currentToken() == JsonToken.START_ARRAY;
        }

        @Override
        protected boolean isEndOfObject() {
            return parser.currentToken() == JsonToken.END_OBJECT;
        }

        @Override
        protected boolean isString() {
            return parser.currentToken() == JsonToken.VALUE_STRING;
        }

        @Override
        protected boolean isInteger() {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() == JsonParser.NumberType.INT;
        }

        @Override
        protected int integer() {
            return parser.getIntValue();
        }

        @Override
        public String text() {
            return parser.getString();
        }

        @Override
        protected char[] characters() {
            return parser.getStringCharacters();
        }

        @Override
        protected int offset() {
            return parser.getStringOffset();
        }

        /** Within the limit that the parser was given. It looks itself only where it makes a string. */
        @Override
        protected int length() {
            int length = parser.getStringLength();
            parser.streamReadConstraints().validateStringLength(length);
            return length;
        }

        @Override
        public BigDecimal decimal() {
            return isBinaryFraction() ? new BigDecimal(text()) : parser.getDecimalValue();
        }

        /** A binary fraction means the shortest decimal that rounds to it, not the number to its last bit. */
        private boolean isBinaryFraction() {
            NumberTypeFP type = parser.getNumberTypeFP();
            return type == NumberTypeFP.DOUBLE64 || type == NumberTypeFP.FLOAT32;
        }

        @Override
        protected Object scope() {
            return parser.streamReadContext();
        }

        @Override
        public long position() {
            TokenStreamLocation location = located.currentTokenLocation();
            // Some parsers know neither, and that of a DataInput only the line.
            return location.getLineNr() < 1 || location.getColumnNr() < 1
                    ? 0
                    : (long) location.getLineNr() << Integer.SIZE | location.getColumnNr();
        }

        @Override
        public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
            return failure instanceof JacksonException ours
                    ? ours.prependPath(EscapedReference.of(Object.class, fieldOrIndex))
                    : failure;
        }

        private static Token tokenOf(@Nullable JsonToken token) {
            if (token == null) {
                return Token.END;
            }
            return switch (token) {
                case START_OBJECT -> Token.START_OBJECT;
                case END_OBJECT -> Token.END_OBJECT;
                case START_ARRAY -> Token.START_ARRAY;
                case END_ARRAY -> Token.END_ARRAY;
                case PROPERTY_NAME -> Token.NAME;
                case VALUE_STRING -> Token.STRING;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                case VALUE_TRUE -> Token.TRUE;
                case VALUE_FALSE -> Token.FALSE;
                case VALUE_NULL -> Token.NULL;
                case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
                // There may be more one day, but nobody waits for it here.
                case NOT_AVAILABLE -> Token.END;
            };
        }
    }
}
