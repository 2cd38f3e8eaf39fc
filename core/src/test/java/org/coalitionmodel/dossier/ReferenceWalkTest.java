package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.dossier.ContainmentGraph.Nesting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.samples.ObjectGraph;
import org.coalitionmodel.samples.ObjectGraph.GraphNode;
import org.coalitionmodel.samples.Samples;
import org.junit.jupiter.api.Test;

/** The walk is held against all that reflection finds in a dossier which has every attribute. */
class ReferenceWalkTest {
    private static final Dossier DOSSIER = Samples.fullDossier();

    @Test
    void visits_every_reference_once_and_knows_its_path() {
        List<String> expected = new ArrayList<>();
        for (GraphNode node : ObjectGraph.of(DOSSIER)) {
            if (!isOwnId(node)) {
                expected.addAll(entries(node));
            }
        }
        assertThat(visited().references)
                .containsExactlyInAnyOrderElementsOf(expected)
                .hasSizeGreaterThan(200);
    }

    @Test
    void visits_every_definition_once_and_knows_its_path() {
        List<String> expected = new ArrayList<>();
        for (GraphNode node : ObjectGraph.of(DOSSIER)) {
            if (isOwnId(node)) {
                expected.addAll(entries(node));
            }
        }
        assertThat(visited().definitions)
                .containsExactlyInAnyOrderElementsOf(expected)
                .anyMatch(it -> it.endsWith("/pillars/0/id Point.id finance-pillar"));
    }

    @Test
    void ends_where_it_began() {
        Visited visited = visited();
        assertThat(visited.walk.path()).isEmpty();
    }

    private static boolean isOwnId(GraphNode node) {
        return node.method().getName().equals("id");
    }

    private static List<String> entries(GraphNode node) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < node.values().size(); i++) {
            if (node.values().get(i) instanceof Id<?> id) {
                entries.add(node.paths().get(i) + " " + node.attribute() + " " + id);
            }
        }
        return entries;
    }

    private static Visited visited() {
        Visited visited = new Visited();
        visited.walk.dossier(DOSSIER);
        return visited;
    }

    private static final class Visited implements ReferenceVisitor {
        private final ReferenceWalk walk = new ReferenceWalk(this);
        private final List<String> definitions = new ArrayList<>();
        private final List<String> references = new ArrayList<>();

        @Override
        public void defines(Id<?> id, Object thing) {
            GraphNode own = ObjectGraph.of(thing).stream()
                    .filter(node -> node.path().equals("/id"))
                    .findFirst()
                    .orElseThrow();
            assertThat(own.values()).containsExactly(id);
            assertThat(walk.current()).isEqualTo(id);
            definitions.add(walk.path() + "/id " + own.attribute() + " " + id);
        }

        @Override
        public void refers(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting) {
            references.add(walk.path() + " " + attribute + " " + to);
        }

        @Override
        public void relates(Object holder, Relation relation) {
            assertThat(ObjectGraph.of(holder))
                    .anyMatch(node -> node.path().equals("/id") && node.values().contains(walk.current()));
            references.add(walk.path() + "/to Relation.to " + relation.to());
        }
    }
}
