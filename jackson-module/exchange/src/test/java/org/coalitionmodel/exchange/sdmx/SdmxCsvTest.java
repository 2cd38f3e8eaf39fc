package org.coalitionmodel.exchange.sdmx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.ExchangePage;
import org.coalitionmodel.exchange.GoldenFile;
import org.coalitionmodel.exchange.InvalidRowException;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LedgerEntry;
import org.coalitionmodel.exchange.LoadOptions;
import org.coalitionmodel.exchange.Loaded;
import org.coalitionmodel.exchange.Treatment;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Statistics from SDMX-CSV 2.0, and in it. */
class SdmxCsvTest {
    static final LoadOptions OPTIONS = LoadOptions.of(Source.builder()
            .id(Id.of("the-table"))
            .addNames(LocalizedText.of("en", "A table"))
            .kind(Source.SourceKind.DATASET)
            .build());

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoalitionModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final String HEADER = "STRUCTURE,STRUCTURE_ID,ACTION,MEASURE,REF_AREA,TIME_PERIOD,OBS_VALUE";

    static Loaded load(String csv) {
        return SdmxCsv.load(new ByteArrayInputStream(csv.getBytes(UTF_8)), OPTIONS);
    }

    private static Level level(String time, String value, String more, String moreHeader) {
        Loaded loaded = load(HEADER + moreHeader + "\ndataflow,XX:A(1.0),I,BT,FR," + time + "," + value + more + "\n");
        return (Level) loaded.dossier().statistics().get(0);
    }

