package org.coalitionmodel.examples.spark;

import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.sql.SparkSession;

/** Starts Spark with the settings that the job needs. */
final class Sessions {
    private Sessions() {}

    /** Starts Spark on a master. Without one, it is that of {@code spark-submit}, or else all cores of this machine. */
    static SparkSession start(Optional<String> master) {
        SparkConf settings = new SparkConf().setAppName("statistics");
        master.ifPresent(settings::setMaster);
        settings.setIfMissing("spark.master", "local[*]");
        settings.setIfMissing("spark.ui.enabled", "false");
        settings.set("spark.serializer", KryoSerializer.class.getName());
        settings.set("spark.kryo.registrator", ModelRegistrator.class.getName());
        settings.set("spark.sql.datetime.java8API.enabled", "true");
        return SparkSession.builder().config(settings).getOrCreate();
    }
}
