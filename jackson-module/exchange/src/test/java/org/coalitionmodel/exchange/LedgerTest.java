package org.coalitionmodel.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.exchange.LedgerEntry.Instance;
import org.coalitionmodel.exchange.ledger.DossierRecords;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.exchange.ledger.LedgerRecorder;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Entity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The account of what became of each value. */
class LedgerTest {
    private static final Ledger SMALL = ledgerOfTwoRows();

    private static Ledger ledgerOfTwoRows() {
        LedgerRecorder recorder = new LedgerRecorder();
        try (InputRecord row = recorder.next("row 2")) {
            row.add("country", "country", "MAR");
            row.add("deaths", "deaths", "-9");
            row.add("note", "note", "a\nb");
            row.mapped("country", "Level.place");
            row.dropped("deaths", "means that there is no value");
        }
        try (InputRecord row = recorder.next("row 3")) {
            row.add("country", "country", "??");
            row.add("deaths", "deaths", "3");
            row.mapped("deaths", "Level.quantity");
            row.refuseAll("country must be an ISO 3166 code");
        }
        return recorder.ledger();
    }

    @Test
    void counts_every_value_once() {
        assertThat(SMALL.records()).isEqualTo(2);
        assertThat(SMALL.values()).isEqualTo(5);
        assertThat(SMALL).hasToString("""
                country: 1 mapped: Level.place
                country: 1 refused: country must be an ISO 3166 code (row 3: ??)
                deaths: 1 dropped: means that there is no value (row 2: -9)
                deaths: 1 refused: country must be an ISO 3166 code (row 3: 3)
                note: 1 dropped: not mapped (row 2: a\\u000ab)
                2 records, 5 values: 1 mapped, 0 kept, 2 dropped, 2 refused
                """);
    }

    @Test
    void a_key_treats_the_values_below_it_and_those_that_are_released_are_final() {
        LedgerRecorder recorder = new LedgerRecorder();
        try (InputRecord row = recorder.next("row 2")) {
            row.add("names/0/text", "text", "a");
            row.add("names0", "other", "b");
            row.mapped("names", "Entity.names");
            row.release();
            row.refuseAll("late");
            row.add("names/1/text", "text", "c");
            row.mapped("names", "Entity.names");
        }
        assertThat(recorder.ledger()).hasToString("""
                text: 2 mapped: Entity.names
                other: 1 refused: late (row 2: b)
                1 records, 3 values: 2 mapped, 0 kept, 0 dropped, 1 refused
                """);
    }

    @Test
    void is_the_same_after_a_round_trip_through_json() {
        assertThat(Ledger.parse(SMALL.toJson())).isEqualTo(SMALL);
        assertThat(SMALL.toJson())
                .startsWith("{\"records\":2,\"entries\":[{\"field\":\"country\",\"treatment\":\"mapped\","
                        + "\"detail\":\"Level.place\",\"count\":1,\"instances\":[]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ledger.parse("{\"records\": 1, \"rows\": 2}"))
                .withMessageStartingWith("Ledger.json must be a ledger but was {\"records\": 1, \"rows\": 2}");
        assertThatIllegalArgumentException().isThrownBy(() -> Ledger.parse("null"));
    }

    @Test
    void lists_a_limited_number_of_instances() {
        LedgerRecorder recorder = new LedgerRecorder();
        for (int row = 2; row <= 1_502; row++) {
            try (InputRecord input = recorder.next("row " + row)) {
                input.add("note", "note", "x".repeat(10_000));
            }
        }
        LedgerEntry entry = recorder.ledger().entries().get(0);
        assertThat(entry.count()).isEqualTo(1_501);
        assertThat(entry.instances()).hasSize(LedgerEntry.MOST_INSTANCES);
        assertThat(entry.instances().get(0).value()).hasSizeLessThan(200);
        assertThat(entry.toString()).endsWith(", …)").hasSizeLessThan(1_000);
    }

    @Test
    void refuses_what_is_no_account() {
        LedgerEntry entry = new LedgerEntry("a", Treatment.DROPPED, "why", 1, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ledger(1, List.of(entry, entry)))
                .withMessage("Ledger.entries must have one entry for each field, treatment and detail but was "
                        + "a: 1 dropped: why");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerEntry("a", Treatment.DROPPED, "why", 0, List.of()))
                .withMessage("LedgerEntry.count must be at least 1 but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LedgerEntry(
                        "a", Treatment.DROPPED, "why", 1, List.of(new Instance("x", "1"), new Instance("y", "2"))))
                .withMessage("LedgerEntry.instances must be at most the count, and at most 1000, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LoadOptions.of(Samples.minimalSource()).withMostRecords(0))
                .withMessage("LoadOptions.mostRecords must be at least 1 but was 0");
    }

    @Test
    void a_dossier_is_counted_leaf_by_leaf() {
        Dossier dossier = Samples.fullDossier();
        LedgerRecorder recorder = new LedgerRecorder();
        try (DossierRecords records = new DossierRecords(dossier, recorder)) {
            Entity first = dossier.sources().get(0);
            records.of(first).mapped("id", "document");
            records.of(first).kept("names", "note");
        }
        Ledger ledger = recorder.ledger();
        JsonNode tree = CellForm.MAPPER.valueToTree(dossier);
        assertThat(ledger.values()).isEqualTo(leaves(tree) - 1); // The format of the dossier is no value of an entity.
        assertThat(ledger.entries())
                .filteredOn(entry -> entry.treatment() != Treatment.DROPPED)
                .extracting(LedgerEntry::field)
                .containsExactly("Source.id", "Source.names.text");
        assertThat(ledger.entries()).extracting(LedgerEntry::field).noneMatch(field -> field.contains("/"));
    }

    private static long leaves(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().mapToLong(LedgerTest::leaves).sum()
                : 1;
    }
}
