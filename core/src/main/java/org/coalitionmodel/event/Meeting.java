package org.coalitionmodel.event;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A meeting with its place, time, agenda and participants [schema.org Event; iCalendar]. Its result is an {@code
 * Outcome} that refers to the meeting. A {@code Statement} made at the meeting refers to it too. Something that
 * happened and is not a meeting is an {@link Event}.
 *
 * <pre>{@code
 * Meeting.builder().id(MARRAKECH).of(COALITION).addPlaces(MARRAKECH_CITY).when(when)
 *     .addOrdinals(Ordinal.of(8, LocalizedText.of("en", "meetings of the coalition"))).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Meeting extends Entity permits ImmutableMeeting {

    /** {@return the id} */
    @Override
    Id<Meeting> id();

    /** {@return the body that met; absent if it was no body's meeting} */
    @Iri("cm:meetingOf")
    Optional<Id<Party>> of();

    /** {@return the kind of session, for bodies that have several kinds; absent if not given} */
    Optional<Session> session();

    /** {@return the level at which it was held; absent if not given} */
    Optional<MeetingLevel> level();

    /** {@return whether people met in person, remotely or both; absent if not given} */
    @Iri("schema:eventAttendanceMode")
    Optional<Mode> mode();

    /** {@return the stages it has reached, in the order of time; empty if no source says how far it has come} */
    @Override
    @Iri(value = "cm:stage", form = Iri.Form.LIST)
    List<Stage> stages();

    /**
     * {@return how often it is held, if this entity stands for a series of similar meetings: {@code P1M} for monthly;
     * absent for a single meeting}
     */
    Optional<TimePeriod> every();

    /**
     * {@return the number of meetings, if this entity stands for several: "two meetings in 2025";
     * absent for a single meeting}
     */
    Optional<Quantity> count();

    /**
     * {@return where it was held: the most precise place first, or all places if there were several; empty if not
     * given}
     */
    @Iri("schema:location")
    List<Id<Place>> places();

    /** {@return when it was held or is to be held; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return the participations: who attended, was expected, convened or led it} */
    @Iri("cm:participation")
    List<Participation> participations();

    /** {@return the points that it dealt with, in the order given} */
    @Iri(form = Iri.Form.LIST)
    List<Point> agenda();

    /**
     * The id of a meeting.
     *
     * @param value the text of the id, such as {@code marrakech-2022}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Meeting> id(String value) {
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
        Stage.requireInOrder("Meeting.stages", stages(), id());
        Repetition.check("Meeting", every(), count(), id());
    }

    /** Builds a {@link Meeting} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends MeetingBuilder {
        Builder() {}
    }

    /** The kinds of sessions. */
    enum Session {
        /** A session of the regular series. */
        ORDINARY,
        /** A session convened in addition to the regular series. */
        EXTRAORDINARY,
        /** A session convened at short notice because of a crisis. */
        EMERGENCY,
        /** A session devoted to one topic. */
        SPECIAL,
        /** A session of all members. */
        PLENARY,
        /** A session of some members only. */
        RESTRICTED,
        /** A session to which others are admitted beside the members. */
        ENLARGED,
        /** A session without formal decisions. */
        INFORMAL
    }

    /** The level at which a meeting is held or a party is represented. */
    enum MeetingLevel {
        /** Heads of state or government. */
        HEADS_OF_STATE,
        /** The deputies of heads of state or government. */
        VICE_PRESIDENTS,
        /** Ministers. */
        MINISTERS,
        /** Deputy ministers, secretaries and under-secretaries of state. */
        DEPUTY_MINISTERS,
        /** Heads of an organisation: a secretary-general, the president of a commission. */
        HEADS_OF_ORGANIZATION,
        /** Ambassadors, high commissioners, permanent representatives. */
        AMBASSADORS,
        /** Senior officials, directors, chiefs of staff. */
        SENIOR_OFFICIALS,
        /** Experts and technical staff. */
        EXPERTS
    }

    /** How the participants met. */
    enum Mode {
        /** In the same room. */
        @Iri("schema:OfflineEventAttendanceMode")
        IN_PERSON,
        /** By video or telephone. */
        @Iri("schema:OnlineEventAttendanceMode")
        VIRTUAL,
        /** Some in the room, some remotely. */
        @Iri("schema:MixedEventAttendanceMode")
        HYBRID
    }
}
