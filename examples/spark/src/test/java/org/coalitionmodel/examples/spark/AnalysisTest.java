package org.coalitionmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.examples.scale.GroupKey;
import org.coalitionmodel.examples.scale.GroupTotal;
import org.coalitionmodel.examples.scale.Grouping;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark's answers are those of one machine. Small parts make several tasks of each file. */
class AnalysisTest {
    private static final long PART = 100_000;

    @TempDir
    private static Path folder;

    private static final GeneratedFigures FIGURES = new GeneratedFigures();
    private static SparkSession session;
    private static JavaSparkContext spark;
    private static JavaRDD<Line<Statistic>> lines;

    @BeforeAll
    static void start() throws IOException {
        FIGURES.writeStatistics(folder.resolve("figures"), 2_000);
        GeneratedFigures.writeEntities(folder.resolve("places.ndjson"), folder.resolve("entities.ndjson"));
        session = Sessions.start(Optional.of("local[2]"));
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        lines = Analysis.lines(spark, folder.resolve("figures").toString(), Statistic.class, PART)
                .cache();
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static <T> JavaRDD<Line<T>> lines(String file, Class<T> type) throws IOException {
        return Analysis.lines(spark, folder.resolve(file).toString(), type, 20 * PART);
    }

    @Test
    void reads_every_line_once() {
        assertThat(lines.getNumPartitions()).isGreaterThan(5);
        assertThat(Analysis.read(lines).map(Line.Read::value).collect()).isEqualTo(FIGURES.statistics());
        assertThat(Analysis.read(lines)
                        .map(line -> name(line.file()).charAt(0) + "-" + line.number())
                        .collect())
                .isEqualTo(FIGURES.statistics().stream()
                        .map(statistic -> statistic.id().value())
                        .toList());
    }

    @Test
    void sets_broken_lines_aside_with_file_and_line() {
        assertThat(FIGURES.brokenAt()).hasSizeGreaterThan(60);
        assertThat(Analysis.broken(lines)
                        .map(line -> name(line.file()) + ":" + line.number())
                        .collect())
                .containsExactlyElementsOf(FIGURES.brokenAt());
    }

    @Test
    void totals_are_those_of_one_machine() {
        Grouping grouping = Grouping.of(GeneratedFigures.places());
        Map<GroupKey, GroupTotal> expected = new HashMap<>();
        for (Statistic statistic : FIGURES.statistics()) {
            for (GroupKey key : grouping.keys(statistic)) {
                expected.computeIfAbsent(key, any -> new GroupTotal()).add(key, statistic);
            }
        }

        Map<GroupKey, GroupTotal> totals =
                Analysis.groups(Analysis.read(lines), spark.broadcast(grouping)).collectAsMap();

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(new HashMap<>(totals)).isEqualTo(expected);
    }

    @Test
    void findings_are_those_of_one_machine() {
        List<String> expected = Checks.standard()
                .check(FIGURES.statistics().stream())
                .filter(finding -> finding.answer() != Finding.Answer.CONSISTENT)
                .map(LineIterator.MAPPER::writeValueAsString)
                .toList();

        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(Analysis.findings(Analysis.read(lines))
                        .map(LocatedFinding::json)
                        .map(json -> LineIterator.MAPPER
                                .readTree(json)
                                .get("finding")
                                .toString())
                        .collect())
                .containsExactlyElementsOf(expected);
    }

    @Test
    void dangling_references_have_file_and_line() throws IOException {
        JavaRDD<String> places = Analysis.read(lines("places.ndjson", Place.class))
                .map(line -> line.value().id().value());
        JavaRDD<String> entities = Analysis.read(lines("entities.ndjson", EntityId.class))
                .map(line -> line.value().id().value());
        JavaRDD<Line.Read<Statistic>> read = Analysis.read(lines);

        JavaRDD<Reference> dangling = Analysis.dangling(
                        read.flatMap(line -> Reference.toPlaces(line).iterator()), places)
                .union(Analysis.dangling(
                        read.flatMap(line -> Reference.toOthers(line).iterator()), entities));

        assertThat(FIGURES.danglingAt()).hasSizeGreaterThan(300);
        assertThat(dangling.map(it -> name(it.file()) + ":" + it.line() + " " + it.attribute() + " " + it.to())
                        .collect())
                .containsExactlyInAnyOrderElementsOf(FIGURES.danglingAt());
    }

    @Test
    void parquet_loses_nothing() {
        String file = folder.resolve("statistics.parquet").toString();
        session.createDataFrame(Analysis.read(lines).map(line -> SqlTable.row(line.value())), SqlTable.schema())
                .write()
                .parquet(file);

        assertThat(session.read().parquet(file).collectAsList().stream().map(SqlTable::statistic))
                .containsExactlyInAnyOrderElementsOf(FIGURES.statistics());
        assertThat(Stream.of(session.read().parquet(file).schema().fields())
                        .map(field -> field.name() + " " + field.dataType().sql()))
                .contains("low DECIMAL(38,18)", "low_open BOOLEAN", "from_day DATE", "rank INT", "rest STRING");
    }

    @Test
    void a_file_that_breaks_off_is_read_up_to_there() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("figures/b.ndjson.gz"));
        Path cut = Files.createDirectory(folder.resolve("cut"));
        Files.write(cut.resolve("cut.ndjson.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(cut.resolve("no.ndjson.gz"), "no gzip");
        Files.copy(folder.resolve("figures/a.ndjson"), cut.resolve("whole.ndjson"));

        JavaRDD<Line<Statistic>> read = lines("cut", Statistic.class).cache();

        List<String> told = Analysis.broken(read)
                .filter(line -> line.fault().startsWith("The file breaks off: "))
                .map(line -> name(line.file()) + " " + line.fault())
                .collect();
        assertThat(told)
                .containsExactly(
                        "cut.ndjson.gz The file breaks off: Unexpected end of ZLIB input stream",
                        "no.ndjson.gz The file breaks off: Not in GZIP format");
        assertThat(Analysis.read(read)
                        .filter(line -> line.file().endsWith("whole.ndjson"))
                        .count())
                .isEqualTo(FIGURES.statistics().stream()
                        .filter(it -> it.id().value().startsWith("a-"))
                        .count());
        assertThat(Analysis.read(read)
                        .filter(line -> line.file().endsWith("cut.ndjson.gz"))
                        .count())
                .isGreaterThan(300);
    }

    @Test
    void a_line_that_is_too_long_is_told_and_the_next_is_read() throws IOException {
        Path file = folder.resolve("long.ndjson");
        String good =
                LineIterator.MAPPER.writeValueAsString(FIGURES.statistics().get(0));
        Files.writeString(file, "[" + "1,".repeat(10_000_000) + "1]\n" + good + "\n");

        List<Line<Statistic>> read = lines("long.ndjson", Statistic.class).collect();

        assertThat(read).hasSize(2);
        assertThat(read.get(0)).isInstanceOfSatisfying(Line.Broken.class, line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.fault()).isEqualTo("Line.length must be at most 16777216 bytes but was more");
        });
        assertThat(read.get(1))
                .isInstanceOfSatisfying(
                        Line.Read.class, line -> assertThat(line.number()).isEqualTo(2));
    }
}
