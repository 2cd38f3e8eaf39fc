package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.coalitionmodel.jackson2.JacksonJson.Via;
import org.coalitionmodel.json.contract.HostTypesContract;
import org.coalitionmodel.json.contract.Json;
import org.jspecify.annotations.Nullable;

class HostTypesTest extends HostTypesContract {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CoalitionModule())
            .addModule(new Jdk8Module())
            .build();

    @Override
    protected Json json() {
        return new JacksonJson(MAPPER);
    }

    @Override
    protected Json overBuffer() {
        return new JacksonJson(MAPPER, Via.BUFFER);
    }

    @Override
    protected @Nullable Object read(String text, Type type) {
        try {
            return MAPPER.readValue(text, MAPPER.constructType(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
