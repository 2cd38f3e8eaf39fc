package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.samples.ObjectGraph;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;

/** {@link Dossier#referencedIds} compared with what reflection finds. */
class ReferenceCollectorTest {
    @Test
    void finds_every_id_that_is_not_that_of_its_holder() {
        Dossier dossier = Samples.fullDossier();
        Set<Object> expected = new HashSet<>();
        ObjectGraph.of(dossier).stream()
                .filter(node -> !node.method().getName().equals("id"))
                .flatMap(node -> node.values().stream())
                .filter(Id.class::isInstance)
                .forEach(expected::add);
        assertThat(dossier.referencedIds()).isEqualTo(expected).hasSizeGreaterThan(20);
    }

    @Test
    void leaves_out_relations_of_ignored_kinds() {
        Object first = MinimalEntities.of("Event", "first");
        Object second =
                MinimalEntities.of("Event", "second", Relation.of(Relation.RelationKind.PREVIOUS, Id.of("first")));
        Object third =
                MinimalEntities.of("Event", "third", Relation.of(Relation.RelationKind.PART_OF, Id.of("second")));
        Dossier.Builder builder = Dossier.builder();
        List.of(first, second, third).forEach(entity -> MinimalEntities.add(builder, entity));
        Dossier dossier = builder.build();
        assertThat(dossier.referencedIds()).isEqualTo(Set.of(Id.of("first"), Id.of("second")));
        assertThat(dossier.referencedIds(Relation.RelationKind.PREVIOUS)).isEqualTo(Set.of(Id.of("second")));
        assertThat(dossier.referencedIds(Relation.RelationKind.PREVIOUS, Relation.RelationKind.PART_OF))
                .isEmpty();
        assertThatThrownBy(() -> dossier.referencedIds().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
