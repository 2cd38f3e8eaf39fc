package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.exchange.ledger.InputRecord;
import tools.jackson.databind.JsonNode;

/**
 * A statement of an item, with its qualifiers and references. It is not a {@code Statement} of the model, which somebody
 * made in words.
 *
 * @param key its key in the record of the ledger, which is that of its main snak: {@code P463/0}
 * @param main what it states
 * @param rank {@code preferred}, {@code normal} or {@code deprecated}
 * @param id its key in Wikidata; empty if it has none yet
 * @param qualifiers what it states in addition
 * @param references the sources that it names, each as a list of snaks
 */
record Claim(
        String key, Snak main, String rank, Optional<String> id, List<Snak> qualifiers, List<List<Snak>> references) {
    private static final Set<String> RANKS = Set.of("preferred", "normal", "deprecated");
    private static final Set<String> KNOWN =
            Set.of("mainsnak", "type", "id", "rank", "qualifiers", "qualifiers-order", "references");

    /**
     * Reads a statement.
     *
     * @param node the JSON
     * @param property the property
     * @param position its position among the statements of this property
     * @throws IllegalArgumentException if it has another form
     */
    static Claim of(JsonNode node, String property, int position) {
        String key = property + "/" + position;
        Snak main = Snak.of(node.path("mainsnak"), key, property);
        String rank = node.path("rank").asString("normal");
        if (!RANKS.contains(rank)) {
            throw new IllegalArgumentException("Statement.rank must be preferred, normal or deprecated");
        }
        List<List<Snak>> references = new ArrayList<>();
        for (JsonNode reference : requireList(node.path("references"))) {
            references.add(snaks(reference.path("snaks"), key + "/references/" + references.size()));
        }
        return new Claim(
                key,
                main,
                rank,
                Optional.of(node.path("id").asString("")).filter(id -> !id.isEmpty()),
                snaks(node.path("qualifiers"), key),
                List.copyOf(references));
    }

    private static List<Snak> snaks(JsonNode node, String key) {
        List<Snak> snaks = new ArrayList<>();
        if (!node.isObject()) {
            requireList(node).forEach(element -> {
                throw new IllegalArgumentException("Snaks must be listed by property");
            });
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!Snak.PROPERTY.matcher(property.getKey()).matches()) {
                throw new IllegalArgumentException("Snak.property must be a property");
            }
            for (JsonNode snak : requireList(property.getValue())) {
                snaks.add(Snak.of(snak, key + "/" + property.getKey() + "/" + snaks.size(), property.getKey()));
            }
        }
        return List.copyOf(snaks);
    }

    /** A list or nothing. PHP writes an empty object as an empty list. */
    private static JsonNode requireList(JsonNode node) {
        if (!node.isArray() && !node.isMissingNode()) {
            throw new IllegalArgumentException("Snaks and references must be lists");
        }
        return node;
    }

    /** Adds each of its values to the record. */
    void addTo(InputRecord row, JsonNode node) {
        String property = main.property();
        row.add(key, property, main.shown());
        if (!rank.equals("normal")) {
            row.add(key + "/rank", property + "/rank", rank);
        }
        id.ifPresent(text -> row.add(key + "/id", property + "/id", text));
        qualifiers.forEach(snak -> row.add(snak.key(), property + "/" + snak.property(), snak.shown()));
        references.forEach(snaks ->
                snaks.forEach(snak -> row.add(snak.key(), property + "/references/" + snak.property(), snak.shown())));
        node.forEachEntry((name, value) -> {
            if (!KNOWN.contains(name)) {
                row.add(key + "/other/" + name, property + "/other", value.toString());
            }
        });
    }

    boolean isDeprecated() {
        return rank.equals("deprecated");
    }

    boolean isPreferred() {
        return rank.equals("preferred");
    }

    String property() {
        return main.property();
    }

    /** The first qualifier with a property. */
    Optional<Snak> qualifier(String property) {
        return qualifiers(property).findFirst();
    }

    /** The qualifiers with a property. */
    Stream<Snak> qualifiers(String property) {
        return qualifiers.stream().filter(snak -> snak.property().equals(property));
    }

    /** Records that nothing of it is in the output. */
    void drop(InputRecord row, String reason) {
        keys().forEach(part -> row.dropped(part, reason));
    }

    /** Records that it breaks a rule. */
    void refuse(InputRecord row, String rule) {
        keys().forEach(part -> row.refused(part, rule));
    }

    private Stream<String> keys() {
        Stream.Builder<String> keys = Stream.<String>builder().add(key);
        if (!rank.equals("normal")) {
            keys.add(key + "/rank");
        }
        id.ifPresent(text -> keys.add(key + "/id"));
        Stream<Snak> parts =
                Stream.concat(qualifiers.stream(), references.stream().flatMap(List::stream));
        return Stream.concat(keys.build(), parts.map(Snak::key));
    }
}
