package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.ReportContract;

class ReportTest extends ReportContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
