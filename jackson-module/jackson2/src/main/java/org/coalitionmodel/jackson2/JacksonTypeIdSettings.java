package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import org.coalitionmodel.json.ModelTypeId;
import org.jspecify.annotations.Nullable;

/**
 * How a mapper writes type ids.
 *
 * @param ids finds the ids
 * @param types writes them
 * @param generator where they are written
 */
record JacksonTypeIdSettings(TypeIdResolver ids, TypeSerializer types, JsonGenerator generator)
        implements ModelTypeId.TypeIdSettings {

    @Override
    public boolean isCustom() {
        return ids.getMechanism() == JsonTypeInfo.Id.CUSTOM;
    }

    @Override
    public String declaredId() {
        return ids.idFromBaseType();
    }

    @Override
    public String idOf(@Nullable Object content, Class<?> type) {
        return ids.idFromValueAndType(content, type);
    }

    @Override
    public boolean isAdded() {
        return is(JsonTypeInfo.As.PROPERTY);
    }

    @Override
    public boolean isField() {
        return is(JsonTypeInfo.As.EXISTING_PROPERTY);
    }

    /** Some formats, such as YAML, have a place of their own for type ids. */
    private boolean is(JsonTypeInfo.As inclusion) {
        return types.getTypeInclusion() == inclusion && !generator.canWriteTypeId();
    }

    @Override
    public @Nullable String property() {
        return types.getPropertyName();
    }
}
