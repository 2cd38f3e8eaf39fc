package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items contain each other in a circle, according to the input. In a dossier nothing contains itself. */
final class Containment {
    private static final List<String> PROPERTIES = List.of("P131", "P17", "P30", "P361");

    private final Map<String, List<String>> containers = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    Containment(Collection<Item> items) {
        for (Item item : items) {
            for (String property : PROPERTIES) {
                item.claims(property).map(Claim::main).filter(Snak::hasValue).forEach(snak -> add(item.id(), snak));
            }
        }
        left.addAll(containers.keySet());
        left.addAll(parts.keySet());
        peel(containers, parts);
        peel(parts, containers);
    }

    private void add(String part, Snak container) {
        String id = container.value().path("id").asString("");
        if (!id.equals(part)) {
            containers.computeIfAbsent(part, key -> new ArrayList<>()).add(id);
            parts.computeIfAbsent(id, key -> new ArrayList<>()).add(part);
        }
    }

    /** Removes items without a way on, again and again. What is left lies in circles, or on the way to them. */
    private void peel(Map<String, List<String>> ways, Map<String, List<String>> back) {
        Map<String, Integer> open = new HashMap<>();
        Deque<String> ends = new ArrayDeque<>();
        for (String item : left) {
            int number = (int) ways.getOrDefault(item, List.of()).stream()
                    .filter(left::contains)
                    .count();
            open.put(item, number);
            if (number == 0) {
                ends.add(item);
            }
        }
        while (!ends.isEmpty()) {
            String end = ends.remove();
            left.remove(end);
            for (String before : back.getOrDefault(end, List.of())) {
                if (left.contains(before) && open.merge(before, -1, Integer::sum) == 0) {
                    ends.add(before);
                }
            }
        }
    }

    /** Refuses the container of an item if both lie in a circle, or on a way between circles. */
    void requireNone(String part, String container) {
        if (part.equals(container) || (left.contains(part) && left.contains(container))) {
            throw new IllegalArgumentException("an item must not contain itself, directly or through others");
        }
    }
}
