package org.coalitionmodel.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.identity.Contradiction;
import org.coalitionmodel.identity.Judgements;
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
 * <p>{@link Judgements} say which ids mean one entity. Of such ids, the least in the order of characters is kept
 * wherever an entity has one of them or refers to it; {@link #replacedIds()} lists the others. The dossiers stay as
 * they are, so a merger without a judgement undoes it. If ids are the same through a chain of judgements, and another
 * judgement says that two of them are different, nothing of that group is merged, and the chain is in {@link
 * #contradictions()}. Statistics that are judged the same and differ stay side by side, as all others do.
 *
 * <p>Entities that share a key of an outside system are never merged for that alone. Unless they are judged, {@link
 * #undecided()} lists them.
 *
 * <pre>{@code
 * Merge merge = Merge.of(oursOfMonday, theirsOfTuesday, judgements);
 * merge.conflicts().forEach(System.out::println);
 * merge.contradictions().forEach(System.out::println);
 * merge.undecided().forEach(System.out::println);
 * }</pre>
 *
 * @param dossier both dossiers in one
 * @param conflicts what could not be merged, entity by entity in the order of the merged dossier; may be empty
 * @param replacedIds the ids that gave way to another, each with the id that was kept; sorted
 * @param contradictions the judgements that contradict each other, which were not applied
 * @param undecided the keys that several entities of the merged dossier share without a judgement
 */
public record Merge(
        Dossier dossier,
        List<Conflict> conflicts,
        Map<Id<?>, Id<?>> replacedIds,
        List<Contradiction> contradictions,
        List<SharedKey> undecided) {
    /**
     * Keeps copies of the lists and of the map.
     *
     * @param dossier both dossiers in one
     * @param conflicts what could not be merged
     * @param replacedIds the ids that gave way to another
     * @param contradictions the judgements that contradict each other
     * @param undecided the keys that several entities share
     */
    public Merge {
        conflicts = List.copyOf(conflicts);
        replacedIds = Collections.unmodifiableMap(new LinkedHashMap<>(replacedIds));
        contradictions = List.copyOf(contradictions);
        undecided = List.copyOf(undecided);
    }

    /**
     * A merger without judgements and shared keys.
     *
     * @param dossier both dossiers in one
     * @param conflicts what could not be merged
     */
    public Merge(Dossier dossier, List<Conflict> conflicts) {
        this(dossier, conflicts, Map.of(), List.of(), List.of());
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
        return of(List.of(first, second), Judgements.of());
    }

    /**
     * Merges two dossiers, and the entities that are judged the same.
     *
     * @param first a dossier
     * @param second another; entities that only it has come after those of the first
     * @param judgements which entities are the same; ids that neither dossier has do no harm
     * @return both in one
     * @throws org.coalitionmodel.dossier.InvalidDossierException as {@link #of(Dossier, Dossier)}, or if an entity has a
     *     relation to another that is judged the same
     * @throws IllegalArgumentException as {@link #of(Dossier, Dossier)}, or if entities of two types are judged the same
     */
    public static Merge of(Dossier first, Dossier second, Judgements judgements) {
        return of(List.of(first, second), judgements);
    }

    /**
     * Merges the entities of one dossier that are judged the same.
     *
     * @param dossier the dossier
     * @param judgements which of its entities are the same; ids that it does not have do no harm
     * @return the dossier with one entity in the place of those
     * @throws org.coalitionmodel.dossier.InvalidDossierException as {@link #of(Dossier, Dossier, Judgements)}
     * @throws IllegalArgumentException as {@link #of(Dossier, Dossier, Judgements)}
     */
    public static Merge of(Dossier dossier, Judgements judgements) {
        return of(List.of(dossier), judgements);
    }

    /** Merges any number of dossiers. */
    static Merge of(List<Dossier> dossiers, Judgements judgements) {
        Renaming renaming = new Renaming(dossiers, judgements);
        List<Conflict> conflicts = new ArrayList<>();
        Dossier merged = merged(dossierShape(), dossiers, renaming, conflicts);
        return new Merge(
                merged,
                conflicts,
                renaming.replaced(),
                judgements.contradictions(),
                SharedKey.undecided(merged, judgements, renaming));
    }

    @SuppressWarnings("unchecked")
    static Shape<Dossier, Dossier.Builder> dossierShape() {
        return (Shape<Dossier, Dossier.Builder>) Shapes.find(Dossier.class).orElseThrow();
    }

    private static <B> Dossier merged(
            Shape<Dossier, B> shape, List<Dossier> dossiers, Renaming renaming, List<Conflict> conflicts) {
        B builder = shape.newBuilder().get();
        List<References> references = dossiers.stream()
                .map(dossier -> new References(dossier, renaming))
                .toList();
        // The version is no list.
        for (Property<Dossier, B, ?> property :
                shape.properties().subList(1, shape.properties().size())) {
            mergeLists(property, dossiers, references, renaming, builder, conflicts);
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private static <B, V> void mergeLists(
            Property<Dossier, B, V> property,
            List<Dossier> dossiers,
            List<References> references,
            Renaming renaming,
            B builder,
            List<Conflict> conflicts) {
        ListMerger<V> merger = new ListMerger<>(property.value(), "/" + property.name(), conflicts);
        for (int i = 0; i < dossiers.size(); i++) {
            Object entities = property.get().apply(dossiers.get(i));
            merger.add(
                    renaming.of(property.value(), (List<V>) Objects.requireNonNull(entities, property.name())),
                    references.get(i));
        }
        merger.merged().forEach(entity -> property.set().accept(builder, entity));
    }
}
