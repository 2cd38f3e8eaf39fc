package org.coalitionmodel.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.derivation.Derivations.Counted;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;

/** Finds the statistics of a dossier from which something follows. Maps lead from each to those that fit. */
final class DerivationFinder {
    private static final Set<RelationKind> PARTS = Set.of(RelationKind.COUNTS_TOWARDS, RelationKind.PART_OF);

    private final Derivations derivations;
    private final List<Statistic> statistics;
    /** By what they measure, with one of their indicators. */
    private final Map<Dimensions, List<Level>> levels = new HashMap<>();
    /** By the total. */
    private final Map<Id<?>, List<Level>> parts = new HashMap<>();
    /** By what they measure, without the indicator, and their unit. */
    private final Map<List<Object>, List<Level>> counts = new HashMap<>();
    /** By the unit of their levels, and the population and actors that they count. */
    private final Map<List<Object>, Set<Id<Indicator>>> indicators = new HashMap<>();

    DerivationFinder(Dossier dossier, Derivations derivations) {
        this.derivations = derivations;
        statistics = dossier.statistics().stream()
                .filter(Derivations::isObserved)
                .filter(it -> !it.status().equals(Optional.of(ObservationStatus.DERIVED)))
                .toList();
        statistics.stream()
                .filter(Level.class::isInstance)
                .map(Level.class::cast)
                .forEach(this::index);
    }

    private void index(Level level) {
        each(level).forEach(key -> put(levels, key, level));
        level.relations().stream()
                .filter(relation -> PARTS.contains(relation.kind()))
                .map(relation -> relation.to())
                .distinct()
                .forEach(total -> put(parts, total, level));
        level.quantity().unit().ifPresent(unit -> {
            put(counts, key(derivations.of(level), unit), level);
            level.indicators()
                    .forEach(indicator -> indicators
                            .computeIfAbsent(List.of(unit, counted(indicator)), any -> new LinkedHashSet<>())
                            .add(indicator));
        });
    }

    List<DerivedValue> all() {
        Set<DerivedValue> found = new LinkedHashSet<>();
        for (Statistic statistic : statistics) {
            if (statistic instanceof Share share) {
                like(share).forEach(level -> found.addAll(derivations.wholes(level, share)));
            } else if (statistic instanceof Comparison comparison) {
                like(comparison).forEach(level -> found.addAll(derivations.baseLevels(level, comparison)));
            } else if (statistic instanceof Level level) {
                List<Level> included = parts.getOrDefault(level.id(), List.of());
                derivations.sum(included).ifPresent(found::add);
                derivations.rest(level, included).ifPresent(found::add);
                RateUnit.of(level.quantity().unit()).forEach(unit -> addProductsAndQuotients(level, unit, found));
            }
        }
        return List.copyOf(found);
    }

    /** The levels that measure the same as the statistic, in one of its indicators. */
    private Stream<Level> like(Statistic statistic) {
        return each(statistic).flatMap(key -> levels.getOrDefault(key, List.of()).stream());
    }

    private Stream<Dimensions> each(Statistic statistic) {
        Dimensions all = derivations.of(statistic);
        return all.indicators().stream().map(indicator -> all.withIndicators(Set.of(indicator)));
    }

    private void addProductsAndQuotients(Level rate, RateUnit unit, Set<DerivedValue> found) {
        Dimensions dimensions = derivations.of(rate);
        Set<Counted> counted = derivations.counted(rate.indicators());
        only(unit.count(), counted)
                .ifPresent(count -> only(unit.per(), counted).ifPresent(per -> {
                    of(per, dimensions, unit.per())
                            .flatMap(level -> derivations.product(rate, level, count).stream())
                            .forEach(found::add);
                    of(count, dimensions, unit.count())
                            .flatMap(level -> derivations.quotient(level, rate, per).stream())
                            .forEach(found::add);
                }));
    }

    /** The only indicator with this unit that counts the same population and actors. */
    private Optional<Id<Indicator>> only(Unit unit, Set<Counted> counted) {
        Set<Id<Indicator>> candidates = indicators.getOrDefault(List.of(unit, counted), Set.of());
        return candidates.size() == 1 ? candidates.stream().findFirst() : Optional.empty();
    }

    private Stream<Level> of(Id<Indicator> indicator, Dimensions dimensions, Unit unit) {
        return counts.getOrDefault(key(dimensions, unit), List.of()).stream()
                .filter(level -> level.indicators().contains(indicator));
    }

    private Set<Counted> counted(Id<Indicator> indicator) {
        return derivations.counted(List.of(indicator));
    }

    private static List<Object> key(Dimensions dimensions, Unit unit) {
        return List.of(dimensions.about(), dimensions.place(), dimensions.when(), dimensions.excluding(), unit);
    }

    private static <K> void put(Map<K, List<Level>> map, K key, Level level) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(level);
    }
}
