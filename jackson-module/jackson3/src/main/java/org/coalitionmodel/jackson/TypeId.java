package org.coalitionmodel.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;
import org.coalitionmodel.json.TypeIdProperty;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The id that a mapper gives a value of the model where another type is declared. It names the public type, never the
 * generated class.
 *
 * @param id the id; null if the mapper finds it
 * @param isImplied whether nothing must be written
 */
record TypeId(@Nullable Object id, boolean isImplied) {
    private static final TypeId IMPLIED = new TypeId(null, true);

    static TypeId of(
            ValueType<?> value,
            Object content,
            TypeSerializer types,
            JsonGenerator generator,
            SerializationContext context) {
        TypeIdResolver ids = types.getTypeIdResolver();
        if (ids == null || isDeclared(ids, content, context)) {
            return IMPLIED;
        }
        ValueType<?> own = ownValue(value, content);
        String id = ids.idFromValueAndType(context, isCustom(ids) ? content : null, own.type());
        boolean isAdded = types.getTypeInclusion() == JsonTypeInfo.As.PROPERTY;
        boolean isAmongFields = isAdded || types.getTypeInclusion() == JsonTypeInfo.As.EXISTING_PROPERTY;
        if (!isAmongFields || !standsAsObject(own) || generator.canWriteTypeId()) {
            return new TypeId(id, false);
        }
        @Nullable String property = types.getPropertyName();
        if (TypeIdProperty.isOwnField(own, property, id)) {
            return IMPLIED;
        }
        @Nullable
        String refusal = isAdded ? TypeIdProperty.refusal(own, content, property) : TypeIdProperty.missing(own, id);
        return refusal == null ? new TypeId(id, false) : context.reportBadDefinition(own.type(), refusal);
    }

    /** Where annotations are off, {@link NoTypeIds} was not asked, and only the id of the base type tells what it is. */
    private static boolean isDeclared(TypeIdResolver ids, Object content, SerializationContext context) {
        if (isCustom(ids)) {
            return false;
        }
        String declared = ids.idFromBaseType(context);
        // A mapper may take the class of a value at the root for its declared type.
        return Stream.concat(Stream.of(content.getClass()), Shapes.all().keySet().stream())
                .filter(type -> type.isInstance(content))
                .anyMatch(type -> ids.idFromValueAndType(context, null, type).equals(declared));
    }

    private static boolean isCustom(TypeIdResolver ids) {
        return ids.getMechanism() == JsonTypeInfo.Id.CUSTOM;
    }

    private static boolean standsAsObject(ValueType<?> value) {
        return value instanceof Shape || value instanceof ValueType.LanguageMapType;
    }

    @SuppressWarnings("unchecked") // The content is of the type of the value.
    private static ValueType<?> ownValue(ValueType<?> value, Object content) {
        return value instanceof ValueType.UnionType<?> union
                ? ((ValueType.UnionType<Object>) union).shapeOf(content)
                : value;
    }
}
