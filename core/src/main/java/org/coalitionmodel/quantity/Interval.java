package org.coalitionmodel.quantity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.rule.BrokenStream;
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The real numbers between two ends. Each end is included, excluded or absent; without an end, the interval is
 * unbounded on that side. It is never empty and has no unit. It does not say which of its numbers is more likely.
 *
 * <p><b>Arithmetic</b> is that of sets. The result holds every number that the operation gives for one number from each
 * interval. An end is included if it can be reached. The two operands are treated as independent, so {@code x.minus(x)}
 * is zero only if {@code x} is a single number. No operation fails.
 *
 * <p><b>Limits</b>: an end has at most 50 significant digits, at most 50 of them after the decimal point, and lies
 * between −10<sup>50</sup> and 10<sup>50</sup>. Trailing zeros do not count. If an end of a result exceeds these
 * limits, it is moved outward and keeps its bracket. An end with too many digits is rounded to 34 digits or to the 50th
 * decimal place. An end outside ±10<sup>50</sup> is moved to the limit if that lies outward; otherwise the result has
 * no end on that side. So a result may hold more numbers than necessary but never fewer. Quotients are always computed
 * to 34 digits, the precision of IEEE 754 decimal128.
 *
 * <pre>{@code
 * Interval deaths = Quantity.of(3461).interval();        // [3461, 3461]
 * Interval share = Quantity.parse("48 %").interval();    // [47.5, 48.5)
 * Interval world = deaths.wholeAt(share);
 * world.roundedOutward(2);                               // (7136.08, 7286.32]
 * world.wholeNumbers().orElseThrow();                    // [7137, 7286]
 * }</pre>
 *
 * <p>The text form follows ISO 80000-2, with a round bracket at an excluded end.
 */
@TextPattern("^[\\[(](-∞|" + Interval.NUMBER + "), (∞|" + Interval.NUMBER + ")[\\])]$")
public final class Interval implements Serializable {
    /** A number as this package writes it: without exponent, in ASCII digits, short enough to parse cheaply. */
    static final String NUMBER = "-?[0-9]{1,110}(?:\\.[0-9]{1,110})?";

    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 50;
    private static final int DECIMALS = 50;
    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(50);
    /**
     * Far more bits than any number within the limits has, even with trailing zeros, and still cheap to compute with.
     */
    private static final int BITS = 4_000;

    private static final int SCALE = 10_000;
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    /**
     * Replaces an absent end in arithmetic. Any operation on it and a number within the limits behaves as with
     * infinity. The result is beyond the limits, or zero, or closer to zero than any number within the limits. Dividing
     * two absent ends gives 1. That is never an extreme, because such quotients reach down to zero and have no upper
     * end.
     */
    private static final BigDecimal FAR = BigDecimal.ONE.scaleByPowerOfTen(1_000);

    /** Up to here a whole number is small beyond doubt, and quickly compared. */
    private static final BigDecimal SHORT = BigDecimal.valueOf(1_000_000_000_000_000_000L);

    private static final BigDecimal MINUS_SHORT = SHORT.negate();

    private static final Pattern TEXT = Pattern.compile("([\\[(])(-∞|" + NUMBER + "), (∞|" + NUMBER + ")([\\])])");
    private static final Interval ALL = new Interval(null, false, null, false);
    private static final Interval MINUS_ONE =
            new Interval(BigDecimal.ONE.negate(), true, BigDecimal.ONE.negate(), true);

    private final @Nullable BigDecimal low;
    private final boolean includesLow;
    private final @Nullable BigDecimal high;
    private final boolean includesHigh;

    private Interval(@Nullable BigDecimal low, boolean includesLow, @Nullable BigDecimal high, boolean includesHigh) {
        this.low = low;
        this.includesLow = low != null && includesLow;
        this.high = high;
        this.includesHigh = high != null && includesHigh;
    }

    private static Interval checked(
            @Nullable BigDecimal low, boolean includesLow, @Nullable BigDecimal high, boolean includesHigh) {
        Interval interval = new Interval(
                low == null ? null : limited("Interval.low", low),
                includesLow,
                high == null ? null : limited("Interval.high", high),
                includesHigh);
        Rule.require(interval.lowest().compareTo(interval.highest()) <= 0, "Interval.low", "not be above high", low);
        Rule.require(interval.isNotEmpty(), "Interval.low", "be below high if an end is excluded", low);
        return interval;
    }

