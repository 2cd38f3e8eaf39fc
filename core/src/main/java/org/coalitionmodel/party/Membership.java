package org.coalitionmodel.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * The fact that one party belongs to another, in a role and with a status, for a time [org:Membership]. If the status
 * changes, a new membership is added and the old one stays; nothing is overwritten. Attendance at a meeting is a {@code
 * Participation}.
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

    /** {@return the party that belongs to the body} */
    @Iri("org:member")
    Id<Party> member();

    /** {@return the body that the member belongs to: a coalition, an organisation, a work stream} */
    @Iri("org:organization")
    Id<Party> body();

    /** {@return the role of the member; the default is {@link MembershipRole#MEMBER}} */
    @Iri("org:role")
    @Value.Default
    default MembershipRole role() {
        return MembershipRole.MEMBER;
    }

    /** {@return the status of the membership; the default is {@link MembershipStatus#ACTIVE}} */
    @Iri("cm:membershipStatus")
    @Value.Default
    default MembershipStatus status() {
        return MembershipStatus.ACTIVE;
    }

    /**
     * {@return the period during which the member had this role and status, or one day on which it did; absent if not
     * given, which does not mean "always"}
     */
    @Iri("org:memberDuring")
    Optional<When> when();

    /** {@return its relations to other entities, such as the decision that caused it} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return the citations of the sources that state it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * Whether the member had this role and status on a day. If the source gives only one day, the answer for all other
     * days is not known.
     *
     * @param day the day
     * @return the answer; {@link Verdict#UNDETERMINED} if the source gives no time or a time that does not decide it:
     *     in words only, in fiscal years, or with a {@linkplain When#bound() bound}
     */
    default Verdict holdsOn(LocalDate day) {
        return when().filter(
                        time -> time.bound().isEmpty() && !time.reckonings().contains(When.Reckoning.FISCAL))
                .flatMap(When::period)
                .map(period -> {
                    boolean isOneDay = period.start()
                            .filter(date -> date.precision() == PartialDate.Precision.DAY)
                            .filter(date -> period.equals(TimePeriod.of(date)))
                            .isPresent();
                    Verdict within = period.contains(day);
                    return isOneDay ? within.or(Verdict.UNDETERMINED) : within;
                })
                .orElse(Verdict.UNDETERMINED);
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
     * Checks that no party is a member of itself.
     *
     * @throws IllegalArgumentException if member and body are equal
     */
    @Value.Check
    default void check() {
        Rule.require(!member().equals(body()), "Membership.member", "not be the body itself", member(), id());
    }

    /** Builds a {@link Membership} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends MembershipBuilder {
        Builder() {}
    }

    /** The roles in which a party belongs to a body. */
    enum MembershipRole {
        /** A full member. */
        MEMBER,
        /** A partner, if the body calls its members partners or has partners in addition to members. */
        PARTNER,
        /** An observer. */
        OBSERVER,
        /** The chair. */
        CHAIR,
        /** One of several chairs. */
        CO_CHAIR,
        /** The leader of the body's work. */
        LEAD,
        /** One of several leaders of the body's work. */
        CO_LEAD,
        /** The secretariat. */
        SECRETARIAT
    }

    /** The status of a membership. */
    enum MembershipStatus {
        /** In force. */
        ACTIVE,
        /** The member has applied and is not admitted yet. */
        APPLICANT,
        /** The body has invited the member, which has not accepted yet. */
        INVITED,
        /** The member's rights are suspended for a time. */
        SUSPENDED,
        /** In force, but the member is exempt from an obligation of members. */
        EXEMPT,
        /** Ended by the member. */
        WITHDRAWN,
        /** Ended by the body. */
        EXPELLED
    }
}
