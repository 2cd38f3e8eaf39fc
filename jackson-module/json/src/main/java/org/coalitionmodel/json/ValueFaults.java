package org.coalitionmodel.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults in the values of a dossier: the first of each entity. They are reported together. */
final class ValueFaults {
    private static final int MOST = 20;

    private final List<UnreadableException> faults = new ArrayList<>();

    /**
     * Adds the fault of an entity and moves to the end of the entity.
     *
     * @param fault the fault, with the path to it
     * @param list the scope of the list that contains the entity; null if the input can't tell
     * @param in the input, anywhere in the entity
     */
    void add(RuntimeException fault, @Nullable Object list, Input in) {
        if (list == null || !(fault instanceof UnreadableException unreadable)) {
            throw fault;
        }
        faults.add(unreadable);
        if (faults.size() > MOST) {
            throw together(in);
        }
        if (in.scope() == list) {
            ValueReader.skip(in);
        }
        while (in.scope() != list && in.token() != Input.Token.END) {
            in.advance();
        }
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
