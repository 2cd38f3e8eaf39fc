package org.coalitionmodel.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.coalitionmodel.examples.ProgramRun;
import org.coalitionmodel.statistic.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsJobTest {
    private static final String FIGURE =
            "{\"type\":\"level\",\"id\":\"%s\",\"indicators\":[\"deaths\"],\"place\":\"%s\",\"when\":{\"period\":\"%s\"},\"quantity\":%s}";

    @TempDir
    private Path folder;

    private static ProgramRun run(String... args) {
        return ProgramRun.of(() -> StatisticsJob.run(args));
    }

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private List<String> written(String name) throws IOException {
        try (Stream<Path> parts = Files.list(folder.resolve("out").resolve(name))) {
            return parts.filter(part -> part.getFileName().toString().startsWith("part-")).sorted().toList().stream()
                    .flatMap(part -> {
                        try {
                            return Files.readAllLines(part).stream();
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    private String figures() throws IOException {
        return file(
                "figures.ndjson",
                FIGURE.formatted("a", "norland", "2021", "{\"value\":210,\"bound\":\"moreThan\",\"unit\":\"persons\"}"),
                "nonsense",
                FIGURE.formatted("b", "norland", "2021-05", "{\"value\":5,\"unit\":\"persons\"}"),
                FIGURE.formatted("c", "southmark", "2021", "{\"value\":48,\"roundedTo\":1,\"unit\":\"percent\"}"),
                FIGURE.formatted("d", "atlantis", "2020", "{\"value\":-7,\"unit\":\"persons\"}")
                        .replace("deaths", "raids"));
    }

    @Test
    void says_what_it_does_and_tells_what_it_set_aside() throws IOException {
        String in = figures();
        String places = file(
                "places.ndjson",
                "{\"id\":\"coast\",\"names\":[{\"text\":{\"en\":\"Coast\"}}],\"kind\":\"region\"}",
                "{\"id\":\"norland\",\"names\":[{\"text\":{\"en\":\"Norland\"}}],\"kind\":\"country\",\"within\":[\"coast\"]}",
                "{\"id\":\"southmark\",\"names\":[{\"text\":{\"en\":\"Southmark\"}}],\"kind\":\"country\"}");
        String entities = file("entities.ndjson", "{\"id\":\"deaths\"}", "{\"id\":null}");
        String out = folder.resolve("out").toString();

        ProgramRun run =
                run("--in", in, "--out", out, "--places", places, "--entities", entities, "--master", "local[2]");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Reads the statistics of %1$s on local[2], totals and checks them, and writes to %2$s
                statistics read: 4
                lines set aside: 1
                    {"file":"file:%1$s","line":2,"fault":"Unrecognized token 'nonsense': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')","text":"nonsense"}
                lines of places set aside: 0
                groups: 6
                findings, CONTRADICTORY: 1
                references to unknown places: 1
                    {"file":"file:%1$s","line":5,"statistic":"d","attribute":"place","to":"atlantis"}
                lines of entities set aside: 1
                    {"file":"file:%3$s","line":2,"fault":"Cannot construct instance of `org.coalitionmodel.examples.spark.EntityId`, problem: Entity.id must be given but was absent","text":"{\\"id\\":null}"}
                references to unknown indicators and sources: 1
                    {"file":"file:%1$s","line":5,"statistic":"d","attribute":"indicators","to":"raids"}
                """.formatted(in, out, entities));
        assertThat(run.status()).isEqualTo(1);
        assertThat(written("broken-statistics.ndjson")).hasSize(1);
        assertThat(written("statistics.ndjson")).hasSize(4);
    }

    @Test
    void all_is_well_if_nothing_is_set_aside() throws IOException {
        String in = file("figures.ndjson", FIGURE.formatted("a", "norland", "2021", "{\"value\":210}"));

        ProgramRun run = run("--in", in, "--out", folder.resolve("out").toString(), "--master", "local[2]");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(written("statistics.ndjson")).containsExactlyElementsOf(Files.readAllLines(Path.of(in)));
    }

    @Test
    void the_query_of_the_page_works() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("coalition.root"), "jackson-module/EXCHANGE.md"));
        String query = page.substring(page.indexOf("```sql\n") + 7);
        String sql = query.substring(0, query.indexOf("```"));
        run("--in", figures(), "--out", folder.resolve("out").toString(), "--master", "local[2]");

        try (SparkSession session = Sessions.start(Optional.of("local[2]"))) {
            session.read()
                    .parquet(folder.resolve("out/statistics.parquet").toString())
                    .createOrReplaceTempView("statistics");
            List<Row> rows = session.sql(sql).collectAsList();

            assertThat(rows.stream().map(Row::toString)).containsExactly("[norland,2,215.000000000000000000,true]");
            assertThat(session.table("statistics").collectAsList().stream()
                            .map(SqlTable::statistic)
                            .map(Statistic::id)
                            .map(Object::toString))
                    .containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    @Test
    void refuses_what_is_not_there_or_there_already() throws IOException {
        String missing = folder.resolve("nowhere.ndjson").toString();
        assertThat(run("--in", missing, "--out", folder.resolve("out").toString())
                        .err())
                .isEqualTo(missing + " (no such file)\n");
        assertThat(run("--in", missing, "--out", folder.resolve("out").toString())
                        .status())
                .isEqualTo(2);
        assertThat(run("--in", figures(), "--out", folder.toString()).err()).isEqualTo(folder + " (exists already)\n");
        assertThat(run("--in", missing).err()).contains("Missing required option: '--out=FOLDER'");
        assertThat(run("--help").out()).startsWith("Usage: spark");
    }
}
