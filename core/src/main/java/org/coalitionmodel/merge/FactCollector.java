package org.coalitionmodel.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coalitionmodel.check.Origins;
import org.coalitionmodel.check.Origins.Origin;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.merge.Corroboration.Agreement;
import org.coalitionmodel.merge.Corroboration.Fact;
import org.coalitionmodel.merge.Corroboration.Telling;
import org.coalitionmodel.merge.ValueComparison.Pairing;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Property.Cardinality;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;

/** Collects who tells which fact, dossier by dossier. */
final class FactCollector {
    private static final Set<Class<?>> COMPARED = Set.of(When.class, Quantity.class, Id.class);
    /** What each dossier has of its own: the id, and when its author read a source. */
    private static final Set<String> OWN = Set.of("id", "retrieved");

    private final Dossier merged;
    private final Renaming renaming;
    /** By matter and attribute. */
    private final Map<List<String>, List<Telling>> tellings = new LinkedHashMap<>();
    /** The matters that are memberships. */
    private final Set<String> memberships = new HashSet<>();
    /** The matters that last. Of these, a time of one day says nothing about other days. */
    private final Set<String> lasting = new HashSet<>();

    FactCollector(Dossier merged, Renaming renaming) {
        this.merged = merged;
        this.renaming = renaming;
    }

