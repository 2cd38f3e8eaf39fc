package org.coalitionmodel.jackson;

import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.PracticeQuestionsContract;

class PracticeTest extends PracticeQuestionsContract {
    @Override
    protected Json json() {
        return JacksonJson.PLAIN;
    }
}
