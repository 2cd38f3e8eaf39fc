package org.coalitionmodel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The registered subtags of BCP 47 and the replacements of deprecated ones. The data is loaded when a tag first needs
 * it and never changes. The file {@code language-subtags.txt} names its sources.
 */
final class LanguageSubtags {
    static final String LANGUAGE = "language";
    /** Replaced together with the primary language: {@code zh-yue}. */
    static final String EXTLANG = "extlang";

    static final String SCRIPT = "script";
    static final String REGION = "region";
    static final String VARIANT = "variant";
    /** A whole tag that is grandfathered or redundant. A tag without a replacement maps to itself. */
    static final String TAG = "tag";

    private static final String REPLACED = "-replaced";

    /**
     * The subtags of each kind in lower case, separated by spaces. A set of 8,000 strings would use ten times the
     * memory.
     */
    private static final Map<String, String> SUBTAGS = new HashMap<>();

    /** Maps kind and lower-case subtag, as in {@code language iw}, to the replacement. */
    private static final Map<String, String> REPLACEMENTS = new HashMap<>();

    static {
        data().lines().filter(line -> !line.startsWith("#")).forEach(LanguageSubtags::add);
    }

    private LanguageSubtags() {}

    /** The replacement of a lower-case subtag or tag, or the subtag or tag itself if it has none. */
    static String current(String kind, String subtag) {
        return REPLACEMENTS.getOrDefault(kind + " " + subtag, subtag);
    }

    /** Whether the registry contains this lower-case subtag as one of this kind. */
    static boolean isRegistered(String kind, String subtag) {
        return SUBTAGS.getOrDefault(kind, "").contains(" " + subtag + " ");
    }

    /**
     * Whether the registry contains this lower-case tag as a whole, so that its meaning does not follow from its
     * subtags.
     */
    static boolean isGrandfathered(String tag) {
        return REPLACEMENTS.containsKey(TAG + " " + tag);
    }

    private static void add(String line) {
        String kind = line.substring(0, line.indexOf(':'));
        String words = line.substring(kind.length() + 1) + " ";
        if (!kind.endsWith(REPLACED)) {
            SUBTAGS.merge(kind, words, String::concat);
            return;
        }
        for (String pair : words.strip().split(" ", -1)) {
            int equals = pair.indexOf('=');
            REPLACEMENTS.put(kind.replace(REPLACED, " ") + pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private static String data() {
        try (InputStream data = LanguageSubtags.class.getResourceAsStream("language-subtags.txt")) {
            byte[] bytes = Objects.requireNonNull(data, "language-subtags.txt").readAllBytes();
            return new String(bytes, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