    void add(String name, Dossier dossier) {
        for (Property<Dossier, ?, ?> property : Merge.dossierShape().properties()) {
            if (property.get().apply(dossier) instanceof List<?> entities) {
                addAll(name, property.value(), entities);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <V> void addAll(String name, ValueType<V> type, List<?> entities) {
        List<V> renamed = renaming.of(type, (List<V>) entities);
        for (int i = 0; i < renamed.size(); i++) {
            add(new Teller(name, ((Entity) entities.get(i)).id(), (Entity) renamed.get(i)), type);
        }
    }

    private void add(Teller teller, ValueType<?> type) {
        Entity entity = teller.entity;
        if (entity instanceof Level level) {
            tell(teller, figure(level, level.quantity(), ""), "quantity", level.quantity());
        } else if (entity instanceof Share share) {
            String bases =
                    " of " + share.bases().stream().map(FactCollector::text).collect(Collectors.joining(" or "));
            tell(teller, figure(share, share.quantity(), bases), "quantity", share.quantity());
        } else if (entity instanceof Membership membership) {
            String matter = membership.member() + " in " + membership.body() + ", " + Rule.word(membership.role())
                    + ", " + Rule.word(membership.status());
            memberships.add(matter);
            if (!membership.status().isAct()) {
                lasting.add(matter);
            }
            tell(teller, matter, "status", membership.status());
            membership.when().ifPresent(when -> tell(teller, matter, "when", when));
        } else if (!(entity instanceof Statistic)) {
            if (entity instanceof Post post) {
                lasting.add(post.id().value());
            }
            Shape<Object, ?> shape = Objects.requireNonNull(CanonicalText.shapeOf(type, entity));
            for (Property<Object, ?, ?> property : shape.properties()) {
                Object value = isCompared(property) ? property.get().apply(entity) : null;
                if (value != null) {
                    tell(teller, entity.id().value(), property.name(), value);
                }
            }
        }
    }

    private static boolean isCompared(Property<Object, ?, ?> property) {
        boolean isSingle = property.presence() == Cardinality.REQUIRED || property.presence() == Cardinality.OPTIONAL;
        boolean isFact = property.value() instanceof ValueType.EnumType<?>
                || COMPARED.contains(property.value().type());
        return isSingle && isFact && !OWN.contains(property.name());
    }

    /** What makes a figure comparable with another. */
    private String figure(Statistic statistic, Quantity quantity, String bases) {
        List<String> parts = new ArrayList<>();
        parts.add(statistic.indicators().stream().map(Id::value).sorted().collect(Collectors.joining(" and ")));
        statistic.about().ifPresent(about -> parts.add("about " + about));
        statistic.place().ifPresent(place -> parts.add("in " + place));
        statistic.when().ifPresent(when -> parts.add("at " + time(when)));
        statistic
                .status()
                .filter(status -> !status.isObserved() || status == Statistic.ObservationStatus.DOUBTFUL)
                .ifPresent(status -> parts.add(Rule.word(status)));
        if (!statistic.excluding().isEmpty()) {
            parts.add("without "
                    + statistic.excluding().stream().map(Id::value).sorted().collect(Collectors.joining(" and ")));
        }
        quantity.unit().ifPresent(unit -> parts.add(unit.code()));
        return String.join(", ", parts) + bases;
    }

    @SuppressWarnings("unchecked")
    private static String text(Base base) {
        return CanonicalText.text((Shape<Base, ?>) Shapes.of(Base.class), base, any -> true);
    }

    /** The same for times that are the same but for their words. */
    private String time(When when) {
        boolean isPlain = when.bound().isEmpty()
                && when.part().isEmpty()
                && when.reckonings().isEmpty();
        return merged.resolve(when)
                .filter(period -> isPlain)
                .map(Object::toString)
                .orElse(when.toString());
    }

    private void tell(Teller teller, String matter, String attribute, Object value) {
        List<Citation> citations = teller.entity.citations().stream()
                .filter(citation ->
                        citation.supports().isEmpty() || citation.supports().contains(attribute))
                .toList();
        tellings.computeIfAbsent(List.of(matter, attribute), any -> new ArrayList<>(1))
                .add(new Telling(teller.dossier, teller.id, value, citations, Origins.of(merged, citations)));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        tellings.forEach((key, told) -> {
            boolean areStretches = memberships.contains(key.get(0)) && areSeveralOfOneDossier(told);
            boolean isLasting = lasting.contains(key.get(0));
            facts.add(new Fact(key.get(0), key.get(1), agreement(told, areStretches, isLasting), told));
        });
        return facts;
    }

    private static boolean areSeveralOfOneDossier(List<Telling> told) {
        return told.stream().map(Telling::dossier).distinct().count() < told.size();
    }

    /** Separate stretches of time do not exclude each other. */
    private Agreement agreement(List<Telling> told, boolean areStretches, boolean isLasting) {
        Map<Object, List<Telling>> byValue =
                told.stream().collect(Collectors.groupingBy(Telling::value, LinkedHashMap::new, Collectors.toList()));
        List<Map.Entry<Object, List<Telling>>> values = List.copyOf(byValue.entrySet());
        boolean isConfirmed = values.stream()
                .anyMatch(value -> ValueComparison.isKnown(value.getKey())
                        && origins(value.getValue()).size() > 1);
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                Object one = values.get(i).getKey();
                Object other = values.get(j).getKey();
                Pairing outcome = ValueComparison.of(one, other);
                boolean areApart = areStretches || (isLasting && (isOneDay(one) || isOneDay(other)));
                if (outcome == Pairing.EXCLUDE && !areApart) {
                    return Agreement.IN_CONFLICT;
                }
                if (!isConfirmed && outcome == Pairing.AGREE) {
                    isConfirmed = areOfTwoOrigins(
                            values.get(i).getValue(), values.get(j).getValue());
                }
            }
        }
        if (isConfirmed) {
            return Agreement.CONFIRMED;
        }
        return voices(told) > 1 ? Agreement.COMPATIBLE : Agreement.ONLY_HERE;
    }

    private static boolean isOneDay(Object value) {
        return value instanceof When when
                && when.period().filter(TimePeriod::isOneDay).isPresent();
    }

    private boolean areOfTwoOrigins(List<Telling> some, List<Telling> others) {
        List<Telling> all = new ArrayList<>(some);
        all.addAll(others);
        return !origins(some).isEmpty()
                && !origins(others).isEmpty()
                && origins(all).size() > 1;
    }

    /** The origins, and the dossiers that cite nobody: their origin is not known. */
    private int voices(List<Telling> told) {
        Set<String> silent = new HashSet<>();
        told.stream()
                .filter(telling -> telling.citations().isEmpty())
                .forEach(telling -> silent.add(telling.dossier()));
        return origins(told).size() + silent.size();
    }

    private List<Origin> origins(List<Telling> told) {
        return Origins.of(
                merged,
                told.stream().flatMap(telling -> telling.citations().stream()).toList());
    }

    /** An entity with the ids that are kept, its dossier, and the id that it has there. */
    private record Teller(String dossier, Id<?> id, Entity entity) {}
}
