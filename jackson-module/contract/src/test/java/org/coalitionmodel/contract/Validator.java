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

/** Validates JSON against the published schema, with networknt's validator. */
final class Validator {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(
                    Map.of(SchemaGenerator.ID, Published.pretty(Published.read(Published.file(Published.SCHEMA))))));

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Validator() {}

    /** The errors of a value according to its definition. */
    static List<Error> faults(String definition, JsonNode value) {
        return SCHEMAS.computeIfAbsent(definition, Validator::schema).validate(value);
    }

    /**
     * The errors with their locations. For a sealed type, only errors of the member that {@code type} names count; those
     * of the other members are dropped.
     */
    static List<Fault> located(String definition, JsonNode value) {
        List<Error> errors = faults(definition, value);
        List<String> otherMembers = errors.stream()
                .filter(error -> error.getKeyword().equals("const")
                        && error.getInstanceLocation().toString().endsWith("/type"))
                .map(Validator::member)
                .toList();
        List<Fault> faults = errors.stream()
                .filter(error -> !error.getKeyword().equals("oneOf") && !otherMembers.contains(member(error)))
                .map(Fault::of)
                .toList();
        return faults.isEmpty()
                ? errors.stream()
                        .filter(error -> error.getKeyword().equals("const"))
                        .map(Fault::of)
                        .distinct()
                        .toList()
                : faults;
    }

    /** The path in the schema to a member of a sealed type. */
    private static String member(Error error) {
        return error.getEvaluationPath().toString().replaceFirst("(.*/oneOf/\\d+)?.*", "$1");
    }

    /**
     * A fault.
     *
     * @param location the JSON Pointer to the value that violates a keyword
     * @param keyword the keyword
     */
    record Fault(String location, String keyword) {
        private static Fault of(Error error) {
            return new Fault(error.getInstanceLocation().toString(), error.getKeyword());
        }

        /**
         * Whether the library reports the same fault at this pointer. The locations may differ in two ways. A schema
         * reports an unknown field at the object that contains it. The library reports some faults inside an object at
         * the object, because it can only check the finished object.
         */
        boolean isAt(String pointer) {
            return location.equals(pointer)
                    || (keyword.equals("additionalProperties")
                            && location.equals(pointer.substring(0, pointer.lastIndexOf('/'))))
                    || location.startsWith(pointer + "/");
        }
    }

    /** The errors of a schema itself. */
    static List<Error> faultsOfSchema(JsonNode schema) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema);
    }

    private static Schema schema(String definition) {
        return REGISTRY.getSchema(SchemaLocation.of(SchemaGenerator.ID + "#/$defs/" + definition));
    }
}
