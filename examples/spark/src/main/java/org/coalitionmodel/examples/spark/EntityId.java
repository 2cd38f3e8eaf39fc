package org.coalitionmodel.examples.spark;

import java.io.Serializable;
import org.coalitionmodel.id.Id;

/**
 * An entity of any type, of which only the id is read.
 *
 * @param id the id
 */
record EntityId(Id<?> id) implements Serializable {
    EntityId {
        if (id == null) {
            throw new IllegalArgumentException("Entity.id must be given but was absent");
        }
    }
}
