package org.coalitionmodel.exchange.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coalitionmodel.exchange.wikidata.ItemType.ItemKind;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;

/**
 * The items of the input and the type of each. The class of an item decides its type. If none of its classes is known,
 * the properties that lead to it decide: the holder of a position holds an office. This tells the type of an item that is
 * not in the input too. Such an item becomes an entity with nothing but its identifier.
 */
final class ItemIndex {
    /** What a property leads to, whatever the class of the item. */
    private static final Map<String, ItemType> BY_USE = Map.of(
            "P39", ItemType.OFFICE,
            "P463", ItemType.ORGANIZATION,
            "P17", ItemType.STATE,
            "P27", ItemType.STATE,
            "P488", ItemType.PERSON,
            "P248", ItemType.SOURCE);

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Item> properties = new LinkedHashMap<>();
    private final Map<String, ItemType> types = new LinkedHashMap<>();
    private final Set<String> absent = new LinkedHashSet<>();

    /** Adds a document. One that cannot be loaded is refused in its record. */
    void add(Item item) {
        if (!item.isItem() && !item.isProperty()) {
            refuse(item, "Entity must be an item or a property with its id");
        } else if ((item.isItem() ? items : properties).putIfAbsent(item.id(), item) != null) {
            refuse(item, "Entity.id must be unique in the input");
        }
    }

    private static void refuse(Item item, String rule) {
        item.row().refuseAll(rule);
        item.row().close();
    }

    /** Decides the type of each item. */
    void decideTypes() {
        items.values().forEach(this::decideByClass);
        items.values()
                .forEach(item ->
                        item.claims().filter(claim -> !claim.isDeprecated()).forEach(this::decideByUse));
    }

    private void decideByClass(Item item) {
        List<Claim> classes = item.claims("P31").toList();
        Optional<Map.Entry<String, ItemType>> first = ItemType.BY_CLASS.entrySet().stream()
                .filter(known -> classes.stream().anyMatch(claim -> claim.main().is(known.getKey())))
                .findFirst();
        for (Claim claim : classes) {
            if (first.filter(known -> claim.main().is(known.getKey())).isPresent()) {
                ItemType type = first.get().getValue();
                types.putIfAbsent(item.id(), type);
                claim.drop(item.row(), "the type has no statement");
                String written = type.writtenClass().filter(claim.main()::is).isPresent()
                        ? ""
                        : " (written as " + type.writtenClass().orElse("nothing") + ")";
                item.row().mapped(claim.key(), "type and kind" + written);
            } else if (ItemType.BY_CLASS.keySet().stream().anyMatch(claim.main()::is)) {
                claim.drop(item.row(), "another class decides the type");
            } else {
                claim.drop(item.row(), "not in the table of classes");
            }
        }
    }

    private void decideByUse(Claim claim) {
        decideByUse(claim.main());
        claim.references().forEach(reference -> reference.forEach(this::decideByUse));
        if (claim.property().equals("P39")) {
            claim.qualifiers("P1365").forEach(snak -> decide(snak, ItemType.PERSON));
            claim.qualifiers("P1366").forEach(snak -> decide(snak, ItemType.PERSON));
        }
    }

    private void decideByUse(Snak snak) {
        ItemType type = BY_USE.get(snak.property());
        if (type != null) {
            decide(snak, type);
        }
    }

    private void decide(Snak snak, ItemType type) {
        if (snak.hasValue() && snak.type().equals("wikibase-entityid")) {
            try {
                types.putIfAbsent(snak.item(), type);
            } catch (IllegalArgumentException e) {
                // It leads to no item. Whoever maps the statement says so.
                return;
            }
        }
    }

    Collection<Item> items() {
        return items.values();
    }

    Collection<Item> properties() {
        return properties.values();
    }

    Optional<Item> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<Item> property(String id) {
        return Optional.ofNullable(properties.get(id));
    }

    Optional<ItemType> type(String item) {
        return Optional.ofNullable(types.get(item));
    }

    /** The items that are referred to and not in the input, in the order in which they were met. */
    List<String> absent() {
        return new ArrayList<>(absent);
    }

    /** The kind of the item that a snak leads to. */
    private ItemKind kind(Snak snak) {
        ItemType type = types.get(snak.item());
        if (type == null) {
            throw new IllegalArgumentException(
                    "the item must be of a known class, or its type must follow from the property");
        }
        return type.kind();
    }

    /** The item that a snak leads to, which is then an entity of the dossier. */
    private String used(boolean isRight, Snak snak, String expected) {
        if (!isRight) {
            throw new IllegalArgumentException("the item must be " + expected);
        }
        if (!items.containsKey(snak.item())) {
            absent.add(snak.item());
        }
        return snak.item();
    }

    /** The party that a snak leads to. */
    Id<Party> party(Snak snak) {
        return id(used(kind(snak).isParty(), snak, "a party"));
    }

    /** The state that a snak leads to. */
    Id<Party> state(Snak snak) {
        return id(used(kind(snak) == ItemKind.STATE, snak, "a state"));
    }

    /** The body or treaty with members that a snak leads to. */
    Id<?> body(Snak snak) {
        ItemKind kind = kind(snak);
        return id(used(kind.isBody() || kind == ItemKind.SOURCE, snak, "an organisation, a coalition or a treaty"));
    }

    /** The place, or the territory of the state, that a snak leads to. */
    Id<Place> place(Snak snak) {
        ItemKind kind = kind(snak);
        String item = used(kind.isPlace(), snak, "a place");
        return kind == ItemKind.STATE ? WikidataIds.territory(item) : id(item);
    }

    /** The office that a snak leads to. */
    String office(Snak snak) {
        return used(kind(snak) == ItemKind.OFFICE, snak, "a position");
    }

    /** The meeting or event that a snak leads to. */
    <T> Id<T> occasion(Snak snak) {
        return id(used(kind(snak).isOccasion(), snak, "a meeting or an event"));
    }

    /** Whether a snak leads to an organisation or a coalition. */
    boolean isBody(Snak snak) {
        return kind(snak).isBody();
    }

    /** Whether a snak leads to a place that is not a state. */
    boolean isPlace(Snak snak) {
        return kind(snak) == ItemKind.PLACE;
    }

    /** The id of the entity that an item becomes. */
    static <T> Id<T> id(String item) {
        return WikidataIds.item(item).toId();
    }
}
