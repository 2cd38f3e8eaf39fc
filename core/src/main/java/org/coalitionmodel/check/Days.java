package org.coalitionmodel.check;

import java.time.LocalDate;
import java.util.Optional;
import org.coalitionmodel.time.TimePeriod;

/** The days of periods. */
final class Days {
    private Days() {}

    /** The day of a period that is a single day; empty for a longer one, or if the day is not certain. */
    static Optional<LocalDate> only(TimePeriod period) {
        return period.earliest()
                .filter(first -> !period.isQualified() && period.latest().equals(Optional.of(first)));
    }
}
