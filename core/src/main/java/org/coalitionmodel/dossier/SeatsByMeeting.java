package org.coalitionmodel.dossier;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * Participations by meeting, looked up by the meeting's id. A hash map keyed by meetings would compare meetings of one hash
 * code one by one, and a hostile dossier may be full of those.
 */
final class SeatsByMeeting extends AbstractMap<Meeting, List<Participation>> {
    private final List<Map.Entry<Meeting, List<Participation>>> entries = new ArrayList<>();
    private final Map<Id<Meeting>, Map.Entry<Meeting, List<Participation>>> byId = new HashMap<>();

    /** Adds a meeting with an id that no other has. */
    void add(Meeting meeting, List<Participation> seats) {
        Map.Entry<Meeting, List<Participation>> entry = Map.entry(meeting, seats);
        entries.add(entry);
        byId.put(meeting.id(), entry);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable List<Participation> get(@Nullable Object key) {
        Map.Entry<Meeting, List<Participation>> entry = key instanceof Meeting meeting ? byId.get(meeting.id()) : null;
        return entry != null && entry.getKey().equals(key) ? entry.getValue() : null;
    }

    @Override
    public Set<Map.Entry<Meeting, List<Participation>>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Meeting, List<Participation>>> iterator() {
                return Collections.unmodifiableList(entries).iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
