package org.coalitionmodel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.State;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {
    private static final LocalizedText KEEPER = LocalizedText.of("en", "keeper");
    private static final LocalizedText GARDIEN = LocalizedText.of("fr", "gardien");

    @Test
    void tells_one_text_in_two_languages_from_two_texts() {
        assertThat(text(person(KEEPER.and("fr", "gardien")))).isNotEqualTo(text(person(KEEPER, GARDIEN)));
    }

    @Test
    void tells_a_text_from_one_that_looks_like_its_end() {
        LocalizedText quotes = LocalizedText.of("en", "a\"b");
        for (String escaped : List.of("a\\\"b", "a\\\\\"b", "a\"b\"", "a\\")) {
            assertThat(text(person(quotes))).isNotEqualTo(text(person(LocalizedText.of("en", escaped))));
        }
        assertThat(text(person(LocalizedText.of("en", "a\\").and("fr", "b"))))
                .isNotEqualTo(text(person(LocalizedText.of("en", "a\\\"fr\"b"))));
    }

    @Test
    void tells_the_order_of_a_list_in_a_value_but_not_of_a_list_of_the_thing_if_that_is_not_asked() {
        Person there = person(KEEPER, GARDIEN);
        Person back = person(GARDIEN, KEEPER);
        assertThat(text(there)).isNotEqualTo(text(back));
        assertThat(CanonicalText.text(shape(), there, any -> true))
                .isEqualTo(CanonicalText.text(shape(), back, any -> true));
        assertThat(CanonicalText.text(shape(), there, any -> true))
                .isNotEqualTo(CanonicalText.text(shape(), person(KEEPER), any -> true));
    }

    @Test
    void tells_one_kind_from_another() {
        State state = State.builder().id(Id.of("ada")).addNames(Name.of(KEEPER)).build();
        Person person =
                Person.builder().id(Id.of("ada")).addNames(Name.of(KEEPER)).build();
        assertThat(CanonicalText.text(Shapes.find(State.class).orElseThrow(), state))
                .isNotEqualTo(text(person));
    }

    private static Person person(LocalizedText... occupations) {
        return Person.builder()
                .id(Id.of("ada"))
                .addNames(Name.of(LocalizedText.of("en", "Ada")))
                .addOccupations(occupations)
                .build();
    }

    private static String text(Person person) {
        return CanonicalText.text(shape(), person);
    }

    @SuppressWarnings("unchecked")
    private static Shape<Person, ?> shape() {
        return (Shape<Person, ?>) Shapes.find(Person.class).orElseThrow();
    }
}
