package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.coalitionmodel.json.contract.EncodingContract;
import org.coalitionmodel.json.contract.Json;

class EncodingTest extends EncodingContract {
    @Override
    protected Json fresh() {
        return new JacksonJson(
                JsonMapper.builder().addModule(new CoalitionModule()).build());
    }

    @Override
    protected <T> T read(Json json, DataInput in, Class<T> type) {
        try {
            return ((JacksonJson) json).mapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected <T> T readDecoded(Json json, byte[] bytes, Class<T> type) {
        try {
            return ((JacksonJson) json)
                    .mapper()
                    .readValue(
                            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()),
                            type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
