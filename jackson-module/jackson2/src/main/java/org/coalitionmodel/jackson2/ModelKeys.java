package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.coalitionmodel.jackson2.ModelDeserializer.ParserInput;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.json.UnreadableException;
import org.coalitionmodel.shape.ValueType;

/** The keys of maps: enums, ids, units, dates and periods. A key is the same text as the JSON string of the value. */
final class ModelKeys {
    private ModelKeys() {}

    /** Writes keys of one type. */
    static final class Serializer<T> extends JsonSerializer<T> {
        private final Codec<T> codec;

        Serializer(ValueType<T> value) {
            this.codec = JacksonLibrary.CODECS.of(value);
        }

        @Override
        public void serialize(T key, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeFieldName(codec.key(key));
        }
    }

    /** Reads keys of one type. */
    static final class Deserializer<T> extends KeyDeserializer {
        private final ValueType<T> value;
        private final Codec<T> codec;

        Deserializer(ValueType<T> value) {
            this.value = value;
            this.codec = JacksonLibrary.CODECS.of(value);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return codec.readKey(key, new ParserInput(context.getParser()));
            } catch (UnreadableException e) {
                throw ModelDeserializer.mismatch(e, context.getParser(), value.type());
            }
        }
    }
}
