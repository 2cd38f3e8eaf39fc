package org.coalitionmodel.quantity;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.Rule;

/**
 * The unit of a number: what it counts or is measured in. It converts nothing and has no names in other languages: two
 * units are equal if their codes are equal.
 *
 * <p>The code depends on what is counted:
 *
 * <ul>
 *   <li>{@code percent}, {@code percentagePoints};
 *   <li>money whose currency the source does not say: {@code money};
 *   <li>money: the alphabetic code of ISO 4217, such as {@code USD}. Any three capital letters are accepted, because
 *       the JDK's currency table differs between JDK versions. The validity of a dossier must not depend on it;
 *   <li>countable items: an English noun in the plural, {@code deaths}, {@code terrorist-cells};
 *   <li>a rate: parts separated by slashes, {@code deaths/attacks}, {@code USD/persons/year}. A part after a slash
 *       may begin with a whole number, without leading zeros, and a hyphen: {@code deaths/100000-births}.
 * </ul>
 *
 * <p>A code has 1 to 60 ASCII letters, digits, {@code .}, {@code -} and {@code /}. Each part between slashes starts
 * with a letter or, after a slash, with a whole number, a hyphen and a letter.
 *
 * <p>A scaling word is not a unit: "1.4 million" is the number 1400000, and {@link Quantity#parse(String, Locale)}
 * reads it so. {@code million}, {@code bn}, {@code k}, {@code M}, {@code mil}, {@code Milliarden}, {@code million-USD}
 * and similar words are rejected in English, French, Spanish and German. Such words are allowed after a slash,
 * because {@code deaths/million} does not scale the number. Symbols of real units remain units: {@code m} is metre,
 * {@code t} tonne, {@code K} kelvin, {@code MN} meganewton.
 *
 * <pre>{@code
 * Unit.of("deaths/attacks").isRate() // true
 * }</pre>
 *
 * @param code the code; case matters
 */
@TextPattern(value = Unit.SHAPE, longest = Unit.LONGEST)
public record Unit(String code) implements Serializable {
    static final String SHAPE = "^[A-Za-z][A-Za-z0-9.-]*(/([1-9][0-9]*-)?[A-Za-z][A-Za-z0-9.-]*)*$";
    static final int LONGEST = 60;

    private static final Pattern CODE = Pattern.compile(SHAPE);
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[.-]");

    /**
     * Scaling words, matched without regard to case. Words that are also real units are left out: miles, cents, and the
     * symbols B, K, T, b, m, mm, t.
     */
    private static final Set<String> SCALES = Set.of(
            ("dozen dozens hundred hundreds thousand thousands lakh lakhs million millions crore crores milliard milliards"
                            + " billion billions trillion trillions quadrillion quadrillions"
                            + " dizaine dizaines douzaine douzaines centaine centaines mille millier milliers billiard"
                            + " billiards docena docenas centenar centenares ciento cientos cien mil millon millones"
                            + " millardo millardos billon billones trillon trillones"
                            + " hundert tausend millionen milliarde milliarden billionen"
                            + " mio mln mrd mrds bln trn tln mill tsd")
                    .split(" ", -1));
    /** Scaling abbreviations, matched with case, because MN and others are symbols of units. */
    private static final Set<String> SHORT_SCALES =
            Set.of("k", "M", "MM", "mn", "Mn", "bn", "Bn", "BN", "tn", "Tn", "TN", "md", "Md", "mds", "Mds");

    /** Money in a currency that the source does not say. */
    public static final Unit MONEY = new Unit("money");

    /** Per cent: hundredths of a base. */
    public static final Unit PERCENT = new Unit("percent");
    /** Percentage points: the difference between two percentages. */
    public static final Unit PERCENTAGE_POINTS = new Unit("percentagePoints");

    /**
     * Checks the form of the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if the code does not have the form described above, or contains a word that
     *     scales the number
     */
    public Unit {
        Rule.given("Unit.code", code);
        Rule.require(
                hasForm(code),
                "Unit.code",
                "be 1 to 60 of A-Z a-z 0-9 . - / in a form such as cells, deaths/year or deaths/100000-births",
                code);
        Rule.require(
                !scales(code),
                "Unit.code",
                "name what is counted without a word that scales the number (write 1400000 for 1.4 million, or read the"
                        + " text with Quantity.parse(text, locale))",
                code);
    }

    private static boolean hasForm(String code) {
        return code.length() <= LONGEST && CODE.matcher(code).matches();
    }

    /** Whether the text is a valid code. */
    static boolean isCode(String code) {
        return hasForm(code) && !scales(code);
    }

    /** Whether the code scales the number. "Per million" does not; "million per year" does. */
    private static boolean scales(String code) {
        int slash = code.indexOf('/');
        for (String word : BETWEEN_WORDS.split(code.substring(0, slash < 0 ? code.length() : slash), -1)) {
            if (SHORT_SCALES.contains(word) || SCALES.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The unit with this code.
     *
     * @param code the code
     * @return the unit
     * @throws IllegalArgumentException if the code does not have the form described above, or contains a word that
     *     scales the number
     */
    public static Unit of(String code) {
        return new Unit(code);
    }

    /**
     * Whether the code has the form of a currency code. It is not checked against ISO 4217. An amount of money per
     * something else is a rate, not money.
     *
     * @return true if the code is three capital letters or {@code money}
     */
    public boolean isMoney() {
        return equals(MONEY) || CURRENCY.matcher(code).matches();
    }

    /**
     * Whether the unit is a rate: one quantity per another.
     *
     * @return true if the code has a slash
     */
    public boolean isRate() {
        return code.indexOf('/') >= 0;
    }

    /** The code, as {@link #of(String)} accepts it. */
    @Override
    public String toString() {
        return code;
    }
}
