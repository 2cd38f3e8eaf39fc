package org.coalitionmodel.json;

import java.util.Arrays;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Values that were read from short strings, for when the same string comes again: ids, dates and units come many times,
 * and are checked and built once. So equal ids are mostly one object, which makes them quick to compare.
 *
 * <p>All readers share it without a lock. An entry never changes, so whoever sees an old one, or none, at worst builds
 * a value once more. It grows with what is read up to a fixed number of places. A string has two places; where both are
 * taken, the newer entry goes. So no input makes it large or slow.
 */
final class ScalarCache {
    /** For everything that is read. When it is full it holds some 1 MB. */
    static final ScalarCache SHARED = new ScalarCache();

    private static final int FEWEST = 1 << 9;
    private static final int MOST = 1 << 12;
    private static final int LONGEST = 48;

    private @Nullable Entry[] places = new Entry[FEWEST];
    /** How many entries had to go since the places became more. */
    private int gone;

    /** Characters rather than a string, because they lie one step nearer. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares entries.
    private record Entry(int hash, ValueType.ScalarType<?> scalar, char[] text, Object value) {
        // Of each scalar there is but one.
        @SuppressWarnings("ReferenceEquality")
        boolean is(ValueType.ScalarType<?> other, int hash, char[] characters, int offset, int length) {
            return this.hash == hash
                    && scalar == other
                    && Arrays.equals(text, 0, text.length, characters, offset, offset + length);
        }
    }

    /**
     * The value of the string that the cursor is on, if it is known.
     *
     * <p>One piece of code for all fields: it is too large for the JIT to copy it into each reader.
     */
    @Nullable
    Object find(ValueType.ScalarType<?> scalar, Input in) {
        char[] characters = in.characters();
        int offset = in.offset();
        int length = in.length();
        int hash = hash(characters, offset, length);
        @Nullable Entry[] places = this.places;
        int place = hash & places.length - 1;
        Entry known = places[place];
        if (known != null && known.is(scalar, hash, characters, offset, length)) {
            return known.value;
        }
        known = places[place ^ 1];
        return known != null && known.is(scalar, hash, characters, offset, length) ? known.value : null;
    }

    /**
     * The value of the string that the cursor is on, made anew.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    Object add(ValueType.ScalarType<?> scalar, Input in) {
        String text = in.text();
        Object value = scalar.parse().apply(text);
        if (text.length() <= LONGEST) {
            if (gone > places.length >> 2 && places.length < MOST) {
                grow();
            }
            char[] characters = text.toCharArray();
            put(places, new Entry(hash(characters, 0, characters.length), scalar, characters, value));
        }
        return value;
    }

    private void grow() {
        @Nullable Entry[] before = places;
        @Nullable Entry[] more = new Entry[before.length << 1];
        for (Entry entry : before) {
            if (entry != null) {
                put(more, entry);
            }
        }
        gone = 0;
        places = more;
    }

    private void put(@Nullable Entry[] places, Entry entry) {
        int place = entry.hash & places.length - 1;
        Entry older = places[place];
        if (older != null) {
            if (places[place ^ 1] != null) {
                gone++;
            }
            places[place ^ 1] = older;
        }
        places[place] = entry;
    }

    /** A number for the characters; equal characters have equal numbers. */
    static int hash(char[] characters, int offset, int length) {
        int hash = length;
        // The plainest of loops: the JIT did badly with one that took four characters at a time.
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[offset + i];
        }
        // So that what differs in any character differs in the lower bits, which say the place.
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
