package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;

/**
 * Two levels, or two shares, of one matter: the same indicators, entity, place, time, unit, exclusions and bases. A
 * target, forecast or pledge is compared only with others of its kind.
 *
 * <ul>
 *   <li>A relation says how two figures stand to each other: one restates the other, they are two accounts, or they
 *       can't be compared. Then there is no contradiction.
 *   <li>If the relation says that they agree, the intervals must have a number in common.
 *   <li>If no relation links two figures, intervals without a common number contradict each other if the days are known.
 *       If they are not, the figures may be of different days.
 * </ul>
 *
 * <p>Figures that another figure restates and doubtful figures are left out, and so are those that say nothing about
 * the number. Provisional, revised and other figures are compared only among themselves, as a revised figure replaces
 * another.
 *
 * <p>Each figure is compared with one: among those with a lower start, the one that ends first. If these two overlap,
 * the figure overlaps all of them. So <i>n</i> figures of one matter take <i>n</i> log <i>n</i> steps.
 */
final class FigureChecks {
    private static final Set<RelationKind> APART = Set.of(
            RelationKind.RESTATES,
            RelationKind.NOT_COMPARABLE_WITH,
            RelationKind.COMPETES_WITH,
            RelationKind.AGREES_WITH,
            RelationKind.PART_OF,
            RelationKind.COUNTS_TOWARDS);

    private static final Set<ObservationStatus> EDITIONS =
            Set.of(ObservationStatus.PROVISIONAL, ObservationStatus.REVISED);

    private final Dossier dossier;
    private final FindingCollector findings;
    private final Figures index;
    private final Map<Id<?>, ComparedFigure> figures = new LinkedHashMap<>();
    private final Set<Id<?>> restated = new HashSet<>();
    private final Set<String> linked = new HashSet<>();

    private FigureChecks(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
        this.index = new Figures(dossier);
    }

    static List<Check> all() {
        return List.of(check("competing-figures", Severity.WARNING, (dossier, findings) -> {
            FigureChecks checks = new FigureChecks(dossier, findings);
            checks.collect();
            checks.recorded();
            checks.unrecorded();
        }));
    }

    private void collect() {
        for (Statistic statistic : dossier.statistics()) {
            if (statistic instanceof Level level) {
                Subject subject = new Subject(
                        index.matter(level), List.of(), level.quantity().unit());
                figures.put(
                        level.id(),
                        new ComparedFigure(
                                level, level.quantity(), level.quantity().interval(), subject));
            } else if (statistic instanceof Share share) {
                List<Matter> bases = share.bases().stream()
                        .map(base -> index.matter(share, base))
                        .toList();
                Subject subject = new Subject(index.matter(share), bases, Optional.of(Unit.PERCENT));
                figures.put(
                        share.id(), new ComparedFigure(share, share.quantity(), ShareChecks.percent(share), subject));
            }
        }
    }

    private void recorded() {
        for (ComparedFigure figure : figures.values()) {
            for (Relation relation : figure.statistic().relations()) {
                if (relation.kind() == RelationKind.RESTATES) {
                    restated.add(relation.to());
                }
                if (APART.contains(relation.kind())) {
                    linked.add(figure.statistic().id() + " " + relation.to());
                    linked.add(relation.to() + " " + figure.statistic().id());
                }
                Optional.ofNullable(figures.get(relation.to()))
                        .filter(other -> other.subject().equals(figure.subject()))
                        .ifPresent(other -> recorded(relation.kind(), figure, other));
            }
        }
    }

    private void recorded(RelationKind kind, ComparedFigure figure, ComparedFigure other) {
        switch (kind) {
            case RESTATES -> add(Answer.CONSISTENT, "restated", figure, other);
            case NOT_COMPARABLE_WITH -> add(Answer.CONSISTENT, "apart", figure, other);
            case COMPETES_WITH -> add(Answer.CONSISTENT, "accounts", figure, other);
            case AGREES_WITH -> {
                boolean agree = findings.tolerant(figure.interval()).overlaps(findings.tolerant(other.interval()));
                add(agree ? Answer.CONSISTENT : Answer.CONTRADICTORY, agree ? "agreed" : "disagreed", figure, other);
            }
            default -> {}
        }
    }

