package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
    private static final List<String> WORDS = List.of("pear", "apple", "fig", "papaya", "kiwi");
    /** Words by their letters. */
    private static final KeyIndex<Character, String> BY_LETTER =
            KeyIndex.of(WORDS, word -> word.chars().mapToObj(c -> (char) c).toList());

    @Test
    void finds_elements_by_a_key_in_the_order_of_the_list() {
        assertThat(BY_LETTER.find('i')).containsExactly("fig", "kiwi");
    }

    @Test
    void finds_an_element_once_although_it_has_the_key_several_times() {
        assertThat(BY_LETTER.find('p')).containsExactly("pear", "apple", "papaya");
    }

    @Test
    void finds_elements_by_any_of_several_keys_once_and_in_order() {
        assertThat(BY_LETTER.findAny(List.of('i', 'p', 'y', 'g'))).containsExactlyElementsOf(WORDS);
        assertThat(BY_LETTER.findAny(List.of('k', 'f'))).containsExactly("fig", "kiwi");
        assertThat(BY_LETTER.findAny(List.of('l'))).containsExactly("apple");
    }

    @Test
    void finds_nothing_by_an_unknown_key_or_none() {
        assertThat(BY_LETTER.find('z')).isEmpty();
        assertThat(BY_LETTER.findAny(List.of())).isEmpty();
        assertThat(BY_LETTER.findAny(List.of('z', 'x'))).isEmpty();
        assertThat(BY_LETTER.findAny(List.of('z', 'f'))).containsExactly("fig");
    }

    @Test
    void counts_elements_once_for_each_key() {
        assertThat(BY_LETTER.count(List.of('p'))).isEqualTo(3);
        assertThat(BY_LETTER.count(List.of('p', 'e', 'z'))).isEqualTo(5);
    }

    @Test
    void finds_thousands_of_elements_by_one_key() {
        List<Integer> numbers = IntStream.range(0, 10_000).boxed().toList();
        KeyIndex<Boolean, Integer> isOdd = KeyIndex.of(numbers, number -> List.of(number % 2 == 1));
        assertThat(isOdd.find(true))
                .containsExactlyElementsOf(
                        IntStream.range(0, 5_000).map(i -> 2 * i + 1).boxed().toList());
    }
}
