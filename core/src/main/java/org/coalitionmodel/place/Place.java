package org.coalitionmodel.place;

import java.util.List;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.NotEmpty;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.immutables.value.Value;

/**
 * A geographical place: the world, a region, a country, a city, a venue. It is a location and not an actor: a state
 * that acts is a {@code State}.
 *
 * <p>A region is whatever its source means by it. A report's own "Sahel" is a separate place with its own members,
 * beside the "Sahel" of another report. Nothing is assumed about two regions with the same name.
 *
 * <p>Its codes are {@linkplain #identifiers() identifiers}: {@code iso3166-1}, {@code iso3166-2}, {@code un-m49},
 * {@code geonames}.
 *
 * <pre>{@code
 * Place.builder().id(MARRAKECH).addNames(LocalizedText.of("en", "Marrakech")).kind(Place.PlaceKind.CITY).addWithin(MOROCCO).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Place extends Entity permits ImmutablePlace {

    /** {@return the id} */
    @Override
    Id<Place> id();

    /** {@return the names of the place, the usual one first; never empty} */
    @Override
    @Iri(value = "cm:name", form = Iri.Form.LIST)
    @NotEmpty
    List<Name> names();

    /** {@return the kind of place} */
    @Iri("dcterms:type")
    PlaceKind kind();

    /** {@return the places that contain all of it} */
    @Iri("schema:containedInPlace")
    @Reference(nesting = Reference.Nesting.IN_TARGET)
    List<Id<Place>> within();

    /** {@return the places that its source counts as part of it; empty if the source does not list them} */
    @Iri("schema:containsPlace")
    @Reference(nesting = Reference.Nesting.AROUND_TARGET)
    List<Id<Place>> members();

    /**
     * The id of a place.
     *
     * @param value the text of the id, such as {@code casablanca}
     * @return the id
     * @throws IllegalArgumentException if the text does not have the form of an {@link Id}
     */
    static Id<Place> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that the place has a name.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Value.Check
    default void check() {
        Rule.requireElement("Place.names", names(), id());
    }

    /** Builds a {@link Place} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends PlaceBuilder {
        Builder() {}
    }

    /** The kinds of places. */
    enum PlaceKind {
        /** The world as a whole. */
        WORLD,
        /** A region of several countries, or a continent. */
        REGION,
        /** A country. */
        COUNTRY,
        /** A part of a country, or an area across borders that does not consist of whole countries. */
        AREA,
        /** A city or town. */
        CITY,
        /** A building or site. */
        VENUE
    }
}
