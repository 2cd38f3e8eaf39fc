package org.coalitionmodel.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sentences that the schema and the documentation take from Javadoc. */
class SentencesTest {
    @Test
    void a_return_tag_is_a_sentence() {
        assertThat(Sentences.first(" {@return the body that met; absent if it was none's} "))
                .isEqualTo("The body that met; absent if it was none's.");
    }

    @Test
    void a_constant_in_it_becomes_the_word_of_the_json() {
        assertThat(Sentences.first("{@return what became of it; {@link Status#NOT_HELD} unless said}"))
                .isEqualTo("What became of it; notHeld unless said.");
    }

    @Test
    void the_first_sentence_ends_before_the_second() {
        assertThat(Sentences.first("One such as e.g.this\n * one. Another.")).isEqualTo("One such as e.g.this * one.");
        assertThat(Sentences.first("A place. It is\n not a post.\n\n<p>More.\n @param x y"))
                .isEqualTo("A place.");
    }

    @Test
    void the_first_paragraph_has_all_its_sentences() {
        assertThat(Sentences.firstParagraph(
                        "It was put off; a date is another\n meeting. See {@code previous}.<p>More."))
                .isEqualTo("It was put off; a date is another meeting. See previous.");
    }

    @Test
    void a_link_is_the_name_that_it_leads_to() {
        assertThat(Sentences.first("As {@link Quantity#value()}, {@linkplain #of(Id) given} or {@link Unit}."))
                .isEqualTo("As value, given or Unit.");
    }

    @Test
    void a_part_of_a_record_is_described_by_its_tag() {
        String comment = "A link.\n\n @param kind how the two\n     are linked\n @param to the other entity\n";
        assertThat(Sentences.ofPart(comment, "kind")).isEqualTo("How the two are linked.");
        assertThat(Sentences.ofPart(comment, "to")).isEqualTo("The other entity.");
        assertThat(Sentences.ofPart(comment, "from")).isNull();
        assertThat(Sentences.ofPart(null, "to")).isNull();
    }

    @Test
    void without_a_comment_there_is_none() {
        assertThat(Sentences.first(null)).isNull();
        assertThat(Sentences.first(" @return the id")).isNull();
        assertThat(Sentences.firstParagraph("")).isNull();
    }
}
