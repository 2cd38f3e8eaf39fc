package org.coalitionmodel.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Citation.Reading;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Locator;
import org.coalitionmodel.source.Source;

/** Says where a claim stands, in which words, and from whom the source has it. */
final class Citations {
    private static final int MOST_LINES = 6;

    private final Dossier dossier;
    private final Words words;
    private final Names names;
    private final Set<Id<Source>> cited;

    Citations(Dossier dossier, Words words, Names names) {
        this.dossier = dossier;
        this.words = words;
        this.names = names;
        this.cited = Stream.of(
                        dossier.statistics(),
                        dossier.statements(),
                        dossier.outcomes(),
                        dossier.meetings(),
                        dossier.memberships())
                .<Entity>flatMap(List::stream)
                .flatMap(entity -> entity.citations().stream())
                .map(Citation::source)
                .collect(Collectors.toSet());
    }

    Cites of(Collection<Citation> citations) {
        if (citations.isEmpty()) {
            return Cites.NONE;
        }
        List<Citation> distinct = List.copyOf(new LinkedHashSet<>(citations));
        return new Cites(brief(distinct), distinct.stream().map(this::note).toList());
    }

    /** The citations of an entity that speak of one attribute, or of the whole. */
    Cites of(Entity entity, String attribute) {
        List<Citation> exact = entity.citations().stream()
                .filter(citation -> citation.supports().contains(attribute))
                .toList();
        return of(
                exact.isEmpty()
                        ? entity.citations().stream()
                                .filter(citation -> citation.supports().isEmpty())
                                .toList()
                        : exact);
    }

    /** Passages on the same word, told together: Nasser Bourita, line 19. */
    private Line brief(List<Citation> citations) {
        Map<Line, Set<Integer>> lines = new LinkedHashMap<>();
        Map<Line, Set<Line>> locators = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Line whose = origin(citation);
            lines.computeIfAbsent(whose, any -> new TreeSet<>()).addAll(citation.lines());
            Set<Line> printed = locators.computeIfAbsent(whose, any -> new LinkedHashSet<>());
            citation.locators().forEach(locator -> printed.add(locator(locator)));
        }
        List<Line> parts = new ArrayList<>();
        lines.forEach((whose, numbers) -> {
            List<Line> places = new ArrayList<>(locators.getOrDefault(whose, Set.of()));
            // Printed numbers are easier to find than counted lines.
            if (places.isEmpty() && !numbers.isEmpty()) {
                places.add(lines(numbers));
            }
            parts.add(words.parts(List.of(whose, words.parts(places.subList(0, Math.min(places.size(), MOST_LINES))))));
        });
        return Line.join(parts, words.say("list.semicolon").text());
    }

    /** On whose word the passage stands: the last of the chain, or the source itself. */
    Line origin(Citation citation) {
        List<Attribution> chain = citation.attribution();
        return chain.isEmpty() ? sourceKind(citation) : who(chain.get(chain.size() - 1));
    }

    private Line sourceKind(Citation citation) {
        return dossier.source(citation.source())
                .map(source -> cited.size() == 1
                        ? words.label(source.kind())
                        : words.say(
                                "cite.number",
                                words.plainNumber(dossier.sources().indexOf(source) + 1L)))
                .orElseThrow();
    }

    Line who(Attribution step) {
        return step.who()
                .map(names::name)
                .orElseGet(() -> words.name(step.described().orElseThrow()));
    }

    private Line lines(Collection<Integer> numbers) {
        List<Line> shown =
                numbers.stream().map(line -> Line.own(words.plainNumber(line))).toList();
        return words.say(shown.size() == 1 ? "cite.line" : "cite.lines", words.list(shown));
    }

    private Line locator(Locator locator) {
        Line kind = words.label(locator.kind());
        return locator.label()
                .map(label -> words.say("cite.locator", kind, Line.given(Words.visible(label), null)))
                .orElse(kind);
    }

    private Cites.Note note(Citation citation) {
        List<Line> position = new ArrayList<>();
        if (!citation.lines().isEmpty()) {
            position.add(lines(citation.lines()));
        }
        citation.locators().forEach(locator -> position.add(locator(locator)));
        if (citation.start().isPresent()) {
            position.add(words.say(
                    "cite.span",
                    words.number(citation.start().getAsInt() + 1L),
                    words.number(citation.end().getAsInt())));
        }
        List<Line> remarks = new ArrayList<>();
        List<Line> supported = citation.supports().stream()
                .map(attribute -> words.sayIfKnown("attribute." + attribute))
                .flatMap(Optional::stream)
                .toList();
        if (!supported.isEmpty()) {
            remarks.add(words.say("cite.supports", words.list(supported)));
        }
        citation.reading().ifPresent(reading -> remarks.add(words.label(reading)));
        citation.reliability()
                .ifPresent(rated ->
                        remarks.add(words.say("labelled", words.label(rated.grade()), words.of(rated.reason()))));
        Optional<Source> source = dossier.source(citation.source());
        String language =
                source.flatMap(it -> it.languages().stream().findFirst()).orElse(null);
        return new Cites.Note(
                names.name(citation.source()),
                words.parts(position),
                chain(citation),
                citation.exact().map(Words::visible).orElse(""),
                language,
                remarks);
    }

    /** The chain from whoever said it first to the source. */
    Line chain(Citation citation) {
        List<Line> steps = new ArrayList<>();
        for (Attribution step : citation.attribution()) {
            steps.add(0, words.say("cite.step", who(step), words.label(step.act())));
        }
        return Line.join(steps, words.say("cite.arrow").text());
    }

    /** Whether what this attribute says was inferred by the author of the dossier. */
    static boolean isInferred(Entity entity, String attribute) {
        return entity.citations().stream()
                .filter(citation -> citation.supports().contains(attribute))
                .anyMatch(citation ->
                        citation.reading().filter(Reading.INFERRED::equals).isPresent());
    }
}
