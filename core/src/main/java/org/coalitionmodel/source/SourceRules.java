package org.coalitionmodel.source;

import java.net.URI;
import java.util.regex.Pattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;

/**
 * The rules that make a URI usable as a single node in linked data. A relative URI would be taken for an id. Some
 * processors remove dot segments and others keep them.
 */
final class SourceRules {
    private static final Pattern WITH_DOT_SEGMENT = Pattern.compile("([^:/?#]*:|[^?#]*/)[.][.]?([/?#].*)?");

    private SourceRules() {}

    static void requireAbsolute(String text, Id<Source> id) {
        if (isPlain(text)) {
            return;
        }
        Rule.requireUnicode("Source.uri", text, id);
        requireUri(text, id);
        URI uri = URI.create(text);
        Rule.require(uri.isAbsolute(), "Source.uri", "be absolute, such as https://example.org/report,", text, id);
        if (hasDotSegment(text)) {
            String normal = uri.normalize().toString();
            String note = hasDotSegment(normal) ? "" : "; try " + Rule.shown(normal);
            throw new IllegalArgumentException(Rule.message("Source.uri", "have no segment . or ..", text, note, id));
        }
    }

    /** For builders. Readers of JSON check the text before they build a source. */
    private static void requireUri(String text, Id<Source> id) {
        Rule.require(Source.isUri(text), "Source.uri", "be a URI, with percent escapes where it needs them", text, id);
    }

    /** Whether it is an address as most are, which keeps every rule beyond doubt. */
    private static boolean isPlain(String uri) {
        int host = uri.startsWith("https://") ? 8 : 7;
        if (uri.length() <= host || (host == 7 && !uri.startsWith("http://")) || !isLetterOrDigit(uri.charAt(host))) {
            return false;
        }
        for (int i = host + 1; i < uri.length(); i++) {
            char c = uri.charAt(i);
            boolean isPlain = c == '.' ? uri.charAt(i - 1) != '/' : isLetterOrDigit(c) || "-_~/?=&".indexOf(c) >= 0;
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean hasDotSegment(String uri) {
        return WITH_DOT_SEGMENT.matcher(uri).matches();
    }
}
