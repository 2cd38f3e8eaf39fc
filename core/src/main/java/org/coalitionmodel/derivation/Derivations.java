package org.coalitionmodel.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Indicator.Aggregation;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;
import org.coalitionmodel.time.When.TimeBound;

/**
 * The numbers that follow from the statistics of a dossier. {@link #all()} finds them; each other method applies one
 * {@link DerivationRule} to statistics that you choose.
 *
 * <p>What does not follow is absent. In particular:
 *
 * <ul>
 *   <li>Figures that are combined measure the same: the same indicator, place, entity and time, without the same
 *       exceptions. The time must be known: one period with a first and a last day. A sum or a rest needs no time,
 *       because the relation to the total links its parts.
 *   <li>The units agree. A share without a unit is a fraction.
 *   <li>Figures that are added or subtracted add up. Rates, percentages, scores on a scale, averages, medians and peaks
 *       do not.
 *   <li>The figures are observed. What is planned, pledged, needed, forecast or doubtful, a target or a limit is
 *       not. Only {@link #onStraightLine} takes a target.
 *   <li>The result is bounded. An interval that holds every positive number says nothing.
 * </ul>
 *
 * <p>Alternative readings, such as several bases of a share, give one value each, in the order of the statistic. At
 * most one of them is right.
 *
 * <pre>{@code
 * Derivations.in(dossier).all().forEach(System.out::println);
 * }</pre>
 */
public final class Derivations {
    private static final Set<ObservationStatus> TO_BE_REACHED =
            EnumSet.of(ObservationStatus.TARGET, ObservationStatus.PLANNED, ObservationStatus.PLEDGED);

    private static final Interval HUNDRED = Interval.at(BigDecimal.valueOf(100));
    private static final Interval POSITIVE = Interval.above(BigDecimal.ZERO);

    private final Dossier dossier;
    private final PeriodNormalizer times;
    private final SeparateParts separation;

    private Derivations(Dossier dossier) {
        this.dossier = dossier;
        times = new PeriodNormalizer(dossier);
        separation = new SeparateParts(dossier);
    }

    /**
     * The derivations in a dossier.
     *
     * @param dossier the dossier
     * @return its derivations
     * @throws IllegalArgumentException if the dossier is null
     */
    public static Derivations in(Dossier dossier) {
        return new Derivations(Rule.given("Derivations.dossier", dossier));
    }

    /**
     * All values that follow from the statistics of the dossier by one step, without straight lines to targets.
     *
     * <ul>
     *   <li>Derived statistics are not used, so that no value follows from itself.
     *   <li>The parts of a total are the levels with a {@code countsTowards} or {@code partOf} relation to it.
     *   <li>A rate does not name the indicator of the third number. It is found by its unit: exactly one indicator
     *       with the same population and the same actors has levels in this unit.
     * </ul>
     *
     * <p>The time that this takes grows with the number of statistics, and of values found.
     *
     * @return the values, in the order of the shares, comparisons, totals and rates in the dossier
     */
    public List<DerivedValue> all() {
        return new DerivationFinder(dossier, this).all();
    }

    /**
     * The whole, from a part and its share of the whole.
     *
     * @param part the part
     * @param share its share
     * @return one value for each base of the share; none if part and share do not measure the same. A base of several
     *     places gives none, because a level has one place. A base that is a level in another unit gives none
     * @throws IllegalArgumentException if an argument is null
     */
    public List<DerivedValue> wholes(Level part, Share share) {
        Rule.given("Derivations.part", part);
        Quantity given = Rule.given("Derivations.share", share).quantity();
        Interval percent =
                given.unit().isPresent() ? given.interval() : given.interval().times(HUNDRED);
        Optional<Interval> whole = notNegative(part)
                .flatMap(number -> percent.intersection(Change.NOT_NEGATIVE).map(number::wholeAt));
        List<DerivedValue> found = new ArrayList<>();
        for (Base base : share.bases()) {
            Optional<Dimensions> dimensions = shared(part, share).flatMap(own -> of(base, own, part));
            add(
                    found,
                    DerivationRule.WHOLE,
                    List.of(part, share),
                    dimensions,
                    whole,
                    part.quantity().unit());
        }
        return found;
    }

