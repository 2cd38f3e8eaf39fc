package org.coalitionmodel.jackson;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.coalitionmodel.json.contract.EncodingContract;
import org.coalitionmodel.json.contract.Json;
import tools.jackson.databind.json.JsonMapper;

class EncodingTest extends EncodingContract {
    @Override
    protected Json fresh() {
        return new JacksonJson(
                JsonMapper.builder().addModule(new CoalitionModule()).build());
    }

    @Override
    protected <T> T read(Json json, DataInput in, Class<T> type) {
        return ((JacksonJson) json).mapper().readValue(in, type);
    }

    @Override
    protected <T> T readDecoded(Json json, byte[] bytes, Class<T> type) {
        return ((JacksonJson) json)
                .mapper()
                .readValue(
                        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()),
                        type);
    }
}
