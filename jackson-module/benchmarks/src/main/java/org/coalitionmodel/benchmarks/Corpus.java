package org.coalitionmodel.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.statistic.Statistic;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The works, made of the dossiers that the repository has. More of them is more of the same with other ids, so that
 * what is measured has the mix of fields and languages that real dossiers have. Every run makes the same bytes.
 */
final class Corpus {
    private static final int SMALL_BYTES = 20_000;
    private static final int LARGE_BYTES = 2_000_000;
    private static final int LINES = 10_000;
    private static final int SHORTEST_LINE = 300;
    private static final int LONGEST_LINE = 600;

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CoalitionModule()).build();
    private final Path root;
    private final List<ObjectNode> dossiers;

    Corpus(Path root) throws IOException {
        this.root = root;
        this.dossiers = List.of(
                dossier("seeds/marrakech-2022.json"),
                dossier("jackson-module/json/src/test/resources/practice/ecowas-accra-2022.json"),
                dossier("jackson-module/json/src/test/resources/practice/global-terrorism-index-2023.json"),
                dossier("jackson-module/json/src/test/resources/practice/synthetic-drugs-2024.json"));
    }

    /** Lays down every work. */
    void write() throws IOException {
        Files.createDirectories(Work.FOLDER);
        Files.write(Work.SEED.file(), bytes(dossiers.get(0)));
        Files.write(Work.SMALL.file(), bytes(thinned(dossiers.get(3))));
        Files.write(Work.LARGE.file(), bytes(multiplied()));
        Files.write(Work.LINES.file(), lines());
        Files.write(Work.WIKIDATA.file(), new WikidataItem().write(Work.SEED.bytes().length));
    }

    /** As the library writes it, so that all the works are in its order. */
    private ObjectNode dossier(String file) throws IOException {
        return mapper.valueToTree(mapper.readValue(Files.readAllBytes(root.resolve(file)), Dossier.class));
    }

    private byte[] bytes(JsonNode dossier) {
        return mapper.writeValueAsBytes(mapper.treeToValue(dossier, Dossier.class));
    }

    /** Takes from the longest list the last thing that nothing refers to, until the dossier is small. */
    private ObjectNode thinned(ObjectNode dossier) {
        ObjectNode thinned = dossier.deepCopy();
        String text = mapper.writeValueAsString(thinned);
        while (text.getBytes(StandardCharsets.UTF_8).length > SMALL_BYTES) {
            removeOne(thinned, text);
            text = mapper.writeValueAsString(thinned);
        }
        return thinned;
    }

    private static void removeOne(ObjectNode dossier, String text) {
        List<JsonNode> longestFirst = dossier.values().stream()
                .filter(JsonNode::isArray)
                .sorted(Comparator.comparingInt(JsonNode::size).reversed())
                .toList();
        for (JsonNode list : longestFirst) {
            for (int i = list.size() - 1; i >= 0; i--) {
                String id = list.get(i).get("id").toString();
                if (text.indexOf(id) == text.lastIndexOf(id)) {
                    ((ArrayNode) list).remove(i);
                    return;
                }
            }
        }
        throw new IllegalStateException("Everything that is left is referred to");
    }

    /** All dossiers in one, again and again with other ids. */
    private ObjectNode multiplied() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        all.put("format", Shapes.FORMAT);
        int length = 0;
        for (int copy = 0; length < LARGE_BYTES; copy++) {
            ObjectNode dossier = dossiers.get(copy % dossiers.size());
            JsonNode renamed = renamed(dossier, shape(Dossier.class), "-" + copy);
            renamed.propertyStream()
                    .filter(list -> list.getValue().isArray())
                    .forEach(list -> all.withArray(list.getKey()).addAll((ArrayNode) list.getValue()));
            length += mapper.writeValueAsBytes(renamed).length;
        }
        return all;
    }

    private byte[] lines() {
        List<JsonNode> ordinary = new ArrayList<>();
        for (ObjectNode dossier : dossiers) {
            for (JsonNode statistic : dossier.get("statistics")) {
                int length = mapper.writeValueAsBytes(statistic).length;
                if (SHORTEST_LINE <= length && length <= LONGEST_LINE) {
                    ordinary.add(statistic);
                }
            }
        }
        Random random = new Random(2022);
        StringBuilder lines = new StringBuilder();
        ValueType<?> union = shape(Statistic.class);
        for (int i = 0; i < LINES; i++) {
            JsonNode statistic = ordinary.get(random.nextInt(ordinary.size()));
            lines.append(mapper.writeValueAsString(renamed(statistic, union, "-" + i)))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same with the suffix at the end of every id and every reference. */
    private static JsonNode renamed(JsonNode node, ValueType<?> value, String suffix) {
        if (value instanceof ValueType.ScalarType<?> scalar && scalar.type() == Id.class) {
            return JsonNodeFactory.instance.stringNode(node.stringValue() + suffix);
        }
        if (value instanceof ValueType.UnionType<?> union) {
            return renamed(node, union.shape(node.get("type").stringValue()), suffix);
        }
        if (value instanceof Shape<?, ?> shape) {
            ObjectNode renamed = ((ObjectNode) node).deepCopy();
            for (Property<?, ?, ?> property : shape.properties()) {
                JsonNode child = node.get(property.name());
                if (child instanceof ArrayNode list) {
                    ArrayNode elements = JsonNodeFactory.instance.arrayNode();
                    list.forEach(element -> elements.add(renamed(element, property.value(), suffix)));
                    renamed.set(property.name(), elements);
                } else if (child != null) {
                    renamed.set(property.name(), renamed(child, property.value(), suffix));
                }
            }
            return renamed;
        }
        return node;
    }

    private static ValueType<?> shape(Class<?> type) {
        return Shapes.find(type).orElseThrow();
    }
}
