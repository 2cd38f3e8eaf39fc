package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The statements, by speaker, each with the way it took to the source. */
final class StatementSection {
    private final PageContext page;

    StatementSection(PageContext page) {
        this.page = page;
    }

    /** Who speaks, how many of the figures stand on this word, and the statements. */
    record Speaker(@Nullable String anchor, Line name, Line figures, List<StatementView> statements) {}

    record StatementView(
            @Nullable String anchor,
            Line act,
            boolean isNegated,
            Line summary,
            Line quotation,
            List<Fact> points,
            Line context,
            List<Step> chain,
            Cites cites) {}

    /** One step on the way of a statement. */
    record Step(Line who, Line act) {}

    List<Speaker> speakers() {
        Map<List<Actor>, List<StatementView>> speakers = new LinkedHashMap<>();
        for (Statement statement : page.dossier().statements()) {
            speakers.computeIfAbsent(statement.by(), any -> new ArrayList<>()).add(statement(statement));
        }
        return speakers.entrySet().stream()
                .map(entry -> new Speaker(
                        anchor(entry.getKey()),
                        page.list(entry.getKey().stream().map(this::named).toList()),
                        figures(entry.getKey()),
                        entry.getValue()))
                .toList();
    }

    /** The place of a speaker who speaks alone. */
    private @Nullable String anchor(List<Actor> speakers) {
        return speakers.size() == 1
                ? speakers.get(0).party().map(page.anchors()::place).orElse(null)
                : null;
    }

    private Line named(Actor actor) {
        boolean isPerson = actor.party()
                .flatMap(page.dossier()::party)
                .filter(Person.class::isInstance)
                .isPresent();
        return isPerson && actor.posts().isEmpty()
                ? page.say("statement.noRole", page.actor(actor))
                : page.actor(actor);
    }

    private Line figures(List<Actor> speakers) {
        long count = page.dossier().statistics().stream()
                .filter(statistic -> statistic.citations().stream()
                        .flatMap(citation -> Citations.origin(citation).stream())
                        .flatMap(origin -> origin.who().stream())
                        .anyMatch(who -> speakers.stream()
                                .anyMatch(it -> it.party().filter(who::equals).isPresent())))
                .count();
        return count == 0 ? Line.EMPTY : page.words().count("statement.figures", count);
    }

    private StatementView statement(Statement statement) {
        return new StatementView(
                page.anchors().place(statement.id()),
                act(statement),
                statement.negated(),
                page.text(statement.summary()),
                statement.quotation().map(page::quoted).orElse(Line.EMPTY),
                statement.points().stream()
                        .map(point -> new Fact(Line.EMPTY, page.text(point.text()), page.cites(point.citations())))
                        .toList(),
                context(statement),
                statement.citations().stream().findFirst().map(this::chain).orElse(List.of()),
                page.cites(statement.citations()));
    }

    /** What the speaker does by the statement, unless the summary begins with it. */
    private Line act(Statement statement) {
        Line act = page.words().act(statement);
        String summary = page.text(statement.summary()).text();
        return summary.toLowerCase(page.words().locale())
                        .startsWith(act.text().toLowerCase(page.words().locale()))
                ? Line.EMPTY
                : act;
    }

    private Line context(Statement statement) {
        List<Line> parts = new ArrayList<>();
        statement.at().ifPresent(at -> parts.add(page.say("statement.at", page.name(at))));
        List<Participation> others = new ArrayList<>(statement.participations());
        statement.medium().ifPresent(medium -> {
            Line with = page.list(others.stream()
                    .filter(it -> it.role() == ParticipationRole.ADDRESSEE)
                    .map(it -> page.actor(it.actor()))
                    .toList());
            Optional<Line> both =
                    with.isEmpty() ? Optional.empty() : page.sayIfKnown(Words.key(medium) + ".with", with);
            both.ifPresent(any -> others.removeIf(it -> it.role() == ParticipationRole.ADDRESSEE));
            parts.add(both.orElseGet(() -> page.label(medium)));
        });
        others.forEach(part -> parts.add(part(part)));
        statement.when().ifPresent(when -> parts.add(page.when(statement, "when", when)));
        return page.parts(parts);
    }

    private Line part(Participation part) {
        return page.say("labelled", page.label(part.role()), page.actor(part.actor()));
    }

    /** From whoever said it first to the source; empty if the source has it from the speaker alone. */
    private List<Step> chain(Citation citation) {
        if (citation.attribution().isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (Attribution step : citation.attribution()) {
            steps.add(0, new Step(page.citations().who(step), page.label(step.act())));
        }
        steps.add(new Step(page.citations().source(citation.source()), page.say("statement.printed")));
        return steps;
    }
}
