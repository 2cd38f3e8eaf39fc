package org.coalitionmodel.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.identity.Matches.Cut;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.source.Entity;

/** Finds the pairs of two dossiers, or of one, list by list. */
final class MatchFinder {
    private static final Map<String, Function<Dossier, List<? extends Entity>>> LISTS = new TreeMap<>(Map.of(
            "sources", Dossier::sources,
            "places", Dossier::places,
            "topics", Dossier::topics,
            "parties", Dossier::parties,
            "meetings", Dossier::meetings,
            "events", Dossier::events,
            "outcomes", Dossier::outcomes,
            "indicators", Dossier::indicators));

    private final List<Dossier> dossiers;
    private final List<Match> matches = new ArrayList<>();
    private final List<Cut> cuts = new ArrayList<>();

    /** Of two dossiers, or of one if there is only one. */
    MatchFinder(List<Dossier> dossiers) {
        this.dossiers = dossiers;
    }

    Matches find() {
        LISTS.forEach((name, list) -> {
            PairFinder pairs = new PairFinder(name, dossiers.size() == 1);
            for (int i = 0; i < dossiers.size(); i++) {
                for (Entity entity : list.apply(dossiers.get(i))) {
                    pairs.add(new Candidate(entity, i, posts(dossiers.get(i), entity)));
                }
            }
            pairs.find(matches, cuts);
        });
        return new Matches(matches.stream().sorted(Match.ORDER).toList(), cuts);
    }

    private static List<HeldPost> posts(Dossier dossier, Entity entity) {
        List<HeldPost> held = new ArrayList<>();
        if (entity instanceof Party party) {
            for (Post post : dossier.postsOf(party.id())) {
                post.of()
                        .flatMap(dossier::party)
                        .filter(body -> !body.names().isEmpty())
                        .ifPresent(body -> HeldPost.addAll(post, body, held));
            }
        }
        return held;
    }
}
