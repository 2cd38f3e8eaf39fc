package org.coalitionmodel.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.jspecify.annotations.Nullable;

/** The figures, those on one matter together and on one scale, each drawn as far as it is known. */
final class FigureSection {
    /** Relations that put two figures beside each other. */
    private static final Set<RelationKind> RELATED = EnumSet.of(
            RelationKind.COMPETES_WITH,
            RelationKind.AGREES_WITH,
            RelationKind.NOT_COMPARABLE_WITH,
            RelationKind.COUNTS_TOWARDS);

    private static final Set<ObservationStatus> AIMS = EnumSet.of(
            ObservationStatus.TARGET,
            ObservationStatus.PLANNED,
            ObservationStatus.NEEDED,
            ObservationStatus.LIMIT,
            ObservationStatus.PLEDGED,
            ObservationStatus.FORECAST);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PageContext page;
    private final FigureText figures;

    FigureSection(PageContext page) {
        this.page = page;
        this.figures = new FigureText(page);
    }

    /** Figures on one matter. */
    record Card(Line title, List<Row> rows, List<Row> implied, List<Line> relations) {
        Stream<String> drawings() {
            return Stream.of(rows, implied)
                    .flatMap(List::stream)
                    .flatMap(row -> row.charts().stream())
                    .map(Chart::drawing);
        }
    }

    /** One figure. */
    record Row(
            @Nullable String anchor,
            Line figure,
            Line scope,
            Line what,
            List<Line> remarks,
            List<Chart> charts,
            Cites cites) {}

    /** A drawing under its caption, with the axis below it if it has one. */
    record Chart(Line caption, String drawing, String axis) {}

    List<Card> cards() {
        Map<Id<Statistic>, List<Statistic>> groups = groups();
        return groups.values().stream().map(this::card).toList();
    }

    /** Figures with the same indicators or with a relation between them, in the order of the dossier. */
    private Map<Id<Statistic>, List<Statistic>> groups() {
        Map<Id<Statistic>, Id<Statistic>> leaders = new HashMap<>();
        Map<List<?>, Id<Statistic>> byIndicator = new HashMap<>();
        for (Statistic statistic : page.dossier().statistics()) {
            leaders.put(statistic.id(), statistic.id());
        }
        for (Statistic statistic : page.dossier().statistics()) {
            Id<Statistic> same = byIndicator.putIfAbsent(statistic.indicators(), statistic.id());
            if (same != null) {
                join(leaders, statistic.id(), same);
            }
            for (Relation relation : statistic.relations()) {
                if (RELATED.contains(relation.kind())) {
                    join(leaders, statistic.id(), Id.of(relation.to().value()));
                }
            }
        }
        Map<Id<Statistic>, List<Statistic>> groups = new LinkedHashMap<>();
        for (Statistic statistic : page.dossier().statistics()) {
            groups.computeIfAbsent(leader(leaders, statistic.id()), any -> new ArrayList<>())
                    .add(statistic);
        }
        return groups;
    }

    private static void join(Map<Id<Statistic>, Id<Statistic>> leaders, Id<Statistic> one, Id<Statistic> other) {
        leaders.put(leader(leaders, one), leader(leaders, other));
    }

    private static Id<Statistic> leader(Map<Id<Statistic>, Id<Statistic>> leaders, Id<Statistic> of) {
        Id<Statistic> leader = of;
        while (!leader.equals(leaders.get(leader))) {
            leader = leaders.getOrDefault(leader, leader);
        }
        return leader;
    }

    private Card card(List<Statistic> group) {
        List<Implied> implied = Implied.in(page.dossier()).stream()
                .filter(it -> group.contains(it.share()))
                .toList();
        Map<String, Scale> scales = scales(group, implied);
        boolean isOneMatter =
                group.stream().map(Statistic::indicators).distinct().count() == 1;
        Line title = page.matters(group.stream()
                .flatMap(it -> it.indicators().stream())
                .distinct()
                .limit(3)
                .toList());
        return new Card(
                title,
                group.stream().map(it -> row(it, scales, !isOneMatter)).toList(),
                implied.stream().map(it -> implied(it, scales)).toList(),
                relations(group));
    }

    /** One axis for each unit of the group. */
    private Map<String, Scale> scales(List<Statistic> group, List<Implied> implied) {
        Map<String, List<BigDecimal>> numbers = new HashMap<>();
        for (Statistic statistic : group) {
            if (statistic instanceof Level level) {
                Quantity quantity = level.quantity();
                Interval interval = quantity.interval();
                Stream.of(quantity.value(), interval.low(), interval.high())
                        .flatMap(Optional::stream)
                        .forEach(number -> numbers.computeIfAbsent(unit(quantity), any -> new ArrayList<>())
                                .add(number));
            }
        }
        for (Implied it : implied) {
            numbers.computeIfAbsent(unit(it.part().quantity()), any -> new ArrayList<>())
                    .add(it.total().high().orElseThrow());
        }
        Map<String, Scale> scales = new HashMap<>();
        numbers.forEach((unit, all) -> scales.put(unit, Scale.over(all)));
        return scales;
    }

