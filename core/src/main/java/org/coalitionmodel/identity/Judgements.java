package org.coalitionmodel.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coalitionmodel.description.Document;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.identity.Judgement.Sameness;
import org.coalitionmodel.rule.Rule;

/**
 * All judgements on which entities are the same, at most one for each pair. They are a separate document beside the
 * dossiers, and belong to none of them. So ids that no dossier has are ignored. Judgements are sorted by their ids. So
 * equal judgements are written as equal bytes, and a new judgement is one new object in the file.
 *
 * <p>{@link Sameness#SAME} is transitive: if a = b and b = c, then a = c. If another judgement says that a and c are
 * different, there is a {@link Contradiction}.
 *
 * <pre>{@code
 * Judgements judgements = Judgements.of(Judgement.same(Party.id("norland"), Party.id("country-17"), "A. Editor", "One code."));
 * Merge merge = Merge.of(oursOfMonday, theirsOfTuesday, judgements);
 * }</pre>
 *
 * @param judgements the judgements, sorted by their ids
 */
@Document("coalition-judgements/1")
public record Judgements(List<Judgement> judgements) {
    /**
     * Sorts the judgements. One that is given twice is kept once.
     *
     * @param judgements the judgements
     * @throws IllegalArgumentException if the list is null, or two judgements on one pair differ
     */
    public Judgements {
        List<Judgement> sorted = Rule.given("Judgements.judgements", judgements).stream()
                .distinct()
                .sorted(Judgement.ORDER)
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Rule.require(
                    Judgement.ORDER.compare(sorted.get(i - 1), sorted.get(i)) != 0,
                    "Judgements.judgements",
                    "hold one judgement for each pair",
                    sorted.get(i - 1) + " and " + sorted.get(i));
        }
        judgements = List.copyOf(sorted);
    }

    /**
     * The judgements, in any order.
     *
     * @param judgements the judgements
     * @return them in one document
     * @throws IllegalArgumentException if two judgements on one pair differ
     */
    public static Judgements of(Judgement... judgements) {
        return new Judgements(List.of(judgements));
    }

    /**
     * The same document with another judgement. The new judgement replaces an earlier one on the same pair.
     *
     * @param judgement the judgement
     * @return a new document
     */
    public Judgements with(Judgement judgement) {
        return new Judgements(
                Stream.concat(without(judgement.first(), judgement.second()).judgements.stream(), Stream.of(judgement))
                        .toList());
    }

    /**
     * The same document without the judgement on two entities. Merge with the new document to undo the judgement.
     *
     * @param one an id
     * @param other the other id
     * @return a new document; equal to this one if there is no such judgement
     */
    public Judgements without(Id<?> one, Id<?> other) {
        return new Judgements(judgements.stream()
                .filter(judgement -> !judgement.isAbout(one, other))
                .toList());
    }

    /**
     * The groups of ids that are judged the same, directly or through other ids. A group with a {@linkplain
     * #contradictions() contradiction} is left out.
     *
     * @return the groups, each sorted and with at least two ids, in the order of their first ids
     */
    public List<List<Id<?>>> groups() {
        Map<Id<?>, Id<?>> groupOf = groupOf();
        List<Id<?>> contradicted = contradictions(groupOf).stream()
                .<Id<?>>map(
                        contradiction -> groupOf.get(contradiction.different().first()))
                .toList();
        Map<Id<?>, List<Id<?>>> groups = new TreeMap<>();
        groupOf.forEach((id, group) ->
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(id));
        groups.keySet().removeAll(new TreeSet<>(contradicted));
        return groups.values().stream()
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    /**
     * The pairs that are judged different, but are the same through other judgements.
     *
     * @return one contradiction for each such pair, in the order of the judgements
     */
    public List<Contradiction> contradictions() {
        return contradictions(groupOf());
    }

    private List<Contradiction> contradictions(Map<Id<?>, Id<?>> groupOf) {
        Map<Id<?>, List<Judgement>> links = links();
        return judgements.stream()
                .filter(judgement -> judgement.sameness() == Sameness.DIFFERENT
                        && groupOf.containsKey(judgement.first())
                        && groupOf.get(judgement.first()).equals(groupOf.get(judgement.second())))
                .map(judgement -> new Contradiction(judgement, chain(judgement.first(), judgement.second(), links)))
                .toList();
    }

    /** The least id of the group of each id that is the same as another. */
    private Map<Id<?>, Id<?>> groupOf() {
        Map<Id<?>, List<Judgement>> links = links();
        Map<Id<?>, Id<?>> groupOf = new LinkedHashMap<>();
        for (Id<?> start : new TreeSet<Id<?>>(links.keySet())) {
            if (!groupOf.containsKey(start)) {
                reached(start, Optional.empty(), links).keySet().forEach(id -> groupOf.put(id, start));
            }
        }
        return groupOf;
    }

    /** A shortest chain of judgements from one id to another of its group. */
    private static List<Judgement> chain(Id<?> from, Id<?> to, Map<Id<?>, List<Judgement>> links) {
        Map<Id<?>, Judgement> reached = reached(from, Optional.of(to), links);
        List<Judgement> chain = new ArrayList<>();
        for (Id<?> id = to; !id.equals(from); ) {
            Judgement step = Objects.requireNonNull(reached.get(id));
            chain.add(step);
            id = step.first().equals(id) ? step.second() : step.first();
        }
        Collections.reverse(chain);
        return chain;
    }

    /**
     * The ids that are the same as the start, each with the judgement through which it is first reached: all, or only
     * as far as the goal.
     */
    private static Map<Id<?>, Judgement> reached(Id<?> start, Optional<Id<?>> goal, Map<Id<?>, List<Judgement>> links) {
        Map<Id<?>, Judgement> reached = new LinkedHashMap<>();
        Deque<Id<?>> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && goal.filter(reached::containsKey).isEmpty()) {
            Id<?> id = open.remove();
            for (Judgement link : Objects.requireNonNull(links.get(id))) {
                Id<?> next = link.first().equals(id) ? link.second() : link.first();
                if (reached.putIfAbsent(next, link) == null) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private Map<Id<?>, List<Judgement>> links() {
        Map<Id<?>, List<Judgement>> links = new HashMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.sameness() == Sameness.SAME) {
                links.computeIfAbsent(judgement.first(), any -> new ArrayList<>(1))
                        .add(judgement);
                links.computeIfAbsent(judgement.second(), any -> new ArrayList<>(1))
                        .add(judgement);
            }
        }
        return links;
    }
}
