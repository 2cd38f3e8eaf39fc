package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.outcome.Term.TermKind;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.time.TimePeriod;

/**
 * Outcomes that exclude each other, and entities that are dated before what they follow.
 *
 * <ul>
 *   <li>{@code outcome-conflict}: two outcomes of which one rejects or competes with the other are not both {@linkplain
 *       Dossier#inForce in force} on the day on which the later of them was made. It is a
 *       contradiction if one rejects the other, both are certainly in force, and both are of the same authors or the
 *       same body. Otherwise it is open: a body may reject what another decides, and of two competing accounts nobody
 *       knows which is right. An outcome that was lifted or replaced can't be in effect afterwards. An
 *       outcome of which only a part is rejected, lifted or replaced is not compared.
 *   <li>{@code wrong-order}: an outcome, document, body or meeting that changes, ends, confirms, continues or follows
 *       another is not dated before it.
 *   <li>{@code order-in-a-circle}: nothing comes after itself through such links.
 *   <li>{@code upheld-after-end}: an outcome that is upheld had not ended before: nothing had lifted or replaced it, its
 *       validity had not run out, and no stage says that it had ended. An outcome that lifts another takes effect when
 *       it is made or, if it has stages, when it has reached the last. It is not compared if it has a condition or a
 *       validity of its own, or may not be in effect.
 * </ul>
 */
final class OutcomeChecks {
    private static final Set<RelationKind> FOLLOWS = Set.of(
            RelationKind.LIFTS,
            RelationKind.PARTLY_LIFTS,
            RelationKind.SUPERSEDES,
            RelationKind.AMENDS,
            RelationKind.EXTENDS,
            RelationKind.UPHOLDS,
            RelationKind.PREVIOUS,
            RelationKind.RESUMES,
            RelationKind.SUCCEEDS);
    private static final Set<RelationKind> ENDS = Set.of(RelationKind.LIFTS, RelationKind.SUPERSEDES);
    private static final Set<RelationKind> OPPOSES = Set.of(RelationKind.REJECTS, RelationKind.COMPETES_WITH);
    private static final Set<OutcomeKind> WITHOUT_FORCE = Set.of(
            OutcomeKind.NOTING,
            OutcomeKind.NO_AGREEMENT,
            OutcomeKind.NOT_ADOPTED,
            OutcomeKind.DEFERRAL,
            OutcomeKind.REJECTION);
    private static final Set<StageKind> HAS_FORCE = Set.of(StageKind.UNDER_WAY, StageKind.IN_EFFECT, StageKind.DONE);
    private static final Set<StageKind> GOES_ON = Set.of(StageKind.UNDER_WAY, StageKind.IN_EFFECT);
    private static final Set<StageKind> OVER = Set.of(StageKind.EXPIRED, StageKind.ENDED);

    private final Dossier dossier;
    private final FindingCollector findings;
    private final EntityTimes times;

    private OutcomeChecks(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
        times = new EntityTimes(dossier);
    }

    static List<Check> all() {
        return List.of(
                check("outcome-conflict", Severity.ERROR, by(OutcomeChecks::conflicts)),
                check("wrong-order", Severity.ERROR, by(OutcomeChecks::wrongOrder)),
                check("order-in-a-circle", Severity.ERROR, by(OutcomeChecks::circles)),
                check("upheld-after-end", Severity.ERROR, by(OutcomeChecks::upheldAfterEnd)));
    }

    private static BiConsumer<Dossier, FindingCollector> by(Consumer<OutcomeChecks> search) {
        return (dossier, findings) -> search.accept(new OutcomeChecks(dossier, findings));
    }

    /** An outcome and another to which it is related. */
    private record Pair(Outcome outcome, Relation relation, Outcome other) {
        /** Whether all of the other outcome is meant, and not only a part of it. */
        boolean isWhole() {
            return relation.locators().isEmpty();
        }
    }

    private List<Pair> pairs(Set<RelationKind> kinds) {
        List<Pair> pairs = new ArrayList<>();
        for (Outcome outcome : dossier.outcomes()) {
            for (Relation relation : outcome.relations()) {
                if (kinds.contains(relation.kind())) {
                    dossier.outcome(Id.of(relation.to().value()))
                            .ifPresent(other -> pairs.add(new Pair(outcome, relation, other)));
                }
            }
        }
        return pairs;
    }

