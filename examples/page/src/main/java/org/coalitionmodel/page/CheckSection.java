package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.check.Finding;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Figure;
import org.coalitionmodel.check.Report;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Entity;

/** Whether the facts agree, as checks find it. */
final class CheckSection {
    // More open questions than this hide what matters.
    private static final int MOST = 12;
    private static final int MOST_LINKS = 6;
    private static final int MOST_DECIMALS = 2;

    private final PageContext page;
    private final Checks checks;
    private final FigureText figures;

    CheckSection(PageContext page, Checks checks) {
        this.page = page;
        this.checks = checks;
        this.figures = new FigureText(page);
    }

    /** What the checks found. The verdict says that nothing is open; without checks, it is empty, too. */
    record Findings(Line verdict, Listed contradictions, Listed questions, Listed silenced, Line agreeing) {
        boolean isEmpty() {
            return verdict.isEmpty()
                    && contradictions.first().isEmpty()
                    && questions.first().isEmpty();
        }
    }

    /** Findings of one kind: those that are shown at once, and those that a reader opens. */
    record Listed(List<Group> first, List<Group> rest, Line more) {}

    /** All that was found about the same entities, with links to them. Of what is silenced it has only the sentences. */
    record Group(List<Sentence> sentences, List<Fact> figures, List<Line> settledBy, List<Link> links, Line others) {}

    /** A finding: how serious it is, what was found, and why it was silenced. */
    record Sentence(Line tag, Line text, Line reason) {}

    /** A link to a place on this page. */
    record Link(String to, Line text) {}

    Findings findings() {
        Report report = checks.check(page.dossier());
        List<Finding> questions = report.open().stream()
                .filter(finding -> finding.answer() == Answer.UNDETERMINED)
                .toList();
        List<Finding> silenced = report.silenced().stream()
                .filter(finding -> finding.answer() != Answer.CONSISTENT)
                .toList();
        int agreeing = report.consistent().size();
        return new Findings(
                report.open().isEmpty() ? nothingFound() : Line.EMPTY,
                listed(report.contradictions(), Integer.MAX_VALUE),
                listed(questions, MOST),
                listed(silenced, MOST),
                agreeing == 0 ? Line.EMPTY : page.words().count("checks.agreeing", agreeing));
    }

    private Line nothingFound() {
        int asked = checks.list().size();
        boolean isAboutSomething = !page.dossier().equals(Dossier.builder().build());
        return asked > 0 && isAboutSomething ? page.words().count("checks.nothing", asked) : Line.EMPTY;
    }

    private Listed listed(List<Finding> findings, int most) {
        Map<Set<Id<?>>, List<Finding>> byEntities = new LinkedHashMap<>();
        for (Finding finding : findings) {
            byEntities
                    .computeIfAbsent(Set.copyOf(finding.entities()), any -> new ArrayList<>())
                    .add(finding);
        }
        List<Group> groups = byEntities.values().stream().map(this::group).toList();
        int shown = Math.min(most, groups.size());
        int more = groups.size() - shown;
        return new Listed(
                groups.subList(0, shown),
                groups.subList(shown, groups.size()),
                more == 0 ? Line.EMPTY : page.words().count("checks.more", more));
    }

    private Group group(List<Finding> findings) {
        List<Link> links = findings.get(0).entities().stream()
                .distinct()
                .flatMap(id -> page.dossier().find(id).stream())
                .flatMap(entity -> link(entity).stream())
                .toList();
        int shown = Math.min(MOST_LINKS, links.size());
        List<Finding> open =
                findings.stream().filter(it -> it.silenced().isEmpty()).toList();
        return new Group(
                findings.stream().map(this::sentence).toList(),
                open.stream().flatMap(this::figures).distinct().toList(),
                open.stream()
                        .flatMap(finding -> finding.settledBy().stream())
                        .map(page.words()::sentence)
                        .distinct()
                        .toList(),
                links.subList(0, shown),
                shown == links.size() ? Line.EMPTY : page.say("checks.others", page.number(links.size() - shown)));
    }

    private Optional<Link> link(Entity entity) {
        return page.anchors().link(entity.id()).map(to -> new Link(to, figures.brief(entity)));
    }

    private Sentence sentence(Finding finding) {
        return new Sentence(
                finding.answer() == Answer.CONTRADICTORY ? page.label(finding.severity()) : Line.EMPTY,
                page.words().sentence(finding.message()),
                finding.silenced()
                        .map(reason -> Line.given(Words.visible(reason), null))
                        .orElse(Line.EMPTY));
    }

    /** The numbers that were compared, unless the sentence has them. */
    private Stream<Fact> figures(Finding finding) {
        String sentence = page.words().sentence(finding.message()).text();
        return finding.figures().stream()
                .filter(figure -> ends(figure).anyMatch(end -> !isIn(sentence, page.number(end))))
                .map(figure -> new Fact(label(figure), number(figure), Cites.NONE));
    }

    private static Stream<BigDecimal> ends(Figure figure) {
        Interval interval = figure.interval().roundedOutward(MOST_DECIMALS);
        return Stream.of(interval.low(), interval.high()).flatMap(Optional::stream);
    }

    /** Whether a sentence has a number, and not only as a part of another number. */
    private static boolean isIn(String sentence, String number) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![\\d]|[.,]\\d)")
                .matcher(sentence)
                .find();
    }

    private Line label(Figure figure) {
        Line name = page.sayIfKnown("compared." + figure.name())
                .orElse(Line.given(figure.name().replace('-', ' '), page.isRightToLeft() ? "en" : null));
        Line whole = figure.unit()
                .filter(unit -> !unit.equals(Unit.PERCENT))
                .map(unit ->
                        page.say("nameless.described", name, page.quantities().unit(unit)))
                .orElse(name);
        return figure.of().isPresent() ? whole : page.say("compared.calculated", whole);
    }

    private Line number(Figure figure) {
        boolean isPercent = figure.unit().equals(Optional.of(Unit.PERCENT));
        return page.quantities().interval(figure.interval().roundedOutward(MOST_DECIMALS), isPercent);
    }
}
