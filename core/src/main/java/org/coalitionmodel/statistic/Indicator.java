package org.coalitionmodel.statistic;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * What a statistic counts or measures, without any figure: deaths from terrorism, cells dismantled, the number of
 * members [SDMX concept; schema.org StatisticalVariable]. If two sources define the same measure differently, there are
 * two indicators.
 *
 * <pre>{@code
 * Indicator.builder().id(DEATHS).name(LocalizedText.of("en", "Deaths from terrorism")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Indicator extends Entity permits ImmutableIndicator {

    /** {@return the id} */
    @Override
    Id<Indicator> id();

    /** {@return the name of the indicator} */
    @Iri("skos:prefLabel")
    LocalizedText name();

    /**
     * {@return the population that is counted, if it is narrower than the name says: "adults below 50"; absent if it is
     * not narrower}
     */
    Optional<LocalizedText> population();

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

    /** {@return the time for which this definition applies; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return its relations to other entities, such as the indicator that it restates with a new definition} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return the citations of the sources that describe it} */
    @Iri("cm:citation")
    List<Citation> citations();

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

    /** Builds an {@link Indicator} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends IndicatorBuilder {
        Builder() {}
    }
}
