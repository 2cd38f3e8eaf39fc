package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.ReportContract;

class ReportTest extends ReportContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
