package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.HostileContract;
import org.coalitionmodel.json.contract.Json;

class HostileTest extends HostileContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