    /**
     * The level of the base of a comparison, such as the level before a rise or fall. A comparison without a number
     * gives an open range.
     *
     * @param level the level
     * @param comparison how it compares
     * @return one value for each base and measure of the comparison; none if both do not measure the same, or one of
     *     them is not comparable with earlier figures
     * @throws IllegalArgumentException if an argument is null
     */
    public List<DerivedValue> baseLevels(Level level, Comparison comparison) {
        Rule.given("Derivations.level", level);
        Rule.given("Derivations.comparison", comparison);
        Optional<Dimensions> own =
                shared(level, comparison).filter(any -> isComparable(level) && isComparable(comparison));
        List<DerivedValue> found = new ArrayList<>();
        for (Base base : comparison.bases()) {
            for (Change change : Change.of(comparison, level.quantity().unit())) {
                add(
                        found,
                        DerivationRule.BASE_LEVEL,
                        List.of(level, comparison),
                        own.flatMap(it -> of(base, it, level)),
                        change.before(level.quantity().interval()),
                        level.quantity().unit());
            }
        }
        return found;
    }

    /**
     * The sum of separate parts. They differ in one dimension only: they are about different entities, in places of
     * which the dossier knows no common part, or in periods of which each ends before the next begins. The sum has no
     * value in this dimension; its inputs say what was added. It is a total only if no part is missing.
     *
     * @param parts the parts, at least two
     * @return the sum; empty if the parts may overlap, their units or indicators differ, or they do not add up
     * @throws IllegalArgumentException if the list or a part is null
     */
    public Optional<DerivedValue> sum(List<Level> parts) {
        List<Level> given = parts(parts);
        return given.size() < 2
                ? Optional.empty()
                : common(given)
                        .flatMap(dimensions -> value(
                                DerivationRule.SUM,
                                given,
                                dimensions,
                                sumOf(given),
                                given.get(0).quantity().unit()));
    }

    /**
     * A total without separate parts of it. The value excludes what the parts measure: their place or the entity that
     * they are about, if they differ from the total in nothing else; otherwise the statistics themselves.
     *
     * @param total the total
     * @param parts the parts, separate as for {@link #sum(List)}, and included in the total
     * @return the rest; empty if there are no parts, the parts may overlap, the units differ, or the figures do not add
     *     up, as for {@link #sum(List)}
     * @throws IllegalArgumentException if an argument or a part is null
     */
    public Optional<DerivedValue> rest(Level total, List<Level> parts) {
        Dimensions whole = of(Rule.given("Derivations.total", total));
        List<Level> given = parts(parts);
        List<Level> inputs = Stream.concat(Stream.of(total), given.stream()).toList();
        boolean fits = isObserved(total)
                && addsUp(total)
                && inputs.stream().map(it -> it.quantity().unit()).distinct().count() == 1
                && given.stream().map(this::of).noneMatch(whole::equals);
        return common(given)
                .filter(any -> fits)
                .flatMap(any -> value(
                        DerivationRule.REST,
                        inputs,
                        whole.excludingAlso(given.stream()
                                .<Id<?>>map(part -> leftOut(whole, part))
                                .toList()),
                        total.quantity().interval().minus(sumOf(given)),
                        total.quantity().unit()));
    }

