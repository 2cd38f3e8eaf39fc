package org.coalitionmodel.derivation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.PartialDate.Precision;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;

/** The times of statistics, in a form in which equal times are equal. */
final class PeriodNormalizer {
    private final Dossier dossier;

    PeriodNormalizer(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The time with its dates and without the source's words for it; the time itself if it has no dates. */
    When resolved(When when) {
        return dossier.resolve(when)
                .map(period -> at(period, when, Reckoning.OFFSET))
                .orElse(when);
    }

    /** The time right before another, such as the year before; empty if that time or the length is not known. */
    static Optional<When> before(When length, When time) {
        return known(time)
                .filter(period -> length.lengthBound().isEmpty())
                .flatMap(period -> length.period().flatMap(TimePeriod::length).flatMap(it -> before(it, period)))
                .map(period -> at(period, length, Reckoning.BEFORE))
                .filter(when -> when.reckonings().equals(time.reckonings()));
    }

    /**
     * The dates of a time from its first to its last day. Empty if two figures for "this time" may be for different
     * days: if its days are not known, if it is a part without limits, or if it is limited on one side.
     */
    static Optional<TimePeriod> known(When when) {
        boolean isWhole = when.part().isEmpty()
                && when.bound().isEmpty()
                && Set.of(Reckoning.FISCAL).containsAll(when.reckonings());
        return when.period().filter(period -> isWhole && period.hasKnownDays());
    }

    private static When at(TimePeriod period, When when, Reckoning settled) {
        List<Reckoning> others = when.reckonings().stream()
                .filter(reckoning -> reckoning != settled)
                .toList();
        return When.builder()
                .period(period)
                .part(when.part())
                .bound(when.bound())
                .reckonings(others)
                .build();
    }

    private static Optional<TimePeriod> before(Period length, TimePeriod period) {
        Precision precision = precision(length, period);
        return period.earliest()
                .filter(PeriodNormalizer::isWritten)
                .filter(day -> isWritten(day.minus(length)))
                .map(day -> between(date(day.minus(length), precision), date(day.minusDays(1), precision)));
    }

    /** Years before a year are years, and months before a month are months. All else is counted in days. */
    private static Precision precision(Period length, TimePeriod period) {
        Precision given = period.start()
                .filter(start -> period.end().filter(start::equals).isPresent())
                .map(PartialDate::precision)
                .orElse(Precision.DAY);
        boolean hasNoDays = length.equals(length.withDays(0));
        boolean isYears = given == Precision.YEAR && hasNoDays && length.toTotalMonths() % 12 == 0;
        boolean isMonths = given == Precision.MONTH && hasNoDays;
        return isYears || isMonths ? given : Precision.DAY;
    }

    private static PartialDate date(LocalDate day, Precision precision) {
        return switch (precision) {
            case YEAR -> PartialDate.of(day.getYear());
            case MONTH -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.of(day);
        };
    }

    private static TimePeriod between(PartialDate start, PartialDate end) {
        return start.equals(end) ? TimePeriod.of(start) : TimePeriod.between(start, end);
    }

    /** Whether a {@link PartialDate} can give the day and the day before. */
    private static boolean isWritten(LocalDate day) {
        return Math.abs(day.getYear()) < 9999;
    }
}
