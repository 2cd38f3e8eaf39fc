package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.ValueWording.WordedAmount;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Indicator.Aggregation;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;

/**
 * The check {@code part-above-whole}: levels of parts and of their wholes.
 *
 * <p>A part is above its whole if each number that its figure allows is above each number that the figure of the whole
 * allows. If there are several figures of one matter, the least of the part is compared with the greatest of the whole,
 * so that only figures of which none fits contradict each other. A level is a part of another in these cases:
 *
 * <ul>
 *   <li>It has a relation {@code countsTowards} or {@code partOf} to the other. A part may have a higher rate,
 *       percentage, age, score, average or median than its whole, so these are not compared.
 *   <li>It is counted in a place that lies within that of the other, and is the same otherwise. Only the nearest place
 *       with a figure is compared. The unit must count things, because a part may also have a higher price than its
 *       whole. The days must be known and the units the same, or else it is undetermined: 12,000 people may be 3,000
 *       families.
 *   <li>It is counted in a period that lies within that of the other. This is never contradictory, because only what
 *       happens adds up: a coalition may have had more members in May than at the end of the year.
 *   <li>A share has the matter of the part, and its base names the other.
 * </ul>
 *
 * <p>Figures of which the record says that they can't be compared are left out.
 *
 * <p>The figures with a relation {@code partOf} to one whole do not overlap, so their sum must not be above it. Peaks
 * are not added. Parts of these parts, and further figures of the same matter, are left out of the sum.
 */
final class PartChecks {
    private static final Set<RelationKind> PARTS = Set.of(RelationKind.COUNTS_TOWARDS, RelationKind.PART_OF);
    /** What lies in the middle of several values, and so may be higher for a part than for its whole. */
    private static final Set<Aggregation> MIDDLE = Set.of(Aggregation.AVERAGE, Aggregation.MEDIAN);

    private static final String CERTAIN = "";

    private final Dossier dossier;
    private final FindingCollector findings;
    private final Figures figures;
    private final Set<String> compared = new HashSet<>();

    private PartChecks(Dossier dossier, FindingCollector findings) {
        this.dossier = dossier;
        this.findings = findings;
        this.figures = new Figures(dossier);
    }

    static List<Check> all() {
        return List.of(check("part-above-whole", Severity.ERROR, (dossier, findings) -> {
            PartChecks parts = new PartChecks(dossier, findings);
            parts.related();
            parts.based();
            parts.inPlaces();
            parts.inPeriods();
        }));
    }

    private void related() {
        Map<Id<?>, List<Level>> siblings = new LinkedHashMap<>();
        for (Statistic statistic : dossier.statistics()) {
            for (Relation relation : statistic.relations()) {
                Optional<Level> whole = figures.level(relation.to());
                if (statistic instanceof Level part
                        && PARTS.contains(relation.kind())
                        && whole.filter(it -> areComparable(part, it)).isPresent()) {
                    compare(part, whole.get(), CERTAIN);
                    if (relation.kind() == RelationKind.PART_OF && !isPeak(part)) {
                        siblings.computeIfAbsent(relation.to(), key -> new ArrayList<>())
                                .add(part);
                    }
                }
            }
        }
        siblings.forEach((whole, parts) -> sum(figures.level(whole).orElseThrow(), parts));
    }

    private boolean areComparable(Level part, Level whole) {
        return figures.matter(part).kind().equals(figures.matter(whole).kind())
                && Figures.areComparable(
                        part.quantity().unit(), whole.quantity().unit())
                && part.quantity()
                        .unit()
                        .filter(unit -> unit.isRate() || Figures.isMeasure(unit))
                        .isEmpty()
                && limitsParts(part)
                && limitsParts(whole)
                && (isPeak(part) || !isPeak(whole));
    }

    /** Whether a part has no higher figure than its whole, as far as the indicators say. */
    private boolean limitsParts(Level level) {
        return indicators(level)
                .allMatch(indicator -> indicator.scale().isEmpty()
                        && indicator.aggregation().filter(MIDDLE::contains).isEmpty());
    }

    /** Whether it is a peak. Peaks of separate parts can't be added, and a total may be above a peak. */
    private boolean isPeak(Level level) {
        return indicators(level)
                .anyMatch(indicator -> indicator.aggregation().equals(Optional.of(Aggregation.HIGHEST)));
    }

    private Stream<Indicator> indicators(Level level) {
        return level.indicators().stream().flatMap(id -> dossier.indicator(id).stream());
    }

    private void sum(Level whole, List<Level> all) {
        List<Level> parts = apart(all);
        if (parts.size() < 2) {
            return;
        }
        Interval sum =
                parts.stream().map(part -> number(part)).reduce(Interval::plus).orElseThrow();
        Verdict above = sum.exceeds(number(whole));
        WordedAmount amount = new WordedAmount(sum, whole.quantity().unit());
        Finding.Builder finding;
        if (above == Verdict.YES) {
            finding = Finding.contradictory(findings.say("sum", whole, whole.quantity(), parts.size(), amount))
                    .settledBy(findings.say("settled"));
        } else if (above == Verdict.NO) {
            finding = Finding.consistent(findings.say("sum.consistent", whole, whole.quantity(), parts.size(), amount));
        } else {
            return;
        }
        finding.about(whole.id(), "/quantity");
        parts.forEach(part -> finding.about(part.id(), "/quantity"));
        finding.figure(
                "whole",
                whole.id(),
                whole.quantity().interval(),
                whole.quantity().unit());
        parts.forEach(part -> finding.figure(
                "part", part.id(), part.quantity().interval(), part.quantity().unit()));
        findings.add(finding.calculated("sum", sum, whole.quantity().unit()));
    }

