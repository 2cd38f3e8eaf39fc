package org.coalitionmodel.json;

import java.util.Arrays;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Values that were read from short strings, for when the same string comes again: ids, dates and units come many times,
 * and are checked and built once. It has a fixed number of places, and a string has one place, so that no input makes
 * it large or slow; what comes later takes the place of what was there.
 */
final class ScalarCache {
    private static final int PLACES = 1024;
    private static final int LONGEST = 48;

    private final char[] @Nullable [] texts = new char[PLACES][];
    private final int[] lengths = new int[PLACES];
    private final @Nullable Object[] values = new Object[PLACES];
    private final ValueType.@Nullable ScalarType<?>[] scalars = new ValueType.ScalarType<?>[PLACES];

    /**
     * The value of the string that the cursor is on.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    // What stands beside a scalar is of its type; of each scalar there is but one.
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    <V> V read(ValueType.ScalarType<V> scalar, Input in) {
        char[] characters = in.characters();
        int offset = in.offset();
        int length = in.length();
        if (length == 0 || length > LONGEST) {
            return scalar.parse().apply(in.text());
        }
        int place = place(characters, offset, length, PLACES - 1);
        char[] known = texts[place];
        if (known != null
                && scalars[place] == scalar
                && lengths[place] == length
                && Arrays.equals(known, 0, length, characters, offset, offset + length)) {
            return (V) values[place];
        }
        V value = scalar.parse().apply(in.text());
        if (known == null) {
            known = new char[LONGEST];
            texts[place] = known;
        }
        System.arraycopy(characters, offset, known, 0, length);
        lengths[place] = length;
        values[place] = value;
        scalars[place] = scalar;
        return value;
    }

    /** A number for the characters, up to the mask; equal characters have equal numbers. Long strings are sampled. */
    static int place(char[] characters, int offset, int length, int mask) {
        int last = offset + length - 1;
        int hash = length
                + 31 * characters[offset]
                + 961 * characters[last]
                + 29791 * characters[offset + (length >> 1)]
                + 923521 * characters[offset + (length >> 2)]
                + 28629151 * characters[last - (length >> 2)];
        if (length > 2) {
            hash += 887503681 * characters[last - 1] + 1742810335 * characters[offset + 1];
        }
        return (hash ^ hash >>> 15) & mask;
    }
}
