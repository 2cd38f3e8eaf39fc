package org.coalitionmodel.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final String MALFORMED =
            "Source.languages must be well-formed BCP 47 tags such as pt-BR, with no variant or extension twice but was ";

    @Nested
    class Languages {
        @ParameterizedTest
        @ValueSource(strings = {"en", "ar", "zh-Hant-TW", "de-CH-1996", "sl-rozaj", "x-own", "und"})
        void are_tags_of_bcp_47(String tag) {
            assertThat(source().addLanguages(tag).build().languages()).containsExactly(tag);
        }

        @ParameterizedTest
        @ValueSource(strings = {"e", "en_US", "english language", "en-", "-en", "tooooolong", "en--US", "é"})
        void refuse_what_is_not_well_formed(String tag) {
            assertThatThrownBy(() -> source().addLanguages("en", tag).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(MALFORMED + tag + " (id=report)");
        }

        @Test
        void are_kept_in_their_canonical_form() {
            Source given = source().addLanguages("FRA", "ara-eg", "iw").build();
            assertThat(given.languages()).containsExactly("fr", "ar-EG", "he");
            assertThat(given)
                    .isEqualTo(source().addLanguages("fr", "ar-EG", "he").build());
        }

        @Test
        void are_given_once_each() {
            assertThatThrownBy(() -> source().addLanguages("fr", "en", "fra").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.languages must not be given twice but was fra, which means fr (id=report)");
            assertThatThrownBy(() -> source().addLanguages("fr", "fr").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.languages must not be given twice but was fr (id=report)");
        }

        @Test
        void refuse_an_empty_tag() {
            assertThatThrownBy(() -> source().addLanguages("").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(MALFORMED + "empty (id=report)");
        }
    }

    @Nested
    class Uri {
        @Test
        void refuses_half_a_character() {
            assertThatThrownBy(
                            () -> source().uri("https://lantern.example/\ud83c").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.uri must be well-formed Unicode without lone surrogates"
                            + " but was https://lantern.example/\\ud83c (id=report)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://a b", "https://a/%zz", "http://[", "a\\b"})
        void refuses_what_is_none(String text) {
            assertThat(Source.isUri(text)).isFalse();
            assertThatThrownBy(() -> source().uri(text).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.uri must be a URI, with percent escapes where it needs them but was " + text
                            + " (id=report)");
        }

        @Test
        void refuses_what_is_empty() {
            assertThat(Source.isUri("")).isFalse();
            assertThatThrownBy(() -> source().uri("").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.uri must be a URI, with percent escapes where it needs them but was empty"
                            + " (id=report)");
        }

        @ParameterizedTest
        @CsvSource({
            "https://lantern.example/a, HTTPS://lantern.example/a",
            "https://lantern.example/a, https://Lantern.example/a",
            "https://lantern.example/%c3%a9, https://lantern.example/%C3%A9",
            "https://lantern.example/a, https://lantern.example:/a",
            "file:/annex.pdf, file:///annex.pdf",
            "urn:a:%ab, URN:a:%AB",
        })
        void stays_as_it_is_given_and_is_another_if_it_is_written_otherwise(String one, String other) {
            assertThat(URI.create(one)).isEqualTo(URI.create(other));
            assertThat(source().uri(one).build().uri()).contains(one);
            assertThat(source().uri(one).build())
                    .isNotEqualTo(source().uri(other).build());
        }
    }

    @Test
    void refuses_a_uri_that_is_not_absolute() {
        for (String uri : List.of("report", "id", "/report", "//lantern.example/report", "?a", "#a", "..")) {
            assertThatThrownBy(() -> source().uri(uri).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.uri must be absolute, such as https://example.org/report, but was " + uri
                            + " (id=report)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://lantern.example/a/../b, ; try https://lantern.example/b",
        "https://lantern.example/./b?c=/./d, ; try https://lantern.example/b?c=/./d",
        "https://lantern.example/a/.., ; try https://lantern.example/",
        "https://lantern.example/.., ''",
        "file:../a, ''",
        "file:/a/./b, ; try file:/a/b"
    })
    void refuses_a_uri_with_a_dot_segment(String uri, String note) {
        assertThatThrownBy(() -> source().uri(uri).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Source.uri must have no segment . or .. but was " + uri + note + " (id=report)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lantern.example",
                "https://lantern.example/..a/b../...?c=/../d#/./e",
                "https://lantern.example/مراكش",
                "urn:isbn:0451450523",
                "mailto:desk@lantern.example",
                "file:///a.txt"
            })
    void takes_any_other_uri(String uri) {
        assertThat(source().uri(uri).build().uri()).contains(uri);
    }

    @Nested
    class Editions {
        @Test
        void is_in_the_words_of_the_document() {
            assertThat(source().edition("2nd, corrected").build().edition()).contains("2nd, corrected");
        }

        @Test
        void is_not_blank() {
            assertThatThrownBy(() -> source().edition("").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.edition must have a visible character but was empty (id=report)");
            assertThatThrownBy(() -> source().edition("\t").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.edition must have a visible character but was \\u0009 (id=report)");
        }
    }

    @Nested
    class Digest {
        private static final String DIGEST = "0123456789abcdef".repeat(4);

        @Test
        void is_64_hexadecimal_digits() {
            assertThat(source().sha256(DIGEST).build().sha256()).contains(DIGEST);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
                    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0",
                    "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
                    "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                    "sha256-x"
                })
        void refuses_anything_else(String digest) {
            assertThatThrownBy(() -> source().sha256(digest).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.sha256 must be 64 hexadecimal digits in lower case but was " + digest
                            + " (id=report)");
        }

        @Test
        void refuses_a_line_break_at_its_end() {
            assertThatThrownBy(() -> source().sha256(DIGEST + "\n").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Source.sha256 must be 64 hexadecimal digits in lower case but was " + DIGEST
                            + "\\u000a (id=report)");
        }
    }

    private static Source.Builder source() {
        return Source.builder()
                .id(Id.of("report"))
                .kind(Source.SourceKind.REPORT)
                .addNames(LocalizedText.of("en", "Report"));
    }
}
