package org.coalitionmodel.examples.scale;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.coalitionmodel.statistic.Statistic;

/**
 * The totals of statistics by their own place, indicator, period and unit. They grow with the groups, not with the statistics.
 * Many threads may add to them; in which order makes no difference.
 */
final class Groups {
    private final Map<GroupKey, GroupTotal> totals = new ConcurrentHashMap<>();

    /** Adds a statistic to the total of its group. */
    void add(Statistic statistic) {
        GroupKey key = Grouping.ownKey(statistic);
        GroupTotal total = totals.get(key);
        if (total == null) {
            total = totals.computeIfAbsent(key.shared(), any -> new GroupTotal());
        }
        synchronized (total) {
            total.add(key, statistic);
        }
    }

    /** The totals of each place, with all that is inside it, in a stable order. */
    SortedMap<GroupKey, GroupTotal> byRegion(Grouping grouping) {
        Map<GroupKey, GroupTotal> inside = new HashMap<>();
        totals.forEach((key, total) -> grouping.containing(key)
                .forEach(container -> inside.computeIfAbsent(container, any -> new GroupTotal())
                        .mergeInside(total)));
        SortedMap<GroupKey, GroupTotal> regions = new TreeMap<>(totals);
        inside.forEach((key, total) -> regions.merge(key, total, GroupTotal::merged));
        return regions;
    }
}
