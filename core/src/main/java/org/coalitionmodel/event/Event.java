package org.coalitionmodel.event;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * Something that happened and is not a meeting: an attack, an arrest, a coup, a founding, an announcement [schema.org
 * Event]. Its figures, such as the number killed or arrested, are statistics about it.
 *
 * <pre>{@code
 * Event.builder().id(CASABLANCA).addNames(name).kind(Event.EventKind.ATTACK).addPlaces(CASABLANCA_CITY).when(When.of("2003-05-16")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Event extends Entity permits ImmutableEvent {

    /** {@return the id} */
    @Override
    Id<Event> id();

    /** {@return the kind of event} */
    @Iri("dcterms:type")
    EventKind kind();

    /** {@return the body whose event it is: its exercise, mission or talks; absent if it is no body's event} */
    @Iri("cm:eventOf")
    Optional<Id<Party>> of();

    /** {@return the stages it has reached, in the order of time; empty if it happened and no more is said} */
    @Override
    @Iri(value = "cm:stage", form = Iri.Form.LIST)
    List<Stage> stages();

    /**
     * {@return how often it takes place, if this entity stands for a series of similar events: {@code P1Y} for yearly;
     * absent for a single event}
     */
    Optional<TimePeriod> every();

    /**
     * {@return the number of events, if this entity stands for several similar ones: "six visits in four years";
     * absent for a single event}
     */
    Optional<Quantity> count();

    /** {@return where it happened; empty if not given} */
    @Iri("schema:location")
    List<Id<Place>> places();

    /** {@return the places from which somebody or something is moved; empty if nothing is moved or it is not given} */
    @Iri("schema:fromLocation")
    List<Id<Place>> from();

    /** {@return the places to which somebody or something is moved; empty if nothing is moved or it is not given} */
    @Iri("schema:toLocation")
    List<Id<Place>> to();

    /** {@return when it happened; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the participations: who carried it out, led it or was affected by it} */
    @Iri("cm:participation")
    List<Participation> participations();

    /**
     * {@return the entities that it concerns: the coalition founded, the plan announced, the programme to which it
     * belongs, what forces or staff are sent to do}
     */
    @Iri("schema:about")
    List<Id<?>> about();

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

    /**
     * Checks the order of the stages, and how often it takes place.
     *
     * @throws IllegalArgumentException if a stage was certainly reached before one that is listed before it, every is
     *     not a length, or count is certainly below 1
     */
    @Value.Check
    default void check() {
        Stage.requireInOrder("Event.stages", stages(), id());
        Repetition.check("Event", every(), count(), id());
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
        /** The sending of forces or staff to a place. */
        DEPLOYMENT,
        /** The withdrawal of forces or staff from a place. */
        WITHDRAWAL,
        /** The move of people, goods or a seat from one place to another: a return, an evacuation, a delivery. */
        MOVE,
        /** Arrests. */
        ARRESTS,
        /** The release of prisoners or hostages. */
        RELEASE,
        /** A coup or an attempt at one. */
        COUP,
        /** The founding or launch of a body or programme. */
        FOUNDING,
        /** The relaunch of a body or programme, after a break or in a new form. */
        RELAUNCH,
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
        /** An exercise, military or on paper. */
        EXERCISE,
        /** A test of a weapon or of another device, such as the launch of a missile. */
        TEST,
        /** A protest, a demonstration, a strike or a riot. */
        PROTEST,
        /** A ceremony: of signing, opening, handover or commemoration. */
        CEREMONY,
        /** The award of a prize, medal or honour. */
        AWARD,
        /** Proceedings in a court: an indictment, a trial, a judgment. */
        TRIAL,
        /** Help, training, mentoring or projects by one party for another. */
        ASSISTANCE,
        /** A law, reform, programme or order, such as a constitution, takes effect for the first time or again. */
        ENTRY_INTO_FORCE,
        /** A process that takes time and has an end: a review, an enquiry, talks, a transition. */
        PROCESS,
        /** Any other event. */
        OTHER
    }
}
