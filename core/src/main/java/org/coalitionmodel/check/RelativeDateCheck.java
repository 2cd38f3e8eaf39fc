package org.coalitionmodel.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.RelativeDateWords.Meaning;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;

/**
 * The check {@code relative-date}: it compares a relative date, such as "last Wednesday", with the days that were recorded for it. The words count from the
 * day on which their source was published: the anchor of the time if it is a source, otherwise each source cited for
 * it. Only words of the tables in {@link RelativeDateWords} are understood.
 *
 * <table>
 * <caption>Readings, if the source was published on day <i>p</i></caption>
 * <tr><th>words</th><th>usual reading: consistent</th><th>other reading: undetermined</th></tr>
 * <tr><td>yesterday, today, tomorrow</td><td><i>p</i> − 1, <i>p</i>, <i>p</i> + 1</td><td>a day earlier, because the
 * text may be older by a day</td></tr>
 * <tr><td>last Wednesday</td><td>the Wednesday from <i>p</i> − 7 to <i>p</i> − 1</td><td>a week earlier, or
 * <i>p</i> itself</td></tr>
 * <tr><td>next Wednesday</td><td>the Wednesday from <i>p</i> + 1 to <i>p</i> + 7</td><td>a week later</td></tr>
 * <tr><td>Wednesday, this Wednesday</td><td>each Wednesday from <i>p</i> − 7 to <i>p</i> + 7</td><td>none</td></tr>
 * <tr><td>last, this, next week</td><td>the calendar week, from Saturday, Sunday or Monday</td><td>the same a day
 * earlier; the seven days before or after <i>p</i></td></tr>
 * <tr><td>last, this, next month or year</td><td>the calendar month or year</td><td>the same a day earlier; the month
 * or year before or after <i>p</i></td></tr>
 * <tr><td>last May</td><td>the last May before the month of <i>p</i></td><td>May of the year before</td></tr>
 * <tr><td>next May</td><td>the first May after the month of <i>p</i></td><td>May of the year after</td></tr>
 * </table>
 *
 * <p>Days that no reading has are a contradiction. It is an open question instead if the date of publication is
 * uncertain, or if the source has the words from somebody else, who may have said them earlier. If the source was
 * published on one of several days, the answer must be the same for each of them.
 */
