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
 * That one party belongs to another, in a role and a status, for a time [org:Membership]. A change of status is a new
 * membership beside the old one: nothing is overwritten. Who attends a meeting is a {@code Participation}.
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

    /** {@return who belongs} */
    @Iri("org:member")
    Id<Party> member();

    /** {@return what it belongs to} */
    @Iri("org:organization")
    Id<Party> body();

    /** {@return in what role; {@link MembershipRole#MEMBER} unless said} */
    @Iri("org:role")
    @Value.Default
    default MembershipRole role() {
        return MembershipRole.MEMBER;
    }

    /** {@return in what status; {@link MembershipStatus#ACTIVE} unless said} */
    @Iri("cm:membershipStatus")
    @Value.Default
    default MembershipStatus status() {
        return MembershipStatus.ACTIVE;
    }

    /**
     * {@return when it held this role and status, or one day on which it did; absent if not given, which is not
     * "always"}
     */
    @Iri("org:memberDuring")
    Optional<When> when();

    /** {@return its links to other things, such as the decision that it is a consequence of} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it stands} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * Whether it held this role and status on a day. Where only one day is given on which it did, the other days are
     * not known.
     *
     * @param day the day
     * @return {@link Verdict#UNDETERMINED} where the source gives no time, or one that does not decide it: in words, in
     *     fiscal years, only limited
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
     * @param value the id's text, such as {@code membership-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Membership> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Nobody is a member of itself.
     *
     * @throws IllegalArgumentException if member and body are one
     */
    @Value.Check
    default void check() {
        Rule.require(!member().equals(body()), "Membership.member", "not be the body itself", member(), id());
    }

    /** Builds a {@link Membership}. */
    final class Builder extends MembershipBuilder {
        Builder() {}
    }

    /** As what a party belongs. */
    enum MembershipRole {
        /** As a full member. */
        MEMBER,
        /** As a partner, where a body calls its members so or keeps partners beside them. */
        PARTNER,
        /** As an observer. */
        OBSERVER,
        /** As its chair. */
        CHAIR,
        /** As one of several chairs. */
        CO_CHAIR,
        /** As the one that leads its work. */
        LEAD,
        /** As one of several that lead its work. */
        CO_LEAD,
        /** As its secretariat. */
        SECRETARIAT
    }

    /** How a membership stands. */
    enum MembershipStatus {
        /** In force. */
        ACTIVE,
        /** Asked for by the member and not granted yet. */
        APPLICANT,
        /** Offered and not taken up yet. */
        INVITED,
        /** Without its rights for a time. */
        SUSPENDED,
        /** In force, and freed from a duty of members. */
        EXEMPT,
        /** Ended by the member. */
        WITHDRAWN,
        /** Ended by the body. */
        EXPELLED
    }
}
