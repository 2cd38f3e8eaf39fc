package org.coalitionmodel.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.identity.Judgement;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.source.Entity;

/**
 * One key of an outside system that several entities of one list have, such as two parties with one Wikidata item. The
 * entities may be the same. Nobody has judged this, so they are not merged. A state and its territory may have one key
 * without being listed here, because a party and a place are in different lists. {@link #toString} gives {@code
 * wikidata:Q1028: country-17, norland}.
 *
 * @param key the key
 * @param ids the ids of the entities, sorted; without those for which every pair is judged
 */
public record SharedKey(Identifier key, List<Id<?>> ids) {
    /**
     * Keeps a copy of the list.
     *
     * @param key the key
     * @param ids the ids of the entities
     */
    public SharedKey {
        ids = List.copyOf(ids);
    }

    /** The key and the ids. */
    @Override
    public String toString() {
        return key + ": " + ids.stream().map(Id::value).collect(Collectors.joining(", "));
    }

    /** The keys that entities of the dossier share without a judgement on each pair, in the order of the lists. */
    static List<SharedKey> undecided(Dossier dossier, Judgements judgements, Renaming renaming) {
        Map<Id<?>, Set<Id<?>>> judged = new HashMap<>();
        for (Judgement judgement : judgements.judgements()) {
            Id<?> first = renaming.of(judgement.first());
            Id<?> second = renaming.of(judgement.second());
            if (!first.equals(second)) {
                judged.computeIfAbsent(first, any -> new HashSet<>()).add(second);
                judged.computeIfAbsent(second, any -> new HashSet<>()).add(first);
            }
        }
        List<SharedKey> found = new ArrayList<>();
        for (Property<Dossier, ?, ?> property : Merge.dossierShape().properties()) {
            if (property.get().apply(dossier) instanceof List<?> entities) {
                for (SharedKey shared : shared(entities)) {
                    Set<Id<?>> ids = new HashSet<>(shared.ids);
                    List<Id<?>> open = shared.ids.stream()
                            .filter(id -> judged.getOrDefault(id, Set.of()).stream()
                                            .filter(ids::contains)
                                            .count()
                                    < ids.size() - 1)
                            .toList();
                    if (!open.isEmpty()) {
                        found.add(new SharedKey(shared.key, open));
                    }
                }
            }
        }
        return found;
    }

    /** The keys that several of the entities have, in their order. */
    private static List<SharedKey> shared(List<?> entities) {
        // By text, as hash maps find equal strings fast even where others have the same hash code.
        Map<String, Identifier> keys = new TreeMap<>();
        Map<String, Set<Id<?>>> ids = new HashMap<>();
        for (Object element : entities) {
            Entity entity = (Entity) element;
            for (Identifier key : entity.identifiers()) {
                String text = key.scheme() + ":" + key.value();
                keys.put(text, key);
                ids.computeIfAbsent(text, any -> new TreeSet<>()).add(entity.id());
            }
        }
        List<SharedKey> shared = new ArrayList<>();
        keys.forEach((text, key) -> {
            Set<Id<?>> holders = Objects.requireNonNull(ids.get(text));
            if (holders.size() > 1) {
                shared.add(new SharedKey(key, List.copyOf(holders)));
            }
        });
        return shared;
    }
}
