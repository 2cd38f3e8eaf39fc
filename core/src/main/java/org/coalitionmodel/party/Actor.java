package org.coalitionmodel.party;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Who acts, and in which capacity: a party of the dossier, or somebody whom the source only describes, with the posts
 * in which they act. The posts are those that matter here, not all that the person holds.
 *
 * <pre>{@code
 * Actor.of(BLINKEN, SECRETARY_OF_STATE)
 * Actor.described(LocalizedText.of("en", "ministers of the states that took part"))
 * Actor.builder().described(LocalizedText.of("en", "the foreign minister")).addPosts(FOREIGN_MINISTER).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Actor extends Serializable permits ImmutableActor {

    /** {@return the party; absent if the source only describes it} */
    @Iri("cm:actingParty")
    Optional<Id<Party>> party();

    /** {@return how the source describes somebody whom it does not name; absent if the party is given} */
    Optional<LocalizedText> described();

    /** {@return the posts in which they act} */
    @Iri("cm:inPost")
    List<Id<Post>> posts();

    /**
     * A party, acting in these posts.
     *
     * @param party the party
     * @param posts the posts that matter here, if any
     * @return the actor
     */
    @SafeVarargs
    static Actor of(Id<Party> party, Id<Post>... posts) {
        return builder().party(party).addPosts(posts).build();
    }

    /**
     * Somebody unnamed.
     *
     * @param description how the source describes them
     * @return the actor
     */
    static Actor described(LocalizedText description) {
        return builder().described(description).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Exactly one of the two ways to say who.
     *
     * @throws IllegalArgumentException if both or none is given
     */
    @Value.Check
    default void check() {
        Rule.require(
                party().isPresent() != described().isPresent(),
                "Actor.party",
                "be given, or else described, and not both",
                party().isPresent() ? "both" : "neither");
    }

    /** Builds an {@link Actor}. */
    final class Builder extends ActorBuilder {
        Builder() {}
    }
}
