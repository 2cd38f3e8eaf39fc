package org.coalitionmodel.derivation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Comparison.Direction;
import org.coalitionmodel.statistic.Comparison.Measure;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** Invented figures: deaths in Norland, a region of which are Westmark and Eastmark, in 2021. */
final class DerivationFigures {
    static final Id<Place> WORLD = Place.id("world");
    static final Id<Place> NORLAND = Place.id("norland");
    static final Id<Place> WESTMARK = Place.id("westmark");
    static final Id<Place> EASTMARK = Place.id("eastmark");
    /** It has Westmark in common with Norland. */
    static final Id<Place> COAST = Place.id("coast");

    static final Id<Indicator> DEATHS = Indicator.id("deaths");
    static final Id<Indicator> ATTACKS = Indicator.id("attacks");
    static final Id<Indicator> DEATHS_PER_ATTACK = Indicator.id("deaths-per-attack");
    static final Id<Indicator> DEATHS_OF_CHILDREN = Indicator.id("deaths-of-children");
    static final Id<Indicator> ATTACKS_BY_RIDERS = Indicator.id("attacks-by-riders");
    static final Id<Party> CHILDREN = Party.id("children");
    static final Id<Party> RIDERS = Party.id("riders");
    static final Id<Event> RAID = Event.id("raid");
    static final Id<Event> SIEGE = Event.id("siege");

    static final When BEFORE = before("P1Y");

    private DerivationFigures() {}

    static Level.Builder level(String id, String quantity) {
        return Level.builder()
                .id(Statistic.id(id))
                .addIndicators(DEATHS)
                .place(NORLAND)
                .when(When.of("2021"))
                .quantity(Quantity.parse(quantity));
    }

    static Share.Builder share(String quantity) {
        return Share.builder()
                .id(Statistic.id("share"))
                .addIndicators(DEATHS)
                .place(NORLAND)
                .when(When.of("2021"))
                .quantity(Quantity.parse(quantity));
    }

    static Comparison.Builder comparison(Direction direction) {
        return Comparison.builder()
                .id(Statistic.id("comparison"))
                .addIndicators(DEATHS)
                .place(NORLAND)
                .when(When.of("2021"))
                .direction(direction);
    }

    static Comparison.Builder comparison(Direction direction, String quantity, Measure measure) {
        return comparison(direction).quantity(Quantity.parse(quantity)).addMeasures(measure);
    }

    static Base yearBefore() {
        return Base.of(BEFORE);
    }

    static When before(String length) {
        return When.builder()
                .from(When.of(length))
                .addReckonings(When.Reckoning.BEFORE)
                .build();
    }

    static Relation towards(String total) {
        return Relation.of(RelationKind.COUNTS_TOWARDS, Statistic.id(total));
    }

    /** The intervals, rounded outward to two decimals. */
    static List<String> intervals(Collection<DerivedValue> values) {
        return values.stream()
                .map(value -> value.interval().roundedOutward(2).toString())
                .toList();
    }

    static List<String> intervals(Optional<DerivedValue> value) {
        return intervals(value.stream().toList());
    }

    static Derivations in(Statistic... statistics) {
        return Derivations.in(dossier(statistics));
    }

    static Dossier dossier(Statistic... statistics) {
        return Dossier.builder()
                .addPlaces(
                        place(WORLD).build(),
                        place(NORLAND)
                                .addWithin(WORLD)
                                .addMembers(WESTMARK, EASTMARK)
                                .build(),
                        place(WESTMARK).addWithin(WORLD).build(),
                        place(EASTMARK).addWithin(NORLAND).build(),
                        place(COAST).addMembers(WESTMARK).build())
                .addParties(
                        Group.builder().id(CHILDREN).addNames(name("children")).build(),
                        Group.builder().id(RIDERS).addNames(name("riders")).build())
                .addEvents(
                        event(RAID).when(When.of("2021")).build(), event(SIEGE).build())
                .addIndicators(
                        indicator(DEATHS).build(),
                        indicator(ATTACKS).build(),
                        indicator(DEATHS_PER_ATTACK).build(),
                        indicator(DEATHS_OF_CHILDREN).population(CHILDREN).build(),
                        indicator(ATTACKS_BY_RIDERS).addBy(RIDERS).build())
                .statistics(List.of(statistics))
                .build();
    }

    private static Place.Builder place(Id<Place> id) {
        return Place.builder().id(id).kind(Place.PlaceKind.REGION).addNames(name(id.value()));
    }

    private static Event.Builder event(Id<Event> id) {
        return Event.builder().id(id).kind(Event.EventKind.ATTACK).addNames(name(id.value()));
    }

    private static Indicator.Builder indicator(Id<Indicator> id) {
        return Indicator.builder().id(id).addNames(name(id.value()));
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}
