package org.coalitionmodel.examples.scale;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;

/**
 * The total of one group: the sum of its figures as an interval, and how many figures were not summed and why. It can be
 * built in parts, which are then merged. The result is the same in any order. It is for one thread at a time.
 *
 * <p>The sum is that of the figures given. Nothing tells whether they are all there are, or whether two of them count the
 * same: two sources, a figure and its revision, a region and a place inside it. For the last of these, the figures of the
 * place itself and those of places inside it are counted apart. If a group has both, or is of a place around such a
 * group, its sum may count something twice.
 *
 * <p>The ends are added exactly; {@link Interval} rounds outward only the final result.
 */
public final class GroupTotal implements Serializable {
    private static final long serialVersionUID = 1;

    /** The largest end of an {@link Interval}. */
    private static final BigDecimal LARGEST =
            BigDecimal.ONE.scaleByPowerOfTen(50).setScale(0);

    private long ofPlace;
    private long inside;
    /** Replaced by a map that grows once there is something to count. */
    private Map<NotSummed, Long> notSummed = Map.of();

    private final ExactSum low = new ExactSum();
    private final ExactSum high = new ExactSum();
    private boolean hasLow = true;
    private boolean hasHigh = true;
    private boolean includesLow = true;
    private boolean includesHigh = true;

    /** A total of no figures. */
    public GroupTotal() {}

    /**
     * Adds a statistic of the group, or counts it as not summed.
     *
     * @param key the group, which is that of the statistic's own place or of a place around it
     * @param statistic the statistic
     * @return this total
     */
    public GroupTotal add(GroupKey key, Statistic statistic) {
        Optional<NotSummed> reason = NotSummed.of(statistic);
        if (reason.isPresent()) {
            count(reason.get(), 1);
        } else if (statistic instanceof Level level) {
            add(level.quantity().interval());
            if (key.place().equals(Grouping.place(statistic))) {
                ofPlace++;
            } else {
                inside++;
            }
        }
        return this;
    }

    private void count(NotSummed reason, long count) {
        if (notSummed.isEmpty()) {
            notSummed = new TreeMap<>();
        }
        notSummed.merge(reason, count, Long::sum);
    }

    private void add(Interval figure) {
        figure.low().ifPresent(low::add);
        figure.high().ifPresent(high::add);
        hasLow = hasLow && figure.low().isPresent();
        hasHigh = hasHigh && figure.high().isPresent();
        includesLow = includesLow && figure.includesLow();
        includesHigh = includesHigh && figure.includesHigh();
    }

    /**
     * Adds another part of the total of the same group.
     *
     * @param part the part, which is not changed
     * @return this total
     */
    public GroupTotal merge(GroupTotal part) {
        ofPlace += part.ofPlace;
        return mergeAllBut(part.ofPlace, part);
    }

    /** The total of two parts, neither of which is changed. */
    static GroupTotal merged(GroupTotal one, GroupTotal other) {
        return new GroupTotal().merge(one).merge(other);
    }

    /**
     * Adds the total of a place inside the place of this group.
     *
     * @param part the total, which is not changed
     * @return this total
     */
    public GroupTotal mergeInside(GroupTotal part) {
        return mergeAllBut(0, part);
    }

    private GroupTotal mergeAllBut(long counted, GroupTotal part) {
        inside += part.summed() - counted;
        part.notSummed.forEach(this::count);
        low.add(part.low);
        high.add(part.high);
        hasLow = hasLow && part.hasLow;
        hasHigh = hasHigh && part.hasHigh;
        includesLow = includesLow && part.includesLow;
        includesHigh = includesHigh && part.includesHigh;
        return this;
    }

    /**
     * The number of figures summed.
     *
     * @return {@link #ofPlace()} and {@link #inside()} together
     */
    public long summed() {
        return ofPlace + inside;
    }

    /**
     * The number of figures summed that were measured in the place of the group as a whole.
     *
     * @return the number
     */
    public long ofPlace() {
        return ofPlace;
    }

    /**
     * The number of figures summed that were measured in places inside the place of the group.
     *
     * @return the number
     */
    public long inside() {
        return inside;
    }

    /**
     * The number of statistics that were not summed, for each reason.
     *
     * @return the numbers, in the order of the reasons, without those that are 0
     */
    public Map<NotSummed, Long> notSummed() {
        return Collections.unmodifiableMap(notSummed);
    }

    /**
     * The sum of all figures summed: all numbers that it can be, as far as the figures are bounded.
     *
     * @return the sum; empty if no figure was summed
     */
    public Optional<Interval> interval() {
        if (summed() == 0) {
            return Optional.empty();
        }
        Interval above = hasLow ? exactly(low.value()).low().map(this::from).orElse(Interval.all()) : Interval.all();
        Interval below = hasHigh ? exactly(high.value()).high().map(this::to).orElse(Interval.all()) : Interval.all();
        return above.intersection(below);
    }

    private Interval from(BigDecimal end) {
        return includesLow ? Interval.atLeast(end) : Interval.above(end);
    }

    private Interval to(BigDecimal end) {
        return includesHigh ? Interval.atMost(end) : Interval.below(end);
    }

    /** A number, rounded outward if an interval can't have so many digits. An interval gets the number in two halves. */
    private static Interval exactly(BigDecimal number) {
        if (number.abs().compareTo(LARGEST) > 0) {
            Interval half = Interval.at(number.signum() < 0 ? LARGEST.negate() : LARGEST);
            return half.plus(half);
        }
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        return Interval.at(whole).plus(Interval.at(number.subtract(whole)));
    }

    /** Whether both have the same counts and the same sum. */
    @Override
    public boolean equals(Object object) {
        return object instanceof GroupTotal other
                && ofPlace == other.ofPlace
                && inside == other.inside
                && notSummed.equals(other.notSummed)
                && interval().equals(other.interval());
    }

    /** Consistent with {@link #equals(Object)}. */
    @Override
    public int hashCode() {
        return Objects.hash(ofPlace, inside, notSummed, interval());
    }

    /** The sum and the counts: {@code [5, 8) of 2 figures and 1 inside, not summed: {SHARE=1}}. */
    @Override
    public String toString() {
        return interval().map(Interval::toString).orElse("no sum") + " of " + ofPlace + " figures and " + inside
                + " inside, not summed: " + notSummed;
    }
}
