package org.coalitionmodel.id;

import java.io.Serializable;

/**
 * What a dossier lists by an id: a source, place, topic, party, post, membership, meeting, event, outcome, statement,
 * indicator or statistic. It is not part of another entity, as a point of an agenda is.
 *
 * <p>Nobody implements it but the types of the model, all of which are sealed.
 *
 * <pre>{@code
 * Optional<Entity> found = dossier.find(Party.id("morocco"));
 * }</pre>
 */
public interface Entity extends Serializable {

    /** {@return the id, unique among all entities of a dossier} */
    Id<?> id();
}
