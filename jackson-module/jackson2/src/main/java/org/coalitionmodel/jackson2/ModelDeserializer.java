package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberTypeFP;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.impl.TypeWrappedDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.util.AccessPattern;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.json.FieldNames;
import org.coalitionmodel.json.Input;
import org.coalitionmodel.json.UnreadableException;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/** Reads one type of the model by its shape. */
final class ModelDeserializer<T> extends JsonDeserializer<T> {
    private final ValueType<T> value;
    private final Codec<T> codec;
    private final boolean ignoresUnknownFields;

    ModelDeserializer(ValueType<T> value, boolean ignoresUnknownFields) {
        this.value = value;
        this.codec = JacksonLibrary.CODECS.of(value);
        this.ignoresUnknownFields = ignoresUnknownFields;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return read(parser);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private T read(JsonParser parser) throws JsonMappingException {
        try {
            return codec.read(new ParserInput(parser), ignoresUnknownFields);
        } catch (UnreadableException e) {
            throw mismatch(e, parser, value.type());
        }
    }

    /** Where a type of the model is declared, no type id is written: see {@link TypeIdSuppressor}. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
            throws IOException {
        return deserialize(parser, context);
    }

    /**
     * Null in a field, a list or a wrapper of another type is null, as it is for any object. Alone at the root it is
     * refused.
     */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        JsonParser parser = context.getParser();
        boolean isRoot = parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.getParsingContext().inRoot()
                && !isAskedByAnother();
        return isRoot ? read(parser) : null;
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
                .filter(JsonDeserializer.class::isAssignableFrom)
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

        ParserInput(JsonParser parser) {
            // The parser of a line adds nothing but locations.
            this.parser = parser instanceof NdjsonReader.LineParser line ? line.delegate() : parser;
            this.located = parser;
        }

        @Override
        public Token token() {
            return tokenOf(parser.currentToken());
        }

        @Override
        public Token next() {
            advance();
            return token();
        }

        @Override
        protected void advance() {
            try {
                parser.nextToken();
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        @Override
        protected int nextField(FieldNames names, int expected) {
            JacksonLibrary.MatchedNames matched = (JacksonLibrary.MatchedNames) names;
            try {
                if (expected >= matched.size()) {
                    parser.nextToken();
                } else if (parser.nextFieldName(matched.name(expected))) {
                    return expected;
                }
                return parser.currentToken() == JsonToken.FIELD_NAME
                        ? names.find(parser.currentName(), expected)
                        : NO_FIELD;
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        @Override
        protected boolean nextElement() {
            advance();
            return parser.currentToken() != JsonToken.END_ARRAY;
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
            try {
                return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && parser.getNumberType() == JsonParser.NumberType.INT;
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        @Override
        protected int integer() {
            try {
                return parser.getIntValue();
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        @Override
        public String text() {
            try {
                return parser.getText();
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        @Override
        protected char[] characters() {
            try {
                return parser.getTextCharacters();
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        @Override
        protected int offset() {
            try {
                return parser.getTextOffset();
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        /** Within the limit that the parser was given. It looks itself only where it makes a string. */
        @Override
        protected int length() {
            try {
                int length = parser.getTextLength();
                parser.streamReadConstraints().validateStringLength(length);
                return length;
            } catch (IOException e) {
                throw unchecked(e);
            }
        }

        @Override
        public BigDecimal decimal() {
            try {
                return isBinaryFraction() ? new BigDecimal(parser.getText()) : parser.getDecimalValue();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A binary fraction means the shortest decimal that rounds to it, not the number to its last bit. */
        private boolean isBinaryFraction() throws IOException {
            NumberTypeFP type = parser.getNumberTypeFP();
            return type == NumberTypeFP.DOUBLE64 || type == NumberTypeFP.FLOAT32;
        }

        @Override
        protected Object scope() {
            return parser.getParsingContext();
        }

        @Override
        public long position() {
            JsonLocation location = located.currentTokenLocation();
            // Some parsers know neither, and that of a DataInput only the line.
            return location.getLineNr() < 1 || location.getColumnNr() < 1
                    ? 0
                    : (long) location.getLineNr() << Integer.SIZE | location.getColumnNr();
        }

        /** What is wrong with the encoding is no failure to read, though Jackson may throw it as one. */
        private UncheckedIOException unchecked(IOException e) {
            return new UncheckedIOException(
                    e instanceof CharConversionException || e instanceof CharacterCodingException
                            ? JsonMappingException.from(parser, String.valueOf(e.getMessage()), e)
                            : e);
        }

        /** As databind does it for beans: only a mapping exception can hold a path. A failure to read has none. */
        @Override
        public RuntimeException within(RuntimeException failure, Object fieldOrIndex) {
            return failure instanceof UncheckedIOException unchecked
                            && unchecked.getCause() instanceof JsonProcessingException ours
                    ? new UncheckedIOException(
                            JsonMappingException.wrapWithPath(ours, EscapedReference.of(Object.class, fieldOrIndex)))
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
                case FIELD_NAME -> Token.NAME;
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
