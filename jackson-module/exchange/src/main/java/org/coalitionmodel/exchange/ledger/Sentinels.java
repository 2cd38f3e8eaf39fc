package org.coalitionmodel.exchange.ledger;

/** Years that files write where they have no date. */
public final class Sentinels {
    private Sentinels() {}

    /**
     * Whether a date of this year stands for no date: the years 0 and 1, which programs write for an empty date, and
     * 2999 and 9999, which stand for no end.
     *
     * @param year the year of a date, of any precision
     * @return whether a date of this year says nothing
     */
    public static boolean isNoYear(int year) {
        return year == 0 || year == 1 || year == 2999 || year == 9999;
    }
}
