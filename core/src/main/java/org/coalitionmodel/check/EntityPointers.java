package org.coalitionmodel.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Entity;
import org.jspecify.annotations.Nullable;

/** Where entities stand in a dossier, as JSON Pointers. */
final class EntityPointers {
    private final @Nullable Dossier dossier;
    private final Map<Id<?>, String> pointers = new HashMap<>();

    /** The dossier is null for a stream of statistics. Then there are no pointers. */
    EntityPointers(@Nullable Dossier dossier) {
        this.dossier = dossier;
    }

    List<String> of(List<Id<?>> entities, List<String> parts) {
        if (dossier == null) {
            return List.of();
        }
        if (pointers.isEmpty()) {
            collect(dossier);
        }
        return IntStream.range(0, entities.size())
                .mapToObj(i -> pointers.getOrDefault(entities.get(i), "") + parts.get(i))
                .toList();
    }

    private void collect(Dossier all) {
        Map<String, List<? extends Entity>> lists = Map.ofEntries(
                Map.entry("sources", all.sources()),
                Map.entry("places", all.places()),
                Map.entry("topics", all.topics()),
                Map.entry("parties", all.parties()),
                Map.entry("posts", all.posts()),
                Map.entry("memberships", all.memberships()),
                Map.entry("meetings", all.meetings()),
                Map.entry("events", all.events()),
                Map.entry("outcomes", all.outcomes()),
                Map.entry("statements", all.statements()),
                Map.entry("indicators", all.indicators()),
                Map.entry("statistics", all.statistics()));
        lists.forEach((name, list) -> {
            List<Entity> entities = new ArrayList<>(list);
            for (int i = 0; i < entities.size(); i++) {
                pointers.put(entities.get(i).id(), "/" + name + "/" + i);
            }
        });
    }
}
