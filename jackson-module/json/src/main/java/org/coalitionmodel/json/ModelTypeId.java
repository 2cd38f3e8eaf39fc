package org.coalitionmodel.json;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The type id that a JSON library writes for a value of the model where another type is declared. It names the public
 * type, never the generated class.
 *
 * <p>The id may be a property among the fields of the value. The field {@code type} of a union may serve as that
 * property if it says the same. No other field may, since the id would replace its value.
 *
 * @param id the id; null if the library finds it
 * @param isImplied whether nothing must be written
 * @param type the public type of the value
 * @param refusal the rule that the library's settings break; null if the id can be written
 */
public record ModelTypeId(
        @Nullable String id,
        boolean isImplied,
        Class<?> type,
        @Nullable String refusal) {

    /** How a JSON library writes type ids. An adapter implements it. */
    public interface TypeIdSettings {
        /** {@return whether the application gives ids to values, not to types} */
        boolean isCustom();

        /** {@return the id of the declared type} */
        String declaredId();

        /**
         * The id of a value.
         *
         * @param content the value; null if the type alone counts
         * @param type its type
         * @return the id
         */
        String idOf(@Nullable Object content, Class<?> type);

        /** {@return whether the library adds a property with the id to an object} */
        boolean isAdded();

        /** {@return whether the library expects the id in a field of the object} */
        boolean isField();

        /** {@return the name of that property or field; null if the library does not tell} */
        @Nullable
        String property();
    }

    /**
     * The type id of a value.
     *
     * @param value how the value stands
     * @param content the value
     * @param settings how the library writes type ids
     * @return the type id
     */
    public static ModelTypeId of(ValueType<?> value, Object content, TypeIdSettings settings) {
        if (isDeclared(content, settings)) {
            return implied(value);
        }
        ValueType<?> own = ownValue(value, content);
        String id = settings.idOf(settings.isCustom() ? content : null, own.type());
        boolean isObject = own instanceof Shape || own instanceof ValueType.LanguageMapType;
        if (!isObject || !(settings.isAdded() || settings.isField())) {
            return new ModelTypeId(id, false, own.type(), null);
        }
        @Nullable String property = settings.property();
        if (isTagged(own)
                && (property == null || property.equals("type"))
                && word(own).equals(id)) {
            return implied(own);
        }
        return new ModelTypeId(
                id, false, own.type(), settings.isAdded() ? refusal(own, content, property) : missing(own, id));
    }

    /**
     * The type id where the library writes none.
     *
     * @param value how the value stands
     * @return the type id
     */
    public static ModelTypeId implied(ValueType<?> value) {
        return new ModelTypeId(null, true, value.type(), null);
    }

    /** Where annotations are off, only the id of the declared type tells that it is one of the model. */
    private static boolean isDeclared(Object content, TypeIdSettings settings) {
        if (settings.isCustom()) {
            return false;
        }
        String declared = settings.declaredId();
        // A mapper may take the class of a value at the root for its declared type.
        return Stream.concat(Stream.of(content.getClass()), Shapes.all().keySet().stream())
                .filter(type -> type.isInstance(content))
                .anyMatch(type -> settings.idOf(null, type).equals(declared));
    }

    @SuppressWarnings("unchecked") // The content is of the type of the value.
    private static ValueType<?> ownValue(ValueType<?> value, Object content) {
        return value instanceof ValueType.UnionType<?> union
                ? ((ValueType.UnionType<Object>) union).shapeOf(content)
                : value;
    }

    private static @Nullable String refusal(ValueType<?> value, Object content, @Nullable String property) {
        Collection<String> fields = content instanceof LocalizedText text
                ? text.texts().keySet()
                : value instanceof Shape<?, ?> shape ? shape.fieldNames() : List.of();
        String rule = "be none of its fields, for instance @type";
        return property != null && fields.contains(property)
                ? Rule.message("The type id property of " + nameOf(value), rule, property, null)
                : null;
    }

    private static String missing(ValueType<?> value, @Nullable String id) {
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
