package org.coalitionmodel.jackson;

import java.lang.reflect.Type;
import org.coalitionmodel.jackson.JacksonJson.Via;
import org.coalitionmodel.json.contract.HostTypesContract;
import org.coalitionmodel.json.contract.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

class HostTypesTest extends HostTypesContract {
    private static final JsonMapper MAPPER = JacksonJson.PLAIN.mapper();

    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }

    @Override
    protected Json overBuffer() {
        return new JacksonJson(MAPPER, Via.BUFFER);
    }

    @Override
    protected @Nullable Object read(String text, Type type) {
        return MAPPER.readValue(text, MAPPER.constructType(type));
    }
}
