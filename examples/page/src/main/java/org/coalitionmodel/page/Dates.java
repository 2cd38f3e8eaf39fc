package org.coalitionmodel.page;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;

/** Writes dates and periods as a newspaper does, with what is uncertain about them. */
final class Dates {
    private static final Set<Reckoning> BARE = EnumSet.of(Reckoning.ROLLING, Reckoning.COMING, Reckoning.BEFORE);
    private static final Pattern QUALIFIER = Pattern.compile("[?~%]$");

    private final Words words;
    private final Function<Id<?>, Line> names;

    Dates(Words words, Function<Id<?>, Line> names) {
        this.words = words;
        this.names = names;
    }

    Line date(PartialDate date) {
        String text = QUALIFIER.matcher(date.text()).replaceAll("");
        Line plain = Line.own(plain(date, text));
        if (date.isUncertain() && date.isApproximate()) {
            return words.say("date.both", plain);
        }
        return date.isUncertain()
                ? words.say("date.uncertain", plain)
                : date.isApproximate() ? words.say("date.approximate", plain) : plain;
    }

    private String plain(PartialDate date, String text) {
        LocalDate first = date.earliest();
        String year = words.plainNumber(first.getYear());
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return format("d MMMM uuuu", first);
        }
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return format("MMMM uuuu", first);
        }
        if (text.matches("\\d{4}-\\d\\d-XX")) {
            return words.say("date.someDay", format("MMMM uuuu", first)).text();
        }
        if (text.matches("\\d{4}-XX-XX")) {
            return words.say("date.someDay", year).text();
        }
        if (text.matches("\\d{4}-XX")) {
            return words.say("date.someMonth", year).text();
        }
        if (text.matches("\\d{4}-\\d\\d")) {
            return words.say("date.part." + text.substring(5), year).text();
        }
        boolean isYear = date.precision() == PartialDate.Precision.YEAR && first.getYear() > 0;
        String last = words.plainNumber(date.latest().getYear());
        return isYear || year.equals(last)
                ? year
                : words.say("period.years", year, last).text();
    }

    private String format(String pattern, LocalDate day) {
        return words.digits(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(monthNames()))
                .format(day));
    }

    /** A month on an axis. */
    String month(LocalDate day) {
        return format("MMM uuuu", day);
    }

    /** The language and the country, since the Maghreb calls the months differently, but no other extension. */
    private String monthNames() {
        Locale locale = words.locale();
        return locale.getLanguage() + (locale.getCountry().isEmpty() ? "" : "-" + locale.getCountry());
    }

    Line period(TimePeriod period) {
        if (!period.alternatives().isEmpty()) {
            return alternatives(period.alternatives());
        }
        Optional<PartialDate> start = period.start();
        Optional<PartialDate> end = period.end();
        if (start.isPresent() && end.isPresent()) {
            return start.equals(end) ? date(start.get()) : span(start.get(), end.get());
        }
        if (period.length().isPresent()) {
            Line length = length(period.length().get(), "");
            return start.or(() -> end)
                    .map(date ->
                            words.say(start.isPresent() ? "period.lengthFrom" : "period.lengthTo", length, date(date)))
                    .orElse(length);
        }
        if (start.isPresent()) {
            return words.say(period.isEndOpen() ? "period.since" : "period.from", date(start.get()));
        }
        return words.say(period.isStartOpen() ? "period.until" : "period.to", date(end.orElseThrow()));
    }

    private Line alternatives(List<PartialDate> dates) {
        PartialDate first = dates.get(0);
        PartialDate last = dates.get(dates.size() - 1);
        boolean isRun = dates.size() > 2
                && last.earliest().equals(first.latest().plusDays(dates.size() - 1L))
                && first.precision() == PartialDate.Precision.DAY;
        return isRun
                ? words.say("period.oneOf", span(first, last))
                : words.choice(dates.stream().map(this::date).toList());
    }

    private Line span(PartialDate start, PartialDate end) {
        boolean areDays = (start.text() + end.text()).matches("\\d{4}-\\d\\d-\\d\\d\\d{4}-\\d\\d-\\d\\d");
        if (areDays && start.text().startsWith(end.text().substring(0, 7))) {
            return Line.own(words.say(
                            "period.days",
                            words.plainNumber(start.earliest().getDayOfMonth()),
                            format("d MMMM uuuu", end.earliest()))
                    .text());
        }
        return words.say("period.fromTo", date(start), date(end));
    }

    /** A length; the form is what it follows: an article for ".bare.", a bound for ".bounded.". */
    private Line length(Period length, String form) {
        List<Line> parts = new ArrayList<>();
        add(parts, "length.years", length.getYears(), form);
        add(parts, "length.months", length.getMonths(), form);
        boolean isWeeks = length.getDays() % 7 == 0;
        add(parts, isWeeks ? "length.weeks" : "length.days", isWeeks ? length.getDays() / 7 : length.getDays(), form);
        return words.list(parts);
    }

    /** A number of units, in the form of its own that some numbers have: the last year, not the last 1 year. */
    private void add(List<Line> parts, String key, int number, String form) {
        if (number != 0) {
            parts.add(words.sayIfKnown(key + form + number).orElseGet(() -> words.count(key, number)));
        }
    }

    private static Optional<Bound> hedge(When when) {
        return when.lengthBound().filter(bound -> bound != Bound.EXACTLY);
    }

    /** The time with everything that the source says about it. */
    Line when(When when) {
        boolean isLength = when.period().flatMap(TimePeriod::length).isPresent();
        boolean isDated = when.period().isPresent() && !isLength;
        if (when.wording().isPresent() && !isDated) {
            return words.quoted(when.wording().get());
        }
        // A length with an anchor is counted from it.
        List<Reckoning> reckonings = when.reckonings().stream()
                .filter(it -> it == Reckoning.FISCAL
                        || (BARE.contains(it) && when.anchor().isEmpty()))
                .toList();
        boolean isBare = !Collections.disjoint(reckonings, BARE);
        String form = isBare ? ".bare." : ".bounded.";
        Optional<Period> length = when.period()
                .flatMap(TimePeriod::length)
                .filter(any -> isBare || hedge(when).isPresent());
        Line text = length.map(it -> length(it, form))
                .or(() -> when.period().map(this::period))
                .orElse(Line.EMPTY);
        if (when.part().isPresent()) {
            text = words.phrase(when.part().get(), text);
        }
        for (Reckoning reckoning : reckonings) {
            text = words.phrase(reckoning, text);
        }
        if (hedge(when).isPresent()) {
            text = words.phrase(hedge(when).get(), text);
        }
        if (when.bound().isPresent()) {
            text = words.phrase(when.bound().get(), text);
        }
        // The anchor of a date only repeats it; that of a length or of nothing is the time itself.
        if (when.anchor().isPresent() && !isDated) {
            Line anchor = names.apply(when.anchor().get());
            When.Side side = when.side().orElseThrow();
            text = text.isEmpty() ? words.phrase(side, anchor) : words.say(Words.key(side) + ".length", text, anchor);
        }
        return when.wording().isPresent()
                ? words.say("when.quoted", text, words.of(when.wording().get()))
                : text;
    }
}
