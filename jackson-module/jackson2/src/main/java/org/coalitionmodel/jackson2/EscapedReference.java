package org.coalitionmodel.jackson2;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.coalitionmodel.json.UnreadableException;

/**
 * A step of a path, which Jackson shows in messages. The description has the name escaped and cut; the name itself is
 * as the input has it.
 */
final class EscapedReference extends JsonMappingException.Reference {
    private static final long serialVersionUID = 1L;

    private EscapedReference(Object from, String name) {
        super(from, name);
        _desc = new JsonMappingException.Reference(from, UnreadableException.shown(name)).getDescription();
    }

    /** The step to a field, which is a {@link String}, or to an element, which is an {@link Integer}. */
    static JsonMappingException.Reference of(Object from, Object fieldOrIndex) {
        return fieldOrIndex instanceof Integer index
                ? new JsonMappingException.Reference(from, index)
                : new EscapedReference(from, fieldOrIndex.toString());
    }
}
