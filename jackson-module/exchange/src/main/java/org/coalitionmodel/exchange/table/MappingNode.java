package org.coalitionmodel.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.coalitionmodel.rule.Rule;
import tools.jackson.databind.JsonNode;

/**
 * A part of the JSON of a mapping, and where it is. Its methods throw an {@link IllegalArgumentException} with the path
 * if it is of another kind.
 *
 * @param path the JSON Pointer
 * @param json the JSON
 */
record MappingNode(String path, JsonNode json) {
    /** The exception for a rule that it breaks. */
    IllegalArgumentException fault(String rule) {
        return Rule.broken("TableMapping" + path, rule, json.isString() ? json.stringValue() : json, null);
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw fault(rule);
        }
    }

    private MappingNode at(String name, JsonNode child) {
        return new MappingNode(path + "/" + name.replace("~", "~0").replace("/", "~1"), child);
    }

    /** The fields of an object. */
    Map<String, MappingNode> fields() {
        require(json.isObject(), "be an object");
        Map<String, MappingNode> fields = new LinkedHashMap<>();
        json.forEachEntry((name, child) -> fields.put(name, at(name, child)));
        return fields;
    }

    /** Refuses every field that is not one of these. */
    void allow(String... names) {
        List<String> allowed = List.of(names);
        fields().forEach((name, child) -> {
            if (!allowed.contains(name)) {
                throw Rule.broken("TableMapping" + path, "have only " + String.join(", ", names), name, null);
            }
        });
    }

    /** A field that may be absent. */
    Optional<MappingNode> find(String name) {
        JsonNode child = json.get(name);
        return child == null ? Optional.empty() : Optional.of(at(name, child));
    }

    /** A field that must be there. */
    MappingNode get(String name) {
        return find(name).orElseThrow(() -> Rule.broken("TableMapping" + path + "/" + name, "be given", null, null));
    }

    /** The elements of a list. */
    List<MappingNode> elements() {
        require(json.isArray(), "be a list");
        List<MappingNode> elements = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            elements.add(at(String.valueOf(i), json.get(i)));
        }
        return elements;
    }

    /** The texts of a list. */
    List<String> texts() {
        return elements().stream().map(MappingNode::text).toList();
    }

    /** The text of a string that is not blank. */
    String text() {
        require(json.isString() && !json.stringValue().isBlank(), "be a text");
        return json.stringValue();
    }

    /** Whether it is true. */
    boolean truth() {
        require(json.isBoolean(), "be true or false");
        return json.booleanValue();
    }

    /** The text of a field; a default if it is absent. */
    String text(String name, String absent) {
        return find(name).map(MappingNode::text).orElse(absent);
    }

    /** Whether a field is true; false if it is absent. */
    boolean truth(String name) {
        return find(name).map(MappingNode::truth).orElse(false);
    }

    /** The only character of a text. */
    char character() {
        require(text().length() == 1, "be one character");
        return text().charAt(0);
    }

    /** Calls a function, whose exceptions become faults of this part. */
    <T> T checked(String rule, Function<String, T> function) {
        try {
            return function.apply(text());
        } catch (IllegalArgumentException e) {
            throw fault(rule);
        }
    }
}