    /**
     * The numbers from {@code low} to {@code high}, both included.
     *
     * @param low the lower end
     * @param high the upper end
     * @return [low, high]
     * @throws IllegalArgumentException if an end is outside the limits, or low is above high
     */
    public static Interval closed(BigDecimal low, BigDecimal high) {
        return checked(low(low), true, high(high), true);
    }

    /**
     * The numbers between {@code low} and {@code high}, both excluded.
     *
     * @param low the lower end
     * @param high the upper end
     * @return (low, high)
     * @throws IllegalArgumentException if an end is outside the limits, or low is not below high
     */
    public static Interval open(BigDecimal low, BigDecimal high) {
        return checked(low(low), false, high(high), false);
    }

    /**
     * The numbers from {@code low} up to but not including {@code high}.
     *
     * @param low the lower end, included
     * @param high the upper end, excluded
     * @return [low, high)
     * @throws IllegalArgumentException if an end is outside the limits, or low is not below high
     */
    public static Interval closedOpen(BigDecimal low, BigDecimal high) {
        return checked(low(low), true, high(high), false);
    }

    /**
     * The numbers above {@code low}, up to and including {@code high}.
     *
     * @param low the lower end, excluded
     * @param high the upper end, included
     * @return (low, high]
     * @throws IllegalArgumentException if an end is outside the limits, or low is not below high
     */
    public static Interval openClosed(BigDecimal low, BigDecimal high) {
        return checked(low(low), false, high(high), true);
    }

    /**
     * A single number.
     *
     * @param number the number
     * @return [number, number]
     * @throws IllegalArgumentException if the number is outside the limits
     */
    public static Interval at(BigDecimal number) {
        BigDecimal given = Rule.given("Interval.number", number);
        return checked(given, true, given, true);
    }

    /**
     * All numbers above {@code low}.
     *
     * @param low the lower end, excluded
     * @return (low, ∞)
     * @throws IllegalArgumentException if the end is outside the limits
     */
    public static Interval above(BigDecimal low) {
        return checked(low(low), false, null, false);
    }

    /**
     * {@code low} and all numbers above it.
     *
     * @param low the lower end, included
     * @return [low, ∞)
     * @throws IllegalArgumentException if the end is outside the limits
     */
    public static Interval atLeast(BigDecimal low) {
        return checked(low(low), true, null, false);
    }

    /**
     * All numbers below {@code high}.
     *
     * @param high the upper end, excluded
     * @return (-∞, high)
     * @throws IllegalArgumentException if the end is outside the limits
     */
    public static Interval below(BigDecimal high) {
        return checked(null, false, high(high), false);
    }

    /**
     * {@code high} and all numbers below it.
     *
     * @param high the upper end, included
     * @return (-∞, high]
     * @throws IllegalArgumentException if the end is outside the limits
     */
    public static Interval atMost(BigDecimal high) {
        return checked(null, false, high(high), true);
    }

    /**
     * All real numbers: nothing is known.
     *
     * @return (-∞, ∞)
     */
    public static Interval all() {
        return ALL;
    }

    /**
     * Parses the text form that {@link #toString()} writes.
     *
     * @param text a text such as {@code [47.5, 48.5)} or {@code (-∞, 5]}
     * @return the interval
     * @throws IllegalArgumentException if the text does not have that form, or if the factory methods would reject its
     *     ends
     */
    public static Interval parse(String text) {
        Matcher parts = TEXT.matcher(Rule.given("Interval.text", text));
        boolean matches = parts.matches()
                && !parts.group(1).concat(parts.group(2)).equals("[-∞")
                && !parts.group(3).concat(parts.group(4)).equals("∞]");
        Rule.require(matches, "Interval.text", "be like [1, 2.5) or (-∞, 5]", text);
        return checked(
                parts.group(2).equals("-∞") ? null : new BigDecimal(parts.group(2)),
                parts.group(1).equals("["),
                parts.group(3).equals("∞") ? null : new BigDecimal(parts.group(3)),
                parts.group(4).equals("]"));
    }

