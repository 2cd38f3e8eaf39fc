package org.coalitionmodel.id;

import java.io.Serializable;
import org.coalitionmodel.rule.Rule;

/**
 * A reference to one thing of a dossier, such as {@code marrakech-2022}. It is not a key of the outside world: that is
 * an {@link Identifier}.
 *
 * <p>Shape: 1 to 200 ASCII characters, the first a letter or a digit, the others letters, digits or {@code - . _ ~ : /
 * @}. So every id is also a relative or absolute IRI reference (RFC 3987), and none can hide a look-alike or a control
 *     character. An id is written as a plain string in JSON. Ids are unique in a dossier across all kinds.
 *
 * <p>{@code T} is the root type of the thing: the id of a state is an {@code Id<Party>}, as every party's is.
 *
 * <pre>{@code
 * Id<Party> morocco = Id.of("morocco");
 * }</pre>
 *
 * @param value the reference itself
 * @param <T> the root type of what is referred to
 */
// T keeps references to different kinds apart for the compiler. Without its parameter Comparable names this very class,
// which is how a hash map knows that it can put keys of one hash in order: a dossier may be full of such ids by intent.
@SuppressWarnings({"UnusedTypeParameter", "rawtypes"})
public record Id<T>(String value) implements Serializable, Comparable<Id> {
    private static final int LONGEST = 200;

    /**
     * Checks the shape.
     *
     * @param value the reference itself
     * @throws IllegalArgumentException if the value has not the shape given above
     */
    public Id {
        Rule.require(
                hasShape(value),
                "Id.value",
                "be 1 to 200 of A-Z a-z 0-9 - . _ ~ : / @ and start with a letter or digit",
                value);
    }

    // Read once for every reference of a dossier, and so not left to a regular expression.
    private static boolean hasShape(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && "-._~:/@".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /**
     * The reference with this value.
     *
     * @param value the reference itself
     * @param <T> the root type of what is referred to
     * @return the reference
     * @throws IllegalArgumentException if the value has not the shape given above
     */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** By the characters of the values, whatever the ids refer to. */
    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    /** The value, as {@link #of(String)} takes it. */
    @Override
    public String toString() {
        return value;
    }
}
