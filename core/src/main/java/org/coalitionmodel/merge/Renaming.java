package org.coalitionmodel.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.identity.Judgements;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Entity;

/**
 * Puts one id in the place of all that are judged the same, wherever an entity has it or refers to it. Of the ids that
 * the dossiers have, the least in the order of characters is kept.
 */
final class Renaming {
    private final Map<Id<?>, Id<?>> keptIds = new HashMap<>();

    /**
     * Finds the ids that are replaced.
     *
     * @throws IllegalArgumentException if entities of two types are judged the same
     */
    Renaming(List<Dossier> dossiers, Judgements judgements) {
        for (List<Id<?>> group : judgements.groups()) {
            List<Entity> entities = group.stream()
                    .flatMap(id -> dossiers.stream().map(it -> it.find(id)).flatMap(Optional::stream))
                    .toList();
            for (Entity entity : entities) {
                Entity kept = entities.get(0);
                Rule.require(
                        typeOf(kept).equals(typeOf(entity)),
                        "Judgements.judgements",
                        "say of entities of one type that they are the same",
                        kept.id() + " (" + typeOf(kept) + ") and " + entity.id() + " (" + typeOf(entity) + ")");
                if (!kept.id().equals(entity.id())) {
                    keptIds.put(entity.id(), kept.id());
                }
            }
        }
    }

    private static String typeOf(Entity entity) {
        return ((Shape<?, ?>) Shapes.find(entity.getClass()).orElseThrow()).word();
    }

    /** The ids that are replaced, in their order, each with the one that is kept. */
    Map<Id<?>, Id<?>> replaced() {
        return new TreeMap<>(keptIds);
    }

    /** The id that is kept in the place of this one. */
    Id<?> of(Id<?> id) {
        return keptIds.getOrDefault(id, id);
    }

    /** The entities with the ids that are kept. */
    @SuppressWarnings("unchecked")
    <V> List<V> of(ValueType<V> type, List<V> entities) {
        return keptIds.isEmpty()
                ? entities
                : entities.stream().map(entity -> (V) value(type, entity)).toList();
    }

    private Object value(ValueType<?> type, Object content) {
        if (content instanceof Id<?> id) {
            return of(id);
        }
        Shape<Object, ?> shape = CanonicalText.shapeOf(type, content);
        return shape == null ? content : parts(shape, content);
    }

    @SuppressWarnings("unchecked")
    private <T, B> T parts(Shape<T, B> shape, T content) {
        B builder = shape.newBuilder().get();
        for (Property<T, B, ?> property : shape.properties()) {
            Property<T, B, Object> any = (Property<T, B, Object>) property;
            Object attribute = any.get().apply(content);
            if (attribute instanceof List<?> elements) {
                List<Object> renamed = elements.stream()
                        .map(element -> value(any.value(), element))
                        .toList();
                // Two ids of a list may have become one.
                (any.value().type().equals(Id.class) ? renamed.stream().distinct() : renamed.stream())
                        .forEachOrdered(element -> any.set().accept(builder, element));
            } else if (attribute != null) {
                any.set().accept(builder, value(any.value(), attribute));
            }
        }
        return shape.build().apply(builder);
    }
}
