package org.coalitionmodel.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;

/**
 * What lies in what: places in regions, streams in coalitions, members in groups, parts in wholes. Nothing lies in
 * itself, be it through others.
 */
final class Containment {
    private final Map<Id<?>, List<Id<?>>> wholes = new LinkedHashMap<>();

    /** Whether an attribute says that its holder lies in what it refers to. */
    static boolean isInTarget(String attribute) {
        return attribute.equals("Place.within")
                || attribute.equals("WorkStream.of")
                || attribute.equals("Topic.broader");
    }

    /** Whether an attribute says that what it refers to lies in its holder. */
    static boolean isInHolder(String attribute) {
        return attribute.equals("Place.members") || attribute.equals("Group.members");
    }

    static boolean isInTarget(Relation relation) {
        return relation.kind() == Relation.Kind.PART_OF;
    }

    void add(Id<?> part, Id<?> whole) {
        wholes.computeIfAbsent(part, any -> new ArrayList<>(1)).add(whole);
    }

    /**
     * The circles: for each id on one, which circle it is on. Two ids are on one circle if each leads to the other.
     *
     * <p>After R. Tarjan, Depth-first search and linear graph algorithms, 1972; with a stack of its own, for circles
     * may be long.
     */
    Map<Id<?>, Integer> circles() {
        Map<Id<?>, Integer> circles = new HashMap<>();
        Map<Id<?>, Integer> entered = new HashMap<>();
        Map<Id<?>, Integer> lowest = new HashMap<>();
        Deque<Id<?>> open = new ArrayDeque<>();
        Map<Id<?>, Boolean> isOpen = new HashMap<>();
        Deque<Step> way = new ArrayDeque<>();
        for (Id<?> start : wholes.keySet()) {
            if (entered.containsKey(start)) {
                continue;
            }
            way.push(new Step(start));
            while (!way.isEmpty()) {
                Step step = way.element();
                Id<?> id = step.id;
                if (step.next == 0) {
                    lowest.put(id, entered.size());
                    entered.put(id, entered.size());
                    open.push(id);
                    isOpen.put(id, true);
                }
                List<Id<?>> next = wholes.getOrDefault(id, List.of());
                if (step.next < next.size()) {
                    Id<?> whole = next.get(step.next++);
                    if (!entered.containsKey(whole)) {
                        way.push(new Step(whole));
                    } else if (isOpen.getOrDefault(whole, false)) {
                        lowest.merge(id, entered.getOrDefault(whole, 0), Math::min);
                    }
                    continue;
                }
                way.pop();
                if (!way.isEmpty()) {
                    lowest.merge(way.element().id, lowest.getOrDefault(id, 0), Math::min);
                }
                if (lowest.getOrDefault(id, 0).equals(entered.get(id))) {
                    close(id, open, isOpen, circles);
                }
            }
        }
        return circles;
    }

    private void close(Id<?> root, Deque<Id<?>> open, Map<Id<?>, Boolean> isOpen, Map<Id<?>, Integer> circles) {
        boolean isCircle = !root.equals(open.element())
                || wholes.getOrDefault(root, List.of()).contains(root);
        int circle = circles.size();
        Id<?> id;
        do {
            id = open.pop();
            isOpen.put(id, false);
            if (isCircle) {
                circles.put(id, circle);
            }
        } while (!id.equals(root));
    }

    private static final class Step {
        private final Id<?> id;
        private int next;

        Step(Id<?> id) {
            this.id = id;
        }
    }
}