    /** The least figure of each matter, without parts of other parts. */
    private List<Level> apart(List<Level> parts) {
        Set<Id<?>> ids = new HashSet<>();
        Set<Id<Place>> places = new HashSet<>();
        Map<Matter, List<Level>> matters = new LinkedHashMap<>();
        for (Level part : parts) {
            ids.add(part.id());
            part.place().ifPresent(places::add);
            matters.computeIfAbsent(figures.matter(part), key -> new ArrayList<>())
                    .add(part);
        }
        return matters.values().stream()
                .map(Figures::least)
                .filter(part -> part.relations().stream()
                        .noneMatch(relation -> PARTS.contains(relation.kind()) && ids.contains(relation.to())))
                .filter(part -> part.place().stream()
                        .flatMap(place -> figures.around(place).stream())
                        .noneMatch(places::contains))
                .toList();
    }

    private void based() {
        for (Share share : figures.shares()) {
            List<Level> parts = figures.levels(figures.matter(share));
            for (Base base : share.bases()) {
                Optional<Level> whole = base.statistic().flatMap(figures::level);
                if (!parts.isEmpty()
                        && whole.filter(it -> areComparable(Figures.least(parts), it))
                                .isPresent()) {
                    compare(Figures.least(parts), whole.get(), CERTAIN);
                }
            }
        }
    }

    private void inPlaces() {
        figures.levels().forEach((matter, levels) -> {
            Level part = Figures.least(levels);
            if (part.place().isPresent() && addsUp(part)) {
                String datedDoubt = matter.days().isPresent() ? CERTAIN : "undated";
                figures.around(part.place().get()).stream()
                        .map(place -> figures.levels(matter.in(place)))
                        .filter(wholes -> !wholes.isEmpty())
                        .findFirst()
                        .map(Figures::greatest)
                        .filter(whole -> Figures.isCount(whole.quantity().unit()))
                        .ifPresent(whole -> compare(
                                part,
                                whole,
                                part.quantity().unit().equals(whole.quantity().unit()) ? datedDoubt : "units"));
            }
        });
    }

    private boolean addsUp(Level level) {
        return Figures.isCount(level.quantity().unit()) && level.excluding().isEmpty() && limitsParts(level);
    }

    private void inPeriods() {
        Map<Matter, List<CountedPeriod>> counted = new LinkedHashMap<>();
        figures.levels()
                .forEach((matter, levels) -> matter.days()
                        .filter(days -> addsUp(levels.get(0)))
                        .ifPresent(
                                days -> counted.computeIfAbsent(matter.at(Optional.empty()), key -> new ArrayList<>())
                                        .add(new CountedPeriod(
                                                days.earliest().orElseThrow(),
                                                days.latest().orElseThrow(),
                                                levels))));
        counted.values().forEach(this::inPeriods);
    }

    /**
     * In the order of their starts, each period lies within one before it that ends as late. A period that ends earlier
     * than the next can be forgotten: what lies within it later lies within the next too.
     */
    private void inPeriods(List<CountedPeriod> counted) {
        Deque<CountedPeriod> open = new ArrayDeque<>();
        counted.stream()
                .sorted(Comparator.comparing(CountedPeriod::start)
                        .thenComparing(CountedPeriod::end, Comparator.reverseOrder()))
                .forEach(part -> {
                    while (!open.isEmpty() && open.element().end().isBefore(part.end())) {
                        open.remove();
                    }
                    if (!open.isEmpty()) {
                        compare(
                                Figures.least(part.levels()),
                                Figures.greatest(open.element().levels()),
                                "period");
                    }
                    open.push(part);
                });
    }

    /** The figures of a matter and the days that they count. */
    private record CountedPeriod(LocalDate start, LocalDate end, List<Level> levels) {}

    private Interval number(Level level) {
        return findings.tolerant(level.quantity().interval());
    }

    /** Compares a part with its whole. If there is a doubt, they never contradict each other. */
    private void compare(Level part, Level whole, String doubt) {
        if (figures.areApart(part.id(), whole.id()) || !compared.add(part.id() + " " + whole.id())) {
            return;
        }
        Verdict above = number(part).exceeds(number(whole));
        Finding.Builder finding;
        if (above == Verdict.YES && doubt.isEmpty()) {
            finding = Finding.contradictory(said("contradictory", part, whole)).settledBy(findings.say("settled"));
        } else if (above != Verdict.NO && Figures.isStatedAbove(part.quantity(), whole.quantity())) {
            String open = doubt.isEmpty() ? "undetermined" : doubt;
            finding = Finding.undetermined(said(open, part, whole)).settledBy(findings.say(open + ".settled"));
        } else if (above == Verdict.NO && doubt.isEmpty()) {
            finding = Finding.consistent(said("consistent", part, whole));
        } else {
            return;
        }
        findings.add(finding.about(part.id(), "/quantity")
                .about(whole.id(), "/quantity")
                .figure(
                        "part",
                        part.id(),
                        part.quantity().interval(),
                        part.quantity().unit())
                .figure(
                        "whole",
                        whole.id(),
                        whole.quantity().interval(),
                        whole.quantity().unit()));
    }

    private LocalizedText said(String key, Level part, Level whole) {
        return findings.say(key, part, part.quantity(), whole, whole.quantity());
    }
}
