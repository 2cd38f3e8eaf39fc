package org.coalitionmodel.grounding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.jspecify.annotations.Nullable;

/** Collects all citations of a dossier, in its order. It follows the shapes, so it knows every type of the model. */
final class CitationCollector {
    private final List<LocatedCitation> found = new ArrayList<>();

    private CitationCollector() {}

    static List<LocatedCitation> of(Dossier dossier) {
        CitationCollector walk = new CitationCollector();
        Shape<?, ?> shape = Shapes.of(Dossier.class);
        for (Property<?, ?, ?> property : shape.properties()) {
            for (Object value : values(property, dossier)) {
                if (value instanceof Entity entity) {
                    walk.visit(entity.id(), "", entity, shapeOf(property.value(), entity));
                }
            }
        }
        return List.copyOf(walk.found);
    }

    private void visit(Id<?> entity, String path, Object holder, Shape<?, ?> shape) {
        Map<String, Quantity> quantities = hasCitations(shape) ? quantities(holder, shape) : Map.of();
        for (Property<?, ?, ?> property : shape.properties()) {
            if (!isObject(property.value())) {
                continue;
            }
            int element = 0;
            for (Object value : values(property, holder)) {
                String step = path + "/" + property.name() + (isList(property) ? "/" + element++ : "");
                if (value instanceof Citation citation) {
                    found.add(new LocatedCitation(entity, step, citation, quantities));
                } else {
                    visit(entity, step, value, shapeOf(property.value(), value));
                }
            }
        }
    }

    /** The quantities of an object, and of its parts that have no citations of their own. Lists are left out. */
    private static Map<String, Quantity> quantities(Object holder, Shape<?, ?> shape) {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        for (Property<?, ?, ?> property : shape.properties()) {
            if (!isObject(property.value()) || isList(property)) {
                continue;
            }
            for (Object value : values(property, holder)) {
                Shape<?, ?> part = shapeOf(property.value(), value);
                if (value instanceof Quantity quantity) {
                    quantities.put(property.name(), quantity);
                } else if (!hasCitations(part)) {
                    quantities(value, part).values().forEach(it -> quantities.put(property.name(), it));
                }
            }
        }
        return quantities;
    }

    private static boolean hasCitations(Shape<?, ?> shape) {
        return shape.indexOf("citations") >= 0;
    }

    private static boolean isObject(ValueType<?> type) {
        return type instanceof Shape<?, ?> || type instanceof ValueType.UnionType<?>;
    }

    private static boolean isList(Property<?, ?, ?> property) {
        return switch (property.presence()) {
            case LIST, NON_EMPTY_LIST -> true;
            case REQUIRED, OPTIONAL -> false;
        };
    }

    @SuppressWarnings("unchecked") // The value has the type of the property.
    private static Shape<?, ?> shapeOf(ValueType<?> type, Object value) {
        return type instanceof ValueType.UnionType<?> union
                ? ((ValueType.UnionType<Object>) union).shapeOf(value)
                : (Shape<?, ?>) type;
    }

    @SuppressWarnings("unchecked") // The holder has the type of the shape.
    private static List<?> values(Property<?, ?, ?> property, Object holder) {
        @Nullable Object value = ((Property<Object, ?, ?>) property).get().apply(holder);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }
}
