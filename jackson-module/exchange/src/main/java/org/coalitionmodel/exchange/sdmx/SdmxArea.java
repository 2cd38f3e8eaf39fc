package org.coalitionmodel.exchange.sdmx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;

/** The codes of REF_AREA: countries by ISO 3166-1, countries and regions by UN M49, and areas of other code lists. */
final class SdmxArea {
    private static final String ALPHA_2 = "iso3166-1";
    private static final String ALPHA_3 = "iso3166-1-alpha-3";
    private static final String M49 = "un-m49";
    private static final String OTHER = "sdmx-area";
    private static final String UNKNOWN = "_X";

    private static final Set<String> ALPHA_2_CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> ALPHA_3_CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Pattern M49_CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern PART_OF_COUNTRY = Pattern.compile("[A-Z]{2}[A-Z0-9]{1,3}");

    /** The regions of UN M49, which are no countries. */
    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("001", "World"),
            Map.entry("002", "Africa"),
            Map.entry("003", "North America"),
            Map.entry("005", "South America"),
            Map.entry("009", "Oceania"),
            Map.entry("011", "Western Africa"),
            Map.entry("013", "Central America"),
            Map.entry("014", "Eastern Africa"),
            Map.entry("015", "Northern Africa"),
            Map.entry("017", "Middle Africa"),
            Map.entry("018", "Southern Africa"),
            Map.entry("019", "Americas"),
            Map.entry("021", "Northern America"),
            Map.entry("029", "Caribbean"),
            Map.entry("030", "Eastern Asia"),
            Map.entry("034", "Southern Asia"),
            Map.entry("035", "South-eastern Asia"),
            Map.entry("039", "Southern Europe"),
            Map.entry("053", "Australia and New Zealand"),
            Map.entry("054", "Melanesia"),
            Map.entry("057", "Micronesia"),
            Map.entry("061", "Polynesia"),
            Map.entry("142", "Asia"),
            Map.entry("143", "Central Asia"),
            Map.entry("145", "Western Asia"),
            Map.entry("150", "Europe"),
            Map.entry("151", "Eastern Europe"),
            Map.entry("154", "Northern Europe"),
            Map.entry("155", "Western Europe"),
            Map.entry("202", "Sub-Saharan Africa"),
            Map.entry("419", "Latin America and the Caribbean"));

    private SdmxArea() {}

    /** The identifier with a code. */
    static Identifier identifier(String code) {
        String scheme = ALPHA_2_CODES.contains(code)
                ? ALPHA_2
                : ALPHA_3_CODES.contains(code)
                        ? ALPHA_3
                        : M49_CODE.matcher(code).matches() ? M49 : OTHER;
        return Identifier.of(scheme, code);
    }

    /** The kind of area that a code stands for. */
    static PlaceKind kind(Identifier code) {
        return switch (code.scheme()) {
            case ALPHA_2, ALPHA_3 -> PlaceKind.COUNTRY;
            case M49 ->
                code.value().equals("001")
                        ? PlaceKind.WORLD
                        : REGIONS.containsKey(code.value()) ? PlaceKind.REGION : PlaceKind.COUNTRY;
            default -> isPartOfCountry(code.value()) ? PlaceKind.AREA : PlaceKind.REGION;
        };
    }

    private static boolean isPartOfCountry(String code) {
        return PART_OF_COUNTRY.matcher(code).matches() && ALPHA_2_CODES.contains(code.substring(0, 2));
    }

    /** The English name of the area; the code if it is not known. */
    static String name(Identifier code) {
        return switch (code.scheme()) {
            case ALPHA_2 -> new Locale.Builder().setRegion(code.value()).build().getDisplayCountry(Locale.ENGLISH);
            case ALPHA_3 ->
                ALPHA_2_CODES.stream()
                        .map(country -> new Locale.Builder().setRegion(country).build())
                        .filter(country -> country.getISO3Country().equals(code.value()))
                        .map(country -> country.getDisplayCountry(Locale.ENGLISH))
                        .findFirst()
                        .orElse(code.value());
            default -> REGIONS.getOrDefault(code.value(), code.value());
        };
    }

    /** The identifier of a place that is a code of REF_AREA; empty if it has none. */
    static Optional<Identifier> code(Place place) {
        return List.of(ALPHA_2, ALPHA_3, M49, OTHER).stream()
                .flatMap(scheme ->
                        place.identifiers().stream().filter(it -> it.scheme().equals(scheme)))
                .filter(it ->
                        identifier(it.value()).equals(it) && !own(place.id()).equals(it.value()))
                .findFirst();
    }

    /** What stands for a place without a code: its id, unless that looks like a code of a country. */
    static String own(Id<?> id) {
        return identifier(id.value()).scheme().equals(OTHER) ? id.value() : UNKNOWN;
    }
}