    private static String unit(Quantity quantity) {
        return quantity.unit().map(Unit::code).orElse("");
    }

    private Row row(Statistic statistic, Map<String, Scale> scales, boolean isNamed) {
        List<Line> remarks = new ArrayList<>();
        statistic.status().ifPresent(status -> remarks.add(page.label(status)));
        if (!statistic.excluding().isEmpty()) {
            remarks.add(page.say("figure.excluding", page.names(statistic.excluding())));
        }
        allowed(statistic).ifPresent(remarks::add);
        if (statistic instanceof Level level
                && level.quantity().value().isEmpty()
                && level.quantity().missing().isEmpty()
                && level.quantity().interval().isAll()) {
            remarks.add(page.say("figure.words"));
        }
        List<Base> bases = figures.bases(statistic);
        List<Chart> charts = isIncomparable(statistic) ? List.of() : charts(statistic, scales);
        // The caption of a chart of one share says what it is a share of.
        boolean isCaptioned = statistic instanceof Share && bases.size() == 1 && !charts.isEmpty();
        if (!bases.isEmpty() && !isCaptioned) {
            Line against = page.choice(bases.stream().map(figures::base).toList());
            String key = statistic instanceof Share ? "figure.of" : "figure.than";
            remarks.add(page.say(bases.size() > 1 ? key + ".open" : key, against));
        }
        return new Row(
                page.anchors().place(statistic.id()),
                figures.figure(statistic),
                figures.scope(statistic),
                isNamed ? page.matters(statistic.indicators()) : Line.EMPTY,
                remarks,
                charts,
                page.cites(statistic.citations()));
    }

    /** Whether it is not to be compared with another figure. Bars side by side would do just that. */
    private boolean isIncomparable(Statistic statistic) {
        return page.dossier().statistics().stream()
                .flatMap(from -> from.relations().stream()
                        .filter(it -> it.kind() == RelationKind.NOT_COMPARABLE_WITH)
                        .flatMap(it -> Stream.of(from.id(), it.to())))
                .anyMatch(statistic.id()::equals);
    }

    /** What a rounded or hedged figure means in numbers, where this is more than the figure says. */
    private Optional<Line> allowed(Statistic statistic) {
        Optional<Quantity> quantity = statistic instanceof Level level
                ? Optional.of(level.quantity())
                : statistic instanceof Share share ? Optional.of(share.quantity()) : Optional.empty();
        String key = quantity.map(Quantity::bound).filter(Bound.EXACTLY::equals).isPresent()
                ? "figure.rounded"
                : "figure.meant";
        return quantity.filter(it -> it.value().isPresent() && it.roundedTo().isPresent())
                .map(Quantity::interval)
                .filter(it -> it.low().isPresent() && it.high().isPresent())
                .map(it -> page.say(key, page.quantities().interval(it, statistic instanceof Share)));
    }

    /** Whether it is wanted or expected rather than observed. */
    private static boolean isAim(Statistic statistic) {
        return statistic.status().filter(AIMS::contains).isPresent();
    }

    private List<Chart> charts(Statistic statistic, Map<String, Scale> scales) {
        String alternative = page.parts(List.of(figures.figure(statistic), figures.scope(statistic)))
                .text();
        if (statistic instanceof Level level) {
            Scale scale = scales.get(unit(level.quantity()));
            return scale == null || level.quantity().missing().isPresent()
                    ? List.of()
                    : List.of(level(
                            level.quantity().interval(), level.quantity().value(), scale, statistic, alternative));
        }
        if (statistic instanceof Share share) {
            return share.quantity().missing().isPresent()
                    ? List.of()
                    : share.bases().stream()
                            .map(base -> share(share, base, alternative))
                            .toList();
        }
        if (statistic instanceof Comparison comparison) {
            return changes(comparison, alternative);
        }
        Rank rank = (Rank) statistic;
        return rank.outOf().stream()
                .mapToObj(outOf -> new Chart(Line.EMPTY, page.charts().rank(rank.rank(), outOf, alternative), ""))
                .toList();
    }

    private Chart level(
            Interval interval, Optional<BigDecimal> near, Scale scale, Statistic statistic, String alternative) {
        String allowed = page.say("labelled", alternative, page.quantities().interval(interval, false))
                .text();
        return new Chart(
                Line.EMPTY,
                page.charts().level(interval, near, scale, isAim(statistic), allowed),
                scale.drawn(page.words()));
    }

    private Chart share(Share share, Base base, String alternative) {
        Line of = figures.base(base);
        Optional<Share> around = Implied.around(page.dossier(), share, base);
        Line whole = share.bases().size() > 1 ? page.say("figure.if", of) : page.say("figure.of", of);
        Line caption = around.map(it -> page.say(
                        "figure.nested",
                        whole,
                        figures.figure(it),
                        figures.base(it.bases().get(0))))
                .orElse(whole);
        String text = page.say("labelled", alternative, caption).text();
        return new Chart(
                caption,
                page.charts().share(Implied.percent(share), around.map(Implied::percent), isAim(share), text),
                "");
    }

