package org.coalitionmodel.statistic;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.time.When;

/**
 * A figure that a source gives: of a region and a time, or about any one thing, such as the claimed size of a coalition
 * [SDMX; W3C Data Cube Observation]. It is one of a closed list: {@link Level} (how many), {@link Share} (what part of
 * a base), {@link Comparison} (how much more or less than a base), {@link Rank} (which place in an order).
 *
 * <p>A statistic is what its source says. One that is worked out by whoever made the dossier has the status {@link
 * ObservationStatus#DERIVED} and {@code derivedFrom} relations to what it was worked out from, and no citation. Two figures for
 * one thing by two reporters are two statistics; one figure that a source gives for two measures at once ("in deaths
 * and attacks") is one statistic with two {@link #indicators()}.
 */
public sealed interface Statistic extends Entity permits Level, Share, Comparison, Rank {

    /** {@return the id; its type is the same for all statistics} */
    @Override
    Id<Statistic> id();

    /** {@return what is measured; several if the source gives one figure for several; never empty} */
    @Iri("schema:variableMeasured")
    @NotEmpty
    List<Id<Indicator>> indicators();

    /**
     * {@return the one thing of the dossier that the figure is about: a coalition, a meeting, an attack, the one who is
     * ranked; absent if about a place as such. Whose doing is counted is part of the indicator}
     */
    @Iri("schema:observationAbout")
    Optional<Id<?>> about();

    /** {@return where it was measured; absent if not tied to a place} */
    @Iri("sdmx-dimension:refArea")
    Optional<Id<Place>> place();

    /** {@return the time that it was measured over; absent if not given, which is not "always"} */
    @Iri("sdmx-dimension:refPeriod")
    Optional<When> when();

    /** {@return how firm the figure is [SDMX OBS_STATUS]; absent if not given} */
    @Iri("sdmx-attribute:obsStatus")
    Optional<ObservationStatus> status();

    /** {@return what is left out of the count: "without Afghanistan"; empty if nothing is} */
    List<Id<?>> excluding();

    /** {@return its places in series: "first rise in five years"} */
    @Iri("cm:ordinal")
    List<Ordinal> ordinals();

    /** {@return its links to other things, such as the earlier figure that it restates} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it stands, and on whose word} */
    @Iri("cm:citation")
    List<Citation> citations();

    /** How firm a figure is [SDMX code list CL_OBS_STATUS]. */
    enum ObservationStatus {
        /** Observed and final. */
        @Iri("sdmx-code:obsStatus-A")
        NORMAL,
        /** Preliminary: it may be revised. */
        @Iri("sdmx-code:obsStatus-P")
        PROVISIONAL,
        /** Replaces an earlier figure. */
        REVISED,
        /** Estimated by its source. */
        @Iri("sdmx-code:obsStatus-E")
        ESTIMATED,
        /** A forecast. */
        @Iri("sdmx-code:obsStatus-F")
        FORECAST,
        /** Not comparable with earlier figures: the definition changed. */
        @Iri("sdmx-code:obsStatus-B")
        BREAK,
        /** Worked out by whoever made the dossier, and given by no source. */
        DERIVED,
        /** Doubted, for a reason that a citation or relation gives. */
        UNRELIABLE
    }

    /**
     * The id of a statistic.
     *
     * @param value the id's text, such as {@code statistic-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Statistic> id(String value) {
        return Id.of(value);
    }
}
