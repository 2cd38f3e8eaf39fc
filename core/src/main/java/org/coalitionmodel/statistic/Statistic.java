package org.coalitionmodel.statistic;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.time.When;

/**
 * A figure that a source gives for a place and time, or about any single entity, such as the claimed size of a
 * coalition [SDMX; W3C Data Cube Observation]. A statistic is one of these types: {@link Level} (how many), {@link
 * Share} (what part of a base), {@link Comparison} (how much more or less than a base), {@link Rank} (which position in
 * a ranking).
 *
 * <p>A statistic is what its source says. If the author of the dossier calculated a statistic, its status is {@link
 * ObservationStatus#DERIVED}. It then has {@code derivedFrom} relations to the data used, and no citation.
 *
 * <p>If two reporters give figures for the same matter, these are two statistics. If a source gives one figure for two
 * measures at once ("in deaths and attacks"), this is one statistic with two {@link #indicators()}.
 */
public sealed interface Statistic extends Entity permits Level, Share, Comparison, Rank {

    /** {@return the id of the statistic} Its Java type is the same for all statistics. */
    @Override
    Id<Statistic> id();

    /** {@return the indicators measured, several if the source gives one figure for all of them; never empty} */
    @Iri("schema:variableMeasured")
    @NotEmpty
    List<Id<Indicator>> indicators();

    /**
     * {@return the entity that the figure is about: a coalition, a meeting, an attack, the entity that is ranked;
     * absent if it is about a place as such; a figure about a group or body is its total; whose actions are counted is
     * part of the indicator}
     */
    @Iri("schema:observationAbout")
    Optional<Id<?>> about();

    /**
     * The figure itself, for programs that do not ask which type of statistic it is.
     *
     * @return the quantity of a level or share, and of a comparison if it has one; empty for a rank
     */
    default Optional<Quantity> figure() {
        return Optional.empty();
    }

    /** {@return the place where it was measured; absent if it is not tied to a place} */
    @Iri("sdmx-dimension:refArea")
    Optional<Id<Place>> place();

    /** {@return the period over which it was measured; absent if not given, which does not mean "always"} */
    @Iri("sdmx-dimension:refPeriod")
    Optional<When> when();

    /**
     * {@return the status of the figure, such as final, provisional or estimated [SDMX OBS_STATUS]; absent if not
     * given}
     */
    @Iri("sdmx-attribute:obsStatus")
    Optional<ObservationStatus> status();

    /** {@return the entities that are left out of the count: "without Afghanistan"; empty if nothing is left out} */
    List<Id<?>> excluding();

    /**
     * The status of a figure: whether it is final, provisional, revised, estimated or of another kind [SDMX code list
     * CL_OBS_STATUS].
     */
    enum ObservationStatus {
        /** Observed and final. */
        @Iri("sdmx-code:obsStatus-A")
        NORMAL,
        /** Preliminary: it may be revised. */
        @Iri("sdmx-code:obsStatus-P")
        PROVISIONAL,
        /** It replaces an earlier figure. */
        REVISED,
        /** Estimated by its source. */
        @Iri("sdmx-code:obsStatus-E")
        ESTIMATED,
        /** A target: what somebody wants or is asked to reach. */
        TARGET,
        /** Decided or planned: the level at which something is to be kept or set. */
        PLANNED,
        /** What is needed for something, according to its source. */
        NEEDED,
        /** Pledged, but not paid or done yet. */
        PLEDGED,
        /** A limit that may not be passed. */
        LIMIT,
        /** A forecast. */
        @Iri("sdmx-code:obsStatus-F")
        FORECAST,
        /** It is not comparable with earlier figures, because the definition changed. */
        @Iri("sdmx-code:obsStatus-B")
        BREAK,
        /** Calculated by the author of the dossier; no source gives it. */
        DERIVED,
        /** Doubtful, for a reason that a citation or relation gives. */
        DOUBTFUL;

        /**
         * Whether a figure with this status says what is or was, as far as its source knows. A target, limit, forecast
         * or pledge, and what is planned or needed, does not.
         *
         * @return true for all other statuses
         */
        public boolean isObserved() {
            return switch (this) {
                case TARGET, PLANNED, NEEDED, PLEDGED, LIMIT, FORECAST -> false;
                case NORMAL, PROVISIONAL, REVISED, ESTIMATED, BREAK, DERIVED, DOUBTFUL -> true;
            };
        }
    }

    /**
     * The id of a statistic.
     *
     * @param value the text of the id, such as {@code statistic-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Statistic> id(String value) {
        return Id.of(value);
    }
}
