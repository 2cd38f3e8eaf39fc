package org.coalitionmodel.exchange.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a mapping file says. */
final class MappingParts {
    private final char separator;
    private final Map<String, MappedColumn> columns;
    private final Map<String, MappedValue> values;
    private final List<EntityTemplate> templates;
    private final Set<String> namesOfEach;
    private final Set<String> templatesOfEach;

    MappingParts(
            char separator,
            Map<String, MappedColumn> columns,
            Map<String, MappedValue> values,
            List<EntityTemplate> templates) {
        this.separator = separator;
        this.columns = new LinkedHashMap<>(columns);
        this.values = new LinkedHashMap<>(values);
        this.templates = List.copyOf(templates);
        namesOfEach = new HashSet<>(Set.of(TableRow.EACH, TableRow.EACH_NAME));
        values.forEach((name, value) -> {
            if (value.parts().stream().anyMatch(namesOfEach::contains)) {
                namesOfEach.add(name);
            }
        });
        templatesOfEach = templates.stream()
                .filter(template -> template.each() != null)
                .map(EntityTemplate::name)
                .collect(Collectors.toSet());
    }

    /** The character between two cells. */
    char separator() {
        return separator;
    }

    /** The columns by name; {@value TableRow#EACH} is any other. */
    Map<String, MappedColumn> columns() {
        return columns;
    }

    /** The column with this name; null if the mapping has none. */
    @Nullable
    MappedColumn column(String name) {
        MappedColumn named = columns.get(name);
        return named == null ? columns.get(TableRow.EACH) : named;
    }

    /** The values that are made from columns, by name. A value comes after those that it is made from. */
    Map<String, MappedValue> values() {
        return values;
    }

    /** What is made of a row, in order. */
    List<EntityTemplate> templates() {
        return templates;
    }

    /** The names whose value depends on the column that a template of several columns is at. */
    Set<String> namesOfEach() {
        return namesOfEach;
    }

    /** The templates of several columns. */
    Set<String> templatesOfEach() {
        return templatesOfEach;
    }
}
