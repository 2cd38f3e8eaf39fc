package org.coalitionmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.samples.Samples.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/** Every type of the model passes through Spark's serializers. */
class SerializersTest {
    private static final ClassTag<Object> ANY = ClassTag$.MODULE$.apply(Object.class);

    static Stream<Serializer> serializers() {
        SparkConf settings = new SparkConf().set("spark.kryo.registrator", ModelRegistrator.class.getName());
        return Stream.of(new JavaSerializer(settings), new KryoSerializer(settings));
    }

    private static Object copied(SerializerInstance serializer, Object value) {
        return serializer.deserialize(serializer.serialize(value, ANY), ANY);
    }

    @ParameterizedTest
    @MethodSource("serializers")
    void copy_every_sample(Serializer serializer) {
        List<Sample> samples = Samples.all();
        SerializerInstance instance = serializer.newInstance();

        assertThat(samples).hasSizeGreaterThan(70);
        assertThat(samples)
                .allSatisfy(sample -> assertThat(copied(instance, sample.value()))
                        .isEqualTo(sample.value())
                        .hasSameHashCodeAs(sample.value())
                        .hasToString(sample.value().toString())
                        // Equality looks at the text of a period. A broken list inside it would fail later.
                        .usingRecursiveComparison()
                        // Of a dossier, computed when it is asked for.
                        .ignoringFields("index", "lazyInitBitmap")
                        .isEqualTo(sample.value()));
    }

    @ParameterizedTest
    @MethodSource("serializers")
    void copy_what_the_job_sends(Serializer serializer) {
        SerializerInstance instance = serializer.newInstance();
        var read = new Line.Read<>("a.ndjson", 3, Samples.fullShare());
        var reference = new Reference("a.ndjson", 3, "share", "place", "coast");

        assertThat(copied(instance, read)).isEqualTo(read);
        assertThat(copied(instance, reference)).isEqualTo(reference);
    }
}
