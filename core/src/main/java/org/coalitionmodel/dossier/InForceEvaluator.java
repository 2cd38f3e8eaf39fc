package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * Evaluates whether outcomes are in force on a day. It considers when they were made, their stages and terms, and later
 * outcomes that change them.
 */
final class InForceEvaluator {
    private static final Set<Outcome.OutcomeKind> WITHOUT_FORCE = Set.of(
            Outcome.OutcomeKind.NOTING,
            Outcome.OutcomeKind.NO_AGREEMENT,
            Outcome.OutcomeKind.NOT_ADOPTED,
            Outcome.OutcomeKind.DEFERRAL,
            Outcome.OutcomeKind.REJECTION);

    /** A condition in these is one for what they ask for or aim at. */
    private static final Set<Outcome.OutcomeKind> CONDITIONED_CONTENT =
            Set.of(Outcome.OutcomeKind.CALL, Outcome.OutcomeKind.GOAL);

    private static final Set<Relation.RelationKind> CHANGES = Set.of(
            Relation.RelationKind.LIFTS,
            Relation.RelationKind.SUPERSEDES,
            Relation.RelationKind.UPHOLDS,
            Relation.RelationKind.EXTENDS);

    /** Stages of a meeting that was not held, or not held yet. */
    private static final Set<StageKind> NOT_HELD = Set.of(
            StageKind.ALLEGED,
            StageKind.POSSIBLE,
            StageKind.EXPECTED,
            StageKind.EXPLORED,
            StageKind.PROPOSED,
            StageKind.ANNOUNCED,
            StageKind.PLANNED,
            StageKind.IN_PREPARATION,
            StageKind.UNDER_NEGOTIATION,
            StageKind.POSTPONED,
            StageKind.CANCELLED,
            StageKind.FAILED);

    private final Dossier dossier;
    private final TimeResolver times;
    private final StageEvaluator stages;
    private final LocalDate day;
    private final Map<Id<?>, List<Outcome>> ends = new HashMap<>();
    private final Map<Id<?>, Verdict> upheld = new HashMap<>();
    private final Map<Id<?>, Verdict> supersededByDocument = new HashMap<>();
    private final Map<Id<?>, Verdict> extended = new HashMap<>();
    // Cached, because one outcome may have thousands of terms and lift or uphold thousands of others.
    private final Map<Id<?>, Verdict> made = new HashMap<>();
    private final Map<Id<?>, Verdict> takenEffect = new HashMap<>();
    private final Map<Id<?>, Verdict> hasHadForce = new HashMap<>();
    /** Whether a meeting was not held, or not yet. Cached, because a meeting may have many outcomes. */
    private final Map<Id<?>, Boolean> notHeld = new HashMap<>();

    InForceEvaluator(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        times = new TimeResolver(dossier);
        stages = new StageEvaluator(times);
        for (Outcome outcome : dossier.changingOutcomes()) {
            for (Relation relation : outcome.relations()) {
                switch (relation.kind()) {
                    case LIFTS, SUPERSEDES -> add(ends, relation, outcome);
                    case UPHOLDS -> upheld.merge(relation.to(), made(outcome).and(hasHadForce(outcome)), Verdict::or);
                    default -> {}
                }
            }
        }
        for (Source source : dossier.sources()) {
            for (Relation relation : source.relations()) {
                if (relation.kind() == Relation.RelationKind.SUPERSEDES) {
                    Verdict published = source.published()
                            .map(when -> PointInTime.isReached(times.point(when), day))
                            .orElse(Verdict.UNDETERMINED);
                    supersededByDocument.merge(relation.to(), published, Verdict::or);
                }
            }
        }
        extend(Verdict.YES);
        extend(Verdict.UNDETERMINED);
    }

    /** The outcomes that lift, supersede, uphold or extend others. */
    static List<Outcome> changing(Dossier dossier) {
        return dossier.outcomes().stream()
                .filter(outcome -> outcome.relations().stream().anyMatch(relation -> CHANGES.contains(relation.kind())))
                .toList();
    }

    private static void add(Map<Id<?>, List<Outcome>> by, Relation relation, Outcome outcome) {
        by.computeIfAbsent(relation.to(), any -> new ArrayList<>(1)).add(outcome);
    }

    Verdict of(Outcome outcome) {
        return holds(outcome, valid(outcome).or(extended.getOrDefault(outcome.id(), Verdict.NO)));
    }

    private Verdict holds(Outcome outcome, Verdict inItsTime) {
        Verdict holds =
                takenEffect(outcome).and(inItsTime).and(ended(outcome).not()).and(stages.allowsForce(outcome, day));
        return has(outcome, Term.TermKind.END_CONDITION) ? holds.and(Verdict.UNDETERMINED) : holds;
    }

    private Verdict takenEffect(Outcome outcome) {
        return takenEffect.computeIfAbsent(outcome.id(), any -> takesEffect(outcome));
    }

    private Verdict takesEffect(Outcome outcome) {
        if (WITHOUT_FORCE.contains(outcome.kind())) {
            return Verdict.NO;
        }
        Verdict made = made(outcome).or(upheld.getOrDefault(outcome.id(), Verdict.NO));
        Verdict begun = has(outcome, Term.TermKind.VALIDITY) ? validityBegun(outcome) : Verdict.YES;
        Verdict takenEffect = made.and(begun).and(hasHadForce(outcome));
        boolean isConditional = has(outcome, Term.TermKind.CONDITION) && !CONDITIONED_CONTENT.contains(outcome.kind());
        return isConditional ? takenEffect.and(Verdict.UNDETERMINED) : takenEffect;
    }

