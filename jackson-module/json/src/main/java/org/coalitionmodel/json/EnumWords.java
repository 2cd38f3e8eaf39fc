package org.coalitionmodel.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a closed list, which are found by their characters alone. */
final class EnumWords {
    private final char[] @Nullable [] words;
    private final @Nullable Object[] meanings;

    EnumWords(Map<String, ?> byWord) {
        // More than twice as many places as words, so that a search soon meets an empty one.
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

    /** What the word that the cursor is on stands for; null if it is no word of the list. */
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
