package org.coalitionmodel.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.TimeBound;
import org.jspecify.annotations.Nullable;

/** Everything that has a time, in its order, with what is uncertain about it. */
final class TimelineSection {
    private final PageContext page;

    TimelineSection(PageContext page) {
        this.page = page;
    }

    /** The dated moments on an axis, and those that nothing dates. */
    record Timeline(String axis, List<Moment> moments, List<Undated> undated) {
        /** What the strips need a legend for. */
        List<String> styles() {
            return Drawing.used(
                    List.of("mark", "hollow", "span", "maybe", "open", "opening"),
                    moments.stream().map(Moment::strip));
        }
    }

    /** A moment: how sure its date is, in words, and its strip of the drawing. */
    record Moment(
            @Nullable String anchor,
            Line what,
            Line when,
            String certainty,
            boolean isInferred,
            String strip,
            Cites cites) {}

    /** What nothing dates. */
    record Undated(@Nullable String anchor, Line what, Cites cites) {}

    /** Something with a time, before it is drawn. */
    record Timed(Entity entity, String attribute, Line what, Optional<When> when, Optional<TimePeriod> period) {
        boolean isInferred() {
            return when.filter(it -> PageContext.isInferred(entity, attribute, it))
                    .isPresent();
        }

        LocalDate order() {
            return period.flatMap(it -> it.earliest().or(it::latest)).orElse(LocalDate.MAX);
        }
    }

    Timeline timeline() {
        List<Timed> all = timed();
        List<Timed> dated = all.stream()
                .filter(it -> it.period().isPresent())
                .sorted(Comparator.comparing(Timed::order))
                .toList();
        Optional<TimeAxis> axis =
                TimeAxis.over(dated.stream().flatMap(it -> it.period().stream()).toList());
        return new Timeline(
                axis.map(it -> it.drawn(page.words(), page.dates())).orElse(""),
                dated.stream().map(it -> moment(it, axis.orElseThrow())).toList(),
                all.stream()
                        .filter(it -> it.period().isEmpty())
                        .map(this::undated)
                        .toList());
    }

    /** What has a time or, as an event has, ought to have one. */
    List<Timed> timed() {
        List<Timed> all = new ArrayList<>();
        for (Coalition coalition : page.dossier().parties(Coalition.class)) {
            coalition.founded().ifPresent(when -> all.add(founded(coalition, when)));
        }
        for (Organization body : page.dossier().parties(Organization.class)) {
            body.founded().ifPresent(when -> all.add(founded(body, when)));
        }
        for (Event event : page.dossier().events()) {
            Line name = page.name(event.id());
            Line what = event.count()
                    .map(count -> page.say("event.count", name, page.quantity(count)))
                    .orElse(name);
            all.add(timed(event, "when", what, event.when()));
        }
        for (Meeting meeting : page.dossier().meetings()) {
            all.add(timed(meeting, "when", page.name(meeting.id()), meeting.when()));
        }
        for (Outcome outcome : page.dossier().outcomes()) {
            outcome.when()
                    .ifPresent(
                            when -> all.add(timed(outcome, "when", page.shortName(outcome.summary()), outcome.when())));
        }
        for (Statement statement : page.dossier().statements()) {
            statement
                    .when()
                    .ifPresent(when -> all.add(timed(statement, "when", page.name(statement.id()), statement.when())));
        }
        for (Source source : page.dossier().sources()) {
            source.published()
                    .ifPresent(when -> all.add(timed(
                            source,
                            "published",
                            page.say("timeline.published", page.citations().source(source.id())),
                            source.published())));
        }
        return all;
    }

    private Timed founded(Entity body, When when) {
        return timed(body, "founded", page.say("timeline.founded", page.name(body.id())), Optional.of(when));
    }

    private Timed timed(Entity entity, String attribute, Line what, Optional<When> when) {
        return new Timed(entity, attribute, what, when, when.flatMap(page::dated));
    }

    private Moment moment(Timed timed, TimeAxis axis) {
        When when = timed.when().orElseThrow();
        TimePeriod period = timed.period().orElseThrow();
        boolean isInferred = timed.isInferred();
        String certainty = certainty(when, period, isInferred);
        boolean isRelative = when.anchor().isPresent() && when.period().isEmpty();
        boolean isDoubtful = isInferred
                || isRelative
                || when.bound().isPresent()
                || when.part().isPresent();
        Line text = page.date(timed.entity(), timed.attribute(), when);
        Line alternative = page.parts(
                List.of(timed.what(), text, Line.own(page.say(certainty).text())));
        return new Moment(
                page.anchors().place(timed.entity().id()),
                timed.what(),
                text,
                page.say(certainty).text(),
                isInferred,
                axis.strip(timed.period(), isDoubtful, page.isRightToLeft(), alternative.text()),
                page.cites(timed.entity(), timed.attribute()));
    }

    private Undated undated(Timed timed) {
        Line what = timed.when()
                .map(when -> page.say("labelled", timed.what(), page.when(when)))
                .orElse(timed.what());
        return new Undated(
                page.anchors().place(timed.entity().id()), what, page.cites(timed.entity(), timed.attribute()));
    }

    private static String certainty(When when, TimePeriod period, boolean isInferred) {
        if (isInferred) {
            return "certainty.inferred";
        }
        if (!period.alternatives().isEmpty()) {
            return "certainty.alternatives";
        }
        if (period.isQualified()) {
            return "certainty.qualified";
        }
        if (period.latest().isEmpty() || when.bound().equals(Optional.of(TimeBound.AT_THE_EARLIEST))) {
            return "certainty.noEnd";
        }
        if (period.earliest().isEmpty() || when.bound().isPresent()) {
            return "certainty.noStart";
        }
        return period.start().equals(period.end())
                        && period.start()
                                .filter(it -> it.earliest().equals(it.latest()))
                                .isPresent()
                ? "certainty.day"
                : "certainty.span";
    }
}
