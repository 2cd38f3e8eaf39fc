package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.PracticeContract;

class PracticeTest extends PracticeContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
