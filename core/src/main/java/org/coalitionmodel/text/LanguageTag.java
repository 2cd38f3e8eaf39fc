package org.coalitionmodel.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The syntax of BCP 47 (RFC 5646) and the case that it recommends.
 *
 * <p>Only the language goes through {@link Locale}, which keeps every locale that it has ever made under its hash, and would
 * slow down for good once it has seen some ten thousand tags of one hash.
 */
final class LanguageTag {
    private static final int LONGEST = 100;
    /** Tags from before there was a syntax; each has another in its place today. */
    private static final Pattern GRANDFATHERED = Pattern.compile(
            "art-lojban|cel-gaulish|en-gb-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)"
                    + "|no-(bok|nyn)|sgn-(be-fr|be-nl|ch-de)|zh-(guoyu|hakka|min|min-nan|xiang)");
    /** Language, script, region; variants, extensions and what is for private use. */
    private static final Pattern TAG = Pattern.compile("(?<language>[a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})"
            + "(-(?<script>[a-z]{4}))?(?<region>-([a-z]{2}|[0-9]{3}))?"
            + "(?<rest>(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wyz](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?)"
            + "|x(-[a-z0-9]{1,8})+");

    private LanguageTag() {}

    /** The tag as the standard recommends that it be written; none if it is not well formed. */
    static Optional<String> canonical(String tag) {
        if (isShortAndCurrent(tag)) {
            return Optional.of(tag);
        }
        boolean mayBeOne = tag.length() <= LONGEST && tag.chars().allMatch(c -> c < 128);
        String lowerCase = mayBeOne ? tag.toLowerCase(Locale.ROOT) : "";
        if (GRANDFATHERED.matcher(lowerCase).matches()) {
            return Optional.of(Locale.forLanguageTag(lowerCase).toLanguageTag());
        }
        Matcher parts = TAG.matcher(lowerCase);
        return parts.matches() ? Optional.of(recommended(parts)) : Optional.empty();
    }

    /** Most languages have two letters, and all of these are well formed; three were replaced. */
    private static boolean isShortAndCurrent(String tag) {
        if (tag.length() != 2) {
            return false;
        }
        char first = tag.charAt(0);
        char second = tag.charAt(1);
        boolean wasReplaced = (first == 'i' && (second == 'w' || second == 'n')) || (first == 'j' && second == 'i');
        return first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z' && !wasReplaced;
    }

    private static String recommended(Matcher parts) {
        String language = parts.group("language");
        if (language == null) {
            return parts.group();
        }
        StringBuilder tag = new StringBuilder(Locale.forLanguageTag(language).toLanguageTag());
        String script = parts.group("script");
        if (script != null) {
            tag.append('-').append(Character.toUpperCase(script.charAt(0))).append(script, 1, script.length());
        }
        String region = parts.group("region");
        if (region != null) {
            tag.append(region.toUpperCase(Locale.ROOT));
        }
        return tag.append(parts.group("rest")).toString();
    }
}
