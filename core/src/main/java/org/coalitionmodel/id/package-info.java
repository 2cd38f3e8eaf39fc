/**
 * References and identity: how one thing names another. An {@link org.coalitionmodel.id.Id} points inside a dossier, an
 * {@link org.coalitionmodel.id.Identifier} at the outside world, a {@link org.coalitionmodel.id.Relation} links two
 * things.
 */
@NullMarked
package org.coalitionmodel.id;

import org.jspecify.annotations.NullMarked;
