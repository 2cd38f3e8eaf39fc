package org.coalitionmodel.examples.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.serializer.KryoRegistrator;

/**
 * Tells Kryo how to write records and the unmodifiable collections of the JDK, of which the model has many. The version
 * of Kryo in Spark knows neither: it reads a list of {@code List.of} as one that fails when it is asked for its size.
 *
 * <p>Programs of your own that have Kryo write values of the model need these, too, as {@code spark.kryo.registrator}.
 */
public final class ModelRegistrator implements KryoRegistrator {
    @Override
    public void registerClasses(Kryo kryo) {
        kryo.addDefaultSerializer(Record.class, (any, type) -> new RecordSerializer(type.asSubclass(Record.class)));
        kryo.addDefaultSerializer(List.of().getClass().getSuperclass(), new UnmodifiableListSerializer());
        kryo.addDefaultSerializer(Set.of().getClass().getSuperclass(), new JavaSerializer());
        kryo.addDefaultSerializer(Map.of().getClass().getSuperclass(), new JavaSerializer());
    }
}
