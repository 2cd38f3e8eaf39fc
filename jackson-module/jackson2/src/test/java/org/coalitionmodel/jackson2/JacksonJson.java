package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.coalitionmodel.json.contract.Json;

/**
 * A mapper as the contracts see it.
 *
 * @param mapper the mapper
 * @param via what stands between text and value
 */
record JacksonJson(JsonMapper mapper, Via via) implements Json {

    static final JacksonJson PLAIN = new JacksonJson(
            JsonMapper.builder().addModule(new CoalitionModule()).build());

    enum Via {
        NOTHING,
        TREE,
        BUFFER
    }

    JacksonJson(JsonMapper mapper) {
        this(mapper, Via.NOTHING);
    }

    @Override
    public String write(Object value) {
        try {
            return via == Via.TREE ? mapper.<JsonNode>valueToTree(value).toString() : mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] writeBytes(Object value) {
        try {
            return mapper.writeValueAsBytes(via == Via.TREE ? mapper.valueToTree(value) : value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        try {
            return switch (via) {
                case NOTHING -> mapper.readValue(text, type);
                case TREE -> mapper.treeToValue(mapper.readTree(text), type);
                case BUFFER -> mapper.readValue(buffer(text).asParser(), type);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TokenBuffer buffer(String text) throws IOException {
        TokenBuffer buffer = new TokenBuffer(mapper, false);
        try (JsonParser parser = mapper.createParser(text)) {
            while (parser.nextToken() != null) {
                buffer.copyCurrentEvent(parser);
            }
        } catch (JacksonException e) {
            // The text breaks off, and so does the buffer.
        }
        return buffer;
    }

    @Override
    public Json ignoringUnknownFields() {
        return new JacksonJson(
                mapper.rebuild()
                        .addModule(CoalitionModule.ignoringUnknownFields())
                        .build(),
                via);
    }

    @Override
    public List<String> shown(Throwable thrown) {
        return thrown instanceof JsonMappingException exception
                ? List.of(exception.getOriginalMessage(), exception.getPathReference())
                : thrown instanceof JacksonException exception ? List.of(exception.getOriginalMessage()) : List.of();
    }

    @Override
    public Fault fault(Throwable thrown) {
        Throwable refusal = thrown instanceof UncheckedIOException unchecked ? unchecked.getCause() : thrown;
        if (!(refusal instanceof JacksonException exception)) {
            throw new AssertionError("Not an exception of Jackson's", refusal);
        }
        List<Object> path = exception instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .<Object>map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
                        .toList()
                : List.of();
        JsonLocation location = exception.getLocation();
        return new Fault(
                String.valueOf(exception.getMessage()),
                path,
                location == null ? 0 : location.getLineNr(),
                location == null ? 0 : location.getColumnNr());
    }

    @Override
    public <T> T read(InputStream bytes, Class<T> type) {
        try {
            return mapper.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Json with(Limit limit, int most) {
        StreamReadConstraints.Builder limits =
                mapper.getFactory().streamReadConstraints().rebuild();
        switch (limit) {
            case DEPTH -> limits.maxNestingDepth(most);
            case DOCUMENT -> limits.maxDocumentLength(most);
            case TOKENS -> limits.maxTokenCount(most);
            case NUMBER -> limits.maxNumberLength(most);
            case STRING -> limits.maxStringLength(most);
            case NAME -> limits.maxNameLength(most);
        }
        JsonMapper limited = mapper.copy();
        limited.getFactory().setStreamReadConstraints(limits.build());
        return new JacksonJson(limited, via);
    }
}
