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
 * What is counted or measured, apart from any figure: deaths from terrorism, cells taken apart, the number of members
 * [SDMX concept; schema.org StatisticalVariable]. Two sources that define a thing differently have two indicators.
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

    /** {@return what it is called} */
    @Iri("skos:prefLabel")
    LocalizedText name();

    /**
     * {@return who or what is counted in, where that is narrower than the name: "adults below 50"; absent if not
     * narrower}
     */
    Optional<LocalizedText> population();

    /** {@return whose doing is counted: the operations of one group; empty if anybody's} */
    @Iri("cm:countedDoingOf")
    List<Id<Party>> by();

    /** {@return how its source defines it; absent if not given} */
    @Iri("skos:definition")
    Optional<LocalizedText> definition();

    /** {@return the scale that it is measured on, as a range: from 0 to 10; absent if it has no ends} */
    Optional<Quantity> scale();

    /** {@return since or until when it is defined so; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return its links to other things, such as the indicator that it restates under a new definition} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it is described} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of an indicator.
     *
     * @param value the id's text, such as {@code indicator-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Indicator> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Indicator}. */
    final class Builder extends IndicatorBuilder {
        Builder() {}
    }
}
