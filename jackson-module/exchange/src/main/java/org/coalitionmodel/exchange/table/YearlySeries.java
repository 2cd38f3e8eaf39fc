package org.coalitionmodel.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.source.Entity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody was in a body, year by year. Consecutive years in which it was the same are one membership. The first of
 * them is its start if the year before says something else, or if there was nothing before. Otherwise nobody knows when
 * it began, and the membership is only listed in these years. The same holds for its end.
 */
final class YearlySeries {
    private final String scheme;
    private final String key;
    private final TreeMap<Integer, Run> runs = new TreeMap<>();

    /** Consecutive years in which it was the same. */
    private static final class Run {
        private final int first;
        private final @Nullable Entity membership;
        private final long row;
        private final boolean hasStart;
        private int last;
        private boolean hasEnd;

        Run(int year, @Nullable Entity membership, long row, boolean hasStart, boolean hasEnd) {
            this.first = year;
            this.last = year;
            this.membership = membership;
            this.row = row;
            this.hasStart = hasStart;
            this.hasEnd = hasEnd;
        }

        boolean isFollowedBy(int year, @Nullable Entity same) {
            return last + 1 == year && Objects.equals(membership, same);
        }
    }

    /**
     * A series without years.
     *
     * @param scheme the scheme of the identifiers of its memberships
     * @param key the key to which each adds its first year
     */
    YearlySeries(String scheme, String key) {
        this.scheme = scheme;
        this.key = key;
    }

    /**
     * Adds a year. Tells whether it agrees with what other rows say of this year.
     *
     * @param year the year
     * @param membership the membership without its time; null if there was none
     * @param row the number of the row that says it
     * @param isStart whether there was nothing before this year
     * @param isEnd whether there was nothing after it
     */
    boolean add(int year, @Nullable Entity membership, long row, boolean isStart, boolean isEnd) {
        Map.Entry<Integer, Run> entry = runs.floorEntry(year);
        Run before = entry == null ? null : entry.getValue();
        if (before != null && before.last >= year) {
            return Objects.equals(before.membership, membership);
        } else if (before != null && before.isFollowedBy(year, membership)) {
            before.last = year;
            before.hasEnd = isEnd;
        } else {
            runs.put(year, new Run(year, membership, row, isStart, isEnd));
        }
        return true;
    }

    /** The JSON of the memberships, in the order of time. */
    List<ObjectNode> memberships(EntityBuilder builder) {
        joinRuns();
        List<ObjectNode> memberships = new ArrayList<>();
        for (Run run : runs.values()) {
            if (run.membership != null) {
                Map.Entry<Integer, Run> before = runs.lowerEntry(run.first);
                boolean hasStart = run.hasStart || (before != null && before.getValue().last == run.first - 1);
                boolean hasEnd = run.hasEnd || runs.containsKey(run.last + 1);
                ObjectNode json = builder.tree(run.membership);
                builder.renamed(json, Identifier.of(scheme, key + "/" + year(run.first)));
                memberships.add(builder.cited(timed(json, run, hasStart, hasEnd), run.row));
            }
        }
        return memberships;
    }

    /** Joins what rows in another order than that of time have left apart. */
    private void joinRuns() {
        Run before = null;
        for (Run run : List.copyOf(runs.values())) {
            if (before != null && before.isFollowedBy(run.first, run.membership)) {
                before.last = run.last;
                before.hasEnd = run.hasEnd;
                runs.remove(run.first);
            } else {
                before = run;
            }
        }
    }

    private static ObjectNode timed(ObjectNode json, Run run, boolean hasStart, boolean hasEnd) {
        String years = run.first == run.last ? year(run.first) : year(run.first) + "/" + year(run.last);
        if (hasStart || hasEnd) {
            String period = !hasEnd ? year(run.first) + "/" : !hasStart ? "/" + year(run.last) : years;
            json.putObject("when").put("period", period);
        }
        if (!hasStart || !hasEnd) {
            json.putArray("listedOn").add(years);
        }
        return json;
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
