package org.coalitionmodel.merge;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes each value as a text, to compare values and to order those that have no order. Texts that Unicode calls
 * canonically equivalent, such as a composed and a decomposed letter, are the same text: both are put into NFC (Unicode
 * Standard Annex 15).
 */
final class CanonicalText {
    /** By NFC; of equivalent strings the one that is in NFC comes first, then the lesser. Only equal strings are level. */
    static final Comparator<String> FORMS = Comparator.comparing(CanonicalText::normal)
            .thenComparing(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC))
            .thenComparing(Comparator.naturalOrder());

    private CanonicalText() {}

    /** The same for values that are equal but for the form of their texts, and another for others. */
    static String text(ValueType<?> value, Object content) {
        return normal(exactText(value, content));
    }

    /** The same for equal values, and another for others. */
    static String exactText(ValueType<?> value, Object content) {
        StringBuilder out = new StringBuilder();
        append(value, content, out);
        return out.toString();
    }

    /** The text of some properties of an entity. Their lists are sorted, as the order of a list means nothing. */
    static <T> String text(Shape<T, ?> shape, T entity, Predicate<String> wanted) {
        StringBuilder out = new StringBuilder();
        appendProperties(shape, entity, wanted, true, out);
        return normal(out.toString());
    }

    /**
     * Equal for values that are equal but for the form of their texts. It is a string, as hash maps find equal strings
     * fast even where thousands of other strings have the same hash code; values of other types they may not.
     */
    static String key(ValueType<?> value, Object content) {
        return content instanceof Id<?> id ? id.value() : text(value, content);
    }

    /** The text in NFC. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The shape of a value; null if it has no parts to look at. */
    @SuppressWarnings("unchecked")
    static @Nullable Shape<Object, ?> shapeOf(ValueType<?> value, Object content) {
        if (value instanceof ValueType.UnionType<?> union) {
            return (Shape<Object, ?>) ((ValueType.UnionType<Object>) union).shapeOf(content);
        }
        return value instanceof Shape<?, ?> shape ? (Shape<Object, ?>) shape : null;
    }

    private static void append(ValueType<?> value, Object content, StringBuilder out) {
        Shape<Object, ?> shape = shapeOf(value, content);
        if (shape != null) {
            out.append(shape.name());
            appendProperties(shape, content, any -> true, false, out);
        } else if (content instanceof LocalizedText text) {
            out.append('{');
            text.texts().forEach((language, words) -> out.append(language).append(quoted(words)));
            out.append('}');
        } else {
            out.append(quoted(content.toString()));
        }
    }

    private static <T> void appendProperties(
            Shape<T, ?> shape, T content, Predicate<String> wanted, boolean sorted, StringBuilder out) {
        out.append('{');
        for (Property<T, ?, ?> property : shape.properties()) {
            Object attribute = wanted.test(property.name()) ? property.get().apply(content) : null;
            if (attribute instanceof List<?> elements) {
                List<String> texts = elements.stream()
                        .map(element -> sorted ? text(property.value(), element) : exactText(property.value(), element))
                        .toList();
                if (!texts.isEmpty()) {
                    out.append(property.name()).append('[');
                    (sorted ? texts.stream().sorted() : texts.stream()).forEachOrdered(out::append);
                    out.append(']');
                }
            } else if (attribute != null) {
                out.append(property.name());
                append(property.value(), attribute, out);
            }
        }
        out.append('}');
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
