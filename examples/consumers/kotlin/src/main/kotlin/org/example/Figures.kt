package org.example

import java.util.Locale
import org.coalitionmodel.dossier.Dossier
import org.coalitionmodel.id.Id
import org.coalitionmodel.place.Place
import org.coalitionmodel.quantity.Quantity
import org.coalitionmodel.statistic.Comparison
import org.coalitionmodel.statistic.Indicator
import org.coalitionmodel.statistic.Level
import org.coalitionmodel.statistic.Rank
import org.coalitionmodel.statistic.Share
import org.coalitionmodel.statistic.Statistic
import org.coalitionmodel.text.LocalizedText

/** A sealed type of the model needs no `else`. */
fun describe(statistic: Statistic): String =
    when (statistic) {
        is Level -> "level ${statistic.quantity().interval()}"
        is Share -> "share ${statistic.quantity().interval()}"
        is Comparison -> "comparison ${statistic.direction()}"
        is Rank -> "rank ${statistic.rank()}"
    }

/** What the model returns is never null, and the compiler knows. */
fun nameOf(place: Place, language: Locale): String = place.names()[0].text().`in`(language)

fun build(cells: Long): Dossier {
    val morocco = Id.of<Place>("morocco")
    val dismantled = Id.of<Indicator>("cells-dismantled")
    return Dossier.builder()
        .addPlaces(
            Place.builder().id(morocco).addNames(LocalizedText.of("en", "Morocco")).kind(Place.PlaceKind.COUNTRY).build())
        .addIndicators(
            Indicator.builder().id(dismantled).addNames(LocalizedText.of("en", "Terrorist cells dismantled")).build())
        .addStatistics(
            Level.builder()
                .id(Id.of("cells-in-morocco"))
                .addIndicators(dismantled)
                .place(morocco)
                .quantity(Quantity.moreThan(cells))
                .build())
        .build()
}
