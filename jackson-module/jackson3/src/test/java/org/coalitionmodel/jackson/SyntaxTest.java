package org.coalitionmodel.jackson;

import java.io.DataInput;
import java.io.Reader;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.JsonStreams;
import org.coalitionmodel.json.contract.SyntaxContract;

class SyntaxTest extends SyntaxContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }

    @Override
    protected Json tree() {
        return new JacksonJson(JacksonJson.PLAIN.mapper(), JacksonJson.Via.TREE);
    }

    @Override
    protected JsonStreams streams() {
        return new StreamTest.Streams();
    }

    @Override
    protected Object read(Json json, byte[] bytes, Class<?> type) {
        return ((JacksonJson) json).mapper().readValue(bytes, type);
    }

    @Override
    protected Object read(Json json, Reader characters, Class<?> type) {
        return ((JacksonJson) json).mapper().readValue(characters, type);
    }

    @Override
    protected Object read(Json json, DataInput in, Class<?> type) {
        return ((JacksonJson) json).mapper().readValue(in, type);
    }
}
