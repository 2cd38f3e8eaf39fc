package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.json.LineReader;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tables of FORMAT.md agree with the shapes, and its examples are valid. */
class FormatTest {
    private static final Path FILE = Published.ROOT.resolve("jackson-module/FORMAT.md");

    /** The maximum length of an example, in characters without white space. */
    private static final int LONGEST = 500;

    private static final Map<Class<?>, JsonNode> EXAMPLES = examples();

    @Test
    void has_the_tables_that_the_shapes_give() throws IOException {
        String text = Files.readString(FILE);
        Published.requireUpToDate(
                FILE, with("words", words(), with("types", types(), with("prefixes", prefixes(), text))));
    }

    @Test
    void gives_an_example_of_each_type_that_is_read_and_that_the_schema_takes() {
        shapes().forEach(shape -> {
            JsonNode example = EXAMPLES.get(shape.type());

            assertThat(Validator.faults(shape.name(), example)).as(shape.name()).isEmpty();
            assertThat((Object) Published.MAPPER.readValue(example.toString(), shape.type()))
                    .isInstanceOf(shape.type());
        });
    }

    @Test
    void asks_what_is_asked_in_the_tests() throws IOException {
        assertThat(Files.readString(FILE))
                .contains("```sparql\n"
                        + Files.readString(Published.ROOT.resolve(
                                "jackson-module/contract/src/test/resources/who-represented-whom.rq"))
                        + "```");
    }

    @Test
    void states_the_limits_that_are_set_by_default() throws IOException {
        StreamReadConstraints three = StreamReadConstraints.defaults();
        var two = com.fasterxml.jackson.core.StreamReadConstraints.defaults();

        assertThat(three.getMaxNumberLength()).isEqualTo(two.getMaxNumberLength());
        assertThat(three.getMaxNameLength()).isEqualTo(two.getMaxNameLength());
        assertThat(three.getMaxDocumentLength())
                .isEqualTo(two.getMaxDocumentLength())
                .isNegative();
        assertThat(Files.readString(FILE))
                .contains(String.format(
                        Locale.ROOT,
                        "nesting (%d in Jackson 3, %d in Jackson 2), numbers (%d characters), names (%,d) and strings (%,d and %,d)",
                        three.getMaxNestingDepth(),
                        two.getMaxNestingDepth(),
                        three.getMaxNumberLength(),
                        three.getMaxNameLength(),
                        three.getMaxStringLength(),
                        two.getMaxStringLength()))
                .contains("at most " + (LineReader.LONGEST >> 20) + " MiB");
    }

    private static String with(String part, String made, String text) {
        Pattern between = Pattern.compile("(<!-- " + part + ": [^\n]*-->\n).*?(<!-- end -->)", Pattern.DOTALL);
        Matcher marks = between.matcher(text);
        assertThat(marks.find()).as("place for %s", part).isTrue();
        return marks.replaceFirst("$1" + Matcher.quoteReplacement(made) + "$2");
    }

    private static List<Shape<?, ?>> shapes() {
        List<Shape<?, ?>> shapes = new ArrayList<>();
        shapes.add((Shape<?, ?>) Shapes.find(Dossier.class).orElseThrow());
        SchemaGenerator.entities().forEach(value -> {
            if (value instanceof ValueType.UnionType<?> union) {
                shapes.addAll(union.shapes());
            } else {
                shapes.add((Shape<?, ?>) value);
            }
        });
        Shapes.all().values().forEach(value -> {
            if (value instanceof Shape<?, ?> shape && !shapes.contains(shape)) {
                shapes.add(shape);
            }
        });
        return shapes;
    }

    private static String prefixes() {
        return Terms.PREFIXES.entrySet().stream()
                .map(prefix -> "- `" + prefix.getKey() + ":` `" + prefix.getValue() + "`\n")
                .collect(Collectors.joining());
    }

    private static String types() {
        StringBuilder out = new StringBuilder();
        for (Shape<?, ?> shape : shapes()) {
            out.append("\n### ").append(shape.name()).append("\n\n").append(shape.description());
            if (!shape.type().equals(Dossier.class)) {
                out.append("\n\n```json\n")
                        .append(Published.pretty(EXAMPLES.get(shape.type())))
                        .append("```");
            }
            out.append("\n\n| field | value | | meaning | term |\n| --- | --- | --- | --- | --- |\n");
            if (shape.tagged()) {
                row(
                        out,
                        "type",
                        "`\"" + shape.word() + "\"`",
                        "required",
                        "Which type it is.",
                        "`" + shape.iri() + "`");
            }
            for (Property<?, ?, ?> property : shape.properties()) {
                row(
                        out,
                        property.name(),
                        linked(property.value()),
                        presence(property),
                        property.description(),
                        term(property));
            }
        }
        return out.append('\n').toString();
    }

