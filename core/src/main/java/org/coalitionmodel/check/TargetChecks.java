package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;

/**
 * Targets and limits, the figures that count towards them, and what is said about them.
 *
 * <p>The figures are those with a relation {@code countsTowards} to a level or share whose status is {@code target} or
 * {@code limit}, as far as they do not begin after its time. {@link Dossier#reached(Statistic, List)} says what they
 * show. The last stage of an outcome says whether the targets in its terms were met: {@code done} says yes, {@code
 * unfulfilled} and {@code failed} say no.
 *
 * <p>A claim is contradictory if the figures show the opposite and the term names only this target. It is undetermined
 * if another term may explain it, or if all figures end before the target does. Without a claim, the finding only says
 * what the figures show. Without figures there is no finding.
 */
final class TargetChecks {
    private static final Set<ObservationStatus> GOALS = Set.of(ObservationStatus.TARGET, ObservationStatus.LIMIT);
    private static final Map<StageKind, Verdict> CLAIMS = Map.of(
            StageKind.DONE, Verdict.YES,
            StageKind.UNFULFILLED, Verdict.NO,
            StageKind.FAILED, Verdict.NO);

    /** The most figures that a sentence names. */
    private static final int MOST_NAMED = 3;

    private final Dossier dossier;
    private final FindingCollector findings;
    private final Map<Id<?>, List<Statistic>> progress = new HashMap<>();
    private final Map<Id<?>, List<Claim>> claims = new HashMap<>();

    private TargetChecks(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
    }

    static List<Check> all() {
        return List.of(check("target-reached", Severity.WARNING, (dossier, findings) -> {
            TargetChecks targets = new TargetChecks(dossier, findings);
            targets.collect();
            targets.compare();
        }));
    }

    private void collect() {
        for (Statistic statistic : dossier.statistics()) {
            for (Relation relation : statistic.relations()) {
                if (relation.kind() == RelationKind.COUNTS_TOWARDS) {
                    progress.computeIfAbsent(relation.to(), key -> new ArrayList<>())
                            .add(statistic);
                }
            }
        }
        for (Outcome outcome : dossier.outcomes()) {
            int last = outcome.stages().size() - 1;
            Optional<Verdict> met = last < 0
                    ? Optional.empty()
                    : Optional.ofNullable(CLAIMS.get(outcome.stages().get(last).kind()));
            met.ifPresent(it -> outcome.terms().forEach(term -> collect(outcome, term, it)));
        }
    }

    private void collect(Outcome outcome, Term term, Verdict met) {
        boolean isClear = term.statistics().size() == 1
                && (met == Verdict.YES || outcome.terms().size() == 1);
        term.statistics()
                .forEach(target ->
                        claims.computeIfAbsent(target, key -> new ArrayList<>()).add(new Claim(outcome, met, isClear)));
    }

    private void compare() {
        for (Statistic target : dossier.statistics()) {
            if (target.status().filter(GOALS::contains).isPresent()) {
                compare(target, progress.getOrDefault(target.id(), List.of()));
            }
        }
    }

    private void compare(Statistic target, List<Statistic> all) {
        Optional<LocalDate> deadline = period(target).flatMap(TimePeriod::latest);
        List<Statistic> figures = all.stream()
                .filter(figure -> deadline.isEmpty()
                        || period(figure)
                                .flatMap(TimePeriod::earliest)
                                .filter(deadline.get()::isBefore)
                                .isEmpty())
                .toList();
        Optional<Quantity> wanted = quantity(target);
        if (figures.isEmpty() || wanted.isEmpty()) {
            return;
        }
        boolean isLimit = target.status().equals(Optional.of(ObservationStatus.LIMIT));
        Verdict reached = Dossier.reached(target, figures);
        Verdict met = isLimit ? reached.not() : reached;
        LocalizedText shown =
                findings.say((isLimit ? "limit." : "target.") + Rule.word(met), target, wanted.get(), named(figures));
        List<Claim> about = claims.getOrDefault(target.id(), List.of());
        boolean isOver = reached == Verdict.YES || !areEarly(figures, target);
        about.forEach(claim ->
                add(claim.against(met, isOver, shown, findings), target, figures, Optional.of(claim.outcome())));
        if (about.isEmpty()) {
            LocalizedText message = findings.say("unclaimed", shown);
            add(
                    met == Verdict.UNDETERMINED
                            ? Finding.undetermined(message).settledBy(findings.say("settled"))
                            : Finding.consistent(message),
                    target,
                    figures,
                    Optional.empty());
        }
    }

    /** Whether all figures end before the time of the target does, so that later ones may be higher. */
    private boolean areEarly(List<Statistic> figures, Statistic target) {
        return period(target)
                .filter(time -> time.latest()
                        .map(end -> figures.stream().allMatch(figure -> endsBefore(figure, end)))
                        .orElse(true))
                .isPresent();
    }

    private boolean endsBefore(Statistic figure, LocalDate end) {
        return period(figure).flatMap(TimePeriod::latest).filter(end::isAfter).isPresent();
    }

    private void add(Finding.Builder finding, Statistic target, List<Statistic> figures, Optional<Outcome> claim) {
        finding.about(target.id(), "/quantity");
        claim.ifPresent(outcome -> finding.about(outcome.id(), "/stages"));
        figures.forEach(figure -> finding.about(figure.id()));
        quantity(target).ifPresent(it -> finding.figure("target", target.id(), it.interval(), it.unit()));
        figures.forEach(figure ->
                quantity(figure).ifPresent(it -> finding.figure("figure", figure.id(), it.interval(), it.unit())));
        findings.add(finding);
    }

    private Optional<TimePeriod> period(Statistic statistic) {
        return statistic.when().flatMap(dossier::resolve);
    }

    private static Optional<Quantity> quantity(Statistic statistic) {
        return statistic instanceof Level level
                ? Optional.of(level.quantity())
                : statistic instanceof Share share ? Optional.of(share.quantity()) : Optional.empty();
    }

    /** The first numbers, and how many more there are. */
    private List<LocalizedText> named(List<Statistic> figures) {
        List<LocalizedText> named = new ArrayList<>();
        figures.stream().limit(MOST_NAMED).forEach(figure -> {
            boolean isObserved =
                    figure.status().map(ObservationStatus::isObserved).orElse(true);
            quantity(figure).ifPresent(it -> named.add(findings.say(isObserved ? "number" : "expected", it)));
        });
        if (figures.size() > MOST_NAMED) {
            named.add(findings.say("more", figures.size() - MOST_NAMED));
        }
        return named;
    }

    /** What an outcome says about a target: whether it was met, and whether only this target can be meant. */
    private record Claim(Outcome outcome, Verdict met, boolean isClear) {
        Finding.Builder against(Verdict shown, boolean isOver, LocalizedText figures, FindingCollector findings) {
            LocalizedText name = outcome.usualName().orElse(outcome.summary());
            String claim = met == Verdict.YES ? "done." : "unfulfilled.";
            if (shown == met) {
                return Finding.consistent(findings.say(claim + "consistent", name, figures));
            }
            return shown == Verdict.UNDETERMINED || !isClear || !isOver
                    ? Finding.undetermined(findings.say(claim + "undetermined", name, figures))
                            .settledBy(findings.say("settled"))
                    : Finding.contradictory(findings.say(claim + "contradictory", name, figures))
                            .settledBy(findings.say("claim.settled"));
        }
    }
}
