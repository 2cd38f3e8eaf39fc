package org.coalitionmodel.jackson;

import java.math.BigDecimal;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.json.FieldName;
import org.coalitionmodel.json.ModelTypeId;
import org.coalitionmodel.json.Output;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one type of the model by its shape. */
final class ModelSerializer<T> extends ValueSerializer<T> {
    private final ValueType<T> value;
    private final Codec<T> codec;

    ModelSerializer(ValueType<T> value) {
        this.value = value;
        this.codec = JacksonLibrary.CODECS.of(value);
    }

    @Override
    public void serialize(T content, JsonGenerator generator, SerializationContext context) {
        codec.write(content, new GeneratorOutput(generator));
    }

    /** Where a type outside the model is declared, a value has a type id like any other object. */
    @Override
    public void serializeWithType(
            T content, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        @Nullable TypeIdResolver ids = types.getTypeIdResolver();
        ModelTypeId id = ids == null
                ? ModelTypeId.implied(value)
                : ModelTypeId.of(value, content, new JacksonTypeIdSettings(ids, types, generator, context));
        if (id.refusal() != null) {
            context.reportBadDefinition(id.type(), id.refusal());
        }
        if (id.isImplied()) {
            serialize(content, generator, context);
            return;
        }
        JsonToken shape = codec.isString() ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
        WritableTypeId written = types.writeTypePrefix(generator, context, types.typeId(content, shape, id.id()));
        codec.write(content, codec.isString() ? new GeneratorOutput(generator) : new InnerOutput(generator));
        types.writeTypeSuffix(generator, context, written);
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
            generator.writeStartObject();
        }

        @Override
        protected void endObject() {
            generator.writeEndObject();
        }

        @Override
        protected void startArray() {
            generator.writeStartArray();
        }

        @Override
        protected void endArray() {
            generator.writeEndArray();
        }

        @Override
        protected void name(FieldName name) {
            generator.writeName(((JacksonLibrary.EncodedName) name).string());
        }

        @Override
        protected void name(String name) {
            generator.writeName(name);
        }

        @Override
        protected void string(String string) {
            generator.writeString(string);
        }

        @Override
        protected void word(FieldName word) {
            generator.writeString(((JacksonLibrary.EncodedName) word).string());
        }

        @Override
        protected void number(BigDecimal number) {
            if (number.scale() <= 0) {
                whole(number);
                return;
            }
            if (isPlain(number)) {
                generator.writeNumber(number);
                return;
            }
            // A small number has no exponent either, whatever the mapper says.
            boolean wasPlain = generator.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true);
            generator.writeNumber(number);
            generator.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, wasPlain);
        }

        /** The same digits in text; in trees and binary formats a whole number, and the smallest that holds it. */
        private void whole(BigDecimal number) {
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
            generator.writeNumber(number);
        }

        @Override
        protected void truth(boolean truth) {
            generator.writeBoolean(truth);
        }
    }
}
