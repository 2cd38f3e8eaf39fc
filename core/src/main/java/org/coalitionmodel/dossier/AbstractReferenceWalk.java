package org.coalitionmodel.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.coalitionmodel.dossier.ContainmentGraph.Nesting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;

/**
 * Tracks the path and the current entity while {@link ReferenceWalk} visits a dossier. The path is built only when a
 * visitor asks for it.
 */
abstract class AbstractReferenceWalk {
    /** Above the depth of the longest path: meetings, participations, citations, attribution, who. */
    private static final int DEEPEST = 16;

    private static final int NO_ELEMENT = -1;

    private final ReferenceVisitor visitor;
    private final String[] names = new String[DEEPEST];
    private final int[] elements = new int[DEEPEST];
    private int depth;
    private Id<?> current = Id.of("none");

    AbstractReferenceWalk(ReferenceVisitor visitor) {
        this.visitor = visitor;
    }

    /** The current path, as a JSON Pointer. */
    final String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            path.append('/').append(names[i], names[i].indexOf('.') + 1, names[i].length());
            if (elements[i] != NO_ELEMENT) {
                path.append('/').append(elements[i]);
            }
        }
        return path.toString();
    }

    /** The id of the nearest entity around the current path. */
    final Id<?> current() {
        return current;
    }

    /** Returns to the entity that contains a part with an id of its own. */
    final void returnTo(Id<?> entity) {
        current = entity;
    }

    final void defines(Id<?> id, Object entity) {
        current = id;
        visitor.defines(id, entity);
    }

    final void defines(Optional<? extends Id<?>> id, Object entity) {
        if (id.isPresent()) {
            defines(id.get(), entity);
        }
    }

    final void reference(String attribute, Id<?> to, List<Class<?>> allowed, Nesting nesting) {
        enter(attribute);
        visitor.refers(attribute, to, allowed, nesting);
        leave();
    }

    final void reference(String attribute, Optional<? extends Id<?>> to, List<Class<?>> allowed, Nesting nesting) {
        if (to.isPresent()) {
            reference(attribute, to.get(), allowed, nesting);
        }
    }

    final void references(String attribute, List<? extends Id<?>> to, List<Class<?>> allowed, Nesting nesting) {
        int size = to.size();
        for (int i = 0; i < size; i++) {
            enter(attribute, i);
            visitor.refers(attribute, to.get(i), allowed, nesting);
            leave();
        }
    }

    final void relations(Object holder, List<Relation> relations) {
        int size = relations.size();
        for (int i = 0; i < size; i++) {
            enter("relations", i);
            visitor.relates(holder, relations.get(i));
            leave();
        }
    }

    final void support(Object holder, List<Citation> citations) {
        int size = citations.size();
        for (int i = 0; i < size; i++) {
            List<String> attributes = citations.get(i).supports();
            if (!attributes.isEmpty()) {
                visitor.supports(holder, i, attributes);
            }
        }
    }

    final void lack(Object holder, List<Gap> gaps) {
        if (!gaps.isEmpty()) {
            visitor.lacks(holder, gaps);
        }
    }

    final <T> void each(String name, List<T> values, BiConsumer<ReferenceWalk, T> visit) {
        int size = values.size();
        for (int i = 0; i < size; i++) {
            enter(name, i);
            visit.accept((ReferenceWalk) this, values.get(i));
            leave();
        }
    }

    /** Appends a step to the path: the name of an attribute, with or without its type. */
    final void enter(String name) {
        enter(name, NO_ELEMENT);
    }

    private void enter(String name, int element) {
        names[depth] = name;
        elements[depth++] = element;
    }

    final void leave() {
        depth--;
    }
}
