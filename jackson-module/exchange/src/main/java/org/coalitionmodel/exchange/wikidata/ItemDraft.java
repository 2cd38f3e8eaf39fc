package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The document of an item, as far as it is made. Terms are ordered by language, statements by property. */
final class ItemDraft {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String id;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, String> descriptions = new TreeMap<>();
    private final Map<String, List<String>> aliases = new TreeMap<>();
    private final Map<Integer, List<ObjectNode>> claims = new TreeMap<>();

    ItemDraft(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return labels.isEmpty() && descriptions.isEmpty() && aliases.isEmpty() && claims.isEmpty();
    }

    Map<String, String> labels() {
        return labels;
    }

    Map<String, String> descriptions() {
        return descriptions;
    }

    void addAlias(String language, String text) {
        aliases.computeIfAbsent(language, key -> new ArrayList<>()).add(text);
    }

    /** Adds a statement. */
    void add(ObjectNode snak, List<ObjectNode> qualifiers, Optional<String> key, List<ObjectNode> references) {
        ObjectNode claim = NODES.objectNode();
        claim.set("mainsnak", snak);
        claim.put("type", "statement");
        if (!qualifiers.isEmpty()) {
            addSnaks(claim, "qualifiers", qualifiers);
        }
        key.ifPresent(text -> claim.put("id", text));
        claim.put("rank", "normal");
        if (!references.isEmpty()) {
            claim.putArray("references").addAll(references);
        }
        claims.computeIfAbsent(number(snak), property -> new ArrayList<>()).add(claim);
    }

    /** Adds a statement without qualifiers or a key. */
    void add(ObjectNode snak, List<ObjectNode> references) {
        add(snak, List.of(), Optional.empty(), references);
    }

    /** A reference with these snaks. */
    static ObjectNode reference(List<ObjectNode> snaks) {
        ObjectNode reference = NODES.objectNode();
        addSnaks(reference, "snaks", snaks);
        return reference;
    }

    /** The snaks by property and their order. */
    private static void addSnaks(ObjectNode holder, String field, Collection<ObjectNode> snaks) {
        Map<Integer, ArrayNode> byProperty = new TreeMap<>();
        for (ObjectNode snak : snaks) {
            byProperty
                    .computeIfAbsent(number(snak), property -> NODES.arrayNode())
                    .add(snak);
        }
        ObjectNode all = holder.putObject(field);
        byProperty.forEach((property, list) -> all.set("P" + property, list));
        ArrayNode order = holder.putArray(field + "-order");
        byProperty.keySet().forEach(property -> order.add("P" + property));
    }

    private static int number(ObjectNode snak) {
        return Integer.parseInt(snak.path("property").stringValue().substring(1));
    }

    /** The document. */
    ObjectNode toJson() {
        ObjectNode item = NODES.objectNode().put("type", "item").put("id", id);
        addTerms(item.putObject("labels"), labels);
        addTerms(item.putObject("descriptions"), descriptions);
        ObjectNode byLanguage = item.putObject("aliases");
        aliases.forEach((language, texts) -> {
            ArrayNode list = byLanguage.putArray(language);
            texts.forEach(text -> list.addObject().put("language", language).put("value", text));
        });
        ObjectNode statements = item.putObject("claims");
        claims.forEach((property, list) -> statements.putArray("P" + property).addAll(list));
        item.putObject("sitelinks");
        return item;
    }

    private static void addTerms(ObjectNode into, Map<String, String> terms) {
        terms.forEach((language, text) ->
                into.putObject(language).put("language", language).put("value", text));
    }
}
