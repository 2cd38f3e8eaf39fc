package org.coalitionmodel.json;

import java.util.Collection;
import java.util.List;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a JSON library keeps the id of a value's type in a property among the fields of the value. It may be the field
 * {@code type} of a union, where that says the same. No other field may serve, since the id would replace its value.
 */
public final class TypeIdProperty {
    private TypeIdProperty() {}

    /**
     * Whether the value's own field {@code type} holds the id, so that nothing must be added.
     *
     * @param value how the value stands
     * @param property the name of the property; null if the library does not tell
     * @param id the type id
     * @return whether it does
     */
    public static boolean isOwnField(ValueType<?> value, @Nullable String property, @Nullable String id) {
        return isTagged(value)
                && (property == null || property.equals("type"))
                && word(value).equals(id);
    }

    /**
     * Whether a property of that name can be added.
     *
     * @param value how the value stands
     * @param content the value
     * @param property the name of the property
     * @return the rule that it breaks; null if it can be added
     */
    public static @Nullable String refusal(ValueType<?> value, Object content, String property) {
        Collection<String> fields = content instanceof LocalizedText text
                ? text.texts().keySet()
                : value instanceof Shape<?, ?> shape ? shape.fieldNames() : List.of();
        String rule = "be none of its fields, for instance @type";
        return fields.contains(property)
                ? Rule.message("The type id property of " + nameOf(value), rule, property, null)
                : null;
    }

    /**
     * Why the fields of a value do not hold the id.
     *
     * @param value how the value stands
     * @param id the type id
     * @return the rule that it breaks
     */
    public static String missing(ValueType<?> value, @Nullable String id) {
        String rule = isTagged(value)
                ? "be " + word(value) + ", as its field type says,"
                : "stand in a property that the mapper adds";
        return Rule.message("The type id of " + nameOf(value), rule, id, null);
    }

    private static boolean isTagged(ValueType<?> value) {
        return value instanceof Shape<?, ?> shape && shape.tagged();
    }

    private static String word(ValueType<?> value) {
        return ((Shape<?, ?>) value).word();
    }

    private static String nameOf(ValueType<?> value) {
        return value.type().getSimpleName();
    }
}
