package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.DataInput;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.JsonStreams;
import org.coalitionmodel.json.contract.SyntaxContract;

class SyntaxTest extends SyntaxContract {
    private static final JsonMapper MAPPER = JacksonJson.PLAIN
            .mapper()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    protected Json json() {
        return new JacksonJson(MAPPER);
    }

    @Override
    protected Json tree() {
        return new JacksonJson(MAPPER, JacksonJson.Via.TREE);
    }

    @Override
    protected JsonStreams streams() {
        return new StreamTest.Streams();
    }

    @Override
    protected Object read(Json json, byte[] bytes, Class<?> type) {
        try {
            return ((JacksonJson) json).mapper().readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Object read(Json json, Reader characters, Class<?> type) {
        try {
            return ((JacksonJson) json).mapper().readValue(characters, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson 2 throws other exceptions at the end of a data input and in the mark of its encoding: SECURITY.md. */
    @Override
    protected Object read(Json json, DataInput in, Class<?> type) {
        try {
            return ((JacksonJson) json).mapper().readValue(in, type);
        } catch (EOFException e) {
            throw new UncheckedIOException(new JsonEOFException(null, JsonToken.NOT_AVAILABLE, "The end"));
        } catch (IOException e) {
            boolean isOfMark = String.valueOf(e.getMessage()).endsWith("as part of UTF-8 BOM");
            throw new UncheckedIOException(isOfMark ? new JsonParseException(null, e.getMessage(), e) : e);
        }
    }
}
