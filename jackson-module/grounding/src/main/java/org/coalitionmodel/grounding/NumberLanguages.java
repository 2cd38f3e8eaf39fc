package org.coalitionmodel.grounding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The locales of the languages in which numbers are read, as the JDK has them. No locale is made of a tag, because the
 * JDK would keep it.
 */
final class NumberLanguages {
    private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr");
    private static final Map<String, Locale> BY_TAG = Stream.of(Locale.getAvailableLocales())
            .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
            .collect(Collectors.toUnmodifiableMap(Locale::toLanguageTag, Function.identity(), (one, other) -> one));

    private NumberLanguages() {}

    /** The locale of a language tag, or else of its language alone; the root if numbers are not read in it. */
    static Locale locale(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag))
                .orElseGet(() -> BY_TAG.getOrDefault(tag.split("-", 2)[0], Locale.ROOT));
    }
}
