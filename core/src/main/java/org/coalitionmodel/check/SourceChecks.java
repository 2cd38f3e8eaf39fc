package org.coalitionmodel.check;

import static org.coalitionmodel.check.StandardChecks.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.check.Origins.Origin;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;

/**
 * Checks of where facts come from.
 *
 * <ul>
 *   <li>{@code attribution-cycle}: nobody has a fact from somebody who has it from them, and no document or figure is
 *       derived from itself (PROV: a derivation has no circles). A chain that returns to somebody is a contradiction. Two
 *       citations of one fact that lead to each other leave open who said it first: they may be about different parts
 *       of it.
 *   <li>{@code one-origin}: several reports of a fact have several {@linkplain Origins origins}. All facts whose
 *       reports have one and the same origin are one finding.
 *   <li>{@code uncited}: a source supports each fact and each part of it. Facts without any citation are one finding
 *       for each type. Places, topics, indicators and sources are no facts, and neither are parties of which only names,
 *       kind, place and links are given. A figure that the dossier's author calculated has no citation.
 * </ul>
 */
final class SourceChecks {
    private static final Set<RelationKind> DERIVED =
            Set.of(RelationKind.COPY_OF, RelationKind.TRANSLATION_OF, RelationKind.DERIVED_FROM);
    /** Attributes that the author of the dossier writes or chooses, and no source states. */
    private static final Set<String> NEEDS_NO_SOURCE =
            Set.of("identifiers", "relations", "kind", "role", "status", "act", "negated", "summary");
    /** What parties have beside names, kind, place and links. */
    static final Set<String> FACTS_OF_A_PARTY = Set.of(
            "founded",
            "stages",
            "opposes",
            "objectives",
            "commitments",
            "pillars",
            "principles",
            "mandate",
            "members",
            "size",
            "nationalities",
            "occupations");

    private SourceChecks() {}

    static List<Check> all() {
        return List.of(
                check("attribution-cycle", Severity.ERROR, SourceChecks::attributionCycles),
                check("one-origin", Severity.NOTE, SourceChecks::oneOrigin),
                check("uncited", Severity.NOTE, SourceChecks::uncited));
    }

    private static void attributionCycles(Dossier dossier, FindingCollector findings) {
        Map<Id<?>, List<Id<?>>> drafts = new LinkedHashMap<>();
        Map<Id<?>, List<Id<?>>> derived = new LinkedHashMap<>();
        dossier.entities().forEach(entity -> {
            for (Relation relation : entity.relations()) {
                if (relation.kind() == RelationKind.DRAFT_OF) {
                    step(drafts, entity.id(), relation.to());
                } else if (DERIVED.contains(relation.kind())) {
                    step(derived, entity.id(), relation.to());
                }
            }
            CitedPart.withWhole(entity).forEach(part -> chains(entity, part, findings));
        });
        Stream.of(drafts, derived).flatMap(steps -> Circles.in(steps).stream()).forEach(circle -> {
            Finding.Builder finding = findings.finding(Answer.CONTRADICTORY, "documents", circle);
            circle.forEach(finding::about);
            findings.add(finding);
        });
    }

    /** Looks for circles in each chain of a fact and, if there is none, in all of them together. */
    private static void chains(Entity entity, CitedPart part, FindingCollector findings) {
        Map<Object, List<Object>> all = new LinkedHashMap<>();
        boolean isCircular = false;
        for (Citation citation : part.citations()) {
            Map<Object, List<Object>> chain = new LinkedHashMap<>();
            Object from = citation.source();
            for (Attribution attribution : citation.attribution()) {
                Object to = new Origin(attribution.who(), attribution.described()).named();
                if (!to.equals(from)) {
                    step(chain, from, to);
                    if (from instanceof Id && to instanceof Id) {
                        step(all, from, to);
                    }
                }
                from = to;
            }
            for (List<Object> circle : Circles.in(chain)) {
                isCircular = true;
                add(Answer.CONTRADICTORY, "chain", circle, entity, part, findings);
            }
        }
        if (!isCircular) {
            for (List<Object> circle : Circles.in(all)) {
                add(Answer.UNDETERMINED, "chain", circle, entity, part, findings);
            }
        }
    }

    private static void add(
            Answer answer, String key, List<Object> circle, Entity entity, CitedPart part, FindingCollector findings) {
        Finding.Builder finding = findings.finding(answer, key, circle, entity).about(entity.id(), part.pointer());
        for (Object step : circle) {
            if (step instanceof Id<?> id) {
                finding.about(id);
            }
        }
        findings.add(finding);
    }

