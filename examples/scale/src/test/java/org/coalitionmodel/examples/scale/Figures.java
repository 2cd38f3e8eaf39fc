package org.coalitionmodel.examples.scale;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** Invented figures, and places: the coast has two ports; it lies in the north, and the shore lists it as a member. */
final class Figures {
    static final List<Place> PLACES = List.of(
            place("north"),
            Place.builder().from(place("shore")).addMembers(Place.id("coast")).build(),
            place("coast", "north"),
            place("port-ember", "coast"),
            place("port-ash", "coast"),
            place("hill", "north"));

    private Figures() {}

    static Place place(String id, String... within) {
        return Place.builder()
                .id(Place.id(id))
                .addNames(LocalizedText.of("en", id))
                .kind(PlaceKind.AREA)
                .within(Set.of(within).stream().map(Place::id).toList())
                .build();
    }

    /** So many raids in a place in 2031. */
    static Level raids(String place, String quantity) {
        return like(place, quantity).build();
    }

    /** The same, to be changed. */
    static Level.Builder like(String place, String quantity) {
        return Level.builder()
                .id(Statistic.id("figure"))
                .addIndicators(Id.of("raids"))
                .place(Place.id(place))
                .when(When.of("2031"))
                .quantity(Quantity.parse(quantity));
    }

    static GroupKey key(String place) {
        return new GroupKey(place, "raids", "2031", "");
    }

    /** The total of figures in a place as a whole. */
    static GroupTotal total(String... quantities) {
        GroupTotal total = new GroupTotal();
        for (String quantity : quantities) {
            total.add(key("coast"), raids("coast", quantity));
        }
        return total;
    }

    /** The counts of a total by reason. */
    static Map<NotSummed, Long> notSummed(Statistic statistic) {
        return new GroupTotal().add(key("coast"), statistic).notSummed();
    }
}
