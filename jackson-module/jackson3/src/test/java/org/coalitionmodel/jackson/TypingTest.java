package org.coalitionmodel.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.TypingContract;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class TypingTest extends TypingContract {
    private static JsonMapper.Builder mapper(JsonTypeInfo.As as) {
        return JsonMapper.builder()
                .addModule(new CoalitionModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL,
                        as);
    }

    @Override
    protected Json json() {
        return new JacksonJson(JsonMapper.builder()
                .addModule(new CoalitionModule())
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.coalitionmodel.")
                        .build())
                .build());
    }

    @Override
    protected Json newTyping(JsonTypeInfo.As as) {
        return new JacksonJson(mapper(as).build());
    }

    @Override
    protected Json newTypingWithoutAnnotations(JsonTypeInfo.As as) {
        return new JacksonJson(mapper(as).disable(MapperFeature.USE_ANNOTATIONS).build());
    }
}
