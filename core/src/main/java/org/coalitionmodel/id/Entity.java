package org.coalitionmodel.id;

import java.io.Serializable;

/**
 * An entity that a dossier lists under an id: a source, place, topic, party, post, membership, meeting, event, outcome,
 * statement, indicator or statistic. It is not a part of another entity, as a point of an agenda is.
 *
 * <p>Only the sealed types of the model implement this interface.
 *
 * <pre>{@code
 * Optional<Entity> found = dossier.find(Party.id("morocco"));
 * }</pre>
 */
public interface Entity extends Serializable {

    /** {@return the id, unique among all entities of a dossier} */
    Id<?> id();
}
