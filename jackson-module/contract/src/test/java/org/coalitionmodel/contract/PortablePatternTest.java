package org.coalitionmodel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every regular expression engine accepts the patterns of the schema and matches the same strings. */
class PortablePatternTest {
    private static final long SEED = 20260721;

    static Set<String> patterns() {
        Set<String> patterns = new LinkedHashSet<>();
        SchemaGenerator.schema().findValues("pattern").forEach(pattern -> patterns.add(pattern.asString()));
        return patterns;
    }

    @Test
    void there_are_some() {
        assertThat(patterns()).hasSizeGreaterThan(7);
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void has_only_what_JSON_Schema_recommends(String pattern) {
        assertThatCode(() -> new Recommended(pattern).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?=.{1,60}$)[A-Z]*$",
                "(?:a)",
                "(?i)a",
                "\\d",
                "[\\d]",
                "\\u0041",
                "[\\u0041]",
                "\\p{L}",
                "a.b",
                "a*?",
                "a++",
                "(a)\\1",
                "[[:alpha:]]",
                "[a&&b]",
                "[a--b]",
                "[]a]",
                "[z-a]",
                "a{1001}",
                "(a",
                "a)",
                "*a",
                "]",
                "}"
            })
    void anything_else_is_noticed(String pattern) {
        assertThatThrownBy(() -> new Recommended(pattern).check()).isInstanceOf(IllegalArgumentException.class);
    }

    /** RE2J uses the same syntax as RE2, Go and Rust. */
    @ParameterizedTest
    @MethodSource("patterns")
    void is_found_by_RE2_in_the_strings_in_which_Java_finds_it(String pattern) {
        com.google.re2j.Pattern byRe2 = com.google.re2j.Pattern.compile(pattern);
        Pattern byJava = Pattern.compile(pattern);

        assertThat(strings())
                .hasSizeGreaterThan(2000)
                .allMatch(
                        text -> byRe2.matcher(text).find()
                                == byJava.matcher(text).find(),
                        "seed " + SEED);
    }

    /** The strings of samples and broken documents, and copies with one character changed. */
    private static Set<String> strings() {
        Set<String> found = new TreeSet<>();
        Stream.concat(
                        Samples.all().stream().map(Published::written),
                        Case.ofRules().stream().map(Case::document))
                .forEach(document -> collect(document, found));
        Set<String> strings = new TreeSet<>(found);
        Random random = new Random(SEED);
        String changes = "a0Z-./:~%? XYPM\u00a0\u200b\ufeffé🏮";
        for (String text : found) {
            for (int i = 0; i < 8; i++) {
                int at = random.nextInt(text.length() + 1);
                String change =
                        changes.substring(random.nextInt(changes.length() - 1)).substring(0, 1);
                strings.add(text.substring(0, at) + change + text.substring(Math.min(text.length(), at + i % 2)));
            }
        }
        // In Java, $ also matches before a line break at the end.
        strings.removeIf(text -> text.endsWith("\n"));
        return strings;
    }

    private static void collect(JsonNode node, Set<String> strings) {
        if (node.isString()) {
            strings.add(node.asString());
        }
        node.propertyNames().forEach(strings::add);
        node.forEach(below -> collect(below, strings));
    }

    /**
     * Checks that a pattern uses only the syntax that JSON Schema (2020-12, core, section 6.4) recommends: characters,
     * character classes and ranges, quantifiers, anchors, groups and alternatives. It also rejects syntax in square
     * brackets that engines interpret differently, and counts above the limit of RE2.
     */
    private static final class Recommended {
        private final String pattern;
        private int at;

        Recommended(String pattern) {
            this.pattern = pattern;
        }

        void check() {
            alternatives();
            require(at == pattern.length());
        }

        private void alternatives() {
            do {
                while (at < pattern.length() && peek() != '|' && peek() != ')') {
                    atom();
                    quantifier();
                }
            } while (skip('|'));
        }

        private void atom() {
            if (skip('(')) {
                alternatives();
                require(skip(')'));
            } else if (skip('[')) {
                characters();
            } else if (skip('\\')) {
                // An escaped bracket, which every engine reads alike.
                require("[]".indexOf(peek()) >= 0);
                at++;
            } else {
                require("\\.*+?{}[])|".indexOf(peek()) < 0);
                at++;
            }
        }

        private void characters() {
            skip('^');
            int start = at;
            while (peek() != ']' || at == start) {
                char first = member();
                boolean isRange = peek() == '-' && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']';
                if (isRange) {
                    at++;
                    require(first <= member());
                }
            }
            at++;
        }

        private char member() {
            char c = peek();
            require("\\[]".indexOf(c) < 0
                    && !("&-~|".indexOf(c) >= 0 && pattern.startsWith(String.valueOf(c), at + 1)));
            require(c != '-' || pattern.startsWith("]", at + 1));
            at++;
            return c;
        }

        private void quantifier() {
            if (skip('*') || skip('+') || skip('?') || !skip('{')) {
                return;
            }
            int end = pattern.indexOf('}', at);
            require(end > 0 && pattern.substring(at, end).matches("[0-9]{1,3}(,[0-9]{0,3})?"));
            at = end + 1;
        }

        private char peek() {
            require(at < pattern.length());
            return pattern.charAt(at);
        }

        private boolean skip(char c) {
            boolean isThere = at < pattern.length() && pattern.charAt(at) == c;
            at += isThere ? 1 : 0;
            return isThere;
        }

        private void require(boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException(pattern + " at " + at);
            }
        }
    }
}
