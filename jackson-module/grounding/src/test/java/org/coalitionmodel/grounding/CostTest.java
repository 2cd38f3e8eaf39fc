package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.coalitionmodel.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps for a text and its citations are proportional to both, but for a logarithm, also if the text repeats. */
class CostTest {
    private static final int MILLION = 1_000_000;

    @Test
    void of_an_index_is_one_look_at_each_character() {
        Counted text = new Counted(words(20_000));
        new SuffixIndex(text);

        assertThat(text.looks).isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void of_a_search_hardly_depends_on_the_length_of_the_text(boolean repeats) {
        long small = looks(repeats, 20_000);
        long large = looks(repeats, 80_000);

        // At 4 times the length, a binary search takes 2 more steps of 15, each as long as the words at most.
        assertThat(large).isBetween(small, small + 2 * 2 * 1_000 * 21L);
    }

    /** How often 1,000 searches for 20 characters look at a character of the text. */
    private static long looks(boolean repeats, int length) {
        String content = repeats ? "a".repeat(length) : words(length);
        Counted text = new Counted(content);
        SuffixIndex index = new SuffixIndex(text);
        text.looks = 0;
        for (int i = 0; i < 1_000; i++) {
            assertThat(index.count(content.substring(19 * i, 19 * i + 20))).isPositive();
        }
        return text.looks;
    }

    @Test
    void of_a_thousand_citations_of_a_megabyte_is_seconds() {
        String text = words(MILLION);
        Citation[] citations = new Citation[1_000];
        for (int i = 0; i < citations.length; i++) {
            int start = 990 * i;
            citations[i] = i % 10 == 0
                    ? Texts.citing("nowhere " + text.substring(start, start + 40))
                            .build()
                    : Texts.citing(text.substring(start, start + 40)).build();
        }

        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(Texts.ground(Texts.person(citations), text).citations())
                        .hasSize(1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab ", "\u0645\u064E", "1,", "e\u0301", "\n", "a\n", "12 "})
    void of_a_text_that_repeats_is_seconds(String repeated) {
        String text = repeated.repeat(MILLION / 2 / repeated.length());
        Citation[] citations = new Citation[200];
        for (int i = 0; i < citations.length; i++) {
            citations[i] = Texts.citing(repeated.repeat(i + 1) + (i % 2 == 0 ? "x" : "y"))
                    .prefix(repeated)
                    .build();
        }
        Citation found = Texts.citing("x" + repeated).build();

        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThatNoException()
                        .isThrownBy(() -> Texts.ground(Texts.person(citations), text + "x" + text + found)));
    }

    /** Invented words of random letters. */
    private static String words(int length) {
        Random random = new Random(7);
        StringBuilder words = new StringBuilder();
        while (words.length() < length) {
            int letters = 2 + random.nextInt(8);
            for (int i = 0; i < letters; i++) {
                words.append((char) ('a' + random.nextInt(26)));
            }
            words.append(random.nextInt(12) == 0 ? '\n' : ' ');
        }
        return words.substring(0, length);
    }

    /** A text that counts how often a character is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            throw new UnsupportedOperationException();
        }
    }
}
