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
        return SCHEMAS.computeIfAbsent(definition, Validator::schema).validate(value);
    }

    /**
     * Where the faults are. Of the members of a sealed type only the one that {@code type} names is asked: what the
     * others miss is no fault.
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

    /** The way through the schema to a member of a sealed type. */
    private static String member(Error error) {
        return error.getEvaluationPath().toString().replaceFirst("(.*/oneOf/\\d+)?.*", "$1");
    }

    /**
     * A fault.
     *
     * @param location the JSON Pointer to the value that a keyword does not take
     * @param keyword the keyword
     */
    record Fault(String location, String keyword) {
        private static Fault of(Error error) {
            return new Fault(error.getInstanceLocation().toString(), error.getKeyword());
        }

        /**
         * Whether this is what the library finds at a pointer: the same place; the object around it, which is where a
         * schema reports a field that it does not know; or a value within it, since what the library can only check of
         * a finished object it reports of the object.
         */
        boolean isAt(String pointer) {
            return location.equals(pointer)
                    || (keyword.equals("additionalProperties")
                            && location.equals(pointer.substring(0, pointer.lastIndexOf('/'))))
                    || location.startsWith(pointer + "/");
        }
    }

    /** What a schema has that no schema may have. */
    static List<Error> faultsOfSchema(JsonNode schema) {
        return REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(schema);
    }

    private static Schema schema(String definition) {
        return REGISTRY.getSchema(SchemaLocation.of(SchemaGenerator.ID + "#/$defs/" + definition));
    }
}
