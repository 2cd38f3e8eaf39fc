package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.coalitionmodel.json.Output;
import org.coalitionmodel.json.ShapeWriter;
import org.coalitionmodel.shape.Value;

/** Writes one type of the model by its shape. */
final class ModelSerializer<T> extends JsonSerializer<T> {
    private final Value<T> value;

    ModelSerializer(Value<T> value) {
        this.value = value;
    }

    @Override
    public void serialize(T content, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            ShapeWriter.write(value, content, new GeneratorOutput(generator));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A type of the model says itself what it is; what a mapper adds for others is not written. */
    @Override
    public void serializeWithType(
            T content, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(content, generator, provider);
    }

    /**
     * The generator as the writer of shapes sees it.
     *
     * @param generator the generator
     */
    private record GeneratorOutput(JsonGenerator generator) implements Output {
        @Override
        public void startObject() {
            try {
                generator.writeStartObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void endObject() {
            try {
                generator.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void startArray() {
            try {
                generator.writeStartArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void endArray() {
            try {
                generator.writeEndArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void name(String name) {
            try {
                generator.writeFieldName(name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void string(String string) {
            try {
                generator.writeString(string);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void number(BigDecimal number) {
            // Never with an exponent, whatever the mapper says.
            boolean wasPlain = generator.isEnabled(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            try {
                generator.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
                generator.writeNumber(number);
                generator.configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, wasPlain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void number(int number) {
            try {
                generator.writeNumber(number);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void truth(boolean truth) {
            try {
                generator.writeBoolean(truth);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
