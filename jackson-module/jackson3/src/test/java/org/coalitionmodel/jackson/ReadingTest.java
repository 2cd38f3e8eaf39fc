package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.ReadingContract;

class ReadingTest extends ReadingContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
