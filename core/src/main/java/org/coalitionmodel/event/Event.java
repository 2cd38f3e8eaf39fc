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
 * Something that happened and was not a meeting: an attack, an arrest, a coup, a founding, an announcement [schema.org
 * Event]. Its figures (killed, arrested) are statistics about it.
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

    /** {@return what it is called, or what happened in a few words} */
    @Iri("schema:name")
    LocalizedText name();

    /** {@return what sort of event it is} */
    @Iri("dcterms:type")
    EventKind kind();

    /** {@return where it happened; empty if not given} */
    @Iri("schema:location")
    List<Id<Place>> places();

    /** {@return when it happened; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return who did it, led it or suffered it} */
    @Iri("cm:participation")
    List<Participation> participations();

    /** {@return the things of the dossier that it concerns: the coalition founded, the plan announced} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return its links to other things: the event that it is a consequence of} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it is reported} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of an event.
     *
     * @param value the id's text, such as {@code event-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Event> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Event}. */
    final class Builder extends EventBuilder {
        Builder() {}
    }

    /** What sort of event it is. */
    enum EventKind {
        /** An attack on people or things. */
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
        /** A change of government by other means than a coup. */
        GOVERNMENT_CHANGE,
        /** An election. */
        ELECTION,
        /** A war or a clash of armed parties. */
        ARMED_CONFLICT,
        /** A disaster, natural or not: a drought, an epidemic, a famine. */
        DISASTER,
        /** The defeat of a party or the loss of its territory. */
        DEFEAT,
        /** Anything else. */
        OTHER
    }
}
