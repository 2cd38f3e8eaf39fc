package org.coalitionmodel.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number as a source gives it: hedged, rounded, as a range, in words, or several of these at once. It is neither the
 * true number nor the conclusion to draw from the source: that is the {@link #interval()}.
 *
 * <p>At least one of value, low, high, lexical and missing is present. If the number is missing, value, low and high
 * are absent. A value with the bound {@link Bound#EXACTLY} or {@link Bound#ABOUT} is the best estimate of its range. It
 * must lie in the range, allowing for its rounding: 5 [6, 7] is rejected. Any other bound may contradict the range, as
 * in {@code more than 100 [, 90]}. Sources contradict themselves, so both are kept.
 *
 * <p>All numbers are within the limits of {@link Interval}: at most 50 significant digits, at most 50 of them after the
 * decimal point, between −10<sup>50</sup> and 10<sup>50</sup>. Numbers are stored without trailing zeros or exponent,
 * so equality is numeric: 1200.50 equals 1200.5 and 1E+3 equals 1000. The precision that a trailing zero expresses is
 * in {@link #roundedTo()}.
 *
 * <pre>{@code
 * Quantity.moreThan(210).in(Unit.of("cells"))
 * Quantity.parse("48 %")                      // 48 %, rounded to 1
 * Quantity.range(80, 120).as(LocalizedText.of("fr", "une centaine"))
 * Quantity.builder().value(new BigDecimal("1400000")).roundedTo(new BigDecimal("100000")).build()
 * }</pre>
 *
 * <p>The combination of a best, a low and a high estimate follows the UCDP Georeferenced Event Dataset.
 */
// A class and not an interface: an interface can't define toString, and its check method would be public.
@Value.Immutable
public abstract sealed class Quantity implements Serializable permits ImmutableQuantity {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LEXICAL = 400;
    /**
     * Enough for four numbers, a unit and the words, each at its maximum length, even if every letter of the words is
     * in a different language.
     */
    private static final int LONGEST_TEXT = 50_000;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Map<String, Bound> BOUNDS =
            Arrays.stream(Bound.values()).collect(Collectors.toUnmodifiableMap(Bound::words, Function.identity()));

    private static final Map<String, Missing> MISSING =
            Arrays.stream(Missing.values()).collect(Collectors.toUnmodifiableMap(Missing::words, Function.identity()));

    /** Every part of the pattern starts with a space, so a space is put before the text to match. */
    private static final Pattern TEXT = Pattern.compile("(?: \\((?<missing>"
            + Arrays.stream(Missing.values()).map(Missing::words).collect(Collectors.joining("|"))
            + ")\\))?(?: (?<bound>"
            + Arrays.stream(Bound.values()).map(Bound::words).collect(Collectors.joining("|"))
            + ")(?= [-0-9\\[]))?(?: (?<value>" + Interval.NUMBER + ")"
            + "(?: to (?<step>" + Interval.NUMBER + "))?)?"
            + "(?: \\[(?!, ])(?<low>" + Interval.NUMBER + ")?, (?<high>" + Interval.NUMBER + ")?])?"
            + "(?: ?(?<percent>%)| (?<unit>[A-Za-z][A-Za-z0-9./-]*))?"
            + "(?<lexical>(?: \"(?:[^\"\\\\]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4})*+\"@[A-Za-z0-9-]++)*+)");

    /** The words in one language, with escapes. */
    private static final Pattern LEXICAL = Pattern.compile(" \"((?:[^\"\\\\]|\\\\.)*+)\"@([A-Za-z0-9-]++)");

    /** What stands escaped between quotes: these, controls, format characters and separators of lines. */
    private static final Pattern ESCAPED = Pattern.compile("[\"\\\\\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([\"\\\\]))");

    Quantity() {}

    /**
     * {@return the number that the source gives; absent if it gives only a range or words, or the number is missing}
     */
    public abstract Optional<BigDecimal> value();

    /**
     * {@return the step to which the value is rounded, above 0; absent if the value is not rounded or its rounding is
     * not known} The step is the place value of the last digit that the source gives: 1 for 48 per cent, 0.1 for 1.4,
     * 100,000 for "1.4 million".
     */
    public abstract Optional<BigDecimal> roundedTo();

    /**
     * {@return the lowest number that the source considers possible, included in the range; absent if the source gives
     * none}
     */
    @Iri("schema:minValue")
    public abstract Optional<BigDecimal> low();

    /**
     * {@return the highest number that the source considers possible, included in the range; absent if the source gives
     * none}
     */
    @Iri("schema:maxValue")
    public abstract Optional<BigDecimal> high();

    /**
     * {@return how the source hedges the value or, without a value, the range: "up to 7 to 8"; the default is {@link
     * Bound#EXACTLY}, which is required if there is neither a value nor a range with two ends}
     */
    @DefaultValue("EXACTLY")
    public abstract Bound bound();

    /**
     * {@return the unit of all numbers: {@code percent}, {@code percentagePoints}, an ISO 4217 code or {@code money},
     * or an English plural noun; a rate has slashes; absent for a bare number, or if the context gives the unit}
     */
    @Iri("schema:unitText")
    public abstract Optional<Unit> unit();

    /**
     * {@return the source's own words, such as "dozens" or "أكثر من 210", first in the original language, then in other
     * languages if needed; at most 400 characters in all languages together; absent if they are not recorded}
     */
    public abstract Optional<LocalizedText> lexical();

    /**
     * {@return why there is no number where a reader expects one: the losses that a state keeps secret, the amount of
     * money that nobody gives; absent if there is one, or if there are only words}
     */
    public abstract Optional<Missing> missing();

    @Value.Check
    Quantity checked() {
        BigDecimal value = limited("Quantity.value", value());
        BigDecimal roundedTo = limited("Quantity.roundedTo", roundedTo());
        BigDecimal low = limited("Quantity.low", low());
        BigDecimal high = limited("Quantity.high", high());
        Optional<LocalizedText> lexical = lexical();

        boolean hasNumber = value != null || low != null || high != null;
        Rule.require(
                hasNumber || lexical.isPresent() || missing().isPresent(),
                "Quantity.value",
                "be given if low, high, lexical and missing are absent",
                value);
        Rule.require(missing().isEmpty() || !hasNumber, "Quantity.missing", "be absent beside a number", missing());
        Rule.require(
                value != null || bound() == Bound.EXACTLY || (low != null && high != null),
                "Quantity.bound",
                "be exactly without a value or a range with two ends",
                bound());
        Rule.require(roundedTo == null || roundedTo.signum() > 0, "Quantity.roundedTo", "be above 0", roundedTo);
        Rule.require(roundedTo == null || value != null, "Quantity.roundedTo", "be absent without a value", roundedTo);
        Rule.require(low == null || high == null || low.compareTo(high) <= 0, "Quantity.low", "not be above high", low);
        Rule.require(
                value == null || canBe(value, low, high),
                "Quantity.value",
                "lie between low and high where the bound is exactly or about",
                value);
        if (lexical.isPresent() && lengthOf(lexical.get()) > LONGEST_LEXICAL) {
            throw Rule.broken("Quantity.lexical", "have at most 400 characters", inFull(lexical.get()), null);
        }

        boolean isNormal = is(value, value()) && is(roundedTo, roundedTo()) && is(low, low()) && is(high, high());
        return isNormal
                ? this
                : builder()
                        .from(this)
                        .value(Optional.ofNullable(value))
                        .roundedTo(Optional.ofNullable(roundedTo))
                        .low(Optional.ofNullable(low))
                        .high(Optional.ofNullable(high))
                        .build();
    }

    /** Whether a value and the ends of its range fit. The ends are in order. */
    private boolean canBe(BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (!isBestFigure() || (low == null && high == null)) {
            return true;
        }
        return roundedTo().isPresent()
                ? range().overlaps(allowedByBound(value))
                : (low == null || low.compareTo(value) <= 0) && (high == null || value.compareTo(high) <= 0);
    }

    private static @Nullable BigDecimal limited(String attribute, Optional<BigDecimal> number) {
        return number.isPresent() ? Interval.limited(attribute, number.get()) : null;
    }

    /** Whether the number is unchanged. {@code equals} on optionals tells 1.50 from 1.5, as needed here. */
    private static boolean is(@Nullable BigDecimal normal, Optional<BigDecimal> given) {
        return normal == null || Optional.of(normal).equals(given);
    }

    private static int lengthOf(LocalizedText words) {
        int[] length = {0};
        words.forEach((language, text) -> length[0] += text.length());
        return length[0];
    }

    private static String inFull(LocalizedText words) {
        StringJoiner texts = new StringJoiner(", ");
        words.forEach((language, text) -> texts.add(text + " (" + language + ")"));
        return texts.toString();
    }

    /**
     * This number, not rounded.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity of(long value) {
        return of(Bound.EXACTLY, BigDecimal.valueOf(value));
    }

    /**
     * This number with a unit, not rounded: a count. For a figure that its source rounded, use {@link #parse(String)}.
     * {@code of(48, PERCENT)} is exactly 48 %, but {@code parse("48 %")} is from 47.5 up to, not including, 48.5. The
     * two are not equal.
     *
     * @param value the number
     * @param unit what is counted
     * @return the quantity
     */
    public static Quantity of(long value, Unit unit) {
        return of(value).in(unit);
    }

    /**
     * This number, not rounded. Its trailing zeros have no meaning.
     *
     * @param value the number
     * @return the quantity
     * @throws IllegalArgumentException if the number is outside the limits
     */
    public static Quantity of(BigDecimal value) {
        return of(Bound.EXACTLY, value);
    }

    /**
     * This number with a bound, not rounded.
     *
     * @param bound how it is hedged
     * @param value the number
     * @return the quantity
     * @throws IllegalArgumentException if the number is outside the limits
     */
    public static Quantity of(Bound bound, BigDecimal value) {
        return builder().bound(bound).value(value).build();
    }

    /**
     * More than this number.
     *
     * @param value the number, itself excluded
     * @return the quantity
     */
    public static Quantity moreThan(long value) {
        return of(Bound.MORE_THAN, BigDecimal.valueOf(value));
    }

    /**
     * This number or more.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity atLeast(long value) {
        return of(Bound.AT_LEAST, BigDecimal.valueOf(value));
    }

    /**
     * Less than this number.
     *
     * @param value the number, itself excluded
     * @return the quantity
     */
    public static Quantity lessThan(long value) {
        return of(Bound.LESS_THAN, BigDecimal.valueOf(value));
    }

    /**
     * This number or less, "up to" it.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity atMost(long value) {
        return of(Bound.AT_MOST, BigDecimal.valueOf(value));
    }

    /**
     * About this number; how close is not known.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity about(long value) {
        return of(Bound.ABOUT, BigDecimal.valueOf(value));
    }

    /**
     * Almost this number; how close is not known.
     *
     * @param value the number
     * @return the quantity
     */
    public static Quantity almost(long value) {
        return of(Bound.ALMOST, BigDecimal.valueOf(value));
    }

    /**
     * A range from one number to another, without a best estimate.
     *
     * @param low the lowest number
     * @param high the highest number
     * @return the quantity
     * @throws IllegalArgumentException if low is above high
     */
    public static Quantity range(long low, long high) {
        return range(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * A range from one number to another, without a best estimate.
     *
     * @param low the lowest number
     * @param high the highest number
     * @return the quantity
     * @throws IllegalArgumentException if a number is outside the limits, or low is above high
     */
    public static Quantity range(BigDecimal low, BigDecimal high) {
        return builder().low(low).high(high).build();
    }

    /**
     * Words only, such as "dozens" or "most".
     *
     * @param lexical the source's own words
     * @return the quantity
     * @throws IllegalArgumentException if the words have more than 400 characters
     */
    public static Quantity inWords(LocalizedText lexical) {
        return builder().lexical(lexical).build();
    }

    /**
     * A quantity without a number.
     *
     * @param reason why it is missing
     * @return the quantity
     */
    public static Quantity missing(Missing reason) {
        return builder().missing(reason).build();
    }

    /**
     * Parses the text form that {@link #toString()} writes. It consists of these parts in this order, separated by one
     * space:
     *
     * <ol>
     *   <li>{@code (unknown)}, {@code (not given)}, {@code (withheld)} or {@code (none)}, if the number is missing
     *   <li>a bound, such as {@code exactly}, {@code about}, {@code more than} or {@code at most}: the words of a
     *       {@link Bound}. It is followed by a number and possibly a step, {@code 1400000 to 100000}. Without
     *       a bound and a step, the value is exact and its last digit gives the step: 1 for {@code 48}, 0.1 for {@code
     *       1.4}, 0.01 for {@code 1.40}. {@code exactly 48} has no step
     *   <li>a range, {@code [80, 120]}, {@code [80, ]} or {@code [, 120]}
     *   <li>a unit: its code, or {@code %} for percent, which may follow without a space
     *   <li>the source's words in quotes with their language, {@code "dozens"@en}, the original first. A quote or
     *       backslash in the words is escaped with a backslash. A backslash, {@code u} and four hexadecimal digits
     *       stand for any character; {@link #toString()} writes control and format characters so
     * </ol>
     *
     * <p>Each part may be omitted. Numbers consist of ASCII digits and a decimal point, without grouping, exponent or
     * scaling word. To parse natural language such as "1.4 million", use {@link #parse(String, Locale)}.
     *
     * @param text a text such as {@code 48 %}, {@code more than 210 cells}, {@code 100 [80, 120] USD} or {@code
     *     "dozens"@en}; at most 50,000 characters
     * @return the quantity
     * @throws IllegalArgumentException if the text does not have that form, or the quantity is not valid
     */
    public static Quantity parse(String text) {
        Matcher parts = TEXT.matcher(" " + Rule.given("Quantity.text", text));
        Rule.require(
                text.length() <= LONGEST_TEXT && parts.matches() && isUnit(parts.group("unit")),
                "Quantity.text",
                "be like 48 %, about 900 to 100 deaths, 100 [80, 120] USD or \"dozens\"@en (Quantity.parse(text, locale)"
                        + " reads the words of a language)",
                text);
        Optional<BigDecimal> value = number(parts, "value");
        Optional<String> bound = Optional.ofNullable(parts.group("bound"));
        Optional<BigDecimal> step = number(parts, "step");
        return builder()
                .missing(Optional.ofNullable(parts.group("missing")).map(MISSING::get))
                .value(value)
                .bound(bound.map(BOUNDS::get).orElse(Bound.EXACTLY))
                .roundedTo(bound.isPresent() ? step : step.or(() -> value.map(BigDecimal::ulp)))
                .low(number(parts, "low"))
                .high(number(parts, "high"))
                .unit(
                        parts.group("percent") == null
                                ? Optional.ofNullable(parts.group("unit")).map(Unit::of)
                                : Optional.of(Unit.PERCENT))
                .lexical(lexical(parts.group("lexical")))
                .build();
    }

    /**
     * Parses a quantity written in natural language: {@code more than 1.4 million}, {@code 3,5 milliards d'euros},
     * {@code أكثر من ١٫٤ مليون}. The text must be the whole quantity. It is kept as {@link #lexical()} with the
     * locale's language tag.
     *
     * <ul>
     *   <li>The supported languages are English, Arabic, French and Spanish. If a language uses both 1,234.5 and
     *       1.234,5, the region of the locale decides. Digits are ASCII, Arabic-Indic or Persian. Spaces may group
     *       digits.
     *   <li>Scaling words multiply the number: thousand, million and so on, and their short forms. French and Spanish
     *       {@code billion, billón} are 10<sup>12</sup>. Some words may stand without a number, for one or two: {@code
     *       mil}, {@code a million}, {@code مليونان}.
     *   <li>The last digit gives {@link #roundedTo()}, as in {@link #parse(String)}: 100,000 for "1.4 million", 1 for
     *       "1,400,000". There is no step if the text has a bound.
     *   <li>Words before or after the number give the bound: "more than", "or more", "plus de", "al menos", "أكثر من".
     *       A word that may mean either side of the number, such as "close to", "près de" or "cerca de", is {@link
     *       Bound#ABOUT}.
     *   <li>Two numbers are a range: "between 80 and 120", "7–8 %", "5 to 10 million". A range keeps
     *       its bound, as in "up to 7–8 %".
     *   <li>The unit is a percent sign or its words, percentage points, a currency, or one word that {@link Unit}
     *       accepts: "210 cells". A currency is given by its code, or by a sign or name that belongs to it alone (€,
     *       US$, US dollars; £ is sterling). A bare $ is USD in the United States and Puerto Rico, and is rejected
     *       elsewhere.
     * </ul>
     *
     * <p>Ambiguous text is rejected, and the message names both readings: Spanish "1.234" without a region, French
     * "1.234", English "5 m", "billón" in the United States.
     *
     * <pre>{@code
     * Quantity.parse("1.4 million", Locale.ENGLISH)            // 1400000 to 100000 "1.4 million"@en
     * Quantity.parse("plus de 3,5 milliards", Locale.FRENCH)   // more than 3500000000 "plus de 3,5 milliards"@fr
     * }</pre>
     *
     * @param text the quantity and nothing else; at most 400 characters
     * @param locale the language of the text, and its region if that is known
     * @return the quantity
     * @throws IllegalArgumentException if the language is not supported, the text is not a quantity in it or is
     *     ambiguous, or the quantity is not valid
     */
    public static Quantity parse(String text, Locale locale) {
        return QuantityReader.read(Rule.given("Quantity.text", text), Rule.given("Quantity.locale", locale));
    }

    private static boolean isUnit(@Nullable String code) {
        return code == null || Unit.isCode(code);
    }

    private static Optional<LocalizedText> lexical(String quoted) {
        Matcher words = LEXICAL.matcher(quoted);
        Map<String, String> texts = new LinkedHashMap<>();
        while (words.find()) {
            String language = words.group(2);
            String text = unescaped(words.group(1));
            if (texts.containsKey(language)) {
                // Refuses the text, as the language is there twice.
                return Optional.of(LocalizedText.of(texts).and(language, text));
            }
            texts.put(language, text);
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(texts));
    }

    private static Optional<BigDecimal> number(Matcher parts, String group) {
        return Optional.ofNullable(parts.group(group)).map(BigDecimal::new);
    }

    /**
     * A new, empty builder.
     *
     * @return a builder with no attributes set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A copy of this quantity with this unit.
     *
     * @param unit what is counted or measured
     * @return a copy
     */
    public Quantity in(Unit unit) {
        return builder().from(this).unit(unit).build();
    }

    /**
     * A copy of this quantity with the source's words for it.
     *
     * @param lexical the words
     * @return a copy
     * @throws IllegalArgumentException if the words have more than 400 characters
     */
    public Quantity as(LocalizedText lexical) {
        return builder().from(this).lexical(lexical).build();
    }

    /**
     * The numbers that this quantity allows.
     *
     * <p>A value without a range allows what its {@link Bound} says. A range allows the numbers from low to high; if
     * one of them is absent, it is unbounded on that side. With the bound {@link Bound#EXACTLY} or {@link Bound#ABOUT},
     * the whole range is allowed, because the value is only the best estimate. With another bound, only the numbers of
     * the range that the bound allows remain. If the range and the bound contradict each other, or if there is no
     * number, nothing is known: {@link Interval#all()}. A bound on a range without a value limits one side alone: at
     * most 8 for "up to 7 to 8".
     *
     * @return the numbers, in the unit of this quantity
     */
    public Interval interval() {
        Interval range = range();
        if (value().isEmpty() && low().isPresent() && high().isPresent()) {
            return boundedRange(low().get(), high().get());
        }
        if (value().isEmpty() || (isBestFigure() && !range.isAll())) {
            return range;
        }
        return range.intersection(allowedByBound(value().get())).orElse(Interval.all());
    }

    /** A bound on a range says only which side is certain: up to 7 or 8 is up to 8. */
    private Interval boundedRange(BigDecimal low, BigDecimal high) {
        return switch (bound()) {
            case EXACTLY -> range();
            case ABOUT, ALMOST -> Interval.all();
            case JUST_OVER, WELL_OVER, MORE_THAN -> Interval.above(low);
            case AT_LEAST -> Interval.atLeast(low);
            case WELL_UNDER, LESS_THAN -> Interval.below(high);
            case AT_MOST -> Interval.atMost(high);
        };
    }

    private Interval range() {
        return low().map(Interval::atLeast)
                .orElse(Interval.all())
                .intersection(high().map(Interval::atMost).orElse(Interval.all()))
                .orElseThrow();
    }

    private boolean isBestFigure() {
        return bound() == Bound.EXACTLY || bound() == Bound.ABOUT;
    }

    private Interval allowedByBound(BigDecimal value) {
        return switch (bound()) {
            case EXACTLY -> roundedTo().map(step -> rounded(value, step)).orElse(Interval.at(value));
            case ABOUT -> roundedTo().map(step -> about(value, step)).orElse(Interval.all());
            case ALMOST -> roundedTo().map(step -> almost(value, step)).orElse(Interval.all());
            case JUST_OVER -> roundedTo().map(step -> justOver(value, step)).orElse(Interval.above(value));
            case WELL_OVER, MORE_THAN -> Interval.above(value);
            case AT_LEAST -> Interval.atLeast(value);
            case WELL_UNDER, LESS_THAN -> Interval.below(value);
            case AT_MOST -> Interval.atMost(value);
        };
    }

    /** The numbers that round to the value, if halves are rounded away from zero. */
    private static Interval rounded(BigDecimal value, BigDecimal step) {
        Interval around = switch (value.signum()) {
            case 1 -> Interval.closedOpen(step.negate(), step);
            case -1 -> Interval.openClosed(step.negate(), step);
            default -> Interval.open(step.negate(), step);
        };
        return Interval.at(value).plus(around.times(Interval.at(HALF)));
    }

    private static Interval about(BigDecimal value, BigDecimal step) {
        return Interval.at(value).plus(Interval.closed(step.negate(), step));
    }

    private static Interval almost(BigDecimal value, BigDecimal step) {
        Interval shortfall = switch (value.signum()) {
            case 1 -> Interval.closedOpen(step.negate(), BigDecimal.ZERO);
            case -1 -> Interval.openClosed(BigDecimal.ZERO, step);
            default -> Interval.closed(step.negate(), step);
        };
        return Interval.at(value).plus(shortfall);
    }

    private static Interval justOver(BigDecimal value, BigDecimal step) {
        return Interval.at(value).plus(Interval.openClosed(BigDecimal.ZERO, step));
    }

    /**
     * Whether the number meant by this quantity is more than the number meant by the other.
     *
     * @param other the other quantity
     * @return the answer of {@link Interval#exceeds(Interval)}; {@link Verdict#UNDETERMINED} also if the units differ
     */
    public Verdict exceeds(Quantity other) {
        return unit().equals(other.unit()) ? interval().exceeds(other.interval()) : Verdict.UNDETERMINED;
    }

    /**
     * Whether the number meant by this quantity is less than the number meant by the other.
     *
     * @param other the other quantity
     * @return the answer of {@link Interval#fallsBelow(Interval)}; {@link Verdict#UNDETERMINED} also if the units
     *     differ
     */
    public Verdict fallsBelow(Quantity other) {
        return other.exceeds(this);
    }

    /**
     * The parts that are present, in the form that {@link #parse(String)} reads: {@code about 900 to 100 deaths "some
     * 900"@en}.
     */
    @Override
    public final String toString() {
        StringJoiner parts = new StringJoiner(" ");
        missing().ifPresent(reason -> parts.add('(' + reason.words() + ')'));
        value().ifPresent(value -> parts.add(hedged(value)));
        if (value().isEmpty() && bound() != Bound.EXACTLY) {
            parts.add(bound().words());
        }
        if (low().isPresent() || high().isPresent()) {
            parts.add("[" + low().map(BigDecimal::toPlainString).orElse("") + ", "
                    + high().map(BigDecimal::toPlainString).orElse("") + "]");
        }
        unit().ifPresent(unit -> parts.add(unit.equals(Unit.PERCENT) ? "%" : unit.code()));
        lexical()
                .ifPresent(words ->
                        words.texts().forEach((language, text) -> parts.add('"' + escaped(text) + "\"@" + language)));
        return parts.toString();
    }

    private static String escaped(String words) {
        return ESCAPED.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\"\\".contains(found.group())
                                ? "\\" + found.group()
                                : found.group()
                                        .chars()
                                        .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                                        .collect(Collectors.joining())));
    }

    private static String unescaped(String words) {
        return ESCAPE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? found.group(2)
                                : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private String hedged(BigDecimal value) {
        if (bound() == Bound.EXACTLY && roundedTo().isPresent()) {
            BigDecimal step = roundedTo().get();
            boolean isOfLastDigit = step.unscaledValue().equals(BigInteger.ONE) && step.scale() >= value.scale();
            return isOfLastDigit
                    ? value.setScale(step.scale()).toPlainString()
                    : value.toPlainString() + " to " + step.toPlainString();
        }
        return bound().words()
                + " "
                + value.toPlainString()
                + roundedTo().map(step -> " to " + step.toPlainString()).orElse("");
    }

    /** Why a quantity has no number [SDMX: a missing or confidential observation]. */
    public enum Missing {
        /** The source says that the number is not known. */
        UNKNOWN("unknown"),
        /** The source does not give it, where a reader would expect it. */
        NOT_GIVEN("not given"),
        /** It is kept secret, or those concerned do not give it. */
        WITHHELD("withheld"),
        /** There is none: the source says that no number is set. */
        NONE("none");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        private String words() {
            return words;
        }
    }

    /** Builds a {@link Quantity} in the way of {@linkplain org.coalitionmodel all builders}. */
    public static final class Builder extends QuantityBuilder {
        Builder() {}
    }
}
