package org.coalitionmodel.grounding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Generates the authoring schema of one kind of entity from the shapes. An object is one level; a list is none. What lies
 * deeper than five levels is left out, and the description of the schema lists it.
 *
 * <p>A type has a definition for each number of levels that it may take. A definition that has to leave out a part carries
 * that number in its name: {@code Citation2}.
 */
final class AuthoringSchemaGenerator {
    static final int LEVELS = 5;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String TEXT = "A text in one or more languages, the original first; at least one.";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private AuthoringSchemaGenerator() {}

    /** The schema of one kind of entity, or of a sealed type of entities. */
    static ObjectNode schema(Class<?> type) {
        return new AuthoringSchemaGenerator().generate(type);
    }

    /** The paths that the schema of one kind of entity leaves out because they lie too deep. */
    static Set<String> leftOut(Shape<?, ?> shape) {
        Set<String> paths = new LinkedHashSet<>();
        leftOut(shape, LEVELS, "", paths);
        return paths;
    }

    private ObjectNode generate(Class<?> type) {
        ValueType<?> value = Shapes.find(type).orElseThrow();
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://coalitionmodel.org/authoring-1/" + type.getSimpleName() + ".schema.json");
        schema.put("title", type.getSimpleName());
        if (value instanceof ValueType.UnionType<?> union) {
            schema.put("description", "One of " + String.join(", ", union.words()) + ", as type says.");
            ArrayNode members = schema.putArray("anyOf");
            for (Shape<?, ?> shape : union.shapes()) {
                definitions.put(shape.name(), object(shape, LEVELS));
                members.addObject().put("$ref", "#/$defs/" + shape.name());
            }
        } else {
            schema.setAll(object((Shape<?, ?>) value, LEVELS));
        }
        schema.set("$defs", JSON.objectNode().setAll(definitions));
        return schema;
    }

    private ObjectNode object(Shape<?, ?> shape, int levels) {
        ObjectNode object = JSON.objectNode();
        object.put("type", "object");
        Set<String> tooDeep = new LinkedHashSet<>();
        leftOut(shape, levels, "", tooDeep);
        object.put(
                "description",
                shape.description() + (tooDeep.isEmpty() ? "" : " Left out here: " + String.join(", ", tooDeep) + "."));
        ObjectNode fields = object.putObject("properties");
        if (shape.tagged()) {
            fields.putObject("type").put("type", "string").put("const", shape.word());
        }
        fields(shape, levels).forEach((name, property) -> fields.set(name, field(shape, name, property, levels)));
        ArrayNode required = object.putArray("required");
        fields.propertyNames().forEach(required::add);
        object.put("additionalProperties", false);
        return object;
    }

    private ObjectNode field(Shape<?, ?> shape, String name, Property<?, ?, ?> property, int levels) {
        ObjectNode field = JSON.objectNode();
        String description = description(shape, name, property);
        if (isList(property)) {
            field.put("type", "array");
            field.put("description", description + (isRequired(property) ? " At least one." : ""));
            field.set("items", value(property.value(), levels - 1));
            return field;
        }
        field.put("description", description);
        ObjectNode value = value(property.value(), levels - 1);
        if (isRequired(property)) {
            if (value.has("$ref")) {
                field.putArray("anyOf").add(value);
            } else {
                field.setAll(value);
            }
            return field;
        }
        ArrayNode choices = field.putArray("anyOf");
        choices.add(value);
        choices.addObject().put("type", "null");
        return field;
    }

    private static String description(Shape<?, ?> shape, String name, Property<?, ?, ?> property) {
        if (shape.type() == Citation.class && name.equals(AuthoringProfile.QUOTE)) {
            return "The words of the source that state the fact, copied from its text unchanged; null to cite it as a whole.";
        }
        if (shape.type() == Citation.class && (name.equals("prefix") || name.equals("suffix"))) {
            return "The words of the source right " + (name.equals("prefix") ? "before" : "after")
                    + " the quote, if the same quote stands elsewhere too.";
        }
        String references = property.value().type() == Id.class
                        && !property.targets().isEmpty()
                ? " An id of a "
                        + property.targets().stream().map(Class::getSimpleName).collect(Collectors.joining(" or a "))
                        + "."
                : "";
        return property.description() + references;
    }

