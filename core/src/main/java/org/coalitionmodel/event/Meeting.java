package org.coalitionmodel.event;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * A meeting with its place, time, agenda and everybody's seat [schema.org Event; iCalendar]. What came of it is an
 * {@code Outcome} that names the meeting, what was said there a {@code Statement} at it. Something that happened and
 * was not a meeting is an {@link Event}.
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

    /** {@return what it is called; absent if it has no name} */
    @Iri("schema:name")
    Optional<LocalizedText> name();

    /** {@return the body that met; absent if it was none's} */
    @Iri("cm:meetingOf")
    Optional<Id<Party>> of();

    /** {@return its places in series, each as its source counts: "eighth meeting", "first in Africa"} */
    @Iri("cm:ordinal")
    List<Ordinal> ordinals();

    /** {@return the sort of session, for bodies that know several; absent if not given} */
    Optional<Session> session();

    /** {@return the level at which it was held; absent if not given} */
    Optional<MeetingLevel> level();

    /** {@return whether people met in a room, over a line or both; absent if not given} */
    @Iri("schema:eventAttendanceMode")
    Optional<Mode> mode();

    /** {@return what became of it; {@link MeetingStatus#HELD} unless said} */
    @Iri("schema:eventStatus")
    @Value.Default
    default MeetingStatus status() {
        return MeetingStatus.HELD;
    }

    /**
     * {@return how often it is held, if this stands for a series of like meetings: {@code P1M} for monthly; absent for
     * one meeting}
     */
    Optional<TimePeriod> every();

    /** {@return where it was held, the most exact place first or each place of several; empty if not given} */
    @Iri("schema:location")
    List<Id<Place>> places();

    /** {@return when it was held, or is to be; absent if not given} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return who was there, was to be there, called or led it} */
    @Iri("cm:participation")
    List<Participation> participations();

    /** {@return what it dealt with, in the order given} */
    @Iri(form = Iri.Form.LIST)
    List<Point> agenda();

    /** {@return its links to other things: the previous meeting, the one it was held on the margins of} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it is reported} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of a meeting.
     *
     * @param value the id's text, such as {@code marrakech-2022}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Meeting> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Meeting}. */
    final class Builder extends MeetingBuilder {
        Builder() {}
    }

    /** The sort of session. */
    enum Session {
        /** In the regular series. */
        ORDINARY,
        /** Called beside the regular series. */
        EXTRAORDINARY,
        /** Called at short notice for a crisis. */
        EMERGENCY,
        /** Given to one topic. */
        SPECIAL,
        /** Without formal decisions. */
        INFORMAL
    }

    /** The level at which a meeting is held or a party represented. */
    enum MeetingLevel {
        /** Heads of state or government. */
        HEADS_OF_STATE,
        /** Their deputies. */
        VICE_PRESIDENTS,
        /** Ministers. */
        MINISTERS,
        /** Deputy ministers, secretaries and under-secretaries of state. */
        DEPUTY_MINISTERS,
        /** Heads of an organisation: a secretary-general, a commission's president. */
        HEADS_OF_ORGANIZATION,
        /** Ambassadors, high commissioners, permanent representatives. */
        AMBASSADORS,
        /** Senior officials, directors, chiefs of staff. */
        SENIOR_OFFICIALS,
        /** Experts and technical staff. */
        EXPERTS
    }

    /** How people met. */
    enum Mode {
        /** In a room. */
        @Iri("schema:OfflineEventAttendanceMode")
        IN_PERSON,
        /** By video or telephone. */
        @Iri("schema:OnlineEventAttendanceMode")
        VIRTUAL,
        /** Some in a room, some not. */
        @Iri("schema:MixedEventAttendanceMode")
        HYBRID
    }

    /** What became of a meeting [schema.org eventStatus]. */
    enum MeetingStatus {
        /** It took place. */
        HELD,
        /** It is announced. */
        PLANNED,
        /** It was put off; a new date, if there is one, is another meeting with a {@code previous} relation. */
        @Iri("schema:EventPostponed")
        POSTPONED,
        /** It was called off. */
        @Iri("schema:EventCancelled")
        CANCELLED
    }
}
