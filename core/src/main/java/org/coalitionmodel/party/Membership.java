package org.coalitionmodel.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * The fact that a party belongs to a body or has joined an instrument, in a role and with a status, for a time
 * [org:Membership]. If the status changes, a new membership is added and the old one stays; nothing is overwritten.
 * Attendance at a meeting is a {@code Participation}.
 *
 * <pre>{@code
 * Membership.builder().id(MALI_SUSPENDED).member(MALI).body(ECOWAS).status(Membership.MembershipStatus.SUSPENDED).when(When.of("2021-05-30/..")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Membership extends Entity permits ImmutableMembership {

    /** {@return the id} */
    @Override
    Id<Membership> id();

    /**
     * {@return the titles of the role in the body, such as "technical lead" or "founding member"; empty if none is
     * given} A titled membership starts when the title starts. It does not show whether the party belonged before.
     */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    List<Name> names();

    /** {@return the party that belongs to the body} */
    @Iri("org:member")
    Id<Party> member();

    /**
     * {@return the body that the member belongs to, or the instrument that it has adhered to: a coalition, a work
     * stream; a treaty, a declaration, a pledge; nobody can join a state, a person or a group}
     */
    @Iri("org:organization")
    @Reference(to = {"Organization", "Coalition", "WorkStream", "Source", "Outcome"})
    Id<?> body();

    /** {@return the role of the member; the default is {@link MembershipRole#MEMBER}} */
    @Iri("org:role")
    @DefaultValue("MEMBER")
    MembershipRole role();

    /** {@return the status of the membership; the default is {@link MembershipStatus#ACTIVE}} */
    @Iri("cm:membershipStatus")
    @DefaultValue("ACTIVE")
    MembershipStatus status();

    /**
     * {@return the period during which the member had this role and status, or one day on which it did; absent if not
     * given, which does not mean "always"}
     */
    @Iri("org:memberDuring")
    Optional<When> when();

    /**
     * {@return days, months or years at which a source lists the member in this role and status, such as the dates of
     * yearly lists; empty if {@link #when()} says it all} Whether it was so between two of them is not known. A
     * complete list also says who was not a member; write it as a {@link Group}.
     */
    @Iri("cm:listedOn")
    List<TimePeriod> listedOn();

    /** {@return the reservations with which it is bound by an instrument; empty if there are none} */
    @Iri("cm:reservation")
    List<Point> reservations();

    /**
     * Whether the member had this role and status on a day.
     *
     * <ul>
     *   <li>If the time is one day, the answer for all other days is not known. If it is some day of a month or year,
     *       such as {@code 1985-04-XX}, the answer is not known for any day.
     *   <li>A status that is the result of an act, such as {@link MembershipStatus#WITHDRAWN}, lasts. With a single
     *       date, it holds from that date on; if that date is "early 2015", certainly after 2015. This method does not
     *       look at later memberships of the same party.
     *   <li>The answer is yes for a day in {@link #listedOn()}. If the time has no end, it is also yes for every later
     *       day, unless the time begins after the list. An uncertain or approximate date of a list decides nothing.
     * </ul>
     *
     * @param day the day
     * @return the answer; {@link Verdict#UNDETERMINED} if the source gives no time or a time that does not decide it:
     *     in words only, in fiscal years, or with a {@linkplain When#bound() bound}
     */
    default Verdict holdsOn(LocalDate day) {
        boolean isAct = status().isAct();
        boolean isListed = listedOn().stream()
                .anyMatch(listed -> listed.contains(day) == Verdict.YES
                        || when().filter(when -> StatusDuration.lastsFrom(listed, when, isAct, day))
                                .isPresent());
        return isListed
                ? Verdict.YES
                : when().map(when -> StatusDuration.holdsOn(when, isAct, day)).orElse(Verdict.UNDETERMINED);
    }

    /**
     * The id of a membership.
     *
     * @param value the text of the id, such as {@code membership-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Membership> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that no party is a member of itself, and that each date of a list has a start and an end.
     *
     * @throws IllegalArgumentException if member and body are equal, or a date in listedOn is only a length or lacks a
     *     start or an end
     */
    @Value.Check
    default void check() {
        Rule.require(!member().equals(body()), "Membership.member", "not be the body itself", member(), id());
        for (TimePeriod listed : listedOn()) {
            Rule.require(
                    listed.earliest().isPresent() && listed.latest().isPresent(),
                    "Membership.listedOn",
                    "be a date, or a period with a start and an end,",
                    listed,
                    id());
        }
    }

    /** Builds a {@link Membership} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends MembershipBuilder {
        Builder() {}
    }

    /** The roles in which a party belongs to a body or an instrument. */
    enum MembershipRole {
        /** A full member, or a party to an instrument. */
        MEMBER,
        /** An associate member, or an affiliate. */
        ASSOCIATE,
        /** A partner, if the body calls its members partners or has partners in addition to members. */
        PARTNER,
        /** An observer. */
        OBSERVER,
        /** The chair. */
        CHAIR,
        /** One of several chairs. */
        CO_CHAIR,
        /** The deputy of the chair or of the leader. */
        DEPUTY,
        /** The leader of the body's work. */
        LEAD,
        /** One of several leaders of the body's work. */
        CO_LEAD,
        /** An adviser. */
        ADVISER,
        /** The secretariat. */
        SECRETARIAT,
        /** The convener, which brings the members together. */
        CONVENER,
        /** The host, which gives the body a seat or holds its funds. */
        HOST,
        /** The operator of a programme, platform or fund. */
        OPERATOR,
        /** A supporter, which gives staff, rooms or money. */
        SUPPORTER,
        /** The depositary of a treaty. */
        DEPOSITARY;

        /**
         * Whether a party with this role belongs to the body. The others only serve, support or watch it.
         *
         * @return false for an observer, adviser, secretariat, convener, host, operator, supporter or depositary
         */
        public boolean isMember() {
            return switch (this) {
                case MEMBER, ASSOCIATE, PARTNER, CHAIR, CO_CHAIR, DEPUTY, LEAD, CO_LEAD -> true;
                case OBSERVER, ADVISER, SECRETARIAT, CONVENER, HOST, OPERATOR, SUPPORTER, DEPOSITARY -> false;
            };
        }
    }

    /** The status of a membership, or how far a party has come in adhering to an instrument [UN treaty practice]. */
    enum MembershipStatus {
        /** In force. */
        ACTIVE,
        /** Chosen or due to have the role during the time given. No source says that it has taken it up. */
        DESIGNATE,
        /** The body has invited the party, which has not accepted yet. */
        INVITED,
        /** The party has applied and is not admitted yet. */
        APPLICANT,
        /** The body has decided to admit the party, which has not joined yet. */
        ADMITTED,
        /** The party has signed the instrument and has not ratified it. */
        SIGNED,
        /** The party has ratified the instrument, which it had signed. */
        RATIFIED,
        /** The party has acceded to the instrument without signing it first. */
        ACCEDED,
        /** The member's rights are suspended for a time. */
        SUSPENDED,
        /** In force, but the member is exempt from an obligation of members. */
        EXEMPT,
        /** The member has given notice that it will leave, and has not left yet. */
        WITHDRAWAL_NOTIFIED,
        /** Ended by the member. */
        WITHDRAWN,
        /** Ended by the body. */
        EXPELLED;

        /**
         * Whether the status is the result of a single act and lasts until the next act.
         *
         * @return false for {@link #ACTIVE}, {@link #DESIGNATE}, {@link #SUSPENDED} and {@link #EXEMPT}
         */
        public boolean isAct() {
            return switch (this) {
                case ACTIVE, DESIGNATE, SUSPENDED, EXEMPT -> false;
                case INVITED,
                        APPLICANT,
                        ADMITTED,
                        SIGNED,
                        RATIFIED,
                        ACCEDED,
                        WITHDRAWAL_NOTIFIED,
                        WITHDRAWN,
                        EXPELLED -> true;
            };
        }

        /**
         * Whether a party with this status is known to belong to the body.
         *
         * @return true also for a suspended member and one that has given notice
         */
        public boolean isMember() {
            return switch (this) {
                case ACTIVE, RATIFIED, ACCEDED, SUSPENDED, EXEMPT, WITHDRAWAL_NOTIFIED -> true;
                case DESIGNATE, INVITED, APPLICANT, ADMITTED, SIGNED, WITHDRAWN, EXPELLED -> false;
            };
        }
    }
}
