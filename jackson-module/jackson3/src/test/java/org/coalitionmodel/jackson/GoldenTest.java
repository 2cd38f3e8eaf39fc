package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.GoldenContract;
import org.coalitionmodel.json.contract.Json;

class GoldenTest extends GoldenContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
