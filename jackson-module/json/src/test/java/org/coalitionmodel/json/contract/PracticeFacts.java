package org.coalitionmodel.json.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.json.contract.JsonText.Kind;
import org.coalitionmodel.json.contract.JsonText.Spot;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;

/**
 * The facts of one document, as {@code <name>.json} carries them and {@code <name>.facts.tsv} judges them. Each fact that
 * is judged full has a question in code, which reads no prose, and its answer.
 */
abstract class PracticeFacts {
    /** For strings of which no other example stands in the dossier. */
    private static final List<String> OTHER_TEXTS =
            List.of("1999", "1999-01-01", "1999-01/1999-02", "P9Y", "other", "other/others", "XTS", "ja", "9");

    private final String name;
    private final Map<String, Question> questions = new TreeMap<>();

    /** One row of the table. */
    record Row(String fact, String verdict, List<String> pointers, String reason) {}

    private record Question(Function<Dossier, Object> question, String answer) {}

    PracticeFacts(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** A fact that is judged full: a question, and the text of its answer. */
    final void fact(String id, Function<Dossier, Object> question, String answer) {
        if (questions.put(id, new Question(question, answer)) != null) {
            throw new IllegalArgumentException("Two questions for " + id);
        }
    }

    /** One answer of several parts. */
    static List<Object> all(Object... parts) {
        return Arrays.asList(parts);
    }

    static Meeting meeting(Dossier dossier, String id) {
        return dossier.meeting(Meeting.id(id)).orElseThrow();
    }

    static Event event(Dossier dossier, String id) {
        return dossier.event(Event.id(id)).orElseThrow();
    }

    static Outcome outcome(Dossier dossier, String id) {
        return dossier.outcome(Outcome.id(id)).orElseThrow();
    }

    static Statement statement(Dossier dossier, String id) {
        return dossier.statement(Statement.id(id)).orElseThrow();
    }

    static Source source(Dossier dossier, String id) {
        return dossier.source(Source.id(id)).orElseThrow();
    }

    static Post post(Dossier dossier, String id) {
        return dossier.post(Post.id(id)).orElseThrow();
    }

    static Membership membership(Dossier dossier, String id) {
        return dossier.membership(Membership.id(id)).orElseThrow();
    }

    static Group group(Dossier dossier, String id) {
        return (Group) dossier.party(Party.id(id)).orElseThrow();
    }

    static Level level(Dossier dossier, String id) {
        return (Level) dossier.statistic(Statistic.id(id)).orElseThrow();
    }

    static Share share(Dossier dossier, String id) {
        return (Share) dossier.statistic(Statistic.id(id)).orElseThrow();
    }

    static Comparison comparison(Dossier dossier, String id) {
        return (Comparison) dossier.statistic(Statistic.id(id)).orElseThrow();
    }

    static Rank rank(Dossier dossier, String id) {
        return (Rank) dossier.statistic(Statistic.id(id)).orElseThrow();
    }

    /** The amounts, figures, times, parties and subjects of the terms of one kind, without their texts. */
    static List<Object> terms(Outcome outcome, TermKind kind) {
        return outcome.terms().stream()
                .filter(term -> term.kind() == kind)
                .<Object>map(term -> all(
                        term.quantity(),
                        term.statistics(),
                        time(term.when()),
                        term.parties(),
                        term.about(),
                        term.triggers(),
                        term.triggerKinds(),
                        term.triggerOn()))
                .toList();
    }

    /** Those who take part in a role: who they are, in which posts, how many, for whom, and whether they came. */
    static List<Object> inRole(List<Participation> participations, ParticipationRole role) {
        return participations.stream()
                .filter(part -> part.role() == role)
                .<Object>map(part -> all(
                        who(part.actor()),
                        part.representing(),
                        part.presence(),
                        part.level(),
                        part.inPlaceOf().stream().map(PracticeFacts::who).toList()))
                .toList();
    }

    /** An actor without a description in words. */
    static List<Object> who(Actor actor) {
        return all(actor.party(), actor.posts(), actor.quantifier(), actor.count());
    }

    static List<Object> whoAll(List<Actor> actors) {
        return actors.stream().<Object>map(PracticeFacts::who).toList();
    }

    /** A time without its wording. */
    static List<Object> time(Optional<When> when) {
        return when.<List<Object>>map(
                        it -> all(it.period(), it.part(), it.bound(), it.reckonings(), it.anchor(), it.side()))
                .orElse(List.of());
    }

    /** The chain behind a fact: who did what. */
    static List<Object> chain(List<Citation> citations) {
        return citations.stream()
                .<Object>map(citation -> all(
                        citation.source(),
                        citation.attribution().stream()
                                .<Object>map(step -> all(step.who(), step.act()))
                                .toList(),
                        citation.locators(),
                        citation.supports(),
                        citation.reading()))
                .toList();
    }

    /** What a base compares with. */
    static List<Object> bases(List<Base> bases) {
        return bases.stream()
                .<Object>map(base -> all(
                        base.indicator(),
                        base.about(),
                        base.places(),
                        time(base.when()),
                        base.excluding(),
                        base.statistic()))
                .toList();
    }

    /** What every figure has beside its numbers. */
    static List<Object> of(Statistic statistic) {
        return all(
                statistic.indicators(),
                statistic.about(),
                statistic.place(),
                time(statistic.when()),
                statistic.status(),
                statistic.excluding());
    }

    static List<String> credits(Dossier dossier, String id) {
        return source(dossier, id).credits().stream()
                .map(it -> it.act() + " " + it.who().orElseThrow())
                .toList();
    }

    static List<String> gaps(Entity entity) {
        return entity.gaps().stream()
                .map(gap -> gap.attribute() + " " + gap.kind())
                .toList();
    }

    static List<String> relations(Entity entity) {
        return entity.relations().stream().map(it -> it.kind() + " " + it.to()).toList();
    }

    /** The table of a directory. */
    List<Row> rows(Path directory) {
        try {
            return Files.readAllLines(directory.resolve(name + ".facts.tsv")).stream()
                    .map(line -> line.split("\t", -1))
                    .map(row ->
                            new Row(row[0], row[1], row[2].isEmpty() ? List.of() : List.of(row[2].split(" ")), row[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with dossier, table and questions together. */
    List<String> faults(Path directory, Function<String, Dossier> reader) throws IOException {
        List<String> faults = new ArrayList<>();
        JsonText text = new JsonText(Files.readString(directory.resolve(name + ".json")));
        Map<String, Spot> spots =
                text.spots().stream().collect(Collectors.toMap(spot -> pointer(spot.path()), Function.identity()));
        Dossier dossier = reader.apply(text.text());
        Set<String> full = new LinkedHashSet<>();
        for (Row row : rows(directory)) {
            row.pointers().stream()
                    .filter(pointer -> !spots.containsKey(pointer))
                    .forEach(pointer -> faults.add(row.fact() + ": nothing at " + pointer));
            if (!Set.of("full", "judgement", "partly", "no").contains(row.verdict())) {
                faults.add(row.fact() + ": no such verdict: " + row.verdict());
            }
            if (row.verdict().equals("full")) {
                full.add(row.fact());
                Question question = questions.get(row.fact());
                if (question == null) {
                    faults.add(row.fact() + ": no question");
                } else if (!answer(question, dossier).equals(question.answer())) {
                    faults.add(row.fact() + ": answer is " + answer(question, dossier));
                } else if (row.pointers().isEmpty()) {
                    faults.add(row.fact() + ": no pointers");
                } else {
                    row.pointers().stream()
                            .filter(spots::containsKey)
                            .filter(pointer ->
                                    !noticesChange(question, text, Objects.requireNonNull(spots.get(pointer)), reader))
                            .forEach(pointer -> faults.add(row.fact() + ": does not notice a change of " + pointer));
                }
            } else if (row.reason().length() < 10) {
                faults.add(row.fact() + ": no reason");
            }
        }
        questions.keySet().stream()
                .filter(fact -> !full.contains(fact))
                .forEach(fact -> faults.add(fact + ": a question, but not judged full"));
        return faults;
    }

    /** The first valid change of a value must change the answer. Where no change is valid, there is nothing to notice. */
    private static boolean noticesChange(
            Question question, JsonText text, Spot spot, Function<String, Dossier> reader) {
        for (String other : others(text, spot)) {
            try {
                return !answer(question, reader.apply(text.with(spot, other))).equals(question.answer());
            } catch (RefusedException refused) {
                // Another value may be valid.
            }
        }
        return true;
    }

    /** Reading failed: the change was not valid. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        RefusedException(Exception cause) {
            super(cause);
        }
    }

    private static Set<String> others(JsonText text, Spot spot) {
        Set<String> others = new LinkedHashSet<>();
        switch (spot.kind()) {
            case NUMBER -> others.addAll(List.of(text.textOf(spot) + "1", "1", "2", "3"));
            case TRUE -> others.add("false");
            case FALSE -> others.add("true");
            case ARRAY -> others.add("[]");
            default -> {}
        }
        text.spots().stream()
                .filter(other -> other.kind() == spot.kind() && Objects.equals(field(other), field(spot)))
                .map(text::textOf)
                .forEach(others::add);
        if (spot.kind() == Kind.STRING) {
            OTHER_TEXTS.forEach(other -> others.add('"' + other + '"'));
        }
        others.remove(text.textOf(spot));
        return others;
    }

    /** The last name in the path, whatever numbers follow. */
    private static Object field(Spot spot) {
        for (int i = spot.path().size() - 1; i >= 0; i--) {
            if (spot.path().get(i) instanceof String field) {
                return field;
            }
        }
        return "";
    }

    private static String answer(Question question, Dossier dossier) {
        try {
            return String.valueOf(question.question().apply(dossier));
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private static String pointer(List<Object> path) {
        return path.stream().map(step -> "/" + step).collect(Collectors.joining());
    }
}
