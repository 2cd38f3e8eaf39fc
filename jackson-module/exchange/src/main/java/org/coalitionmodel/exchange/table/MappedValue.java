package org.coalitionmodel.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A value that a mapping makes from columns. */
sealed interface MappedValue {

    /** {@return the names of the columns and values that it is made from} */
    List<String> parts();

    /**
     * A value by a list of codes.
     *
     * @param of the column with the codes
     * @param words the word of each code; an empty word says that there is nothing
     * @param otherwise the word of all other codes; null if they are refused
     */
    record Coded(
            String of, Map<String, String> words, @Nullable String otherwise) implements MappedValue {
        /** Copies the map. */
        public Coded {
            words = Map.copyOf(words);
        }

        @Override
        public List<String> parts() {
            return List.of(of);
        }

        /** {@return all words but the empty one} */
        Stream<String> allWords() {
            return Stream.concat(words.values().stream(), Stream.ofNullable(otherwise))
                    .filter(word -> !word.isEmpty());
        }

        /** The word of a code; null if there is none. */
        @Nullable
        String word(String code) {
            String keep = "{" + of + "}";
            return words.getOrDefault(code, keep.equals(otherwise) ? code : otherwise);
        }
    }

    /**
     * A period from one or two columns with dates.
     *
     * @param start the column with the date, or with the first date
     * @param end the column with the last date; null if there is none
     * @param precision the column or value that says how exact the dates are; null if they are as exact as they look
     * @param lasts whether the end is unknown if there is no column for it, and the start if only the end is given
     */
    record Dated(
            String start, @Nullable String end, @Nullable String precision, boolean lasts) implements MappedValue {
        @Override
        public List<String> parts() {
            return Stream.of(start, end, precision).filter(Objects::nonNull).toList();
        }
    }
}
