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
 * A geographical place: the world, a region, a country, a city, a venue. It is a location and not an actor: a state
 * that acts is a {@code State}.
 *
 * <p>A region is whatever its source means by it. A report's own "Sahel" is a separate place with its own members,
 * beside the "Sahel" of another report. Nothing is assumed about two regions with the same name.
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

    /** {@return the name of the place} */
    @Iri("schema:name")
    LocalizedText name();

    /** {@return the kind of place} */
    @Iri("dcterms:type")
    PlaceKind kind();

    /**
     * {@return the ISO 3166-1 alpha-2 code of a country, or the UN M49 code of three digits ("001" is the world);
     * absent if it has none}
     */
    @Iri("skos:notation")
    @TextPattern("^([A-Z]{2}|[0-9]{3})$")
    Optional<String> code();

    /** {@return the places that contain all of it} */
    @Iri("schema:containedInPlace")
    @Reference(nesting = Reference.Nesting.IN_TARGET)
    List<Id<Place>> within();

    /** {@return the places that its source counts as part of it; empty if the source does not list them} */
    @Iri("schema:containsPlace")
    @Reference(nesting = Reference.Nesting.AROUND_TARGET)
    List<Id<Place>> members();

    /** {@return the citations of the sources that describe it} */
    @Iri("cm:citation")
    List<Citation> citations();

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
     * Checks that a code has the form of ISO 3166-1 or UN M49. It does not check whether the code is assigned, because
     * the lists change.
     *
     * @throws IllegalArgumentException if the code is neither two capital letters nor three digits
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
