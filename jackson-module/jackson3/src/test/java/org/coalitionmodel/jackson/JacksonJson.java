package org.coalitionmodel.jackson;

import java.io.InputStream;
import java.util.List;
import org.coalitionmodel.json.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A mapper as the contracts see it.
 *
 * @param mapper the mapper
 * @param via what stands between text and value
 */
public record JacksonJson(JsonMapper mapper, Via via) implements Json {

    /** The adapter as it comes. */
    public static final JacksonJson PLAIN = new JacksonJson(
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
        return via == Via.TREE ? mapper.<JsonNode>valueToTree(value).toString() : mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(via == Via.TREE ? mapper.valueToTree(value) : value);
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        return switch (via) {
            case NOTHING -> mapper.readValue(text, type);
            case TREE -> mapper.treeToValue(mapper.readTree(text), type);
            case BUFFER -> mapper.readValue(buffer(text).asParser(ObjectReadContext.empty()), type);
        };
    }

    private TokenBuffer buffer(String text) {
        TokenBuffer buffer = TokenBuffer.forGeneration();
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
        return thrown instanceof JacksonException exception
                ? List.of(exception.getOriginalMessage(), exception.getPathReference())
                : List.of();
    }

    @Override
    public Fault fault(Throwable thrown) {
        if (!(thrown instanceof JacksonException exception)) {
            throw new AssertionError("Not an exception of Jackson's", thrown);
        }
        List<Object> path = exception.getPath().stream()
                .<Object>map(step -> step.getPropertyName() == null ? step.getIndex() : step.getPropertyName())
                .toList();
        TokenStreamLocation location = exception.getLocation();
        return new Fault(
                String.valueOf(exception.getMessage()),
                path,
                location == null ? 0 : location.getLineNr(),
                location == null ? 0 : location.getColumnNr());
    }

    @Override
    public <T> T read(InputStream bytes, Class<T> type) {
        return mapper.readValue(bytes, type);
    }

    @Override
    public Json with(Limit limit, int most) {
        JsonFactory factory = mapper.tokenStreamFactory();
        StreamReadConstraints.Builder limits = factory.streamReadConstraints().rebuild();
        switch (limit) {
            case DEPTH -> limits.maxNestingDepth(most);
            case DOCUMENT -> limits.maxDocumentLength(most);
            case TOKENS -> limits.maxTokenCount(most);
            case NUMBER -> limits.maxNumberLength(most);
            case STRING -> limits.maxStringLength(most);
            case NAME -> limits.maxNameLength(most);
        }
        JsonFactory limited =
                factory.rebuild().streamReadConstraints(limits.build()).build();
        return new JacksonJson(JsonMapper.builder(limited)
                .addModules(mapper.registeredModules())
                .build());
    }
}
