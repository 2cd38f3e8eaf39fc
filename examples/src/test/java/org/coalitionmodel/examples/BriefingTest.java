package org.coalitionmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefingTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Briefing.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"en, briefing-en.txt", "ar, briefing-ar.txt"})
    void is_told_in_the_language_asked_for(String language, String file) {
        assertThat(run("--lang", language)).isZero();
        assertThat(output())
                .isEqualTo(Repository.read("examples/src/test/resources/org/coalitionmodel/examples/" + file));
    }

    @Test
    void is_told_in_english_by_default() {
        run();
        String byDefault = output();
        out.reset();
        run("--lang", "en");
        assertThat(output()).isEqualTo(byDefault);
    }

    @Test
    void is_the_seed_file_as_json() {
        assertThat(run("--json")).isZero();
        assertThat(output()).isEqualTo(Repository.read("seeds/marrakech-2022.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang", "--lang fr", "--yaml", "briefing"})
    void refuses_what_it_does_not_know(String args) {
        assertThat(run(args.split(" "))).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "Unknown or incomplete: " + args + System.lineSeparator() + "Usage: [--lang en|ar] [--json]");
    }

    @Test
    void explains_itself() {
        assertThat(run("--help")).isZero();
        assertThat(output()).startsWith("Usage: [--lang en|ar] [--json]");
    }

    @Nested
    class InATerminal {
        @ParameterizedTest
        @ValueSource(strings = {"en", "ar"})
        void fits_into_110_columns(String language) {
            run("--lang", language);
            assertThat(output().lines()).allMatch(line -> TextTable.width(line) <= 110);
        }

        @Test
        void runs_from_right_to_left_in_arabic_even_where_a_line_begins_with_a_number() {
            run("--lang", "ar");
            assertThat(output().lines().filter(line -> !line.isEmpty())).allMatch(line -> line.startsWith("\u200f"));
        }

        @Test
        void keeps_columns_aligned_under_marks_that_take_no_column() {
            assertThat(TextTable.width("شريكاً")).isEqualTo(5);
            assertThat(TextTable.width("\u2066[1, 2)\u2069")).isEqualTo(6);
            assertThat(TextTable.wrap("one two three", 7)).containsExactly("one two", "three");
            assertThat(TextTable.wrap("unbreakable", 3)).containsExactly("unbreakable");
        }
    }

    @Test
    void has_the_same_words_in_both_languages() {
        var english = ResourceBundle.getBundle("org.coalitionmodel.examples.briefing", java.util.Locale.ROOT);
        var arabic =
                ResourceBundle.getBundle("org.coalitionmodel.examples.briefing", java.util.Locale.forLanguageTag("ar"));
        for (String key : english.keySet()) {
            boolean isTheSameInAnyLanguage = List.of(
                            "base.none", "bound.EXACTLY", "unit.percent", "statement.line", "when.both", "gap.line")
                    .contains(key);
            assertThat(arabic.getString(key).equals(english.getString(key)))
                    .as(key)
                    .isEqualTo(isTheSameInAnyLanguage);
        }
    }
}
