package org.coalitionmodel.quantity;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.coalitionmodel.rule.Rule;

/**
 * What a number counts or is measured in. It converts nothing and has no names in other languages: two units are the
 * same if their codes are.
 *
 * <p>Code, by what is counted:
 *
 * <ul>
 *   <li>{@code percent}, {@code percentagePoints};
 *   <li>money: the alphabetic code of ISO 4217, such as {@code USD}. Any three capitals are taken, because the JDK's
 *       own table differs from one JDK to the next and a dossier must not;
 *   <li>things: an English noun in the plural, {@code deaths}, {@code terrorist-cells};
 *   <li>a rate: parts with a slash between them, {@code deaths/attacks}, {@code USD/persons/year}.
 * </ul>
 *
 * <p>Shape: 1 to 60 ASCII letters, digits, {@code .} {@code -} and {@code /}; each part between slashes starts with a
 * letter.
 *
 * <pre>{@code
 * Unit.of("deaths/attacks").isRate() // true
 * }</pre>
 *
 * @param code the code; case matters
 */
public record Unit(String code) implements Serializable {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST = 60;

    /** Hundredths of a base. */
    public static final Unit PERCENT = new Unit("percent");
    /** The difference between two figures in per cent. */
    public static final Unit PERCENTAGE_POINTS = new Unit("percentagePoints");

    /**
     * Checks the shape.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code has not the shape given above
     */
    public Unit {
        Rule.require(
                code.length() <= LONGEST && hasShape(code),
                "Unit.code",
                "be 1 to 60 of A-Z a-z 0-9 . - / with a letter at the start and after each /",
                code);
    }

    private static boolean hasShape(String code) {
        boolean mustBeLetter = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isSlash = c == '/';
            if (!isLetter && (mustBeLetter || !(isSlash || (c >= '0' && c <= '9') || c == '.' || c == '-'))) {
                return false;
            }
            mustBeLetter = isSlash;
        }
        return !mustBeLetter;
    }

    /**
     * The unit with this code.
     *
     * @param code the code
     * @return the unit
     * @throws IllegalArgumentException if the code has not the shape given above
     */
    public static Unit of(String code) {
        return new Unit(code);
    }

    /**
     * Whether it has the form of a currency; whether ISO 4217 lists it is not asked. Money per something is a rate.
     *
     * @return true for three capitals
     */
    public boolean isMoney() {
        return CURRENCY.matcher(code).matches();
    }

    /**
     * Whether it is one thing per another.
     *
     * @return true if the code has a slash
     */
    public boolean isRate() {
        return code.indexOf('/') >= 0;
    }

    /** The code, as {@link #of(String)} takes it. */
    @Override
    public String toString() {
        return code;
    }
}
