package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statement.Statement;

/** The statements, by speaker, each with the way it took to the source. */
final class StatementSection {
    private final PageContext page;

    StatementSection(PageContext page) {
        this.page = page;
    }

    record Speaker(Line name, List<StatementView> statements) {}

    record StatementView(
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
        Map<Line, List<StatementView>> speakers = new LinkedHashMap<>();
        for (Statement statement : page.dossier().statements()) {
            speakers.computeIfAbsent(page.actors(statement.by()), any -> new ArrayList<>())
                    .add(statement(statement));
        }
        return speakers.entrySet().stream()
                .map(entry -> new Speaker(entry.getKey(), entry.getValue()))
                .toList();
    }

    private StatementView statement(Statement statement) {
        return new StatementView(
                page.words().act(statement),
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

    private Line context(Statement statement) {
        List<Line> parts = new ArrayList<>();
        statement.at().ifPresent(at -> parts.add(page.say("statement.at", page.name(at))));
        statement.participations().forEach(part -> parts.add(part(part)));
        statement.medium().ifPresent(medium -> parts.add(page.label(medium)));
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
        steps.add(new Step(page.name(citation.source()), page.say("statement.printed")));
        return steps;
    }
}
