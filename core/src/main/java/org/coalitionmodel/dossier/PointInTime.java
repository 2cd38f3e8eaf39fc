package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Compares the time of an event with a day. */
final class PointInTime {
    private PointInTime() {}

    /** Whether an event dated {@code when} lies in the past at the end of the day. */
    static Verdict isReached(When when, LocalDate day) {
        Optional<TimePeriod> period = days(when).filter(it -> !it.isQualified());
        Optional<LocalDate> first = period.flatMap(TimePeriod::earliest);
        Optional<LocalDate> last =
                period.flatMap(it -> it.isEndOpen() ? it.start().map(PartialDate::latest) : it.latest());
        Verdict done = last.filter(it -> !day.isBefore(it)).isPresent()
                ? Verdict.YES
                : first.filter(day::isBefore).isPresent() ? Verdict.NO : Verdict.UNDETERMINED;
        return when.bound()
                .map(bound -> switch (bound) {
                    case BY -> done.or(Verdict.UNDETERMINED);
                    case AT_THE_EARLIEST -> done.and(Verdict.UNDETERMINED);
                    case SINCE_AT_THE_LATEST -> done == Verdict.NO ? Verdict.UNDETERMINED : done;
                })
                .orElse(done);
    }

    /** The period; empty for fiscal years, because they begin and end differently from place to place. */
    static Optional<TimePeriod> days(When when) {
        return when.reckonings().contains(When.Reckoning.FISCAL) ? Optional.empty() : when.period();
    }
}
