package org.coalitionmodel.outcome;

import java.io.Serializable;
import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Citation;
import org.immutables.value.Value;

/**
 * The number of votes for one choice, as a source claims it. It is not counted from ballots: that is {@link
 * Vote#counted(Participation.Choice)}.
 *
 * <pre>{@code
 * VoteTotal.of(Participation.Choice.ABSTAINING, Quantity.of(35))
 * }</pre>
 */
@Value.Immutable
public sealed interface VoteTotal extends Serializable permits ImmutableVoteTotal {
    /** {@return the choice} */
    @Iri("cm:choice")
    Participation.Choice choice();

    /** {@return the number of votes, in weights if votes are weighted} */
    Quantity quantity();

    /** {@return the citations of the sources that give it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A total.
     *
     * @param choice the choice
     * @param quantity the number of votes
     * @return the total
     */
    static VoteTotal of(Participation.Choice choice, Quantity quantity) {
        return builder().choice(choice).quantity(quantity).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VoteTotal} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends VoteTotalBuilder {
        Builder() {}
    }
}
