package org.coalitionmodel.derivation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.time.TimePeriod;

/**
 * Tells parts that can be added from parts that overlap. Separate parts differ in one dimension: they are about
 * different entities, in places that have no known place in common, or in periods of which each ends before the next
 * begins.
 */
final class SeparateParts {
    private final Map<Id<Place>, Set<Id<Place>>> inside = new HashMap<>();

    SeparateParts(Dossier dossier) {
        for (Place place : dossier.places()) {
            place.within().forEach(whole -> add(whole, place.id()));
            place.members().forEach(part -> add(place.id(), part));
        }
    }

    /** What the parts have in common; empty if they may overlap. */
    Optional<Dimensions> common(List<Dimensions> parts) {
        if (parts.size() == 1) {
            return Optional.of(parts.get(0));
        }
        return alike(parts, part -> part.withAbout(Optional.empty()))
                .filter(any -> areAboutDifferent(parts))
                .or(() -> alike(parts, part -> part.withPlace(Optional.empty())).filter(any -> areApart(parts)))
                .or(() -> alike(parts, part -> part.withWhen(Optional.empty())).filter(any -> follow(parts)));
    }

    private static Optional<Dimensions> alike(List<Dimensions> parts, UnaryOperator<Dimensions> without) {
        Set<Dimensions> rest = new HashSet<>(parts.stream().map(without).toList());
        return rest.size() == 1 ? rest.stream().findFirst() : Optional.empty();
    }

    private static boolean areAboutDifferent(List<Dimensions> parts) {
        return parts.stream().flatMap(part -> part.about().stream()).distinct().count() == parts.size();
    }

    private boolean areApart(List<Dimensions> parts) {
        Set<Id<Place>> seen = new HashSet<>();
        for (Dimensions part : parts) {
            Set<Id<Place>> places = part.place().map(this::inside).orElse(Set.of());
            if (places.isEmpty() || !Collections.disjoint(seen, places)) {
                return false;
            }
            seen.addAll(places);
        }
        return true;
    }

    /** The place and all places inside it. */
    private Set<Id<Place>> inside(Id<Place> place) {
        Set<Id<Place>> found = new HashSet<>();
        Deque<Id<Place>> open = new ArrayDeque<>(List.of(place));
        while (!open.isEmpty()) {
            Id<Place> next = open.pop();
            if (found.add(next)) {
                open.addAll(inside.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    private static boolean follow(List<Dimensions> parts) {
        List<TimePeriod> periods = parts.stream()
                .flatMap(part -> part.when().flatMap(PeriodNormalizer::known).stream())
                .sorted(Comparator.comparing(period -> period.earliest().orElseThrow()))
                .toList();
        return periods.size() == parts.size()
                && IntStream.range(1, periods.size())
                        .allMatch(i -> periods.get(i - 1).before(periods.get(i)) == Verdict.YES);
    }

    private void add(Id<Place> whole, Id<Place> part) {
        inside.computeIfAbsent(whole, any -> new HashSet<>()).add(part);
    }
}
