package org.coalitionmodel.exchange.sdmx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /** A code of NUTS. Words such as {@code ARB} are no such codes. */
    private static final Pattern PART_OF_COUNTRY = Pattern.compile("[A-Z]{2}(?=.*[0-9])[A-Z0-9]{1,3}");

    /** The countries of UN M49, whose codes are the numeric codes of ISO 3166-1. */
    private static final Set<String> COUNTRIES =
            Pattern.compile("\\s+").splitAsStream("""
            004 008 010 012 016 020 024 028 031 032 036 040 044 048 050 051 052 056 060 064 068 070 072 074
            076 084 086 090 092 096 100 104 108 112 116 120 124 132 136 140 144 148 152 156 158 162 166 170
            174 175 178 180 184 188 191 192 196 203 204 208 212 214 218 222 226 231 232 233 234 238 239 242
            246 248 250 254 258 260 262 266 268 270 275 276 288 292 296 300 304 308 312 316 320 324 328 332
            334 336 340 344 348 352 356 360 364 368 372 376 380 384 388 392 398 400 404 408 410 414 417 418
            422 426 428 430 434 438 440 442 446 450 454 458 462 466 470 474 478 480 484 492 496 498 499 500
            504 508 512 516 520 524 528 531 533 534 535 540 548 554 558 562 566 570 574 578 580 581 583 584
            585 586 591 598 600 604 608 612 616 620 624 626 630 634 638 642 643 646 652 654 659 660 662 663
            666 670 674 678 682 686 688 690 694 702 703 704 705 706 710 716 724 728 729 732 740 744 748 752
            756 760 762 764 768 772 776 780 784 788 792 795 796 798 800 804 807 818 826 831 832 833 834 840
            850 854 858 860 862 876 882 887 894
            """).collect(Collectors.toUnmodifiableSet());

    /** The codes that the European Union has for two countries. */
    private static final Map<String, String> OF_EUROPEAN_UNION = Map.of("UK", "GB", "EL", "GR");

    /** The regions and groups of UN M49, which are no countries. */
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
            Map.entry("199", "Least developed countries"),
            Map.entry("202", "Sub-Saharan Africa"),
            Map.entry("419", "Latin America and the Caribbean"),
            Map.entry("432", "Landlocked developing countries"),
            Map.entry("722", "Small island developing states"));

    private SdmxArea() {}

    /** The identifier with a code. */
    static Identifier identifier(String code) {
        String national = OF_EUROPEAN_UNION.getOrDefault(code, code);
        String scheme = ALPHA_2_CODES.contains(national)
                ? ALPHA_2
                : ALPHA_3_CODES.contains(code)
                        ? ALPHA_3
                        : M49_CODE.matcher(code).matches() ? M49 : OTHER;
        return Identifier.of(scheme, national);
    }

    /** The kind of area that a code stands for. */
    static PlaceKind kind(Identifier code) {
        return switch (code.scheme()) {
            case ALPHA_2, ALPHA_3 -> PlaceKind.COUNTRY;
            case M49 ->
                code.value().equals("001")
                        ? PlaceKind.WORLD
                        : COUNTRIES.contains(code.value()) ? PlaceKind.COUNTRY : PlaceKind.REGION;
            default -> isPartOfCountry(code.value()) ? PlaceKind.AREA : PlaceKind.REGION;
        };
    }

    private static boolean isPartOfCountry(String code) {
        return PART_OF_COUNTRY.matcher(code).matches()
                && identifier(code.substring(0, 2)).scheme().equals(ALPHA_2);
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
