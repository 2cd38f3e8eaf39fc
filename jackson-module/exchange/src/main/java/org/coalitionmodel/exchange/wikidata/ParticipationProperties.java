package org.coalitionmodel.exchange.wikidata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coalitionmodel.event.Participation.ParticipationRole;

/** The properties that say who has a part in a meeting or event, by the role. */
final class ParticipationProperties {
    static final Map<String, ParticipationRole> ROLES = roles();

    private ParticipationProperties() {}

    private static Map<String, ParticipationRole> roles() {
        Map<String, ParticipationRole> roles = new LinkedHashMap<>();
        roles.put("P488", ParticipationRole.CHAIR);
        roles.put("P664", ParticipationRole.ORGANIZER);
        roles.put("P710", ParticipationRole.PARTICIPANT);
        return Collections.unmodifiableMap(roles);
    }
}
