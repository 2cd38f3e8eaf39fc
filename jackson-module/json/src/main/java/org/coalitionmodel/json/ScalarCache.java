package org.coalitionmodel.json;

import java.util.Arrays;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the values of short strings: ids, dates and units. The same string is parsed and checked once. Equal ids are
 * therefore mostly the same object, which makes them quick to compare.
 *
 * <p>All readers share the cache without a lock. Entries are immutable, so a thread that sees an outdated entry, or none,
 * at worst parses the string again. The cache grows up to a fixed number of places. Each string has two possible places;
 * if both are taken, an entry is dropped. So no input makes the cache large or slow.
 */
final class ScalarCache {
    /** The cache of all readers. It holds about 1 MB when it is full. */
    static final ScalarCache SHARED = new ScalarCache();

    private static final int FEWEST = 1 << 9;
    private static final int MOST = 1 << 12;
    private static final int LONGEST = 48;

    private @Nullable Entry[] places = new Entry[FEWEST];
    /** How many entries were dropped since the cache last grew. */
    private int gone;

    /** It keeps characters, not a string, to save one memory access. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares entries.
    private record Entry(int hash, ValueType.ScalarType<?> scalar, char[] text, Object value) {
        // Identity comparison is intended: each scalar type exists once.
        @SuppressWarnings("ReferenceEquality")
        boolean is(ValueType.ScalarType<?> other, int hash, char[] characters, int offset, int length) {
            return this.hash == hash
                    && scalar == other
                    && Arrays.equals(text, 0, text.length, characters, offset, offset + length);
        }
    }

    /**
     * The value of the string that the cursor is on; null if it is not in the cache.
     *
     * <p>It is shared by all fields and too large for the JIT to inline it into each reader.
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
     * Parses the string that the cursor is on and adds its value to the cache.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    Object add(ValueType.ScalarType<?> scalar, Input in) {
        String text = in.text();
        Object value = scalar.parse().apply(text);
        if (text.length() <= LONGEST) {
            @Nullable Entry[] places = roomFor(this.places);
            char[] characters = text.toCharArray();
            put(places, new Entry(hash(characters, 0, characters.length), scalar, characters, value));
        }
        return value;
    }

    /**
     * The places given, or twice as many if too many entries were dropped. It never asks for the places again: another thread may
     * have doubled them in the meantime, and doubling those would exceed the limit.
     */
    private @Nullable Entry[] roomFor(@Nullable Entry[] before) {
        if (gone <= before.length >> 2 || before.length >= MOST) {
            return before;
        }
        @Nullable Entry[] more = new Entry[before.length << 1];
        for (Entry entry : before) {
            if (entry != null) {
                put(more, entry);
            }
        }
        gone = 0;
        places = more;
        return more;
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

    /** A hash of the characters. */
    static int hash(char[] characters, int offset, int length) {
        int hash = length;
        // A plain loop: the JIT produced slower code for one that takes four characters at a time.
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[offset + i];
        }
        // Spreads differences to the lower bits, which select the place.
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
