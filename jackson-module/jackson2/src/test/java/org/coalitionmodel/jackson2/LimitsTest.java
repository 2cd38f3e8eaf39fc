package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.Json.Limit;
import org.coalitionmodel.json.contract.LimitsContract;

class LimitsTest extends LimitsContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }

    @Override
    protected int byDefault(Limit limit) {
        return switch (limit) {
            case DEPTH -> 1_000;
            case NUMBER -> 1_000;
            case STRING -> 20_000_000;
            case NAME -> 50_000;
            case DOCUMENT, TOKENS -> Integer.MAX_VALUE;
        };
    }
}
