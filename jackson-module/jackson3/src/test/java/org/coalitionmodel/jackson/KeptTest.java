package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.KeptContract;

class KeptTest extends KeptContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
