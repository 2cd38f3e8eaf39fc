package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.text.LocalizedText;

/**
 * An entity that a dossier lists under an id: a source, place, topic, party, post, membership, meeting, event, outcome,
 * statement, indicator or statistic. It is not a part of another entity, as a point of an agenda is.
 *
 * <p>The attributes declared here mean the same on every entity.
 *
 * <p>Only the sealed types of the model implement this interface.
 *
 * <pre>{@code
 * Optional<LocalizedText> name = dossier.find(Party.id("morocco")).flatMap(Entity::usualName);
 * }</pre>
 */
public interface Entity extends Serializable {
    /** {@return the id, unique among all entities of a dossier} */
    Id<?> id();

    /**
     * {@return the names or titles, the usual one first; empty if it has none} Names of one kind are equal in rank.
     */
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    List<Name> names();

    /** {@return its keys in external systems, such as a Wikidata item, an ISO 3166 code or a document symbol} */
    @Iri("schema:identifier")
    List<Identifier> identifiers();

    /** {@return its positions in series, as the sources count them: "eighth meeting", "tenth yearly edition"} */
    @Iri("cm:ordinal")
    List<Ordinal> ordinals();

    /** {@return its relations to other entities} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return the attributes that are absent or incomplete for a known reason; empty if no reason is known} */
    @Iri("cm:gap")
    List<Gap> gaps();

    /** {@return the citations of the sources that state it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /** {@return its stages, in the order of time; empty if it has none, or entities of its type have no stages} */
    default List<Stage> stages() {
        return List.of();
    }

    /** {@return the usual name, which is the first of {@link #names()}; empty if it has none} */
    default Optional<LocalizedText> usualName() {
        return names().isEmpty() ? Optional.empty() : Optional.of(names().get(0).text());
    }
}
