package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;

/** The head of the page, and the facts that a reader should not miss. */
final class LeadSection {
    private static final int MOST = 3;
    private static final int ENOUGH = 6;

    private final PageContext page;
    private final FigureText figures;

    LeadSection(PageContext page) {
        this.page = page;
        this.figures = new FigureText(page);
    }

    /** The headline, what stands above it and below it, and the key facts. */
    record Lead(Line kicker, Line title, Line byline, List<KeyFact> facts) {}

    /** A key fact: a question as its title, the answer in large letters, and what explains it. */
    record KeyFact(Line title, Line answer, Line text, Cites cites) {}

    Lead lead() {
        List<KeyFact> facts = new ArrayList<>();
        standIns(facts);
        implied(facts);
        openBases(facts);
        origins(facts);
        inferred(facts);
        differing(facts, RelationKind.COMPETES_WITH, "lead.competing");
        if (facts.size() < ENOUGH) {
            differing(facts, RelationKind.NOT_COMPARABLE_WITH, "lead.incomparable");
        }
        if (facts.size() < MOST) {
            meeting(facts);
        }
        if (facts.size() < MOST) {
            outcome(facts);
        }
        return new Lead(kicker(), title(), byline(), facts);
    }

    private Line title() {
        return page.dossier().parties(Coalition.class).stream()
                .findFirst()
                .map(coalition -> page.name(coalition.id()))
                .or(() -> page.dossier().sources().stream().findFirst().map(source -> page.name(source.id())))
                .orElseGet(() -> page.say("title.none"));
    }

    private Line kicker() {
        return page.dossier().meetings().stream()
                .findFirst()
                .map((Meeting meeting) -> page.parts(List.of(
                        page.name(meeting.id()), meeting.when().map(page::when).orElse(Line.EMPTY))))
                .orElseGet(() -> page.say("kicker"));
    }

    private Line byline() {
        List<Source> sources = page.dossier().sources();
        if (sources.isEmpty()) {
            return Line.EMPTY;
        }
        Source source = sources.get(0);
        List<Line> who =
                source.credits().stream().map(page.citations()::who).distinct().toList();
        Line name = page.name(source.id());
        Line by = who.isEmpty() ? page.say("byline", name) : page.say("byline.by", name, page.parts(who));
        Line when = source.published()
                .map(it -> page.say("byline.when", by, page.when(source, "published", it)))
                .orElse(by);
        return sources.size() == 1 ? when : page.say("byline.more", when, page.number(sources.size() - 1L));
    }

    private void meeting(List<KeyFact> facts) {
        page.dossier().meetings().stream()
                .filter(meeting ->
                        meeting.when().isPresent() && !meeting.places().isEmpty())
                .findFirst()
                .ifPresent(meeting -> facts.add(new KeyFact(
                        page.say("lead.meeting.title"),
                        page.when(meeting.when().orElseThrow()),
                        page.say("lead.meeting", page.name(meeting.id()), page.names(meeting.places())),
                        page.cites(meeting, "when"))));
    }

    private void outcome(List<KeyFact> facts) {
        page.dossier().outcomes().stream()
                .findFirst()
                .ifPresent(outcome -> facts.add(new KeyFact(
                        page.say("lead.outcome.title"),
                        page.shortName(outcome.summary()),
                        outcome.by().isEmpty()
                                ? page.label(outcome.kind())
                                : page.say("lead.outcome", page.label(outcome.kind()), page.actors(outcome.by())),
                        page.cites(outcome.citations()))));
    }

    private void standIns(List<KeyFact> facts) {
        MeetingSection section = new MeetingSection(page);
        List<KeyFact> found = new ArrayList<>();
        for (Meeting meeting : page.dossier().meetings()) {
            for (MeetingSection.StandIn standIn : section.standIns(meeting)) {
                Line absent = page.list(standIn.inPlaceOf().stream()
                        .map(it -> page.parts(List.of(it.name(), it.post())))
                        .toList());
                Line text = page.say("lead.standIn", absent);
                found.add(new KeyFact(
                        page.say("lead.standIn.title"),
                        standIn.came().name(),
                        standIn.reason().isEmpty() ? text : page.say("lead.standIn.because", text, standIn.reason()),
                        standIn.cites()));
            }
        }
        facts.addAll(found.subList(0, Math.min(1, found.size())));
    }

