package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import org.coalitionmodel.jackson2.JacksonJson.Via;
import org.coalitionmodel.json.contract.EmbeddingContract;
import org.coalitionmodel.json.contract.Json;

class EmbeddingTest extends EmbeddingContract {
    /** With the module for {@link java.util.Optional}, which somebody else's bean may have. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoalitionModule())
            .addModule(new Jdk8Module())
            .build();

    @Override
    protected Json json() {
        return new JacksonJson(MAPPER);
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
        try {
            return MAPPER.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