    private List<Pair> wholePairs(Set<RelationKind> kinds) {
        return pairs(kinds).stream().filter(Pair::isWhole).toList();
    }

    private void conflicts() {
        wholePairs(OPPOSES).forEach(pair -> laterOf(pair).ifPresent(day -> conflict(pair, day)));
        wholePairs(ENDS).forEach(this::endedAndInEffect);
    }

    /** The day on which both have been made. */
    private Optional<LocalDate> laterOf(Pair pair) {
        Optional<LocalDate> one = times.days(pair.outcome()).flatMap(TimePeriod::latest);
        Optional<LocalDate> other = times.days(pair.other()).flatMap(TimePeriod::latest);
        return one.flatMap(day -> other.map(it -> it.isAfter(day) ? it : day));
    }

    private void conflict(Pair pair, LocalDate day) {
        boolean isRejection = pair.relation().kind() == RelationKind.REJECTS;
        Verdict areBothInForce = dossier.inForce(pair.outcome().id(), day)
                .and(dossier.inForce(pair.other().id(), day));
        Answer answer = areBothInForce == Verdict.NO
                ? Answer.CONSISTENT
                : isRejection && haveOneAuthor(pair) && areBothInForce == Verdict.YES
                        ? Answer.CONTRADICTORY
                        : Answer.UNDETERMINED;
        String key = isRejection ? "rejects" : "competes";
        findings.add(findings.finding(
                        answer, key, pair.outcome(), pair.other(), day, made(pair.outcome()), made(pair.other()))
                .about(pair.outcome().id())
                .about(pair.other().id()));
    }

    private TimePeriod made(Outcome outcome) {
        return times.days(outcome).orElseThrow();
    }

    private boolean haveOneAuthor(Pair pair) {
        Set<Id<Party>> authors = authors(pair.outcome());
        return !authors.isEmpty() && authors.equals(authors(pair.other()));
    }

    /** Those whose act it is or, if they are not given, the body that met. */
    private Set<Id<Party>> authors(Outcome outcome) {
        Set<Id<Party>> authors = new HashSet<>();
        outcome.by().forEach(actor -> actor.party().ifPresent(authors::add));
        if (outcome.by().isEmpty()) {
            times.meeting(outcome).flatMap(Meeting::of).ifPresent(authors::add);
        }
        return authors;
    }

    private void endedAndInEffect(Pair pair) {
        Optional<TimePeriod> end = takesEffect(pair.outcome());
        for (Stage stage : pair.other().stages()) {
            if (GOES_ON.contains(stage.kind()) && end.isPresent()) {
                stage.when()
                        .flatMap(times::days)
                        .flatMap(days -> EntityTimes.notBefore(end.get(), EntityTimes.first(days)))
                        .ifPresent(answer -> add(
                                answer,
                                "ended",
                                pair,
                                stage.when().flatMap(times::days).orElseThrow()));
            }
        }
    }

    /**
     * When an outcome that ends others has certainly done so: when it was made or, if it has stages, when it reached the
     * last. Empty if that is not known, or if it may have no effect.
     */
    private Optional<TimePeriod> takesEffect(Outcome outcome) {
        boolean isFree = outcome.terms().stream()
                .map(Term::kind)
                .noneMatch(kind -> kind == TermKind.CONDITION || kind == TermKind.VALIDITY);
        if (!isFree || WITHOUT_FORCE.contains(outcome.kind())) {
            return Optional.empty();
        }
        List<Stage> stages = outcome.stages();
        if (stages.isEmpty()) {
            return times.days(outcome);
        }
        Stage last = stages.get(stages.size() - 1);
        return HAS_FORCE.contains(last.kind())
                ? last.when().map(times::days).orElseGet(() -> times.days(outcome))
                : Optional.empty();
    }

    private void wrongOrder() {
        dossier.entities().forEach(later -> {
            for (Relation relation : later.relations()) {
                if (FOLLOWS.contains(relation.kind())) {
                    wrongOrder(later, dossier.find(relation.to()).orElseThrow());
                }
            }
        });
    }

