package org.coalitionmodel.event;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Ordinal;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The part that somebody has in a meeting, event, outcome or statement: who they are, in which role, for whom, whether
 * they were present, and whom they replaced [PROV qualifiedAssociation]. It concerns a single occasion; a permanent
 * membership is a {@code Membership}.
 *
 * <p>Somebody who was expected but did not come also has a participation, with {@link Presence#ABSENT} and, if the
 * source gives it, the reason. The participation of the replacement names the absent person in {@link #inPlaceOf()}.
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

    /** {@return who takes part, and in which posts} */
    Actor actor();

    /** {@return the role in which they take part} */
    @Iri("cm:participationRole")
    ParticipationRole role();

    /**
     * {@return the party that they represent: a state, an organisation, a group; absent if they represent themselves or
     * it is not given}
     */
    Optional<Id<Party>> representing();

    /** {@return the level at which the party is represented; absent if not given} */
    Optional<Meeting.MeetingLevel> level();

    /** {@return whether and how they were present; absent if the source does not say} */
    Optional<Presence> presence();

    /** {@return the mode in which they were invited to take part; absent if not given} */
    Optional<Meeting.Mode> invitedAs();

    /** {@return the mode in which they would have preferred to take part; absent if not given} */
    Optional<Meeting.Mode> preferred();

    /**
     * {@return the people whom they replaced: first the one directly replaced, then the one whom that person was to
     * replace, and so on; empty if they replaced nobody}
     */
    @Iri(form = Iri.Form.LIST)
    List<Actor> inPlaceOf();

    /** {@return why they were absent, took part remotely, were replaced or voted as they did; absent if not given} */
    Optional<LocalizedText> reason();

    /** {@return how they voted, for a ballot; absent otherwise} */
    @Iri("cm:choice")
    Optional<Choice> choice();

    /** {@return the weight of their vote: a number of votes or shares; absent if it counts as one} */
    Optional<Quantity> weight();

    /** {@return its positions in series: "first visit by a head of state"} */
    @Iri("cm:ordinal")
    List<Ordinal> ordinals();

    /** {@return attributes that are absent, and why: "he gave no reason"} */
    @Iri("cm:gap")
    List<Gap> gaps();

    /** {@return the citations of the sources that report it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that nobody replaces themselves, not even in another post, that only a voter has a choice, and that a
     * weight is above 0.
     *
     * @throws IllegalArgumentException if inPlaceOf contains the actor, a voter has no choice or another role has one,
     *     or a weight has no value above 0 or is given without a choice
     */
    @Value.Check
    default void check() {
        for (Actor other : inPlaceOf()) {
            boolean isActor =
                    other.party().equals(actor().party()) && other.described().equals(actor().described());
            Rule.require(!isActor, "Participation.inPlaceOf", "not name the actor", other);
        }
        Rule.require(
                choice().isPresent() == (role() == ParticipationRole.VOTER),
                "Participation.choice",
                "be given if and only if the role is voter",
                choice());
        Rule.require(
                weight().isEmpty() || (choice().isPresent() && isAboveZero(weight().get())),
                "Participation.weight",
                "have a value above 0 and stand beside a choice",
                weight());
    }

    private static boolean isAboveZero(Quantity weight) {
        return weight.value().filter(value -> value.signum() > 0).isPresent();
    }

    /** Builds a {@link Participation} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends ParticipationBuilder {
        Builder() {}
    }

    /** The roles in which somebody has a part in a meeting, event, outcome or statement. */
    enum ParticipationRole {
        // Meetings.
        /** Hosts the meeting or event. */
        HOST,
        /** Hosts the meeting or event together with others. */
        CO_HOST,
        /** Chairs the meeting. */
        CHAIR,
        /** Chairs the meeting together with others. */
        CO_CHAIR,
        /** Hands over the chair. */
        OUTGOING_CHAIR,
        /** Convened the meeting. */
        CONVENER,
        /** Organises the meeting or event. */
        ORGANIZER,
        /** Opens the meeting or event. */
        OPENER,
        /** Moderates the meeting or a part of it. */
        MODERATOR,
        /** Sent the invitations. */
        INVITER,
        /** Leads the delegation of the party represented. */
        HEAD_OF_DELEGATION,
        /** Attends on behalf of the party represented. */
        DELEGATE,
        /** Takes part; no further role is given. */
        PARTICIPANT,
        /** Attends without a vote. */
        OBSERVER,
        /** Is present when something is done or said, and does not take part in it. */
        WITNESS,
        /** Attends by invitation. */
        GUEST,
        /** Advises those who lead, chair or carry it out. */
        ADVISER,
        /** Reports to the meeting. */
        BRIEFER,
        /** Speaks at the meeting. */
        SPEAKER,
        // Events.
        /** Mediates between the parties. */
        MEDIATOR,
        /** Requested the meeting or the operation. */
        REQUESTER,
        /** Leads an operation, a work or a project. */
        LEADER,
        /** Founded or set up the body that the event is about. */
        FOUNDER,
        /** Carried out an attack, a coup or another act. */
        PERPETRATOR,
        /**
         * Was attacked, arrested, overthrown or moved against its will, or is the one against whom a warrant, charge or
         * sanction is directed.
         */
        TARGET,
        // Outcomes and statements.
        /** Signed it; if it is not done yet, is to sign it. */
        SIGNATORY,
        /** Casts or withholds a vote on it. */
        VOTER,
        /** Supports or endorses it, and is not among its authors. */
        SUPPORTER,
        /** Opposes it or dissociates itself from it. */
        DISSENTER,
        /** Adopts it, but puts a reservation on record. */
        RESERVING,
        /** Abstains from it. */
        ABSTAINER,
        /** Is addressed by it: is asked by a call, instructed by a decision, or spoken to in a statement. */
        ADDRESSEE,
        /** The outlet or platform that carries the statement: a broadcaster, a newspaper, a social network. */
        OUTLET,
        /** Benefits from it: receives the money, is appointed, comes to power, is freed. */
        BENEFICIARY,
        /** The money, help or purchase goes through it to those who benefit. */
        CHANNEL,
        /** Carries it out, or gives the help. */
        IMPLEMENTER,
        /** Pays for it. */
        FUNDER,
        /** May still join it. */
        ELIGIBLE,
        /** Must consent or take part before it can take effect: a parliament, a host state. */
        CONSENT_REQUIRED
    }

    /** How somebody votes. No two of these mean the same. */
    enum Choice {
        /** In favour. */
        FOR,
        /** Against. */
        AGAINST,
        /** Present, and abstains. */
        ABSTAINING,
        /** Not present. */
        ABSENT,
        /** Present, and does not vote. Whoever took no part in the vote and may have been away is {@link #ABSENT}. */
        NOT_VOTING,
        /** Does not vote, by agreement with somebody of the other side. */
        PAIRED,
        /** The seat is vacant. */
        VACANT
    }

    /** Whether and how somebody was present. */
    enum Presence {
        /** Present; how is not said. */
        PRESENT,
        /** Present in the room. */
        IN_PERSON,
        /** Present by video or telephone. */
        REMOTE,
        /** Not there, but heard or seen in a recorded message. */
        RECORDED,
        /** Present for part of the time. */
        IN_PART,
        /** Not there, whether expected or not. */
        ABSENT,
        /** Absent because not admitted: suspended, barred. */
        EXCLUDED,
        /**
         * Absent because not invited, without being suspended or barred. Whoever came without an invitation is present.
         */
        NOT_INVITED,
        /** Declined the invitation, and so did not take part in the mode offered. */
        DECLINED,
        /** Invited; the source does not say whether they came. */
        INVITED,
        /** Announced; the source does not say whether they came. */
        EXPECTED;

        /**
         * Whether somebody with this presence was there. Whoever only sent a recorded message was not.
         *
         * @return undetermined for those of whom it is only known that they were invited or expected
         */
        public Verdict attended() {
            return switch (this) {
                case PRESENT, IN_PERSON, REMOTE, IN_PART -> Verdict.YES;
                case RECORDED, ABSENT, EXCLUDED, NOT_INVITED, DECLINED -> Verdict.NO;
                case INVITED, EXPECTED -> Verdict.UNDETERMINED;
            };
        }
    }
}
