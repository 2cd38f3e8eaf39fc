package org.coalitionmodel.exchange.table;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says, or a value that is made from cells.
 *
 * @param text the value; null if there is none
 * @param isNothing whether there is no value because the table says so: a code for "not a member"
 */
record Cell(@Nullable String text, boolean isNothing) {
    static final Cell ABSENT = new Cell(null, false);
    static final Cell NOTHING = new Cell(null, true);

    static Cell of(String text) {
        return new Cell(text, false);
    }
}
