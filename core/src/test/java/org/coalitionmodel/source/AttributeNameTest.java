package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributeNameTest {
    @Test
    void is_valid_if_it_matches_the_pattern() {
        Stream<String> oneLetter = IntStream.rangeClosed(0, 0x3000).mapToObj(Character::toString);
        Stream<String> twoLetters = IntStream.rangeClosed(0, 0x3000).mapToObj(c -> "a" + Character.toString(c));
        Stream<String> lengths = IntStream.rangeClosed(0, 62).mapToObj("a"::repeat);

        assertThat(Stream.of(oneLetter, twoLetters, lengths).flatMap(names -> names))
                .allSatisfy(name -> assertThat(AttributeName.isValid(name))
                        .as(name)
                        .isEqualTo(name.matches(AttributeName.PATTERN)));
    }

    @Test
    void has_at_most_60_letters() {
        assertThat(AttributeName.isValid("a".repeat(60))).isTrue();
        assertThat(AttributeName.isValid("a".repeat(61))).isFalse();
    }
}
