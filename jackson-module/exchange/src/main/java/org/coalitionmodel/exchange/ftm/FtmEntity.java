package org.coalitionmodel.exchange.ftm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An entity to be written. Properties are written in alphabetical order, and a value once. */
final class FtmEntity {
    static final int LONGEST_ADDRESS = 250;
    static final int LONGEST_NAME = 384;
    static final int LONGEST_STRING = 1_024;
    static final int LONGEST_TEXT = 65_000;
    static final int LONGEST_URL = 4_096;

    private final String id;
    private final FtmSchema schema;
    private final Map<String, Set<String>> properties = new TreeMap<>();
    private final Set<String> datasets = new LinkedHashSet<>();
    private final Set<String> referents = new LinkedHashSet<>();

    FtmEntity(String id, FtmSchema schema) {
        this.id = id;
        this.schema = schema;
    }

    String id() {
        return id;
    }

    FtmSchema schema() {
        return schema;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** The first value of a property, which must be there. */
    String first(String property) {
        return properties.getOrDefault(property, Set.of()).iterator().next();
    }

    /** Adds a value that is short enough by its nature. */
    void add(String property, String value) {
        properties.computeIfAbsent(property, key -> new LinkedHashSet<>()).add(value);
    }

    /** Adds a value unless it is too long, and says whether it did. */
    boolean add(String property, String value, int longest) {
        boolean fits = value.codePointCount(0, value.length()) <= longest;
        if (fits) {
            add(property, value);
        }
        return fits;
    }

    void addDataset(String name) {
        datasets.add(name);
    }

    void addReferent(String other) {
        referents.add(other);
    }

    /** The JSON of the entity, as maps and lists. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("schema", schema.schemaName());
        json.put("properties", properties);
        if (!referents.isEmpty()) {
            json.put("referents", List.copyOf(referents));
        }
        if (!datasets.isEmpty()) {
            json.put("datasets", List.copyOf(datasets));
        }
        return json;
    }
}
