package org.coalitionmodel.exchange.ftm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.exchange.ledger.InputRecord;

/**
 * An entity of the input: a line of JSON. Its values that say nothing or are no text are treated already, and are not
 * among {@link #values(String)}.
 */
final class FtmRecord {
    /** Comes before the name of a field beside the properties. */
    static final String BESIDE = "@";

    private final int line;
    private final String id;
    private final Optional<FtmSchema> schema;
    private final InputRecord input;
    private final Map<String, List<FtmValue>> values = new HashMap<>();
    private boolean refused;

    FtmRecord(int line, String id, Optional<FtmSchema> schema, InputRecord input) {
        this.line = line;
        this.id = id;
        this.schema = schema;
        this.input = input;
    }

    /**
     * A value of a property.
     *
     * @param key its key in the ledger
     * @param text the value
     */
    record FtmValue(String key, String text) {}

    void add(String property, FtmValue value) {
        values.computeIfAbsent(property, key -> new ArrayList<>(1)).add(value);
    }

    /** The number of the line, without empty ones, from 1. */
    int line() {
        return line;
    }

    /** FtM's id; empty if the record has none, and is refused. */
    String id() {
        return id;
    }

    /** The schema; empty if it has no counterpart. */
    Optional<FtmSchema> schema() {
        return schema;
    }

    /** Whether the record as a whole was refused. */
    boolean isRefused() {
        return refused;
    }

    /** Whether the record is to be loaded as this schema. */
    boolean isA(FtmSchema wanted) {
        return !refused && schema.filter(it -> it.isA(wanted)).isPresent();
    }

    /** The values of a property in their order. Fields beside the properties have names such as {@code @datasets}. */
    List<FtmValue> values(String property) {
        return values.getOrDefault(property, List.of());
    }

    boolean has(String property) {
        return values.containsKey(property);
    }

    void mapped(FtmValue value, String target) {
        input.mapped(value.key(), target);
    }

    void kept(FtmValue value, String as) {
        input.kept(value.key(), as);
    }

    void dropped(FtmValue value, String reason) {
        input.dropped(value.key(), reason);
    }

    void refused(FtmValue value, String rule) {
        input.refused(value.key(), rule);
    }

    /** Drops all values of a property. */
    void drop(String property, String reason) {
        values(property).forEach(value -> dropped(value, reason));
    }

    /** Keeps only the first values of each property, and drops the others. */
    void limit(int most, String reason) {
        for (List<FtmValue> given : values.values()) {
            while (given.size() > most) {
                dropped(given.remove(given.size() - 1), reason);
            }
        }
    }

    /** Refuses the record as a whole. Nothing else may be said of its values from then on. */
    void refuse(String rule) {
        refused = true;
        values.clear();
        input.refuseAll(rule);
    }

    InputRecord input() {
        return input;
    }
}
