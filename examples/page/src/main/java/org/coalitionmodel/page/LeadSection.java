package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;

/** The head of the page, and the facts that a reader should not miss. */
final class LeadSection {
    private static final int MOST = 3;
    private static final int ENOUGH = 6;
    private static final Set<StageKind> HELD = EnumSet.of(StageKind.UNDER_WAY, StageKind.DONE, StageKind.ENDED);

    private final PageContext page;
    private final FigureText figures;

    LeadSection(PageContext page) {
        this.page = page;
        this.figures = new FigureText(page);
    }

    /** The headline, what stands above it and below it, and the key facts. */
    record Lead(Line kicker, Line title, Standfirst standfirst, Line byline, List<KeyFact> facts) {}

    /** What happened, in a sentence or two. */
    record Standfirst(Line text, Cites cites) {}

    /**
     * A key fact: a question as its title, the answer in large letters, and what explains it. A flag says that the answer
     * is not the source's.
     */
    record KeyFact(Line title, Line flag, Line answer, Line text, Cites cites, List<Fact> also) {
        KeyFact(Line title, Line answer, Line text, Cites cites) {
            this(title, Line.EMPTY, answer, text, cites, List.of());
        }
    }

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
        return new Lead(kicker(), title(), standfirst(), byline(), facts);
    }

    private Line title() {
        return page.dossier().parties(Coalition.class).stream()
                .findFirst()
                .map(coalition -> page.name(coalition.id()))
                .or(() -> page.dossier().sources().stream().findFirst().map(source -> page.name(source.id())))
                .orElseGet(() -> page.say("title.none"));
    }

    private Line kicker() {
        return firstMeeting().map(meeting -> page.name(meeting.id())).orElseGet(() -> page.say("kicker"));
    }

    /** Where and when the first meeting was, and what came of it. */
    private Standfirst standfirst() {
        List<Line> sentences = new ArrayList<>();
        Map<Line, List<Citation>> claims = new LinkedHashMap<>();
        firstMeeting()
                .filter(meeting -> !meeting.places().isEmpty()
                        && meeting.stages().stream().map(Stage::kind).allMatch(HELD::contains))
                .ifPresent(meeting -> meeting.when().ifPresent(when -> {
                    Line where = page.names(meeting.places());
                    Line day = PageContext.isInferred(meeting, "when", when)
                            ? page.say("when.inferred", period(when))
                            : period(when);
                    Line body = meeting.of().map(page::name).orElse(Line.EMPTY);
                    sentences.add(
                            body.isEmpty() || body.equals(title())
                                    ? page.say("standfirst.held", where, day)
                                    : page.say("standfirst.met", body, where, day));
                    claims.put(where, Citations.about(meeting, "places"));
                    claims.put(day, Citations.about(meeting, "when"));
                }));
        List<Line> named = new ArrayList<>();
        outcomes().stream().limit(MOST).forEach(outcome -> {
            Line name = page.shortName(outcome.summary());
            named.add(page.say("nameless.described", name, page.label(outcome.kind())));
            claims.put(name, outcome.citations());
        });
        if (!named.isEmpty()) {
            Line outcomes = Line.join(named, page.say("list.semicolon").text());
            sentences.add(page.say("standfirst.outcomes", outcomes));
        }
        return new Standfirst(Line.join(sentences, " "), cites(claims));
    }

    /** The support of several claims together. */
    private Cites cites(Map<Line, List<Citation>> claims) {
        List<Citation> all = claims.values().stream().flatMap(List::stream).toList();
        List<Fact> facts = claims.entrySet().stream()
                .map(claim -> new Fact(Line.EMPTY, claim.getKey(), page.cites(claim.getValue())))
                .toList();
        return new Cites(page.cites(all).brief(), Fact.notes(facts));
    }

    private Optional<Meeting> firstMeeting() {
        return page.dossier().meetings().stream().findFirst();
    }

    /** What came of the first meeting or, if there is none of that, what the dossier has. */
    private List<Outcome> outcomes() {
        List<Outcome> all = page.dossier().outcomes();
        return firstMeeting()
                .map(meeting -> page.dossier().outcomesOf(meeting.id()))
                .filter(found -> !found.isEmpty())
                .orElse(all);
    }

    private Line period(When when) {
        return page.when(PageContext.withoutWording(when));
    }

    private Line byline() {
        List<Source> sources = page.dossier().sources();
        if (sources.isEmpty()) {
            return Line.EMPTY;
        }
        Source source = sources.get(0);
        List<Line> who =
                source.credits().stream().map(page.citations()::who).distinct().toList();
        Line kind = page.label(source.kind());
        Line by = who.isEmpty() ? page.say("byline", kind) : page.say("byline.by", kind, page.parts(who));
        return sources.size() == 1 ? by : page.say("byline.more", by, page.number(sources.size() - 1L));
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
        outcomes().stream()
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
                    page.matters(implied.part().indicators()),
                    base.places().isEmpty() ? figures.base(base) : page.names(base.places()),
                    implied.part().when().map(page::when).orElse(Line.EMPTY)));
            facts.add(new KeyFact(
                    page.say("lead.implied.title", what),
                    page.say("figure.derived"),
                    page.quantity(implied.quantity()),
                    section.explained(implied),
                    section.cites(implied),
                    List.of()));
        });
    }

    private void openBases(List<KeyFact> facts) {
        page.dossier().statistics().stream()
                .filter(statistic -> figures.bases(statistic).size() > 1)
                .limit(1)
                .forEach(statistic -> {
                    Line bases = page.choice(
                            figures.bases(statistic).stream().map(figures::base).toList());
                    Line scope = page.parts(List.of(page.matters(statistic.indicators()), figures.scope(statistic)));
                    facts.add(new KeyFact(
                            page.say("lead.base.title", figures.figure(statistic)),
                            bases,
                            page.say("lead.base", scope),
                            page.cites(statistic.citations())));
                });
    }

    /** On whose word the figures stand, if not all of them on the sources' own. */
    private void origins(List<KeyFact> facts) {
        Map<Line, List<Citation>> words = new LinkedHashMap<>();
        for (Statistic statistic : page.dossier().statistics()) {
            statistic.citations().stream()
                    .filter(citation -> Citations.origin(citation).isPresent())
                    .findFirst()
                    .or(() -> statistic.citations().stream().findFirst())
                    .ifPresent(citation -> words.computeIfAbsent(word(citation), any -> new ArrayList<>())
                            .add(citation));
        }
        int all = page.dossier().statistics().size();
        words.entrySet().stream()
                .filter(it -> Citations.origin(it.getValue().get(0)).isPresent())
                .max(Comparator.comparing(it -> it.getValue().size()))
                .filter(it -> it.getValue().size() > all / MOST)
                .ifPresent(most -> {
                    List<Citation> citations = Objects.requireNonNull(words.remove(most.getKey()));
                    Line gave = page.say("lead.word", page.number(citations.size()), page.number(all));
                    Line office = Citations.origin(citations.get(0))
                            .flatMap(Attribution::who)
                            .map(page.names()::posts)
                            .orElse(Line.EMPTY);
                    facts.add(new KeyFact(
                            page.say("lead.word.title"),
                            most.getKey(),
                            page.parts(List.of(office, words.isEmpty() ? gave : others(gave, words))),
                            page.cites(citations)));
                });
    }

    private Line word(Citation citation) {
        return Citations.origin(citation)
                .map(page.citations()::who)
                .orElseGet(() -> page.say("lead.word.itself", page.citations().source(citation.source())));
    }

    private Line others(Line first, Map<Line, List<Citation>> words) {
        List<Line> named = words.size() == 1
                ? List.copyOf(words.keySet())
                : words.entrySet().stream()
                        .map(it -> page.say(
                                "nameless.described",
                                it.getKey(),
                                page.number(it.getValue().size())))
                        .toList();
        int count = words.values().stream().mapToInt(List::size).sum();
        return page.words().count("lead.word.others", count, first, page.number(count), page.list(named));
    }

    /** The dates that the author of the dossier inferred: one in large letters, the others after it. */
    private void inferred(List<KeyFact> facts) {
        List<TimelineSection.Timed> found = new TimelineSection(page)
                .timed().stream().filter(TimelineSection.Timed::isInferred).toList();
        // A meeting matters more than the day on which somebody wrote about it.
        found.stream()
                .filter(it -> it.entity() instanceof Meeting)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(first -> facts.add(new KeyFact(
                        page.say("lead.inferred.title"),
                        page.say("lead.inferred.flag"),
                        date(first),
                        basis(first),
                        page.cites(first.entity(), first.attribute()),
                        found.stream()
                                .filter(it -> !it.equals(first))
                                .limit(MOST)
                                .map(it -> new Fact(date(it), basis(it), page.cites(it.entity(), it.attribute())))
                                .toList())));
    }

    private Line date(TimelineSection.Timed timed) {
        return period(timed.when().orElseThrow());
    }

    /** What is dated, and the words that its date rests on. */
    private Line basis(TimelineSection.Timed timed) {
        When when = timed.when().orElseThrow();
        return when.wording()
                .map(it -> PageContext.isSaid(timed.entity(), when)
                        ? page.say("lead.inferred.from", timed.what(), page.text(it))
                        : page.parts(List.of(timed.what(), page.text(it))))
                .orElse(timed.what());
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
                            key, page.parts(List.of(page.matters(statistic.indicators()), figures.scope(statistic))));
                    Line title = number(statistic)
                            .filter(number -> number(other.get()).equals(Optional.of(number)))
                            .flatMap(number -> page.sayIfKnown(key + ".same", number))
                            .orElseGet(() -> page.say(key + ".title"));
                    facts.add(new KeyFact(title, answer, text, page.cites(citations)));
                    return;
                }
            }
        }
    }

    private Optional<String> number(Statistic statistic) {
        return statistic instanceof Level level
                ? level.quantity().value().map(page.words()::shortNumber)
                : Optional.empty();
    }
}
