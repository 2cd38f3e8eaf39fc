package org.coalitionmodel.exchange.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.coalitionmodel.exchange.LedgerEntry.Instance;
import org.coalitionmodel.exchange.Treatment;
import org.jspecify.annotations.Nullable;

/**
 * A record of the input, a row or an entity, and what becomes of each of its values. A value that nobody has treated
 * when the record is closed was dropped, for the reason that it is not mapped. So no value is lost without an entry.
 *
 * <p>A key names one value within the record: the name of a column, or a path such as {@code names/0/text}. Methods that
 * take a key treat the value with that key and all values below it ({@code names} includes {@code names/0/text}). They
 * do nothing if there is none. A later treatment replaces an earlier one.
 */
public final class InputRecord implements AutoCloseable {
    private static final String NOT_MAPPED = "not mapped";

    private final LedgerRecorder recorder;
    private final String where;
    private final Map<String, Value> values = new LinkedHashMap<>();
    /** The values by key, to find those below one quickly; null if it is not up to date. */
    private @Nullable NavigableMap<String, Value> sorted;

    InputRecord(LedgerRecorder recorder, String where) {
        this.recorder = recorder;
        this.where = where;
    }

    /** A value and what becomes of it. */
    private static final class Value {
        private final String field;
        private final String text;
        private @Nullable Treatment treatment;
        private String detail = NOT_MAPPED;

        Value(String field, String text) {
            this.field = field;
            this.text = text;
        }

        void treat(Treatment how, String why) {
            treatment = how;
            detail = why;
        }
    }

    /** {@return how messages name the record: {@code row 3}, or the id of an entity} */
    public String where() {
        return where;
    }

    /**
     * Adds a value. Absent and empty values are not added.
     *
     * @param key the key of the value in this record
     * @param field the name of its field in the ledger, without values of the input
     * @param text the value
     */
    public void add(String key, String field, String text) {
        sorted = null;
        if (values.put(key, new Value(field, text)) != null) {
            throw new IllegalStateException("Two values with the key " + key + " in " + where);
        }
    }

    /**
     * The value with a key, as text.
     *
     * @param key the exact key
     * @return the value; empty if there is none
     */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> value.text);
    }

    /** {@return the keys of the values that have not been treated, in their order} */
    public Collection<String> untreated() {
        return values.entrySet().stream()
                .filter(value -> value.getValue().treatment == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Records that values are in the output.
     *
     * @param key their key, or the start of their path
     * @param target where they are: {@code Person.born}
     */
    public void mapped(String key, String target) {
        treat(key, Treatment.MAPPED, target);
    }

    /**
     * Records that values are kept beside what they describe.
     *
     * @param key their key, or the start of their path
     * @param as as what: {@code identifier}
     */
    public void kept(String key, String as) {
        treat(key, Treatment.KEPT, as);
    }

    /**
     * Records that values are not in the output.
     *
     * @param key their key, or the start of their path
     * @param reason why
     */
    public void dropped(String key, String reason) {
        treat(key, Treatment.DROPPED, reason);
    }

    /**
     * Records that values break a rule.
     *
     * @param key their key, or the start of their path
     * @param rule the rule
     */
    public void refused(String key, String rule) {
        treat(key, Treatment.REFUSED, rule);
    }

    /**
     * Records that the whole record is not in the output, whatever was said of its values before.
     *
     * @param rule the rule that it breaks
     */
    public void refuseAll(String rule) {
        values.values().forEach(value -> value.treat(Treatment.REFUSED, rule));
    }

    private void treat(String key, Treatment treatment, String detail) {
        Value exact = values.get(key);
        if (exact != null) {
            exact.treat(treatment, detail);
            return;
        }
        // The character after the slash is 0.
        sorted().subMap(key + "/", key + "0").values().forEach(value -> value.treat(treatment, detail));
    }

    private NavigableMap<String, Value> sorted() {
        NavigableMap<String, Value> known = sorted;
        if (known == null) {
            known = new TreeMap<>(values);
            sorted = known;
        }
        return known;
    }

    /**
     * Counts the values that have been treated in the ledger, and forgets them. Their treatment is final. So a record
     * whose other values are treated later, when all records are read, needs less memory.
     */
    public void release() {
        sorted = null;
        values.values().removeIf(value -> {
            if (value.treatment != null) {
                count(value, value.treatment);
            }
            return value.treatment != null;
        });
    }

    /** Counts every value in the ledger. */
    @Override
    public void close() {
        values.values().forEach(value -> count(value, value.treatment == null ? Treatment.DROPPED : value.treatment));
        values.clear();
        sorted = null;
    }

    private void count(Value value, Treatment treatment) {
        recorder.count(value.field, treatment, value.detail, new Instance(where, value.text));
    }
}
