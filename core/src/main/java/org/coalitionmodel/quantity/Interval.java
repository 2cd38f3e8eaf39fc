package org.coalitionmodel.quantity;

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
import org.coalitionmodel.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The real numbers between two ends, each of them included, excluded or absent (then there is no end on that side). It
 * is never empty, says nothing of which number inside is the likelier, and has no unit.
 *
 * <p><b>Arithmetic</b> is that of sets: the result holds every number that the operation gives for a number of the one
 * and a number of the other, and an end is included where it is reached. The two are taken as independent, so {@code
 * x.minus(x)} is zero only for a single number. No operation fails.
 *
 * <p><b>Limits</b>: an end has at most 50 significant digits, at most 50 of them after the decimal point, and lies
 * between −10<sup>50</sup> and 10<sup>50</sup>; trailing zeros do not count. Where a result cannot be written so, its
 * ends are moved outward and keep their brackets: to 34 digits or the 50th decimal, to the limit, or, past the limit,
 * to no end at all. So a result may hold more than it should and never less. Quotients are always taken to 34 digits,
 * the precision of IEEE 754 decimal128.
 *
 * <pre>{@code
 * Interval deaths = Quantity.of(3461).interval();        // [3461, 3461]
 * Interval share = Quantity.parse("48 %").interval();    // [47.5, 48.5)
 * Interval world = deaths.wholeAt(share);
 * world.roundedOutward(2);                               // (7136.08, 7286.32]
 * world.wholeNumbers().orElseThrow();                    // [7137, 7286]
 * }</pre>
 *
 * <p>Written in the notation of ISO 80000-2, with a round bracket at an excluded end.
 */
public final class Interval implements Serializable {
    /** A number as this package writes it: plain, in ASCII digits, short enough to be read at no cost. */
    static final String NUMBER = "-?[0-9]{1,110}(?:\\.[0-9]{1,110})?";

    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 50;
    private static final int DECIMALS = 50;
    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(50);
    /**
     * Far above what a number within the limits can have, with trailing zeros and all, and still cheap to reckon with.
     */
    private static final int BITS = 4_000;

    private static final int SCALE = 10_000;
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    /**
     * Stands for an absent end in arithmetic. Whatever is done with it and a number within the limits, the result is
     * past the limits, or zero, or closer to zero than any number within them: just as infinity would have it. Two
     * absent ends divided give 1, which is never an extreme, because such quotients reach down to zero and up without
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
     * From {@code low} to {@code high}, both included.
     *
     * @param low the lower end
     * @param high the upper end
     * @return [low, high]
     * @throws IllegalArgumentException if an end is past the limits, or low is above high
     */
    public static Interval closed(BigDecimal low, BigDecimal high) {
        return checked(low, true, high, true);
    }

    /**
     * Between {@code low} and {@code high}, both excluded.
     *
     * @param low the lower end
     * @param high the upper end
     * @return (low, high)
     * @throws IllegalArgumentException if an end is past the limits, or low is not below high
     */
    public static Interval open(BigDecimal low, BigDecimal high) {
        return checked(low, false, high, false);
    }

    /**
     * From {@code low} to below {@code high}.
     *
     * @param low the lower end, included
     * @param high the upper end, excluded
     * @return [low, high)
     * @throws IllegalArgumentException if an end is past the limits, or low is not below high
     */
    public static Interval closedOpen(BigDecimal low, BigDecimal high) {
        return checked(low, true, high, false);
    }

    /**
     * From above {@code low} to {@code high}.
     *
     * @param low the lower end, excluded
     * @param high the upper end, included
     * @return (low, high]
     * @throws IllegalArgumentException if an end is past the limits, or low is not below high
     */
    public static Interval openClosed(BigDecimal low, BigDecimal high) {
        return checked(low, false, high, true);
    }

    /**
     * One number alone.
     *
     * @param number the number
     * @return [number, number]
     * @throws IllegalArgumentException if the number is past the limits
     */
    public static Interval at(BigDecimal number) {
        return checked(number, true, number, true);
    }

