package org.coalitionmodel.grounding;

import java.util.Map;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;

/**
 * A citation, where it is in a dossier, and the quantities that it may support.
 *
 * @param entity the entity that it is in
 * @param part where it is in that entity, as a JSON Pointer
 * @param citation the citation
 * @param quantities the quantities of the object that it is on, by the attributes that hold them
 */
record LocatedCitation(Id<?> entity, String part, Citation citation, Map<String, Quantity> quantities) {}
