package org.coalitionmodel.exchange.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns are in which attributes of one entity.
 *
 * @param columns the attributes, such as {@code Event.when.period}, by column
 */
record Usage(Map<String, Set<String>> columns) {

    static Usage none() {
        return new Usage(new LinkedHashMap<>());
    }

    /** Adds columns that are in an attribute. */
    void add(List<String> names, String path) {
        names.forEach(name ->
                columns.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(path));
    }

    /** Removes what is in an attribute, or below it. Returns the columns that are in no attribute any more. */
    List<String> remove(String path) {
        columns.values().forEach(paths -> paths.removeIf(at -> at.equals(path) || at.startsWith(path + ".")));
        List<String> left = columns.entrySet().stream()
                .filter(column -> column.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        columns.keySet().removeAll(left);
        return left;
    }
}
