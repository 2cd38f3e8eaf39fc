package org.coalitionmodel.party;

import java.time.LocalDate;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * An office as held by one person, now, earlier or in future: foreign minister of Morocco, ambassador of Cabo Verde to
 * Nigeria [org:Post]. If another person holds the same office, that is another post. It is not a role at one meeting,
 * which is a {@code Participation}.
 *
 * <pre>{@code
 * Post.builder().id(FOREIGN_MINISTER).addNames(title).of(MOROCCO).holder(BOURITA).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Post extends Entity permits ImmutablePost {

    /** {@return the id} */
    @Override
    Id<Post> id();

    /** {@return the state or organisation to which the office belongs; absent if not given} */
    @Iri("org:postIn")
    Optional<Id<Party>> of();

    /**
     * {@return the party, place or meeting to which the holder is accredited or for which the office is responsible:
     * the state of an ambassador, the region of an envoy, the conference of a president; absent if there is none}
     */
    @Iri("cm:accreditedTo")
    @Reference(to = {"Party", "Place", "Meeting"})
    Optional<Id<?>> towards();

    /** {@return the holder of the post; absent if it is vacant or the holder is not named} */
    @Iri("org:heldBy")
    Optional<Id<Party>> holder();

    /** {@return how the post is held; the default is {@link PostStatus#HELD}} */
    @Iri("cm:postStatus")
    @DefaultValue("HELD")
    PostStatus status();

    /**
     * {@return the period during which the post has this status; absent if not given, which does not mean "always"}
     */
    @Iri("time:hasTime")
    Optional<When> when();

    /**
     * Whether the post had this status and holder on a day. The rule is that of {@link Membership#holdsOn(LocalDate)}:
     * if the time is one day, the answer for all other days is not known. A former post stays former.
     *
     * @param day the day
     * @return the answer; {@link Verdict#UNDETERMINED} if the source gives no time or a time that does not decide it
     */
    default Verdict holdsOn(LocalDate day) {
        return when().map(when -> StatusDuration.holdsOn(when, status() == PostStatus.FORMER, day))
                .orElse(Verdict.UNDETERMINED);
    }

    /**
     * The id of a post.
     *
     * @param value the text of the id, such as {@code post-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Post> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that a vacant post has no holder.
     *
     * @throws IllegalArgumentException if a vacant post names a holder
     */
    @Value.Check
    default void check() {
        Rule.require(
                status() != PostStatus.VACANT || holder().isEmpty(),
                "Post.holder",
                "be absent while vacant",
                holder(),
                id());
    }

    /** Builds a {@link Post} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends PostBuilder {
        Builder() {}
    }

    /** How a post is held. */
    enum PostStatus {
        /** Held in the ordinary way. */
        HELD,
        /** Held temporarily by a substitute. */
        ACTING,
        /** The source says that the holder is considered for it. Nobody is chosen yet. */
        CANDIDATE,
        /** The holder is chosen but has not taken office yet. */
        DESIGNATE,
        /** No longer held. */
        FORMER,
        /** Held by nobody. */
        VACANT
    }
}
