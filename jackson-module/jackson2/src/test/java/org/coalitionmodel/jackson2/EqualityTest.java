package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.EqualityContract;
import org.coalitionmodel.json.contract.Json;

class EqualityTest extends EqualityContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
