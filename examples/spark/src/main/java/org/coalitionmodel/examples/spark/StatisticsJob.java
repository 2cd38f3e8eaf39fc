package org.coalitionmodel.examples.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.coalitionmodel.examples.scale.Grouping;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What do the figures add up to by region, indicator and period, if there are too many for one machine?
 *
 * <p>It teaches:
 *
 * <ul>
 *   <li>Values of the model travel between machines, by Java serialisation as they are, and by Kryo with the {@link
 *       ModelRegistrator}.
 *   <li>Broken lines are counted, told with file and line, and set aside. The rest is read.
 *   <li>References are found across lines by a join, because nobody holds all entities.
 *   <li>The columns of the Parquet files are those of {@link org.coalitionmodel.exchange.StatisticTable}.
 * </ul>
 *
 * <pre>{@code
 * ./mvnw -q -Pspark -pl examples/spark -am process-classes -Dspark.args="--in figures.ndjson --out target/figures"
 * }</pre>
 */
@Command(
        name = "spark",
        description = {
            "Reads statistics (NDJSON), totals them by place, indicator, period and unit, checks them, and writes them as"
                    + " Parquet and NDJSON.",
            "Exit code: 0; 1 if a line was set aside or a reference dangles; 2 if the job cannot run."
        },
        mixinStandardHelpOptions = true)
public final class StatisticsJob implements Callable<Integer> {
    private static final int SHOWN = 10;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "PATH",
            description = "The statistics: a file, a folder or a pattern. Files ending in .gz are unpacked.")
    private String in = "";

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write. It must not exist.")
    private String out = "";

    @Option(
            names = "--places",
            paramLabel = "PATH",
            description = "All places (NDJSON). Totals are made for those that contain others, too.")
    private @Nullable String places;

    @Option(
            names = "--entities",
            paramLabel = "PATH",
            description = "All indicators and sources (NDJSON); only their ids are read.")
    private @Nullable String entities;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Where Spark runs (default: that of spark-submit, or else local[*]).")
    private @Nullable String master;

    private boolean isComplete = true;

    /**
     * Runs the job, and ends with its exit code.
     *
     * @param args as {@code --help} describes them
     */
    public static void main(String[] args) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(run(args));
    }

    static int run(String... args) {
        return new CommandLine(new StatisticsJob())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (!(e instanceof IOException)) {
                        throw e;
                    }
                    System.err.println(e.getMessage());
                    return 2;
                })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession session = Sessions.start(Optional.ofNullable(master))) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            System.out.println("Reads the statistics of " + in + " on " + spark.master()
                    + ", totals and checks them, and" + " writes to " + out);
            requireNew(spark);
            run(session, spark);
        }
        return isComplete ? 0 : 1;
    }

    private void requireNew(JavaSparkContext spark) throws IOException {
        Path folder = new Path(out);
        if (folder.getFileSystem(spark.hadoopConfiguration()).exists(folder)) {
            throw new IOException(out + " (exists already)");
        }
    }

    private void run(SparkSession session, JavaSparkContext spark) throws IOException {
        JavaRDD<Line<Statistic>> lines = lines(spark, in, Statistic.class);
        JavaRDD<Line.Read<Statistic>> statistics = Analysis.read(lines);
        JavaRDD<Line<Place>> allPlaces = lines(spark, places, Place.class);
        JavaRDD<Line<EntityId>> allEntities = lines(spark, entities, EntityId.class);

        tell("statistics read", statistics.count());
        setAside("lines set aside", "broken-statistics", lines);
        writeStatistics(session, statistics);
        if (places != null) {
            setAside("lines of places set aside", "broken-places", allPlaces);
        }
        writeGroups(session, spark, statistics, Analysis.read(allPlaces).map(Line.Read::value));
        writeFindings(Analysis.findings(statistics).cache());
        if (places != null) {
            JavaRDD<Reference> references =
                    statistics.flatMap(line -> Reference.toPlaces(line).iterator());
            JavaRDD<String> ids =
                    Analysis.read(allPlaces).map(line -> line.value().id().value());
            writeFaults(
                    "references to unknown places",
                    "dangling-places",
                    Analysis.dangling(references, ids).map(Reference::json));
        }
        if (entities != null) {
            setAside("lines of entities set aside", "broken-entities", allEntities);
            JavaRDD<Reference> references =
                    statistics.flatMap(line -> Reference.toOthers(line).iterator());
            JavaRDD<String> ids =
                    Analysis.read(allEntities).map(line -> line.value().id().value());
            writeFaults(
                    "references to unknown indicators and sources",
                    "dangling-entities",
                    Analysis.dangling(references, ids).map(Reference::json));
        }
    }

    /** The lines at a path, kept in memory or on disk because several steps need them; none if there is no path. */
    private static <T> JavaRDD<Line<T>> lines(JavaSparkContext spark, @Nullable String path, Class<T> type)
            throws IOException {
        return path == null
                ? spark.emptyRDD()
                : Analysis.lines(spark, path, type, Analysis.PART).persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private void writeStatistics(SparkSession session, JavaRDD<Line.Read<Statistic>> statistics) {
        session.createDataFrame(statistics.map(line -> SqlTable.row(line.value())), SqlTable.schema())
                .write()
                .parquet(out + "/statistics.parquet");
        statistics
                .map(line -> LineIterator.MAPPER.writeValueAsString(line.value()))
                .saveAsTextFile(out + "/statistics.ndjson");
    }

    private void writeGroups(
            SparkSession session,
            JavaSparkContext spark,
            JavaRDD<Line.Read<Statistic>> statistics,
            JavaRDD<Place> allPlaces) {
        JavaRDD<Row> rows = Analysis.groups(statistics, spark.broadcast(Grouping.of(allPlaces.collect())))
                .map(group -> GroupTable.row(group._1(), group._2()));
        Dataset<Row> groups = session.createDataFrame(rows, GroupTable.SCHEMA).cache();
        groups.write().parquet(out + "/groups.parquet");
        tell("groups", groups.count());
    }

    private void writeFindings(JavaRDD<LocatedFinding> findings) {
        findings.map(LocatedFinding::json).saveAsTextFile(out + "/findings.ndjson");
        new TreeMap<>(findings.map(LocatedFinding::answer).countByValue())
                .forEach((answer, count) -> tell("findings, " + answer, count));
    }

    private <T> void setAside(String what, String folder, JavaRDD<Line<T>> lines) {
        writeFaults(what, folder, Analysis.broken(lines).map(Line.Broken::json));
    }

    /** Counts, writes and shows what is not as it should be. */
    private void writeFaults(String what, String folder, JavaRDD<String> faults) {
        faults.cache();
        long count = faults.count();
        tell(what, count);
        if (count > 0) {
            isComplete = false;
            faults.saveAsTextFile(out + "/" + folder + ".ndjson");
            faults.take(SHOWN).forEach(fault -> System.out.println("    " + fault));
        }
    }

    private static void tell(String what, long count) {
        System.out.println(what + ": " + count);
    }
}
