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
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/**
 * Evaluates whether outcomes are in force on a day. It considers when they were made, their terms, and later outcomes that
 * change them.
 */
final class InForceEvaluator {
    private static final Set<Outcome.OutcomeKind> WITHOUT_FORCE = Set.of(
            Outcome.OutcomeKind.NOTING,
            Outcome.OutcomeKind.NO_AGREEMENT,
            Outcome.OutcomeKind.DEFERRAL,
            Outcome.OutcomeKind.REJECTION);

    private final Dossier dossier;
    private final LocalDate day;
    private final Map<Id<?>, List<Outcome>> ends = new HashMap<>();
    private final Map<Id<?>, Verdict> upheld = new HashMap<>();
    private final Map<Id<?>, Verdict> supersededByDocument = new HashMap<>();
    private final Map<Id<?>, Verdict> extended = new HashMap<>();
    // Kept, as one outcome may have thousands of terms and lift or uphold thousands of others.
    private final Map<Id<?>, Verdict> made = new HashMap<>();
    private final Map<Id<?>, Verdict> takenEffect = new HashMap<>();

    InForceEvaluator(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.day = day;
        for (Outcome outcome : dossier.outcomes()) {
            for (Relation relation : outcome.relations()) {
                switch (relation.kind()) {
                    case LIFTS, SUPERSEDES -> add(ends, relation, outcome);
                    case UPHOLDS -> upheld.merge(relation.to(), made(outcome), Verdict::or);
                    default -> {}
                }
            }
        }
        for (Source source : dossier.sources()) {
            for (Relation relation : source.relations()) {
                if (relation.kind() == Relation.RelationKind.SUPERSEDES) {
                    Verdict published = source.published().map(this::done).orElse(Verdict.UNDETERMINED);
                    supersededByDocument.merge(relation.to(), published, Verdict::or);
                }
            }
        }
        extend(Verdict.YES);
        extend(Verdict.UNDETERMINED);
    }

    private static void add(Map<Id<?>, List<Outcome>> by, Relation relation, Outcome outcome) {
        by.computeIfAbsent(relation.to(), any -> new ArrayList<>(1)).add(outcome);
    }

    Verdict of(Outcome outcome) {
        return holds(outcome, valid(outcome).or(extended.getOrDefault(outcome.id(), Verdict.NO)));
    }

    private Verdict holds(Outcome outcome, Verdict inItsTime) {
        Verdict holds = takenEffect(outcome).and(inItsTime).and(ended(outcome).not());
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
        Verdict takenEffect = made.and(begun);
        return has(outcome, Term.TermKind.CONDITION) ? takenEffect.and(Verdict.UNDETERMINED) : takenEffect;
    }

    private Verdict made(Outcome outcome) {
        return made.computeIfAbsent(outcome.id(), any -> isMade(outcome));
    }

    private Verdict isMade(Outcome outcome) {
        Optional<Meeting> meeting = outcome.meeting().flatMap(dossier::meeting);
        Optional<When> when = outcome.when().or(() -> meeting.flatMap(Meeting::when));
        if (when.flatMap(When::period).isEmpty()) {
            return has(outcome, Term.TermKind.VALIDITY) ? validityBegun(outcome) : Verdict.UNDETERMINED;
        }
        Verdict made = when.map(this::done).orElse(Verdict.UNDETERMINED);
        boolean wasHeld =
                meeting.filter(it -> it.status() != Meeting.MeetingStatus.HELD).isEmpty();
        return wasHeld || outcome.when().isPresent() ? made : made.and(Verdict.UNDETERMINED);
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
     * Records the outcomes that are extended with this verdict, directly or through a chain of extensions. How long an extension without a validity of its own lasts is not known.
     */
    private void extend(Verdict how) {
        Deque<Outcome> open = new ArrayDeque<>();
        for (Outcome outcome : dossier.outcomes()) {
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

    private static Stream<Optional<When>> validities(Outcome outcome) {
        return outcome.terms().stream()
                .filter(term -> term.kind() == Term.TermKind.VALIDITY)
                .map(Term::when);
    }

    private static Verdict or(Verdict before, Optional<Verdict> next) {
        return before.or(next.orElse(Verdict.UNDETERMINED));
    }

    /** Whether an event dated {@code when} lies in the past at the end of the day. */
    private Verdict done(When when) {
        Optional<TimePeriod> period = days(when).filter(InForceEvaluator::isCertain);
        Optional<LocalDate> first = period.flatMap(TimePeriod::earliest);
        Optional<LocalDate> last =
                period.flatMap(it -> it.isEndOpen() ? it.start().map(PartialDate::latest) : it.latest());
        Verdict done = last.filter(it -> !day.isBefore(it)).isPresent()
                ? Verdict.YES
                : first.filter(day::isBefore).isPresent() ? Verdict.NO : Verdict.UNDETERMINED;
        return when.bound()
                .map(bound -> switch (bound) {
                    case BY -> done.or(Verdict.UNDETERMINED);
                    case AT_THE_EARLIEST -> done.and(Verdict.UNDETERMINED);
                })
                .orElse(done);
    }

    private Verdict begun(When when) {
        return when.bound().isPresent()
                ? done(when)
                : days(when).map(this::begun).orElse(Verdict.UNDETERMINED);
    }

    private Verdict begun(TimePeriod period) {
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
        return when.bound().isPresent()
                ? begun(when).and(Verdict.UNDETERMINED)
                : days(when).map(period -> period.contains(day)).orElse(Verdict.UNDETERMINED);
    }

    /** Where fiscal years begin and end differs from place to place. */
    private static Optional<TimePeriod> days(When when) {
        return when.reckonings().contains(When.Reckoning.FISCAL) ? Optional.empty() : when.period();
    }

    private static boolean isCertain(TimePeriod period) {
        return Stream.of(period.start(), period.end())
                .flatMap(Optional::stream)
                .noneMatch(date -> date.isUncertain() || date.isApproximate());
    }
}
