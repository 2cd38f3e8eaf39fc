package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.JudgementsContract;

class JudgementsTest extends JudgementsContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
