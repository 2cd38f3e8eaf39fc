package org.coalitionmodel.contract;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import tools.jackson.databind.JsonNode;

/** The single values of a dossier as they appear in linked data: an IRI, or a text with its language. */
final class Leaves {
    static final URI BASE = URI.create("https://example.org/dossiers/");

    private static final Shape<?, ?> DOSSIER =
            (Shape<?, ?>) Shapes.find(Dossier.class).orElseThrow();

    private Leaves() {}

    static List<String> ofDossier(JsonNode dossier) {
        List<String> leaves = new ArrayList<>();
        ofObject(DOSSIER, dossier, leaves);
        return leaves;
    }

    private static void ofObject(Shape<?, ?> shape, JsonNode object, List<String> leaves) {
        if (shape.tagged()) {
            leaves.add(Terms.iri(shape));
        }
        for (Property<?, ?, ?> property : shape.properties()) {
            JsonNode field = object.path(property.name());
            if (field.isMissingNode()) {
                continue;
            }
            if (!property.name().equals("id") && property.form() == Property.Form.JSON) {
                leaves.add(field.toString());
            } else if (field.isArray()) {
                field.forEach(element -> ofValue(property.value(), element, leaves));
            } else {
                ofValue(property.value(), field, leaves);
            }
        }
    }

    private static void ofValue(ValueType<?> value, JsonNode node, List<String> leaves) {
        if (value instanceof Shape<?, ?> shape) {
            ofObject(shape, node, leaves);
        } else if (value instanceof ValueType.UnionType<?> union) {
            ofObject(union.shape(node.get("type").asString()), node, leaves);
        } else if (value instanceof ValueType.LanguageMapType) {
            node.properties().forEach(text -> leaves.add(tagged(text.getValue().asString(), text.getKey())));
        } else if (value instanceof ValueType.EnumType<?> choice) {
            leaves.add(Terms.iri(choice, node.asString()));
        } else if (value.type().equals(Id.class) || SchemaGenerator.isUri(value)) {
            leaves.add(BASE.resolve(node.asString()).toString());
        } else {
            leaves.add(plain(node));
        }
    }

    static List<String> ofExpanded(JsonNode expanded) {
        List<String> leaves = new ArrayList<>();
        collect(expanded, leaves);
        return leaves;
    }

    private static void collect(JsonNode node, List<String> leaves) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, leaves));
        } else if (node.has("@language")) {
            leaves.add(
                    tagged(node.get("@value").asString(), node.get("@language").asString()));
        } else if (node.has("@value")) {
            leaves.add(plain(node.get("@value")));
        } else {
            node.properties().forEach(field -> {
                if (field.getKey().equals("@id")) {
                    leaves.add(field.getValue().asString());
                } else if (field.getKey().equals("@type")) {
                    field.getValue().forEach(type -> leaves.add(type.asString()));
                } else {
                    collect(field.getValue(), leaves);
                }
            });
        }
    }

    /** The subject or object of a triple. */
    static String ofNode(Node node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        String text = node.getLiteralLexicalForm();
        String language = node.getLiteralLanguage();
        return language.isEmpty() ? text : tagged(text, language);
    }

    private static String tagged(String text, String language) {
        return text + "@" + language.toLowerCase(Locale.ROOT);
    }

    private static String plain(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return node.isString() ? node.asString() : node.toString();
    }

    /** The expected number of triples: one per value, and two per element of a list whose order has a meaning. */
    static int triplesOf(JsonNode dossier) {
        return triplesOf(DOSSIER, dossier);
    }

    private static int triplesOf(Shape<?, ?> shape, JsonNode object) {
        int triples = shape.tagged() ? 1 : 0;
        for (Property<?, ?, ?> property : shape.properties()) {
            JsonNode field = object.path(property.name());
            if (field.isMissingNode() || property.name().equals("id")) {
                continue;
            }
            if (property.form() == Property.Form.JSON) {
                triples++;
            } else if (field.isArray()) {
                triples += property.form() == Property.Form.LIST ? 1 + 2 * field.size() : field.size();
                for (JsonNode element : field) {
                    triples += triplesWithin(property.value(), element);
                }
            } else if (property.value() instanceof ValueType.LanguageMapType) {
                triples += field.size();
            } else {
                triples += 1 + triplesWithin(property.value(), field);
            }
        }
        return triples;
    }

    private static int triplesWithin(ValueType<?> value, JsonNode node) {
        if (value instanceof Shape<?, ?> shape) {
            return triplesOf(shape, node);
        }
        return value instanceof ValueType.UnionType<?> union
                ? triplesOf(union.shape(node.get("type").asString()), node)
                : 0;
    }
}