    /**
     * The count that follows from a rate and what it is a rate of: deaths/attacks × attacks = deaths.
     *
     * @param rate the rate
     * @param per how many there are of what the rate is divided by
     * @param indicator what the result measures, which the rate does not say
     * @return the count; empty if the units do not fit, the place, time or entity differ, or the three indicators
     *     count different populations or the actions of different parties
     * @throws IllegalArgumentException if an argument is null
     */
    public Optional<DerivedValue> product(Level rate, Level per, Id<Indicator> indicator) {
        Optional<Dimensions> dimensions = result(
                Rule.given("Derivations.rate", rate),
                Rule.given("Derivations.per", per),
                Rule.given("Derivations.indicator", indicator));
        return RateUnit.of(rate.quantity().unit()).stream()
                .filter(unit -> per.quantity().unit().equals(Optional.of(unit.per())))
                .findFirst()
                .flatMap(unit -> dimensions.flatMap(it -> notNegative(rate)
                        .flatMap(one -> notNegative(per).map(one::times))
                        .flatMap(number -> value(
                                DerivationRule.PRODUCT,
                                List.of(rate, per),
                                it,
                                number.dividedBy(Interval.at(unit.number())),
                                Optional.of(unit.count())))));
    }

    /**
     * What a count is divided by in its rate: deaths / (deaths/attacks) = attacks.
     *
     * @param count the count
     * @param rate the rate
     * @param indicator what the result measures, which the rate does not say
     * @return the number by which the count is divided; empty as for {@link #product}
     * @throws IllegalArgumentException if an argument is null
     */
    public Optional<DerivedValue> quotient(Level count, Level rate, Id<Indicator> indicator) {
        Optional<Dimensions> dimensions = result(
                Rule.given("Derivations.rate", rate),
                Rule.given("Derivations.count", count),
                Rule.given("Derivations.indicator", indicator));
        return RateUnit.of(rate.quantity().unit()).stream()
                .filter(unit -> count.quantity().unit().equals(Optional.of(unit.count())))
                .findFirst()
                .flatMap(unit -> dimensions.flatMap(it -> notNegative(count)
                        .flatMap(one -> notNegative(rate).map(one::dividedBy))
                        .flatMap(number -> value(
                                DerivationRule.QUOTIENT,
                                List.of(count, rate),
                                it,
                                number.times(Interval.at(unit.number())),
                                Optional.of(unit.per())))));
    }

