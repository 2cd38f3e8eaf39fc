package org.coalitionmodel.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.samples.Samples.Sample;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the JSON Schema (2020-12) from the shapes. The schema has a definition for each type; its root is the dossier.
 *
 * <p>It suits both validators in strict mode and type generators. Type generators create a new type for a {@code $ref}
 * with a description beside it, so a field refers to another type in an {@code allOf}. They ignore some keywords; rules
 * that concern two fields use only those.
 */
final class SchemaGenerator {
    static final String ID = "https://coalitionmodel.org/dossier-1.schema.json";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal LARGEST = new BigDecimal("1E+50");

    private SchemaGenerator() {}

    static ObjectNode schema() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "Coalition dossier");
        schema.put("description", "The format " + Shapes.FORMAT + ". A line of NDJSON is one of #/$defs/Line.");
        schema.put("$ref", reference(Dossier.class));
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("Line", line());
        Shapes.all().forEach((type, value) -> definitions.set(type.getSimpleName(), definition(value)));
        return schema;
    }

    /** The element types of the lists of a dossier. These are also the types of NDJSON lines. */
    static List<ValueType<?>> entities() {
        Shape<?, ?> dossier = (Shape<?, ?>) Shapes.find(Dossier.class).orElseThrow();
        return dossier.properties().stream()
                .filter(property -> property.presence() == Cardinality.LIST)
                .<ValueType<?>>map(Property::value)
                .toList();
    }

    private static String reference(Class<?> type) {
        return "#/$defs/" + type.getSimpleName();
    }

    private static ObjectNode line() {
        ObjectNode line = JSON.objectNode();
        line.put(
                "description",
                "One line of NDJSON: one thing of a dossier. All lines of a file are of one type; point at its definition to be exact.");
        ArrayNode types = line.putArray("anyOf");
        entities().forEach(value -> types.addObject().put("$ref", reference(value.type())));
        return line;
    }

    private static ObjectNode definition(ValueType<?> value) {
        if (value instanceof Shape<?, ?> shape) {
            return object(shape);
        }
        ObjectNode definition = JSON.objectNode();
        if (value instanceof ValueType.UnionType<?> union) {
            definition.put("description", "One of " + String.join(", ", union.words()) + ", as type says.");
            ArrayNode shapes = definition.putArray("oneOf");
            union.shapes().forEach(shape -> shapes.addObject().put("$ref", reference(shape.type())));
        } else if (value instanceof ValueType.EnumType<?> choice) {
            definition.put(
                    "description",
                    choice.description()
                            + choice.words().entrySet().stream()
                                    .map(word -> "\n" + word.getValue() + ": "
                                            + choice.meanings().get(word.getKey()))
                                    .collect(Collectors.joining()));
            ArrayNode words = definition.put("type", "string").putArray("enum");
            choice.words().values().forEach(words::add);
        } else {
            definition.put(
                    "description",
                    value instanceof ValueType.ScalarType<?> scalar
                            ? scalar.description()
                            : "A text in one or more languages, the first of which is the original.");
            simple(value, definition);
        }
        return definition;
    }

    private static ObjectNode object(Shape<?, ?> shape) {
        ObjectNode object = JSON.objectNode();
        object.put("description", shape.description());
        object.put("type", "object");
        ObjectNode fields = object.putObject("properties");
        ArrayNode required = JSON.arrayNode();
        if (shape.tagged()) {
            fields.putObject("type")
                    .put("description", "Which type it is.")
                    .put("type", "string")
                    .put("const", shape.word())
                    .putArray("examples")
                    .add(shape.word());
            required.add("type");
        }
        for (Property<?, ?, ?> property : shape.properties()) {
            fields.set(property.name(), field(shape, property));
            if (property.presence() == Cardinality.REQUIRED || property.presence() == Cardinality.NON_EMPTY_LIST) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        object.put("additionalProperties", false);
        object.setAll(Conditions.of(shape.type()));
        return object;
    }

    private static ObjectNode field(Shape<?, ?> shape, Property<?, ?, ?> property) {
        ObjectNode field = JSON.objectNode();
        field.put("description", property.description());
        if (isList(property)) {
            field.put("type", "array");
            if (property.presence() == Cardinality.NON_EMPTY_LIST) {
                field.put("minItems", 1);
            }
            ObjectNode items = field.putObject("items");
            if (isDefined(property.value())) {
                items.put("$ref", reference(property.value().type()));
            } else {
                simple(property.value(), items);
            }
        } else if (isDefined(property.value())) {
            field.putArray("allOf")
                    .addObject()
                    .put("$ref", reference(property.value().type()));
        } else {
            simple(property.value(), field);
        }
        if (property.meantByAbsence() != null) {
            field.set("default", written(property));
        }
        field.putArray("examples").add(example(shape, property));
        return field;
    }

    /** Whether this is a URI: the only string with its own syntax that has no Java type of its own. */
    static boolean isUri(ValueType<?> value) {
        return value instanceof ValueType.ScalarType && value.type() == String.class;
    }

    static boolean isList(Property<?, ?, ?> property) {
        return property.presence() == Cardinality.LIST || property.presence() == Cardinality.NON_EMPTY_LIST;
    }

    private static boolean isDefined(ValueType<?> value) {
        return Shapes.all().containsKey(value.type());
    }

    private static JsonNode written(Property<?, ?, ?> property) {
        return property.value() instanceof ValueType.EnumType<?> choice
                ? JSON.stringNode(choice.word(property.meantByAbsence()))
                : JSON.booleanNode((Boolean) property.meantByAbsence());
    }

    /** The schema of a value type that has no definition of its own. */
    private static void simple(ValueType<?> value, ObjectNode schema) {
        if (value instanceof ValueType.StringType text) {
            string(text.pattern(), schema);
        } else if (value instanceof ValueType.ScalarType<?> scalar) {
            string(scalar.pattern(), schema);
            if (scalar.longest() < Integer.MAX_VALUE) {
                schema.put("maxLength", scalar.longest());
            }
            if (scalar.type().equals(Id.class)) {
                // No portable pattern can exclude a word.
                schema.putObject("not").putArray("enum").add("id").add("type");
            }
        } else if (value instanceof ValueType.ConstantType constant) {
            schema.put("type", "string").put("const", constant.text());
        } else if (value instanceof ValueType.BooleanType) {
            schema.put("type", "boolean");
        } else if (value instanceof ValueType.IntegerType whole) {
            schema.put("type", "integer").put("minimum", whole.least()).put("maximum", Integer.MAX_VALUE);
        } else if (value instanceof ValueType.DecimalType) {
            schema.put("type", "number").put("minimum", LARGEST.negate()).put("maximum", LARGEST);
        } else if (value instanceof ValueType.LanguageMapType) {
            schema.put("type", "object").put("minProperties", 1);
            schema.putObject("propertyNames")
                    .put("type", "string")
                    .put("pattern", ValueType.LanguageMapType.LANGUAGE)
                    .put("maxLength", 100);
            string(ValueType.StringType.VISIBLE.pattern(), schema.putObject("additionalProperties"));
        } else {
            throw new IllegalArgumentException("No schema for " + value);
        }
    }

    private static void string(String pattern, ObjectNode schema) {
        schema.put("type", "string");
        if (!pattern.isEmpty()) {
            schema.put("pattern", pattern);
        }
    }

    /** The example of a field: a minimal sample if the field has a shape, otherwise the value in a full sample. */
    private static JsonNode example(Shape<?, ?> shape, Property<?, ?, ?> property) {
        ValueType<?> value = property.value();
        Class<?> least = value instanceof ValueType.UnionType<?> union
                ? union.shapes().get(0).type()
                : value.type();
        if (value instanceof Shape || value instanceof ValueType.UnionType) {
            List<Sample> samples = Published.samples(least);
            JsonNode written = Published.written(samples.get(samples.size() - 1));
            return isList(property) ? JSON.arrayNode().add(written) : written;
        }
        return Published.sampleWith(shape, property.name()).get(property.name());
    }
}
