package org.coalitionmodel.examples.scale;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;

/**
 * The groups that a statistic belongs to: one of its own place, and one of each place that contains it, directly or
 * through others. It holds the containment of all places and nothing else. It is immutable.
 */
public final class Grouping implements Serializable {
    private static final long serialVersionUID = 1;

    /** The places that contain each place, in alphabetical order, without itself. */
    private final Map<String, List<String>> containers = new HashMap<>();

    private Grouping() {}

    /**
     * The grouping by these places. One place contains another if it lists it as a member, or if the other says that it
     * is within it.
     *
     * @param places all places
     * @return the grouping
     */
    public static Grouping of(Collection<Place> places) {
        Map<String, Set<String>> direct = new HashMap<>();
        for (Place place : places) {
            place.within().forEach(whole -> add(direct, place.id(), whole));
            place.members().forEach(part -> add(direct, part, place.id()));
        }
        Grouping grouping = new Grouping();
        for (Place place : places) {
            String id = place.id().value();
            grouping.containers.put(id, reachable(id, direct));
        }
        return grouping;
    }

    private static void add(Map<String, Set<String>> direct, Id<Place> part, Id<Place> whole) {
        direct.computeIfAbsent(part.value(), any -> new TreeSet<>()).add(whole.value());
    }

    private static List<String> reachable(String place, Map<String, Set<String>> direct) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(place));
        while (!open.isEmpty()) {
            for (String whole : direct.getOrDefault(open.pop(), Set.of())) {
                if (found.add(whole)) {
                    open.push(whole);
                }
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * Whether the grouping knows a place.
     *
     * @param place the id of a place
     * @return whether it is one of the places given
     */
    public boolean isKnown(String place) {
        return containers.containsKey(place);
    }

    /**
     * Whether a place is another place or lies within it.
     *
     * @param place the id of a place
     * @param container the id of the other
     * @return whether it is or does
     */
    public boolean isWithin(String place, String container) {
        return place.equals(container) || containers(place).contains(container);
    }

    /**
     * The groups of a statistic.
     *
     * @param statistic the statistic
     * @return that of its own place, then those of the places that contain it, in alphabetical order
     */
    public List<GroupKey> keys(Statistic statistic) {
        GroupKey own = ownKey(statistic);
        List<GroupKey> keys = new ArrayList<>(List.of(own));
        keys.addAll(containing(own));
        return keys;
    }

    /**
     * The groups with the same indicator, period and unit of all places that contain the place of a group.
     *
     * @param key the group
     * @return the groups, in alphabetical order; empty if no place contains it
     */
    public List<GroupKey> containing(GroupKey key) {
        return containers(key.place()).stream().map(key::at).toList();
    }

    private List<String> containers(String place) {
        return containers.getOrDefault(place, List.of());
    }

    /**
     * The group of the statistic's own place.
     *
     * @param statistic the statistic
     * @return the group
     */
    public static GroupKey ownKey(Statistic statistic) {
        return new GroupKey(
                place(statistic),
                indicator(statistic),
                NotSummed.knownPeriod(statistic).map(TimePeriod::toString).orElse(""),
                unit(statistic).map(Unit::code).orElse(""));
    }

    /** The id of the place of a statistic; empty if it has none. */
    static String place(Statistic statistic) {
        return statistic.place().map(Id::value).orElse("");
    }

    private static String indicator(Statistic statistic) {
        return statistic.indicators().size() == 1
                ? statistic.indicators().get(0).value()
                : statistic.indicators().stream().map(Id::value).sorted().collect(Collectors.joining(" "));
    }

    private static Optional<Unit> unit(Statistic statistic) {
        return statistic instanceof Level level
                ? level.quantity().unit()
                : statistic instanceof Share share ? share.quantity().unit() : Optional.empty();
    }
}
