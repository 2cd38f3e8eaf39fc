package org.coalitionmodel.place;

import java.util.List;
import java.util.Optional;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.description.TextPattern;
import org.coalitionmodel.id.Entity;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Somewhere: the world, a region, a country, a city, a venue. It is ground, not an actor: the state that acts is a
 * {@code State}.
 *
 * <p>A region means what its source means by it. A report's own "Sahel" is a place of its own, with its own members,
 * beside the one of another report; nothing about two regions of one name is assumed.
 *
 * <pre>{@code
 * Place.builder().id(MARRAKECH).name(LocalizedText.of("en", "Marrakech")).kind(Place.PlaceKind.CITY).addWithin(MOROCCO).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Place extends Entity permits ImmutablePlace {

    /** {@return the id} */
    @Override
    Id<Place> id();

    /** {@return the name} */
    @Iri("schema:name")
    LocalizedText name();

    /** {@return what sort of place it is} */
    @Iri("dcterms:type")
    PlaceKind kind();

    /**
     * {@return the ISO 3166-1 alpha-2 code of a country, or the UN M49 code of three digits ("001" is the world);
     * absent if it has none}
     */
    @Iri("skos:notation")
    @TextPattern("^([A-Z]{2}|[0-9]{3})$")
    Optional<String> code();

    /** {@return the places that it lies in, as a whole} */
    @Iri("schema:containedInPlace")
    @Reference(nesting = Reference.Nesting.IN_TARGET)
    List<Id<Place>> within();

    /** {@return the places that its source counts in it; empty if the source does not list them} */
    @Iri("schema:containsPlace")
    @Reference(nesting = Reference.Nesting.AROUND_TARGET)
    List<Id<Place>> members();

    /** {@return where it is described} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The id of a place.
     *
     * @param value the id's text, such as {@code casablanca}
     * @return the id
     * @throws IllegalArgumentException if the text has not the shape of an {@link Id}
     */
    static Id<Place> id(String value) {
        return Id.of(value);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A code is of ISO 3166-1 or UN M49. Whether it is assigned is not checked: the lists change.
     *
     * @throws IllegalArgumentException if the code is neither two capitals nor three digits
     */
    @Value.Check
    default void check() {
        code().ifPresent(code -> Rule.require(
                isCode(code), "Place.code", "be an ISO 3166-1 alpha-2 or a three-digit UN M49 code", code, id()));
    }

    private static boolean isBetween(char first, char last, String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < first || code.charAt(i) > last) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCode(String code) {
        return code.length() == 2 ? isBetween('A', 'Z', code) : code.length() == 3 && isBetween('0', '9', code);
    }

    /** Builds a {@link Place}. */
    final class Builder extends PlaceBuilder {
        Builder() {}
    }

    /** What sort of place it is. */
    enum PlaceKind {
        /** The world as a whole. */
        WORLD,
        /** A region of several countries, a continent among them. */
        REGION,
        /** A country. */
        COUNTRY,
        /** A part of a country, or an area across borders that is no region of whole countries. */
        AREA,
        /** A city or town. */
        CITY,
        /** A building or site. */
        VENUE
    }
}
