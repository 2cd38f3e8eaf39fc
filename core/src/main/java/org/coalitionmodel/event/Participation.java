package org.coalitionmodel.event;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The seat of somebody at a meeting or in an event: who, in which role, for whom, present or not, and in whose place
 * [PROV qualifiedAssociation]. It speaks of one occasion; a standing membership is a {@code Membership}.
 *
 * <p>Somebody who was expected and did not come has a participation too, with {@link Presence#ABSENT} and, where the
 * source gives it, the reason. The one who came instead names the absent one in {@link #inPlaceOf()}.
 *
 * <pre>{@code
 * var blinken = Actor.of(BLINKEN, SECRETARY_OF_STATE);
 * Participation.builder().actor(blinken).role(Participation.ParticipationRole.HEAD_OF_DELEGATION).representing(US)
 *     .presence(Participation.Presence.ABSENT).reason(LocalizedText.of("en", "COVID-19 infection")).build();
 * Participation.builder().actor(Actor.of(NULAND, UNDER_SECRETARY)).role(Participation.ParticipationRole.HEAD_OF_DELEGATION).representing(US)
 *     .presence(Participation.Presence.IN_PERSON).addInPlaceOf(blinken).build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Participation extends Serializable permits ImmutableParticipation {

    /** {@return who it is, and in which posts} */
    Actor actor();

    /** {@return in what role} */
    @Iri("cm:participationRole")
    ParticipationRole role();

    /** {@return for whom they sit there: a state, an organisation; absent if for themselves or not given} */
    Optional<Id<Party>> representing();

    /** {@return at what level they are represented; absent if not given} */
    Optional<Meeting.MeetingLevel> level();

    /** {@return whether and how they were there; absent if the source does not say} */
    Optional<Presence> presence();

    /** {@return in what way they were invited; absent if not said} */
    Optional<Meeting.Mode> invitedAs();

    /** {@return in what way they would rather have taken part; absent if not said} */
    Optional<Meeting.Mode> preferred();

    /** {@return how many they are, where the actor is several: "dozens" of ministers; absent if not given} */
    Optional<Quantity> count();

    /**
     * {@return in whose place they came: first the one they stood in for, then the one whose place that one had, and so
     * on; empty if nobody's}
     */
    @Iri(form = Iri.Form.LIST)
    List<Actor> inPlaceOf();

    /** {@return why they were absent, remote or replaced; absent if not given} */
    Optional<LocalizedText> reason();

    /** {@return its places in series: "first visit by a head of state"} */
    @Iri("cm:ordinal")
    List<Ordinal> ordinals();

    /** {@return where it stands} */
    @Iri("cm:citation")
    List<Citation> citations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Nobody stands in for themselves, be it in another post.
     *
     * @throws IllegalArgumentException if the actor is among those in whose place they came
     */
    @Value.Check
    default void check() {
        for (Actor other : inPlaceOf()) {
            boolean isActor =
                    other.party().equals(actor().party()) && other.described().equals(actor().described());
            Rule.require(!isActor, "Participation.inPlaceOf", "not name the actor", other);
        }
    }

    /** Builds a {@link Participation}. */
    final class Builder extends ParticipationBuilder {
        Builder() {}
    }

    /** In what role somebody takes part. */
    enum ParticipationRole {
        /** Receives the others at home. */
        HOST,
        /** Presides. */
        CHAIR,
        /** Presides together with others. */
        CO_CHAIR,
        /** Hands the chair over. */
        OUTGOING_CHAIR,
        /** Called the meeting. */
        CONVENER,
        /** Sent the invitations. */
        INVITER,
        /** Leads the delegation of the party represented. */
        HEAD_OF_DELEGATION,
        /** Sits for the party represented. */
        DELEGATE,
        /** Takes part, and no more is said. */
        PARTICIPANT,
        /** Attends without a vote. */
        OBSERVER,
        /** Attends by invitation. */
        GUEST,
        /** Reports to the meeting. */
        BRIEFER,
        /** Speaks at it. */
        SPEAKER,
        /** Goes between the parties. */
        MEDIATOR,
        /** Asked for the meeting or the operation. */
        REQUESTER,
        /** Leads an operation. */
        LEADER,
        /** Gains by it: comes to power, is freed, is founded. */
        BENEFICIARY,
        /** Carried out an attack, a coup or another act. */
        PERPETRATOR,
        /** Was attacked, arrested or overthrown. */
        TARGET
    }

    /** Whether and how somebody was there. */
    enum Presence {
        /** There; in what way is not said. */
        PRESENT,
        /** In the room. */
        IN_PERSON,
        /** By video or telephone. */
        REMOTE,
        /** For a part of the time. */
        IN_PART,
        /** Not there, though expected. */
        ABSENT,
        /** Not there, for they were not admitted: suspended, barred. */
        EXCLUDED,
        /** Not there in the way they were invited, having turned the invitation down. */
        DECLINED,
        /** Invited; whether they came is not said. */
        INVITED,
        /** Announced; whether they came is not said. */
        EXPECTED
    }
}
