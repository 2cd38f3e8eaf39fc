package org.coalitionmodel.event;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * Something that happened and is not a meeting: an attack, an arrest, a coup, a founding, an announcement [schema.org
 * Event]. Its figures, such as the number killed or arrested, are statistics about it.
 *
 * <pre>{@code
 * Event.builder().id(CASABLANCA).name(name).kind(Event.EventKind.ATTACK).addPlaces(CASABLANCA_CITY).when(When.of("2003-05-16")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Event extends Entity permits ImmutableEvent {

    /** {@return the id} */
    @Override
    Id<Event> id();

    /** {@return the name of the event, or a few words that say what happened} */
    @Iri("schema:name")
    LocalizedText name();

    /** {@return the kind of event} */
    @Iri("dcterms:type")
    EventKind kind();

    /** {@return where it happened; empty if not given} */
    @Iri("schema:location")
    List<Id<Place>> places();

    /** {@return when it happened; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the participations: who carried it out, led it or was affected by it} */
    @Iri("cm:participation")
    List<Participation> participations();

    /** {@return the entities that it concerns: the coalition founded, the plan announced} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return its relations to other entities, such as the event that caused it} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return the citations of the sources that report it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of an event.
     *
     * @param value the text of the id, such as {@code event-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Event> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Event} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends EventBuilder {
        Builder() {}
    }

    /** The kinds of events. */
    enum EventKind {
        /** An attack on people or property. */
        ATTACK,
        /** A military, police or aid operation. */
        OPERATION,
        /** A visit, a fact-finding or mediation mission. */
        MISSION,
        /** Arrests. */
        ARRESTS,
        /** A coup or an attempt at one. */
        COUP,
        /** The founding or launch of a body. */
        FOUNDING,
        /** An announcement. */
        ANNOUNCEMENT,
        /** A change of government other than by a coup. */
        GOVERNMENT_CHANGE,
        /** An election. */
        ELECTION,
        /** A war or a clash between armed parties. */
        ARMED_CONFLICT,
        /** A disaster, natural or not: a drought, an epidemic, a famine. */
        DISASTER,
        /** The defeat of a party or the loss of its territory. */
        DEFEAT,
        /** Any other event. */
        OTHER
    }
}