    private void implied(List<KeyFact> facts) {
        FigureSection section = new FigureSection(page);
        Implied.in(page.dossier()).stream().limit(1).forEach(implied -> {
            Base base = implied.share().bases().get(0);
            Line what = page.parts(List.of(
                    page.names(implied.part().indicators()),
                    base.places().isEmpty() ? figures.base(base) : page.names(base.places()),
                    implied.part().when().map(page::when).orElse(Line.EMPTY)));
            List<Citation> citations = new ArrayList<>(implied.part().citations());
            citations.addAll(implied.share().citations());
            facts.add(new KeyFact(
                    page.say("lead.implied.title", what),
                    page.quantity(implied.quantity()),
                    section.explained(implied),
                    page.cites(citations)));
        });
    }

    private void openBases(List<KeyFact> facts) {
        page.dossier().statistics().stream()
                .filter(statistic -> figures.bases(statistic).size() > 1)
                .limit(1)
                .forEach(statistic -> {
                    Line bases = page.choice(
                            figures.bases(statistic).stream().map(figures::base).toList());
                    Line scope = page.parts(List.of(page.names(statistic.indicators()), figures.scope(statistic)));
                    facts.add(new KeyFact(
                            page.say("lead.base.title", figures.figure(statistic)),
                            bases,
                            page.say("lead.base", scope),
                            page.cites(statistic.citations())));
                });
    }

    /** On whose word the figures stand, if not all of them on the sources' own. */
    private void origins(List<KeyFact> facts) {
        Map<Line, Integer> counts = new LinkedHashMap<>();
        List<Citation> citations = new ArrayList<>();
        for (Statistic statistic : page.dossier().statistics()) {
            statistic.citations().stream()
                    .filter(citation -> !citation.attribution().isEmpty())
                    .findFirst()
                    .ifPresent(citation -> {
                        counts.merge(page.citations().origin(citation), 1, Integer::sum);
                        citations.add(citation);
                    });
        }
        int few = page.dossier().statistics().size() / MOST;
        if (counts.values().stream().noneMatch(count -> count > few)) {
            return;
        }
        List<Map.Entry<Line, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Line, Integer>comparingByValue().reversed())
                .limit(MOST)
                .toList();
        String all = page.number(page.dossier().statistics().size());
        Line others = page.list(most.stream()
                .skip(1)
                .map(it -> page.say("lead.word.also", it.getKey(), page.number(it.getValue())))
                .toList());
        Line first = page.say("lead.word", page.number(most.get(0).getValue()), all);
        facts.add(new KeyFact(
                page.say("lead.word.title"),
                most.get(0).getKey(),
                others.isEmpty() ? first : page.say("lead.word.others", first, others),
                page.cites(citations.stream()
                        .filter(it ->
                                page.citations().origin(it).equals(most.get(0).getKey()))
                        .limit(MOST)
                        .toList())));
    }

    /** The dates that the author of the dossier inferred: one in large letters, the others after it. */
    private void inferred(List<KeyFact> facts) {
        List<TimelineSection.Timed> found = new TimelineSection(page)
                .timed().stream().filter(TimelineSection.Timed::isInferred).toList();
        if (found.isEmpty()) {
            return;
        }
        // A meeting matters more than the day on which somebody wrote about it.
        TimelineSection.Timed first = found.stream()
                .filter(it -> it.entity() instanceof Meeting)
                .findFirst()
                .orElse(found.get(0));
        Line others = page.list(found.stream()
                .filter(it -> !it.equals(first))
                .limit(MOST)
                .map(it -> page.say("labelled", it.what(), page.when(it.when().orElseThrow())))
                .toList());
        When when = first.when().orElseThrow();
        Line text = when.wording()
                .map(wording -> page.say("lead.inferred.from", first.what(), page.text(wording)))
                .orElseGet(() -> page.say("lead.inferred", first.what()));
        facts.add(new KeyFact(
                page.say("lead.inferred.title"),
                when.period().map(page.dates()::period).orElseGet(() -> page.when(when)),
                others.isEmpty() ? text : page.say("lead.inferred.also", text, others),
                page.cites(first.entity(), first.attribute())));
    }

    /** Two figures on one matter of which the sources say that they differ. */
    private void differing(List<KeyFact> facts, RelationKind kind, String key) {
        for (Statistic statistic : page.dossier().statistics()) {
            for (Relation relation : statistic.relations()) {
                Optional<Statistic> other =
                        page.dossier().statistic(Id.of(relation.to().value()));
                if (relation.kind() == kind && other.isPresent()) {
                    List<Citation> citations = new ArrayList<>(other.get().citations());
                    citations.addAll(statistic.citations());
                    Line answer = page.choice(List.of(figures.figure(other.get()), figures.figure(statistic)));
                    Line text = page.say(
                            key, page.parts(List.of(page.names(statistic.indicators()), figures.scope(statistic))));
                    facts.add(new KeyFact(page.say(key + ".title"), answer, text, page.cites(citations)));
                    return;
                }
            }
        }
    }
}
