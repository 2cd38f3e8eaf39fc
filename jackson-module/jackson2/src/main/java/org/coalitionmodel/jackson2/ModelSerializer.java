package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.json.FieldName;
import org.coalitionmodel.json.ModelTypeId;
import org.coalitionmodel.json.Output;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/** Writes one type of the model by its shape. */
final class ModelSerializer<T> extends JsonSerializer<T> {
    private final ValueType<T> value;
    private final Codec<T> codec;

    ModelSerializer(ValueType<T> value) {
        this.value = value;
        this.codec = JacksonLibrary.CODECS.of(value);
    }

    @Override
    public void serialize(T content, JsonGenerator generator, SerializerProvider provider) throws IOException {
        write(content, generator, new GeneratorOutput(generator));
    }

    private void write(T content, JsonGenerator generator, GeneratorOutput out) throws IOException {
        // A character past U+FFFF as UTF-8 has it, as Jackson 3 writes it, not as two escapes.
        boolean combines = generator.isEnabled(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        generator.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        try {
            codec.write(content, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, combines);
        }
    }

    /** Where a type outside the model is declared, a value has a type id like any other object. */
    @Override
    public void serializeWithType(T content, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        @Nullable TypeIdResolver ids = types.getTypeIdResolver();
        ModelTypeId id = ids == null
                ? ModelTypeId.implied(value)
                : ModelTypeId.of(value, content, new JacksonTypeIdSettings(ids, types, generator));
        if (id.refusal() != null) {
            provider.reportBadDefinition(id.type(), id.refusal());
        }
        if (id.isImplied()) {
            serialize(content, generator, provider);
            return;
        }
        JsonToken shape = codec.isString() ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
        WritableTypeId written = types.writeTypePrefix(generator, types.typeId(content, shape, id.id()));
        write(content, generator, codec.isString() ? new GeneratorOutput(generator) : new InnerOutput(generator));
        types.writeTypeSuffix(generator, written);
    }

    /** Leaves out the start and end of the object, which the writer of the type id has written. */
    private static final class InnerOutput extends GeneratorOutput {
        private int depth;

        InnerOutput(JsonGenerator generator) {
            super(generator);
        }

        @Override
        protected void startObject() {
            if (depth++ > 0) {
                super.startObject();
            }
        }

        @Override
        protected void endObject() {
            if (--depth > 0) {
                super.endObject();
            }
        }
    }

    /** Adapts a generator to {@link Output}. */
    private static class GeneratorOutput extends Output {
        /** A number with at most this many digits is a long. */
        private static final int DIGITS_OF_LONG = 18;

        private final JsonGenerator generator;

        GeneratorOutput(JsonGenerator generator) {
            this.generator = generator;
        }

        @Override
        protected void startObject() {
            try {
                generator.writeStartObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void endObject() {
            try {
                generator.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void startArray() {
            try {
                generator.writeStartArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void endArray() {
            try {
                generator.writeEndArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void name(FieldName name) {
            try {
                generator.writeFieldName(((JacksonLibrary.EncodedName) name).string());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void name(String name) {
            try {
                generator.writeFieldName(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void string(String string) {
            try {
                generator.writeString(string);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void word(FieldName word) {
            try {
                generator.writeString(((JacksonLibrary.EncodedName) word).string());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void number(BigDecimal number) {
            try {
                if (number.scale() <= 0) {
                    whole(number);
                    return;
                }
                if (isPlain(number)) {
                    generator.writeNumber(number);
                    return;
                }
                // A small number has no exponent either, whatever the mapper says.
                boolean wasPlain = generator.isEnabled(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
                generator.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
                generator.writeNumber(number);
                generator.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, wasPlain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The same digits in text; in trees and binary formats a whole number, and the smallest that holds it. */
        private void whole(BigDecimal number) throws IOException {
            if (number.precision() > DIGITS_OF_LONG) {
                generator.writeNumber(number.toBigInteger());
            } else if (number.intValue() == number.longValue()) {
                generator.writeNumber(number.intValue());
            } else {
                generator.writeNumber(number.longValue());
            }
        }

        @Override
        protected void number(int number) {
            try {
                generator.writeNumber(number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected void truth(boolean truth) {
            try {
                generator.writeBoolean(truth);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
