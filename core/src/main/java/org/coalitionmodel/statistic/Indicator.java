package org.coalitionmodel.statistic;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * What a statistic counts or measures, without any figure: deaths from terrorism, cells dismantled, the number of
 * members [SDMX concept; schema.org StatisticalVariable]. If two sources define the same measure differently, there are
 * two indicators.
 *
 * <pre>{@code
 * Indicator.builder().id(DEATHS).addNames(LocalizedText.of("en", "Deaths from terrorism")).build()
 * Indicator.builder().id(OUTPUT).addNames(LocalizedText.of("en", "Output")).aggregation(Indicator.Aggregation.AVERAGE).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Indicator extends Entity permits ImmutableIndicator {

    /** {@return the id} */
    @Override
    Id<Indicator> id();

    /** {@return the names of the indicator, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /**
     * {@return the population that is counted, if it is narrower than the name says: a group such as the adults below
     * 50; absent if it is not narrower}
     */
    @Iri("cm:population")
    @Reference(to = "Group")
    Optional<Id<Party>> population();

    /**
     * {@return the parties whose actions are counted: the operations of one group; empty if everybody's actions are
     * counted}
     */
    @Iri("cm:countedDoingOf")
    List<Id<Party>> by();

    /** {@return the definition that its source gives; absent if not given} */
    @Iri("skos:definition")
    Optional<LocalizedText> definition();

    /** {@return the scale on which it is measured, as a range: from 0 to 10; absent if the scale has no ends} */
    Optional<Quantity> scale();

    /**
     * {@return how each figure sums up the values of its period, or the assessments on which it rests: "the average of
     * February", "the median of three assessments"; absent if it is one value, or the source does not say} The total and
     * the average of the same values are two indicators.
     */
    Optional<Aggregation> aggregation();

    /** {@return the time for which this definition applies; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /**
     * The id of an indicator.
     *
     * @param value the text of the id, such as {@code indicator-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Indicator> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the indicator has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Indicator.names", names(), id());
    }

    /** Builds an {@link Indicator} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends IndicatorBuilder {
        Builder() {}
    }

    /**
     * How one figure sums up several values. Modelled on the code list for the collection of a time period of SDMX
     * (CL_TIME_PER_COLLECT) and on {@code statType} of schema.org.
     */
    enum Aggregation {
        /** All values added up. */
        SUM,
        /** The arithmetic mean of the values. */
        AVERAGE,
        /** The value in the middle: as many values are above it as below it. */
        MEDIAN,
        /** The highest of the values: a peak. */
        HIGHEST
    }
}
