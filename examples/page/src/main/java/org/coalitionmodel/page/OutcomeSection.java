package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.quantity.Interval;
import org.jspecify.annotations.Nullable;

/** What came of it: agreements, decisions, pledges, with their terms and votes. */
final class OutcomeSection {
    private final PageContext page;
    private final FigureText figures;

    OutcomeSection(PageContext page) {
        this.page = page;
        this.figures = new FigureText(page);
    }

    record OutcomeView(
            @Nullable String anchor,
            Line kind,
            Line by,
            Line summary,
            List<Fact> facts,
            List<Fact> terms,
            List<VoteView> votes,
            Cites cites) {}

    record VoteView(Line question, Line result, String chart, List<Choice> choices, List<Fact> ballots, Cites cites) {}

    /** A choice with its total, and the style of its part of the chart. */
    record Choice(Line label, Line total, String style) {}

    List<OutcomeView> outcomes() {
        return page.dossier().outcomes().stream().map(this::outcome).toList();
    }

    private OutcomeView outcome(Outcome outcome) {
        return new OutcomeView(
                page.anchors().place(outcome.id()),
                page.label(outcome.kind()),
                page.actors(outcome.by()),
                page.text(outcome.summary()),
                facts(outcome),
                outcome.terms().stream().map(this::term).toList(),
                outcome.vote().stream().map(this::vote).toList(),
                page.cites(outcome.citations()));
    }

    private List<Fact> facts(Outcome outcome) {
        List<Fact> facts = new ArrayList<>();
        outcome.meeting().ifPresent(meeting -> facts.add(fact("outcome.meeting", page.name(meeting))));
        outcome.when().ifPresent(when -> facts.add(fact("meeting.when", page.when(outcome, "when", when))));
        outcome.stages()
                .forEach(stage -> facts.add(new Fact(
                        page.say("stage"),
                        page.parts(List.of(
                                page.label(stage.kind()),
                                stage.when().map(page::when).orElse(Line.EMPTY))),
                        page.cites(stage.citations()))));
        outcome.binding().ifPresent(binding -> facts.add(fact("outcome.binding", page.say(binding ? "yes" : "no"))));
        outcome.document().ifPresent(document -> facts.add(fact("outcome.document", page.name(document))));
        Map<ParticipationRole, List<Line>> roles = new LinkedHashMap<>();
        for (Participation part : outcome.participations()) {
            roles.computeIfAbsent(part.role(), any -> new ArrayList<>()).add(page.actor(part.actor()));
        }
        roles.forEach((role, actors) -> facts.add(new Fact(page.label(role), page.list(actors), Cites.NONE)));
        return facts;
    }

    private Fact fact(String key, Line value) {
        return new Fact(page.say(key), value, Cites.NONE);
    }

    private Fact term(Term term) {
        List<Line> parts = new ArrayList<>();
        term.text().ifPresent(text -> parts.add(page.text(text)));
        term.quantity().ifPresent(quantity -> parts.add(page.quantity(quantity)));
        parts.add(page.list(term.financeTypes().stream().map(page::label).toList()));
        parts.add(page.list(term.financeSources().stream().map(page::label).toList()));
        term.statistics().stream()
                .flatMap(id -> page.dossier().statistic(id).stream())
                .forEach(statistic -> parts.add(page.parts(List.of(
                        figures.figure(statistic), page.matters(statistic.indicators()), figures.scope(statistic)))));
        if (!term.about().isEmpty()) {
            parts.add(page.names(term.about()));
        }
        if (!term.parties().isEmpty()) {
            parts.add(page.say("term.parties", page.names(term.parties())));
        }
        term.when().ifPresent(when -> parts.add(page.when(when)));
        List<Line> triggers =
                new ArrayList<>(term.triggers().stream().map(page::name).toList());
        term.triggerKinds().forEach(kind -> triggers.add(page.label(kind)));
        if (!triggers.isEmpty()) {
            Line on = term.triggerOn().isEmpty() ? Line.EMPTY : page.say("term.on", page.names(term.triggerOn()));
            parts.add(page.say("term.trigger", page.parts(List.of(page.choice(triggers), on))));
        }
        return new Fact(
                page.label(term.kind()),
                Line.join(parts, page.say("list.semicolon").text()),
                page.cites(term.citations()));
    }

    private VoteView vote(Vote vote) {
        List<Line> result = new ArrayList<>();
        vote.adopted().ifPresent(adopted -> result.add(page.say(adopted ? "vote.adopted" : "vote.rejected")));
        if (vote.procedural().equals(Optional.of(true))) {
            result.add(page.say("vote.procedural"));
        }
        vote.rule().ifPresent(rule -> result.add(page.label(rule)));
        vote.required().ifPresent(it -> result.add(page.say("vote.required", page.quantity(it))));
        vote.eligible().ifPresent(it -> result.add(page.say("vote.eligible", page.quantity(it))));
        vote.quorum().ifPresent(it -> result.add(page.say("vote.quorum", page.quantity(it))));
        if (!vote.vetoHolders().isEmpty()) {
            result.add(page.say("vote.veto", page.names(vote.vetoHolders())));
        }
        List<Choice> choices = new ArrayList<>();
        for (VoteTotal total : vote.totals()) {
            choices.add(
                    new Choice(page.label(total.choice()), page.quantity(total.quantity()), "vote-" + choices.size()));
        }
        Map<Participation.Choice, List<Line>> ballots = new LinkedHashMap<>();
        for (Participation ballot : vote.ballots()) {
            ballots.computeIfAbsent(ballot.choice().orElseThrow(), any -> new ArrayList<>())
                    .add(page.actor(ballot.actor()));
        }
        List<Fact> listed = new ArrayList<>();
        ballots.forEach((choice, actors) -> listed.add(new Fact(page.label(choice), page.list(actors), Cites.NONE)));
        return new VoteView(
                vote.question().map(page::text).orElse(Line.EMPTY),
                page.parts(result),
                chart(vote, choices),
                choices,
                listed,
                page.cites(vote.citations()));
    }

    /** The totals side by side, if each has at least a lower bound. */
    private String chart(Vote vote, List<Choice> choices) {
        List<BigDecimal> numbers = vote.totals().stream()
                .map(total -> total.quantity().interval())
                .flatMap((Interval it) -> it.low().stream())
                .toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (numbers.isEmpty() || numbers.size() < choices.size() || sum.signum() <= 0) {
            return "";
        }
        Drawing drawing = new Drawing(24, page.isRightToLeft());
        double from = 0;
        List<Line> told = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            double to = from + numbers.get(i).doubleValue() / sum.doubleValue();
            drawing.box(from, to, 2, 20, choices.get(i).style());
            told.add(page.say("labelled", choices.get(i).label(), choices.get(i).total()));
            from = to;
        }
        return drawing.svg(page.list(told).text());
    }
}