    private static void row(
            StringBuilder out, String name, String value, String presence, String meaning, String term) {
        out.append("| `" + name + "` | " + String.join(" | ", value, presence, meaning, term) + " |\n");
    }

    private static String term(Property<?, ?, ?> property) {
        if (property.name().equals("id")) {
            return "`@id`";
        }
        String term = "`" + property.iri() + "`";
        return property.form() == Property.Form.LIST ? term + ", a list" : term;
    }

    private static String presence(Property<?, ?, ?> property) {
        return switch (property.presence()) {
            case REQUIRED -> "required";
            case OPTIONAL -> "";
            case LIST -> "list";
            case NON_EMPTY_LIST -> "list, not empty";
        };
    }

    private static String linked(ValueType<?> value) {
        if (value instanceof ValueType.StringType text) {
            return text.pattern().isEmpty() || text.pattern().equals(ValueType.StringType.VISIBLE.pattern())
                    ? "text"
                    : text.pattern().equals(ValueType.LanguageMapType.LANGUAGE)
                            ? "BCP 47 tag"
                            : "`" + text.pattern().replace("|", "\\|") + "`";
        } else if (value instanceof ValueType.IntegerType whole) {
            return "whole number from " + whole.least();
        } else if (value instanceof ValueType.DecimalType) {
            return "number";
        } else if (value instanceof ValueType.BooleanType) {
            return "true or false";
        } else if (value instanceof ValueType.ConstantType constant) {
            return "`\"" + constant.text() + "\"`";
        } else if (value instanceof ValueType.LanguageMapType) {
            return "text in languages";
        } else if (value instanceof ValueType.EnumType<?>) {
            String name = value.type().getSimpleName();
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        } else if (value instanceof Shape<?, ?> shape) {
            return "[" + shape.name() + "](#" + shape.name().toLowerCase(Locale.ROOT) + ")";
        } else if (value instanceof ValueType.UnionType<?> union) {
            return String.join(
                    ", ", union.shapes().stream().map(FormatTest::linked).toList());
        }
        return Map.of(
                        "Id",
                        "id",
                        "Unit",
                        "unit",
                        "TimePeriod",
                        "date or period",
                        "PartialDate",
                        "date",
                        "String",
                        "URI")
                .get(value.type().getSimpleName());
    }

    private static String words() {
        StringBuilder out = new StringBuilder();
        Shapes.all().forEach((type, value) -> {
            if (value instanceof ValueType.EnumType<?> choice) {
                out.append("\n### ").append(type.getSimpleName()).append("\n\n| word | meaning |\n| --- | --- |\n");
                choice.words()
                        .forEach((constant, word) -> out.append(
                                "| `" + word + "` | " + choice.meanings().get(constant) + " |\n"));
            }
        });
        return out.append('\n').toString();
    }

    /** The example of each type: among those that are short enough, the first with the most fields. */
    private static Map<Class<?>, JsonNode> examples() {
        Map<Class<?>, JsonNode> examples = new HashMap<>();
        Shape<?, ?> dossier = (Shape<?, ?>) Shapes.find(Dossier.class).orElseThrow();
        Published.dossiers().forEach(file -> offer(dossier, Published.read(file), examples));
        for (Shape<?, ?> shape : shapes()) {
            Published.samples(shape.type())
                    .forEach(sample -> examples.putIfAbsent(shape.type(), Published.written(sample)));
        }
        return examples;
    }

    private static void offer(Shape<?, ?> shape, JsonNode object, Map<Class<?>, JsonNode> examples) {
        for (Property<?, ?, ?> property : shape.properties()) {
            JsonNode field = object.path(property.name());
            for (JsonNode element : field.isArray() ? field : List.of(field)) {
                if (property.value() instanceof Shape<?, ?> below && element.isObject()) {
                    offer(below, element, examples);
                } else if (property.value() instanceof ValueType.UnionType<?> union) {
                    offer(union.shape(element.get("type").asString()), element, examples);
                }
            }
        }
        ObjectNode candidate = (ObjectNode) object.deepCopy();
        candidate.findParents("citations").forEach(parent -> ((ObjectNode) parent).remove("citations"));
        JsonNode best = examples.get(shape.type());
        if (candidate.toString().length() <= LONGEST && (best == null || best.size() < candidate.size())) {
            examples.put(shape.type(), candidate);
        }
    }
}
