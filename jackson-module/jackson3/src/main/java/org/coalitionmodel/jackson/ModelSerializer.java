package org.coalitionmodel.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.coalitionmodel.json.Output;
import org.coalitionmodel.json.ShapeWriter;
import org.coalitionmodel.shape.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one type of the model by its shape. */
final class ModelSerializer<T> extends ValueSerializer<T> {
    private final Value<T> value;

    ModelSerializer(Value<T> value) {
        this.value = value;
    }

    @Override
    public void serialize(T content, JsonGenerator generator, SerializationContext context) {
        ShapeWriter.write(value, content, new GeneratorOutput(generator));
    }

    /** A type of the model says itself what it is; what a mapper adds for others is not written. */
    @Override
    public void serializeWithType(
            T content, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
        serialize(content, generator, context);
    }

    /**
     * The generator as the writer of shapes sees it.
     *
     * @param generator the generator
     */
    private record GeneratorOutput(JsonGenerator generator) implements Output {
        @Override
        public void startObject() {
            generator.writeStartObject();
        }

        @Override
        public void endObject() {
            generator.writeEndObject();
        }

        @Override
        public void startArray() {
            generator.writeStartArray();
        }

        @Override
        public void endArray() {
            generator.writeEndArray();
        }

        @Override
        public void name(String name) {
            generator.writeName(name);
        }

        @Override
        public void string(String string) {
            generator.writeString(string);
        }

        @Override
        public void number(BigDecimal number) {
            if (number.scale() <= 0) {
                whole(number.toBigInteger());
                return;
            }
            // Never with an exponent, whatever the mapper says.
            boolean wasPlain = generator.isEnabled(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true);
            generator.writeNumber(number);
            generator.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, wasPlain);
        }

        /** The same digits in text; in trees and binary formats a whole number, and the smallest that holds it. */
        private void whole(BigInteger number) {
            if (number.bitLength() < Integer.SIZE) {
                generator.writeNumber(number.intValue());
            } else if (number.bitLength() < Long.SIZE) {
                generator.writeNumber(number.longValue());
            } else {
                generator.writeNumber(number);
            }
        }

        @Override
        public void number(int number) {
            generator.writeNumber(number);
        }

        @Override
        public void truth(boolean truth) {
            generator.writeBoolean(truth);
        }
    }
}
