package org.coalitionmodel.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.coalitionmodel.json.ModelTypeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * How a mapper writes type ids.
 *
 * @param ids finds the ids
 * @param types writes them
 * @param generator where they are written
 * @param context what the ids are found in
 */
record JacksonTypeIdSettings(
        TypeIdResolver ids, TypeSerializer types, JsonGenerator generator, SerializationContext context)
        implements ModelTypeId.TypeIdSettings {

    @Override
    public boolean isCustom() {
        return ids.getMechanism() == JsonTypeInfo.Id.CUSTOM;
    }

    @Override
    public String declaredId() {
        return ids.idFromBaseType(context);
    }

    @Override
    public String idOf(@Nullable Object content, Class<?> type) {
        return ids.idFromValueAndType(context, content, type);
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
