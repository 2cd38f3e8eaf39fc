package org.coalitionmodel.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Which of two times is the more precise. Their wordings have no part in it. */
final class TimePrecision {
    /** More than there are days in the calendar. */
    private static final long WITHOUT_LIMIT = 1L << 40;

    /**
     * A time comes before those that it refines, and what the source says before what we infer. No two times are level
     * but in wording.
     */
    static final Comparator<When> ORDER = Comparator.comparing(
                    (When when) -> when.period().isEmpty())
            .thenComparing(when -> when.period().map(TimePrecision::looseness).orElse(0L))
            .thenComparing(when -> when.anchor().isEmpty())
            .thenComparing(when -> when.part().isEmpty())
            .thenComparing(when -> when.period().map(TimePrecision::choices).orElse(0))
            // A season says more than its year, and may reach over as many days.
            .thenComparing(
                    when -> -when.period().map(it -> it.toString().length()).orElse(0))
            .thenComparing(when -> when.inferred().size())
            .thenComparing(when -> when.bound().isEmpty())
            .thenComparing(when -> when.period().map(TimePeriod::toString).orElse(""))
            .thenComparing(when -> when.lengthBound() + " " + when.bound() + " " + when.reckonings() + when.anchor()
                    + when.side() + when.part() + when.inferred());

    private TimePrecision() {}

    /** Whether the one says all that the other says of the time. */
    static boolean refines(When precise, When vague) {
        boolean isWordingAlone = vague.period().isEmpty()
                && vague.anchor().isEmpty()
                && vague.bound().isEmpty()
                && vague.reckonings().isEmpty();
        if (isWordingAlone) {
            return true;
        }
        boolean isSameAnchor =
                precise.anchor().equals(vague.anchor()) && precise.side().equals(vague.side());
        return precise.bound().equals(vague.bound())
                && precise.lengthBound().equals(vague.lengthBound())
                && precise.reckonings().equals(vague.reckonings())
                && (vague.part().isEmpty() || precise.part().equals(vague.part()))
                && (vague.anchor().isEmpty() || isSameAnchor)
                && refines(precise.period(), vague.period());
    }

    private static boolean refines(Optional<TimePeriod> precise, Optional<TimePeriod> vague) {
        return vague.isEmpty() || precise.filter(it -> refines(it, vague.get())).isPresent();
    }

    /**
     * A date is refined by any period inside it, a period with two sides by one whose sides refine them: not by one
     * that is shorter. One of several dates is refined by one of them.
     */
    private static boolean refines(TimePeriod precise, TimePeriod vague) {
        if (precise.equals(vague)) {
            return true;
        }
        if (!precise.alternatives().isEmpty()) {
            return precise.alternatives().stream().allMatch(date -> refines(TimePeriod.of(date), vague));
        }
        if (!vague.alternatives().isEmpty()) {
            return vague.alternatives().stream().anyMatch(date -> refines(precise, TimePeriod.of(date)));
        }
        if (isDate(vague)) {
            return precise.start().isPresent()
                    && precise.end().isPresent()
                    && isInside(
                            precise.start().get(),
                            precise.end().get(),
                            vague.start().orElseThrow());
        }
        return !isDate(precise)
                && precise.length().equals(vague.length())
                && refines(precise.start(), precise.isStartOpen(), vague.start(), vague.isStartOpen())
                && refines(precise.end(), precise.isEndOpen(), vague.end(), vague.isEndOpen());
    }

    private static boolean refines(
            Optional<PartialDate> precise, boolean preciseIsOpen, Optional<PartialDate> vague, boolean vagueIsOpen) {
        return vague.isEmpty()
                ? preciseIsOpen == vagueIsOpen
                : precise.isPresent() && isInside(precise.get(), precise.get(), vague.get());
    }

    /** Nobody knows how far off a doubted date is, nor which months a season has. */
    private static boolean isInside(PartialDate first, PartialDate last, PartialDate whole) {
        if (first.equals(whole) && last.equals(whole)) {
            return true;
        }
        return !first.isQualified()
                && !last.isQualified()
                && !whole.isQualified()
                && whole.precision() != PartialDate.Precision.SEASON
                && !first.earliest().isBefore(whole.earliest())
                && !last.latest().isAfter(whole.latest());
    }

    private static boolean isDate(TimePeriod period) {
        return period.start().isPresent() && period.toString().indexOf('/') < 0;
    }

    /** The days that the period may reach over and those that each side may lie on. */
    private static long looseness(TimePeriod period) {
        long reach = days(period.earliest(), period.latest());
        if (period.alternatives().isEmpty()) {
            return reach + days(period.start()) + days(period.end());
        }
        boolean isDoubted = period.alternatives().stream().anyMatch(PartialDate::isQualified);
        return reach + 2 * (isDoubted ? WITHOUT_LIMIT : reach);
    }

    /** The number of dates of which one is meant. A period that is no such set comes after all sets. */
    private static int choices(TimePeriod period) {
        return period.alternatives().isEmpty()
                ? Integer.MAX_VALUE
                : period.alternatives().size();
    }

    private static long days(Optional<PartialDate> date) {
        Optional<PartialDate> sure = date.filter(it -> !it.isQualified());
        return days(sure.map(PartialDate::earliest), sure.map(PartialDate::latest));
    }

    private static long days(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.isPresent() ? ChronoUnit.DAYS.between(first.get(), last.get()) : WITHOUT_LIMIT;
    }
}
