package org.coalitionmodel.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * What the things of one dossier refer to. That two accounts compete is no reference: it holds of whichever has the id.
 */
final class References {
    private final Dossier dossier;
    private @Nullable Set<Id<?>> found;

    References(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whether something in the dossier refers to this statistic, as it stands there. */
    boolean leadTo(Statistic statistic) {
        return dossier.statistic(statistic.id()).filter(statistic::equals).isPresent()
                && all().contains(statistic.id());
    }

    private Set<Id<?>> all() {
        if (found == null) {
            found = new HashSet<>();
            collect(Merge.dossierShape(), dossier, found);
        }
        return found;
    }

    private static void collect(ValueType<?> value, Object content, Set<Id<?>> found) {
        Shape<Object, ?> shape = CanonicalText.shapeOf(value, content);
        if (content instanceof Id<?> id) {
            found.add(id);
        } else if (shape != null && !isCompeting(content)) {
            for (Property<Object, ?, ?> property : shape.properties()) {
                Object attribute =
                        property.name().equals("id") ? null : property.get().apply(content);
                if (attribute instanceof List<?> elements) {
                    elements.forEach(element -> collect(property.value(), element, found));
                } else if (attribute != null) {
                    collect(property.value(), attribute, found);
                }
            }
        }
    }

    private static boolean isCompeting(Object content) {
        return content instanceof Relation relation && relation.kind() == Relation.RelationKind.COMPETES_WITH;
    }
}
