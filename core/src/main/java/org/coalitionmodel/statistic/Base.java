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
 * What a share or a comparison is measured against: 41 % <i>of what</i>, 60 % more <i>than when</i>. What a base leaves
 * out is as in the statistic that it belongs to, so a base of the world alone means the same indicators in the same
 * time, in the world.
 *
 * <p>Several bases of one statistic are several readings, because the source does not say which; several {@link
 * #places()} of one base are taken together.
 *
 * <pre>{@code
 * Base.of(WORLD)
 * }</pre>
 */
@Value.Immutable
public sealed interface Base extends Serializable permits ImmutableBase {

    /** {@return what is counted in the base; absent if the same as in the statistic} */
    @Iri("schema:variableMeasured")
    Optional<Id<Indicator>> indicator();

    /** {@return what the base is about: another party, another event; absent if the same as in the statistic} */
    @Iri("schema:observationAbout")
    Optional<Id<?>> about();

    /** {@return where, several taken together; empty if the same as in the statistic} */
    @Iri("sdmx-dimension:refArea")
    List<Id<Place>> places();

    /**
     * {@return when; absent if the same as in the statistic. A bare length, reckoned {@code before}, is the time right
     * before that of the statistic: "the year before", "the five years before"}
     */
    @Iri("sdmx-dimension:refPeriod")
    Optional<When> when();

    /** {@return what is left out of the base: "without Afghanistan"; empty if the same as in the statistic} */
    List<Id<?>> excluding();

    /**
     * {@return the statistic of the dossier that is the base; absent if there is none} Where that is a rank, the base
     * is the value that took this rank, as in "below the peak".
     */
    @Iri("cm:baseStatistic")
    Optional<Id<Statistic>> statistic();

    /**
     * The same in other places.
     *
     * @param places the places, taken together
     * @return the base
     * @throws IllegalArgumentException if no place is given
     */
    @SafeVarargs
    static Base of(Id<Place>... places) {
        return builder().addPlaces(places).build();
    }

    /**
     * The same at another time.
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
     * A base differs from its statistic.
     *
     * @throws IllegalArgumentException if nothing is given
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

    /** Builds a {@link Base}. */
    final class Builder extends BaseBuilder {
        Builder() {}
    }
}
