package org.coalitionmodel.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.text.LocalizedText;

/**
 * Finds out from whom a dossier has a fact. Ten newspapers that copy one agency are ten reports with one origin. Only
 * different origins corroborate a fact [PROV: wasDerivedFrom, hadPrimarySource].
 *
 * <ul>
 *   <li>The origin of a citation is the end of its chain of attribution: whoever first said it. Without a chain, it is
 *       the source.
 *   <li>A source that is a copy, a translation or a draft of another, or is derived from another, has the origin of that
 *       source.
 *   <li>If one origin is a party, and another a source that this party wrote, led, signed or published, they are one:
 *       the party.
 *   <li>Those whom a source does not name are one origin if they are described in the same words.
 * </ul>
 *
 * <pre>{@code
 * boolean isCorroborated = Origins.of(dossier, attack.id()).size() > 1;
 * }</pre>
 */
public final class Origins {
    private static final Set<RelationKind> DERIVED =
            Set.of(RelationKind.COPY_OF, RelationKind.TRANSLATION_OF, RelationKind.DRAFT_OF, RelationKind.DERIVED_FROM);
    private static final Set<Act> AUTHORING = Set.of(Act.WRITES, Act.LEADS, Act.SIGNS, Act.PUBLISHES);

    private final Dossier dossier;
    private final Map<Id<Source>, List<Id<Source>>> roots = new HashMap<>();

    Origins(Dossier dossier) {
        this.dossier = Rule.given("Origins.dossier", dossier);
    }

    /**
     * The origins of an entity, according to its own citations. Those of its parts, such as names and terms, are not
     * included.
     *
     * @param dossier the dossier
     * @param entity the id of the entity
     * @return the distinct origins, in the order of the citations; empty if the entity is not known or not cited
     * @throws IllegalArgumentException if an argument is null
     */
    public static List<Origin> of(Dossier dossier, Id<?> entity) {
        Origins origins = new Origins(dossier);
        return dossier.find(Rule.given("Origins.entity", entity))
                .map(found -> origins.of(found.citations()))
                .orElse(List.of());
    }

    /**
     * The origins of what these citations support.
     *
     * @param dossier the dossier that has the sources and everybody in the chains of attribution
     * @param citations the citations
     * @return the distinct origins, in the order of the citations
     * @throws IllegalArgumentException if an argument is null
     * @throws java.util.NoSuchElementException if the dossier does not have a source that is cited
     */
    public static List<Origin> of(Dossier dossier, List<Citation> citations) {
        return new Origins(dossier).of(Rule.given("Origins.citations", citations));
    }

    List<Origin> of(List<Citation> citations) {
        Set<Origin> origins = new LinkedHashSet<>();
        for (Citation citation : citations) {
            List<Attribution> chain = citation.attribution();
            if (chain.isEmpty()) {
                roots(citation.source()).forEach(root -> origins.add(Origin.of(root)));
            } else {
                Attribution end = chain.get(chain.size() - 1);
                Optional<Source> document = end.who()
                        .flatMap(dossier::find)
                        .filter(Source.class::isInstance)
                        .map(Source.class::cast);
                if (document.isPresent()) {
                    roots(document.get().id()).forEach(root -> origins.add(Origin.of(root)));
                } else {
                    origins.add(new Origin(end.who(), end.described()));
                }
            }
        }
        return origins.stream().filter(origin -> !isOfAnother(origin, origins)).toList();
    }

    /** Whether the origin is a source by a party that is an origin itself. */
    private boolean isOfAnother(Origin origin, Set<Origin> origins) {
        return origin.who().flatMap(dossier::find).filter(Source.class::isInstance).map(Source.class::cast).stream()
                .flatMap(source -> source.credits().stream())
                .filter(credit -> AUTHORING.contains(credit.act()))
                .anyMatch(credit ->
                        credit.who().isPresent() && origins.contains(new Origin(credit.who(), Optional.empty())));
    }

    /** The sources from which a source derives, at the ends of all ways; of a circle, the first in the order of ids. */
    private List<Id<Source>> roots(Id<Source> source) {
        List<Id<Source>> known = roots.get(source);
        if (known != null) {
            return known;
        }
        List<Id<Source>> ends = new ArrayList<>();
        Set<Id<Source>> seen = new TreeSet<>(Comparator.comparing(Id::value));
        Deque<Id<Source>> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty()) {
            Id<Source> next = open.pop();
            if (seen.add(next)) {
                List<Id<Source>> parents = parents(next);
                open.addAll(parents);
                if (parents.isEmpty()) {
                    ends.add(next);
                }
            }
        }
        List<Id<Source>> found = ends.isEmpty() ? List.of(seen.iterator().next()) : List.copyOf(ends);
        roots.put(source, found);
        return found;
    }

    private List<Id<Source>> parents(Id<Source> source) {
        return dossier.source(source).orElseThrow().relations().stream()
                .filter(relation -> DERIVED.contains(relation.kind()))
                .flatMap(relation -> dossier.source(Id.of(relation.to().value())).stream())
                .map(Source::id)
                .toList();
    }

    /**
     * Somebody or something from which a fact comes. Exactly one of the two components is given.
     *
     * @param who the party or source; empty if the source does not name it
     * @param described the source's description of somebody whom it does not name; empty if it names them
     */
    public record Origin(Optional<Id<?>> who, Optional<LocalizedText> described) {
        /**
         * Requires exactly one component.
         *
         * @param who the party or source
         * @param described the source's description
         * @throws IllegalArgumentException if both or neither is given, or one is null
         */
        public Origin {
            Rule.given("Origin.who", who);
            Rule.given("Origin.described", described);
            Rule.require(
                    who.isPresent() != described.isPresent(),
                    "Origin.who",
                    "be given, or else described, and not both",
                    who.isPresent() ? "both" : "neither");
        }

        private static Origin of(Id<?> who) {
            return new Origin(Optional.of(who), Optional.empty());
        }

        /** The argument of a sentence that names it. */
        Object named() {
            return who.isPresent() ? who.get() : described.orElseThrow();
        }
    }
}
