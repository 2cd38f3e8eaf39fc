package org.coalitionmodel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    /** The lines of the data by their name: words, or pairs with an equals sign. */
    private static final Map<String, List<String>> DATA = data();

    @Nested
    class CanonicalForm {
        @ParameterizedTest
        @CsvSource({
            // The shortest code of ISO 639.
            "fra, fr",
            "fre, fr",
            "ara, ar",
            "zho-Hant, zh-Hant",
            "twi, tw",
            "tgl, tl",
            "hbs, sh",
            "bih, bh",
            // Case.
            "FR-be, fr-BE",
            "SR-LATN-rs, sr-Latn-RS",
            "sl-ROZAJ, sl-rozaj",
            "es-419, es-419",
            // Extended languages.
            "zh-yue, yue",
            "zho-yue-HK, yue-HK",
            "ar-arb, arb",
            "ara-arb, arb",
            "ar-ajp, apc",
            "sgn-ase, ase",
            // Under another prefix, or with a second one, it is not registered.
            "en-yue, en-yue",
            "zh-min-nan-TW, zh-min-nan-TW",
            // Deprecated subtags.
            "iw, he",
            "in-ID, id-ID",
            "jw, jv",
            "mo, ro",
            "mol, ro",
            "my-BU, my-MM",
            "de-DD, de-DE",
            "ja-Latn-hepburn-heploc, ja-Latn-hepburn-alalc97",
            "ja-Latn-alalc97-heploc, ja-Latn-alalc97",
            // Whole tags.
            "i-klingon, tlh",
            "I-LUX, lb",
            "en-GB-oed, en-GB-oxendict",
            "art-lojban, jbo",
            "no-bok, nb",
            "nor-bok, nb",
            "sgn-BE-FR, sfb",
            "sgn-BR, bzs",
            "sgn-DD, gsg",
            "zh-cmn-Hans, cmn-Hans",
            "ZH-min, zh-min",
            "i-DEFAULT, i-default",
            "cel-Gaulish, cel-gaulish",
            // What was made of them by mistake.
            "he-art-lojban, he-art-lojban",
            "zh-min-Latn-US, zh-min-Latn-US",
            // Extensions by their first letter, variants as they come, what is private as it is.
            "en-u-co-phonebk-ca-gregory-a-bb, en-a-bb-u-co-phonebk-ca-gregory",
            "en-b-xx-0-yy, en-0-yy-b-xx",
            "sl-rozaj-biske-1994, sl-rozaj-biske-1994",
            "sl-nedis-rozaj, sl-nedis-rozaj",
            "en-a-bb-x-A-cc, en-a-bb-x-a-cc",
            "x-Fra, x-fra",
            "fra-x-Fra, fr-x-fra",
            // Scripts stay.
            "en-latn, en-Latn",
            // Nothing that the registry knows.
            "english, english",
            "xx-abcd-ZZ-abcde, xx-Abcd-ZZ-abcde"
        })
        void is_that_of_RFC_5646(String given, String canonical) {
            assertThat(LanguageTag.canonical(given)).contains(canonical);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "e", "en_US", "sl-rozaj-rozaj", "sl-rozaj-ROZAJ", "en-a-bb-a-cc", "abcd-yue", "ñ"})
        void is_only_of_what_is_well_formed(String tag) {
            assertThat(LanguageTag.canonical(tag)).isEmpty();
            assertThat(LanguageTag.isWellFormed(tag)).isFalse();
            assertThat(LanguageTag.isRegistered(tag)).isFalse();
        }

        @Test
        void is_another_for_just_those_of_two_letters_that_were_replaced() {
            Map<String, String> replaced = pairs("language-replaced");
            Set<String> others = new HashSet<>();
            for (String tag : words("aa", "zz")) {
                String canonical = LanguageTag.canonical(tag).orElseThrow();
                assertThat(canonical).isEqualTo(replaced.getOrDefault(tag, tag));
                if (canonical.equals(tag)) {
                    // No lookup, no copy.
                    assertThat(canonical).isSameAs(tag);
                } else {
                    others.add(tag);
                }
            }
            assertThat(others).containsExactlyInAnyOrder("in", "iw", "ji", "jw", "mo");
        }

        @Test
        void is_the_same_for_the_codes_that_the_JDK_has_for_one_language() {
            assertThat(Locale.getISOLanguages()).hasSizeGreaterThan(180).allSatisfy(language -> {
                String three = new Locale(language).getISO3Language();
                assertThat(LanguageTag.canonical(three))
                        .as(three)
                        .isEqualTo(LanguageTag.canonical(language))
                        .get()
                        .asString()
                        .hasSize(2);
            });
        }

        @Test
        void of_itself_is_itself_for_the_whole_registry() {
            List<String> tags = new ArrayList<>();
            List<String> extlangs = subtags("extlang");
            Set<String> languages = new HashSet<>(subtags("language"));
            languages.addAll(pairs("language-replaced").keySet());
            languages.addAll(List.of("english", "xx", "abcd"));
            Stream.of("extlang-replaced", "tag-replaced")
                    .forEach(name -> tags.addAll(pairs(name).keySet()));
            for (String language : languages) {
                tags.add(language);
                Stream.of("-Latn", "-DD", "-FX", "-419", "-heploc", "-alalc97-heploc", "-b-bb-a-aa-x-a", "-min-Latn-US")
                        .forEach(rest -> tags.add(language + rest));
                tags.add(language + "-art-lojban");
            }
            Stream.of("ar", "ara", "zh", "chi", "sgn", "ms", "he", "no", "en")
                    .forEach(language -> extlangs.forEach(extlang -> tags.add(language + "-" + extlang)));
            for (String language : List.of("en", "sgn", "iw", "sgn-be", "zho")) {
                subtags("region").forEach(it -> tags.add(language + "-" + it));
                subtags("script").forEach(it -> tags.add(language + "-" + it));
                subtags("variant").forEach(it -> tags.add(language + "-" + it));
            }
            pairs("tag-replaced").keySet().forEach(tag -> {
                tags.add(tag + "-latn");
                tags.add(tag + "-us");
                tags.add(tag + "-x-a");
                tags.add("he-" + tag);
            });
            tags.removeIf(tag -> !LanguageTag.isWellFormed(tag));
            assertThat(tags).hasSizeGreaterThan(80_000);
            tags.forEach(LanguageTagTest::requireStable);
        }

        @Test
        void of_itself_is_itself_for_what_is_put_together_by_chance() {
            List<String> languages = new ArrayList<>(subtags("language"));
            languages.addAll(pairs("language-replaced").keySet());
            languages.addAll(pairs("extlang-replaced").keySet());
            languages.addAll(pairs("tag-replaced").keySet());
            int replaced = 0;
            for (int seed = 0; seed < 100_000; seed++) {
                Random random = new Random(seed);
                StringBuilder tag = new StringBuilder(one(languages, random));
                for (String kind : List.of("extlang", "script", "region", "variant", "variant")) {
                    tag.append(random.nextInt(3) > 0 ? "" : "-" + one(subtags(kind), random));
                }
                tag.append(random.nextInt(4) > 0 ? "" : "-heploc");
                for (int i = random.nextInt(4); i > 1; i--) {
                    tag.append('-').append((char) ('a' + random.nextInt(23))).append("-aa");
                }
                tag.append(random.nextInt(4) > 0 ? "" : "-x-iw");
                String given =
                        random.nextBoolean() ? tag.toString() : tag.toString().toUpperCase(Locale.ROOT);
                if (LanguageTag.isWellFormed(given)) {
                    requireStable(given);
                    replaced += LanguageTag.canonical(given).orElseThrow().equalsIgnoreCase(given) ? 0 : 1;
                }
            }
            assertThat(replaced).isGreaterThan(10_000);
        }
    }

    @Nested
    class Registration {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "fr", "fra", "ar-EG", "sr-ec", "sr-Latn-RS", "zh-yue", "ar-yue", "zh-cmn-Hans-CN", "es-419",
                            "sl-rozaj-biske",
                    "qaa", "qtz-Qaaa-QM", "en-Qabx-XZ", "und", "i-default", "zh-min", "cel-gaulish", "art-lojban", "iw",
                            "de-DD",
                    "en-a-bb", "en-u-ca-anything", "en-x-anything", "x-whatever"
                })
        void is_known_of_a_tag_whose_subtags_all_are(String tag) {
            assertThat(LanguageTag.isRegistered(tag)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sr-el",
                    "english",
                    "xx",
                    "xqx",
                    "en-Abcd",
                    "en-840",
                    "en-abcde",
                    "sl-rozaj-abcde",
                    "he-art-lojban",
                    "zh-aaa",
                    "en_US"
                })
        void is_not_known_of_a_tag_with_another(String tag) {
            assertThat(LanguageTag.isRegistered(tag)).isFalse();
        }
    }

    @Test
    void leaves_nothing_behind_of_the_tags_that_were_read() throws ReflectiveOperationException {
        assertThat(LanguageTag.isRegistered("fra")).isTrue();
        Map<String, Object> before = staticState();
        for (int i = 0; i < 10_000; i++) {
            String tag = "fra-x-" + i;
            assertThat(LanguageTag.canonical(tag)).contains("fr-x-" + i);
            assertThat(LanguageTag.isRegistered(tag)).isTrue();
            assertThat(LocalizedText.of(tag, "a").in(Locale.FRENCH)).isEqualTo("a");
        }
        assertThat(staticState()).isEqualTo(before).hasSizeGreaterThan(8);
    }

    /** All that the classes of this package keep between two calls. */
    private static Map<String, Object> staticState() throws ReflectiveOperationException {
        Map<String, Object> state = new HashMap<>();
        for (Class<?> type : List.of(LanguageTag.class, LanguageSubtags.class, LocalizedText.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    state.put(field.toString(), String.valueOf(field.get(null)));
                }
            }
        }
        return state;
    }

    private static void requireStable(String tag) {
        String canonical = LanguageTag.canonical(tag).orElseThrow(() -> new AssertionError(tag));
        assertThat(LanguageTag.canonical(canonical)).as(tag).contains(canonical);
        assertThat(LanguageTag.canonical(tag.toUpperCase(Locale.ROOT))).as(tag).contains(canonical);
    }

    private static List<String> words(String first, String last) {
        List<String> words = new ArrayList<>();
        for (char one = first.charAt(0); one <= last.charAt(0); one++) {
            for (char two = first.charAt(1); two <= last.charAt(1); two++) {
                words.add("" + one + two);
            }
        }
        return words;
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> subtags(String kind) {
        return DATA.getOrDefault(kind, List.of());
    }

    private static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new HashMap<>();
        DATA.getOrDefault(name, List.of()).forEach(pair -> pairs.put(pair.split("=", 2)[0], pair.split("=", 2)[1]));
        return pairs;
    }

    private static Map<String, List<String>> data() {
        Map<String, List<String>> data = new HashMap<>();
        try (InputStream in = LanguageTag.class.getResourceAsStream("language-subtags.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> data.computeIfAbsent(line.split(": ", 2)[0], any -> new ArrayList<>())
                            .addAll(Arrays.asList(line.split(": ", 2)[1].split(" ", -1))));
            return data;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
