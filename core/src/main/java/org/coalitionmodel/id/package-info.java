/**
 * Ids, external keys and relations: how entities refer to each other. An {@link org.coalitionmodel.id.Id} refers to an
 * entity of the same dossier. An {@link org.coalitionmodel.id.Identifier} is a key in an external system. A {@link
 * org.coalitionmodel.id.Relation} links two entities. A {@link org.coalitionmodel.id.Locator} is a part of a document as
 * the document numbers it: a relation or a citation may be about that part alone.
 */
@ChecksSerialForm
@NullMarked
package org.coalitionmodel.id;

import org.coalitionmodel.rule.ChecksSerialForm;
import org.jspecify.annotations.NullMarked;
