package org.coalitionmodel.grounding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages in which numbers are read: Arabic, English, French and Spanish. Their locales are those that the JDK
 * has. No locale is made of a tag, because the JDK would keep it.
 */
final class NumberLanguages {
    private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr");
    private static final Map<String, Locale> BY_TAG = Stream.of(Locale.getAvailableLocales())
            .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
            .collect(Collectors.toUnmodifiableMap(Locale::toLanguageTag, Function.identity(), (one, other) -> one));

    private NumberLanguages() {}

    /**
     * The locales in which the numbers of a passage are read.
     *
     * @param languages the languages of its source, as tags; if there are none, the script of the passage decides
     * @param passage the passage
     * @return the locales; empty if numbers are read in none of the languages
     */
    static List<Locale> of(List<String> languages, String passage) {
        return (languages.isEmpty() ? guessed(passage) : languages)
                .stream().flatMap(tag -> locale(tag).stream()).toList();
    }

    private static List<String> guessed(String passage) {
        boolean isArabic =
                passage.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return isArabic ? List.of("ar") : List.of("en", "fr", "es");
    }

    /** The locale of a language tag, or else of its language alone. */
    private static Optional<Locale> locale(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag)).or(() -> Optional.ofNullable(BY_TAG.get(tag.split("-", 2)[0])));
    }
}
