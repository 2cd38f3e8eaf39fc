package org.coalitionmodel.json;

import java.util.List;

/**
 * The names of the fields that an object may have. An adapter may add what its library needs to match them.
 */
public class FieldNames {
    private final String[] names;

    /**
     * The names.
     *
     * @param names the names in the order in which they are written
     */
    public FieldNames(List<String> names) {
        this.names = names.stream().map(String::intern).toArray(String[]::new);
    }

    /**
     * Where a name stands.
     *
     * @param name the name
     * @param expected the place of the name that is most likely
     * @return its place, or {@link Input#OTHER_FIELD}
     */
    // Parsers intern the names that they read. One that does not is found by the second loop.
    @SuppressWarnings("ReferenceEquality")
    public final int find(String name, int expected) {
        // Fields usually come in the order in which they are written.
        for (int i = expected; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return Input.OTHER_FIELD;
    }
}
