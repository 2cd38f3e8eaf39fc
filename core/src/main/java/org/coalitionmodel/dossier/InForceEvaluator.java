package org.coalitionmodel.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
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
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
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
    private final OutcomeChanges changes;
    private final LocalDate day;
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
        changes = dossier.outcomeChanges();
    }

    /** Whether one outcome is in force. Only the outcomes that change it are looked at. */
    Verdict of(Outcome outcome) {
        Verdict extended =
                changes.extending(outcome).stream().map(this::extendsOthers).reduce(Verdict.NO, Verdict::or);
        return of(outcome, extended);
    }

    /** The outcomes that are or may be in force. Chains of extensions may be long, so each is followed once for all. */
    List<Outcome> all() {
        Map<Id<?>, Verdict> extended = new HashMap<>();
        extend(Verdict.YES, extended);
        extend(Verdict.UNDETERMINED, extended);
        return dossier.outcomes().stream()
                .filter(outcome -> of(outcome, extended.getOrDefault(outcome.id(), Verdict.NO)) != Verdict.NO)
                .toList();
    }

    private Verdict of(Outcome outcome, Verdict extended) {
        return holds(outcome, valid(outcome).or(extended));
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
        Verdict made = made(outcome).or(upheld(outcome));
        Verdict begun = has(outcome, Term.TermKind.VALIDITY) ? validityBegun(outcome) : Verdict.YES;
        Verdict takenEffect = made.and(begun).and(hasHadForce(outcome));
        boolean isConditional = has(outcome, Term.TermKind.CONDITION) && !CONDITIONED_CONTENT.contains(outcome.kind());
        return isConditional ? takenEffect.and(Verdict.UNDETERMINED) : takenEffect;
    }

    private Verdict upheld(Outcome outcome) {
        return changes.upholding(outcome).stream()
                .map(upholder -> made(upholder).and(hasHadForce(upholder)))
                .reduce(Verdict.NO, Verdict::or);
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

    /** Whether an outcome extends others. If it has no {@code VALIDITY} term, the length of the extension is not known. */
    private Verdict extendsOthers(Outcome extension) {
        boolean isLimited = has(extension, Term.TermKind.VALIDITY);
        return holds(extension, isLimited ? valid(extension) : Verdict.UNDETERMINED);
    }

    /** Records the outcomes that are extended with this verdict, directly or through a chain of extensions. */
    private void extend(Verdict how, Map<Id<?>, Verdict> extended) {
        Deque<Outcome> open = new ArrayDeque<>();
        for (Outcome outcome : dossier.outcomes()) {
            if (!OutcomeChanges.extended(outcome).isEmpty() && extendsOthers(outcome) == how) {
                open.add(outcome);
            }
        }
        while (!open.isEmpty()) {
            for (Id<?> target : OutcomeChanges.extended(open.pop())) {
                if (extended.putIfAbsent(target, how) == null) {
                    dossier.outcome(Id.of(target.value())).ifPresent(open::add);
                }
            }
        }
    }

    private Verdict ended(Outcome outcome) {
        Verdict lifted = changes.ending(outcome).stream().map(this::takenEffect).reduce(Verdict.NO, Verdict::or);
        return changes.superseding(outcome).stream()
                .map(document -> document.published()
                        .map(when -> PointInTime.isReached(times.point(when), day))
                        .orElse(Verdict.UNDETERMINED))
                .reduce(lifted, Verdict::or);
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
