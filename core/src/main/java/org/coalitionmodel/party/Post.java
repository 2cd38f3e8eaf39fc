package org.coalitionmodel.party;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.immutables.value.Value;

/**
 * An office as one person holds, held or is to hold it: foreign minister of Morocco, ambassador of Cabo Verde to
 * Nigeria [org:Post]. Another holder of the same office is another post. It is not a role at one meeting, which is a
 * {@code Participation}.
 *
 * <pre>{@code
 * Post.builder().id(FOREIGN_MINISTER).title(title).of(MOROCCO).holder(BOURITA).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Post extends Entity permits ImmutablePost {

    /** {@return the id} */
    @Override
    Id<Post> id();

    /** {@return what the office is called} */
    @Iri("rdfs:label")
    LocalizedText title();

    /** {@return whose office it is: a state, an organisation; absent if not given} */
    @Iri("org:postIn")
    Optional<Id<Party>> of();

    /**
     * {@return whom it is accredited to or deals with: the state of an ambassador, the country of an envoy; absent if
     * nobody}
     */
    @Iri("cm:accreditedTo")
    Optional<Id<Party>> towards();

    /** {@return who holds it; absent if vacant or not named} */
    @Iri("org:heldBy")
    Optional<Id<Party>> holder();

    /** {@return how it is held; {@link PostStatus#HELD} unless said} */
    @Iri("cm:postStatus")
    @Value.Default
    default PostStatus status() {
        return PostStatus.HELD;
    }

    /** {@return when it is held like that; absent if not given, which is not "always"} */
    @Iri("time:hasTime")
    Optional<When> when();

    /** {@return its links to other things} */
    @Iri("cm:relation")
    List<Relation> relations();

    /** {@return where it stands} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of a post.
     *
     * @param value the id's text, such as {@code post-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Post> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A vacant post has no holder.
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

    /** Builds a {@link Post}. */
    final class Builder extends PostBuilder {
        Builder() {}
    }

    /** How a post is held. */
    enum PostStatus {
        /** In the ordinary way. */
        HELD,
        /** For the time being, by somebody who stands in. */
        ACTING,
        /** By somebody chosen who has not begun. */
        DESIGNATE,
        /** Not any more. */
        FORMER,
        /** By nobody. */
        VACANT
    }
}
