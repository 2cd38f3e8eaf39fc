package org.coalitionmodel.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The published schema, as networknt's validator applies it. */
final class Validator {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(
                    Map.of(SchemaGenerator.ID, Published.pretty(Published.read(Published.file(Published.SCHEMA))))));

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Validator() {}

    /** What a value has that its definition does not take. */
    static List<Error> faults(String definition, JsonNode value) {
        return at("#/$defs/" + definition).validate(value);
    }

    /** The same for a value of one field. */
    static List<Error> faultsOfField(String definition, String field, JsonNode value) {
        return at("#/$defs/" + definition + "/properties/" + field).validate(value);
    }

    /** What a schema has that no schema may have. */
    static List<Error> faultsOfSchema(JsonNode schema) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema);
    }

    private static Schema at(String fragment) {
        return SCHEMAS.computeIfAbsent(
                fragment, any -> REGISTRY.getSchema(SchemaLocation.of(SchemaGenerator.ID + fragment)));
    }
}