final class RelativeDateCheck {
    private static final List<DayOfWeek> FIRST_OF_WEEK =
            List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY);
    /** Sources of an unknown day are read on each day of their year, but not of a decade. */
    private static final int MOST_DAYS = 366;

    private static final TimePeriod USUAL_YEARS = TimePeriod.parse("0001/9998");

    private final Dossier dossier;
    private final EntityTimes times;

    RelativeDateCheck(Dossier dossier) {
        this.dossier = dossier;
        times = new EntityTimes(dossier);
    }

    void check(DatedPart part, FindingCollector findings) {
        Optional<Meaning> meaning = part.when().wording().flatMap(RelativeDateWords::meaning);
        Optional<TimePeriod> days = times.days(part.when()).filter(period -> !period.isQualified());
        if (meaning.isEmpty() || days.isEmpty()) {
            return;
        }
        Set<Answer> answers = EnumSet.noneOf(Answer.class);
        Optional<DateReading> shown = Optional.empty();
        for (DateReading reading : readings(part)) {
            Optional<Answer> answer = reading.answer(meaning.get(), days.get());
            if (answer.isEmpty()) {
                return;
            }
            shown = answers.isEmpty() || answer.get() == Answer.CONSISTENT ? Optional.of(reading) : shown;
            answers.add(answer.get());
        }
        if (shown.isEmpty()) {
            return;
        }
        Answer answer = answers.contains(Answer.CONSISTENT)
                ? Answer.CONSISTENT
                : answers.contains(Answer.UNDETERMINED) ? Answer.UNDETERMINED : Answer.CONTRADICTORY;
        DateReading reading = shown.get();
        findings.add(findings.finding(
                        answer,
                        "words",
                        part.entity(),
                        part.when().wording().orElseThrow(),
                        reading.source(),
                        reading.published(),
                        usual(meaning.get(), reading.days().get(0)).get(0),
                        days.get())
                .about(part.entity().id(), part.part())
                .about(reading.source().id()));
    }

    /** A source in which the words may stand, with the days on which it may have been published. */
    private record DateReading(Source source, TimePeriod published, List<LocalDate> days, boolean isOpen) {

        /** Whether the words mean the days; empty if that depends on the day of publication. */
        Optional<Answer> answer(Meaning meaning, TimePeriod recorded) {
            Set<Answer> answers = EnumSet.noneOf(Answer.class);
            days.forEach(day -> answers.add(on(day, meaning, recorded)));
            if (answers.contains(Answer.CONSISTENT)) {
                return answers.size() == 1 ? Optional.of(Answer.CONSISTENT) : Optional.empty();
            }
            return answers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            answers.contains(Answer.UNDETERMINED) || isOpen
                                    ? Answer.UNDETERMINED
                                    : Answer.CONTRADICTORY);
        }

        private static Answer on(LocalDate day, Meaning meaning, TimePeriod recorded) {
            if (meets(usual(meaning, day), recorded)) {
                return Answer.CONSISTENT;
            }
            return meets(other(meaning, day), recorded) ? Answer.UNDETERMINED : Answer.CONTRADICTORY;
        }

        private static boolean meets(List<TimePeriod> readings, TimePeriod recorded) {
            return readings.stream().anyMatch(reading -> reading.overlaps(recorded) != Verdict.NO);
        }
    }

    private List<DateReading> readings(DatedPart part) {
        Optional<Source> anchor = part.when()
                .anchor()
                .flatMap(dossier::find)
                .filter(Source.class::isInstance)
                .map(Source.class::cast);
        if (anchor.isPresent()) {
            return reading(anchor.get(), false).stream().toList();
        }
        List<DateReading> readings = new ArrayList<>();
        for (Citation citation : part.citations()) {
            Optional<DateReading> reading = dossier.source(citation.source())
                    .flatMap(source -> reading(source, !citation.attribution().isEmpty()));
            if (reading.isEmpty()) {
                return List.of();
            }
            readings.add(reading.get());
        }
        return readings;
    }

    private Optional<DateReading> reading(Source source, boolean isReported) {
        return source.published()
                .flatMap(times::days)
                .map(published ->
                        new DateReading(source, published, daysOf(published), isReported || published.isQualified()));
    }

    private static List<LocalDate> daysOf(TimePeriod period) {
        if (!period.alternatives().isEmpty()) {
            return period.alternatives().stream()
                    .flatMap(date -> daysOf(TimePeriod.of(date)).stream())
                    .toList();
        }
        Optional<LocalDate> first = period.earliest().filter(RelativeDateCheck::isUsual);
        Optional<LocalDate> last = period.latest().filter(RelativeDateCheck::isUsual);
        return first.isPresent()
                        && last.isPresent()
                        && last.get().isBefore(first.get().plusDays(MOST_DAYS))
                ? first.get().datesUntil(last.get().plusDays(1)).toList()
                : List.of();
    }

    /** Whether the days around it can be written with a year of four digits. */
    private static boolean isUsual(LocalDate day) {
        return USUAL_YEARS.contains(day) == Verdict.YES;
    }

    /** What the words usually mean in a text of that day, the most likely first. */
    private static List<TimePeriod> usual(Meaning meaning, LocalDate day) {
        return switch (meaning.unit()) {
            case DAY -> List.of(days(day.plusDays(meaning.steps()), 1));
            case WEEKDAY -> weekdays(meaning, day);
            case WEEK ->
                FIRST_OF_WEEK.stream()
                        .map(start -> days(
                                day.with(TemporalAdjusters.previousOrSame(start))
                                        .plusWeeks(meaning.steps()),
                                7))
                        .toList();
            case MONTH -> List.of(month(YearMonth.from(day).plusMonths(meaning.steps())));
            case MONTHNAME -> List.of(month(named(meaning, YearMonth.from(day))));
            case YEAR -> List.of(year(day.getYear() + meaning.steps()));
        };
    }

    /** What the words may mean as well. */
    private static List<TimePeriod> other(Meaning meaning, LocalDate day) {
        int steps = meaning.steps();
        LocalDate dayBefore = day.minusDays(1);
        return switch (meaning.unit()) {
            case DAY -> usual(meaning, dayBefore);
            case WEEKDAY ->
                steps == 0
                        ? List.of()
                        : Stream.concat(
                                        weekdays(meaning, day.plusWeeks(steps)).stream(),
                                        Stream.of(day)
                                                .filter(it -> it.getDayOfWeek() == meaning.weekday())
                                                .map(it -> days(it, 1)))
                                .toList();
            case WEEK, MONTH, YEAR ->
                Stream.concat(usual(meaning, dayBefore).stream(), rolling(meaning, day))
                        .toList();
            case MONTHNAME -> List.of(month(YearMonth.of(day.getYear() + steps, meaning.month())));
        };
    }

    private static List<TimePeriod> weekdays(Meaning meaning, LocalDate day) {
        LocalDate previous = day.with(TemporalAdjusters.previous(meaning.weekday()));
        LocalDate next = day.with(TemporalAdjusters.next(meaning.weekday()));
        if (meaning.steps() == 0) {
            LocalDate same = day.with(TemporalAdjusters.previousOrSame(meaning.weekday()));
            return Stream.of(same, previous, next).map(it -> days(it, 1)).toList();
        }
        return List.of(days(meaning.steps() < 0 ? previous : next, 1));
    }

    /** The last or next month of that name, before or after a month. */
    private static YearMonth named(Meaning meaning, YearMonth now) {
        YearMonth same = YearMonth.of(now.getYear(), meaning.month());
        return switch (Integer.signum(meaning.steps())) {
            case -1 -> same.isBefore(now) ? same : same.minusYears(1);
            case 1 -> same.isAfter(now) ? same : same.plusYears(1);
            default -> same;
        };
    }

    /** The week, month or year right before or after a day. */
    private static Stream<TimePeriod> rolling(Meaning meaning, LocalDate day) {
        int steps = meaning.steps();
        LocalDate other = switch (meaning.unit()) {
            case WEEK -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
            default -> day.plusYears(steps);
        };
        return steps == 0
                ? Stream.empty()
                : Stream.of(steps < 0 ? between(other, day.minusDays(1)) : between(day.plusDays(1), other));
    }

    private static TimePeriod days(LocalDate first, int count) {
        return between(first, first.plusDays(count - 1));
    }

    private static TimePeriod between(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? TimePeriod.of(PartialDate.of(first))
                : TimePeriod.between(PartialDate.of(first), PartialDate.of(last));
    }

    private static TimePeriod month(YearMonth month) {
        return TimePeriod.of(PartialDate.of(month.getYear(), month.getMonthValue()));
    }

    private static TimePeriod year(int year) {
        return TimePeriod.of(PartialDate.of(year));
    }
}
