package org.coalitionmodel.exchange;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a row of a table that is no statistic, and for an input that cannot be read from some row on. The message
 * names the rule, what was given, and the row and column if they are known: {@code StatisticTable.low must be 47.5, which
 * follows from the other columns, but was 40 (id=deaths) (row 3, column low)}.
 */
public final class InvalidRowException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String fault;
    private final @Nullable String column;
    private final long row;

    InvalidRowException(String fault, @Nullable String column, @Nullable Throwable cause) {
        this(fault, column, 0, cause);
    }

    private InvalidRowException(String fault, @Nullable String column, long row, @Nullable Throwable cause) {
        super(fault + place(column, row), cause);
        this.fault = fault;
        this.column = column;
        this.row = row;
    }

    private static String place(@Nullable String column, long row) {
        StringJoiner place = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (row > 0) {
            place.add("row " + row);
        }
        if (column != null) {
            place.add("column " + column);
        }
        return place.toString();
    }

    /**
     * A fault in a row of an input.
     *
     * @param row the number of the row or line, from 1
     * @param column the column with the fault; null if it concerns the whole row
     * @param fault the rule, and what was given
     * @param cause what told of the fault; null if nothing else did
     * @return the exception, to be thrown
     */
    public static InvalidRowException at(long row, @Nullable String column, String fault, @Nullable Throwable cause) {
        return new InvalidRowException(fault, column, row, cause);
    }

    /** The same fault, in the row with this number. */
    InvalidRowException inRow(long number) {
        return new InvalidRowException(fault, column, number, getCause());
    }

    /** {@return the column with the fault; empty if it concerns several columns, or the row is no row of the table} */
    public Optional<String> column() {
        return Optional.ofNullable(column);
    }

    /**
     * {@return the number of the row in its file, where the header is row 1, as a spreadsheet counts them; empty if the
     * row comes from no file}
     */
    public OptionalLong row() {
        return row == 0 ? OptionalLong.empty() : OptionalLong.of(row);
    }
}
