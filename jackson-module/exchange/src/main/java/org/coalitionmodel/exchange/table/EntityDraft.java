package org.coalitionmodel.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coalitionmodel.source.Entity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entity that several rows say something about. Later rows add to its lists and fill its absent attributes. They do
 * not replace what an earlier row says.
 */
final class EntityDraft {
    private final EntityTemplate template;
    private final long firstRow;
    private Entity entity;
    private final Map<Entity, List<Contribution>> waiting = new LinkedHashMap<>();

    /**
     * What one row says.
     *
     * @param row the row
     * @param usage the columns that it comes from
     */
    record Contribution(TableRow row, Usage usage) {}

    EntityDraft(EntityTemplate template, long firstRow, Entity entity) {
        this.template = template;
        this.firstRow = firstRow;
        this.entity = entity;
    }

    /** What makes the entity. */
    EntityTemplate template() {
        return template;
    }

    /** The JSON of the entity, with a citation of the row that says it first. */
    ObjectNode cited(EntityBuilder builder) {
        return builder.cited(builder.tree(entity), firstRow);
    }

    /** Keeps what a row says until {@link #merge}. Tells whether it is the first since then. */
    boolean add(Entity said, Contribution contribution) {
        boolean isFirst = waiting.isEmpty();
        waiting.computeIfAbsent(said, key -> new ArrayList<>()).add(contribution);
        return isFirst;
    }

    /** Adds all that waits. If that breaks a rule of the entity, only what does not break it. */
    void merge(EntityBuilder builder) {
        merge(builder, List.copyOf(waiting.keySet()));
        waiting.clear();
    }

    private void merge(EntityBuilder builder, List<Entity> additions) {
        int half = additions.size() / 2;
        if (tryToMerge(builder, additions)) {
            return;
        } else if (half > 0) {
            merge(builder, additions.subList(0, half));
            merge(builder, additions.subList(half, additions.size()));
        } else {
            String rule = "must fit what other rows say of the same "
                    + template.shape().name();
            additions.forEach(said -> contributions(said).forEach(it -> it.row().refused(it.usage(), rule)));
        }
    }

    private List<Contribution> contributions(Entity said) {
        return waiting.getOrDefault(said, List.of());
    }

    private boolean tryToMerge(EntityBuilder builder, List<Entity> additions) {
        Map<Entity, Set<String>> differing = new LinkedHashMap<>();
        if (!additions.equals(List.of(entity))) {
            ObjectNode merged = builder.tree(entity);
            IdentityHashMap<ArrayNode, Set<JsonNode>> elements = new IdentityHashMap<>();
            additions.forEach(said -> {
                Set<String> differences = new HashSet<>();
                add(builder.tree(said), merged, template.shape().name(), differences, elements);
                differing.put(said, differences);
            });
            try {
                entity = builder.entity(template, merged);
            } catch (InvalidEntityException e) {
                return false;
            }
        }
        additions.forEach(said -> contributions(said)
                .forEach(contribution -> confirm(contribution, differing.getOrDefault(said, Set.of()))));
        return true;
    }

    private static void confirm(Contribution contribution, Set<String> differences) {
        for (String path : differences) {
            contribution
                    .usage()
                    .remove(path)
                    .forEach(column -> contribution.row().dropped(column, "an earlier row says something else"));
        }
        contribution.row().mapped(contribution.usage());
    }

    /** Adds attributes. The elements of each list are kept between calls, because a list may be long. */
    private static void add(
            ObjectNode from,
            ObjectNode to,
            String path,
            Set<String> differences,
            IdentityHashMap<ArrayNode, Set<JsonNode>> elements) {
        from.forEachEntry((name, added) -> {
            JsonNode present = to.get(name);
            if (present == null) {
                to.set(name, added);
            } else if (present instanceof ArrayNode list && added instanceof ArrayNode more) {
                Set<JsonNode> known = elements.computeIfAbsent(list, key -> new HashSet<>(key.elements()));
                more.forEach(element -> {
                    if (known.add(element)) {
                        list.add(element);
                    }
                });
            } else if (present instanceof ObjectNode object && added instanceof ObjectNode more) {
                add(more, object, path + "." + name, differences, elements);
            } else if (!present.equals(added)) {
                differences.add(path + "." + name);
            }
        });
    }
}
