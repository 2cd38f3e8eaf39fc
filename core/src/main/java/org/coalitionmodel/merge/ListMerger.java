package org.coalitionmodel.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.statistic.Statistic;

/**
 * Merges the entities of one list of a dossier, such as all parties: one entity for each id. Of two statistics that differ
 * in their figure one keeps the id, and the other is renamed. A renamed one may meet a third figure under its new id, and
 * so on; each such step takes constant time, however long the chain.
 */
final class ListMerger<V> {
    private final ValueType<V> type;
    private final String path;
    private final List<Conflict> conflicts;
    /** Two types with one id are kept apart, for the dossier to refuse. */
    private final Map<Id<?>, List<Entry<V>>> entriesById = new HashMap<>();

    private final List<Entry<V>> entries = new ArrayList<>();
    private final Deque<Account<V, ?>> open = new ArrayDeque<>();

    ListMerger(ValueType<V> type, String path, List<Conflict> conflicts) {
        this.type = type;
        this.path = path;
        this.conflicts = conflicts;
    }

    /** Adds the entities of one dossier, which has these references. */
    void add(List<V> entities, References references) {
        entities.forEach(entity -> open.add(new Account<>(shapeOf(entity), entity, references)));
    }

    List<V> merged() {
        while (!open.isEmpty()) {
            place(open.remove());
        }
        List<V> merged = new ArrayList<>();
        for (Entry<V> entry : entries) {
            merged.add(merged(entry, path + "/" + merged.size()));
        }
        return merged;
    }

    /** Of two figures with one id the lesser in the order of their texts has it, be it the newcomer. */
    private void place(Account<V, ?> account) {
        Entry<V> entry = entryOf(account);
        int order = entry.accounts.isEmpty() || !account.isStatistic() || account.isSameAs(entry.accounts.get(0))
                ? 0
                : account.figure().compareTo(entry.accounts.get(0).figure());
        if (order < 0) {
            entry.accounts.forEach(other -> rename(other, entry));
            entry.accounts.clear();
        }
        if (order > 0) {
            rename(account, entry);
        } else {
            entry.accounts.add(account);
        }
    }

    private Entry<V> entryOf(Account<V, ?> account) {
        List<Entry<V>> sameId = entriesById.computeIfAbsent(account.id(), any -> new ArrayList<>(1));
        for (Entry<V> entry : sameId) {
            if (entry.type.equals(account.type())) {
                return entry;
            }
        }
        Entry<V> entry = new Entry<>(account.type());
        sameId.add(entry);
        entries.add(entry);
        return entry;
    }

    private void rename(Account<V, ?> account, Entry<V> entry) {
        if (!account.isRenamed()) {
            entry.renamed.add(account);
        }
        account.rename();
        open.addFirst(account);
    }

    private V merged(Entry<V> entry, String entityPath) {
        V merged = entry.accounts.get(0).entity();
        for (Account<V, ?> other : entry.accounts.subList(1, entry.accounts.size())) {
            Shape<V, ?> shape = shapeOf(merged);
            merged = AccountMerger.merge(
                    shape, merged, other.entity(), entry.accounts.get(0).id(), entityPath, conflicts);
        }
        for (Account<V, ?> other : entry.renamed) {
            if (other.wasReferredTo()) {
                Statistic kept = (Statistic) merged;
                Statistic renamed = (Statistic) other.entity();
                conflicts.add(
                        new Conflict(entityPath, kept.id(), kept, renamed, kept.citations(), renamed.citations()));
            }
        }
        return merged;
    }

    @SuppressWarnings("unchecked")
    private Shape<V, ?> shapeOf(V entity) {
        return type instanceof ValueType.UnionType<V> union ? (Shape<V, ?>) union.shapeOf(entity) : (Shape<V, ?>) type;
    }

    /** What has one id and one type. */
    private static final class Entry<V> {
        private final Class<?> type;
        private final List<Account<V, ?>> accounts = new ArrayList<>(1);
        /** The accounts that had this id in their dossier. */
        private final List<Account<V, ?>> renamed = new ArrayList<>(0);

        Entry(Class<?> type) {
            this.type = type;
        }
    }
}