    /**
     * The lower end.
     *
     * @return the lower end; absent if the interval is unbounded below
     */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /**
     * The upper end.
     *
     * @return the upper end; absent if the interval is unbounded above
     */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /**
     * Whether the interval includes its lower end.
     *
     * @return true if it does; false also if there is no lower end
     */
    public boolean includesLow() {
        return includesLow;
    }

    /**
     * Whether the interval includes its upper end.
     *
     * @return true if it does; false also if there is no upper end
     */
    public boolean includesHigh() {
        return includesHigh;
    }

    /**
     * Whether the interval holds all numbers, so that nothing is known.
     *
     * @return true if there is no end on either side
     */
    public boolean isAll() {
        return low == null && high == null;
    }

    /**
     * Whether the interval contains a number.
     *
     * @param number any number; the limits do not apply to it
     * @return true if it does
     */
    public boolean contains(BigDecimal number) {
        int overLow = low == null ? 1 : number.compareTo(low);
        int underHigh = high == null ? 1 : high.compareTo(number);
        return (overLow > 0 || (overLow == 0 && includesLow)) && (underHigh > 0 || (underHigh == 0 && includesHigh));
    }

    /**
     * Adds another interval.
     *
     * @param other the interval to add
     * @return all sums of a number of this interval and a number of the other
     */
    public Interval plus(Interval other) {
        return outward(
                lowest().add(other.lowest()),
                includesLow && other.includesLow,
                highest().add(other.highest()),
                includesHigh && other.includesHigh);
    }

    /**
     * Subtracts another interval.
     *
     * @param other the interval to subtract
     * @return all differences of a number of this interval and a number of the other
     */
    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    /**
     * Multiplies by another interval.
     *
     * @param other the interval to multiply by
     * @return all products of a number of this interval and a number of the other
     */
    public Interval times(Interval other) {
        return corners(other, (a, b, rounding) -> a.multiply(b));
    }

    /**
     * Divides the numbers of this interval by the nonzero numbers of another.
     *
     * <p>If zero is an end of the divisor, the result is unbounded on one side or both. If the divisor has numbers on
     * both sides of zero, or is zero alone, nothing is known: {@link #all()}.
     *
     * @param divisor the interval to divide by
     * @return all such quotients, with ends of 34 digits
     */
    public Interval dividedBy(Interval divisor) {
        return over(divisor, 0);
    }

    /**
     * This percentage of a whole: {@code share.percentOf(total)} is a number, such as 96 for 48 per cent of 200. The
     * share of a part is {@link #asPercentOf(Interval)}. The total of a part and its share is
     * {@link #wholeAt(Interval)}.
     *
     * @param whole the whole, which is 100 per cent
     * @return whole × this / 100
     */
    public Interval percentOf(Interval whole) {
        return corners(whole, (a, b, rounding) -> a.multiply(b).scaleByPowerOfTen(-2));
    }

    /**
     * The percentage that this is of a whole: 96 of 200 are 48 per cent.
     *
     * @param whole the whole, which is 100 per cent
     * @return this × 100 / whole
     */
    public Interval asPercentOf(Interval whole) {
        return over(whole, 2);
    }

    /**
     * The whole, if this is the given percentage of it. If 3461 deaths are 48 per cent of all deaths, all deaths are
     * 7136.08… to 7286.31….
     *
     * @param percent the percentage that this is of the whole, 48 and not 0.48; zero in it is treated as in {@link
     *     #dividedBy(Interval)}
     * @return this × 100 / percent, with ends of 34 digits
     */
    public Interval wholeAt(Interval percent) {
        return over(percent, 2);
    }

    /**
     * The numbers that belong to both intervals.
     *
     * @param other the other interval
     * @return the numbers in both; empty if there are none
     */
    public Optional<Interval> intersection(Interval other) {
        int lows = lowest().compareTo(other.lowest());
        int highs = highest().compareTo(other.highest());
        Interval both = new Interval(
                lows < 0 ? other.low : low,
                (lows < 0 || includesLow) && (lows > 0 || other.includesLow),
                highs > 0 ? other.high : high,
                (highs > 0 || includesHigh) && (highs < 0 || other.includesHigh));
        return both.isNotEmpty() ? Optional.of(both) : Optional.empty();
    }

