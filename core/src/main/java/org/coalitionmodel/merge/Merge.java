package org.coalitionmodel.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.shape.Shapes;

/**
 * Two dossiers merged into one. Entities of one type with one id are one entity:
 *
 * <ul>
 *   <li>what only one of them says is taken and lists are united. What an attribute is unless said ({@code HELD},
 *       {@code ACTIVE}) counts as not said and yields to what the other says;
 *   <li>texts in several languages are put side by side. Of two original languages the first in the alphabet stays the
 *       original, and English yields to any other, as most texts are translated to it;
 *   <li>texts that are the same in NFC (Unicode Standard Annex 15), such as a composed and a decomposed letter, are the
 *       same: they are no conflict and no two elements of a list. Of the two the one that is in NFC is kept, and else
 *       the lesser in the order of its characters;
 *   <li>the {@linkplain org.coalitionmodel.source.Stage stages} of both are joined in the order of time; a stage
 *       without a certain date stays after those that precede it in each account. Where no order fits both, that is a
 *       {@link Conflict};
 *   <li>a more precise date takes the place of a vaguer one that includes it;
 *   <li>statistics that differ in anything but their ordinals, relations and citations stay side by side: one keeps the
 *       id, the other gets one of its own, {@code id~} and twelve hexadecimal digits, and a relation {@code
 *       competesWith} to the first. A reference to the id leads to the one that kept it; if the other was meant by
 *       something in its dossier, that is a {@link Conflict};
 *   <li>whatever else differs is a {@link Conflict}: both sides are reported with where they are cited, and one of them
 *       is in the dossier. So it is too if one says that a post is vacant and the other who holds it, or one has a gap
 *       that says that there is none and the other has a value. Of a group, one may list all members and the other name
 *       more, or one may exclude a member of the other. In each of these cases the holder, the value or the member is
 *       kept.
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
 * @param conflicts what could not be merged, entity by entity in the order of the merged dossier; may be empty
 */
public record Merge(Dossier dossier, List<Conflict> conflicts) {
    /**
     * Keeps a copy of the list.
     *
     * @param dossier both dossiers in one
     * @param conflicts what could not be merged
     */
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges two dossiers.
     *
     * @param first a dossier
     * @param second another; entities that only it has come after those of the first
     * @return both in one
     * @throws org.coalitionmodel.dossier.InvalidDossierException if one id is given to entities of two types, or the
     *     two together do not fit for another reason, such as two places each of which lies in the other
     * @throws IllegalArgumentException if what is kept of two accounts of one entity breaks a rule of its type: of two
     *     memberships, the member of one and the body of the other are the same
     */
    public static Merge of(Dossier first, Dossier second) {
        List<Conflict> conflicts = new ArrayList<>();
        return new Merge(merged(dossierShape(), first, second, conflicts), conflicts);
    }

    @SuppressWarnings("unchecked")
    private static Shape<Dossier, Dossier.Builder> dossierShape() {
        return (Shape<Dossier, Dossier.Builder>) Shapes.find(Dossier.class).orElseThrow();
    }

    private static <B> Dossier merged(
            Shape<Dossier, B> shape, Dossier first, Dossier second, List<Conflict> conflicts) {
        B builder = shape.newBuilder().get();
        References ofFirst = new References(first);
        References ofSecond = new References(second);
        for (Property<Dossier, B, ?> property : shape.properties()) {
            if (property.get().apply(first) instanceof List<?> entities) {
                List<?> others = (List<?>) Objects.requireNonNull(property.get().apply(second), property.name());
                mergeLists(property, entities, ofFirst, others, ofSecond, builder, conflicts);
            }
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private static <B, V> void mergeLists(
            Property<Dossier, B, V> property,
            List<?> first,
            References ofFirst,
            List<?> second,
            References ofSecond,
            B builder,
            List<Conflict> conflicts) {
        ListMerger<V> merger = new ListMerger<>(property.value(), "/" + property.name(), conflicts);
        merger.add((List<V>) first, ofFirst);
        merger.add((List<V>) second, ofSecond);
        merger.merged().forEach(entity -> property.set().accept(builder, entity));
    }
}
