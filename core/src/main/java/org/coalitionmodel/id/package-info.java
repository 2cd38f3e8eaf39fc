/**
 * Ids, external keys and relations: how entities refer to each other. An {@link org.coalitionmodel.id.Id} refers to an
 * entity of the same dossier. An {@link org.coalitionmodel.id.Identifier} is a key in an external system. A {@link
 * org.coalitionmodel.id.Relation} links two entities.
 */
@NullMarked
package org.coalitionmodel.id;

import org.jspecify.annotations.NullMarked;
