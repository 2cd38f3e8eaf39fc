package org.coalitionmodel.jackson2;

import java.util.List;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.TwinContract;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 2 and Jackson 3 side by side. */
class GenerationsTest extends TwinContract {
    private static final Json JACKSON_3 = new Jackson3(JsonMapper.builder()
            .addModule(new org.coalitionmodel.jackson.CoalitionModule())
            .build());

    @Override
    protected Json one() {
        return JACKSON_3;
    }

    @Override
    protected Json other() {
        return JacksonJson.PLAIN;
    }

    private record Jackson3(JsonMapper mapper) implements Json {
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
            return new Fault(
                    String.valueOf(exception.getMessage()),
                    path,
                    exception.getLocation().getLineNr(),
                    exception.getLocation().getColumnNr());
        }
    }
}
