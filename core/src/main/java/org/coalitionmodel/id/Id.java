package org.coalitionmodel.id;

import java.io.Serializable;
import java.text.Normalizer;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.Rule;

/**
 * A reference to one entity of a dossier, such as {@code marrakech-2022}. It is not a key of an external system: that
 * is an {@link Identifier}.
 *
 * <p>An id has 1 to 200 characters: the unreserved characters of RFC 3986, section 2.3. These are ASCII letters, ASCII
 * digits and {@code - . _ ~}. The first character is a letter or a digit. The words {@code id} and {@code type} are not
 * valid ids, because JSON-LD takes them for keywords.
 *
 * <p>So every id is a single path segment. In linked data, different ids are different nodes, whatever base they are
 * resolved against. A URI or a document symbol is an {@link Identifier}. In JSON, an id is a plain string. An id is
 * unique in a dossier across all types of entities.
 *
 * <p>{@code T} is the root type of the entity: the id of a state is an {@code Id<Party>}, like that of every party.
 *
 * <pre>{@code
 * Id<Party> morocco = Id.of("morocco");
 * }</pre>
 *
 * @param value the text of the id
 * @param <T> the root type of the entity referred to
 */
// T lets the compiler tell references to different types apart. The argument of Comparable is raw on purpose: HashMap
// sorts colliding keys only if it equals their class. An attacker may fill a dossier with such keys.
@SuppressWarnings({"UnusedTypeParameter", "rawtypes"})
@TextPattern("^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$")
public record Id<T>(String value) implements Serializable, Comparable<Id> {
    static final int LONGEST = 200;
    private static final String SHAPE = "be 1 to 200 of A-Z a-z 0-9 - . _ ~ and start with a letter or digit";
    private static final String NO_KEYWORD = "not be id or type, which are keywords in linked data,";

    /**
     * Checks the form of the text.
     *
     * @param value the text of the id
     * @throws IllegalArgumentException if the value does not have the form described above. The message suggests a
     *     valid id, unless a letter or digit would be lost
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

    // Runs for every reference of a dossier; a regular expression would be slower.
    private static boolean hasShape(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        int length = value.length();
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '-' && c != '.' && c != '_' && c != '~') {
                return false;
            }
        }
        return true;
    }

    // The JSON-LD context defines both as keyword aliases. A processor expands an alias wherever an IRI is allowed.
    private static boolean isKeyword(String value) {
        return value.equals("id") || value.equals("type");
    }

    /**
     * Suggests a valid id that resembles the value; empty if a letter or digit of the value is not allowed in an id.
     */
    private static String similar(String value) {
        // Normalisation can make a text 18 times as long. Anything far beyond the longest id is cut off anyway.
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
     * The id with this text.
     *
     * @param value the text of the id
     * @param <T> the root type of the entity referred to
     * @return the id
     * @throws IllegalArgumentException if the value does not have the form described above
     */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** Compares the texts character by character, whatever types the ids refer to. */
    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    /** The text of the id, as {@link #of(String)} accepts it. */
    @Override
    public String toString() {
        return value;
    }
}
