package org.coalitionmodel.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.coalitionmodel.exchange.ExchangePage;
import org.coalitionmodel.exchange.GoldenFile;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Each ready mapping, with a small invented table. With {@code -Dgolden.write=true} the tests rewrite the dossiers and
 * ledgers, then fail if they were different.
 */
class ReadyMappingTest {
    private static final Path REAL_TABLES = Path.of("/work/shared/samples");

    static List<String> names() {
        return TableMapping.readyNames();
    }

    static Loaded loaded(String name) throws IOException {
        try (InputStream in = Files.newInputStream(GoldenFile.path("tables/" + name + ".csv"))) {
            return TableMapping.ready(name).load(in, Tables.OPTIONS);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void makes_a_dossier_of_a_small_table(String name) throws IOException {
        Loaded loaded = loaded(name);
        GoldenFile.require("tables/" + name + ".ledger.txt", loaded.ledger().toString());
        GoldenFile.require("tables/" + name + ".dossier.json", Tables.json(loaded.dossier()) + "\n");
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_page_says_what_maps_and_what_is_lost(String name) throws IOException {
        ExchangePage.requireSection(
                name + ", loaded", ExchangePage.table(loaded(name).ledger()));
    }

    @Test
    void the_page_has_a_mapping_that_works() throws IOException {
        String page = Files.readString(GoldenFile.ROOT.resolve("jackson-module/EXCHANGE.md"));
        String example = page.substring(page.indexOf("```json", page.indexOf("<!-- example: mapping -->")) + 7);
        Loaded loaded = Tables.load(
                TableMapping.parse(Tables.in(example.substring(0, example.indexOf("```")))),
                "trip;state;day;exact;guests\n7;MA;11.05.2031;2;30\n");
        assertThat(loaded.dossier().events().get(0).when()).contains(When.of("2031-05"));
        assertThat(loaded.ledger().values(Treatment.MAPPED)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("names")
    void keeps_to_the_schema(String name) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("classpath:META-INF/coalition-model/coalition-table-1.schema.json"));
        try (InputStream in =
                TableMapping.class.getResourceAsStream("/META-INF/coalition-model/tables/" + name + ".json")) {
            JsonNode mapping = JsonMapper.shared().readTree(in);
            assertThat(schema.validate(mapping)).isEmpty();
            ((ObjectNode) mapping.get("columns")).putObject("wrong").put("typ", "text");
            assertThat(schema.validate(mapping)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void counts_every_cell_once(String name) throws IOException {
        long cells = 0;
        try (CSVParser rows = CSVParser.parse(GoldenFile.path("tables/" + name + ".csv"), UTF_8, CSVFormat.RFC4180)) {
            for (var row : rows) {
                cells += row.getRecordNumber() == 1
                        ? 0
                        : row.stream().filter(cell -> !cell.isEmpty()).count();
            }
        }
        assertThat(loaded(name).ledger().values()).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "ucdp-ged, ged-myanmar-sample.csv, 12, 1",
        "cow-igo, cow-igo-v3-ecowas.csv, 40, 0",
        "treaty-adherence, huggo-parties-head.csv, 39, 3",
        "un-ga-votes, unga-voting-sample.csv, 2, 0"
    })
    void reads_a_real_table(String name, String file, long records, long refused) throws IOException {
        Path table = REAL_TABLES.resolve(file);
        assumeTrue(Files.exists(table), () -> table + " is not there: the test on a real table is skipped");
        try (InputStream in = Files.newInputStream(table)) {
            Loaded loaded = TableMapping.ready(name).load(in, Tables.OPTIONS);
            assertThat(loaded.ledger().records()).isEqualTo(records);
            assertThat(loaded.ledger().values(Treatment.REFUSED)).isEqualTo(refused);
        }
    }

    private static Loaded changed(String name, String from, String to) throws IOException {
        String table = Files.readString(GoldenFile.path("tables/" + name + ".csv"));
        assertThat(table).contains(from);
        return Tables.load(TableMapping.ready(name), table.replace(from, to));
    }

    @Test
    void sentinels_of_events_are_no_facts() throws IOException {
        Loaded loaded =
                changed("ucdp-ged", "1,2031-04-01,2031-04-01,2,3,0,1,6,9,5", "1,2017,9999-12-31,-9,3,0,1,-9,-99,-9");
        assertThat(Tables.json(loaded.dossier())).doesNotContain("1970", "9999", "-9");
        assertThat(loaded.ledger().toString())
                .contains("date_start: 1 refused", "date_end: 1 dropped", "best: 1 dropped");
    }

    @Test
    void sentinels_of_votes_are_no_facts() throws IOException {
        Loaded loaded = changed(
                "un-ga-votes",
                "2031-10-27,86,A/RES/86/1,A/86/L.1,A/86/300,A/86/PV.4,Lighthouses,LAMPS,LIGHTHOUSES,,2.0,1.0,1.0,1.0",
                "9999-12-31,86,A/RES/86/1,NA,A/86/300,A/86/PV.4,Lighthouses,LAMPS,LIGHTHOUSES,,2.0,1.0,1.0,-9.0");
        assertThat(Tables.json(loaded.dossier())).contains("Lighthouses").doesNotContain("9999", ": -9", "\"NA\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "12.9999", "01.12.9999", "2999"})
    void sentinels_of_treaties_are_no_facts(String sentinel) throws IOException {
        Loaded loaded = changed("treaty-adherence", "03.04.2031,2032,NA,31.12.9999", sentinel + ",2032,NA," + sentinel);
        assertThat(Tables.json(loaded.dossier())).doesNotContain("9999", "2999");
    }

    @Test
    void a_state_whose_accession_is_refused_has_not_ratified() throws IOException {
        Loaded loaded = changed("treaty-adherence", "06.07.2034,31.12.9999,05.2033", "06.07.2034,31.12.9999,yes");
        assertThat(loaded.dossier().memberships())
                .noneMatch(
                        it -> it.id().value().contains("SOU") && it.id().value().contains("ratified"));
    }

    @Test
    void names_the_mappings_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableMapping.ready("vdem"))
                .withMessage("TableMapping.name must be one of cow-igo, treaty-adherence, ucdp-ged, un-ga-votes"
                        + " but was vdem");
    }
}
