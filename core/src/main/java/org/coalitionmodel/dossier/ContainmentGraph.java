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
 * Which entity contains which: regions contain places, coalitions contain work streams, groups contain members. No entity
 * may contain itself, directly or through others.
 */
final class ContainmentGraph {
    /** Which end of a reference contains the other. */
    enum Nesting {
        /** The target contains the holder. */
        IN_TARGET,
        /** The holder contains the target. */
        AROUND_TARGET,
        /** Neither. */
        NONE
    }

    private final Map<Id<?>, Node> nodes = new LinkedHashMap<>();

    static boolean isInTarget(Relation relation) {
        return relation.kind() == Relation.RelationKind.PART_OF;
    }

    /** Adds a reference from a holder to its target. */
    void add(Id<?> holder, Nesting nesting, Id<?> target) {
        if (nesting == Nesting.IN_TARGET) {
            add(holder, target);
        } else if (nesting == Nesting.AROUND_TARGET) {
            add(target, holder);
        }
    }

    void add(Id<?> part, Id<?> whole) {
        node(part).wholes.add(node(whole));
    }

    private Node node(Id<?> id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    /**
     * The cycles: each id that is part of a cycle, with the number of its cycle. Call it once, after all references were
     * added.
     *
     * <p>After R. Tarjan, Depth-first search and linear graph algorithms, 1972; with an explicit stack, since cycles
     * may be long.
     */
    Map<Id<?>, Integer> circles() {
        Map<Id<?>, Integer> circles = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        Deque<Node> way = new ArrayDeque<>();
        int entered = 0;
        for (Node start : nodes.values()) {
            if (start.wasEntered()) {
                continue;
            }
            way.push(start);
            while (!way.isEmpty()) {
                Node node = way.element();
                if (!node.wasEntered()) {
                    node.entered = entered;
                    node.lowest = entered++;
                    node.isOpen = true;
                    open.push(node);
                }
                if (node.next < node.wholes.size()) {
                    Node whole = node.wholes.get(node.next++);
                    if (!whole.wasEntered()) {
                        way.push(whole);
                    } else if (whole.isOpen) {
                        node.lowest = Math.min(node.lowest, whole.entered);
                    }
                    continue;
                }
                way.pop();
                if (!way.isEmpty()) {
                    Node before = way.element();
                    before.lowest = Math.min(before.lowest, node.lowest);
                }
                if (node.lowest == node.entered) {
                    close(node, open, circles);
                }
            }
        }
        return circles;
    }

    // Identity comparison is intended.
    @SuppressWarnings("ReferenceEquality")
    private static void close(Node root, Deque<Node> open, Map<Id<?>, Integer> circles) {
        boolean isCircle = root != open.element() || root.wholes.contains(root);
        int circle = circles.size();
        Node node;
        do {
            node = open.pop();
            node.isOpen = false;
            if (isCircle) {
                circles.put(node.id, circle);
            }
        } while (node != root);
    }

    private static final class Node {
        private static final int NOT_ENTERED = -1;

        private final Id<?> id;
        private final List<Node> wholes = new ArrayList<>(0);
        private int next;
        private int entered = NOT_ENTERED;
        private int lowest;
        private boolean isOpen;

        Node(Id<?> id) {
            this.id = id;
        }

        boolean wasEntered() {
            return entered != NOT_ENTERED;
        }
    }
}
