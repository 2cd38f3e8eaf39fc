package org.coalitionmodel.party;

import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Entity;

/**
 * Anybody who can act: belong to a body, attend, speak, pledge [W3C ORG; schema.org]. A party is one of these types:
 * {@link State}, {@link Organization}, {@link Coalition}, {@link WorkStream}, {@link Person}, {@link Group}.
 *
 * <p>A party does not contain what it does at a certain time or for others: a post, a membership, a seat at a meeting.
 * These are {@link Post}, {@link Membership} and {@code Participation}, each with its own dates and sources.
 */
public sealed interface Party extends Entity permits State, Organization, Coalition, WorkStream, Person, Group {

    /** {@return the id of the party} Its Java type is the same for all parties. */
    @Override
    Id<Party> id();

    /**
     * The id of a party.
     *
     * @param value the text of the id, such as {@code morocco}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Party> id(String value) {
        return Id.of(value);
    }
}
