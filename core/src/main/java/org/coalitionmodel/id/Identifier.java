package org.coalitionmodel.id;

import java.io.Serializable;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.Rule;

/**
 * A key that the outside world knows something by, such as the Wikidata item {@code Q124101} or the document symbol
 * {@code S/RES/2170}. It is not how the things of a dossier refer to each other: that is an {@link Id}. After
 * schema.org {@code PropertyValue}.
 *
 * <pre>{@code
 * Identifier.of("wikidata", "Q124101")
 * }</pre>
 *
 * @param scheme the system that the key belongs to, in lower case: {@code wikidata}, {@code iso3166-1}, {@code symbol}
 * @param value the key as that system writes it; not blank, which is to say with a character that is neither white space nor
 *     a control or format character
 */
public record Identifier(
        @Iri("schema:propertyID") @TextPattern("^" + Identifier.SCHEME + "$")
        String scheme,

        @Iri("schema:value") String value)
        implements Serializable {
    static final String SCHEME = "[a-z][a-z0-9.-]{0,59}";
    private static final int LONGEST_SCHEME = 60;

    /**
     * Checks both parts.
     *
     * @param scheme the system that the key belongs to
     * @param value the key
     * @throws IllegalArgumentException if the scheme is not 1 to 60 of a-z 0-9 . - after a letter, or the value is
     *     blank or has a lone surrogate
     */
    public Identifier {
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
     * The key in the scheme.
     *
     * @param scheme the system that the key belongs to
     * @param value the key
     * @return the identifier
     * @throws IllegalArgumentException as the constructor
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value);
    }

    /** Scheme and value with a colon between them. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
