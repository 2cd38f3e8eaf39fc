package org.coalitionmodel.examples.scale;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.coalitionmodel.statistic.Statistic;

/** The totals of statistics by their own place, indicator, period and unit. They grow with the groups, not with the statistics. */
final class Groups {
    private final Map<GroupKey, GroupTotal> totals = new HashMap<>();

    /** Adds a statistic to the total of its group. */
    void add(Statistic statistic) {
        GroupKey key = Grouping.ownKey(statistic);
        total(totals, key).add(key, statistic);
    }

    /** Adds other totals. */
    void merge(Groups other) {
        other.totals.forEach((key, total) -> total(totals, key).merge(total));
    }

    /** The totals of each place, with all that is inside it, in a stable order. */
    SortedMap<GroupKey, GroupTotal> byRegion(Grouping grouping) {
        SortedMap<GroupKey, GroupTotal> regions = new TreeMap<>();
        totals.forEach((key, total) -> {
            total(regions, key).merge(total);
            grouping.containing(key)
                    .forEach(container -> total(regions, container).mergeInside(total));
        });
        return regions;
    }

    private static GroupTotal total(Map<GroupKey, GroupTotal> totals, GroupKey key) {
        return totals.computeIfAbsent(key, any -> new GroupTotal());
    }
}
