package org.coalitionmodel.check;

import java.util.Arrays;
import java.util.List;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** Small dossiers of invented figures: people who visit Norland, a country of the continent Borea, and its city Port. */
final class InventedFigures {
    static final Id<Place> WORLD = Place.id("the-world");
    static final Id<Place> BOREA = Place.id("the-borea");
    static final Id<Place> NORLAND = Place.id("the-norland");
    static final Id<Place> PORT = Place.id("the-port");
    static final Id<Place> SUDLAND = Place.id("the-sudland");
    static final Id<Indicator> VISITORS = Indicator.id("visitors");
    static final Id<Indicator> GUESTS = Indicator.id("guests");
    static final Id<Indicator> RATING = Indicator.id("rating");
    static final Id<Indicator> MEAN = Indicator.id("mean");
    static final Id<Indicator> MIDDLE = Indicator.id("middle");
    static final Id<Indicator> PEAK = Indicator.id("peak");
    static final Id<Source> GAZETTE = Source.id("gazette");

    private InventedFigures() {}

    static Level.Builder level(String id, Id<Place> place, String year, String quantity) {
        return Level.builder()
                .id(Statistic.id(id))
                .addIndicators(VISITORS)
                .place(place)
                .when(When.of(year))
                .quantity(Quantity.parse(quantity));
    }

    /** A level without place and time. */
    static Level.Builder level(String id, String quantity) {
        return Level.builder().id(Statistic.id(id)).addIndicators(VISITORS).quantity(Quantity.parse(quantity));
    }

    static Share.Builder share(String id, Id<Place> place, String year, String quantity, Base... bases) {
        return Share.builder()
                .id(Statistic.id(id))
                .addIndicators(VISITORS)
                .place(place)
                .when(When.of(year))
                .quantity(Quantity.parse(quantity))
                .addBases(bases);
    }

    static Relation relation(RelationKind kind, String to) {
        return Relation.of(kind, Statistic.id(to));
    }

    static Dossier dossier(Statistic... statistics) {
        return builder(statistics).build();
    }

    static Dossier.Builder builder(Statistic... statistics) {
        return Dossier.builder()
                .addSources(Source.builder()
                        .id(GAZETTE)
                        .kind(Source.SourceKind.OTHER)
                        .addNames(LocalizedText.of("en", "Gazette"))
                        .build())
                .addPlaces(
                        place(WORLD, "World").build(),
                        place(BOREA, "Borea").addWithin(WORLD).build(),
                        place(NORLAND, "Norland").addWithin(BOREA).build(),
                        place(PORT, "Port").addWithin(NORLAND).build(),
                        place(SUDLAND, "Sudland").build())
                .addIndicators(
                        indicator(VISITORS, "Visitors").build(),
                        indicator(GUESTS, "Guests").build(),
                        indicator(RATING, "Rating").scale(Quantity.range(0, 10)).build(),
                        aggregated(MEAN, Indicator.Aggregation.AVERAGE),
                        aggregated(MIDDLE, Indicator.Aggregation.MEDIAN),
                        aggregated(PEAK, Indicator.Aggregation.HIGHEST))
                .addAllStatistics(Arrays.asList(statistics));
    }

    private static Place.Builder place(Id<Place> id, String name) {
        return Place.builder().id(id).kind(Place.PlaceKind.REGION).addNames(LocalizedText.of("en", name));
    }

    private static Indicator.Builder indicator(Id<Indicator> id, String name) {
        return Indicator.builder().id(id).addNames(LocalizedText.of("en", name));
    }

    private static Indicator aggregated(Id<Indicator> id, Indicator.Aggregation aggregation) {
        return indicator(id, "Crowd").aggregation(aggregation).build();
    }

    static List<Finding> check(String code, Statistic... statistics) {
        return check(code, dossier(statistics));
    }

    static List<Finding> check(String code, Dossier dossier) {
        return Checks.standard().only(code).check(dossier).findings();
    }
}
