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
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Citation.Reading;
import org.coalitionmodel.source.Entity;
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

    Cites of(Entity entity, String attribute) {
        return of(about(entity, attribute));
    }

    /** The citations of an entity that speak of one attribute or, if there is none, of the whole. */
    static List<Citation> about(Entity entity, String attribute) {
        List<Citation> exact = entity.citations().stream()
                .filter(citation -> citation.supports().contains(attribute))
                .toList();
        return exact.isEmpty()
                ? entity.citations().stream()
                        .filter(citation -> citation.supports().isEmpty())
                        .toList()
                : exact;
    }

    /** Passages of one source on the same word, told together: article, line 19 (according to a minister). */
    private Line brief(List<Citation> citations) {
        Map<List<Line>, List<Citation>> groups = new LinkedHashMap<>();
        for (Citation citation : citations) {
            Line whose = origin(citation).map(this::who).orElse(Line.EMPTY);
            groups.computeIfAbsent(List.of(source(citation.source()), whose), any -> new ArrayList<>())
                    .add(citation);
        }
        List<Line> parts = new ArrayList<>();
        groups.forEach((sourceAndWord, passages) -> {
            Line place = words.parts(List.of(sourceAndWord.get(0), places(passages)));
            Line whose = sourceAndWord.get(1);
            parts.add(whose.isEmpty() ? place : words.say("cite.according", place, whose));
        });
        return Line.join(parts, words.say("list.semicolon").text());
    }

    private Line places(List<Citation> passages) {
        List<Line> printed = passages.stream()
                .flatMap(passage -> passage.locators().stream())
                .map(this::locator)
                .distinct()
                .limit(MOST_LINES)
                .toList();
        Set<Integer> counted = new TreeSet<>();
        passages.forEach(passage -> counted.addAll(passage.lines()));
        // Printed numbers are easier to find than counted lines.
        return printed.isEmpty() && !counted.isEmpty() ? lines(counted) : words.parts(printed);
    }

    /** On whose word the passage stands: the last of the chain; empty if it is the source's own. */
    static Optional<Attribution> origin(Citation citation) {
        List<Attribution> chain = citation.attribution();
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /** A source in a few words: its kind or, if others are cited too, its number in the list of sources. */
    Line source(Id<Source> id) {
        Source source = dossier.source(id).orElseThrow();
        return cited.equals(Set.of(id))
                ? words.sayIfKnown(Words.key(source.kind()) + ".the").orElseGet(() -> words.label(source.kind()))
                : words.say("cite.number", words.plainNumber(dossier.sources().indexOf(source) + 1L));
    }

    Line who(Attribution step) {
        return step.who()
                .map(names::name)
                .orElseGet(() -> words.name(step.described().orElseThrow()));
    }

    private Line lines(Collection<Integer> numbers) {
        List<Line> shown =
                numbers.stream().map(line -> Line.own(words.plainNumber(line))).toList();
        return words.count("cite.lines", shown.size(), words.list(shown));
    }

    private Line locator(Locator locator) {
        Line kind = words.label(locator.kind());
        return locator.label()
                .map(label -> words.say("cite.locator", kind, Line.given(Words.visible(label), null)))
                .orElse(kind);
    }

    private Cites.Note note(Citation citation) {
        List<Line> position = new ArrayList<>(List.of(source(citation.source())));
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
