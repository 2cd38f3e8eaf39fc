package org.coalitionmodel.contract;

import static org.coalitionmodel.contract.Case.By.LIBRARY;
import static org.coalitionmodel.contract.Case.By.SCHEMA;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document that breaks one rule.
 *
 * @param rule the part of the library's message before the value
 * @param type the type that the document is read as
 * @param document the document
 * @param pointer the location of the fault according to the library
 * @param by what detects the fault
 */
record Case(String rule, Class<?> type, JsonNode document, String pointer, By by) {
    private static final Path RULES = Published.ROOT.resolve("jackson-module/contract/src/test/resources/rules.tsv");

    /** What detects a fault. */
    enum By {
        /** The schema and the library. */
        SCHEMA,
        /** Only the library, because a schema cannot express the rule. */
        LIBRARY
    }

    @Override
    public String toString() {
        return rule + " in " + type.getSimpleName() + " at " + pointer;
    }

    /** A case for each rule of the model, from the rows of {@code rules.tsv}. */
    static List<Case> ofRules() {
        try {
            return Files.readAllLines(RULES).stream().skip(1).map(Case::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case row(String line) {
        String[] columns = line.split("\t", -1);
        Class<?> type = Shapes.all().keySet().stream()
                .filter(one -> one.getSimpleName().equals(columns[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No type of " + line));
        String pointer = columns[2].equals("root") ? "" : columns[2];
        JsonNode document = Published.MAPPER.readTree(columns[4]);
        return new Case(columns[3], type, document, pointer, By.valueOf(columns[1].toUpperCase(Locale.ROOT)));
    }

    /** Cases that break what the shapes state about each field, in a sample that has the field. */
    static List<Case> ofShapes() {
        List<Case> cases = new ArrayList<>();
        Shapes.all().forEach((type, value) -> {
            if (value instanceof Shape<?, ?> shape) {
                ObjectNode more =
                        (ObjectNode) Published.written(Published.samples(type).get(0));
                more.put("nowhere", 1);
                cases.add(new Case("A field of " + shape.name() + " must be one of", type, more, "/nowhere", SCHEMA));
                for (Property<?, ?, ?> property : shape.properties()) {
                    ofProperty(shape, property, (ObjectNode) Published.sampleWith(shape, property.name()), cases);
                }
            }
        });
        return cases;
    }

    private static void ofProperty(Shape<?, ?> shape, Property<?, ?, ?> property, ObjectNode full, List<Case> cases) {
        String attribute = shape.name() + "." + property.name();
        boolean isList = SchemaGenerator.isList(property);
        String pointer = "/" + property.name();
        BiConsumer<String, String> change = (document, rule) -> {
            ObjectNode changed = full.deepCopy();
            changed.set(property.name(), Published.MAPPER.readTree(isList ? "[" + document + "]" : document));
            cases.add(new Case(rule, shape.type(), changed, isList ? pointer + "/0" : pointer, SCHEMA));
        };
        if (property.presence() == Cardinality.REQUIRED || property.presence() == Cardinality.NON_EMPTY_LIST) {
            ObjectNode without = full.deepCopy();
            without.remove(property.name());
            cases.add(new Case(attribute + " must be present", shape.type(), without, "", SCHEMA));
        }
        if (isList) {
            ObjectNode alone = full.deepCopy();
            alone.put(property.name(), "a");
            cases.add(new Case(attribute + " must be an array", shape.type(), alone, pointer, SCHEMA));
        }
        change.accept("null", attribute + " must be " + property.value().described());
        if (property.value() instanceof ValueType.EnumType) {
            change.accept("\"nonsense\"", attribute + " must be one of");
        } else if (property.value() instanceof ValueType.IntegerType) {
            change.accept("2147483648", attribute + " must be a whole number");
            change.accept("1.5", attribute + " must be a whole number");
        } else if (property.value().type().equals(Id.class)) {
            change.accept("\"a b\"", attribute + " must be 1 to 200 of");
        }
    }

    /** A case for each reference in the full dossier, changed to an unknown id. */
    static List<Case> ofReferences() {
        List<Case> cases = new ArrayList<>();
        JsonNode dossier = Published.written(Published.samples(Dossier.class).get(0));
        ofReferences((Shape<?, ?>) Shapes.find(Dossier.class).orElseThrow(), dossier, "", dossier, cases);
        return cases;
    }

    private static void ofReferences(
            Shape<?, ?> shape, JsonNode object, String path, JsonNode dossier, List<Case> cases) {
        for (Property<?, ?, ?> property : shape.properties()) {
            JsonNode field = object.path(property.name());
            Stream<Integer> indices = field.isArray()
                    ? Stream.iterate(0, i -> i < field.size(), i -> i + 1)
                    : Stream.of(-1).filter(any -> !field.isMissingNode());
            indices.forEach(i -> {
                JsonNode element = i < 0 ? field : field.get(i);
                String pointer = path + "/" + property.name() + (i < 0 ? "" : "/" + i);
                if (property.value() instanceof Shape<?, ?> below) {
                    ofReferences(below, element, pointer, dossier, cases);
                } else if (property.value() instanceof ValueType.UnionType<?> union) {
                    Shape<?, ?> below = union.shape(element.get("type").asString());
                    ofReferences(below, element, pointer, dossier, cases);
                } else if (property.value().type().equals(Id.class)
                        && !property.name().equals("id")) {
                    JsonNode changed = dossier.deepCopy();
                    set(changed, pointer, "nowhere");
                    String rule = property.name().equals("to") && shape.name().equals("Relation")
                            ? "Relation.to must refer to"
                            : "";
                    cases.add(new Case(rule, Dossier.class, changed, pointer, LIBRARY));
                }
            });
        }
    }

    private static void set(JsonNode tree, String pointer, String text) {
        JsonNode parent = tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            object.put(last, text);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), text);
        }
    }
}
