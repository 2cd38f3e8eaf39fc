package org.coalitionmodel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    private static final String MALFORMED = "LocalizedText.language must be a well-formed BCP 47 tag such as pt-BR,"
            + " with no variant or extension twice but was ";

    private static final LocalizedText CITY =
            LocalizedText.of("ar", "مراكش").and("en", "Marrakech").and("fr", "Marrakech");

    @Nested
    class Languages {
        @ParameterizedTest
        @CsvSource({
            "en-us, en-US",
            "fra, fr",
            "zho-yue, yue",
            "EN, en",
            "SR-latn-rs, sr-Latn-RS",
            "sl-ROZAJ, sl-rozaj",
            "es-419, es-419",
            "iw, he",
            "i-klingon, tlh",
            "zh-yue, yue",
            "x-Whatever, x-whatever",
            "und, und",
            "DE-de-U-CO-phonebk-ca-gregory, de-DE-u-co-phonebk-ca-gregory",
            "abcde-latn-us-X-US, abcde-Latn-US-x-us",
            "sgn-BE-FR, sfb",
            "en-0-ab, en-0-ab"
        })
        void are_kept_in_their_canonical_form(String given, String canonical) {
            assertThat(LocalizedText.of(given, "x").originalLanguage()).isEqualTo(canonical);
            assertThat(LocalizedText.of(canonical, "x").originalLanguage()).isEqualTo(canonical);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "en_US",
                    "e",
                    "e{",
                    "{e",
                    "e1",
                    "1e",
                    "ar-",
                    "-ar",
                    "en--US",
                    "en US",
                    "no-no-ny",
                    "latn-cmn",
                    "en-x",
                    "en-u",
                    "x-",
                    "العربية",
                    "\u212Ao",
                    "sl-rozaj-rozaj",
                    "en-a-bb-b-cc-a-dd"
                })
        void must_be_well_formed(String tag) {
            assertThatThrownBy(() -> LocalizedText.of(tag, "x"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(MALFORMED + tag);
        }

        @Test
        void must_not_be_empty() {
            assertThatThrownBy(() -> LocalizedText.of("", "x"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(MALFORMED + "empty");
        }

        @Test
        void have_at_most_100_characters() {
            String longest = "en-x" + "-abcdefgh".repeat(10) + "-abcde";
            assertThat(LocalizedText.of(longest, "x").originalLanguage()).hasSize(100);
            assertThatThrownBy(() -> LocalizedText.of(longest + "f", "x"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(MALFORMED + longest.substring(0, 80) + "... (101 characters)");
        }

        @ParameterizedTest
        @CsvSource({
            "en, en, en",
            "en-US, EN-us, 'EN-us, which means en-US'",
            "fr, fra, 'fra, which means fr'",
            "fra, fre, 'fre, which means fr'",
            "iw, he, he",
            "zh-min-nan, nan, nan"
        })
        void are_given_once_each_whatever_they_are_called(String one, String other, String shown) {
            String message = "LocalizedText.language must not be given twice but was " + shown;
            assertThatThrownBy(() -> LocalizedText.of(one, "a").and(other, "b"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> LocalizedText.of(one, "a", other, "b"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message);
        }

        @Test
        void are_given_once_each_in_a_map() {
            Map<String, String> texts = ordered("he", "a", "en", "b", "iw", "c");
            assertThatThrownBy(() -> LocalizedText.of(texts))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.language must not be given twice but was iw, which means he");
        }

        @Test
        void of_one_hash_take_no_longer_than_others() {
            Map<String, String> texts = new LinkedHashMap<>();
            for (int i = 0; i < 1 << 16; i++) {
                // Parts for private use may repeat; variants may not.
                StringBuilder tag = new StringBuilder("en-x");
                for (int bit = 0; bit < 16; bit++) {
                    tag.append(bit % 4 == 0 ? "-" : "").append((i >> bit & 1) == 0 ? "an" : "c0");
                }
                texts.put(tag.toString(), "x");
            }
            assertThat(texts.keySet().stream().map(String::hashCode).distinct()).hasSize(1);

            LocalizedText text = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> LocalizedText.of(texts));
            assertThat(text.texts()).isEqualTo(texts);
        }

        @Test
        void may_have_texts_that_look_like_tags() {
            assertThat(LocalizedText.of("en", "fr").and("fr", "en").texts())
                    .containsExactly(entry("en", "fr"), entry("fr", "en"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Chad", "Chad-Latn"})
        void are_not_exchanged_with_the_text(String language) {
            assertThatThrownBy(() -> LocalizedText.of(language, "en"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.language must not be exchanged with the text but was " + language
                            + ", and the text is en; write the language first");
        }

        @Test
        void may_have_a_tag_as_text_if_they_have_no_more_than_three_letters() {
            assertThat(LocalizedText.of("fra", "en").originalLanguage()).isEqualTo("fr");
            assertThat(LocalizedText.of("english", "Chad").originalLanguage()).isEqualTo("english");
            assertThat(LocalizedText.of("i-klingon", "en").originalLanguage()).isEqualTo("tlh");
        }

        @Test
        void are_at_least_one() {
            assertThatThrownBy(() -> LocalizedText.of(Map.of()))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.texts must not be empty but was {}");
        }
    }

    @Nested
    class Texts {
        @Test
        void keep_their_order_and_the_first_is_the_original() {
            assertThat(CITY.texts())
                    .containsExactly(entry("ar", "مراكش"), entry("en", "Marrakech"), entry("fr", "Marrakech"));
            assertThat(CITY.originalLanguage()).isEqualTo("ar");
            assertThat(CITY.original()).isEqualTo("مراكش");
        }

        @Test
        void may_be_two_at_once() {
            LocalizedText two = LocalizedText.of("ar", "مراكش", "EN", "Marrakech");

            assertThat(two).isEqualTo(LocalizedText.of("ar", "مراكش").and("en", "Marrakech"));
            assertThatThrownBy(() -> LocalizedText.of("en", "a", "EN", "b"))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.language must not be given twice but was EN, which means en");
            assertThatThrownBy(() -> LocalizedText.of("en", "a", "fr", " "))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.text must have a visible character but was  ");
        }

        @Test
        void are_handed_over_in_their_order() {
            StringBuilder seen = new StringBuilder();

            CITY.forEach((language, text) ->
                    seen.append(language).append('=').append(text).append(' '));

            assertThat(seen).hasToString("ar=مراكش en=Marrakech fr=Marrakech ");
        }

        @Test
        void come_from_a_map_in_its_order() {
            assertThat(LocalizedText.of(ordered("ar", "مراكش", "en", "Marrakech", "fr", "Marrakech")))
                    .isEqualTo(CITY);
        }

        @Test
        void cannot_be_changed_through_the_map_in_either_direction() {
            Map<String, String> given = ordered("en", "cell");
            LocalizedText text = LocalizedText.of(given);
            given.put("fr", "cellule");
            assertThat(text.texts()).containsExactly(entry("en", "cell"));
            assertThatThrownBy(() -> text.texts().put("fr", "cellule"))
                    .isExactlyInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void stay_as_they_are_when_a_language_is_added() {
            LocalizedText one = LocalizedText.of("en", "cell");
            assertThat(one.and("fr", "cellule")).isNotEqualTo(one);
            assertThat(one.texts()).containsExactly(entry("en", "cell"));
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "\t\n", "\u2003"})
        void must_not_be_blank(String blank) {
            assertThatThrownBy(() -> LocalizedText.of("en", blank))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("LocalizedText.text must have a visible character but was ");
        }

        @Test
        void must_not_be_empty() {
            assertThatThrownBy(() -> CITY.and("de", ""))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("LocalizedText.text must have a visible character but was empty");
        }

        @Test
        void must_not_have_half_a_character() {
            for (String half : new String[] {"a\uD83D", "\uDE00a", "\uDE00\uD83D"}) {
                assertThatThrownBy(() -> LocalizedText.of("en", half))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(
                                "LocalizedText.text must be well-formed Unicode without lone surrogates but was ");
            }
            assertThatThrownBy(() -> LocalizedText.of("en", "a\uD83D"))
                    .hasMessage(
                            "LocalizedText.text must be well-formed Unicode without lone surrogates but was a\\ud83d");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\u200Fمراكش\u200E (Marrakech)", "\u2067نص\u2069", "😀", "e\u0301"})
        void keep_bidirectional_controls_and_rare_characters(String text) {
            assertThat(LocalizedText.of("ar", text).original()).isEqualTo(text);
        }
    }

    @Nested
    class Lookup {
        private final LocalizedText text = LocalizedText.of("ar", "original")
                .and("en-GB", "British")
                .and("fr", "French")
                .and("zh-Hant", "Traditional")
                .and("de-x-plain", "plain");

        @ParameterizedTest
        @CsvSource({
            "ar, original",
            "en-GB, British",
            "en-GB-oxendict, British",
            "en, original",
            "en-US, original",
            "fr, French",
            "fr-CA, French",
            "fr-CA-u-ca-gregory, French",
            "fr-x-private, French",
            "zh-Hant-TW, Traditional",
            "zh-TW, original",
            "de-x-plain, plain",
            "de-x, original",
            "ja, original",
            "und, original",
            "x-private, original"
        })
        void finds_the_best_match_or_the_original(String locale, String found) {
            assertThat(text.in(Locale.forLanguageTag(locale))).isEqualTo(found);
        }

        @ParameterizedTest
        @CsvSource({"en", "eng", "en-GB", "eng-GB"})
        void finds_a_language_by_any_of_its_codes(String locale) {
            LocalizedText two = LocalizedText.of("fra", "French").and("eng", "English");
            assertThat(two.in(Locale.forLanguageTag(locale))).isEqualTo("English");
        }

        @Test
        void finds_a_language_by_the_code_that_it_had_once() {
            LocalizedText two = LocalizedText.of("ar", "Arabic").and("iw", "Hebrew");
            for (Locale locale : new Locale[] {
                new Locale("iw"), new Locale("he", "IL"), new Locale("heb"), Locale.forLanguageTag("iw-IL")
            }) {
                assertThat(two.in(locale)).isEqualTo("Hebrew");
            }
        }

        @Test
        void does_not_take_a_script_for_granted() {
            LocalizedText latin = LocalizedText.of("ar", "original").and("en-Latn", "Latin");
            assertThat(latin.in(Locale.ENGLISH)).isEqualTo("original");
            assertThat(latin.in(Locale.forLanguageTag("en-Latn-US"))).isEqualTo("Latin");
        }

        @Test
        void shortens_a_locale_longer_than_any_tag() {
            assertThat(text.in(Locale.forLanguageTag("fr-x" + "-abcdefgh".repeat(11))))
                    .isEqualTo("French");
        }

        @Test
        void does_not_mind_the_case_of_a_variant() {
            LocalizedText resian = LocalizedText.of("it", "original").and("sl-rozaj", "Resian");
            assertThat(resian.in(new Locale.Builder().setLanguageTag("sl-ROZAJ").build()))
                    .isEqualTo("Resian");
        }
    }

    @Nested
    class Equality {
        @Test
        void is_by_languages_texts_and_order() {
            LocalizedText same =
                    LocalizedText.of("AR", "مراكش").and("en", "Marrakech").and("fr", "Marrakech");
            assertThat(same).isEqualTo(CITY).hasSameHashCodeAs(CITY);
            assertThat(LocalizedText.of("en", "a").and("fr", "b"))
                    .isNotEqualTo(LocalizedText.of("fr", "b").and("en", "a"));
            assertThat(LocalizedText.of("en", "a").hashCode())
                    .isNotEqualTo(LocalizedText.of("en", "b").hashCode());
            assertThat(LocalizedText.of("en", "a"))
                    .isNotEqualTo(LocalizedText.of("fr", "a"))
                    .isNotEqualTo(LocalizedText.of("en", "b"))
                    .isNotEqualTo("a");
        }

        @Test
        void survives_serialization() throws IOException, ClassNotFoundException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(CITY);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject()).isEqualTo(CITY);
            }
        }
    }

    @Test
    void shows_every_text_with_its_language() {
        assertThat(CITY).hasToString("مراكش (ar), Marrakech (en), Marrakech (fr)");
        assertThat(LocalizedText.of("en", "dozens")).hasToString("dozens (en)");
    }

    private static Map<String, String> ordered(String... keysAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    @Test
    void is_found_for_a_locale_whose_tag_is_longer_than_that_of_any_language() {
        Locale locale = new Locale.Builder()
                .setLanguage("fr")
                .setRegion("CA")
                .setExtension('x', "a" + "-abcdefgh".repeat(200))
                .build();
        assertThat(CITY.in(locale)).isEqualTo(CITY.in(Locale.FRENCH));
        assertThat(LocalizedText.of("en", "a", "fr-CA", "b").in(locale)).isEqualTo("b");
    }
}
