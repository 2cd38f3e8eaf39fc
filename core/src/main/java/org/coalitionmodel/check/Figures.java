package org.coalitionmodel.check;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.When;

/** The levels and shares of a dossier by their {@link Matter}, without doubtful ones. */
final class Figures {
    /** The most containing places that are searched for one place, the nearest first. */
    private static final int MOST_PLACES = 32;

    /** Plural nouns that measure and do not count, so that a part may have more of them than its whole. */
    private static final Set<String> MEASURES =
            Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds", "degrees", "points");

    private static final int LONGEST_SYMBOL = 3;

    private final Dossier dossier;
    private final Map<Matter, List<Level>> levels = new LinkedHashMap<>();
    private final List<Share> shares = new ArrayList<>();
    private final Map<Id<Place>, List<Id<Place>>> containers = new HashMap<>();
    private final Set<List<Id<?>>> apart = new HashSet<>();

    Figures(Dossier dossier) {
        this.dossier = dossier;
        for (Statistic statistic : dossier.statistics()) {
            for (Relation relation : statistic.relations()) {
                if (relation.kind() == RelationKind.NOT_COMPARABLE_WITH) {
                    apart.add(List.of(statistic.id(), relation.to()));
                    apart.add(List.of(relation.to(), statistic.id()));
                }
            }
            if (statistic.status().equals(Optional.of(ObservationStatus.DOUBTFUL))) {
                continue;
            }
            if (statistic instanceof Level level) {
                levels.computeIfAbsent(matter(level), key -> new ArrayList<>()).add(level);
            } else if (statistic instanceof Share share) {
                shares.add(share);
            }
        }
        for (Place place : dossier.places()) {
            place.within().forEach(container -> contain(container, place.id()));
            place.members().forEach(part -> contain(place.id(), part));
        }
    }

    private void contain(Id<Place> container, Id<Place> part) {
        containers.computeIfAbsent(part, key -> new ArrayList<>()).add(container);
    }

    /** Whether the record says that two figures can't be compared. */
    boolean areApart(Id<?> one, Id<?> other) {
        return apart.contains(List.of(one, other));
    }

    Map<Matter, List<Level>> levels() {
        return levels;
    }

    List<Level> levels(Matter matter) {
        return levels.getOrDefault(matter, List.of());
    }

    List<Share> shares() {
        return shares;
    }

    Optional<Level> level(Id<?> id) {
        Optional<Entity> found = dossier.find(id);
        return found.filter(Level.class::isInstance).map(Level.class::cast);
    }

    Matter matter(Statistic statistic) {
        return new Matter(
                List.copyOf(statistic.indicators()),
                statistic.about(),
                statistic.place().<List<Id<?>>>map(List::of).orElse(List.of()),
                time(statistic.when()),
                statistic.excluding(),
                statistic.status().filter(it -> !it.isObserved()));
    }

    /** The matter of a base: that of the statistic that it names, or that of its own statistic with what differs. */
    Matter matter(Statistic statistic, Base base) {
        Optional<Statistic> named = base.statistic().flatMap(dossier::statistic);
        if (named.isPresent()) {
            return matter(named.get());
        }
        Matter own = matter(statistic);
        return new Matter(
                base.indicator().<List<Id<?>>>map(List::of).orElse(own.indicators()),
                base.about().or(own::about),
                base.places().isEmpty() ? own.places() : List.copyOf(base.places()),
                time(base.when()).or(own::when),
                base.excluding().isEmpty() ? own.excluding() : base.excluding(),
                own.kind());
    }

    /** The time without its words, as a plain period, if its dates are known and are all that it says. */
    private Optional<When> time(Optional<When> given) {
        return given.map(when -> dossier.resolve(when)
                .filter(period -> when.bound().isEmpty()
                        && when.part().isEmpty()
                        && when.reckonings().isEmpty())
                .map(When::of)
                .orElse(when));
    }

    /** The places that contain a place, the nearest first; not more than 32. */
    Set<Id<Place>> around(Id<Place> place) {
        Set<Id<Place>> around = new LinkedHashSet<>();
        Deque<Id<Place>> next = new ArrayDeque<>(List.of(place));
        while (!next.isEmpty()) {
            for (Id<Place> container : containers.getOrDefault(next.remove(), List.of())) {
                if (around.size() == MOST_PLACES) {
                    return around;
                }
                if (around.add(container)) {
                    next.add(container);
                }
            }
        }
        return around;
    }

    /** Whether the unit counts things, so that a part never has more of them than its whole. */
    static boolean isCount(Optional<Unit> unit) {
        return unit.filter(it -> !it.isRate()
                        && !it.isMoney()
                        && !isMeasure(it)
                        && it.code().length() > LONGEST_SYMBOL)
                .isPresent();
    }

    /** Whether it is a percentage or measures time, temperature or a score. A part may have more of it than its whole. */
    static boolean isMeasure(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS) || MEASURES.contains(unit.code());
    }

    /** Whether numbers in the two units can be compared: 48 states are no more than 50 members. */
    static boolean areComparable(Optional<Unit> one, Optional<Unit> other) {
        return one.equals(other) || (isCount(one) && isCount(other));
    }

    /** The number that the source gives, whatever its bound; of a range, its upper end. */
    static Optional<BigDecimal> stated(Quantity quantity) {
        return quantity.value().or(quantity::high).or(quantity::low);
    }

    /** Whether the number that one source gives is more than that of the other, whatever their bounds. */
    static boolean isStatedAbove(Quantity one, Quantity other) {
        return stated(one)
                .flatMap(it -> stated(other).filter(least -> it.compareTo(least) > 0))
                .isPresent();
    }

    /** The figure that is least at the lower end. */
    static Level least(List<Level> levels) {
        return levels.stream()
                .min(Comparator.comparing(level -> level.quantity().interval(), Figures.BY_LOW))
                .orElseThrow();
    }

    /** The figure that is greatest at the upper end. */
    static Level greatest(List<Level> levels) {
        return levels.stream()
                .max(Comparator.comparing(level -> level.quantity().interval(), Figures.BY_HIGH))
                .orElseThrow();
    }

    /** By the lower ends; an interval that says nothing comes last. */
    static final Comparator<Interval> BY_LOW = Comparator.comparing(Interval::isAll)
            .thenComparing(interval -> interval.low().isPresent())
            .thenComparing(interval -> interval.low().orElse(BigDecimal.ZERO))
            .thenComparing(interval -> !interval.includesLow());

    /** By the upper ends; an interval that says nothing comes first. */
    static final Comparator<Interval> BY_HIGH = Comparator.comparing((Interval interval) -> !interval.isAll())
            .thenComparing(interval -> interval.high().isEmpty())
            .thenComparing(interval -> interval.high().orElse(BigDecimal.ZERO))
            .thenComparing(Interval::includesHigh);
}
