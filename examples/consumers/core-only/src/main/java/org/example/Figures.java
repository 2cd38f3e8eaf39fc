package org.example;

import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;

/** Builds a dossier of one figure. */
final class Figures {
    static final Id<Place> MOROCCO = Id.of("morocco");
    static final Id<Indicator> DISMANTLED = Id.of("cells-dismantled");

    private Figures() {}

    static Dossier dossier(Quantity cells) {
        return Dossier.builder()
                .addPlaces(Place.builder()
                        .id(MOROCCO)
                        .addNames(LocalizedText.of("en", "Morocco"))
                        .kind(Place.PlaceKind.COUNTRY)
                        .build())
                .addIndicators(Indicator.builder()
                        .id(DISMANTLED)
                        .addNames(LocalizedText.of("en", "Terrorist cells dismantled"))
                        .build())
                .addStatistics(Level.builder()
                        .id(Id.of("cells-in-morocco"))
                        .addIndicators(DISMANTLED)
                        .place(MOROCCO)
                        .quantity(cells.in(Unit.of("cells")))
                        .when(When.of("P20Y"))
                        .build())
                .build();
    }
}
