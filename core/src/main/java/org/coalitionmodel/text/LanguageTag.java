package org.coalitionmodel.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks and canonicalises BCP 47 language tags (RFC 5646): whether a tag is well formed, its canonical form, whether
 * it is registered. It is not a locale and has no names of languages.
 *
 * <p>The canonical form is that of RFC 5646, section 4.5, in the case of section 2.1.1, with the shortest code of ISO
 * 639:
 *
 * <ul>
 *   <li>{@code fra} and {@code fre} become {@code fr}, {@code ara} becomes {@code ar};
 *   <li>an extended language replaces its prefix: {@code zh-yue} becomes {@code yue};
 *   <li>deprecated subtags and tags are replaced: {@code iw} by {@code he}, {@code de-DD} by {@code de-DE}, {@code
 *       i-klingon} by {@code tlh};
 *   <li>extensions are sorted by their first letters. Variants keep their order;
 *   <li>a script is kept, even if the language is nearly always written in it: {@code en-Latn} is not {@code en}.
 * </ul>
 *
 * <p>Subtags that the registry does not contain stay unchanged, in the recommended case. Canonicalising a canonical
 * form does not change it.
 *
 * <pre>{@code
 * LanguageTag.canonical("FRA-be").orElseThrow(); // fr-BE
 * LanguageTag.isRegistered("sr-el");             // false, there is no region EL
 * }</pre>
 *
 * <p>Source: the IANA Language Subtag Registry; for codes of three letters, CLDR.
 */
public final class LanguageTag {
    static final int LONGEST = 100;
    /** Language, script, region, variants, extensions and private use. Irregular tags do not match. */
    private static final Pattern TAG = Pattern.compile("(?<language>[a-z]{2,3}(?<extlangs>(-[a-z]{3}){0,3})|[a-z]{4,8})"
            + "(-(?<script>[a-z]{4}))?(-(?<region>[a-z]{2}|[0-9]{3}))?"
            + "(?<variants>(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
            + "(?<extensions>(-[0-9a-wyz](-[a-z0-9]{2,8})+)*)"
            + "(?<private>(-x(-[a-z0-9]{1,8})+)?)"
            + "|x(-[a-z0-9]{1,8})+");

    private LanguageTag() {}

    /**
     * Whether a text is a well-formed language tag.
     *
     * @param tag any text
     * @return whether it is a well-formed tag of at most 100 characters with no variant or extension given twice
     */
    public static boolean isWellFormed(String tag) {
        return canonicalOrNull(tag) != null;
    }

    /**
     * The canonical form of a tag. As far as the registry tells, two tags mean the same language if and only if their
     * canonical forms are equal.
     *
     * @param tag any text
     * @return the canonical form; empty if the tag is not {@linkplain #isWellFormed(String) well formed}
     */
    public static Optional<String> canonical(String tag) {
        return Optional.ofNullable(canonicalOrNull(tag));
    }

    /**
     * Whether a tag is well formed and all subtags of its canonical form are registered. RFC 5646 calls such a tag
     * valid. It does not mean that anybody speaks the language: {@code sr-EC} is registered and means Serbian as used
     * in Ecuador. Extensions and private-use subtags need no registration.
     *
     * @param tag any text
     * @return whether the registry contains its language, script, region and variants, or the whole tag
     */
    public static boolean isRegistered(String tag) {
        String canonical = canonicalOrNull(tag);
        String lowerCase = canonical == null ? "" : canonical.toLowerCase(Locale.ROOT);
        Matcher parts = TAG.matcher(lowerCase);
        return LanguageSubtags.isGrandfathered(lowerCase) || (parts.matches() && areRegistered(parts));
    }

    private static boolean areRegistered(Matcher parts) {
        String language = parts.group("language");
        return language == null
                || (areRegistered(LanguageSubtags.LANGUAGE, language.split("-", 2)[0])
                        && areRegistered(LanguageSubtags.EXTLANG, parts.group("extlangs"))
                        && areRegistered(LanguageSubtags.SCRIPT, parts.group("script"))
                        && areRegistered(LanguageSubtags.REGION, parts.group("region"))
                        && areRegistered(LanguageSubtags.VARIANT, parts.group("variants")));
    }

    private static boolean areRegistered(String kind, @Nullable String subtags) {
        return subtags == null
                || Arrays.stream(subtags.split("-", -1))
                        .allMatch(subtag -> subtag.isEmpty() || LanguageSubtags.isRegistered(kind, subtag));
    }

    /** Like {@link #canonical(String)}, for callers that process many tags; null instead of empty. */
    static @Nullable String canonicalOrNull(String tag) {
        if (isShortAndCurrent(tag)) {
            return tag;
        }
        if (tag.length() > LONGEST || tag.chars().anyMatch(c -> c >= 128)) {
            return null;
        }
        String lowerCase = tag.toLowerCase(Locale.ROOT);
        if (LanguageSubtags.isGrandfathered(lowerCase)) {
            return LanguageSubtags.current(LanguageSubtags.TAG, lowerCase);
        }
        Matcher parts = TAG.matcher(lowerCase);
        String current = parts.matches() ? current(parts) : null;
        // A replacement may lead to another: sgn-DD becomes sgn-DE, which becomes gsg.
        return current == null || current.equalsIgnoreCase(tag) ? current : canonicalOrNull(current);
    }

    /**
     * Whether the tag is a two-letter code that needs no replacement. Most languages have two letters. All two-letter
     * codes are well formed, and five of them were replaced.
     */
    private static boolean isShortAndCurrent(String tag) {
        if (tag.length() != 2) {
            return false;
        }
        char first = tag.charAt(0);
        char second = tag.charAt(1);
        if (first < 'a' || first > 'z' || second < 'a' || second > 'z') {
            return false;
        }
        return switch (first) {
            case 'i' -> second != 'n' && second != 'w';
            case 'j' -> second != 'i' && second != 'w';
            case 'm' -> second != 'o';
            default -> true;
        };
    }

    /** The tag with each subtag replaced; null if a variant or extension occurs twice. */
    private static @Nullable String current(Matcher parts) {
        if (parts.group("language") == null) {
            return parts.group();
        }
        String[] language = parts.group("language").split("-", 2);
        language[0] = LanguageSubtags.current(LanguageSubtags.LANGUAGE, language[0]);
        StringBuilder tag =
                new StringBuilder(LanguageSubtags.current(LanguageSubtags.EXTLANG, String.join("-", language)));
        String script = parts.group("script");
        if (script != null) {
            tag.append('-').append(Character.toUpperCase(script.charAt(0))).append(script, 1, script.length());
        }
        String region = parts.group("region");
        if (region != null) {
            tag.append('-')
                    .append(LanguageSubtags.current(LanguageSubtags.REGION, region)
                            .toUpperCase(Locale.ROOT));
        }
        // Both groups are empty or begin with a hyphen, so the first part is always empty.
        List<String> variants = List.of(parts.group("variants").split("-", -1));
        Set<String> current = new LinkedHashSet<>();
        variants.forEach(it -> current.add(LanguageSubtags.current(LanguageSubtags.VARIANT, it)));
        String[] extensions = parts.group("extensions").split("(?=-[0-9a-wyz]-)", -1);
        Arrays.sort(extensions);
        boolean repeats = new HashSet<>(variants).size() < variants.size();
        for (int i = 1; i < extensions.length; i++) {
            repeats |= extensions[i].charAt(1) == extensions[i - 1].charAt(1);
        }
        return repeats
                ? null
                : tag.append(String.join("-", current))
                        .append(String.join("", extensions))
                        .append(parts.group("private"))
                        .toString();
    }
}
