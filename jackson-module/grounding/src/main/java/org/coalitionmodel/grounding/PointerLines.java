package org.coalitionmodel.grounding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a JSON text on which certain values begin. */
final class PointerLines {
    private static final JsonMapper MAPPER = new JsonMapper();

    private PointerLines() {}

    /** The line of each of these JSON Pointers, from 1. A pointer that leads to nothing in the text is left out. */
    static Map<String, Integer> of(Set<String> pointers, String json) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                if (token != JsonToken.PROPERTY_NAME && pointers.contains(pointer)) {
                    lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
                }
            }
        }
        return lines;
    }
}
