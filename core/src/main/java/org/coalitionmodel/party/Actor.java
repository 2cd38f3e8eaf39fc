package org.coalitionmodel.party;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Somebody who acts, and the capacity in which they act: a party of the dossier, or somebody whom the source only
 * describes, with the relevant posts. It lists only the posts that matter here, not all posts that the person holds.
 *
 * <pre>{@code
 * Actor.of(BLINKEN, SECRETARY_OF_STATE)
 * Actor.described(LocalizedText.of("en", "ministers of the states that took part"))
 * Actor.builder().described(LocalizedText.of("en", "the foreign minister")).addPosts(FOREIGN_MINISTER).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Actor extends Serializable permits ImmutableActor {

    /** {@return the party that acts; absent if the source only describes it} */
    @Iri("cm:actingParty")
    Optional<Id<Party>> party();

    /** {@return the source's description of somebody whom it does not name; absent if the party is given} */
    Optional<LocalizedText> described();

    /** {@return the posts in whose capacity they act; empty if none is given} */
    @Iri("cm:inPost")
    List<Id<Post>> posts();

    /**
     * {@return how many of the party's members, or of those described, act: "most members of the G20"; absent if the
     * party acts as a whole or those described all do}
     */
    @Iri("cm:quantifier")
    Optional<Quantifier> quantifier();

    /**
     * {@return the number of those who act, of the party's members or of those described: "dozens of ministers", "two
     * members"; absent if not given, or if the party acts as a whole}
     */
    Optional<Quantity> count();

    /**
     * A party that acts in these posts.
     *
     * @param party the party
     * @param posts the posts that matter here; may be empty
     * @return the actor
     */
    @SafeVarargs
    static Actor of(Id<Party> party, Id<Post>... posts) {
        return builder().party(party).addPosts(posts).build();
    }

    /**
     * Somebody whom the source does not name.
     *
     * @param description the source's description of them
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
     * Checks that exactly one of party and described is given.
     *
     * @throws IllegalArgumentException if both or neither is given
     */
    @Value.Check
    default void check() {
        Rule.require(
                party().isPresent() != described().isPresent(),
                "Actor.party",
                "be given, or else described, and not both",
                party().isPresent() ? "both" : "neither");
    }

    /** How many of several act. The words are those of the source: no number follows from them. */
    enum Quantifier {
        /** All of them. */
        ALL,
        /** More than half of them. The source does not name them. */
        MOST,
        /** Many of them, whom the source does not name. */
        MANY,
        /** Some of them: at least one. The source does not name them. */
        SOME,
        /** A few of them, whom the source does not name. */
        FEW,
        /** One of them, which the source does not name. */
        ONE,
        /** None of them. */
        NONE
    }

    /** Builds an {@link Actor} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends ActorBuilder {
        Builder() {}
    }
}
