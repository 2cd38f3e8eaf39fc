package org.coalitionmodel.exchange.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How exact the dates of a row are, whatever their digits say. */
enum Precision {
    /** The dates are exact. */
    DAY {
        @Override
        String date(String day) {
            return day;
        }
    },
    /** The dates are near the true ones. */
    APPROXIMATE {
        @Override
        String date(String day) {
            return day + "~";
        }
    },
    /** Only the month is known. */
    MONTH {
        @Override
        String date(String day) {
            return day.substring(0, Math.min(day.length(), "2000-01".length()));
        }
    },
    /** Only the year is known. */
    YEAR {
        @Override
        String date(String day) {
            return day.substring(0, "2000".length());
        }
    };

    private static final Pattern WORD = Pattern.compile("day|approximate|month|year");

    /** A day of EDTF with this precision. */
    abstract String date(String day);

    /** The precision with a word; empty if there is none. */
    static Optional<Precision> of(String word) {
        return WORD.matcher(word).matches() ? Optional.of(valueOf(word.toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    /** The period from one date to another, as EDTF. A missing end is unknown if the period may last. */
    String period(@Nullable String start, @Nullable String end, boolean mayLast) {
        String first = start == null ? "" : date(start);
        String last = end == null ? "" : date(end);
        if (end == null && !mayLast) {
            return first;
        }
        return first.equals(last) ? first : first + "/" + last;
    }
}
