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
 * Whoever can act: belong, attend, speak, pledge [W3C ORG; schema.org]. It is one of a closed list: {@link State},
 * {@link Organization}, {@link Coalition}, {@link WorkStream}, {@link Person}, {@link Group}.
 *
 * <p>What a party does at a time or for another (a post, a membership, a seat at a meeting) is never part of the party
 * itself: those are {@link Post}, {@link Membership} and {@code Participation}, each with its own dates and sources.
 */
public sealed interface Party extends Entity permits State, Organization, Coalition, WorkStream, Person, Group {

    /** {@return the id; its type is the same for all parties} */
    @Override
    Id<Party> id();

    /** {@return what it is called, the usual name first; never empty} */
    @Iri(value = "cm:alias", form = Iri.Form.LIST)
    @NotEmpty
    List<Alias> names();

    /** {@return its outside keys, such as a Wikidata item or an ISO 3166-1 code} */
    @Iri("schema:identifier")
    List<Identifier> identifiers();

    /** {@return its links to other things} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it is described} */
    @Iri("cm:citation")
    List<Citation> citations();

    /** {@return the usual name: the first of {@link #names()}} */
    default LocalizedText usualName() {
        return names().get(0).name();
    }

    /**
     * The id of a party.
     *
     * @param value the id's text, such as {@code morocco}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Party> id(String value) {
        return Id.of(value);
    }
}
