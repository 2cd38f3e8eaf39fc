package org.coalitionmodel.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @Nested
    class Positions {
        @Test
        void are_code_points() {
            SourceText text = SourceText.of("\uD83C\uDF0D 12 \uD83C\uDF0D\nlast");

            assertThat(text.find("12")).containsExactly(new Span(2, 4));
            assertThat(text.slice(new Span(0, 4))).isEqualTo("\uD83C\uDF0D 12");
            assertThat(text.length()).isEqualTo(11);
        }

        @Test
        void of_lines_count_those_that_are_not_empty() {
            SourceText text = SourceText.of("\n \none\r\n\r\ntwo\rthree");

            assertThat(text.lineOf(0)).isZero();
            assertThat(text.lineOf(3)).isEqualTo(1);
            assertThat(text.lineOf(7)).as("in the empty line").isEqualTo(1);
            assertThat(text.lineOf(10)).isEqualTo(2);
            assertThat(text.lineOf(text.length())).isEqualTo(3);
            assertThat(text.line(2).map(text::slice)).contains("two");
            assertThat(text.line(0)).isEmpty();
            assertThat(text.line(4)).isEmpty();
        }

        @Test
        void are_within_the_text() {
            SourceText text = SourceText.of("abc");

            assertThatThrownBy(() -> text.slice(new Span(1, 4)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("SourceText.span must end within 3 but was 1-4");
            assertThatThrownBy(() -> text.lineOf(4)).hasMessage("SourceText.position must be from 0 to 3 but was 4");
            assertThatThrownBy(() -> text.lineOf(-1)).hasMessage("SourceText.position must be from 0 to 3 but was -1");
            assertThatThrownBy(() -> new Span(-1, 2)).hasMessage("Span.start must not be negative but was -1");
            assertThatThrownBy(() -> new Span(2, 2)).hasMessage("Span.end must be after start 2 but was 2");
        }
    }

    @Nested
    class Exact_words {
        @Test
        void are_found_wherever_they_stand() {
            assertThat(SourceText.of("aba ababa").find("aba"))
                    .containsExactly(new Span(0, 3), new Span(4, 7), new Span(6, 9));
        }

        @Test
        void come_before_words_in_another_typography() {
            assertThat(SourceText.of("‘one’ 'one' ‘one’").find("'one'")).containsExactly(new Span(6, 11));
        }

        @ParameterizedTest
        @ValueSource(strings = {"two", "One", "", " ", "\u0640"})
        void are_not_found_where_they_do_not_stand(String quote) {
            assertThat(SourceText.of("one").find(quote)).isEmpty();
            assertThat(SourceText.of("").find(quote)).isEmpty();
        }

        @Test
        void are_found_as_a_plain_search_finds_them() {
            Random random = new Random(1);
            for (int round = 0; round < 300; round++) {
                String text = letters(random, 1 + random.nextInt(60));
                String quote = letters(random, 1 + random.nextInt(5));
                List<Integer> expected = new ArrayList<>();
                for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
                    expected.add(at);
                }

                assertThat(SourceText.of(text).find(quote))
                        .as(quote + " in " + text)
                        .extracting(Span::start)
                        .isEqualTo(expected);
            }
        }

        private static String letters(Random random, int length) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < length; i++) {
                letters.append("abc".charAt(random.nextInt(3)));
            }
            return letters.toString();
        }
    }

    @Nested
    class Typography {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        tashkeel                 | قال عَدَدٌ منهم            | عدد             | عَدَدٌ
                        tatweel                  | قال محمــد لهم             | محمد            | محمــد
                        alef                     | في أوّل إمارة وآخر ٱلأمر   | اول اماره       |
                        alef with hamza          | في أول إمارة               | اول امارة       | أول إمارة
                        alef with madda          | في آخر                     | اخر             | آخر
                        alef wasla               | في ٱلأمر                   | الامر           | ٱلأمر
                        alef maqsura             | إلى الشمال                 | الي             | إلى
                        Persian ya and kaf       | تهدید کبیر                 | تهديد كبير      | تهدید کبیر
                        hamza on its carrier     | شؤون فئة                   | شوون فية        | شؤون فئة
                        hamza alone stays        | جزء منها                   | جز منها         |
                        ta marbuta stays         | مدينة بعيدة                | مدينه           |
                        Arabic-Indic digits      | نحو ٢١٠ خلايا              | 210 خلايا       | ٢١٠ خلايا
                        Persian digits           | نحو ۲۱۰ خلايا              | ٢١٠ خلايا       | ۲۱۰ خلايا
                        separators               | بلغ ١٬٤٠٠٫٥ طن             | 1,400.5 طن      | ١٬٤٠٠٫٥ طن
                        Arabic per cent sign     | بلغ ٤٨٪ منها               | 48%             | ٤٨٪
                        space before per cent    | made up 48 % of it         | 48% of          | 48 % of
                        no space before per cent | made up 48% of it          | 48 % of         | 48% of
                        quotation marks          | the “so-called” pact       | "so-called" pact | “so-called” pact
                        guillemets               | le «pacte» dit             | "pacte"         | «pacte»
                        apostrophes              | the pact’s aim             | pact's          | pact’s
                        dashes                   | 2014–2022 — then           | 2014-2022 -     | 2014–2022 —
                        minus                    | at −5 degrees              | -5              | −5
                        points                   | and so on… then            | on... then      | on… then
                        ligatures                | the oﬃce of ﬁnance         | office of fin   | oﬃce of ﬁn
                        presentation forms       | قال ﻣﺤﻤﺪ                   | محمد            | ﻣﺤﻤﺪ
                        ornate parentheses       | قال ﴾نص﴿                   | نص              | نص
                        case differs             | The Pact                   | the pact        |
                        """)
        void varies(String what, String text, String quote, String found) {
            SourceText source = SourceText.of(text);

            assertThat(source.find(quote).stream().map(source::slice))
                    .as(what)
                    .isEqualTo(found == null ? List.of() : List.of(found));
        }

        @ParameterizedTest
        @CsvSource({
            "no-break space, 'in\u00A0all\u2009210', in all 210",
            "line break, 'in all\r\n  210', in all 210",
            "direction mark, 'in \u200Fall\u200E 210', in all 210",
            "zero width joiner, 'i\u200Dn all 210', in all 210",
            "spaces around, 'in all 210', '  in all 210\n'",
            "decomposed in the text, 'cafe\u0301', 'caf\u00E9'",
            "composed in the text, 'caf\u00E9', 'cafe\u0301'",
            "order of accents, 'u\u0323\u0302', 'u\u0302\u0323'",
            "fullwidth digits, '\uFF12\uFF11\uFF10', 210",
            "Hangul, '\uD55C', '\u1112\u1161\u11AB'",
        })
        void that_cannot_be_seen_varies(String what, String text, String quote) {
            assertThat(SourceText.of("x " + text + " y").find(quote))
                    .as(what)
                    .containsExactly(new Span(2, 2 + text.length()));
        }

        @Test
        void does_not_part_a_letter_from_its_accent() {
            assertThat(SourceText.of("caf\u00E9").find("cafe")).isEmpty();
            assertThat(SourceText.of("cafe\u0301").find("cafe")).isEmpty();
        }

        @Test
        void of_a_part_of_a_ligature_gives_the_ligature_once() {
            assertThat(SourceText.of("o\uFB03ce").find("f")).containsExactly(new Span(1, 2));
        }
    }

    @Test
    void long_runs_of_marks_and_spaces_take_no_long_time() {
        SourceText text = SourceText.of("e" + "\u0301\u0323".repeat(100_000) + " ".repeat(100_000) + "end");

        assertThat(text.find(" end")).hasSize(1);
    }

    @Test
    void shows_no_words() {
        assertThat(SourceText.of("a secret\nin two lines")).hasToString("SourceText of 21 code points, 2 lines");
        assertThat(new Span(12, 20)).hasToString("12-20");
    }
}
