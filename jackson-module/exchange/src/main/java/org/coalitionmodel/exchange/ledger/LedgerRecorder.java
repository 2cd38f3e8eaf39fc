package org.coalitionmodel.exchange.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.exchange.Ledger;
import org.coalitionmodel.exchange.LedgerEntry;
import org.coalitionmodel.exchange.LedgerEntry.Instance;
import org.coalitionmodel.exchange.Treatment;

/**
 * Collects a {@link Ledger}, record by record. A detail must not contain values of the input, because each detail of a
 * field is an entry of its own.
 */
public final class LedgerRecorder {
    private final Map<String, Map<Treatment, Map<String, Tally>>> fields = new LinkedHashMap<>();
    private long records;

    /**
     * Starts the next record of the input.
     *
     * @param where how to name the record: {@code row 3}, or the id of an entity
     * @return the record, without values so far; it counts when it is closed
     */
    public InputRecord next(String where) {
        records++;
        return new InputRecord(this, where);
    }

    /** {@return the number of records so far} */
    public long records() {
        return records;
    }

    void count(String field, Treatment treatment, String detail, Instance instance) {
        fields.computeIfAbsent(field, key -> new EnumMap<>(Treatment.class))
                .computeIfAbsent(treatment, key -> new LinkedHashMap<>())
                .computeIfAbsent(detail, key -> new Tally())
                .count(treatment, instance);
    }

    /** {@return the ledger of the records that were closed} */
    public Ledger ledger() {
        List<LedgerEntry> entries = new ArrayList<>();
        fields.forEach((field, treatments) ->
                treatments.forEach((treatment, details) -> details.forEach((detail, tally) ->
                        entries.add(new LedgerEntry(field, treatment, detail, tally.count, tally.instances)))));
        return new Ledger(records, entries);
    }

    /** The values of one entry. */
    private static final class Tally {
        private final List<Instance> instances = new ArrayList<>();
        private long count;

        void count(Treatment treatment, Instance instance) {
            count++;
            if (treatment != Treatment.MAPPED && instances.size() < LedgerEntry.MOST_INSTANCES) {
                instances.add(instance);
            }
        }
    }
}
