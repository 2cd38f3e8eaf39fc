package org.coalitionmodel.exchange.ftm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.coalitionmodel.exchange.ftm.FtmRecord.FtmValue;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Identifier;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.text.LocalizedText;

/** The places of a loaded dossier: the addresses of the input, and the countries and addresses that its entities name. */
final class LoadedPlaces {
    /** The parts of an address, in the order of a letter. */
    private static final List<String> PARTS =
            List.of("remarks", "postOfficeBox", "street", "street2", "postalCode", "city", "region", "state");

    private final LoadedSources sources;
    private final Map<Id<?>, Place> places = new LinkedHashMap<>();
    private final Map<String, Id<Place>> addresses = new HashMap<>();

    LoadedPlaces(LoadedSources sources) {
        this.sources = sources;
    }

    Collection<Place> all() {
        return places.values();
    }

    /** Takes the addresses among the records. One without any text is refused. */
    void add(Collection<FtmRecord> records) {
        for (FtmRecord record : records) {
            if (record.isA(FtmSchema.ADDRESS)) {
                List<Name> names = names(record);
                if (names.isEmpty()) {
                    record.refuse("Place.names must not be empty");
                } else {
                    addAddress(record, names);
                }
            }
        }
    }

    private void addAddress(FtmRecord record, List<Name> names) {
        record.mapped(record.values("@schema").get(0), "Place");
        Place place = Place.builder()
                .id(KeyProperty.id(record.id()).toId())
                .kind(kind(record))
                .names(names)
                .within(countries(record, "country", "Place.within"))
                .identifiers(PartyLoader.identifiers(record, FtmSchema.ADDRESS))
                .citations(sources.citations(record))
                .build();
        places.put(place.id(), place);
        addresses.put(record.id(), place.id());
    }

    private static PlaceKind kind(FtmRecord record) {
        if (record.has("full") || record.has("street") || record.has("postOfficeBox")) {
            return PlaceKind.VENUE;
        }
        return record.has("city") ? PlaceKind.CITY : PlaceKind.AREA;
    }

    private static List<Name> names(FtmRecord record) {
        List<Name> names = new ArrayList<>();
        String usual = record.has("full") ? "full" : first(record);
        addAll(record, usual, names);
        StringJoiner parts = new StringJoiner(", ");
        for (String property : PARTS) {
            for (FtmValue value : property.equals(usual) ? List.<FtmValue>of() : record.values(property)) {
                String text = value.text();
                if (names.isEmpty()) {
                    parts.add(text);
                    record.kept(value, "a part of the name");
                } else if (names.get(0).text().original().contains(text)) {
                    record.kept(value, "a part of the name");
                } else {
                    record.dropped(value, "a place has no parts of an address");
                }
            }
        }
        if (names.isEmpty() && parts.length() > 0) {
            names.add(PartyLoader.name(parts.toString(), Name.NameKind.NAME));
        }
        names.addAll(PartyLoader.names(record, "Place.names", names));
        return names;
    }

    /** The property that is the name of a city or area without any address in it; empty if several parts make the name. */
    private static String first(FtmRecord record) {
        List<String> given = PARTS.stream().filter(record::has).toList();
        return given.size() == 1 && List.of("city", "region").contains(given.get(0)) ? given.get(0) : "";
    }

    private static void addAll(FtmRecord record, String property, List<Name> names) {
        for (FtmValue value : record.values(property)) {
            names.add(PartyLoader.name(value.text(), Name.NameKind.NAME));
            record.mapped(value, "Place.names");
        }
    }

    /** The places of the countries of a property that means the same as the attribute of the model. */
    List<Id<Place>> countries(FtmRecord record, String property, String target) {
        return countries(record, property, value -> record.mapped(value, target));
    }

    /** The places of the countries of a property that only says that something has to do with them. */
    List<Id<Place>> vagueCountries(FtmRecord record, String property, String target) {
        return countries(record, property, value -> record.kept(value, target));
    }

    private List<Id<Place>> countries(FtmRecord record, String property, Consumer<FtmValue> treatment) {
        List<Id<Place>> countries = new ArrayList<>();
        for (FtmValue value : record.values(property)) {
            if (Countries.isCode(value.text())) {
                Id<Place> country = country(value.text());
                if (!countries.contains(country)) {
                    countries.add(country);
                }
                treatment.accept(value);
            } else {
                record.refused(value, Countries.RULE);
            }
        }
        return countries;
    }

    /** The place of a code. Its id is that of places with the code in other formats. */
    Id<Place> country(String code) {
        Id<Place> id = Countries.identifier(code).toId();
        places.computeIfAbsent(
                id,
                key -> Place.builder()
                        .id(id)
                        .addNames(Name.of(LocalizedText.of("en", Countries.name(code))))
                        .kind(code.equals("eu") ? PlaceKind.REGION : PlaceKind.COUNTRY)
                        .addIdentifiers(Countries.identifier(code))
                        .addCitations(sources.ofInput())
                        .build());
        return id;
    }

    /** The places of an entity: of the addresses it refers to, and of those it has as a text. */
    List<Id<Place>> addresses(FtmRecord record, String text, String target) {
        List<Id<Place>> found = new ArrayList<>();
        for (FtmValue value : record.values("addressEntity")) {
            Optional<Id<Place>> place = Optional.ofNullable(addresses.get(value.text()));
            if (place.isPresent()) {
                found.add(place.get());
                record.mapped(value, target);
            } else {
                record.refused(value, "addressEntity must refer to an address of the input");
            }
        }
        for (FtmValue value : record.values(text)) {
            Identifier key = Identifier.of(KeyProperty.ADDRESS, value.text());
            Id<Place> id = key.toId();
            List<Citation> citations = List.of(sources.ofInput());
            places.computeIfAbsent(
                    id,
                    made -> Place.builder()
                            .id(id)
                            .addNames(PartyLoader.name(value.text(), Name.NameKind.NAME))
                            .kind(PlaceKind.VENUE)
                            .addIdentifiers(key)
                            .citations(citations)
                            .build());
            found.add(id);
            record.mapped(value, target);
        }
        return found.stream().distinct().toList();
    }
}
