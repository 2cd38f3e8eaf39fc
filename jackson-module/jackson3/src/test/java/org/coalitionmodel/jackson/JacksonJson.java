package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.coalitionmodel.json.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapper as the contracts see it.
 *
 * @param mapper the mapper
 */
record JacksonJson(JsonMapper mapper) implements Json {

    static final JacksonJson PLAIN = new JacksonJson(
            JsonMapper.builder().addModule(new CoalitionModule()).build());

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    @Override
    public Json ignoringUnknownFields() {
        return new JacksonJson(mapper.rebuild()
                .addModule(CoalitionModule.ignoringUnknownFields())
                .build());
    }

    @Override
    public Fault fault(Throwable thrown) {
        assertThat(thrown).isInstanceOf(JacksonException.class);
        JacksonException exception = (JacksonException) thrown;
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
        JsonFactory factory = (JsonFactory) mapper.tokenStreamFactory();
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
