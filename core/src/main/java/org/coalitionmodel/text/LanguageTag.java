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
 * Tags of languages by BCP 47 (RFC 5646): whether one is well formed, its canonical form, and whether it is registered.
 * It is not a locale, and it knows no names of languages.
 *
 * <p>The canonical form is that of RFC 5646, section 4.5, in the case of section 2.1.1, with the shortest code of ISO 639:
 *
 * <ul>
 *   <li>{@code fra} and {@code fre} become {@code fr}, {@code ara} becomes {@code ar};
 *   <li>an extended language takes the place of its prefix: {@code zh-yue} becomes {@code yue};
 *   <li>deprecated subtags and tags yield to those that replace them: {@code iw} to {@code he}, {@code de-DD} to {@code
 *       de-DE}, {@code i-klingon} to {@code tlh};
 *   <li>extensions are put into the order of their first letters. Variants keep their order;
 *   <li>a script stays, even where the language is nearly always written in it: {@code en-Latn} is not {@code en}.
 * </ul>
 *
 * <p>What the registry does not know stays as it is, in the recommended case. The canonical form of a canonical form is
 * itself.
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
    /** Language, script, region; variants, extensions and what is for private use. Irregular tags are not of this form. */
    private static final Pattern TAG = Pattern.compile("(?<language>[a-z]{2,3}(?<extlangs>(-[a-z]{3}){0,3})|[a-z]{4,8})"
            + "(-(?<script>[a-z]{4}))?(-(?<region>[a-z]{2}|[0-9]{3}))?"
            + "(?<variants>(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)"
            + "(?<extensions>(-[0-9a-wyz](-[a-z0-9]{2,8})+)*)"
            + "(?<private>(-x(-[a-z0-9]{1,8})+)?)"
            + "|x(-[a-z0-9]{1,8})+");

    private LanguageTag() {}

    /**
     * Whether a language may be called so.
     *
     * @param tag anything
     * @return whether it is a well-formed tag of at most 100 characters that has no variant or extension twice
     */
    public static boolean isWellFormed(String tag) {
        return canonicalOrNull(tag) != null;
    }

    /**
     * The canonical form of a tag. Two tags mean the same language if and only if their canonical forms are equal, as
     * far as the registry tells.
     *
     * @param tag anything
     * @return the canonical form; empty if the tag is not {@linkplain #isWellFormed(String) well formed}
     */
    public static Optional<String> canonical(String tag) {
        return Optional.ofNullable(canonicalOrNull(tag));
    }

    /**
     * Whether a tag is well formed and all of its subtags are registered, once it is in canonical form. This is what
     * RFC 5646 calls valid. It does not mean that somebody speaks so: {@code sr-EC} is registered and means the Serbian
     * of Ecuador. Extensions and subtags for private use need no registration.
     *
     * @param tag anything
     * @return whether the registry knows its language, script, region and variants, or all of the tag
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

    /** As {@link #canonical(String)}, for a caller that reads many. */
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
        // What replaces a subtag may make another subtag or the whole tag one that is replaced: sgn-DD, sgn-DE, gsg.
        return current == null || current.equalsIgnoreCase(tag) ? current : canonicalOrNull(current);
    }

    /** Most languages have two letters. All of these are well formed, and five were replaced. */
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

    /** The tag with each subtag replaced; null if a variant or extension is there twice. */
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
        // Both begin with a hyphen, so the first part is empty, as is the only one if there is none.
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