    @Test
    void makes_a_dossier_of_a_table() throws IOException {
        String table = Files.readString(GoldenFile.path("sdmx/boats.csv"));
        Loaded loaded = load(table);
        GoldenFile.require("sdmx/boats.ledger.txt", loaded.ledger().toString());
        GoldenFile.require("sdmx/boats.dossier.json", MAPPER.writeValueAsString(loaded.dossier()) + "\n");
        long cells = 0;
        for (CSVRecord row : CSVFormat.RFC4180.builder().setDelimiter(';').get().parse(new StringReader(table))) {
            cells += row.getRecordNumber() == 1
                    ? 0
                    : row.stream().filter(cell -> !cell.isEmpty()).count();
        }
        assertThat(loaded.ledger().values()).isEqualTo(cells);
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "2021-A1, 2021",
        "2021-S1, 2021-40",
        "2021-S2, 2021-41",
        "2021-T3, 2021-39",
        "2021-Q1, 2021-33",
        "2021-M05, 2021-05",
        "2021-W03, 2021-01-18/2021-01-24",
        "2020-W53, 2020-12-28/2021-01-03",
        "2021-D032, 2021-02-01",
        "2021-05, 2021-05",
        "2021-05-11, 2021-05-11",
        "2021-05-11T00:00:00, 2021-05-11",
        "2021-01-01/P1M, 2021-01-01/P1M",
        "2021-01-01T00:00:00/P2Y, 2021-01-01/P2Y"
    })
    void reads_all_forms_of_time(String time, String period) {
        assertThat(level(time, "1", "", "").when().orElseThrow().period().orElseThrow())
                .hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-Q5",
        "2021-S0",
        "2021-A2",
        "2021-W54",
        "2021-D366",
        "2021-05-11T12:00:00",
        "2021-02-30",
        "May 2021",
        "2021-01-01/PT5H"
    })
    void refuses_other_times(String time) {
        Loaded loaded = load(HEADER + "\ndataflow,XX:A(1.0),I,BT,FR," + time + ",1\n");
        assertThat(loaded.dossier().statistics()).isEmpty();
        assertThat(loaded.ledger().values(Treatment.REFUSED)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "12.5,   6, '', 12500000, 100000", "12.50,  6, '', 12500000, 10000", "3,     -2, '',     0.03,     ''",
        "1200,  '',  0,     1200,      1", "48,    '',  1,       48,    0.1", "48.0, '', '',       48,     ''",
        "1.5E3, '', '',     1500,     ''", "14,     5,  1,  1400000, 10000"
    })
    void keeps_the_step_of_rounding(String value, String multiplier, String decimals, String number, String step) {
        var quantity = level("2021", value, "," + multiplier + "," + decimals, ",UNIT_MULT,DECIMALS")
                .quantity();
        assertThat(quantity.value().orElseThrow()).isEqualByComparingTo(number);
        assertThat(quantity.roundedTo().map(it -> it.toPlainString()).orElse(""))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, iso3166-1, FR, France, COUNTRY",
        "FRA, iso3166-1-alpha-3, FRA, France, COUNTRY",
        "250, un-m49, 250, 250, COUNTRY",
        "001, un-m49, 001, World, WORLD",
        "202, un-m49, 202, Sub-Saharan Africa, REGION",
        "FR10, sdmx-area, FR10, FR10, AREA",
        "EA20, sdmx-area, EA20, EA20, REGION",
        "UK, iso3166-1, GB, United Kingdom, COUNTRY",
        "EL, iso3166-1, GR, Greece, COUNTRY",
        "EL30, sdmx-area, EL30, EL30, AREA",
        "ARB, sdmx-area, ARB, ARB, REGION",
        "ECS, sdmx-area, ECS, ECS, REGION",
        "199, un-m49, 199, Least developed countries, REGION",
        "722, un-m49, 722, Small island developing states, REGION",
        "999, un-m49, 999, 999, REGION"
    })
    void reads_areas(String code, String scheme, String value, String name, String kind) {
        var place = load(HEADER + "\ndataflow,XX:A(1.0),I,BT," + code + ",2021,1\n")
                .dossier()
                .places()
                .get(0);
        assertThat(place.identifiers().get(0)).hasToString(scheme + ":" + value);
        assertThat(place.names().get(0).text().original()).isEqualTo(name);
        assertThat(place.kind()).hasToString(kind);
    }

    @ParameterizedTest
    @CsvSource({"2021, NA", "2021, ..", "2021, :", "9999, 1", "9999-12-31, 1", "0001-01, 1", "2999-Q4, 1"})
    void sentinels_are_no_figures(String time, String value) {
        Loaded loaded = load(HEADER + "\ndataflow,XX:A(1.0),I,BT,FR," + time + "," + value + "\n");
        assertThat(loaded.dossier().statistics()).isEmpty();
        assertThat(loaded.ledger().values(Treatment.DROPPED)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"EUR, EUR", "XXX, ''", "XTS, ''"})
    void no_currency_is_no_unit(String code, String unit) {
        assertThat(level("2021", "1", "," + code, ",UNIT_MEASURE")
                        .quantity()
                        .unit()
                        .map(it -> it.code())
                        .orElse(""))
                .isEqualTo(unit);
    }

    @Test
    void keys_are_not_confused() {
        Loaded loaded = load("""
                STRUCTURE,STRUCTURE_ID,ACTION,IND,D2,OBS_VALUE
                dataflow,XX:A(1.0),I,A.D2=b,,1
                dataflow,XX:A(1.0),I,A,b,2
                dataflow,XX:A(1.0),I,A\\,b,3
                """);
        assertThat(loaded.dossier().indicators()).hasSize(3);
        assertThat(loaded.dossier().statistics()).hasSize(3);
    }

    @Test
    void keeps_each_name_of_a_code() {
        Loaded loaded = load("""
                STRUCTURE,STRUCTURE_ID,ACTION,MEASURE: Measure,REF_AREA: Area,TIME_PERIOD: Time,OBS_VALUE
                dataflow,XX:A(1.0),I,BT: Boats,FR: France,2021,1
                dataflow,XX:A(1.0),I,BT: Bateaux,FR: Frankreich,2022,1
                dataflow,XX:A(1.0),I,BT: Boats,FR: France,2023,1
                """);
        assertThat(loaded.dossier().places().get(0).names())
                .extracting(name -> name.text().original())
                .containsExactly("France", "Frankreich");
        assertThat(loaded.dossier().indicators().get(0).names())
                .extracting(name -> name.text().original())
                .containsExactly("Boats", "Bateaux");
    }

    @Test
    void deletes_the_figures_of_earlier_rows() {
        Loaded loaded = load(HEADER + """

                dataflow,XX:A(1.0),I,BT,FR,2021,1
                dataflow,XX:A(1.0),I,BT,FR,2022,2
                dataflow,XX:A(1.0),D,BT,FR,2021,
                dataflow,XX:A(1.0),D,BT,FR,2023,
                dataflow,XX:A(1.0),I,BT,FR,2023,3
                """);
        assertThat(loaded.dossier().statistics())
                .extracting(it -> it.when().orElseThrow().period().orElseThrow().toString())
                .containsExactly("2022", "2023");
        assertThat(loaded.ledger().toString())
                .contains("ACTION: 1 dropped: the row deletes the figure of an earlier row (row 4: D)")
                .contains("ACTION: 1 dropped: the row deletes a figure (row 5: D)");
    }

    @Test
    void reads_names_beside_codes() {
        Loaded loaded = load("""
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,MEASURE,Measure,GEO,Area,OBS_VALUE,Value
                dataflow,XX:A(1.0),A table,I,BT,Boats,FR,Frankreich,5,
                """);
        assertThat(loaded.dossier().indicators().get(0).names().get(0).text())
                .isEqualTo(LocalizedText.of("und", "Boats"));
        assertThat(loaded.dossier().places().get(0).names().get(0).text())
                .isEqualTo(LocalizedText.of("und", "Frankreich"));
        assertThat(loaded.ledger().values()).isEqualTo(9);
    }

    @Test
    void columns_may_be_in_any_order() {
        Loaded loaded = load("""
                STRUCTURE[;],STRUCTURE_ID,OBS_VALUE,OBS_STATUS,NOTE[en;fr],REF_AREA,TIME_PERIOD
                dataflow,XX:A(1.0),5,A,en:a;fr:b,FR,2021
                dataflow,XX:A(1.0),6,A,en:a;fr:b,FR,2022
                """);
        assertThat(loaded.dossier().statistics()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # SdmxCsv.header must begin with STRUCTURE and a separator but was empty (row 1)",
                "DATAFLOW,A # 'SdmxCsv.header must begin with STRUCTURE and a separator but was DATAFLOW,A (row 1)'",
                "STRUCTURE,ACTION # 'SdmxCsv.header must begin with STRUCTURE and STRUCTURE_ID but was [STRUCTURE, ACTION] (row 1)'",
            })
    void refuses_another_header(String header, String message) {
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> load(header))
                .withMessage(message);
    }

    @Test
    void refuses_too_many_rows() {
        String rows = "dataflow,XX:A(1.0),I,BT,FR,2021,1\n".repeat(3);
        assertThatExceptionOfType(InvalidRowException.class)
                .isThrownBy(() -> SdmxCsv.load(
                        new ByteArrayInputStream((HEADER + "\n" + rows).getBytes(UTF_8)), OPTIONS.withMostRecords(2)))
                .withMessage("The table must have at most 2 rows but was more (row 4)");
    }

    @Test
    void reads_a_real_table() throws IOException {
        Path table = Path.of("/work/shared/samples/sdmx-csv-2-estat.csv");
        assumeTrue(Files.exists(table), () -> table + " is not there: the test on a real table is skipped");
        try (InputStream in = Files.newInputStream(table)) {
            Loaded loaded = SdmxCsv.load(in, OPTIONS);
            assertThat(loaded.dossier().statistics()).hasSize(3);
            assertThat(loaded.dossier().indicators()).hasSize(3);
            assertThat(loaded.ledger().values(Treatment.REFUSED)).isZero();
        }
    }

    static List<Dossier> dossiers() throws IOException {
        Path root = GoldenFile.ROOT;
        return List.of(
                Samples.fullDossier(),
                MAPPER.readValue(root.resolve("seeds/marrakech-2022.json").toFile(), Dossier.class),
                load(Files.readString(GoldenFile.path("sdmx/boats.csv"))).dossier(),
                load(Files.readString(GoldenFile.path("sdmx/shares.csv"))).dossier());
    }

    private static byte[] written(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SdmxCsv.write(dossier, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void what_is_mapped_is_equal_after_reading_again(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ledger ledger = SdmxCsv.write(dossier, out);
        Loaded again = load(out.toString(UTF_8));
        assertThat(again.ledger().entries(Treatment.REFUSED))
                .allMatch(entry -> entry.detail().equals("SdmxCsv.FIGURE must refer to what the table has"));
        long mapped = ledger.entries(Treatment.MAPPED).stream()
                .filter(entry -> entry.detail().equals("FIGURE"))
                .mapToLong(LedgerEntry::count)
                .sum();
        List<JsonNode> statistics =
                again.dossier().statistics().stream().map(SdmxCsvTest::essence).toList();
        assertThat(statistics).hasSize((int) mapped);
        assertThat(dossier.statistics().stream().map(SdmxCsvTest::essence)).containsAll(statistics);
        Dossier third = load(new String(written(again.dossier()), UTF_8)).dossier();
        assertThat(third.statistics().stream().map(SdmxCsvTest::essence)).hasSameElementsAs(statistics);
        assertThat(third.places().stream().map(SdmxCsvTest::essence))
                .hasSameElementsAs(again.dossier().places().stream()
                        .map(SdmxCsvTest::essence)
                        .toList());
    }

    /** What the ledger calls mapped. */
    private static JsonNode essence(Entity entity) {
        ObjectNode json = MAPPER.valueToTree(entity);
        json.retain(List.of(
                "type",
                "id",
                "indicators",
                "place",
                "when",
                "status",
                "quantity",
                "bases",
                "about",
                "kind",
                "identifiers"));
        if (entity instanceof Statistic) {
            json.remove("identifiers");
        }
        if (json.get("when") instanceof ObjectNode when) {
            when.retain(List.of("period", "bound"));
        }
        return json;
    }

    @Test
    void reads_its_own_structure() throws IOException {
        Loaded loaded = load(Files.readString(GoldenFile.path("sdmx/shares.csv")));
        GoldenFile.require("sdmx/shares.ledger.txt", loaded.ledger().toString());
        GoldenFile.require("sdmx/shares.dossier.json", MAPPER.writeValueAsString(loaded.dossier()) + "\n");
    }

    @Test
    void the_page_says_what_maps_and_what_is_lost() throws IOException {
        String valid = Files.readString(GoldenFile.path("sdmx/boats.csv"))
                .lines()
                .limit(6)
                .collect(Collectors.joining("\n"));
        ExchangePage.requireSection(
                "SDMX-CSV, loaded", ExchangePage.table(load(valid).ledger()));
        StringBuilder written =
                new StringBuilder("| input | treatment | where, as what, or why |\n| --- | --- | --- |\n");
        dossiers().stream()
                .flatMap(dossier -> SdmxCsv.write(dossier, new ByteArrayOutputStream()).entries().stream())
                .sorted(Comparator.comparing(LedgerEntry::treatment))
                .map(SdmxCsvTest::line)
                .distinct()
                .forEach(written::append);
        ExchangePage.requireSection("SDMX-CSV, written", written.toString());
    }

    /** What is dropped for one reason is one line for each type. */
    private static String line(LedgerEntry entry) {
        boolean isDropped = entry.treatment() == Treatment.DROPPED;
        String type = entry.field().substring(0, entry.field().indexOf('.'));
        return "| " + (isDropped ? type : "`" + entry.field() + "`") + " | " + Rule.word(entry.treatment()) + " | "
                + entry.detail() + " |\n";
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void the_ledger_of_writing_counts_every_leaf(Dossier dossier) {
        Ledger ledger = SdmxCsv.write(dossier, new ByteArrayOutputStream());
        assertThat(ledger.values()).isEqualTo(leaves(MAPPER.valueToTree(dossier)) - 1); // Without the format.
    }

    private static long leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().mapToLong(SdmxCsvTest::leaves).sum()
                : 1;
    }

    @Test
    void writes_the_samples() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ledger ledger = SdmxCsv.write(dossiers().get(1), out);
        GoldenFile.require("sdmx/marrakech.csv", out.toString(UTF_8));
        GoldenFile.require(
                "sdmx/marrakech.ledger.txt",
                ledger.entries().stream()
                        .filter(entry -> entry.treatment() != Treatment.DROPPED)
                        .map(entry -> entry + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void a_name_with_the_separator_is_read_again() {
        Dossier dossier = Dossier.builder()
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("deaths"))
                        .addNames(LocalizedText.of("en", "Deaths (men|women)"))
                        .build())
                .addStatistics(deaths().build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Ledger ledger = SdmxCsv.write(dossier, out);

        Loaded again = load(out.toString(UTF_8));
        assertThat(again.dossier().statistics()).hasSize(1);
        assertThat(again.dossier().indicators().get(0).names().get(0).text())
                .isEqualTo(LocalizedText.of("en", "Deaths (men/women)"));
        assertThat(ledger.toString())
                .contains(
                        "Indicator.names.text: 1 kept: INDICATOR_NAME, with / in place of | (deaths: Deaths (men|women))");
    }

    /** Without its column, two figures about two forces would be one observation with two values. */
    @Test
    void a_figure_about_what_the_table_lacks_is_only_written() {
        Id<Topic> force = Topic.id("force");
        Dossier dossier = dossier(deaths().about(force).build(), force);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Ledger ledger = SdmxCsv.write(dossier, out);

        assertThat(out.toString(UTF_8)).contains("STATUS,TYPE,ABOUT,PLACE,").contains(",level,force,,");
        assertThat(ledger.toString())
                .contains("Level.about: 1 kept: ABOUT, beside a reference to what the table does not have");
        assertThat(load(out.toString(UTF_8)).ledger().toString())
                .contains("refused: SdmxCsv.FIGURE must refer to what the table has (row 2");
    }

    @Test
    void a_figure_about_what_the_table_has_is_read_again() {
        Level level = deaths().about(Indicator.id("deaths")).build();

        Dossier again = load(new String(written(dossier(level, Topic.id("force"))), UTF_8))
                .dossier();

        assertThat(again.statistics().get(0).about()).isEqualTo(level.about());
    }

    private static Dossier dossier(Level level, Id<Topic> topic) {
        return Dossier.builder()
                .addIndicators(Indicator.builder()
                        .id(Indicator.id("deaths"))
                        .addNames(LocalizedText.of("en", "Deaths"))
                        .build())
                .addTopics(Topic.builder()
                        .id(topic)
                        .addNames(LocalizedText.of("en", "Force"))
                        .kind(Topic.TopicKind.THEME)
                        .build())
                .addStatistics(level)
                .build();
    }

    private static Level.Builder deaths() {
        return Level.builder()
                .id(Id.of("figure"))
                .addIndicators(Indicator.id("deaths"))
                .when(When.of("2021"))
                .quantity(Quantity.of(210));
    }

    /** "More than 210" is not 210. */
    @Test
    void a_hedged_number_is_no_observation() throws IOException {
        String csv = new String(written(dossiers().get(1)), UTF_8);
        for (CSVRecord row : CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            boolean isHedged = !row.get("BOUND").equals("exactly");
            assertThat(row.get("OBS_VALUE").isEmpty()).as(row.toString()).isEqualTo(isHedged);
        }
        assertThat(csv).contains("more than 210");
    }
}
