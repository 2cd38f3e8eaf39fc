package org.coalitionmodel.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up the words of an enum by their characters, without creating strings. */
final class EnumWords {
    private final char[] @Nullable [] words;
    private final @Nullable Object[] meanings;

    EnumWords(Map<String, ?> byWord) {
        // At least half of the places are empty, so a search ends soon.
        int places = 4 * Integer.highestOneBit(byWord.size() + 1);
        words = new char[places][];
        meanings = new Object[places];
        byWord.forEach((word, meaning) -> {
            char[] characters = word.toCharArray();
            int place = place(characters, 0, characters.length);
            words[place] = characters;
            meanings[place] = meaning;
        });
    }

    /** The constant for the word at the cursor; null if the enum has no such word. */
    @Nullable
    Object find(Input in) {
        return meanings[place(in.characters(), in.offset(), in.length())];
    }

    /** Where a word is, or the empty place where it would be. */
    private int place(char[] characters, int offset, int length) {
        int place = ScalarCache.hash(characters, offset, length) & words.length - 1;
        for (char[] word = words[place]; word != null; word = words[place]) {
            if (Arrays.equals(word, 0, word.length, characters, offset, offset + length)) {
                return place;
            }
            place = place + 1 & words.length - 1;
        }
        return place;
    }
}
