package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.ConcurrencyContract;
import org.coalitionmodel.json.contract.Json;

class ConcurrencyTest extends ConcurrencyContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
