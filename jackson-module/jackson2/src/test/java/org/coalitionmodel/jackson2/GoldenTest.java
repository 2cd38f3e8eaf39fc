package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.GoldenContract;
import org.coalitionmodel.json.contract.Json;

class GoldenTest extends GoldenContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
