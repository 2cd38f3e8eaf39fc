package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.EqualityContract;
import org.coalitionmodel.json.contract.Json;

class EqualityTest extends EqualityContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