    private Verdict made(Outcome outcome) {
        return made.computeIfAbsent(outcome.id(), any -> isMade(outcome));
    }

    private Verdict isMade(Outcome outcome) {
        if (stages.isCertainlyMade(outcome, day)) {
            return Verdict.YES;
        }
        Optional<Meeting> meeting = outcome.meeting().flatMap(dossier::meeting);
        Optional<When> when =
                outcome.when().or(() -> meeting.flatMap(Meeting::when)).map(times::point);
        if (when.flatMap(When::period).isEmpty()) {
            return has(outcome, Term.TermKind.VALIDITY) ? validityBegun(outcome) : Verdict.UNDETERMINED;
        }
        Verdict made = when.map(time -> PointInTime.isReached(time, day)).orElse(Verdict.UNDETERMINED);
        boolean wasNotHeld = meeting.filter(this::isNotHeld).isPresent();
        return !wasNotHeld || outcome.when().isPresent() ? made : made.and(Verdict.UNDETERMINED);
    }

    private boolean isNotHeld(Meeting meeting) {
        return notHeld.computeIfAbsent(
                meeting.id(), any -> stages.on(meeting, day).stream().anyMatch(NOT_HELD::contains));
    }

    private Verdict hasHadForce(Outcome outcome) {
        return hasHadForce.computeIfAbsent(outcome.id(), any -> stages.hasHadForce(outcome, day));
    }

    private Verdict validityBegun(Outcome outcome) {
        return validities(outcome)
                .map(when -> when.map(this::begun))
                .reduce(Verdict.NO, InForceEvaluator::or, Verdict::or);
    }

    private Verdict valid(Outcome outcome) {
        return has(outcome, Term.TermKind.VALIDITY)
                ? validities(outcome)
                        .map(when -> when.map(this::within))
                        .reduce(Verdict.NO, InForceEvaluator::or, Verdict::or)
                : Verdict.YES;
    }

    /**
     * Records the outcomes that are extended with this verdict, directly or through a chain of extensions. If an
     * extension has no {@code VALIDITY} term, its length is not known.
     */
    private void extend(Verdict how) {
        Deque<Outcome> open = new ArrayDeque<>();
        for (Outcome outcome : dossier.changingOutcomes()) {
            boolean isLimited = has(outcome, Term.TermKind.VALIDITY);
            if (outcome.relations().stream().anyMatch(InForceEvaluator::isExtension)
                    && holds(outcome, isLimited ? valid(outcome) : Verdict.UNDETERMINED) == how) {
                open.add(outcome);
            }
        }
        while (!open.isEmpty()) {
            for (Relation relation : open.pop().relations()) {
                if (isExtension(relation) && extended.putIfAbsent(relation.to(), how) == null) {
                    dossier.find(relation.to())
                            .filter(Outcome.class::isInstance)
                            .map(Outcome.class::cast)
                            .ifPresent(open::add);
                }
            }
        }
    }

    private static boolean isExtension(Relation relation) {
        return relation.kind() == Relation.RelationKind.EXTENDS;
    }

    private Verdict ended(Outcome outcome) {
        Verdict ended = supersededByDocument.getOrDefault(outcome.id(), Verdict.NO);
        for (Outcome end : ends.getOrDefault(outcome.id(), List.of())) {
            ended = ended.or(takenEffect(end));
        }
        return ended;
    }

    private static boolean has(Outcome outcome, Term.TermKind kind) {
        return outcome.terms().stream().anyMatch(term -> term.kind() == kind);
    }

    private Stream<Optional<When>> validities(Outcome outcome) {
        return outcome.terms().stream()
                .filter(term -> term.kind() == Term.TermKind.VALIDITY)
                .map(term -> term.when().map(times::span));
    }

    private static Verdict or(Verdict before, Optional<Verdict> next) {
        return before.or(next.orElse(Verdict.UNDETERMINED));
    }

    private Verdict begun(When when) {
        return when.bound().isPresent()
                ? PointInTime.isReached(when, day)
                : PointInTime.days(when)
                        .map(period -> isOpen(when, period) ? Verdict.UNDETERMINED : begun(period))
                        .orElse(Verdict.UNDETERMINED);
    }

    /** Whether it is not known when in the period the part of it begins and ends. */
    private boolean isOpen(When when, TimePeriod period) {
        return when.part().isPresent() && period.contains(day) != Verdict.NO;
    }

    private Verdict begun(TimePeriod period) {
        if (!period.alternatives().isEmpty()) {
            return period.alternatives().stream()
                    .map(date -> begun(TimePeriod.of(date)))
                    .reduce((one, next) -> one == next ? one : Verdict.UNDETERMINED)
                    .orElseThrow();
        }
        Verdict within = period.contains(day);
        if (within == Verdict.NO) {
            return Verdict.of(period.earliest().filter(day::isBefore).isEmpty());
        }
        boolean isStartPast = period.start()
                .filter(start -> !start.isUncertain() && !start.isApproximate())
                .filter(start -> !day.isBefore(start.latest()))
                .isPresent();
        return isStartPast ? Verdict.YES : within;
    }

    private Verdict within(When when) {
        if (when.bound().isPresent()) {
            return when.bound().get() == When.TimeBound.SINCE_AT_THE_LATEST
                    ? when.contains(day)
                    : begun(when).and(Verdict.UNDETERMINED);
        }
        return PointInTime.days(when)
                .map(period -> isOpen(when, period) ? Verdict.UNDETERMINED : period.contains(day))
                .orElse(Verdict.UNDETERMINED);
    }
}
