package org.coalitionmodel.examples.spark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.examples.scale.GroupKey;
import org.coalitionmodel.examples.scale.GroupTotal;
import org.coalitionmodel.examples.scale.Grouping;
import org.coalitionmodel.statistic.Statistic;
import scala.Tuple2;

/** What is done with the statistics: each method describes a step, which Spark runs when its result is asked for. */
final class Analysis {
    /** How many bytes of a file one task reads. */
    static final long PART = 128L << 20;

    private Analysis() {}

    /** The lines of all files at a path. */
    static <T> JavaRDD<Line<T>> lines(JavaSparkContext spark, String path, Class<T> type, long part)
            throws IOException {
        List<FilePart> parts = FilePart.of(spark, path, part);
        SerializableConfiguration settings = new SerializableConfiguration(spark.hadoopConfiguration());
        return spark.parallelize(parts, parts.size()).flatMap(it -> new LineIterator<>(it, type, settings.value()));
    }

    static <T> JavaRDD<Line.Read<T>> read(JavaRDD<Line<T>> lines) {
        return lines.filter(Line.Read.class::isInstance).map(line -> (Line.Read<T>) line);
    }

    static <T> JavaRDD<Line.Broken<T>> broken(JavaRDD<Line<T>> lines) {
        return lines.filter(Line.Broken.class::isInstance).map(line -> (Line.Broken<T>) line);
    }

    /**
     * The total of each group. Statistics are first added up by their own places. Only these sums are added to those of
     * the places around them, so each statistic is looked at once.
     */
    static JavaPairRDD<GroupKey, GroupTotal> groups(
            JavaRDD<Line.Read<Statistic>> statistics, Broadcast<Grouping> grouping) {
        return statistics
                .mapToPair(line -> new Tuple2<>(Grouping.ownKey(line.value()), line.value()))
                .aggregateByKey(
                        new GroupTotal(),
                        (total, statistic) -> total.add(Grouping.ownKey(statistic), statistic),
                        GroupTotal::merge)
                .flatMapToPair(own -> Stream.concat(
                                Stream.of(own),
                                grouping.value().containing(own._1()).stream()
                                        .map(around -> new Tuple2<>(around, new GroupTotal().mergeInside(own._2()))))
                        .iterator())
                .reduceByKey((a, b) -> new GroupTotal().merge(a).merge(b));
    }

    /** What the checks find in each statistic alone, other than that its facts agree. */
    static JavaRDD<LocatedFinding> findings(JavaRDD<Line.Read<Statistic>> statistics) {
        return statistics.flatMap(line -> Checks.standard()
                .check(Stream.of(line.value()))
                .filter(finding -> finding.answer() != Finding.Answer.CONSISTENT)
                .map(finding -> LocatedFinding.of(line, finding))
                .iterator());
    }

    /** The references to what none of these ids is. */
    static JavaRDD<Reference> dangling(JavaRDD<Reference> references, JavaRDD<String> ids) {
        return references
                .mapToPair(reference -> new Tuple2<>(reference.to(), reference))
                .subtractByKey(ids.mapToPair(id -> new Tuple2<>(id, true)))
                .values();
    }
}
