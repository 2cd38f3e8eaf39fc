package org.coalitionmodel.check;

import java.util.Set;
import org.coalitionmodel.event.Participation.Presence;

/** Groups of values of {@link Presence}. */
final class Presences {
    /** Present in any way, also for a part of the time. */
    static final Set<Presence> THERE = Set.of(Presence.PRESENT, Presence.IN_PERSON, Presence.REMOTE, Presence.IN_PART);

    /** Certainly not present, as a recorded message is not. */
    static final Set<Presence> NOT_THERE =
            Set.of(Presence.ABSENT, Presence.EXCLUDED, Presence.NOT_INVITED, Presence.DECLINED, Presence.RECORDED);

    private Presences() {}
}
