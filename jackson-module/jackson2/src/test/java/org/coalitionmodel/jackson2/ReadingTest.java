package org.coalitionmodel.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.ReadingContract;
import org.junit.jupiter.api.Test;

class ReadingTest extends ReadingContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }

    /** What follows the value is the mapper's affair, whose default differs from that of Jackson 3. */
    @Test
    void leaves_what_follows_a_value_unless_the_mapper_looks() throws JsonProcessingException {
        ObjectReader reader = JacksonJson.PLAIN.mapper().readerFor(Meeting.class);

        assertThat(reader.<Meeting>readValue("{\"id\":\"m\"} {}").id()).hasToString("m");
        assertThatThrownBy(() -> reader.with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readValue("{\"id\":\"m\"} {}"))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Trailing token");
    }
}
