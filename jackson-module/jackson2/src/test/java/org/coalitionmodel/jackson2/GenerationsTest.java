package org.coalitionmodel.jackson2;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.TwinContract;

/** Jackson 2 and Jackson 3 side by side. */
class GenerationsTest extends TwinContract {
    @Override
    protected Json one() {
        return Jackson3Json.PLAIN;
    }

    @Override
    protected Json other() {
        return JacksonJson.PLAIN;
    }
}
