package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareChecksTest {
    private static final Id<Place> WORLD = Place.id("world");
    private static final Id<Place> SAHEL = Place.id("sahel");
    private static final Id<Indicator> DEATHS = Indicator.id("deaths");

    @ParameterizedTest
    @CsvSource({
        "35 %, CONSISTENT",
        "100 %, UNDETERMINED",
        "exactly 100 %, CONSISTENT",
        "more than 90 %, UNDETERMINED",
        "102 %, CONTRADICTORY",
        "1.5, CONTRADICTORY",
        "0.5, CONSISTENT"
    })
    void a_share_is_at_most_the_whole(String quantity, Answer answer) {
        assertThat(check(quantity).answer()).isEqualTo(answer);
    }

    @Test
    void says_what_is_wrong_in_both_languages() {
        Finding finding = check("102 %");
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Deaths from terrorism, Sahel is 102 per cent, which is more than the whole.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("102 في المئة");
        assertThat(finding.pointers()).containsExactly("/statistics/0/quantity");
        assertThat(finding.settledBy()).isPresent();
    }

    private static Finding check(String quantity) {
        Dossier dossier = Dossier.builder()
                .addPlaces(place(WORLD, "World"), place(SAHEL, "Sahel"))
                .addIndicators(Indicator.builder()
                        .id(DEATHS)
                        .addNames(Name.of(LocalizedText.of("en", "Deaths from terrorism")))
                        .build())
                .addStatistics(Share.builder()
                        .id(Statistic.id("sahel-share"))
                        .addIndicators(DEATHS)
                        .place(SAHEL)
                        .quantity(Quantity.parse(quantity))
                        .addBases(Base.of(WORLD))
                        .build())
                .build();
        return Checks.standard()
                .only("share-above-whole")
                .check(dossier)
                .findings()
                .get(0);
    }

    private static Place place(Id<Place> id, String name) {
        return Place.builder()
                .id(id)
                .kind(Place.PlaceKind.REGION)
                .addNames(Name.of(LocalizedText.of("en", name)))
                .build();
    }
}
