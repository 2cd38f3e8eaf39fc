package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coalitionmodel.exchange.ledger.InputRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An entity document of the input: its terms and its statements, and the record of its values in the ledger. */
final class Item {
    private static final Set<String> PARTS = Set.of("labels", "descriptions", "aliases", "sitelinks", "claims");

    private final String id;
    private final String type;
    private final InputRecord row;
    private final List<Term> labels = new ArrayList<>();
    private final List<Term> descriptions = new ArrayList<>();
    private final List<Term> aliases = new ArrayList<>();
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

    /**
     * A label, description or alias.
     *
     * @param key its key in the record of the ledger
     * @param language its language, as Wikidata writes it
     * @param text the text
     */
    record Term(String key, String language, String text) {}

    /**
     * Reads a document and adds each of its values to the record. Statements that are not wanted are counted as not
     * mapped, and are not kept in memory.
     *
     * @param node the document
     * @param row the record
     * @param isWanted whether a property is mapped
     */
    Item(ObjectNode node, InputRecord row, Predicate<Snak> isWanted) {
        this.row = row;
        id = node.path("id").asString("");
        type = node.path("type").asString("");
        node.forEachEntry((name, value) -> {
            if (!PARTS.contains(name) || !(value.isObject() || isEmptyList(value))) {
                String field = name.equals("id") || name.equals("type") ? name : "other";
                row.add("/" + name, field, value.isValueNode() ? value.asString() : value.toString());
            }
        });
        addTerms("labels", node.path("labels"), labels);
        addTerms("descriptions", node.path("descriptions"), descriptions);
        for (Map.Entry<String, JsonNode> language : node.path("aliases").properties()) {
            int position = 0;
            for (JsonNode alias : language.getValue().isArray() ? language.getValue() : List.<JsonNode>of()) {
                addTerm("aliases", language.getKey() + "/" + position++, language.getKey(), alias, aliases);
            }
            if (!language.getValue().isArray()) {
                addTerm("aliases", language.getKey(), language.getKey(), language.getValue(), aliases);
            }
        }
        for (Map.Entry<String, JsonNode> site : node.path("sitelinks").properties()) {
            row.add(
                    "sitelinks/" + site.getKey(),
                    "sitelinks",
                    site.getValue().path("title").asString(""));
        }
        for (Map.Entry<String, JsonNode> property : node.path("claims").properties()) {
            addClaims(property.getKey(), property.getValue(), isWanted);
        }
    }

    private static boolean isEmptyList(JsonNode node) {
        return node.isArray() && node.isEmpty();
    }

    private void addTerms(String field, JsonNode node, List<Term> terms) {
        for (Map.Entry<String, JsonNode> language : node.properties()) {
            addTerm(field, language.getKey(), language.getKey(), language.getValue(), terms);
        }
    }

    private void addTerm(String field, String place, String language, JsonNode node, List<Term> terms) {
        String key = field + "/" + place;
        JsonNode text = node.path("value");
        row.add(key, field, text.isString() ? text.stringValue() : node.toString());
        if (text.isString() && node.path("language").asString("").equals(language)) {
            terms.add(new Term(key, language, text.stringValue()));
        } else {
            row.refused(key, "Term must have a value in its language");
        }
    }

    private void addClaims(String property, JsonNode list, Predicate<Snak> isWanted) {
        if (!Snak.PROPERTY.matcher(property).matches() || !list.isArray()) {
            row.add("claims/" + property, "claims", list.toString());
            row.refused("claims/" + property, "Statements must be listed by property");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            try {
                Claim claim = Claim.of(list.get(i), property, i);
                claim.addTo(row, list.get(i));
                if (isWanted.test(claim.main())) {
                    claims.computeIfAbsent(property, key -> new ArrayList<>()).add(claim);
                } else {
                    claim.drop(row, "not mapped");
                }
            } catch (IllegalArgumentException e) {
                row.add(property + "/" + i, property, list.get(i).toString());
                row.refused(property + "/" + i, Rules.rule(e));
            }
        }
        row.release();
    }

    String id() {
        return id;
    }

    /** Whether it is the document of an item, and not of a property or of another entity. */
    boolean isItem() {
        return type.equals("item") && Snak.ITEM.matcher(id).matches();
    }

    /** Whether it is the document of a property. */
    boolean isProperty() {
        return type.equals("property") && Snak.PROPERTY.matcher(id).matches();
    }

    InputRecord row() {
        return row;
    }

    List<Term> labels() {
        return labels;
    }

    List<Term> descriptions() {
        return descriptions;
    }

    List<Term> aliases() {
        return aliases;
    }

    /** Its statements with a property, without those that are deprecated. */
    Stream<Claim> claims(String property) {
        return claims.getOrDefault(property, List.of()).stream().filter(claim -> !claim.isDeprecated());
    }

    /** All its statements that are mapped. */
    Stream<Claim> claims() {
        return claims.values().stream().flatMap(List::stream);
    }
}
