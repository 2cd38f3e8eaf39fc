package org.coalitionmodel.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks rules and throws exceptions whose message has the form {@code Type.attribute must <rule> but was <value>
 * (id=<id>)}.
 *
 * <p>A long value is truncated. Control and format characters are escaped, so that a message can be logged as it is.
 */
public final class Rule {
    private static final int LONGEST = 80;

    private Rule() {}

    /**
     * Throws unless the rule holds. {@code attribute} has the form {@code Type.attribute}; {@code rule} completes the
     * sentence "must ...".
     */
    public static void require(boolean holds, String attribute, String rule, @Nullable Object value) {
        if (!holds) {
            throw broken(attribute, rule, value, null);
        }
    }

    /** The same check, for an attribute of an entity with this id. */
    public static void require(boolean holds, String attribute, String rule, @Nullable Object value, Object id) {
        if (!holds) {
            throw broken(attribute, rule, value, id);
        }
    }

    /** Returns the value, which must not be null. */
    public static <V> V given(String attribute, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(attribute + " must not be null");
        }
        return value;
    }

    /** Returns the list. Neither it nor an element may be null. */
    public static <V> List<V> givenAll(String attribute, @Nullable List<V> values) {
        List<V> list = given(attribute, values);
        list.forEach(value -> given(attribute, value));
        return list;
    }

    /** Requires a list with an element, in an entity with this id. */
    public static void requireElement(String attribute, List<?> list, Object id) {
        if (list.isEmpty()) {
            throw broken(attribute, "not be empty", "empty", id);
        }
    }

    /** Requires text that is not blank and that every encoding can represent. */
    public static void requireText(String attribute, String text, @Nullable Object id) {
        if (isBlank(text)) {
            throw broken(attribute, "have a visible character", text, id);
        }
        requireUnicode(attribute, text, id);
    }

    /**
     * Whether a text consists only of white space (Unicode's White_Space), control characters and format characters.
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isInvisible(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    // Every White_Space character is a separator or a control. String.isBlank misses U+00A0 and U+200B.
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Requires text that every encoding can represent; it may be blank. */
    public static void requireUnicode(String attribute, String text, @Nullable Object id) {
        if (hasLoneSurrogate(text)) {
            throw broken(attribute, "be well-formed Unicode without lone surrogates", text, id);
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!isPair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Only the message, for a caller that adds to it. */
    public static String message(String attribute, String rule, @Nullable Object value, @Nullable Object id) {
        return message(attribute, rule, value, "", id);
    }

    /** The message with a note on the value, such as ", which is not there". The note is never truncated. */
    public static String message(
            String attribute, String rule, @Nullable Object value, String note, @Nullable Object id) {
        String suffix = id == null ? "" : " (id=" + shown(id) + ")";
        return attribute + " must " + rule + " but was " + shown(value) + note + suffix;
    }

    /** The exception, for a caller that must throw it itself. */
    public static IllegalArgumentException broken(
            String attribute, String rule, @Nullable Object value, @Nullable Object id) {
        return new IllegalArgumentException(message(attribute, rule, value, id));
    }

    /** The value as a message shows it. */
    public static String shown(@Nullable Object value) {
        Object unwrapped = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        String text = unwrapped instanceof Collection<?> several
                ? several.stream().map(Rule::text).collect(Collectors.joining(", ", "[", "]"))
                : text(unwrapped);
        if (text.isEmpty()) {
            return "empty";
        }
        StringBuilder out = new StringBuilder();
        int shown = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (shown++ == LONGEST) {
                return out.append("... (")
                        .append(text.length())
                        .append(" characters)")
                        .toString();
            }
            if (mustBeEscaped(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static String text(@Nullable Object value) {
        return value instanceof Enum<?> constant ? word(constant) : Objects.toString(value, "absent");
    }

    /** The JSON word of an enum constant: {@code atMost} for {@code AT_MOST}. */
    public static String word(Enum<?> constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    private static boolean mustBeEscaped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
