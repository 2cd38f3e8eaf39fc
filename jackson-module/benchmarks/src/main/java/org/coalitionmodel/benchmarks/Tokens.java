package org.coalitionmodel.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The tokens of a text, taken down to be written again. */
final class Tokens {
    private static final JsonFactory FACTORY = new JsonFactory();

    final JsonToken[] kinds;

    /** A name as the generator takes it, a {@link String}, a {@link Long} or a {@link java.math.BigDecimal}. */
    final Object[] values;

    private Tokens(List<JsonToken> kinds, List<Object> values) {
        this.kinds = kinds.toArray(JsonToken[]::new);
        this.values = values.toArray();
    }

    /**
     * Takes down the tokens.
     *
     * @param encode makes of a name what the generator takes; asked once for each name
     */
    static Tokens of(byte[] text, Function<String, Object> encode) {
        Map<String, Object> names = new HashMap<>();
        List<JsonToken> kinds = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                kinds.add(token);
                values.add(
                        switch (token) {
                            case PROPERTY_NAME -> names.computeIfAbsent(parser.currentName(), encode);
                            case VALUE_STRING -> parser.getString();
                            case VALUE_NUMBER_INT -> parser.getLongValue();
                            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
                            default -> "";
                        });
            }
        }
        return new Tokens(kinds, values);
    }
}
