package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coalitionmodel.id.Id;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static final Id<Source> REPORT = Id.of("report");

    @Test
    void of_a_source_is_of_the_whole_and_on_its_own_word() {
        Citation citation = Citation.of(REPORT);
        assertThat(citation.source()).isEqualTo(REPORT);
        assertThat(citation.lines()).isEmpty();
        assertThat(citation.exact()).isEmpty();
        assertThat(citation.prefix()).isEmpty();
        assertThat(citation.suffix()).isEmpty();
        assertThat(citation.start()).isEmpty();
        assertThat(citation.end()).isEmpty();
        assertThat(citation.attribution()).isEmpty();
        assertThat(citation)
                .hasToString("Citation{source=report, lines=[], locators=[], supports=[], attribution=[]}")
                .isEqualTo(Citation.builder().source(REPORT).build());
    }

    @Nested
    class Paragraphs {
        @Test
        void count_from_1() {
            assertThat(citation().addLines(1, 16).build().lines()).containsExactly(1, 16);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void refuse_what_is_below(int paragraph) {
            assertThatThrownBy(() -> citation().addLines(3, paragraph).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.lines must count from 1 but was " + paragraph + " (id=report)");
        }
    }

    @Nested
    class ASpan {
        @Test
        void begins_at_0_at_the_earliest() {
            assertThat(citation().start(0).end(1).build().start()).hasValue(0);
            assertThatThrownBy(() -> citation().start(-1).end(1).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.start must not be negative but was -1 (id=report)");
        }

        @ParameterizedTest
        @ValueSource(ints = {7, 6, -1})
        void ends_after_it_begins(int end) {
            assertThat(citation().start(7).end(8).build().end()).hasValue(8);
            assertThatThrownBy(() -> citation().start(7).end(end).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.end must be after start 7 but was " + end + " (id=report)");
        }

        @Test
        void has_both_its_ends() {
            assertThatThrownBy(() -> citation().start(7).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.start must be given together with end but was start alone (id=report)");
            assertThatThrownBy(() -> citation().end(7).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.start must be given together with end but was end alone (id=report)");
        }

        @Test
        void is_as_long_as_the_exact_words() {
            assertThat(citation().start(7).end(10).exact("210").build().exact()).contains("210");
            assertThatThrownBy(() -> citation().start(7).end(10).exact("21").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.exact must be as long as its span of 3 code points but was 21 (id=report)");
            assertThatThrownBy(() -> citation().start(7).end(10).exact("2100").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.exact must be as long as its span of 3 code points but was 2100 (id=report)");
        }

        @Test
        void counts_code_points_and_not_chars() {
            assertThat(citation().start(0).end(1).exact("🏮").build().exact()).contains("🏮");
            assertThatThrownBy(() -> citation().start(0).end(2).exact("🏮").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.exact must be as long as its span of 2 code points but was 🏮 (id=report)");
        }

        @Test
        void does_not_overflow_at_its_limits() {
            assertThat(citation().start(0).end(Integer.MAX_VALUE).build().end()).hasValue(Integer.MAX_VALUE);
        }
    }

    @Nested
    class Words {
        @Test
        void are_kept_as_they_are() {
            Citation citation =
                    citation().exact(" more than 210").prefix("  ").suffix("\n").build();
            assertThat(citation.exact()).contains(" more than 210");
            assertThat(citation.prefix()).contains("  ");
            assertThat(citation.suffix()).contains("\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "\n"})
        void are_not_blank(String blank) {
            assertThatThrownBy(() -> citation().exact(blank).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching(
                            "Citation\\.exact must have a visible character but was ( |\\\\u000a) \\(id=report\\)");
        }

        @Test
        void are_not_empty() {
            assertThatThrownBy(() -> citation().exact("").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.exact must have a visible character but was empty (id=report)");
        }

        @Test
        void carry_those_before_and_after_them() {
            assertThatThrownBy(() -> citation().prefix("more than ").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Citation.prefix must stand beside exact, as suffix must, but was more than  (id=report)");
            assertThatThrownBy(() -> citation().suffix("cells").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Citation.prefix must stand beside exact, as suffix must, but was cells (id=report)");
        }
    }

    private static Citation.Builder citation() {
        return Citation.builder().source(REPORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exact", "prefix", "suffix"})
    void rejects_words_that_no_encoding_can_carry(String attribute) {
        String broken = "a\ud83d";
        Citation.Builder builder = Citation.builder().source(Id.of("report")).exact("words");
        switch (attribute) {
            case "exact" -> builder.exact(broken);
            case "prefix" -> builder.prefix(broken);
            default -> builder.suffix(broken);
        }
        assertThatThrownBy(builder::build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Citation." + attribute
                        + " must be well-formed Unicode without lone surrogates but was a\\ud83d (id=report)");
    }
}
