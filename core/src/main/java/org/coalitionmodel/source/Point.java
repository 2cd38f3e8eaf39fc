package org.coalitionmodel.source;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One item of a list that a source gives: of an agenda, of a charter's pillars, objectives or principles, of a speech.
 * It is a point made or set down, not an act: what was agreed or pledged is an outcome.
 *
 * <p>A point with an id can be referred to, as a work stream does with the pillar that it carries.
 *
 * <pre>{@code
 * Point.builder().text(LocalizedText.of("en", "Cutting off funding")).addAbout(FINANCE_GROUP).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Point extends Serializable permits ImmutablePoint {

    /** {@return the id, for a point that others refer to; absent if none do} */
    Optional<Id<Point>> id();

    /** {@return what the point says, in our words} */
    @Iri("dcterms:description")
    LocalizedText text();

    /** {@return the things of the dossier that the point concerns, in no order of weight} */
    @Iri("schema:about")
    List<Id<?>> about();

    /** {@return where it stands} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * A point of which nothing but the text is known.
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
     * @param value the id's text, such as {@code point-1}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Point> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Point}. */
    final class Builder extends PointBuilder {
        Builder() {}
    }
}
