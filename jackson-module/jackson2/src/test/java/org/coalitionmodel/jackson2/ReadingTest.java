package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.ReadingContract;

class ReadingTest extends ReadingContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
