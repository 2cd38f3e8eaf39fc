package org.coalitionmodel.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.shape.Property;
import org.coalitionmodel.shape.Shape;
import org.coalitionmodel.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * An entity as one dossier has it, and the ids that it had to give up. Its figure is put in writing once, and the
 * entity is built anew once, after its last renaming.
 */
final class Account<V, B> {
    /** What may differ between two accounts of one figure. */
    private static final Set<String> NOT_OF_THE_FIGURE =
            Set.of("id", "names", "identifiers", "ordinals", "relations", "gaps", "citations");

    private static final int DIGITS = 12;
    /** So that the whole is no longer than an id may be. */
    private static final int LONGEST_STEM = 200 - DIGITS - 1;

    private final Shape<V, B> shape;
    private final V original;
    private final References references;
    private final List<Id<?>> lostIds = new ArrayList<>(0);
    private Id<?> id;
    private @Nullable String figure;
    private @Nullable String digest;
    private @Nullable V entity;

    Account(Shape<V, B> shape, V original, References references) {
        this.shape = shape;
        this.original = original;
        this.references = references;
        this.id = (Id<?>) shape.properties().get(0).get().apply(original);
    }

    Class<V> type() {
        return shape.type();
    }

    boolean isStatistic() {
        return original instanceof Statistic;
    }

    /** Whether the two dossiers have the entity in the same words: then their figures need not be put in writing. */
    boolean isSameAs(Account<V, ?> other) {
        return original.equals(other.original);
    }

    /** The id that it has now. */
    Id<?> id() {
        return id;
    }

    /** What makes the statistic the same as another, as a text. */
    String figure() {
        if (figure == null) {
            figure = CanonicalText.text(shape, original, name -> !NOT_OF_THE_FIGURE.contains(name));
        }
        return figure;
    }

    boolean isRenamed() {
        return !lostIds.isEmpty();
    }

    /** Gives it an id that follows from its id and figure alone: the same figure gets the same id in every merger. */
    void rename() {
        if (digest == null) {
            digest = sha256(figure());
        }
        lostIds.add(id);
        String stem = id.value().substring(0, Math.min(id.value().length(), LONGEST_STEM));
        id = Id.of(stem + "~" + sha256(id + " " + digest).substring(0, DIGITS));
    }

    /** Whether something in its dossier refers to it by the first id that it lost. */
    boolean wasReferredTo() {
        return references.contain(lostIds.get(0));
    }

    /** The entity with the id that it has now; once asked for, it is not renamed again. */
    V entity() {
        if (entity == null) {
            entity = isRenamed() ? renamed() : original;
        }
        return entity;
    }

    @SuppressWarnings("unchecked")
    private V renamed() {
        B builder = shape.newBuilder().get();
        for (Property<V, B, ?> property : shape.properties()) {
            Property<V, B, Object> any = (Property<V, B, Object>) property;
            Object attribute = any.get().apply(original);
            if (any.name().equals("id")) {
                any.set().accept(builder, id);
            } else if (attribute instanceof List<?> elements) {
                elements.forEach(element -> any.set().accept(builder, element));
                if (any.name().equals("relations")) {
                    lostIds.forEach(
                            lost -> any.set().accept(builder, Relation.of(Relation.RelationKind.COMPETES_WITH, lost)));
                }
            } else if (attribute != null) {
                any.set().accept(builder, attribute);
            }
        }
        return shape.build().apply(builder);
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
