package org.coalitionmodel.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;
import org.coalitionmodel.shape.ValueType;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Statistic;

/**
 * Two dossiers put together. Things of one kind with one id are one thing:
 *
 * <ul>
 *   <li>what only one of them says is taken and lists are united. What an attribute is unless said ({@code HELD},
 *       {@code ACTIVE}) counts as not said and yields to what the other says;
 *   <li>texts in several languages are put side by side. Of two original languages the first in the alphabet stays the
 *       original, and English yields to any other, as most texts are translated to it;
 *   <li>texts that are the same in NFC (Unicode Standard Annex 15), such as a composed and a decomposed letter, are the
 *       same: they are no conflict and no two elements of a list. Of the two the one that is in NFC is kept, and else the
 *       lesser in the order of its characters;
 *   <li>a more precise date takes the place of a vaguer one that includes it;
 *   <li>statistics that differ in anything but their ordinals, relations and citations stay side by side: one keeps the
 *       id, the other gets one of its own, {@code id~} and twelve hexadecimal digits, and a relation {@code
 *       competesWith} to the first. A reference to the id leads to the one that kept it; if the other was meant by
 *       something in its dossier, that is a {@link Conflict};
 *   <li>whatever else differs is a {@link Conflict}: both sides are reported with where they are cited, and one of them
 *       is in the dossier. So it is too if one says that a post is vacant and the other who holds it, or one lists all
 *       members of a group and the other names more.
 * </ul>
 *
 * <p>Which side is kept does not hang on the order: merging is commutative and associative up to the order of lists,
 * and merging a dossier with itself changes nothing.
 *
 * <pre>{@code
 * Merge merge = Merge.of(oursOfMonday, theirsOfTuesday);
 * merge.conflicts().forEach(System.out::println);
 * }</pre>
 *
 * @param dossier both dossiers in one
 * @param conflicts what could not be put together, thing by thing in the order of the merged dossier; empty if nothing
 */
public record Merge(Dossier dossier, List<Conflict> conflicts) {
    /** What may differ between two reports of one figure. */
    private static final Set<String> NOT_OF_THE_FIGURE = Set.of("id", "ordinals", "relations", "citations");

    private static final int DIGITS = 12;
    /** So that the whole is no longer than an id may be. */
    private static final int LONGEST_STEM = 200 - DIGITS - 1;

    /**
     * Keeps a copy of the list.
     *
     * @param dossier both dossiers in one
     * @param conflicts what could not be put together
     */
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Puts two dossiers together.
     *
     * @param first a dossier
     * @param second another; things that only it has come after those of the first
     * @return both in one
     * @throws org.coalitionmodel.dossier.InvalidDossierException if one id stands for things of two kinds, or the two
     *     together do not fit for another reason, such as two places each of which lies in the other
     * @throws IllegalArgumentException if what is kept of two accounts of one thing breaks a rule of its type: of two
     *     memberships, the member of one and the body of the other are the same
     */
    public static Merge of(Dossier first, Dossier second) {
        List<Conflict> conflicts = new ArrayList<>();
        return new Merge(merged(dossierShape(), first, second, conflicts), conflicts);
    }

    @SuppressWarnings("unchecked")
    static Shape<Dossier, Dossier.Builder> dossierShape() {
        return (Shape<Dossier, Dossier.Builder>) Shapes.find(Dossier.class).orElseThrow();
    }

