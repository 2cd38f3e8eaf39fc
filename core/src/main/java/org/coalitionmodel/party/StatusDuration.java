package org.coalitionmodel.party;

import java.time.LocalDate;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** How long a status with a time lasts. Memberships and posts use the same rule. */
final class StatusDuration {
    /** Such as 1985-04-XX or 1985-XX-XX, and not 1985-XX. */
    private StatusDuration() {}

    /**
     * Whether a status with this time holds on a day. If the time is one day, only that day is known. If the status is
     * the result of an act and has a single date, it holds from that date on. If only a part of a period is meant, it
     * is not known on which days of the period.
     */
    static Verdict holdsOn(When when, boolean isAct, LocalDate day) {
        if (when.bound().equals(Optional.of(When.TimeBound.SINCE_AT_THE_LATEST))) {
            return when.contains(day);
        }
        boolean isDecidable = when.bound().isEmpty() && !when.reckonings().contains(When.Reckoning.FISCAL);
        return when.period()
                .filter(any -> isDecidable)
                .map(period -> holdsOn(period, isAct, when.part().isPresent(), day))
                .orElse(Verdict.UNDETERMINED);
    }

    /**
     * Whether a status that holds at a date and has no end holds on a later day. A date before its start is ignored.
     */
    static boolean lastsFrom(TimePeriod date, When when, boolean isAct, LocalDate day) {
        return when.period().filter(TimePeriod::isEndOpen).isPresent()
                && date.latest()
                        .filter(last -> last.isBefore(day))
                        .filter(last -> holdsOn(when, isAct, last) != Verdict.NO)
                        .isPresent()
                && !date.isQualified();
    }

    private static Verdict holdsOn(TimePeriod period, boolean isAct, boolean isPart, LocalDate day) {
        if (!period.alternatives().isEmpty()) {
            return period.alternatives().stream()
                    .map(date -> holdsOn(TimePeriod.of(date), isAct, isPart, day))
                    .reduce((one, next) -> one == next ? one : Verdict.UNDETERMINED)
                    .orElseThrow();
        }
        Optional<PartialDate> date = period.start().filter(start -> period.equals(TimePeriod.of(start)));
        if (date.isPresent() && isAct) {
            return TimePeriod.since(date.get()).contains(day);
        }
        Verdict within = isPart ? period.contains(day).and(Verdict.UNDETERMINED) : period.contains(day);
        return period.isOneDay() ? within.or(Verdict.UNDETERMINED) : within;
    }
}
