package org.coalitionmodel.id;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.Rule;

/**
 * The key of an entity in an external system, such as the Wikidata item {@code Q124101} or the document symbol {@code
 * S/RES/2170}. Entities of a dossier do not refer to each other by it: that is what an {@link Id} is for. Modelled on
 * schema.org {@code PropertyValue}.
 *
 * <pre>{@code
 * Identifier.of("wikidata", "Q124101")
 * }</pre>
 *
 * @param scheme the system that the key belongs to, in lower case: {@code wikidata}, {@code iso3166-1}, {@code symbol}
 * @param value the key as that system writes it; not blank: at least one character is neither white space nor a control
 *     or format character
 */
public record Identifier(
        @Iri("schema:propertyID") @TextPattern("^" + Identifier.SCHEME + "$")
        String scheme,

        @Iri("schema:value") String value)
        implements Serializable {
    static final String SCHEME = "[a-z][a-z0-9.-]{0,59}";
    private static final int LONGEST_SCHEME = 60;
    private static final int DIGITS = 32;

    /**
     * Checks scheme and value.
     *
     * @param scheme the system that the key belongs to
     * @param value the key
     * @throws IllegalArgumentException if the scheme is not 1 to 60 of a-z 0-9 . - starting with a letter, or the value
     *     is blank or contains a lone surrogate
     */
    public Identifier {
        Rule.given("Identifier.scheme", scheme);
        Rule.given("Identifier.value", value);
        Rule.require(
                isScheme(scheme), "Identifier.scheme", "be 1 to 60 of a-z 0-9 . - and start with a letter", scheme);
        Rule.requireText("Identifier.value", value, null);
    }

    // Read for every identifier of a dossier, and so not left to a regular expression.
    private static boolean isScheme(String scheme) {
        if (scheme.isEmpty() || scheme.length() > LONGEST_SCHEME || !isLetter(scheme.charAt(0))) {
            return false;
        }
        for (int i = 1; i < scheme.length(); i++) {
            char c = scheme.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /**
     * An identifier with this scheme and key.
     *
     * @param scheme the system that the key belongs to
     * @param value the key
     * @return the identifier
     * @throws IllegalArgumentException under the conditions of the constructor
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value);
    }

    /**
     * An id that is made from this identifier: scheme and key, joined by an underscore. Equal identifiers give equal ids,
     * and different ones different ids. A character of the key that no id has is replaced by its hexadecimal code point
     * between tildes. The end of a long key is replaced by a tilde and a digest.
     *
     * <pre>{@code
     * Identifier.of("wikidata", "Q124101").toId()       // wikidata_Q124101
     * Identifier.of("symbol", "S/RES/2170").toId()      // symbol_S~2f~RES~2f~2170
     * }</pre>
     *
     * @param <T> the root type of the entity with this identifier
     * @return the id
     */
    public <T> Id<T> toId() {
        StringBuilder id = new StringBuilder(scheme).append('_');
        int cut = id.length();
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int c = value.codePointAt(at);
            if (c < '~' && (Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0)) {
                id.append((char) c);
            } else {
                id.append('~').append(Integer.toHexString(c)).append('~');
            }
            if (id.length() < Id.LONGEST - DIGITS) {
                cut = id.length();
            }
        }
        // Without a digest, the number of tildes is even. So no cut id is that of a short key.
        return Id.of(id.length() <= Id.LONGEST ? id.toString() : id.substring(0, cut) + "~" + digest());
    }

    private String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The scheme and the value, separated by a colon. A long value is cut. Control and format characters are escaped.
     */
    @Override
    public String toString() {
        return scheme + ":" + Rule.shown(value);
    }
}
