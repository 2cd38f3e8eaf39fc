package org.coalitionmodel.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;

/**
 * A number that no source gives, but that follows from the statistics of a dossier. It is computed, and stored only as
 * the {@link #toLevel(Id) level} that it can be turned into.
 *
 * <pre>{@code
 * Level deaths = Level.builder().id(PART).addIndicators(DEATHS).place(AFRICA).when(When.of("2021"))
 *         .quantity(Quantity.of(3461, Unit.of("deaths"))).build();
 * Share share = Share.builder().id(SHARE).addIndicators(DEATHS).place(AFRICA).when(When.of("2021"))
 *         .quantity(Quantity.parse("48 %")).addBases(Base.of(WORLD)).build();
 * DerivedValue world = Derivations.in(dossier).wholes(deaths, share).get(0);
 * world.interval().roundedOutward(2);                          // (7136.08, 7286.32]
 * world.wholeNumbers().orElseThrow().interval();               // [7137, 7286]
 * world.isConsistentWith(Quantity.of(7142, Unit.of("deaths"))); // YES
 * world.isConsistentWith(Quantity.of(7328, Unit.of("deaths"))); // NO
 * }</pre>
 *
 * @param rule how it follows
 * @param inputs the statistics from which it follows, in the order that the rule names
 * @param dimensions what it measures
 * @param interval the range in which the number lies
 * @param unit its unit; empty if it has none
 */
public record DerivedValue(
        DerivationRule rule,
        List<Id<Statistic>> inputs,
        Dimensions dimensions,
        Interval interval,
        Optional<Unit> unit) {
    /**
     * Keeps a copy of the list.
     *
     * @param rule how it follows
     * @param inputs the statistics from which it follows
     * @param dimensions what it measures
     * @param interval the range in which the number lies
     * @param unit its unit
     * @throws IllegalArgumentException if a component or an input is null
     */
    public DerivedValue {
        Rule.given("DerivedValue.rule", rule);
        inputs = List.copyOf(Rule.givenAll("DerivedValue.inputs", inputs));
        Rule.given("DerivedValue.dimensions", dimensions);
        Rule.given("DerivedValue.interval", interval);
        Rule.given("DerivedValue.unit", unit);
    }

    /**
     * The same value, if the number is whole: deaths are counted in whole numbers, tonnes are not. The unit does not
     * tell, so this is for the caller to know.
     *
     * @return the value with the interval from its first to its last whole number; empty if it contains none
     */
    public Optional<DerivedValue> wholeNumbers() {
        return interval.wholeNumbers().map(whole -> new DerivedValue(rule, inputs, dimensions, whole, unit));
    }

    /**
     * Whether a figure for the same matter can be right if the inputs are.
     *
     * @param figure a number that somebody gives
     * @return {@link Verdict#YES} if all numbers that it allows lie in the interval, {@link Verdict#NO} if none does;
     *     {@link Verdict#UNDETERMINED} if only some do or the units differ
     * @throws IllegalArgumentException if the figure is null
     */
    public Verdict isConsistentWith(Quantity figure) {
        if (!Rule.given("DerivedValue.figure", figure).unit().equals(unit)) {
            return Verdict.UNDETERMINED;
        }
        Optional<Interval> common = interval.intersection(figure.interval());
        return common.isEmpty()
                ? Verdict.NO
                : common.get().equals(figure.interval()) ? Verdict.YES : Verdict.UNDETERMINED;
    }

    /**
     * A statistic for a dossier. Its status is {@code derived}. It has {@code derivedFrom} relations to the inputs and
     * no citation. The rule is not part of it: a level on a straight line to a target is not observed, which only the
     * relation to the target shows.
     *
     * <p>Its quantity has the same {@linkplain Quantity#interval() interval}. An end that is excluded is a value with
     * a bound: (7136.08, 7286.32] is {@code more than 7136.08 [, 7286.32]}. A quantity can exclude one end only. If
     * both are excluded, the quantity includes the upper end.
     *
     * @param id the id of the statistic
     * @return the statistic
     * @throws IllegalArgumentException if the id is null
     */
    public Level toLevel(Id<Statistic> id) {
        return Level.builder()
                .id(Rule.given("DerivedValue.id", id))
                .indicators(dimensions.indicators())
                .about(dimensions.about())
                .place(dimensions.place())
                .when(dimensions.when())
                .excluding(dimensions.excluding())
                .status(Statistic.ObservationStatus.DERIVED)
                .quantity(quantity())
                .relations(inputs.stream()
                        .map(input -> Relation.of(RelationKind.DERIVED_FROM, input))
                        .toList())
                .build();
    }

    private Quantity quantity() {
        Optional<BigDecimal> low = interval.low();
        Optional<BigDecimal> high = interval.high();
        Quantity.Builder quantity = Quantity.builder().unit(unit);
        if (low.isPresent() && !interval.includesLow()) {
            quantity.bound(Bound.MORE_THAN).value(low).high(high);
        } else if (high.isPresent() && !interval.includesHigh()) {
            quantity.bound(Bound.LESS_THAN).value(high).low(low);
        } else if (low.equals(high)) {
            quantity.value(low);
        } else {
            quantity.low(low).high(high);
        }
        return quantity.build();
    }

    /** The interval, rounded outward to two decimals, its unit, the rule and the inputs: {@code (7136.08, 7286.32] deaths: whole of deaths-2021, share-2021}. */
    @Override
    public String toString() {
        return interval.roundedOutward(2)
                + unit.map(it -> " " + it).orElse("")
                + ": "
                + Rule.word(rule)
                + inputs.stream().map(Id::value).collect(Collectors.joining(", ", " of ", ""));
    }
}
