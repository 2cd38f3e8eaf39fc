package org.coalitionmodel.json;

import java.util.Arrays;
import org.coalitionmodel.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the values of short strings: ids, dates and units. A string is parsed and checked when it is read for the first
 * and for the second time. After that, its value comes from the cache. Most equal ids are therefore the same object, which
 * makes them quick to compare. What occurs once takes no place in the cache.
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

    /** The hashes of strings that were parsed. Each is at the place that it selects, until another replaces it. */
    private final int[] seen = new int[MOST];

    private Table table = new Table(FEWEST);
    /** How many entries were dropped since the cache last grew. */
    private int gone;

    /** The entries, and beside each its hash, so that a string which is not there is told from a few numbers. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares tables.
    private record Table(int[] hashes, @Nullable Entry[] entries) {
        Table(int places) {
            this(new int[places], new Entry[places]);
        }

        int place(int hash) {
            return hash & hashes.length - 1;
        }

        @Nullable
        Entry at(int place, int hash) {
            return hashes[place] == hash ? entries[place] : null;
        }

        void set(int place, Entry entry) {
            entries[place] = entry;
            hashes[place] = entry.hash;
        }
    }

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
        Table table = this.table;
        int place = table.place(hash);
        Entry known = table.at(place, hash);
        if (known == null || !known.is(scalar, hash, characters, offset, length)) {
            known = table.at(place ^ 1, hash);
            if (known == null || !known.is(scalar, hash, characters, offset, length)) {
                return null;
            }
        }
        return known.value;
    }

    /**
     * Parses the string that the cursor is on. It adds the value to the cache if the string, or one of the same hash, was seen
     * before: most strings of a stream of statistics are ids that occur once.
     *
     * @throws IllegalArgumentException if it is no such value
     */
    Object add(ValueType.ScalarType<?> scalar, Input in) {
        int hash = hash(in.characters(), in.offset(), in.length());
        String text = in.text();
        Object value = scalar.parse().apply(text);
        if (seen[hash & seen.length - 1] != hash) {
            seen[hash & seen.length - 1] = hash;
        } else if (text.length() <= LONGEST) {
            put(roomFor(table), new Entry(hash, scalar, text.toCharArray(), value));
        }
        return value;
    }

    /**
     * The table given, or one of twice its size if too many entries were dropped. It never asks for the table again: another thread
     * may have doubled it in the meantime, and doubling that would exceed the limit.
     */
    private Table roomFor(Table before) {
        int places = before.entries.length;
        if (gone <= places >> 2 || places >= MOST) {
            return before;
        }
        Table more = new Table(places << 1);
        for (Entry entry : before.entries) {
            if (entry != null) {
                put(more, entry);
            }
        }
        gone = 0;
        table = more;
        return more;
    }

    private void put(Table table, Entry entry) {
        int place = table.place(entry.hash);
        Entry older = table.entries[place];
        if (older != null) {
            if (table.entries[place ^ 1] != null) {
                gone++;
            }
            table.set(place ^ 1, older);
        }
        table.set(place, entry);
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