    /**
     * Whether the two intervals have a number in common.
     *
     * @param other the other interval
     * @return true if {@link #intersection(Interval)} is not empty
     */
    public boolean overlaps(Interval other) {
        return intersection(other).isPresent();
    }

    /**
     * Whether the number that this interval stands for is less than the number that the other stands for.
     *
     * @param other the other interval
     * @return {@link Verdict#YES} if every number of this interval is below every number of the other; {@link
     *     Verdict#NO} if none is below any
     */
    public Verdict fallsBelow(Interval other) {
        int gap = highest().compareTo(other.lowest());
        if (gap < 0 || (gap == 0 && !(includesHigh && other.includesLow))) {
            return Verdict.YES;
        }
        return lowest().compareTo(other.highest()) >= 0 ? Verdict.NO : Verdict.UNDETERMINED;
    }

    /**
     * Whether the number that this interval stands for is more than the number that the other stands for.
     *
     * @param other the other interval
     * @return {@link Verdict#YES} if every number of this interval is above every number of the other; {@link
     *     Verdict#NO} if none is above any
     */
    public Verdict exceeds(Interval other) {
        return other.fallsBelow(this);
    }

    /**
     * The whole numbers in this interval, for quantities that are counted in whole units.
     *
     * @return the interval from the first to the last whole number, each included if that end exists; empty if there
     *     are none
     */
    public Optional<Interval> wholeNumbers() {
        BigDecimal first = includesLow
                ? lowest().setScale(0, RoundingMode.CEILING)
                : lowest().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        BigDecimal last = includesHigh
                ? highest().setScale(0, RoundingMode.FLOOR)
                : highest().setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        return first.compareTo(last) > 0 ? Optional.empty() : Optional.of(outward(first, true, last, true));
    }