    private void wrongOrder(Entity later, Entity earlier) {
        times.days(later)
                .ifPresent(days -> times.days(earlier)
                        .ifPresent(before -> EntityTimes.notBefore(days, EntityTimes.first(before))
                                .ifPresent(answer ->
                                        findings.add(findings.finding(answer, "later", later, days, earlier, before)
                                                .about(later.id())
                                                .about(earlier.id())))));
    }

    private void circles() {
        Map<Id<?>, List<Id<?>>> steps = new LinkedHashMap<>();
        dossier.entities().forEach(later -> {
            for (Relation relation : later.relations()) {
                if (FOLLOWS.contains(relation.kind())) {
                    steps.computeIfAbsent(later.id(), any -> new ArrayList<>()).add(relation.to());
                }
            }
        });
        for (List<Id<?>> circle : Circles.in(steps)) {
            Finding.Builder finding = findings.finding(Answer.CONTRADICTORY, "circle", circle);
            circle.forEach(finding::about);
            findings.add(finding);
        }
    }

    private void upheldAfterEnd() {
        Map<Id<Outcome>, List<Outcome>> enders = new HashMap<>();
        wholePairs(ENDS)
                .forEach(pair -> enders.computeIfAbsent(pair.other().id(), any -> new ArrayList<>())
                        .add(pair.outcome()));
        Set<Id<Outcome>> extended = new HashSet<>();
        pairs(Set.of(RelationKind.EXTENDS))
                .forEach(pair -> extended.add(pair.other().id()));
        Map<Id<Outcome>, List<TimePeriod>> ends = new HashMap<>();
        for (Pair pair : pairs(Set.of(RelationKind.UPHOLDS))) {
            List<TimePeriod> ofOther = ends.computeIfAbsent(
                    pair.other().id(),
                    id -> decisive(ends(pair.other(), enders.getOrDefault(id, List.of()), extended.contains(id))));
            times.days(pair.outcome()).map(EntityTimes::first).ifPresent(upheld -> {
                List<Optional<Answer>> answers = ofOther.stream()
                        .map(end -> EntityTimes.notBefore(end, upheld))
                        .toList();
                EntityTimes.worst(answers).ifPresent(answer -> add(answer, "upheld", pair, upheld));
            });
        }
    }

    /**
     * The times that decide the worst answer. Of single days, these are the first, which is most likely over before
     * another time begins, and the last, which is least likely.
     */
    private static List<TimePeriod> decisive(Stream<TimePeriod> ends) {
        Set<TimePeriod> decisive = new LinkedHashSet<>();
        NavigableMap<LocalDate, TimePeriod> days = new TreeMap<>();
        ends.forEach(end -> Days.only(end).ifPresentOrElse(day -> days.put(day, end), () -> decisive.add(end)));
        if (!days.isEmpty()) {
            decisive.add(days.firstEntry().getValue());
            decisive.add(days.lastEntry().getValue());
        }
        return List.copyOf(decisive);
    }

    /** The times at which an outcome ended. */
    private Stream<TimePeriod> ends(Outcome outcome, List<Outcome> enders, boolean isExtended) {
        Stream<TimePeriod> lifted = enders.stream().flatMap(ender -> takesEffect(ender).stream());
        List<Stage> stages = outcome.stages();
        Stream<TimePeriod> ended = stages.stream()
                .skip(Math.max(0, stages.size() - 1))
                .filter(stage -> OVER.contains(stage.kind()))
                .flatMap(stage -> stage.when().stream())
                .flatMap(when -> times.days(when).stream());
        List<Term> validity = outcome.terms().stream()
                .filter(term -> term.kind() == TermKind.VALIDITY)
                .toList();
        Stream<TimePeriod> expired = validity.size() == 1 && !isExtended
                ? validity.get(0).when().flatMap(times::days).map(EntityTimes::last).stream()
                : Stream.empty();
        return Stream.of(lifted, ended, expired).flatMap(it -> it);
    }

    private void add(Answer answer, String key, Pair pair, Object when) {
        findings.add(findings.finding(answer, key, pair.outcome(), pair.other(), when)
                .about(pair.outcome().id())
                .about(pair.other().id()));
    }
}
