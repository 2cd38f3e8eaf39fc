package org.coalitionmodel.quantity;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.description.TextPattern;
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
 * <p>No word that scales is a unit: "1.4 million" is 1400000, and {@link Quantity#parse(String, Locale)} reads it so. {@code
 * million}, {@code bn}, {@code k}, {@code M}, {@code mil}, {@code Milliarden}, {@code million-USD} and their like are refused
 * in English, French, Spanish and German; not after a slash, because {@code deaths/million} scales nothing. Symbols that are
 * real units stay units: {@code m} is metre, {@code t} tonne, {@code K} kelvin, {@code MN} meganewton.
 *
 * <pre>{@code
 * Unit.of("deaths/attacks").isRate() // true
 * }</pre>
 *
 * @param code the code; case matters
 */
@TextPattern(value = "^[A-Za-z][A-Za-z0-9.-]*(/[A-Za-z][A-Za-z0-9.-]*)*$", longest = 60)
public record Unit(String code) implements Serializable {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[.-]");
    private static final int LONGEST = 60;

    /** In any case. Words that are real units too are not here: miles, cents, and the symbols B, K, T, b, m, mm, t. */
    private static final Set<String> SCALES = Set.of(
            ("dozen dozens hundred hundreds thousand thousands lakh lakhs million millions crore crores milliard milliards"
                            + " billion billions trillion trillions quadrillion quadrillions"
                            + " dizaine dizaines douzaine douzaines centaine centaines mille millier milliers billiard"
                            + " billiards docena docenas centenar centenares ciento cientos cien mil millon millones"
                            + " millardo millardos billon billones trillon trillones"
                            + " hundert tausend millionen milliarde milliarden billionen"
                            + " mio mln mrd mrds bln trn tln mill tsd")
                    .split(" ", -1));
    /** As written, because MN and others are symbols of units. */
    private static final Set<String> SHORT_SCALES =
            Set.of("k", "M", "MM", "mn", "Mn", "bn", "Bn", "BN", "tn", "Tn", "TN", "md", "Md", "mds", "Mds");

    /** Hundredths of a base. */
    public static final Unit PERCENT = new Unit("percent");
    /** The difference between two figures in per cent. */
    public static final Unit PERCENTAGE_POINTS = new Unit("percentagePoints");

    /**
     * Checks the shape.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code has not the shape given above, or scales the number
     */
    public Unit {
        Rule.given("Unit.code", code);
        Rule.require(
                code.length() <= LONGEST && hasShape(code),
                "Unit.code",
                "be 1 to 60 of A-Z a-z 0-9 . - / with a letter at the start and after each /",
                code);
        Rule.require(
                !scales(code),
                "Unit.code",
                "name what is counted without a word that scales the number (write 1400000 for 1.4 million, or read the"
                        + " text with Quantity.parse(text, locale))",
                code);
    }

    /** Whether it can be a unit. */
    static boolean isCode(String code) {
        return code.length() <= LONGEST && hasShape(code) && !scales(code);
    }

    /** Per million does not scale the number, million per year does. */
    private static boolean scales(String code) {
        int slash = code.indexOf('/');
        for (String word : BETWEEN_WORDS.split(code.substring(0, slash < 0 ? code.length() : slash), -1)) {
            if (SHORT_SCALES.contains(word) || SCALES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
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
     * @throws IllegalArgumentException if the code has not the shape given above, or scales the number
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
