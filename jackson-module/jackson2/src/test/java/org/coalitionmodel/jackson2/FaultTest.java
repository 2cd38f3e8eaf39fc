package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.FaultContract;
import org.coalitionmodel.json.contract.Json;

class FaultTest extends FaultContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
