package org.coalitionmodel.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coalitionmodel.dossier.ContainmentGraph.Nesting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;

/** Collects the ids that a dossier refers to. */
final class ReferenceCollector implements ReferenceVisitor {
    private final Set<Relation.RelationKind> ignored = EnumSet.noneOf(Relation.RelationKind.class);
    private final Set<Id<?>> ids = new HashSet<>();

    private ReferenceCollector(Relation.RelationKind... ignored) {
        this.ignored.addAll(Arrays.asList(ignored));
    }

    static Set<Id<?>> idsIn(Dossier dossier, Relation.RelationKind... ignored) {
        ReferenceCollector collector = new ReferenceCollector(ignored);
        new ReferenceWalk(collector).dossier(dossier);
        return collector.ids;
    }

    @Override
    public void defines(Id<?> id, Object entity) {}

    @Override
    public void refers(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting) {
        ids.add(to);
    }

    @Override
    public void relates(Object holder, Relation relation) {
        if (!ignored.contains(relation.kind())) {
            ids.add(relation.to());
        }
    }
}