    private List<Chart> changes(Comparison comparison, String alternative) {
        if (comparison.direction() == Direction.BETTER || comparison.direction() == Direction.WORSE) {
            return List.of();
        }
        List<Measure> measures = comparison.measures();
        boolean isMany = measures.size() > 1;
        List<Chart> charts = new ArrayList<>();
        if (measures.isEmpty()) {
            Interval index = index(comparison.direction(), Optional.empty(), Measure.PERCENT)
                    .orElseThrow();
            charts.add(new Chart(
                    page.say("figure.baseline"), page.charts().change(index, isAim(comparison), alternative), ""));
        }
        for (Measure measure : measures) {
            index(comparison.direction(), comparison.quantity(), measure)
                    .ifPresent(index -> charts.add(new Chart(
                            isMany ? page.say("figure.if", page.label(measure)) : page.say("figure.baseline"),
                            page.charts().change(index, isAim(comparison), alternative),
                            "")));
        }
        return charts;
    }

    /** What a change makes of a baseline of 100; empty if that cannot be told without the baseline. */
    static Optional<Interval> index(Direction direction, Optional<Quantity> change, Measure measure) {
        Interval base = Interval.at(HUNDRED);
        if (direction == Direction.EQUAL) {
            return Optional.of(base);
        }
        if (change.isEmpty()) {
            return Optional.of(
                    direction == Direction.HIGHER
                            ? Interval.above(HUNDRED)
                            : Interval.closedOpen(BigDecimal.ZERO, HUNDRED));
        }
        Interval by = change.get()
                .interval()
                .intersection(Interval.atLeast(BigDecimal.ZERO))
                .orElse(Interval.all());
        Interval times = by.times(base);
        boolean isMore = direction == Direction.HIGHER;
        Interval index = switch (measure) {
            case PERCENT -> isMore ? base.plus(by) : base.minus(by);
            case FACTOR -> isMore ? times : base.dividedBy(by);
            case FACTOR_INCREASE -> isMore ? base.plus(times) : base.minus(times);
            default -> Interval.all();
        };
        return index.intersection(Interval.atLeast(BigDecimal.ZERO))
                .filter(it -> measure != Measure.POINTS && measure != Measure.ABSOLUTE);
    }

    private Row implied(Implied implied, Map<String, Scale> scales) {
        Interval total = implied.total();
        Base base = implied.share().bases().get(0);
        Line scope = page.parts(List.of(
                base.places().isEmpty() ? figures.base(base) : page.names(base.places()),
                implied.part().when().map(page::when).orElse(Line.EMPTY)));
        Line figure = page.quantity(implied.quantity());
        String alternative = page.parts(List.of(figure, scope)).text();
        String unit = unit(implied.part().quantity());
        Scale scale = Objects.requireNonNull(scales.get(unit), unit);
        return new Row(
                null,
                figure,
                scope,
                Line.EMPTY,
                List.of(explained(implied)),
                List.of(level(total, Optional.empty(), scale, implied.part(), alternative)),
                cites(implied));
    }

    /** Where the two figures stand that a total follows from. */
    Cites cites(Implied implied) {
        List<Citation> citations = new ArrayList<>(implied.part().citations());
        citations.addAll(implied.share().citations());
        Cites cites = page.cites(citations);
        return new Cites(page.say("cite.workedOut", cites.brief()), cites.notes());
    }

    /** How the total follows from the two figures. */
    Line explained(Implied implied) {
        Line part = figures.figure(implied.part());
        Line where = page.list(implied.part().place().map(page::name).stream().toList());
        Line share = figures.figure(implied.share());
        Line meant = page.quantities().interval(Implied.percent(implied.share()), true);
        return where.isEmpty()
                ? page.say("implied.how", part, share, meant)
                : page.say("implied.howIn", part, share, meant, where);
    }

    private List<Line> relations(List<Statistic> group) {
        List<Line> relations = new ArrayList<>();
        for (Statistic statistic : group) {
            for (Relation relation : statistic.relations()) {
                Optional<Statistic> other =
                        page.dossier().statistic(Id.of(relation.to().value()));
                if (RELATED.contains(relation.kind()) && other.isPresent()) {
                    relations.add(page.say(
                            Words.key(relation.kind()), figures.figure(statistic), figures.figure(other.get())));
                }
            }
            if (isAim(statistic)
                    && !page.dossier().progressTowards(statistic.id()).isEmpty()) {
                relations.add(page.say(
                        "reached." + page.dossier().reached(statistic.id()).name(), figures.figure(statistic)));
            }
        }
        return relations.stream()
                .distinct()
                .sorted(Comparator.comparing(Line::text))
                .toList();
    }
}
