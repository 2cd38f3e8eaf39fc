package org.coalitionmodel.identity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Two entities that are judged different, but are the same through a chain of judgements. At least one of these
 * judgements is wrong, and nobody can tell which. So nothing of the whole group is merged.
 *
 * @param different the judgement that the two are different
 * @param chain a shortest chain of judgements that they are the same: the first is about the first id, the last about
 *     the second, and neighbours share an id
 */
public record Contradiction(Judgement different, List<Judgement> chain) {
    /**
     * Keeps a copy of the list.
     *
     * @param different the judgement that the two are different
     * @param chain the chain of judgements that they are the same
     */
    public Contradiction {
        chain = List.copyOf(chain);
    }

    /** The judgement that they are different, and the whole chain. */
    @Override
    public String toString() {
        return different + " but " + chain.stream().map(Judgement::toString).collect(Collectors.joining(", "));
    }
}
