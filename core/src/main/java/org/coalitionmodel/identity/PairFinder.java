package org.coalitionmodel.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.identity.Candidate.Spelling;
import org.coalitionmodel.identity.Match.ReasonKind;
import org.coalitionmodel.identity.Matches.Cut;

/**
 * Finds the pairs of one list. Candidates that share something are in one block, and only candidates of one block are
 * compared. In a block that is too large, each is compared with its next neighbours in the order of names.
 */
final class PairFinder {
    private static final int LARGEST_BLOCK = 50;
    private static final int NEIGHBOURS = 10;

    private final String list;
    private final boolean isWithinOne;
    private final Map<String, List<Trait>> blocks = new TreeMap<>();
    private final Map<String, Evidence> pairs = new LinkedHashMap<>();

    PairFinder(String list, boolean isWithinOne) {
        this.list = list;
        this.isWithinOne = isWithinOne;
    }

    void add(Candidate candidate) {
        for (Identifier key : candidate.entity().identifiers()) {
            String shown = key.scheme() + ":" + key.value();
            block("key " + shown, new Trait(candidate, shown, Optional.empty(), Optional.empty()));
        }
        for (HeldPost post : candidate.posts()) {
            block("post " + post.key(), new Trait(candidate, post.title(), Optional.empty(), Optional.of(post)));
        }
        for (Spelling spelling : candidate.spellings()) {
            Trait trait = new Trait(candidate, spelling.text(), Optional.of(spelling.folded()), Optional.empty());
            shared(spelling.folded()).forEach(shared -> block(shared, trait));
        }
        candidate
                .state()
                .ifPresent(code -> block(
                        "state " + code,
                        new Trait(candidate, candidate.spellings().get(0).text(), Optional.empty(), Optional.empty())));
    }

    private void block(String shared, Trait trait) {
        blocks.computeIfAbsent(shared, any -> new ArrayList<>(1)).add(trait);
    }

    /** What a name shares with those that it is compared with. */
    private static Set<String> shared(FoldedName name) {
        Set<String> shared = new LinkedHashSet<>();
        shared.add("name " + name.key());
        shared.add("letters " + name.joined().consonants());
        for (FoldedWord word : name.words()) {
            if (!word.isExact()) {
                shared.add("word " + word.consonants());
            }
        }
        name.acronym().ifPresent(acronym -> shared.add("acronym " + acronym));
        if (name.letters().length() > 1) {
            shared.add("acronym " + name.letters());
        }
        return shared;
    }

    /** Adds the pairs and the blocks that are too large. */
    void find(List<Match> matches, List<Cut> cuts) {
        blocks.forEach((shared, traits) -> {
            boolean isTooLarge = traits.size() > LARGEST_BLOCK;
            if (isTooLarge) {
                cuts.add(new Cut(list, shared, traits.size()));
            }
            List<Trait> sorted = isTooLarge ? alternating(traits) : traits;
            int farthest = isTooLarge ? NEIGHBOURS : LARGEST_BLOCK;
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + farthest); j++) {
                    compare(shared, sorted.get(i), sorted.get(j));
                }
            }
        });
        pairs.values().stream().flatMap(evidence -> evidence.match().stream()).forEach(matches::add);
    }

    /** In the order of names. Those of two dossiers alternate in one name, as a neighbour of the same dossier is no pair. */
    private static List<Trait> alternating(List<Trait> traits) {
        Map<String, Integer> ranks = new HashMap<>();
        return traits.stream()
                .sorted(Comparator.comparing(
                        (Trait trait) -> trait.owner.entity().id().value()))
                .map(trait ->
                        new Ranked(trait, ranks.merge(trait.owner.dossier() + " " + trait.order(), 1, Integer::sum)))
                .sorted(Comparator.comparing((Ranked ranked) -> ranked.trait.order())
                        .thenComparing(Ranked::rank))
                .map(Ranked::trait)
                .toList();
    }

    private void compare(String shared, Trait one, Trait other) {
        boolean isInOrder = isInOrder(one, other);
        Trait first = isInOrder ? one : other;
        Trait second = isInOrder ? other : one;
        boolean isPair = isWithinOne || first.owner.dossier() != second.owner.dossier();
        if (!isPair || first.owner.entity().id().equals(second.owner.entity().id())) {
            return;
        }
        reason(shared, first, second)
                .ifPresent(kind -> pairs.computeIfAbsent(
                                first.owner.entity().id() + " "
                                        + second.owner.entity().id(),
                                any -> new Evidence(first.owner, second.owner))
                        .add(kind, first.text.equals(second.text) ? first.text : first.text + " = " + second.text));
    }

    private boolean isInOrder(Trait one, Trait other) {
        return isWithinOne
                ? one.owner
                                .entity()
                                .id()
                                .value()
                                .compareTo(other.owner.entity().id().value())
                        < 0
                : one.owner.dossier() < other.owner.dossier();
    }

    private static Optional<ReasonKind> reason(String shared, Trait first, Trait second) {
        if (first.name.isPresent()) {
            return NameComparison.of(first.name.get(), second.name.orElseThrow());
        }
        if (first.post.isPresent()) {
            boolean isSameTime = second.post
                    .flatMap(post -> post.when().period())
                    .filter(period -> first.post.get().when().overlaps(period) == Verdict.YES)
                    .isPresent();
            return isSameTime ? Optional.of(ReasonKind.SAME_POST) : Optional.empty();
        }
        return Optional.of(shared.startsWith("key ") ? ReasonKind.SAME_KEY : ReasonKind.SAME_STATE);
    }

    /** Something of a candidate that others may share: a name, a post, or else a key or a state. */
    private record Trait(Candidate owner, String text, Optional<FoldedName> name, Optional<HeldPost> post) {
        String order() {
            return name.map(FoldedName::key).orElse(text);
        }
    }

    /** A trait and its rank among those of one name in its dossier. */
    private record Ranked(Trait trait, int rank) {}
}