    /**
     * Where a straight line from a level to a target stands. If the level, the target and the time are all years, or
     * all months, the line goes from year to year, or from month to month. Otherwise it goes from day to day, and any
     * day of a period may be meant; a deadline is its last day.
     *
     * @param start the level at the start
     * @param target a level or comparison that is a target, planned or pledged; a base of a comparison must measure
     *     the same as the level at the start
     * @param at a day, a year or another period with a first and a last day
     * @return one value for a level, one for each measure of a comparison; none if the time is outside the line, or
     *     the dates, units or other dimensions do not fit
     * @throws IllegalArgumentException if an argument is null
     */
    public List<DerivedValue> onStraightLine(Level start, Statistic target, TimePeriod at) {
        Dimensions from = of(Rule.given("Derivations.start", start));
        Dimensions to = of(Rule.given("Derivations.target", target));
        When time = When.of(Rule.given("Derivations.at", at));
        boolean fits = isObserved(start)
                && target.status().filter(TO_BE_REACHED::contains).isPresent();
        Optional<Interval> passed = fits ? passed(from, to, time) : Optional.empty();
        List<DerivedValue> found = new ArrayList<>();
        if (passed.isPresent()) {
            Interval number = start.quantity().interval();
            Optional<Unit> unit = start.quantity().unit();
            if (target instanceof Level level && level.quantity().unit().equals(unit)) {
                Optional<Dimensions> on = to.withWhen(from.when()).shared(from);
                Interval line = line(number, level.quantity().interval(), passed.get());
                addToLine(found, start, target, on, time, line);
            }
            if (target instanceof Comparison comparison) {
                for (Base base : comparison.bases()) {
                    Optional<Dimensions> on = of(base, to, start).flatMap(from::shared);
                    for (Change change : Change.of(comparison, unit)) {
                        addToLine(found, start, target, on, time, change.after(number, passed.get()));
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Interval> passed(Dimensions from, Dimensions to, When at) {
        boolean isDeadline = to.when().flatMap(When::bound).equals(Optional.of(TimeBound.BY));
        Optional<TimePeriod> end = to.when()
                .map(it -> isDeadline
                        ? When.builder().from(it).bound(Optional.empty()).build()
                        : it)
                .flatMap(Derivations::calendar);
        return from.when()
                .flatMap(Derivations::calendar)
                .flatMap(start -> end.flatMap(
                        it -> calendar(at).flatMap(now -> StraightLine.passed(start, it, isDeadline, now))));
    }

    /** The dates of a time, if it does not count in fiscal years. */
    private static Optional<TimePeriod> calendar(When when) {
        return PeriodNormalizer.known(when).filter(any -> when.reckonings().isEmpty());
    }

    /** All that the line may reach. It is straight, so the extremes are at the first and last moment. */
    private static Interval line(Interval start, Interval target, Interval passed) {
        Interval first = Interval.at(passed.low().orElseThrow());
        Interval last = Interval.at(passed.high().orElseThrow());
        return StraightLine.hull(between(start, target, first), between(start, target, last));
    }

    private static Interval between(Interval start, Interval target, Interval passed) {
        return start.times(Change.ONE.minus(passed)).plus(target.times(passed));
    }

    private static void addToLine(
            List<DerivedValue> found, Level start, Statistic target, Optional<Dimensions> on, When at, Interval line) {
        add(
                found,
                DerivationRule.STRAIGHT_LINE,
                List.of(start, target),
                on.map(it -> it.withWhen(Optional.of(at))),
                Optional.of(line),
                start.quantity().unit());
    }

    /** What a statistic measures, its time with dates where they are known. */
    Dimensions of(Statistic statistic) {
        return Dimensions.of(statistic).withWhen(statistic.when().map(times::resolved));
    }

    static boolean isObserved(Statistic statistic) {
        return statistic
                .status()
                .filter(it -> !it.isObserved() || it == ObservationStatus.DOUBTFUL)
                .isEmpty();
    }

    private static boolean isComparable(Statistic statistic) {
        return !statistic.status().equals(Optional.of(ObservationStatus.BREAK));
    }

    /** What both measure, at a time that is known; empty if they do not measure the same. */
    private Optional<Dimensions> shared(Statistic one, Statistic other) {
        return of(one).shared(of(other))
                .filter(any -> isObserved(one) && isObserved(other))
                .filter(both -> both.when().flatMap(PeriodNormalizer::known).isPresent());
    }

    /**
     * What is measured in a base, if the statistic that has the base has these dimensions; empty if the base is a level
     * in another unit.
     */
    private Optional<Dimensions> of(Base base, Dimensions own, Level other) {
        Optional<When> when = base.when().map(times::resolved);
        boolean isRelative =
                when.filter(it -> it.reckonings().contains(Reckoning.BEFORE)).isPresent();
        Optional<When> absolute =
                isRelative ? when.flatMap(it -> own.when().flatMap(time -> PeriodNormalizer.before(it, time))) : when;
        if (base.places().size() > 1 || (absolute.isEmpty() && isRelative)) {
            return Optional.empty();
        }
        Optional<Dimensions> omitted = base.statistic().isEmpty()
                ? Optional.of(own)
                : base.statistic()
                        .flatMap(dossier::statistic)
                        .filter(Derivations::isObserved)
                        .filter(it -> !(it instanceof Level level)
                                || level.quantity()
                                        .unit()
                                        .equals(other.quantity().unit()))
                        .map(this::of);
        return omitted.map(same -> new Dimensions(
                base.indicator().map(Set::of).orElse(same.indicators()),
                base.about().isPresent() ? base.about() : same.about(),
                base.places().stream().findFirst().or(same::place),
                absolute.or(same::when),
                base.excluding().isEmpty() ? same.excluding() : new LinkedHashSet<>(base.excluding())));
    }

    private static List<Level> parts(List<Level> parts) {
        Rule.given("Derivations.parts", parts).forEach(part -> Rule.given("Derivations.parts", part));
        return List.copyOf(parts);
    }

    /** What separate parts in one unit have in common; empty if there is no part, or one can't be added. */
    private Optional<Dimensions> common(List<Level> parts) {
        boolean fits =
                parts.stream().map(part -> part.quantity().unit()).distinct().count() == 1
                        && parts.stream().allMatch(part -> isObserved(part) && addsUp(part));
        return fits ? separation.common(parts.stream().map(this::of).toList()) : Optional.empty();
    }

    /** Whether the figures of separate parts make that of the whole. */
    private boolean addsUp(Level level) {
        return level.quantity().unit().filter(Derivations::isRatio).isEmpty()
                && level.indicators().stream()
                        .flatMap(id -> dossier.indicator(id).stream())
                        .allMatch(indicator -> indicator.scale().isEmpty()
                                && indicator
                                        .aggregation()
                                        .filter(it -> it != Aggregation.SUM)
                                        .isEmpty());
    }

    private static boolean isRatio(Unit unit) {
        return unit.isRate() || unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINTS);
    }

    private static Interval sumOf(List<Level> parts) {
        return parts.stream()
                .map(part -> part.quantity().interval())
                .reduce(Interval.at(BigDecimal.ZERO), Interval::plus);
    }

    private Id<?> leftOut(Dimensions whole, Level part) {
        Dimensions own = of(part);
        return own.place()
                        .filter(any -> own.withPlace(whole.place()).equals(whole))
                        .isPresent()
                ? own.place().get()
                : own.about()
                        .filter(any -> own.withAbout(whole.about()).equals(whole))
                        .<Id<?>>map(about -> about)
                        .orElse(part.id());
    }

    /** What a rate and a count lead to, if they and the result count the same population and actors. */
    private Optional<Dimensions> result(Level rate, Level count, Id<Indicator> indicator) {
        Set<Id<Indicator>> result = Set.of(indicator);
        Set<Counted> counted = counted(result);
        return counted.equals(counted(of(rate).indicators()))
                        && counted.equals(counted(of(count).indicators()))
                ? of(rate).withIndicators(result)
                        .shared(of(count).withIndicators(result))
                        .filter(any -> isObserved(rate) && isObserved(count))
                        .filter(both ->
                                both.when().flatMap(PeriodNormalizer::known).isPresent())
                : Optional.empty();
    }

    /** Which population, and whose actions, the indicators count. */
    Set<Counted> counted(Collection<Id<Indicator>> indicators) {
        return indicators.stream()
                .flatMap(id -> dossier.indicator(id).stream())
                .map(indicator -> new Counted(indicator.population(), Set.copyOf(indicator.by())))
                .collect(Collectors.toSet());
    }

    private static Optional<Interval> notNegative(Level level) {
        return level.quantity().interval().intersection(Change.NOT_NEGATIVE);
    }

    private static void add(
            List<DerivedValue> found,
            DerivationRule rule,
            List<? extends Statistic> inputs,
            Optional<Dimensions> dimensions,
            Optional<Interval> interval,
            Optional<Unit> unit) {
        dimensions
                .flatMap(it -> interval.flatMap(number -> value(rule, inputs, it, number, unit)))
                .ifPresent(found::add);
    }

    private static Optional<DerivedValue> value(
            DerivationRule rule,
            List<? extends Statistic> inputs,
            Dimensions dimensions,
            Interval interval,
            Optional<Unit> unit) {
        boolean saysNothing = interval.intersection(POSITIVE).equals(Optional.of(POSITIVE));
        return saysNothing
                ? Optional.empty()
                : Optional.of(new DerivedValue(
                        rule, inputs.stream().map(Statistic::id).toList(), dimensions, interval, unit));
    }

    /** The population that an indicator counts, and the parties whose actions it counts. */
    record Counted(Optional<Id<Party>> population, Set<Id<Party>> by) {}
}
