package org.coalitionmodel.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.id.Id;
import org.jspecify.annotations.Nullable;

/** The places on the page to which it links. An entity has its place where the page shows it first. */
final class Anchors {
    private final Set<Id<?>> placed = new HashSet<>();

    /** The HTML id for the place that shows an entity now; null if an earlier place shows it. */
    @Nullable
    String place(Id<?> entity) {
        return placed.add(entity) ? anchor(entity) : null;
    }

    /** The link to the place that shows an entity; empty if none has shown it. */
    Optional<String> link(Id<?> entity) {
        return placed.contains(entity) ? Optional.of("#" + anchor(entity)) : Optional.empty();
    }

    /** With a prefix, because sections and patterns have ids, too. */
    private static String anchor(Id<?> entity) {
        return "fact-" + entity.value();
    }
}
