package org.coalitionmodel.derivation;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.When;

/**
 * What a number measures: which indicator, of what, where and when [SDMX: the dimensions of an observation]. It is not
 * the number. An attribute that is absent means the same as in a {@link Statistic}.
 *
 * <pre>{@code
 * Derivations.in(dossier).all().forEach(value -> System.out.println(value.dimensions()));
 * }</pre>
 *
 * @param indicators the indicators measured; several if one number holds for each of them; never empty
 * @param about the entity that the number is about
 * @param place the place
 * @param when the time
 * @param excluding the entities that are left out
 */
public record Dimensions(
        Set<Id<Indicator>> indicators,
        Optional<Id<?>> about,
        Optional<Id<Place>> place,
        Optional<When> when,
        Set<Id<?>> excluding) {
    /**
     * Keeps copies of the sets, in their order.
     *
     * @param indicators the indicators measured
     * @param about the entity that the number is about
     * @param place the place
     * @param when the time
     * @param excluding the entities that are left out
     * @throws IllegalArgumentException if a component is null, or there is no indicator
     */
    public Dimensions {
        indicators = copy(Rule.given("Dimensions.indicators", indicators));
        Rule.require(!indicators.isEmpty(), "Dimensions.indicators", "not be empty", "empty");
        Rule.given("Dimensions.about", about);
        Rule.given("Dimensions.place", place);
        Rule.given("Dimensions.when", when);
        excluding = copy(Rule.given("Dimensions.excluding", excluding));
    }

    /**
     * What a statistic measures.
     *
     * @param statistic the statistic
     * @return its dimensions
     * @throws IllegalArgumentException if the statistic is null
     */
    public static Dimensions of(Statistic statistic) {
        Rule.given("Dimensions.statistic", statistic);
        return new Dimensions(
                new LinkedHashSet<>(statistic.indicators()),
                statistic.about(),
                statistic.place(),
                statistic.when(),
                new LinkedHashSet<>(statistic.excluding()));
    }

    Dimensions withIndicators(Set<Id<Indicator>> other) {
        return new Dimensions(other, about, place, when, excluding);
    }

    Dimensions withAbout(Optional<Id<?>> other) {
        return new Dimensions(indicators, other, place, when, excluding);
    }

    Dimensions withPlace(Optional<Id<Place>> other) {
        return new Dimensions(indicators, about, other, when, excluding);
    }

    Dimensions withWhen(Optional<When> other) {
        return new Dimensions(indicators, about, place, other, excluding);
    }

    Dimensions excludingAlso(Collection<? extends Id<?>> more) {
        Set<Id<?>> all = new LinkedHashSet<>(excluding);
        all.addAll(more);
        return new Dimensions(indicators, about, place, when, all);
    }

    /** The same dimensions with the indicators that both have; empty if they differ otherwise. */
    Optional<Dimensions> shared(Dimensions other) {
        Set<Id<Indicator>> both = new LinkedHashSet<>(indicators);
        both.retainAll(other.indicators);
        return both.isEmpty() || !other.withIndicators(indicators).equals(this)
                ? Optional.empty()
                : Optional.of(withIndicators(both));
    }

    private static <T> Set<T> copy(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
