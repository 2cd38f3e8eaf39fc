package org.coalitionmodel.exchange.table;

import org.jspecify.annotations.Nullable;

/**
 * What a cell says, or a value that is made from cells.
 *
 * @param text the value; null if there is none
 * @param isNothing whether there is no value because the table says so: a code for "not a member"
 * @param isRefused whether there is no value because a cell breaks a rule
 */
record Cell(@Nullable String text, boolean isNothing, boolean isRefused) {
    static final Cell ABSENT = new Cell(null, false, false);
    static final Cell NOTHING = new Cell(null, true, false);
    static final Cell REFUSED = new Cell(null, false, true);

    static Cell of(String text) {
        return new Cell(text, false, false);
    }
}
