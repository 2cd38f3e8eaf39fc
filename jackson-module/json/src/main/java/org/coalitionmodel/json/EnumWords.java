package org.coalitionmodel.json;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a closed list, most of which are found by their characters alone. */
final class EnumWords {
    private static final int PLACES = 64;

    private final Map<String, ?> byWord;
    private final char[] @Nullable [] words = new char[PLACES][];
    private final @Nullable Object[] meanings = new Object[PLACES];

    EnumWords(Map<String, ?> byWord) {
        this.byWord = byWord;
        byWord.forEach((word, meaning) -> {
            char[] characters = word.toCharArray();
            int place = ScalarCache.hash(characters, 0, characters.length) & PLACES - 1;
            words[place] = characters;
            meanings[place] = meaning;
        });
    }

    /** What the word that the cursor is on stands for; null if it is no word of the list. */
    @Nullable
    Object find(Input in) {
        int length = in.length();
        if (length > 0) {
            char[] characters = in.characters();
            int offset = in.offset();
            int place = ScalarCache.hash(characters, offset, length) & PLACES - 1;
            char[] word = words[place];
            if (word != null && Arrays.equals(word, 0, word.length, characters, offset, offset + length)) {
                return meanings[place];
            }
        }
        // Not a word, or one whose place another word has.
        return byWord.get(in.text());
    }
}
