package org.coalitionmodel.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;

/**
 * Pairs of entities that may be the same: two sources, two places, two topics, two parties, two meetings, two events,
 * two outcomes or two indicators. Entities are compared by their keys of outside systems, their names and their posts.
 * The comparison knows how names are written in Latin, Cyrillic, Greek and Arabic letters. It also knows the names of
 * states in eight languages, and common words of the names of bodies in six.
 *
 * <p>Two entities are compared only if they share something: the whole name, a word with the same consonants, an
 * acronym, the name of a state, a key or a post. So the time grows with the number of entities, not with the number of
 * pairs. If more than 50 names, keys or posts share something, each is compared only with its 10 next neighbours in the
 * order of names. {@link #cuts()} lists these cases.
 *
 * <p>Entities with the same id are the same entity, so they are not proposed. IDENTITY.md shows how many proposals are
 * right, and how many pairs are found.
 *
 * <pre>{@code
 * Matches matches = Matches.between(oursOfMonday, theirsOfTuesday);
 * matches.matches().forEach(System.out::println);
 * }</pre>
 *
 * @param matches the pairs, the best grade first, then in the order of their ids
 * @param cuts the words, keys and posts that too many entities share for each pair to be compared; may be empty
 */
public record Matches(List<Match> matches, List<Cut> cuts) {
    /**
     * Keeps copies of the lists.
     *
     * @param matches the pairs
     * @param cuts the words that too many entities share
     */
    public Matches {
        matches = List.copyOf(matches);
        cuts = List.copyOf(cuts);
    }

    /**
     * Proposes pairs of an entity of one dossier and an entity of another.
     *
     * @param first a dossier
     * @param second another
     * @return the pairs
     */
    public static Matches between(Dossier first, Dossier second) {
        return new MatchFinder(List.of(first, second)).find();
    }

    /**
     * Proposes pairs of entities of one dossier.
     *
     * @param dossier the dossier
     * @return the pairs; the first id of each is the lesser one
     */
    public static Matches within(Dossier dossier) {
        return new MatchFinder(List.of(dossier)).find();
    }

    /**
     * The pairs that nobody has judged yet.
     *
     * @param judgements what has been judged
     * @return these pairs, and all cuts
     */
    public Matches open(Judgements judgements) {
        Set<Set<Id<?>>> judged = judgements.judgements().stream()
                .map(judgement -> Set.<Id<?>>of(judgement.first(), judgement.second()))
                .collect(Collectors.toCollection(HashSet::new));
        return new Matches(
                matches.stream()
                        .filter(match -> !judged.contains(Set.<Id<?>>of(match.first(), match.second())))
                        .toList(),
                cuts);
    }

    /**
     * A word, key or post that so many entities share that not every pair of them was compared.
     *
     * @param list the name of their list, such as {@code parties}
     * @param shared what they share, as it is compared
     * @param size how many names, keys or posts have it
     */
    public record Cut(String list, String shared, int size) {}
}
