package org.coalitionmodel.grounding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Source;

/** The texts of the sources of one draft, each prepared once. */
final class SourceTexts {
    private static final Set<String> LANGUAGES_OF_NUMBERS = Set.of("en", "ar", "fr", "es");
    private static final List<Locale> LATIN = List.of(Locale.ENGLISH, Locale.FRENCH, NumberLanguages.locale("es"));
    private static final List<Locale> ARABIC = List.of(NumberLanguages.locale("ar"));

    private final Function<Id<Source>, Optional<String>> texts;
    private final Map<Id<Source>, Optional<Prepared>> prepared = new HashMap<>();
    private final Map<Id<Source>, List<Locale>> languages = new HashMap<>();

    SourceTexts(Function<Id<Source>, Optional<String>> texts) {
        this.texts = texts;
    }

    Optional<Prepared> of(Id<Source> source) {
        Optional<Prepared> known = prepared.get(source);
        if (known == null) {
            known = texts.apply(source).map(Prepared::new);
            prepared.put(source, known);
        }
        return known;
    }

    /** Notes the languages of a source, in which its numbers are read. */
    void describe(Source source) {
        languages.put(
                source.id(),
                source.languages().stream().map(NumberLanguages::locale).toList());
    }

    /** The languages in which the numbers of a passage are read. */
    List<Locale> languages(Id<Source> source, String passage) {
        List<Locale> named = languages.getOrDefault(source, List.of());
        if (!named.isEmpty()) {
            return named.stream()
                    .filter(it -> LANGUAGES_OF_NUMBERS.contains(it.getLanguage()))
                    .toList();
        }
        boolean isArabic =
                passage.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return isArabic ? ARABIC : LATIN;
    }

    /** A text that quotes are looked for in. */
    static final class Prepared {
        private final String raw;
        private final SourceText text;

        private Prepared(String raw) {
            this.raw = raw;
            this.text = SourceText.of(raw);
        }

        SourceText text() {
            return text;
        }

        String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(raw.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }
}
