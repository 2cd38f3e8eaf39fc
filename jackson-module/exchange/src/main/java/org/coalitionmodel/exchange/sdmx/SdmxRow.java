package org.coalitionmodel.exchange.sdmx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coalitionmodel.exchange.ledger.InputRecord;
import org.coalitionmodel.exchange.sdmx.SdmxHeader.Column;
import org.coalitionmodel.exchange.sdmx.SdmxHeader.ColumnKind;
import org.jspecify.annotations.Nullable;

/** A row of a table: its codes by concept, the names of codes, and what becomes of each cell. */
final class SdmxRow {
    private static final String LABEL = ": ";

    private final long number;
    private final InputRecord input;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> labelColumns = new HashMap<>();

    SdmxRow(SdmxHeader header, List<String> cells, long number, InputRecord input) {
        this.number = number;
        this.input = input;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                input.add(
                        header.columns().get(i).name(), header.columns().get(i).name(), cells.get(i));
                add(header, i, cell);
            }
        }
    }

    private void add(SdmxHeader header, int index, String cell) {
        Column column = header.columns().get(index);
        int label = column.hasLabels() ? cell.indexOf(LABEL) : -1;
        if (column.kind() == ColumnKind.LABEL) {
            labels.put(header.columns().get(index - 1).id(), cell);
            labelColumns.put(header.columns().get(index - 1).id(), column.name());
        } else if (label < 0) {
            codes.put(column.id(), cell);
        } else {
            codes.put(column.id(), cell.substring(0, label));
            labels.put(column.id(), cell.substring(label + LABEL.length()));
        }
        if (column.kind() != ColumnKind.LABEL) {
            columns.put(column.id(), column);
        }
    }

    /** The number of the row in the file. */
    long number() {
        return number;
    }

    /** What becomes of its cells. */
    InputRecord input() {
        return input;
    }

    /** The code or value of a concept; null if it has none. */
    @Nullable
    String code(String id) {
        return codes.get(id);
    }

    /** The first of several concepts that has a code. */
    Optional<String> first(String... ids) {
        return Stream.of(ids).filter(codes::containsKey).findFirst();
    }

    /** The name of the code of a concept; null if it has none. */
    @Nullable
    String label(String id) {
        return labels.get(id);
    }

    void mapped(String id, String target) {
        columns(id).forEach(name -> input.mapped(name, target));
    }

    void kept(String id, String as) {
        columns(id).forEach(name -> input.kept(name, as));
    }

    void dropped(String id, String reason) {
        columns(id).forEach(name -> input.dropped(name, reason));
    }

    private List<String> columns(String id) {
        Column column = columns.get(id);
        String label = labelColumns.get(id);
        return column == null ? List.of() : label == null ? List.of(column.name()) : List.of(column.name(), label);
    }
}
