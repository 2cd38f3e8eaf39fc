package org.coalitionmodel.jackson;

import org.coalitionmodel.jackson.ModelDeserializer.ParserInput;
import org.coalitionmodel.json.Codec;
import org.coalitionmodel.json.UnreadableException;
import org.coalitionmodel.shape.ValueType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** The keys of maps: enums, ids, units, dates and periods. A key is the same text as the JSON string of the value. */
final class ModelKeys {
    private ModelKeys() {}

    /** Writes keys of one type. */
    static final class Serializer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;

        Serializer(ValueType<T> value) {
            this.codec = JacksonLibrary.CODECS.of(value);
        }

        @Override
        public void serialize(T key, JsonGenerator generator, SerializationContext context) {
            generator.writeName(codec.key(key));
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
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return codec.readKey(key, new ParserInput(context.getParser()));
            } catch (UnreadableException e) {
                throw ModelDeserializer.mismatch(e, context.getParser(), value.type());
            }
        }
    }
}
