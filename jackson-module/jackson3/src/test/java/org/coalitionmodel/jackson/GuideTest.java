package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.GuideContract;
import org.coalitionmodel.json.contract.Json;

class GuideTest extends GuideContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