    /**
     * Shortens the ends for display: the lower end is rounded down, the upper end is rounded up, the brackets are kept.
     *
     * @param decimals the number of digits to keep after the decimal point, from 0 to 50
     * @return an interval that contains this one
     * @throws IllegalArgumentException if decimals is not from 0 to 50
     */
    public Interval roundedOutward(int decimals) {
        Rule.require(decimals >= 0 && decimals <= DECIMALS, "Interval.decimals", "be from 0 to 50", decimals);
        return outward(
                lowest().setScale(decimals, RoundingMode.FLOOR),
                includesLow,
                highest().setScale(decimals, RoundingMode.CEILING),
                includesHigh);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Interval other
                && Objects.equals(low, other.low)
                && includesLow == other.includesLow
                && Objects.equals(high, other.high)
                && includesHigh == other.includesHigh;
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, includesLow, high, includesHigh);
    }

    private Object writeReplace() {
        return new IntervalForm(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw BrokenStream.withoutForm();
    }

    /** The interval as a text, which is checked when it is read. */
    private record IntervalForm(String text) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            try {
                return parse(text);
            } catch (RuntimeException e) {
                throw BrokenStream.because(e);
            }
        }
    }

    /** The ends in brackets, in the form that {@link #parse(String)} reads: {@code [47.5, 48.5)}, {@code (-∞, 5]}. */
    @Override
    public String toString() {
        return (includesLow ? "[" : "(")
                + (low == null ? "-∞" : low.toPlainString())
                + ", "
                + (high == null ? "∞" : high.toPlainString())
                + (includesHigh ? "]" : ")");
    }

    private static BigDecimal low(BigDecimal low) {
        return Rule.given("Interval.low", low);
    }

    private static BigDecimal high(BigDecimal high) {
        return Rule.given("Interval.high", high);
    }

    /**
     * Checks that the number is within the limits and removes trailing zeros, so that equality is numeric. A huge
     * exponent or a huge number of digits is never expanded, not even for the message.
     */
    static BigDecimal limited(String attribute, BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() == 0 && number.compareTo(SHORT) < 0 && number.compareTo(MINUS_SHORT) > 0) {
            return number;
        }
        // Checked first: counting very many digits takes seconds.
        boolean digitsTooMany = number.unscaledValue().bitLength() > BITS;
        if (!digitsTooMany && number.scale() == 0 && number.precision() <= DIGITS) {
            return number;
        }
        if (!digitsTooMany && Math.abs((long) number.scale()) <= SCALE) {
            BigDecimal stripped = number.stripTrailingZeros();
            if (stripped.precision() <= DIGITS
                    && stripped.scale() <= DECIMALS
                    && stripped.abs().compareTo(LARGEST) <= 0) {
                return withoutExponent(stripped);
            }
        }
        throw Rule.broken(
                attribute,
                "have at most 50 significant digits and 50 decimals and lie between -1E+50 and 1E+50",
                digitsTooMany ? "a number of over 1000 digits" : number,
                null);
    }

    private static BigDecimal withoutExponent(BigDecimal stripped) {
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Interval outward(BigDecimal low, boolean includesLow, BigDecimal high, boolean includesHigh) {
        return new Interval(outward(low, DOWN), includesLow, outward(high, UP), includesHigh);
    }

    /** The nearest number within the limits in the rounding direction; null if there is none. */
    private static @Nullable BigDecimal outward(BigDecimal end, MathContext rounding) {
        if (end.abs().compareTo(LARGEST) > 0) {
            boolean isDown = rounding.getRoundingMode() == RoundingMode.FLOOR;
            boolean isBeyond = end.signum() < 0 == isDown;
            return isBeyond ? null : withoutExponent(end.signum() < 0 ? LARGEST.negate() : LARGEST);
        }
        BigDecimal rounded = end.stripTrailingZeros();
        if (rounded.precision() > DIGITS) {
            rounded = rounded.round(rounding);
        }
        if (rounded.scale() > DECIMALS) {
            rounded = rounded.setScale(DECIMALS, rounding.getRoundingMode());
        }
        return withoutExponent(rounded.stripTrailingZeros());
    }

    private BigDecimal lowest() {
        return low == null ? FAR.negate() : low;
    }

    private BigDecimal highest() {
        return high == null ? FAR : high;
    }

    private Interval negated() {
        return times(MINUS_ONE);
    }

    private boolean isNotEmpty() {
        int order = lowest().compareTo(highest());
        return order < 0 || (order == 0 && includesLow && includesHigh);
    }

    /**
     * The quotients by the numbers of the divisor, after shifting the dividend's digits this many places to the left.
     */
    private Interval over(Interval divisor, int places) {
        int low = divisor.lowest().signum();
        int high = divisor.highest().signum();
        if ((low == 0 && high == 0) || (low < 0 && high > 0)) {
            return ALL;
        }
        if (high <= 0) {
            return negated().over(divisor.negated(), places);
        }
        Interval positive =
                new Interval(divisor.low, divisor.includesLow && low > 0, divisor.high, divisor.includesHigh);
        return corners(
                positive,
                (a, b, rounding) -> b.signum() == 0
                        ? a.multiply(FAR)
                        : a.scaleByPowerOfTen(places).divide(b, rounding));
    }

    /**
     * Applies an operation that is monotonic in each argument, so its extremes are at pairs of ends. An extreme is
     * included if both ends are included. An included zero also reaches it together with any number of the other
     * interval.
     */
    private Interval corners(Interval other, Operation operation) {
        End least = null;
        End most = null;
        for (End a : ends()) {
            for (End b : other.ends()) {
                boolean reached = (a.included && b.included) || a.isIncludedZero() || b.isIncludedZero();
                End down = new End(operation.apply(a.number, b.number, DOWN), reached);
                End up = new End(operation.apply(a.number, b.number, UP), reached);
                least = least == null ? down : least.or(down, -1);
                most = most == null ? up : most.or(up, 1);
            }
        }
        return outward(
                Objects.requireNonNull(least).number,
                least.included,
                Objects.requireNonNull(most).number,
                most.included);
    }

    private List<End> ends() {
        return List.of(new End(lowest(), includesLow), new End(highest(), includesHigh));
    }

    private record End(BigDecimal number, boolean included) {
        boolean isIncludedZero() {
            return included && number.signum() == 0;
        }

        /**
         * The end that is further in the direction, which is 1 or -1. If both are equal, prefers one that is included.
         */
        End or(End other, int direction) {
            int order = number.compareTo(other.number) * direction;
            return order > 0 || (order == 0 && included) ? this : other;
        }
    }

    @FunctionalInterface
    private interface Operation {
        /** The result, exact or rounded as specified. */
        BigDecimal apply(BigDecimal a, BigDecimal b, MathContext rounding);
    }
}