    /**
     * All numbers above {@code low}.
     *
     * @param low the lower end, excluded
     * @return (low, ∞)
     * @throws IllegalArgumentException if the end is past the limits
     */
    public static Interval above(BigDecimal low) {
        return checked(low, false, null, false);
    }

    /**
     * {@code low} and all numbers above.
     *
     * @param low the lower end, included
     * @return [low, ∞)
     * @throws IllegalArgumentException if the end is past the limits
     */
    public static Interval atLeast(BigDecimal low) {
        return checked(low, true, null, false);
    }

    /**
     * All numbers below {@code high}.
     *
     * @param high the upper end, excluded
     * @return (-∞, high)
     * @throws IllegalArgumentException if the end is past the limits
     */
    public static Interval below(BigDecimal high) {
        return checked(null, false, high, false);
    }

    /**
     * {@code high} and all numbers below.
     *
     * @param high the upper end, included
     * @return (-∞, high]
     * @throws IllegalArgumentException if the end is past the limits
     */
    public static Interval atMost(BigDecimal high) {
        return checked(null, false, high, true);
    }

    /**
     * All numbers: nothing is known.
     *
     * @return (-∞, ∞)
     */
    public static Interval all() {
        return ALL;
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text such as {@code [47.5, 48.5)} or {@code (-∞, 5]}
     * @return the interval
     * @throws IllegalArgumentException if the text is not of that form, or the factories would refuse the ends
     */
    public static Interval parse(String text) {
        Matcher parts = TEXT.matcher(text);
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
     * @return the end; absent if the numbers go down without end
     */
    public Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    /**
     * The upper end.
     *
     * @return the end; absent if the numbers go up without end
     */
    public Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    /**
     * Whether the lower end is one of the numbers.
     *
     * @return false too if there is no lower end
     */
    public boolean includesLow() {
        return includesLow;
    }

    /**
     * Whether the upper end is one of the numbers.
     *
     * @return false too if there is no upper end
     */
    public boolean includesHigh() {
        return includesHigh;
    }

    /**
     * Whether it holds all numbers, so that nothing is known.
     *
     * @return true if there is no end on either side
     */
    public boolean isAll() {
        return low == null && high == null;
    }

    /**
     * Whether the number is one of these.
     *
     * @param number any number; the limits do not hold for it
     * @return true if it is
     */
    public boolean contains(BigDecimal number) {
        int overLow = low == null ? 1 : number.compareTo(low);
        int underHigh = high == null ? 1 : high.compareTo(number);
        return (overLow > 0 || (overLow == 0 && includesLow)) && (underHigh > 0 || (underHigh == 0 && includesHigh));
    }

    /**
     * The sum of a number of this and a number of the other.
     *
     * @param other what is added
     * @return all such sums
     */
    public Interval plus(Interval other) {
        return outward(
                lowest().add(other.lowest()),
                includesLow && other.includesLow,
                highest().add(other.highest()),
                includesHigh && other.includesHigh);
    }

    /**
     * A number of this less a number of the other.
     *
     * @param other what is taken away
     * @return all such differences
     */
    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    /**
     * The product of a number of this and a number of the other.
     *
     * @param other what is multiplied by
     * @return all such products
     */
    public Interval times(Interval other) {
        return corners(other, (a, b, rounding) -> a.multiply(b));
    }

    /**
     * A number of this divided by a number of the other other than zero.
     *
     * <p>If the divisor has zero at an end, the quotients have no end on one side or both. If it has numbers on both
     * sides of zero, or zero alone, nothing is known: {@link #all()}.
     *
     * @param divisor what is divided by
     * @return all such quotients, the ends to 34 digits
     */
    public Interval dividedBy(Interval divisor) {
        return over(divisor, 0);
    }

    /**
     * This many per cent of the whole: {@code share.percentOf(total)}. The inverse, as far as sets have one, is {@link
     * #wholeAt(Interval)}.
     *
     * @param whole what 100 per cent are
     * @return whole × this / 100
     */
    public Interval percentOf(Interval whole) {
        return corners(whole, (a, b, rounding) -> a.multiply(b).scaleByPowerOfTen(-2));
    }

    /**
     * The whole of which this is the given part in per cent: 3461 deaths at 48 per cent of all are all of 7136.08… to
     * 7286.31….
     *
     * @param percent the part in per cent, 48 and not 0.48; zero in it is treated as in {@link #dividedBy(Interval)}
     * @return this × 100 / percent, the ends to 34 digits
     */
    public Interval wholeAt(Interval percent) {
        return over(percent, 2);
    }

    /**
     * The numbers in both.
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
     * Whether some number is in both.
     *
     * @param other the other interval
     * @return true if {@link #intersection(Interval)} is not empty
     */
    public boolean overlaps(Interval other) {
        return intersection(other).isPresent();
    }

    /**
     * Whether the number meant here is less than the number meant there.
     *
     * @param other the other interval
     * @return {@link Verdict#YES} if each number of this is below each of the other, {@link Verdict#NO} if none is
     */
    public Verdict below(Interval other) {
        int gap = highest().compareTo(other.lowest());
        if (gap < 0 || (gap == 0 && !(includesHigh && other.includesLow))) {
            return Verdict.YES;
        }
        return lowest().compareTo(other.highest()) >= 0 ? Verdict.NO : Verdict.UNDETERMINED;
    }

    /**
     * Whether the number meant here is more than the number meant there.
     *
     * @param other the other interval
     * @return {@link Verdict#YES} if each number of this is above each of the other, {@link Verdict#NO} if none is
     */
    public Verdict exceeds(Interval other) {
        return other.below(this);
    }

    /**
     * The whole numbers inside, for things that come in ones.
     *
     * @return the interval from the first to the last of them, both included where there is an end; empty if there are
     *     none
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
     * The same with shorter ends, to be shown: the lower rounded down, the upper rounded up, the brackets kept.
     *
     * @param decimals how many digits to keep after the decimal point, from 0 to 50
     * @return the interval, not smaller than this
     * @throws IllegalArgumentException if the number of decimals is not from 0 to 50
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

    /** The ends in brackets, as {@link #parse(String)} reads them: {@code [47.5, 48.5)}, {@code (-∞, 5]}. */
    @Override
    public String toString() {
        return (includesLow ? "[" : "(")
                + (low == null ? "-∞" : low.toPlainString())
                + ", "
                + (high == null ? "∞" : high.toPlainString())
                + (includesHigh ? "]" : ")");
    }

    /**
     * The number without trailing zeros, which makes equality numeric, if it is within the limits. Neither a huge
     * exponent nor a huge number of digits is ever expanded, not even for the message.
     */
    static BigDecimal limited(String attribute, BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() == 0 && number.compareTo(SHORT) < 0 && number.compareTo(MINUS_SHORT) > 0) {
            return number;
        }
        // Before the digits are counted, which for very many takes seconds.
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

    /** The nearest number within the limits on that side; null if there is none. */
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

    /** Quotients by the numbers of the divisor, after a shift of the dividend by so many places to the left. */
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
     * The results of an operation that is monotone in each argument, and so has its extremes where ends meet. Such an
     * extreme is reached if both ends are included; a zero that is included reaches it with any number of the other
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

        /** Whichever lies further in the direction, which is 1 or -1; of two equal ones, one that is included. */
        End or(End other, int direction) {
            int order = number.compareTo(other.number) * direction;
            return order > 0 || (order == 0 && included) ? this : other;
        }
    }

    @FunctionalInterface
    private interface Operation {
        /** The result, exact or rounded as told. */
        BigDecimal apply(BigDecimal a, BigDecimal b, MathContext rounding);
    }
}
