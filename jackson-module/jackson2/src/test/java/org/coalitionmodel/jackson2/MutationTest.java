package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.databind.DeserializationFeature;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.MutationContract;

/** Jackson 2, told to look at what follows the value as Jackson 3 always does, and Jackson 3 side by side. */
class MutationTest extends MutationContract {
    private static final JacksonJson JACKSON_2 = new JacksonJson(JacksonJson.PLAIN
            .mapper()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build());

    @Override
    protected Json one() {
        return Jackson3Json.PLAIN;
    }

    @Override
    protected Json other() {
        return JACKSON_2;
    }
}
