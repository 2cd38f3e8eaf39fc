package org.coalitionmodel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PossibleSpans.Date;
import org.coalitionmodel.time.PossibleSpans.PossibleSpan;
import org.coalitionmodel.time.When.PeriodPart;
import org.coalitionmodel.time.When.TimeBound;
import org.junit.jupiter.api.Test;

/**
 * Random dates, periods and times. Each verdict is compared with what holds for every day on which they may start and
 * end. {@code -Dverdicts=604000} compares as many.
 */
class VerdictsOverDaysTest {
    private static final int VERDICTS = Integer.getInteger("verdicts", 60_400);
    private static final long SEED = 20310413;
    private static final Verdict UNDETERMINED = Verdict.UNDETERMINED;

    private final Random random = new Random(SEED);
    private int compared;
    private int undetermined;

    /** Yes or no if the answer is the same for all; otherwise undetermined. */
    private static <T> Verdict ofAll(Iterable<T> possible, Predicate<T> question) {
        boolean holds = false;
        boolean fails = false;
        for (T each : possible) {
            boolean answer = question.test(each);
            holds |= answer;
            fails |= !answer;
            if (holds && fails) {
                return Verdict.UNDETERMINED;
            }
        }
        assertThat(holds || fails).isTrue();
        return Verdict.of(holds);
    }

    private static <T> Verdict ofAllPairs(Iterable<T> ones, Iterable<T> others, BiPredicate<T, T> question) {
        List<Verdict> verdicts = new ArrayList<>();
        for (T one : ones) {
            Verdict verdict = ofAll(others, other -> question.test(one, other));
            if (verdict == Verdict.UNDETERMINED) {
                return verdict;
            }
            verdicts.add(verdict);
        }
        return verdicts.stream().distinct().count() == 1 ? verdicts.get(0) : Verdict.UNDETERMINED;
    }

    private void compare(Verdict verdict, Verdict expected, Object one, String question, Object other) {
        compared++;
        undetermined += expected == Verdict.UNDETERMINED ? 1 : 0;
        assertThat(verdict)
                .as("Seed %d, verdict %d: %s %s %s", SEED, compared, one, question, other)
                .isEqualTo(expected);
    }

    /** Random questions that all have one answer would show little. */
    private void requireVariety() {
        assertThat(undetermined).isBetween(compared / 10, compared * 9 / 10);
    }

    @Test
    void dates_are_before_or_after_one_another_as_each_of_their_days_is() {
        while (compared < VERDICTS / 10) {
            Date one = PossibleSpans.date(random);
            Date other = PossibleSpans.date(random);
            PartialDate date = PartialDate.parse(one.text());
            PartialDate another = PartialDate.parse(other.text());

            assertThat(date.earliest().toEpochDay())
                    .as(one.text())
                    .isEqualTo(one.days().first());
            assertThat(date.latest().toEpochDay())
                    .as(one.text())
                    .isEqualTo(one.days().last());
            assertThat(date.hasKnownDays()).as(one.text()).isEqualTo(one.hasKnownDays());
            boolean isKnown = !one.isQualified() && !other.isQualified();
            Verdict before = isKnown ? ofAllPairs(days(one, other), days(other, one), (x, y) -> x < y) : UNDETERMINED;
            Verdict after = isKnown ? ofAllPairs(days(one, other), days(other, one), (x, y) -> x > y) : UNDETERMINED;
            compare(date.before(another), before, date, "before", another);
            compare(date.after(another), after, date, "after", another);
        }
        requireVariety();
    }

    /** The first, the last and, if they are of both dates, some days between. */
    private static NavigableSet<Long> days(Date date, Date other) {
        NavigableSet<Long> days = PossibleSpans.landmarks(date.asPeriod(), other.asPeriod());
        return days.subSet(date.days().first(), true, date.days().last(), true);
    }

    @Test
    void periods_contain_overlap_precede_and_hold_as_each_of_their_spans_does() {
        while (compared < VERDICTS / 10 * 7) {
            PossibleSpans one = PossibleSpans.period(random);
            PossibleSpans other = PossibleSpans.period(random);
            TimePeriod period = TimePeriod.parse(one.text());
            TimePeriod another = TimePeriod.parse(other.text());
            NavigableSet<Long> days = PossibleSpans.landmarks(one, other);
            List<PossibleSpan> spans = one.spans(days);
            List<PossibleSpan> others = other.spans(days);
            boolean isDated = !one.isLength() && !other.isLength();

            requireEnds(period, one);
            compare(
                    period.overlaps(another),
                    isDated
                            ? ofAllPairs(spans, others, (x, y) -> x.start() <= y.end() && y.start() <= x.end())
                            : UNDETERMINED,
                    period,
                    "overlaps",
                    another);
            compare(
                    period.before(another),
                    isDated ? ofAllPairs(spans, others, (x, y) -> x.end() < y.start()) : UNDETERMINED,
                    period,
                    "before",
                    another);
            Verdict within = isDated
                    ? ofAllPairs(spans, others, (x, y) -> x.start() >= y.start() && x.end() <= y.end())
                    : UNDETERMINED;
            // The verdict does not consider that a length ties the end to the start, so it may say less.
            boolean isTied = one.hasLength() || other.hasLength();
            if (!isTied || period.within(another) != UNDETERMINED) {
                compare(period.within(another), within, period, "within", another);
            }
            for (int i = 0; i < 4; i++) {
                long day = nearby(days);
                compare(
                        period.contains(LocalDate.ofEpochDay(day)),
                        one.isLength()
                                ? UNDETERMINED
                                : ofAll(one.spans(with(days, day)), x -> x.start() <= day && day <= x.end()),
                        period,
                        "contains",
                        LocalDate.ofEpochDay(day));
            }
        }
        requireVariety();
    }

