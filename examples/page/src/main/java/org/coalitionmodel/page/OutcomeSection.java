package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.quantity.Interval;

/** What came of it: agreements, decisions, pledges, with their terms and votes. */
final class OutcomeSection {
    private final PageContext page;
    private final FigureText figures;

    OutcomeSection(PageContext page) {
        this.page = page;
        this.figures = new FigureText(page);
    }

    record OutcomeView(
            Line kind, Line by, Line summary, List<Fact> facts, List<Fact> terms, List<VoteView> votes, Cites cites) {}

    record VoteView(Line question, Line result, String chart, List<Choice> choices, List<Fact> ballots, Cites cites) {}

    /** A choice with its total, and the style of its part of the chart. */
    record Choice(Line label, Line total, String style) {}

    List<OutcomeView> outcomes() {
        return page.dossier().outcomes().stream().map(this::outcome).toList();
    }

    private OutcomeView outcome(Outcome outcome) {
        return new OutcomeView(
                page.words().label(outcome.kind()),
                page.names().actors(outcome.by()),
                page.words().of(outcome.summary()),
                facts(outcome),
                outcome.terms().stream().map(this::term).toList(),
                outcome.vote().stream().map(this::vote).toList(),
                page.citations().of(outcome.citations()));
    }

    private List<Fact> facts(Outcome outcome) {
        List<Fact> facts = new ArrayList<>();
        outcome.meeting()
                .ifPresent(meeting ->
                        facts.add(fact("outcome.meeting", page.names().name(meeting))));
        outcome.when().ifPresent(when -> facts.add(fact("meeting.when", page.when(outcome, "when", when))));
        outcome.stages()
                .forEach(stage -> facts.add(new Fact(
                        page.words().say("stage"),
                        page.words()
                                .parts(List.of(
                                        page.words().label(stage.kind()),
                                        stage.when().map(page.dates()::when).orElse(Line.EMPTY))),
                        page.citations().of(stage.citations()))));
        outcome.binding()
                .ifPresent(binding ->
                        facts.add(fact("outcome.binding", page.words().say(binding ? "yes" : "no"))));
        outcome.document()
                .ifPresent(document ->
                        facts.add(fact("outcome.document", page.names().name(document))));
        Map<ParticipationRole, List<Line>> roles = new LinkedHashMap<>();
        for (Participation part : outcome.participations()) {
            roles.computeIfAbsent(part.role(), any -> new ArrayList<>())
                    .add(page.names().actor(part.actor()));
        }
        roles.forEach((role, actors) ->
                facts.add(new Fact(page.words().label(role), page.words().list(actors), Cites.NONE)));
        return facts;
    }

    private Fact fact(String key, Line value) {
        return new Fact(page.words().say(key), value, Cites.NONE);
    }

    private Fact term(Term term) {
        List<Line> parts = new ArrayList<>();
        term.text().ifPresent(text -> parts.add(page.words().of(text)));
        term.quantity().ifPresent(quantity -> parts.add(page.quantities().quantity(quantity)));
        term.statistics().stream()
                .flatMap(id -> page.dossier().statistic(id).stream())
                .forEach(statistic -> parts.add(page.words()
                        .parts(List.of(
                                figures.figure(statistic),
                                page.names().names(statistic.indicators()),
                                figures.scope(statistic)))));
        if (!term.about().isEmpty()) {
            parts.add(page.names().names(term.about()));
        }
        if (!term.parties().isEmpty()) {
            parts.add(page.words().say("term.parties", page.names().names(term.parties())));
        }
        term.when().ifPresent(when -> parts.add(page.dates().when(when)));
        List<Line> triggers =
                new ArrayList<>(term.triggers().stream().map(page.names()::name).toList());
        term.triggerKinds().forEach(kind -> triggers.add(page.words().label(kind)));
        if (!triggers.isEmpty()) {
            Line on = term.triggerOn().isEmpty()
                    ? Line.EMPTY
                    : page.words().say("term.on", page.names().names(term.triggerOn()));
            parts.add(page.words()
                    .say("term.trigger", page.words().parts(List.of(page.words().choice(triggers), on))));
        }
        return new Fact(
                page.words().label(term.kind()),
                Line.join(parts, page.words().say("list.semicolon").text()),
                page.citations().of(term.citations()));
    }

    private VoteView vote(Vote vote) {
        List<Line> result = new ArrayList<>();
        vote.adopted().ifPresent(adopted -> result.add(page.words().say(adopted ? "vote.adopted" : "vote.rejected")));
        vote.rule().ifPresent(rule -> result.add(page.words().label(rule)));
        vote.required()
                .ifPresent(it -> result.add(
                        page.words().say("vote.required", page.quantities().quantity(it))));
        vote.eligible()
                .ifPresent(it -> result.add(
                        page.words().say("vote.eligible", page.quantities().quantity(it))));
        vote.quorum()
                .ifPresent(it -> result.add(
                        page.words().say("vote.quorum", page.quantities().quantity(it))));
        if (!vote.vetoHolders().isEmpty()) {
            result.add(page.words().say("vote.veto", page.names().names(vote.vetoHolders())));
        }
        List<Choice> choices = new ArrayList<>();
        for (VoteTotal total : vote.totals()) {
            choices.add(new Choice(
                    page.words().label(total.choice()),
                    page.quantities().quantity(total.quantity()),
                    "vote-" + choices.size()));
        }
        Map<Participation.Choice, List<Line>> ballots = new LinkedHashMap<>();
        for (Participation ballot : vote.ballots()) {
            ballots.computeIfAbsent(ballot.choice().orElseThrow(), any -> new ArrayList<>())
                    .add(page.names().actor(ballot.actor()));
        }
        List<Fact> listed = new ArrayList<>();
        ballots.forEach((choice, actors) ->
                listed.add(new Fact(page.words().label(choice), page.words().list(actors), Cites.NONE)));
        return new VoteView(
                vote.question().map(page.words()::of).orElse(Line.EMPTY),
                page.words().parts(result),
                chart(vote, choices),
                choices,
                listed,
                page.citations().of(vote.citations()));
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
        Drawing drawing = new Drawing(24, page.words().isRightToLeft());
        double from = 0;
        List<Line> told = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            double to = from + numbers.get(i).doubleValue() / sum.doubleValue();
            drawing.box(from, to, 2, 20, choices.get(i).style());
            told.add(page.words()
                    .say("labelled", choices.get(i).label(), choices.get(i).total()));
            from = to;
        }
        return drawing.svg(page.words().list(told).text());
    }
}