    private static <B> Dossier merged(
            Shape<Dossier, B> shape, Dossier first, Dossier second, List<Conflict> conflicts) {
        B builder = shape.newBuilder().get();
        List<References> references = List.of(new References(first), new References(second));
        for (Property<Dossier, B, ?> property : shape.properties()) {
            things(property, first, second, builder, references, conflicts);
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private static <B, V> void things(
            Property<Dossier, B, V> property,
            Dossier first,
            Dossier second,
            B builder,
            List<References> references,
            List<Conflict> conflicts) {
        if (!(property.get().apply(first) instanceof List<?> ours)) {
            return;
        }
        List<V> all = new ArrayList<>((List<V>) ours);
        all.addAll((List<V>) Objects.requireNonNull(property.get().apply(second), property.name()));
        Things<V> things = new Things<>(property.value(), "/" + property.name(), references, conflicts);
        things.of(all).forEach(thing -> property.set().accept(builder, thing));
    }

    /** Makes one thing of those with one id. */
    private static final class Things<V> {
        private final ValueType<V> value;
        private final String path;
        private final List<References> references;
        private final List<Conflict> conflicts;
        private final Map<Object, List<V>> accounts = new LinkedHashMap<>();
        private final Map<Object, List<Displaced>> displaced = new HashMap<>();
        private final Deque<V> open = new ArrayDeque<>();

        Things(ValueType<V> value, String path, List<References> references, List<Conflict> conflicts) {
            this.value = value;
            this.path = path;
            this.references = references;
            this.conflicts = conflicts;
        }

        List<V> of(List<V> all) {
            open.addAll(all);
            while (!open.isEmpty()) {
                sort(open.remove());
            }
            List<V> merged = new ArrayList<>();
            accounts.forEach((key, same) -> merged.add(one(key, same, path + "/" + merged.size())));
            return merged;
        }

        /** Of two figures with one id the lesser in the order of their texts has it, be it the newcomer. */
        private void sort(V thing) {
            Shape<V, ?> shape = shapeOf(thing);
            // Two kinds with one id are kept apart here, for the dossier to refuse.
            Object key = Map.entry(shape.type(), idOf(shape, thing));
            List<V> same = accounts.computeIfAbsent(key, any -> new ArrayList<>(1));
            int order = same.isEmpty() || !(thing instanceof Statistic)
                    ? 0
                    : figure(shape, thing).compareTo(figure(shape, same.get(0)));
            if (order < 0) {
                same.forEach(account -> displace(shape, account, key));
                same.clear();
            }
            if (order > 0) {
                displace(shape, thing, key);
            } else {
                same.add(thing);
            }
        }

        private void displace(Shape<V, ?> shape, V account, Object key) {
            V renamed = displaced(shape, account, idOf(shape, account));
            open.addFirst(renamed);
            displaced.computeIfAbsent(key, any -> new ArrayList<>(1)).add(new Displaced((Statistic) account, (Statistic)
                    renamed));
        }

        private V one(Object key, List<V> same, String path) {
            V one = same.get(0);
            for (V other : same.subList(1, same.size())) {
                one = AccountMerger.things(shapeOf(one), one, other, idOf(shapeOf(one), one), path, conflicts);
            }
            for (Displaced other : displaced.getOrDefault(key, List.of())) {
                boolean isMeant = references.stream().anyMatch(it -> it.leadTo(other.before()));
                if (isMeant) {
                    Statistic kept = (Statistic) one;
                    List<Citation> otherBy = other.before().citations();
                    conflicts.add(new Conflict(path, kept.id(), kept, other.after(), kept.citations(), otherBy));
                }
            }
            return one;
        }

        @SuppressWarnings("unchecked")
        private Shape<V, ?> shapeOf(V thing) {
            return value instanceof ValueType.UnionType<V> union
                    ? (Shape<V, ?>) union.shapeOf(thing)
                    : (Shape<V, ?>) value;
        }
    }

    private record Displaced(Statistic before, Statistic after) {}

    private static <T> Id<?> idOf(Shape<T, ?> shape, T thing) {
        return (Id<?>) shape.properties().get(0).get().apply(thing);
    }

    private static <T> String figure(Shape<T, ?> shape, T statistic) {
        return CanonicalText.text(shape, statistic, name -> !NOT_OF_THE_FIGURE.contains(name));
    }

    /** The same under an id of its own. */
    @SuppressWarnings("unchecked")
    private static <T, B> T displaced(Shape<T, B> shape, T statistic, Id<?> from) {
        B builder = shape.newBuilder().get();
        for (Property<T, B, ?> property : shape.properties()) {
            Property<T, B, Object> any = (Property<T, B, Object>) property;
            Object attribute = any.get().apply(statistic);
            if (any.name().equals("id")) {
                any.set().accept(builder, idOfItsOwn(from, figure(shape, statistic)));
            } else if (attribute instanceof List<?> elements) {
                elements.forEach(element -> any.set().accept(builder, element));
                if (any.name().equals("relations")) {
                    any.set().accept(builder, Relation.of(Relation.RelationKind.COMPETES_WITH, from));
                }
            } else if (attribute != null) {
                any.set().accept(builder, attribute);
            }
        }
        return shape.build().apply(builder);
    }

    /** Hangs on the id and the figure alone, so that the same figure gets the same id whenever it is displaced. */
    private static Id<?> idOfItsOwn(Id<?> from, String figure) {
        try {
            byte[] text = (from + " " + figure).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            String stem = from.value().substring(0, Math.min(from.value().length(), LONGEST_STEM));
            return Id.of(stem + "~" + HexFormat.of().formatHex(digest, 0, DIGITS / 2));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
