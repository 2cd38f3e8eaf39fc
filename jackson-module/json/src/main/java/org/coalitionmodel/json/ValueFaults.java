package org.coalitionmodel.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The faults in the values of a dossier: the first of each attribute of each object. They are reported together. Of an
 * object with faults, no other rules are checked.
 */
final class ValueFaults {
    static final int MOST = 20;

    private final List<UnreadableException> faults = new ArrayList<>();

    /**
     * Adds the faults of an entity and moves to the end of the entity.
     *
     * @param fault the fault or faults, each with the path to it
     * @param list the scope of the list that contains the entity; null if the input can't tell
     * @param in the input, anywhere in the entity
     */
    void add(RuntimeException fault, @Nullable Object list, Input in) {
        if (list == null || !(fault instanceof UnreadableException unreadable)) {
            throw fault;
        }
        faults.addAll(unreadable.faults());
        if (faults.size() > MOST) {
            throw together(in);
        }
        ValueReader.skipTo(list, in);
    }

    void throwIfAny(Input in) {
        if (!faults.isEmpty()) {
            throw faults.size() == 1 ? faults.get(0) : together(in);
        }
    }

    private UnreadableException together(Input in) {
        boolean hasMore = faults.size() > MOST;
        StringBuilder message = new StringBuilder("Dossier must have valid values but has ")
                .append(hasMore ? "more than " + MOST : faults.size())
                .append(" faults");
        faults.stream().limit(MOST).forEach(fault -> message.append('\n').append(fault.inList()));
        return new UnreadableException(message.toString(), in);
    }
}
