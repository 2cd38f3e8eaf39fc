package org.coalitionmodel.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.coalitionmodel.exchange.input.Utf8Text;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.statistic.Statistic;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;

/** The statistics in the rows of a file of CSV, read as they are asked for. */
final class StatisticRows implements Iterator<Statistic> {
    private static final List<StatisticColumn> COLUMNS = StatisticTable.columns();

    private final MappingIterator<String[]> rows;
    private final Consumer<InvalidRowException> faults;
    private long number;
    private @Nullable Statistic next;

    /** Reads the header. */
    StatisticRows(MappingIterator<String[]> rows, Consumer<InvalidRowException> faults) {
        this.rows = rows;
        this.faults = faults;
        requireHeader(hasRow() ? row() : new String[0]);
    }

    private void requireHeader(String[] header) {
        for (int i = 0; i < Math.max(header.length, COLUMNS.size()); i++) {
            String name = i < COLUMNS.size() ? COLUMNS.get(i).name() : null;
            String given = i < header.length ? header[i] : null;
            if (name == null || !name.equals(given)) {
                String rule = name == null ? "end" : "be " + name;
                throw new InvalidRowException(
                                Rule.message("StatisticTable.columns, in column " + (i + 1) + ",", rule, given, null),
                                name,
                                null)
                        .inRow(1);
            }
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null && hasRow()) {
            String[] row = row();
            boolean isBlank = row.length == 1 && row[0].isEmpty();
            if (!isBlank) {
                try {
                    next = statistic(row);
                } catch (InvalidRowException e) {
                    faults.accept(e.inRow(number));
                }
            }
        }
        return next != null;
    }

    @Override
    public Statistic next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Statistic statistic = next;
        next = null;
        return statistic;
    }

    private static Statistic statistic(String[] row) {
        if (row.length != COLUMNS.size()) {
            throw new InvalidRowException(
                    Rule.message("StatisticTable.row", "have " + COLUMNS.size() + " cells", row.length, null),
                    null,
                    null);
        }
        Map<String, Object> cells = new HashMap<>();
        for (int i = 0; i < row.length; i++) {
            if (!row[i].isEmpty()) {
                cells.put(COLUMNS.get(i).name(), CsvCell.value(COLUMNS.get(i), row[i]));
            }
        }
        return StatisticTable.statistic(cells);
    }

    private boolean hasRow() {
        try {
            return rows.hasNextValue();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private String[] row() {
        number++;
        try {
            return rows.nextValue();
        } catch (JacksonException e) {
            number--;
            throw unreadable(e);
        }
    }

    private InvalidRowException unreadable(JacksonException e) {
        return e.getCause() instanceof IOException cause
                ? Utf8Text.fault(cause, number + 1, null)
                : new InvalidRowException("The text must be CSV: " + e.getOriginalMessage(), null, e).inRow(number + 1);
    }
}
