package org.coalitionmodel.exchange.table;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A form in which a column has its dates. A date is as precise as its form: a year stays a year.
 *
 * @param text the pattern of {@link DateTimeFormatter}, or {@value #SECONDS} for the seconds from 1970 to the start of a day,
 *     at least nine digits
 */
record DatePattern(String text) {
    static final String SECONDS = "epochSeconds";

    /** Fewer digits may be a year, or a day as {@code 20310511}. */
    private static final Pattern SECONDS_OF_DAYS = Pattern.compile("-?[0-9]{9,12}");

    private static final long SECONDS_OF_DAY = Duration.ofDays(1).toSeconds();
    private static final int LAST_YEAR = 9999;

    /**
     * Checks the pattern.
     *
     * @throws IllegalArgumentException if it is no pattern
     */
    DatePattern {
        if (!text.equals(SECONDS)) {
            formatter(text);
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date as EDTF; empty if the text is no date in this form, in the years 0 to 9999. */
    Optional<String> edtf(String date) {
        try {
            return text.equals(SECONDS) ? seconds(date) : edtf(formatter(text).parse(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> seconds(String date) {
        return SECONDS_OF_DAYS.matcher(date).matches() && Long.parseLong(date) % SECONDS_OF_DAY == 0
                ? edtf(Instant.ofEpochSecond(Long.parseLong(date)).atOffset(ZoneOffset.UTC))
                : Optional.empty();
    }

    private static Optional<String> edtf(TemporalAccessor date) {
        int year = date.get(ChronoField.YEAR);
        if (year < 0 || year > LAST_YEAR) {
            return Optional.empty();
        }
        String edtf = String.format(Locale.ROOT, "%04d", year);
        if (!date.isSupported(ChronoField.MONTH_OF_YEAR)) {
            return Optional.of(edtf);
        }
        int month = date.get(ChronoField.MONTH_OF_YEAR);
        return Optional.of(
                date.isSupported(ChronoField.DAY_OF_MONTH)
                        ? LocalDate.of(year, month, date.get(ChronoField.DAY_OF_MONTH))
                                .toString()
                        : String.format(Locale.ROOT, "%s-%02d", edtf, month));
    }
}
