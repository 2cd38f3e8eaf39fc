package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.coalitionmodel.json.contract.Json;

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
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JacksonException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Json ignoringUnknownFields() {
        return new JacksonJson(mapper.rebuild()
                .addModule(CoalitionModule.ignoringUnknownFields())
                .build());
    }

    @Override
    public Fault fault(Throwable thrown) {
        Throwable refusal = thrown instanceof UncheckedIOException checked ? checked.getCause() : thrown;
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
}
