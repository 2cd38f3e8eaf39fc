package org.coalitionmodel.dossier;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;

/** Which outcomes and documents end, uphold or extend which outcomes. */
final class OutcomeChanges {
    private final KeyIndex<Id<?>, Outcome> ending;
    private final KeyIndex<Id<?>, Outcome> upholding;
    private final KeyIndex<Id<?>, Outcome> extending;
    private final KeyIndex<Id<?>, Source> superseding;

    OutcomeChanges(Dossier dossier) {
        ending = KeyIndex.of(
                dossier.outcomes(), outcome -> wholeTargets(outcome, RelationKind.LIFTS, RelationKind.SUPERSEDES));
        upholding = KeyIndex.of(dossier.outcomes(), outcome -> targets(outcome, RelationKind.UPHOLDS));
        extending = KeyIndex.of(dossier.outcomes(), OutcomeChanges::extended);
        superseding = KeyIndex.of(dossier.sources(), source -> wholeTargets(source, RelationKind.SUPERSEDES));
    }

    /** What an outcome extends. */
    static List<Id<?>> extended(Outcome outcome) {
        return targets(outcome, RelationKind.EXTENDS);
    }

    private static List<Id<?>> targets(Entity entity, RelationKind kind) {
        return targets(entity, relation -> relation.kind() == kind);
    }

    /** Without those of which only a part is meant: the rest of them goes on. */
    private static List<Id<?>> wholeTargets(Entity entity, RelationKind... kinds) {
        List<RelationKind> wanted = List.of(kinds);
        return targets(
                entity,
                relation ->
                        wanted.contains(relation.kind()) && relation.locators().isEmpty());
    }

    private static List<Id<?>> targets(Entity entity, Predicate<Relation> wanted) {
        return entity.relations().stream()
                .filter(wanted)
                .<Id<?>>map(Relation::to)
                .toList();
    }

    /** The outcomes that lift or supersede an outcome. */
    List<Outcome> ending(Outcome outcome) {
        return ending.find(outcome.id());
    }

    List<Outcome> upholding(Outcome outcome) {
        return upholding.find(outcome.id());
    }

    /** The documents that supersede an outcome. */
    List<Source> superseding(Outcome outcome) {
        return superseding.find(outcome.id());
    }

    /** The outcomes that extend an outcome, directly or through a chain of extensions. */
    Collection<Outcome> extending(Outcome outcome) {
        Map<Id<?>, Outcome> found = new LinkedHashMap<>();
        Deque<Outcome> open = new ArrayDeque<>(List.of(outcome));
        while (!open.isEmpty()) {
            for (Outcome extension : extending.find(open.pop().id())) {
                if (found.putIfAbsent(extension.id(), extension) == null) {
                    open.add(extension);
                }
            }
        }
        return found.values();
    }
}
