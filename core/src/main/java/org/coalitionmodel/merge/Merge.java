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
 *   <li>what only one of them says is taken, and lists are united. A default value ({@code HELD}, {@code ACTIVE})
 *       counts as not said, so the other value is taken;
 *   <li>texts in several languages are put side by side. If the original languages differ, the first in the alphabet is
 *       kept as the original. English is kept only if there is no other, because most translations are into English;
 *   <li>texts that are equal in NFC (Unicode Standard Annex 15) are the same text, such as a composed and a decomposed
 *       letter. They are no conflict, and are one element of a list. The text in NFC is kept. If neither is in NFC, the
 *       lesser in the order of characters is kept;
 *   <li>the {@linkplain org.coalitionmodel.source.Stage stages} of both are joined in the order of time. A stage
 *       without a certain date stays after the stages before it. If no order fits both dossiers, there is a {@link
 *       Conflict};
 *   <li>a more precise date takes the place of a vaguer one that includes it;
 *   <li>statistics that differ stay side by side. Differences in names, identifiers, ordinals, relations, gaps and
 *       citations do not count: such statistics are merged. Otherwise one statistic keeps the id. The other gets a new
 *       id ({@code id~} and twelve hexadecimal digits) and a relation {@code competesWith} to the first. References to
 *       the old id now mean the statistic that kept it. If the dossier of the other has such references, there is a
 *       {@link Conflict};
 *   <li>any other difference is a {@link Conflict}. It reports both values with their citations, and one of them is in
 *       the dossier. There is also a conflict if one says that a post is vacant and the other names the holder, or if
 *       one has a gap that says that there is no value and the other has a value. The same holds for a group: one may
 *       list all members and the other name more, or one may exclude a member of the other. In these cases the holder,
 *       the value or the member is kept.
 * </ul>
 *
 * <p>Which value is kept does not depend on the order of the dossiers. Merging is commutative and associative, except
 * for the order of lists. Merging a dossier with itself changes nothing.
 *
 * <p>{@link Judgements} say which ids mean one entity. Of those that the dossiers have, the first id in the order of
 * characters is kept. It replaces the others in entities and references, and {@link #replacedIds()} lists the others.
 * The input dossiers do not change. To undo a judgement, merge again without it. If ids are the same through a chain of
 * judgements, and another judgement says that two of them are different, nothing of that group is merged. {@link
 * #contradictions()} has the chain. Statistics that are judged the same but differ stay side by side, like any others.
 *
 * <p>Entities that share a key of an outside system are not merged for that reason alone. {@link #undecided()} lists
 * them until they are judged.
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
     * @throws org.coalitionmodel.dossier.InvalidDossierException as {@link #of(Dossier, Dossier)}, or if an entity has
     *     a relation to another that is judged the same
     * @throws IllegalArgumentException as {@link #of(Dossier, Dossier)}, or if entities of two types are judged the
     *     same
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
