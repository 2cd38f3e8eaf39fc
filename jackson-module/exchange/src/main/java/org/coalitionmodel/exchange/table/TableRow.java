package org.coalitionmodel.exchange.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.id.Id;
import org.jspecify.annotations.Nullable;

/** A row of a table: its values by the names that a mapping gives them, and what becomes of each cell. */
final class TableRow {
    /** Stands for the column that a template of several columns is at. */
    static final String EACH = "*";
    /** Stands for the name of that column. */
    static final String EACH_NAME = "*column";

    private final MappingParts mapping;
    private final long number;
    private final InputRecord input;
    private final Map<String, String> cells = new HashMap<>();
    private final Map<String, Cell> values = new HashMap<>();
    private final Map<String, Id<?>> ids = new HashMap<>();
    private final Map<String, Set<String>> targets = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private String each = "";
    private long characters;

    TableRow(MappingParts mapping, List<String> header, List<String> row, long number, InputRecord input) {
        this.mapping = mapping;
        this.number = number;
        this.input = input;
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip();
            if (!cell.isEmpty()) {
                characters += cell.length();
                cells.put(header.get(i), cell);
                input.add(header.get(i), header.get(i), row.get(i));
            }
        }
    }

    /** The number of the row in the file. */
    long number() {
        return number;
    }

    /** How many characters its cells have. */
    long characters() {
        return characters;
    }

    /** Lets {@value #EACH} stand for a column from now on; for none if the name is empty. */
    void setEach(String column) {
        values.keySet().removeAll(mapping.namesOfEach());
        ids.keySet().removeAll(mapping.templatesOfEach());
        each = column;
    }

    /** The value of a column, or one that is made from columns. */
    Cell value(String name) {
        Cell known = values.get(name);
        if (known == null) {
            MappedValue made = mapping.values().get(name);
            if (made instanceof MappedValue.Coded coded) {
                known = coded(name, coded);
            } else if (made instanceof MappedValue.Dated dated) {
                known = dated(dated);
            } else if (name.equals(EACH_NAME)) {
                known = each.isEmpty() ? Cell.ABSENT : Cell.of(each);
            } else {
                known = cell(name.equals(EACH) ? each : name);
            }
            values.put(name, known);
        }
        return known;
    }

    private Cell cell(String column) {
        String text = cells.get(column);
        MappedColumn mapped = mapping.column(column);
        if (text == null || mapped == null) {
            return Cell.ABSENT;
        } else if (mapped.isMissing(text)) {
            reasons.put(column, "stands for no value");
            return Cell.ABSENT;
        }
        return mapped.value(text).map(Cell::of).orElseGet(() -> {
            refusals.put(column, "must " + mapped.type().rule());
            return Cell.REFUSED;
        });
    }

    private Cell coded(String name, MappedValue.Coded coded) {
        Cell cell = value(coded.of());
        String code = cell.text();
        String word = code == null ? null : coded.word(code);
        if (word != null && !word.isEmpty()) {
            return Cell.of(word);
        }
        for (String column : columns(coded.of())) {
            if (word != null) {
                reasons.putIfAbsent(column, "says that there is none");
            } else if (code != null) {
                refusals.putIfAbsent(column, "must be a code that the mapping has for " + name);
            }
        }
        return word != null ? Cell.NOTHING : code == null ? cell : Cell.REFUSED;
    }

    private Cell dated(MappedValue.Dated dated) {
        Cell start = value(dated.start());
        Cell end = dated.end() == null ? Cell.ABSENT : value(dated.end());
        if (start.isRefused() || end.isRefused()) {
            dated.parts()
                    .forEach(part -> columns(part).forEach(column -> dropped(column, "the other date is refused")));
            return Cell.REFUSED;
        } else if (start.text() == null && (end.text() == null || !dated.lasts())) {
            return Cell.ABSENT;
        }
        String word =
                dated.precision() == null ? "day" : value(dated.precision()).text();
        Precision precision = Precision.of(word == null ? "year" : word).orElse(Precision.YEAR);
        return Cell.of(precision.period(start.text(), end.text(), dated.lasts() || dated.end() != null));
    }

    /** The columns that a value is made from, as far as they have a value. */
    List<String> columns(String name) {
        if (name.equals(EACH_NAME)) {
            return List.of();
        } else if (name.equals(EACH)) {
            return each.isEmpty() ? List.of() : List.of(each);
        }
        MappedValue made = mapping.values().get(name);
        return made == null
                ? List.of(name)
                : made.parts().stream()
                        .filter(part -> value(part).text() != null)
                        .flatMap(part -> columns(part).stream())
                        .toList();
    }

    /** The id that a template has given in this row; null if it made no entity. */
    @Nullable
    Id<?> id(String template) {
        return ids.get(template);
    }

    /** Notes the id that a template has given. */
    void setId(String template, Id<?> id) {
        ids.put(template, id);
    }

    /** Notes that cells are in an attribute. */
    void mapped(Usage usage) {
        usage.columns()
                .forEach((column, paths) ->
                        targets.computeIfAbsent(column, key -> new TreeSet<>()).addAll(paths));
    }

    /** Notes that cells break a rule. */
    void refused(Usage usage, String rule) {
        usage.columns().keySet().forEach(column -> refusals.putIfAbsent(column, rule));
    }

    /** Notes why a cell is not in the dossier, unless another reason is known. */
    void dropped(String column, String reason) {
        reasons.putIfAbsent(column, reason);
    }

    /** Counts each cell in the ledger. */
    void close() {
        for (String column : cells.keySet()) {
            MappedColumn mapped = mapping.column(column);
            Set<String> into = targets.get(column);
            String refusal = refusals.get(column);
            if (into != null) {
                input.mapped(column, String.join(", ", into));
            } else if (refusal != null) {
                input.refused(column, refusal);
            } else if (mapped == null) {
                input.dropped(column, "the mapping does not have this column");
            } else if (mapped.ignored() != null) {
                input.dropped(column, mapped.ignored());
            } else {
                input.dropped(column, reasons.getOrDefault(column, "not used in this row"));
            }
        }
        input.close();
    }
}
