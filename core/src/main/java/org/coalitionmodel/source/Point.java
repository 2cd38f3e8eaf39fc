package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One item of a list in a source: an item of an agenda, a pillar, objective or principle of a charter, a point of a
 * speech. It is a point made or written down and not an act: whatever was agreed or pledged is an outcome.
 *
 * <p>Other entities can refer to a point with an id, as a work stream refers to its pillar.
 *
 * <pre>{@code
 * Point.builder().text(LocalizedText.of("en", "Cutting off funding")).addAbout(FINANCE_GROUP).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Point extends Serializable permits ImmutablePoint {

    /** {@return the id, for a point that other entities refer to; absent if none do} */
    Optional<Id<Point>> id();

    /** {@return what the point says, in the words of the dossier's author} */
    @Iri("dcterms:description")
    LocalizedText text();

    /** {@return the entities that the point concerns; their order has no meaning} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return the citations of the sources that state the point} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A point with only a text.
     *
     * @param text what the point says
     * @return the point
     */
    static Point of(LocalizedText text) {
        return builder().text(text).build();
    }

    /**
     * The id of a point.
     *
     * @param value the text of the id, such as {@code point-1}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Point> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Point} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends PointBuilder {
        Builder() {}
    }
}