    private static <K, V> void step(Map<K, List<V>> steps, K from, V to) {
        steps.computeIfAbsent(from, any -> new ArrayList<>()).add(to);
    }

    /** The facts of one origin, and all reports of them. */
    private record Facts(List<Entity> facts, Set<Id<Source>> reports) {}

    private static void oneOrigin(Dossier dossier, FindingCollector findings) {
        Origins finder = new Origins(dossier);
        Map<Origin, Facts> byOrigin = new LinkedHashMap<>();
        dossier.entities().forEach(entity -> {
            Set<Id<Source>> reports = new LinkedHashSet<>();
            entity.citations().forEach(citation -> reports.add(citation.source()));
            if (reports.size() > 1) {
                List<Origin> origins = finder.of(entity.citations());
                if (origins.size() == 1) {
                    Facts facts = byOrigin.computeIfAbsent(
                            origins.get(0), any -> new Facts(new ArrayList<>(), new LinkedHashSet<>()));
                    facts.facts().add(entity);
                    facts.reports().addAll(reports);
                } else {
                    findings.add(findings.finding(Answer.CONSISTENT, "fact", entity, reports.size(), origins.size())
                            .about(entity.id())
                            .calculated("reports", count(reports.size()), Optional.empty())
                            .calculated("origins", count(origins.size()), Optional.empty()));
                }
            }
        });
        byOrigin.forEach((origin, facts) -> add(origin, facts, findings));
    }

    /** Reports all facts of one origin as one finding. */
    private static void add(Origin origin, Facts facts, FindingCollector findings) {
        int count = facts.facts().size();
        Entity first = facts.facts().get(0);
        Finding.Builder finding = findings.finding(
                Answer.UNDETERMINED, count == 1 ? "fact" : "facts", first, facts.reports(), origin.named(), count);
        facts.facts().forEach(fact -> finding.about(fact.id()));
        findings.add(finding.calculated("reports", count(facts.reports().size()), Optional.empty())
                .calculated("origins", count(1), Optional.empty()));
    }

    private static Interval count(int number) {
        return Interval.at(BigDecimal.valueOf(number));
    }

    private static void uncited(Dossier dossier, FindingCollector findings) {
        Map<String, List<Entity>> uncited = new LinkedHashMap<>();
        dossier.entities().forEach(entity -> {
            Map<String, List<Citation>> support = dossier.support(entity.id());
            String type = typeOf(entity, support.keySet());
            if (type.isEmpty()) {
                return;
            }
            if (CitedPart.withWhole(entity).allMatch(part -> part.citations().isEmpty())) {
                step(uncited, type, entity);
                return;
            }
            List<Object> attributes = new ArrayList<>();
            support.forEach((attribute, citations) -> {
                if (citations.isEmpty() && isFact(entity, attribute) && !hasCitedParts(entity, attribute)) {
                    attributes.add(new ValueWording.Attribute(attribute));
                }
            });
            if (!attributes.isEmpty()) {
                findings.add(findings.finding(Answer.UNDETERMINED, "attributes", entity, attributes)
                        .about(entity.id()));
            }
        });
        uncited.forEach((type, entities) -> {
            Finding.Builder finding = findings.finding(Answer.UNDETERMINED, type, entities.get(0), entities.size());
            entities.forEach(entity -> finding.about(entity.id()));
            findings.add(finding);
        });
    }

    /** The word for entities of this type in the sentences; empty if the entity states no fact of its own. */
    static String typeOf(Entity entity, Set<String> attributes) {
        if (entity instanceof Party) {
            return attributes.stream().anyMatch(FACTS_OF_A_PARTY::contains) ? "parties" : "";
        }
        if (entity instanceof Statistic statistic) {
            return statistic.status().equals(Optional.of(ObservationStatus.DERIVED)) ? "" : "statistics";
        }
        if (entity instanceof Post) {
            return "posts";
        }
        if (entity instanceof Membership) {
            return "memberships";
        }
        if (entity instanceof Meeting) {
            return "meetings";
        }
        if (entity instanceof Event) {
            return "events";
        }
        if (entity instanceof Outcome) {
            return "outcomes";
        }
        return entity instanceof Statement ? "statements" : "";
    }

    static boolean isFact(Entity entity, String attribute) {
        return entity instanceof Party ? FACTS_OF_A_PARTY.contains(attribute) : !NEEDS_NO_SOURCE.contains(attribute);
    }

    private static boolean hasCitedParts(Entity entity, String attribute) {
        List<CitedPart> parts = CitedPart.of(entity).stream()
                .filter(part -> part.attribute().equals(attribute))
                .toList();
        return !parts.isEmpty()
                && parts.stream().noneMatch(part -> part.citations().isEmpty());
    }
}
