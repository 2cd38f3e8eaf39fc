package org.coalitionmodel.dossier;

import java.util.ArrayList;
import java.util.List;
import org.coalitionmodel.dossier.InvalidDossierException.Fault;

/**
 * Collects the faults of a dossier. A fault takes a hundred times the memory of the reference that is wrong, so not all are
 * kept.
 */
final class FaultCollector {
    static final int MOST_KEPT = 100_000;

    private final List<Fault> kept = new ArrayList<>();
    private int count = 0;

    void add(String path, String message) {
        count++;
        if (count <= MOST_KEPT) {
            kept.add(new Fault(path, message));
        }
    }

    List<Fault> kept() {
        return kept;
    }

    int count() {
        return count;
    }
}
