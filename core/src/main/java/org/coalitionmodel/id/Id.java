package org.coalitionmodel.id;

import java.io.Serializable;
import java.text.Normalizer;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.Rule;

/**
 * A reference to one thing of a dossier, such as {@code marrakech-2022}. It is not a key of the outside world: that is
 * an {@link Identifier}.
 *
 * <p>Shape: 1 to 200 of the unreserved characters of RFC 3986, section 2.3: ASCII letters, ASCII digits and {@code - .
 * _ ~}. The first is a letter or a digit. The words {@code id} and {@code type} are not ids, because JSON-LD takes them
 * for keywords. So every id is one segment of a path, and different ids are different nodes in linked data, whatever
 * base they are resolved against. A URI or a document symbol is an {@link Identifier}. An id is written as a plain
 * string in JSON. Ids are unique in a dossier across all kinds.
 *
 * <p>{@code T} is the root type of the thing: the id of a state is an {@code Id<Party>}, as every party's is.
 *
 * <pre>{@code
 * Id<Party> morocco = Id.of("morocco");
 * }</pre>
 *
 * @param value the reference itself
 * @param <T> the root type of what is referred to
 */
// T keeps references to different kinds apart for the compiler. Without its parameter Comparable names this very class,
// which is how a hash map knows that it can put keys of one hash in order: a dossier may be full of such ids by intent.
@SuppressWarnings({"UnusedTypeParameter", "rawtypes"})
@TextPattern("^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$")
public record Id<T>(String value) implements Serializable, Comparable<Id> {
    private static final int LONGEST = 200;
    private static final String SHAPE = "be 1 to 200 of A-Z a-z 0-9 - . _ ~ and start with a letter or digit";
    private static final String NO_KEYWORD = "not be id or type, which are keywords in linked data,";

    /**
     * Checks the shape.
     *
     * @param value the reference itself
     * @throws IllegalArgumentException if the value has not the shape given above; the message offers an id that has,
     *     unless a letter or digit would be lost
     */
    public Id {
        Rule.given("Id.value", value);
        if (!hasShape(value) || isKeyword(value)) {
            String similar = similar(value);
            String note = similar.isEmpty() ? "" : "; try " + similar;
            throw new IllegalArgumentException(
                    Rule.message("Id.value", hasShape(value) ? NO_KEYWORD : SHAPE, value, note, null));
        }
    }

    // Read once for every reference of a dossier, and so not left to a regular expression.
    private static boolean hasShape(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && "-._~".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    // The context has these as aliases of keywords, and a JSON-LD processor expands an alias wherever an IRI may stand.
    private static boolean isKeyword(String value) {
        return value.equals("id") || value.equals("type");
    }

    /** An id that looks like the value; empty if a letter or digit of the value can't stand in an id. */
    private static String similar(String value) {
        // Compatibility forms may be 18 times as long, and what is far beyond the longest id is cut off anyway.
        String start = value.substring(0, Math.min(value.length(), 2 * LONGEST));
        String plain = Normalizer.normalize(start, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", "");
        if (plain.codePoints().anyMatch(c -> c > '~' && Character.isLetterOrDigit(c))) {
            return "";
        }
        String joined = plain.replaceAll("[^A-Za-z0-9._~]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        String similar = joined.substring(0, Math.min(joined.length(), LONGEST)).replaceAll("-$", "");
        return isKeyword(similar) ? similar + "-1" : similar;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /**
     * The reference with this value.
     *
     * @param value the reference itself
     * @param <T> the root type of what is referred to
     * @return the reference
     * @throws IllegalArgumentException if the value has not the shape given above
     */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** By the characters of the values, whatever the ids refer to. */
    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    /** The value, as {@link #of(String)} takes it. */
    @Override
    public String toString() {
        return value;
    }
}
