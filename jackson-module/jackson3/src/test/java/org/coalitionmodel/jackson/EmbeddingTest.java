package org.coalitionmodel.jackson;

import org.coalitionmodel.jackson.JacksonJson.Via;
import org.coalitionmodel.json.contract.EmbeddingContract;
import org.coalitionmodel.json.contract.Json;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class EmbeddingTest extends EmbeddingContract {
    private static final JsonMapper MAPPER = JacksonJson.PLAIN.mapper();

    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }

    @Override
    protected Json overTree() {
        return new JacksonJson(MAPPER, Via.TREE);
    }

    @Override
    protected Json overTreeOfDecimals() {
        return new JacksonJson(
                MAPPER.rebuild()
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .build(),
                Via.TREE);
    }

    @Override
    protected Json overBuffer() {
        return new JacksonJson(MAPPER, Via.BUFFER);
    }

    @Override
    protected String writeAs(Class<?> type, Object value) {
        return MAPPER.writerFor(type).writeValueAsString(value);
    }
}
