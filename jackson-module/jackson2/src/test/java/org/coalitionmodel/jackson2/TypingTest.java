package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.coalitionmodel.json.contract.Json;
import org.coalitionmodel.json.contract.TypingContract;

class TypingTest extends TypingContract {
    private static JsonMapper.Builder mapper(JsonTypeInfo.As as) {
        return JsonMapper.builder()
                .addModule(new CoalitionModule())
                .addModule(new Jdk8Module())
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
                .addModule(new Jdk8Module())
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
