package org.coalitionmodel.statistic;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * What a share or a comparison is measured against: 41 % <i>of what</i>, 60 % more <i>than when</i>. Any attribute that
 * a base omits is the same as in its statistic. So a base with only the place "world" means the same indicators at the
 * same time, in the world.
 *
 * <p>Several bases of one statistic are alternative readings, because the source does not say which is meant. Several
 * {@link #places()} of one base are added together.
 *
 * <pre>{@code
 * Base.of(WORLD)
 * }</pre>
 */
@Value.Immutable
public sealed interface Base extends Serializable permits ImmutableBase {

    /** {@return what is counted in the base; absent if it is the same as in the statistic} */
    @Iri("schema:variableMeasured")
    Optional<Id<Indicator>> indicator();

    /**
     * {@return the entity that the base is about: another party, another event; absent if it is the same as in the
     * statistic}
     */
    @Iri("schema:observationAbout")
    Optional<Id<?>> about();

    /** {@return the places of the base, several counted together; empty if it is the place of the statistic} */
    @Iri("sdmx-dimension:refArea")
    List<Id<Place>> places();

    /**
     * {@return the time of the base; absent if it is the same as in the statistic; a length with the reckoning {@code
     * before} is the time right before that of the statistic: "the year before", "the five years before"}
     */
    @Iri("sdmx-dimension:refPeriod")
    Optional<When> when();

    /**
     * {@return the entities that are left out of the base: "without Afghanistan"; empty if they are the same as in the
     * statistic}
     */
    List<Id<?>> excluding();

    /**
     * {@return the statistic of the dossier that is the base; absent if there is none} If that statistic is a rank, the
     * base is the value that has this rank, as in "below the peak".
     */
    @Iri("cm:baseStatistic")
    Optional<Id<Statistic>> statistic();

    /**
     * A base that differs only in its places.
     *
     * @param places the places, counted together
     * @return the base
     * @throws IllegalArgumentException if no place is given
     */
    @SafeVarargs
    static Base of(Id<Place>... places) {
        return builder().addPlaces(places).build();
    }

    /**
     * A base that differs only in its time.
     *
     * @param when the time
     * @return the base
     */
    static Base of(When when) {
        return builder().when(when).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the base differs from its statistic.
     *
     * @throws IllegalArgumentException if indicator, about, places, when and statistic are all absent
     */
    @Value.Check
    default void check() {
        Rule.require(
                indicator().isPresent()
                        || about().isPresent()
                        || !places().isEmpty()
                        || when().isPresent()
                        || statistic().isPresent(),
                "Base.indicator",
                "be given, or else about, places, when or statistic,",
                "absent");
    }

    /** Builds a {@link Base} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends BaseBuilder {
        Builder() {}
    }
}
