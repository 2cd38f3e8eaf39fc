package org.coalitionmodel.party;

import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;

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

    /** {@return the names of the party, the usual one first; never empty} */
    @Iri(value = "cm:alias", form = Iri.Form.LIST)
    @NotEmpty
    List<Alias> names();

    /** {@return its keys in external systems, such as a Wikidata item or an ISO 3166-1 code} */
    @Iri("schema:identifier")
    List<Identifier> identifiers();

    /** {@return its relations to other entities} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return the citations of the sources that describe it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /** {@return the usual name, which is the first of {@link #names()}} */
    default LocalizedText usualName() {
        return names().get(0).name();
    }

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
