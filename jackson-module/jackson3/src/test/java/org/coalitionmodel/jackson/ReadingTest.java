package org.coalitionmodel.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.ReadingContract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;

class ReadingTest extends ReadingContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }

    /** What follows the value is the mapper's affair, whose default differs from that of Jackson 2. */
    @Test
    void refuses_what_follows_a_value_unless_the_mapper_does_not_look() {
        ObjectReader reader = JacksonJson.PLAIN.mapper().readerFor(Meeting.class);

        assertThatThrownBy(() -> reader.readValue("{\"id\":\"m\"} {}"))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Trailing token");
        assertThat(reader.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .<Meeting>readValue("{\"id\":\"m\"} {}")
                        .id())
                .hasToString("m");
    }
}
