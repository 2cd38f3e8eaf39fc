package org.coalitionmodel.page;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.time.TimePeriod;

/**
 * An axis of time, on which each period is drawn as far as it is known: a day as a dot, anything longer as a bar, what is
 * uncertain hatched or hollow, what has no end fading out.
 *
 * @param first the first day of the axis
 * @param last the last day of the axis
 */
record TimeAxis(LocalDate first, LocalDate last) {
    private static final int HEIGHT = 22;
    private static final double MIDDLE = HEIGHT / 2.0;
    private static final int MOST_MARKS = 6;
    private static final int MOST_MONTHS = 4;
    // No bar is narrower than this, so that it is seen on a phone.
    private static final double NARROW = 0.018;

    /** The axis that holds all of these periods, with some room on both sides; empty if none of them has a date. */
    static Optional<TimeAxis> over(Collection<TimePeriod> periods) {
        List<LocalDate> days = new ArrayList<>();
        for (TimePeriod period : periods) {
            period.earliest().ifPresent(days::add);
            period.latest().ifPresent(days::add);
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        long room = Math.max(20, ChronoUnit.DAYS.between(first, last) / 12);
        return Optional.of(new TimeAxis(first.minusDays(room), last.plusDays(room)));
    }

    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    /** The first days of years, or of months if the axis is short. */
    List<LocalDate> marks() {
        boolean isLong = ChronoUnit.YEARS.between(first, last) >= 2;
        LocalDate start = isLong ? first.withDayOfYear(1) : first.withDayOfMonth(1);
        long units = isLong ? ChronoUnit.YEARS.between(start, last) : ChronoUnit.MONTHS.between(start, last);
        int step = 1;
        for (int round : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000}) {
            step = round;
            if (units / step <= (isLong ? MOST_MARKS : MOST_MONTHS)) {
                break;
            }
        }
        LocalDate mark = isLong ? start.withYear(Math.floorDiv(start.getYear(), step) * step) : start;
        List<LocalDate> marks = new ArrayList<>();
        for (; !mark.isAfter(last); mark = mark.plus(isLong ? Period.ofYears(step) : Period.ofMonths(step))) {
            if (mark.isAfter(first)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** The marks with their years or months. */
    String drawn(Words words, Dates dates) {
        Drawing drawing = new Drawing(24, words.isRightToLeft()).along(0, 1, 0.5, "axis");
        boolean isLong = ChronoUnit.YEARS.between(first, last) >= 2;
        for (LocalDate mark : marks()) {
            double at = at(mark);
            String text = isLong ? words.plainNumber(mark.getYear()) : dates.month(mark);
            drawing.upright(at, 0, 5, "axis").text(at, 18, at < 0.06 ? "start" : at > 0.92 ? "end" : "middle", text);
        }
        return drawing.svg("");
    }

    /**
     * A period on this axis.
     *
     * @param isOpenToInterpretation whether the date is inferred, relative to something else, or a bound
     */
    String strip(Optional<TimePeriod> period, boolean isOpenToInterpretation, boolean mirrored, String alternative) {
        Drawing drawing = background(mirrored);
        period.ifPresent(it -> draw(drawing, it, isOpenToInterpretation || it.isQualified()));
        return drawing.svg(alternative);
    }

    /** A period of belonging, and the days on which a source lists the party. */
    String membership(
            Optional<TimePeriod> period,
            boolean isDoubtful,
            List<TimePeriod> listed,
            boolean mirrored,
            String alternative) {
        Drawing drawing = background(mirrored);
        period.ifPresent(it -> draw(drawing, it, isDoubtful || it.isQualified()));
        listed.forEach(it -> draw(drawing, it, it.isQualified()));
        return drawing.svg(alternative);
    }

    private Drawing background(boolean mirrored) {
        Drawing drawing = new Drawing(HEIGHT, mirrored);
        marks().forEach(mark -> drawing.upright(at(mark), 0, HEIGHT, "grid"));
        return drawing.along(0, 1, MIDDLE, "thread");
    }

    private void draw(Drawing drawing, TimePeriod period, boolean isDoubtful) {
        if (!period.alternatives().isEmpty()) {
            span(drawing, period.earliest().orElseThrow(), period.latest().orElseThrow(), true);
            return;
        }
        Optional<LocalDate> start = period.earliest();
        Optional<LocalDate> end = period.latest();
        if (start.isPresent() && end.isPresent()) {
            span(drawing, start.get(), end.get(), isDoubtful);
        } else if (start.isPresent()) {
            drawing.box(at(start.get()), 1, MIDDLE - 5, 10, "open");
            drawing.dot(at(start.get()), MIDDLE, 5, isDoubtful ? "hollow" : "mark");
        } else if (end.isPresent()) {
            drawing.box(0, at(end.get()), MIDDLE - 5, 10, "opening");
            drawing.dot(at(end.get()), MIDDLE, 5, isDoubtful ? "hollow" : "mark");
        }
    }

    private void span(Drawing drawing, LocalDate start, LocalDate end, boolean isDoubtful) {
        double from = at(start);
        double to = at(end.plusDays(1));
        double middle = (from + to) / 2;
        if (start.equals(end)) {
            drawing.dot(middle, MIDDLE, 5.5, isDoubtful ? "hollow" : "mark");
        } else {
            double half = Math.max(to - from, NARROW) / 2;
            drawing.box(middle - half, middle + half, MIDDLE - 5, 10, isDoubtful ? "maybe" : "span");
        }
    }
}
