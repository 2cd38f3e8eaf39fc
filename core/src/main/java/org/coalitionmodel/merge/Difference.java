package org.coalitionmodel.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;

/**
 * One difference between two dossiers. Entities are matched by their ids, and elements of other lists if they are equal.
 * Texts that are the same in NFC, such as a composed and a decomposed letter, do not differ.
 *
 * <pre>{@code
 * Difference.between(yesterday, today).forEach(System.out::println);
 * }</pre>
 *
 * @param kind whether something was added, removed or changed
 * @param path where it stands, as a JSON Pointer (RFC 6901): into the earlier dossier if it was removed, else into the
 *     later one
 * @param before the earlier value; empty if added
 * @param after the later value; empty if removed
 */
public record Difference(ChangeKind kind, String path, Optional<Object> before, Optional<Object> after) {

    /** What became of it. */
    public enum ChangeKind {
        /** Only the later dossier has it. */
        ADDED,
        /** Only the earlier dossier has it. */
        REMOVED,
        /** Both have it, with another value; of a list, in another order. */
        CHANGED
    }

    /**
     * What differs between two dossiers.
     *
     * @param before the earlier dossier
     * @param after the later dossier
     * @return the differences in the order of the later dossier; empty if and only if the two are equal but for the
     *     Unicode form of their texts
     */
    public static List<Difference> between(Dossier before, Dossier after) {
        List<Difference> found = new ArrayList<>();
        values(Shapes.find(Dossier.class).orElseThrow(), before, after, "", "", found);
        return List.copyOf(found);
    }

    private static void values(
            ValueType<?> value,
            Object before,
            Object after,
            String pathBefore,
            String pathAfter,
            List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        Shape<Object, ?> shape = CanonicalText.shapeOf(value, before);
        if (shape == null || !shape.type().isInstance(after)) {
            if (CanonicalText.key(value, before).equals(CanonicalText.key(value, after))) {
                return;
            }
            found.add(new Difference(ChangeKind.CHANGED, pathAfter, Optional.of(before), Optional.of(after)));
            return;
        }
        for (Property<Object, ?, ?> property : shape.properties()) {
            String name = "/" + property.name();
            Object one = property.get().apply(before);
            Object two = property.get().apply(after);
            if (one != null && two != null) {
                if (one instanceof List<?> ones) {
                    lists(property.value(), ones, (List<?>) two, pathBefore + name, pathAfter + name, found);
                } else {
                    values(property.value(), one, two, pathBefore + name, pathAfter + name, found);
                }
            } else if (one != null) {
                found.add(removed(pathBefore + name, one));
            } else if (two != null) {
                found.add(added(pathAfter + name, two));
            }
        }
    }

    private static void lists(
            ValueType<?> value,
            List<?> before,
            List<?> after,
            String pathBefore,
            String pathAfter,
            List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            open.computeIfAbsent(key(value, before.get(i)), any -> new ArrayDeque<>())
                    .add(i);
        }
        int last = -1;
        boolean isReordered = false;
        for (int i = 0; i < after.size(); i++) {
            Integer at = open.getOrDefault(key(value, after.get(i)), new ArrayDeque<>())
                    .poll();
            if (at == null) {
                found.add(added(pathAfter + "/" + i, after.get(i)));
            } else {
                values(value, before.get(at), after.get(i), pathBefore + "/" + at, pathAfter + "/" + i, found);
                isReordered |= at < last;
                last = at;
            }
        }
        open.values().stream()
                .flatMap(Deque::stream)
                .sorted()
                .forEach(i -> found.add(removed(pathBefore + "/" + i, before.get(i))));
        if (isReordered) {
            found.add(new Difference(ChangeKind.CHANGED, pathAfter, Optional.of(before), Optional.of(after)));
        }
    }

    /** What elements are matched by: the id of one that has an id, else all of it. */
    private static String key(ValueType<?> value, Object element) {
        Shape<Object, ?> shape = CanonicalText.shapeOf(value, element);
        if (shape == null || !shape.properties().get(0).name().equals("id")) {
            return CanonicalText.key(value, element);
        }
        // No id looks like the text of an element, which has a brace behind the name of its type.
        Object id = shape.properties().get(0).get().apply(element);
        return id == null ? CanonicalText.key(value, element) : id.toString();
    }

    /** All parts. A long value is cut, and control and format characters are escaped. */
    @Override
    public String toString() {
        return "Difference[kind=" + kind + ", path=" + path + ", before=" + Rule.shown(before) + ", after="
                + Rule.shown(after) + "]";
    }

    private static Difference added(String path, Object value) {
        return new Difference(ChangeKind.ADDED, path, Optional.empty(), Optional.of(value));
    }

    private static Difference removed(String path, Object value) {
        return new Difference(ChangeKind.REMOVED, path, Optional.of(value), Optional.empty());
    }
}
