package org.coalitionmodel.exchange.wikidata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.party.Organization.OrganizationKind;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.source.Source.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What an item becomes: a type of the model and, for some, the kind.
 *
 * @param kind the type
 * @param detail the kind of organisation, place, event or source; null for the other types
 */
record ItemType(ItemKind kind, @Nullable Enum<?> detail) {
    /** The types that items become. */
    enum ItemKind {
        /** A state, together with the place that is its territory. */
        STATE,
        /** A person. */
        PERSON,
        /** An organisation. */
        ORGANIZATION,
        /** A coalition. */
        COALITION,
        /** A place. */
        PLACE,
        /** A meeting. */
        MEETING,
        /** An event that is not a meeting. */
        EVENT,
        /** An office: a post without a holder, of which the posts of its holders are a part. */
        OFFICE,
        /** A source. */
        SOURCE;

        /** Whether it is a party. */
        boolean isParty() {
            return this == STATE || this == PERSON || isBody();
        }

        /** Whether it has members. */
        boolean isBody() {
            return this == ORGANIZATION || this == COALITION;
        }

        /** Whether it is a place or has one that is its territory. */
        boolean isPlace() {
            return this == STATE || this == PLACE;
        }

        /** Whether it takes place at a time. */
        boolean isOccasion() {
            return this == MEETING || this == EVENT;
        }
    }

    /** The types by class. If an item has several classes, the first of them in this table decides. */
    static final Map<String, ItemType> BY_CLASS = byClass();

    static final ItemType STATE = new ItemType(ItemKind.STATE, null);
    static final ItemType PERSON = new ItemType(ItemKind.PERSON, null);
    static final ItemType OFFICE = new ItemType(ItemKind.OFFICE, null);
    static final ItemType ORGANIZATION = new ItemType(ItemKind.ORGANIZATION, OrganizationKind.OTHER);
    static final ItemType SOURCE = new ItemType(ItemKind.SOURCE, SourceKind.OTHER);

    private static Map<String, ItemType> byClass() {
        Map<String, ItemType> types = new LinkedHashMap<>();
        put(types, ItemKind.PERSON, null, "Q5");
        put(types, ItemKind.STATE, null, "Q3624078", "Q6256");
        put(types, ItemKind.COALITION, null, "Q124964", "Q100906234", "Q1127126");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.INTERGOVERNMENTAL, "Q245065");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.GOVERNMENT, "Q7188");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.MINISTRY, "Q192350", "Q327333");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.LEGISLATURE, "Q11204", "Q35749");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.COURT, "Q41487");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.SECURITY_FORCE, "Q772547");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.MEDIA, "Q1193236", "Q11032", "Q192283");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.ARMED_GROUP, "Q17149090", "Q17127659");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.COMPANY, "Q4830453", "Q783794", "Q22687");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.RESEARCH, "Q31855", "Q3918", "Q155271");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.CIVIL_SOCIETY, "Q79913", "Q157031");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.POLITICAL, "Q7278");
        put(types, ItemKind.ORGANIZATION, OrganizationKind.OTHER, "Q43229", "Q484652");
        put(types, ItemKind.PLACE, PlaceKind.CITY, "Q515", "Q1549591", "Q3957");
        put(types, ItemKind.PLACE, PlaceKind.REGION, "Q82794", "Q5107");
        put(types, ItemKind.PLACE, PlaceKind.AREA, "Q10864048");
        put(types, ItemKind.PLACE, PlaceKind.VENUE, "Q17350442", "Q41176");
        put(types, ItemKind.MEETING, null, "Q2761147", "Q1072326", "Q625994");
        put(types, ItemKind.EVENT, EventKind.ATTACK, "Q2223653");
        put(types, ItemKind.EVENT, EventKind.COUP, "Q45382");
        put(types, ItemKind.EVENT, EventKind.ELECTION, "Q40231");
        put(types, ItemKind.EVENT, EventKind.ARMED_CONFLICT, "Q350604", "Q198", "Q178561");
        put(types, ItemKind.EVENT, EventKind.OPERATION, "Q645883");
        put(types, ItemKind.EVENT, EventKind.PROTEST, "Q273120", "Q175331");
        put(types, ItemKind.EVENT, EventKind.DISASTER, "Q3839081");
        put(types, ItemKind.EVENT, EventKind.OTHER, "Q1190554", "Q1656682");
        put(types, ItemKind.OFFICE, null, "Q4164871", "Q294414");
        put(types, ItemKind.SOURCE, SourceKind.TREATY, "Q131569");
        put(types, ItemKind.SOURCE, SourceKind.REPORT, "Q10870555");
        put(types, ItemKind.SOURCE, SourceKind.DATASET, "Q1172284");
        return Collections.unmodifiableMap(types);
    }

    private static void put(Map<String, ItemType> types, ItemKind kind, @Nullable Enum<?> detail, String... classes) {
        for (String item : classes) {
            types.put(item, new ItemType(kind, detail));
        }
    }

    /**
     * The kind of organisation, place, event or source.
     *
     * @throws IllegalStateException if the type has no kind
     */
    <E extends Enum<E>> E kind(Class<E> kinds) {
        if (detail == null) {
            throw new IllegalStateException(kind + " has no kind");
        }
        return kinds.cast(detail);
    }

    /** The class that is written for this type; empty if there is none. */
    Optional<String> writtenClass() {
        return BY_CLASS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(this))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