    private void unrecorded() {
        Map<Edition, List<ComparedFigure>> editions = new LinkedHashMap<>();
        for (ComparedFigure figure : figures.values()) {
            Statistic statistic = figure.statistic();
            if (!restated.contains(statistic.id())
                    && !figure.interval().isAll()
                    && !statistic.status().equals(Optional.of(ObservationStatus.DOUBTFUL))) {
                Edition edition =
                        new Edition(figure.subject(), statistic.status().filter(EDITIONS::contains));
                editions.computeIfAbsent(edition, key -> new ArrayList<>()).add(figure);
            }
        }
        editions.values().forEach(this::unrecorded);
    }

    private void unrecorded(List<ComparedFigure> ofOneMatter) {
        TreeSet<ComparedFigure> before = new TreeSet<>(Comparator.comparing(ComparedFigure::interval, Figures.BY_HIGH)
                .thenComparing(figure -> figure.statistic().id().value()));
        ofOneMatter.stream()
                .sorted(Comparator.comparing(ComparedFigure::interval, Figures.BY_LOW))
                .forEach(figure -> {
                    before.stream()
                            .filter(other -> !linked.contains(figure.statistic().id() + " "
                                    + other.statistic().id()))
                            .findFirst()
                            .ifPresent(other -> unrecorded(other, figure));
                    before.add(figure);
                });
    }

    private void unrecorded(ComparedFigure lower, ComparedFigure higher) {
        Verdict apart = findings.tolerant(lower.interval()).fallsBelow(findings.tolerant(higher.interval()));
        if (apart != Verdict.YES) {
            add(Answer.CONSISTENT, "consistent", lower, higher);
        } else if (lower.subject().isOfKnownDays()) {
            add(Answer.CONTRADICTORY, "contradictory", lower, higher);
        } else {
            add(Answer.UNDETERMINED, "undetermined", lower, higher);
        }
    }

    private void add(Answer answer, String key, ComparedFigure one, ComparedFigure other) {
        LocalizedText message = findings.say(key, one.statistic(), account(one), account(other));
        Finding.Builder finding = switch (answer) {
            case CONSISTENT -> Finding.consistent(message);
            case CONTRADICTORY -> Finding.contradictory(message).settledBy(findings.say("settled"));
            case UNDETERMINED -> Finding.undetermined(message).settledBy(findings.say("settled"));
        };
        findings.add(finding.about(one.statistic().id(), "/quantity")
                .about(other.statistic().id(), "/quantity")
                .figure(
                        "one",
                        one.statistic().id(),
                        one.interval(),
                        one.subject().unit())
                .figure(
                        "other",
                        other.statistic().id(),
                        other.interval(),
                        other.subject().unit()));
    }

    /** The number and, if one is cited, the source. */
    private LocalizedText account(ComparedFigure figure) {
        return figure.statistic().citations().stream()
                .findFirst()
                .map(citation -> findings.say("account", figure.quantity(), citation.source()))
                .orElseGet(() -> findings.say("number", figure.quantity()));
    }

    /** A level or a share. */
    private record ComparedFigure(Statistic statistic, Quantity quantity, Interval interval, Subject subject) {}

    /** What must be the same in two figures that are compared. */
    private record Subject(Matter matter, List<Matter> bases, Optional<Unit> unit) {
        boolean isOfKnownDays() {
            return matter.days().isPresent()
                    && bases.stream().allMatch(base -> base.days().isPresent());
        }
    }

    /** Figures that do not replace each other because of their status. */
    private record Edition(Subject subject, Optional<ObservationStatus> status) implements Comparable<Edition> {
        private static final Comparator<Edition> ORDER = Comparator.comparing(
                        (Edition edition) -> edition.subject().matter())
                .thenComparing(Edition::toString);

        @Override
        public int compareTo(Edition other) {
            return ORDER.compare(this, other);
        }
    }
}
