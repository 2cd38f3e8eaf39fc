package org.coalitionmodel.examples.scale;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What the figures of one group have in common: figures with the same key may be summed. Its parts are plain strings, so
 * that it is cheap to hash, to send and to sort.
 *
 * @param place the id of the place that the figures are summed for; empty for figures without a place
 * @param indicator the id of the indicator; if a figure has several, all ids in alphabetical order, separated by spaces
 * @param period the period as {@code TimePeriod.parse} accepts it; empty if its first and last day are not known
 * @param unit the code of the unit; empty for figures without a unit
 */
public record GroupKey(String place, String indicator, String period, String unit)
        implements Comparable<GroupKey>, Serializable {
    private static final Comparator<GroupKey> ORDER = Comparator.comparing(GroupKey::place)
            .thenComparing(GroupKey::indicator)
            .thenComparing(GroupKey::period)
            .thenComparing(GroupKey::unit);

    /** The same group of another place. */
    GroupKey at(String otherPlace) {
        return new GroupKey(otherPlace, indicator, period, unit);
    }

    /** An equal key whose strings are shared with others, for keys that are kept. */
    GroupKey shared() {
        return new GroupKey(place.intern(), indicator.intern(), period.intern(), unit.intern());
    }

    /** By place, then by indicator, period and unit, each in the order of its characters. */
    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}