    /** The first and the last day that may belong to the period, if the text limits it. */
    private static void requireEnds(TimePeriod period, PossibleSpans spans) {
        if (!period.isQualified() && !spans.isLength()) {
            long first = spans.ranges().stream()
                    .mapToLong(range -> range.starts().first())
                    .min()
                    .orElseThrow();
            long last = spans.ranges().stream()
                    .mapToLong(range -> range.ends().last())
                    .max()
                    .orElseThrow();
            assertThat(period.earliest().map(LocalDate::toEpochDay))
                    .as("%s", period)
                    .isEqualTo(Optional.of(first).filter(PossibleSpans::isKnown));
            assertThat(period.latest().map(LocalDate::toEpochDay))
                    .as("%s", period)
                    .isEqualTo(Optional.of(last).filter(PossibleSpans::isKnown));
        }
    }

    /** A day at or close to one at which an answer changes. */
    private long nearby(NavigableSet<Long> days) {
        List<Long> known = days.stream().filter(PossibleSpans::isKnown).toList();
        return known.isEmpty()
                ? random.nextInt(20_000)
                : known.get(random.nextInt(known.size())) + random.nextInt(5) - 2;
    }

    private static NavigableSet<Long> with(NavigableSet<Long> days, long day) {
        NavigableSet<Long> more = new TreeSet<>(days);
        more.addAll(List.of(day - 1, day, day + 1));
        return more;
    }

    @Test
    void times_contain_and_overlap_as_each_of_their_spans_does() {
        while (compared < VERDICTS / 10 * 2) {
            PossibleSpans one = PossibleSpans.period(random);
            PossibleSpans other = PossibleSpans.period(random);
            TimePeriod another = TimePeriod.parse(other.text());
            Optional<TimeBound> bound = one(TimeBound.values());
            Optional<PeriodPart> part = one(PeriodPart.values());
            When when = When.builder()
                    .period(TimePeriod.parse(one.text()))
                    .bound(bound)
                    .part(part)
                    .wording(LocalizedText.of("en", "then"))
                    .build();
            NavigableSet<Long> days = PossibleSpans.landmarks(one, other);
            long day = nearby(days);
            days = with(days, day);
            List<PossibleSpan> spans = bounded(one.spans(days), days, bound, part.isPresent());
            boolean isDated = !one.isLength() && !other.isLength();

            compareIfKnown(
                    when.contains(LocalDate.ofEpochDay(day)),
                    one.isLength() ? UNDETERMINED : ofAll(spans, x -> x.start() <= day && day <= x.end()),
                    when,
                    LocalDate.ofEpochDay(day));
            compareIfKnown(
                    when.overlaps(another),
                    isDated
                            ? ofAllPairs(
                                    spans, other.spans(days), (x, y) -> x.start() <= y.end() && y.start() <= x.end())
                            : UNDETERMINED,
                    when,
                    another);
        }
        requireVariety();
    }

    private <T> Optional<T> one(T[] values) {
        return random.nextInt(3) == 0 ? Optional.of(values[random.nextInt(values.length)]) : Optional.empty();
    }

    /** Of a part of a period, and of one time up to or from it, it is never certain that they include a day. */
    private void compareIfKnown(Verdict verdict, Verdict expected, When when, Object other) {
        boolean isSince =
                when.bound().filter(it -> it == TimeBound.SINCE_AT_THE_LATEST).isPresent();
        boolean isVague = when.part().isPresent() || (when.bound().isPresent() && !isSince);
        boolean isBegun = isSince && when.part().isPresent();
        if (isBegun) {
            // A part begins on its last day at the latest, but the verdict waits for that day to pass.
            compare(verdict, verdict == Verdict.YES ? expected : UNDETERMINED, when, "and", other);
        } else {
            compare(verdict, isVague && expected == Verdict.YES ? UNDETERMINED : expected, when, "and", other);
        }
    }

    /** The spans that the bound and the part of a period allow. */
    private static List<PossibleSpan> bounded(
            List<PossibleSpan> periods, NavigableSet<Long> days, Optional<TimeBound> bound, boolean isPart) {
        List<PossibleSpan> parts = new ArrayList<>();
        for (PossibleSpan period : periods) {
            if (!isPart) {
                parts.add(period);
                continue;
            }
            for (long start : inside(period, days)) {
                for (long end : inside(new PossibleSpan(start, period.end()), days)) {
                    parts.add(new PossibleSpan(start, end));
                }
            }
        }
        List<PossibleSpan> spans = new ArrayList<>();
        for (PossibleSpan part : parts) {
            if (bound.isEmpty()) {
                spans.add(part);
            } else if (bound.get() == TimeBound.BY) {
                inside(new PossibleSpan(PossibleSpans.OPEN_START, part.end()), days)
                        .forEach(day -> spans.add(new PossibleSpan(day, day)));
            } else if (bound.get() == TimeBound.AT_THE_EARLIEST) {
                inside(new PossibleSpan(part.start(), PossibleSpans.OPEN_END), days)
                        .forEach(day -> spans.add(new PossibleSpan(day, day)));
            } else {
                inside(new PossibleSpan(PossibleSpans.OPEN_START, part.start()), days)
                        .forEach(day -> spans.add(new PossibleSpan(day, PossibleSpans.OPEN_END)));
            }
        }
        return spans.stream().distinct().toList();
    }

    private static NavigableSet<Long> inside(PossibleSpan span, NavigableSet<Long> days) {
        return days.subSet(span.start(), true, span.end(), true);
    }
}
