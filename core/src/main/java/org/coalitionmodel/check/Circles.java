package org.coalitionmodel.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds circles among steps from one thing to others: a → b → c → a. No thing is in two of the circles found. The
 * search takes time proportional to the number of steps.
 */
final class Circles<T> {
    private final Map<T, ? extends Collection<T>> steps;
    private final Set<T> finished = new HashSet<>();
    private final List<List<T>> found = new ArrayList<>();
    /** The way from the start of the walk to where it is now. */
    private final List<T> path = new ArrayList<>();

    private final Map<T, Integer> positions = new HashMap<>();
    private final Deque<Iterator<T>> open = new ArrayDeque<>();
    /** For each position on the path: the last position up to there that is in a circle found, or -1. */
    private final List<Integer> lastFound = new ArrayList<>();

    private Circles(Map<T, ? extends Collection<T>> steps) {
        this.steps = steps;
    }

    /** The circles, each in the order of its steps. */
    static <T> List<List<T>> in(Map<T, ? extends Collection<T>> steps) {
        Circles<T> circles = new Circles<>(steps);
        for (T start : steps.keySet()) {
            if (!circles.finished.contains(start)) {
                circles.walk(start);
            }
        }
        return circles.found;
    }

    private void walk(T start) {
        enter(start);
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                step(open.element().next());
            } else {
                leave();
            }
        }
    }

    private void step(T to) {
        Integer position = positions.get(to);
        if (position == null) {
            if (!finished.contains(to)) {
                enter(to);
            }
        } else if (position > lastFound.get(path.size() - 1)) {
            found.add(List.copyOf(path.subList(position, path.size())));
            for (int i = position; i < path.size(); i++) {
                lastFound.set(i, i);
            }
        }
    }

    private void enter(T thing) {
        lastFound.add(path.isEmpty() ? Integer.valueOf(-1) : lastFound.get(path.size() - 1));
        positions.put(thing, path.size());
        path.add(thing);
        Collection<T> next = steps.get(thing);
        open.push(next == null ? List.<T>of().iterator() : next.iterator());
    }

    private void leave() {
        open.pop();
        int last = path.size() - 1;
        T left = path.remove(last);
        lastFound.remove(last);
        positions.remove(left);
        finished.add(left);
    }
}
