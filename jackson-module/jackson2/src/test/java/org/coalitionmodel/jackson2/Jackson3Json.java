package org.coalitionmodel.jackson2;

import java.io.InputStream;
import java.util.List;
import org.coalitionmodel.jackson.CoalitionModule;
import org.coalitionmodel.json.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapper of the other generation as the contracts see it; the tests of that generation lie in a package of another
 * module.
 *
 * @param mapper the mapper
 */
record Jackson3Json(JsonMapper mapper) implements Json {

    static final Jackson3Json PLAIN = new Jackson3Json(
            JsonMapper.builder().addModule(new CoalitionModule()).build());

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public byte[] writeBytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public <T> T read(String text, Class<T> type) {
        return mapper.readValue(text, type);
    }

    @Override
    public <T> T read(InputStream bytes, Class<T> type) {
        return mapper.readValue(bytes, type);
    }

    @Override
    public Json ignoringUnknownFields() {
        return new Jackson3Json(mapper.rebuild()
                .addModule(CoalitionModule.ignoringUnknownFields())
                .build());
    }

    @Override
    public Json with(Limit limit, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> shown(Throwable thrown) {
        throw new UnsupportedOperationException();
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
}
