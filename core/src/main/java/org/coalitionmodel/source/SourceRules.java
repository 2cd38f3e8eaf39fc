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
        Rule.requireUnicode("Source.uri", text, id);
        Rule.require(Source.isUri(text), "Source.uri", "be a URI, with percent escapes where it needs them", text, id);
        URI uri = URI.create(text);
        Rule.require(uri.isAbsolute(), "Source.uri", "be absolute, such as https://example.org/report,", text, id);
        if (hasDotSegment(text)) {
            String normal = uri.normalize().toString();
            String note = hasDotSegment(normal) ? "" : "; try " + Rule.shown(normal);
            throw new IllegalArgumentException(Rule.message("Source.uri", "have no segment . or ..", text, note, id));
        }
    }

    private static boolean hasDotSegment(String uri) {
        return WITH_DOT_SEGMENT.matcher(uri).matches();
    }
}
