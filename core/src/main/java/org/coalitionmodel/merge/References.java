package org.coalitionmodel.merge;

import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.jspecify.annotations.Nullable;

/** The ids that a dossier refers to, found when first asked for: most mergers never ask. */
final class References {
    private final Dossier dossier;
    private final Renaming renaming;
    private @Nullable Set<Id<?>> ids;

    References(Dossier dossier, Renaming renaming) {
        this.dossier = dossier;
        this.renaming = renaming;
    }

    /** That two accounts compete is no reference: it holds of whichever has the id. */
    boolean contain(Id<?> id) {
        if (ids == null) {
            ids = dossier.referencedIds(Relation.RelationKind.COMPETES_WITH).stream()
                    .<Id<?>>map(renaming::of)
                    .collect(Collectors.toSet());
        }
        return ids.contains(id);
    }
}