    private ObjectNode value(ValueType<?> value, int levels) {
        ObjectNode schema = JSON.objectNode();
        if (value instanceof Shape<?, ?> shape) {
            return schema.put("$ref", "#/$defs/" + define(shape, levels));
        }
        if (value instanceof ValueType.LanguageMapType) {
            definitions.computeIfAbsent("Text", name -> oneLanguage());
            schema.put("type", "array").put("description", TEXT);
            schema.putObject("items").put("$ref", "#/$defs/Text");
        } else if (value instanceof ValueType.EnumType<?> choice) {
            String name = choice.type().getSimpleName();
            definitions.computeIfAbsent(name, it -> words(choice));
            schema.put("$ref", "#/$defs/" + name);
        } else if (value instanceof ValueType.BooleanType) {
            schema.put("type", "boolean");
        } else if (value instanceof ValueType.IntegerType) {
            schema.put("type", "integer");
        } else if (value instanceof ValueType.DecimalType) {
            schema.put("type", "number");
        } else {
            schema.put("type", "string");
        }
        return schema;
    }

    private String define(Shape<?, ?> shape, int levels) {
        boolean fits = height(shape) <= levels;
        String name = fits ? shape.name() : shape.name() + levels;
        if (!definitions.containsKey(name)) {
            definitions.put(name, object(shape, levels));
        }
        return name;
    }

    private static ObjectNode oneLanguage() {
        ObjectNode object = JSON.objectNode();
        object.put("type", "object").put("description", "A text in one language.");
        ObjectNode fields = object.putObject("properties");
        fields.putObject("language")
                .put("type", "string")
                .put("description", "The language, as a tag of BCP 47: en, ar.");
        fields.putObject("text").put("type", "string").put("description", "The text.");
        object.putArray("required").add("language").add("text");
        return object.put("additionalProperties", false);
    }

    private static ObjectNode words(ValueType.EnumType<?> choice) {
        ObjectNode definition = JSON.objectNode();
        definition.put("type", "string");
        definition.put(
                "description",
                choice.description()
                        + choice.words().entrySet().stream()
                                .map(word -> "\n" + word.getValue() + ": "
                                        + choice.meanings().get(word.getKey()))
                                .collect(Collectors.joining()));
        ArrayNode words = definition.putArray("enum");
        choice.words().values().forEach(words::add);
        return definition;
    }

    /** The fields that fit into so many levels. */
    private static Map<String, Property<?, ?, ?>> fields(Shape<?, ?> shape, int levels) {
        Map<String, Property<?, ?, ?>> fields = new LinkedHashMap<>(AuthoringProfile.of(shape.type()));
        fields.values().removeIf(property -> leastHeight(property.value()) > levels - 1);
        return fields;
    }

    private static void leftOut(Shape<?, ?> shape, int levels, String at, Set<String> paths) {
        AuthoringProfile.of(shape.type()).forEach((name, property) -> {
            if (leastHeight(property.value()) > levels - 1) {
                paths.add(at + name);
            } else if (property.value() instanceof Shape<?, ?> part) {
                leftOut(part, levels - 1, at + name + ".", paths);
            }
        });
    }

    /** How many levels a value takes with all of its parts. */
    private static int height(ValueType<?> value) {
        if (!(value instanceof Shape<?, ?> shape)) {
            return value instanceof ValueType.LanguageMapType ? 1 : 0;
        }
        return 1
                + AuthoringProfile.of(shape.type()).values().stream()
                        .mapToInt(property -> height(property.value()))
                        .max()
                        .orElse(0);
    }

    /** How many levels a value takes with the parts that it must have. */
    private static int leastHeight(ValueType<?> value) {
        if (!(value instanceof Shape<?, ?> shape)) {
            return value instanceof ValueType.LanguageMapType ? 1 : 0;
        }
        return 1
                + AuthoringProfile.of(shape.type()).values().stream()
                        .filter(AuthoringSchemaGenerator::isRequired)
                        .mapToInt(property -> leastHeight(property.value()))
                        .max()
                        .orElse(0);
    }

    private static boolean isList(Property<?, ?, ?> property) {
        return property.presence() == Cardinality.LIST || property.presence() == Cardinality.NON_EMPTY_LIST;
    }

    private static boolean isRequired(Property<?, ?, ?> property) {
        return property.presence() == Cardinality.REQUIRED || property.presence() == Cardinality.NON_EMPTY_LIST;
    }

    /** All kinds of entities that have a shape of their own. */
    static List<Shape<?, ?>> shapes() {
        List<Shape<?, ?>> shapes = new ArrayList<>();
        for (Class<?> type : AuthoringSchemas.types()) {
            if (Shapes.all().get(type) instanceof Shape<?, ?> shape) {
                shapes.add(shape);
            }
        }
        return shapes;
    }
}
