package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.InventedFigures.BOREA;
import static org.coalitionmodel.check.InventedFigures.NORLAND;
import static org.coalitionmodel.check.InventedFigures.PORT;
import static org.coalitionmodel.check.InventedFigures.WORLD;
import static org.coalitionmodel.check.InventedFigures.relation;
import static org.coalitionmodel.check.InventedFigures.share;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareChecksTest {
    private static final Id<Place> EARTH = Place.id("world");
    private static final Id<Place> SAHEL = Place.id("sahel");
    private static final Id<Indicator> DEATHS = Indicator.id("deaths");

    @ParameterizedTest
    @CsvSource({
        "35 %, CONSISTENT",
        "exactly 100 %, CONSISTENT",
        "about 105 %, UNDETERMINED",
        "about 1.05, UNDETERMINED",
        "102 %, CONTRADICTORY",
        "1.5, CONTRADICTORY",
        "0.5, CONSISTENT"
    })
    void a_share_is_at_most_the_whole(String quantity, Answer answer) {
        assertThat(check(quantity).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 %", "more than 90 %", "about 0.95"})
    void a_number_below_the_whole_whose_bound_leaves_room_is_no_finding(String quantity) {
        assertThat(InventedFigures.check(
                        "share-above-whole",
                        share("share", PORT, "2021", quantity, Base.of(WORLD)).build()))
                .isEmpty();
    }

    @Test
    void a_ratio_to_something_else_may_be_above_the_whole() {
        Base other = Base.builder().indicator(InventedFigures.GUESTS).build();

        assertThat(InventedFigures.check(
                        "share-above-whole",
                        share("share", PORT, "2021", "120 %", other).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 35 %, exactly 40 %, CONSISTENT",
        "exactly 45 %, exactly 40 %, CONTRADICTORY",
        "about 45 %, exactly 40 %, UNDETERMINED",
        "0.45, exactly 40 %, CONTRADICTORY"
    })
    void a_share_is_at_most_that_of_the_nearest_place_around_it(String part, String whole, Answer answer) {
        assertThat(InventedFigures.check(
                        "share-above-container",
                        share("part", PORT, "2021", part, Base.of(WORLD)).build(),
                        share("whole", BOREA, "2021", whole, Base.of(WORLD)).build()))
                .extracting(Finding::answer)
                .containsExactly(answer);
    }

    @Test
    void shares_that_can_not_be_compared_are_not() {
        assertThat(InventedFigures.check(
                        "share-above-container",
                        share("part", PORT, "2021", "exactly 45 %", Base.of(WORLD))
                                .addRelations(relation(RelationKind.NOT_COMPARABLE_WITH, "whole"))
                                .build(),
                        share("whole", BOREA, "2021", "exactly 40 %", Base.of(WORLD))
                                .build()))
                .isEmpty();
    }

    @Test
    void says_which_share_is_too_large_in_both_languages() {
        Finding finding = InventedFigures.check(
                        "share-above-container",
                        share("part", PORT, "2021", "exactly 45 %", Base.of(WORLD))
                                .build(),
                        share("whole", BOREA, "2021", "exactly 40 %", Base.of(WORLD))
                                .build(),
                        share("less", BOREA, "2021", "exactly 30 %", Base.of(WORLD))
                                .build())
                .get(0);

        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Port, 2021: 45 per cent, but the place that contains it has a smaller share."
                        + " Visitors, Borea, 2021: 40 per cent.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("45 في المئة", "40 في المئة");
        assertThat(finding.pointers()).containsExactly("/statistics/0/quantity", "/statistics/1/quantity");
        assertThat(finding.settledBy()).isPresent();
    }

    @Test
    void shares_of_unknown_days_are_never_contradictory() {
        for (Base undated : List.of(Base.of(When.of("P2Y")), Base.of(WORLD))) {
            String days = undated.places().isEmpty() ? "2021" : "P2Y";
            Base base = Base.builder().from(undated).places(List.of(WORLD)).build();
            Share whole = share("whole", BOREA, days, "exactly 40 %", base).build();

            assertThat(InventedFigures.check(
                            "share-above-container",
                            share("part", PORT, days, "exactly 45 %", base).build(),
                            whole))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNDETERMINED);
            assertThat(InventedFigures.check(
                            "share-above-container",
                            share("part", PORT, days, "exactly 35 %", base).build(),
                            whole))
                    .isEmpty();
        }
    }

    @Test
    void shares_of_another_or_an_unclear_base_are_not_compared() {
        assertThat(InventedFigures.check(
                        "share-above-container",
                        share("part", PORT, "2021", "exactly 45 %", Base.of(WORLD), Base.of(NORLAND))
                                .build(),
                        share("other", PORT, "2021", "exactly 45 %", Base.of(NORLAND))
                                .build(),
                        share("whole", BOREA, "2021", "exactly 40 %", Base.of(WORLD))
                                .build(),
                        share("nowhere", BOREA, "2021", "exactly 45 %", Base.of(WORLD))
                                .place(Optional.empty())
                                .build()))
                .isEmpty();
    }

    @Test
    void bounds_that_leave_room_are_no_finding() {
        assertThat(InventedFigures.check(
                        "share-above-container",
                        share("part", PORT, "2021", "more than 35 %", Base.of(WORLD))
                                .build(),
                        share("whole", BOREA, "2021", "more than 40 %", Base.of(WORLD))
                                .build()))
                .isEmpty();
    }

    @Test
    void says_what_is_wrong_in_both_languages() {
        Finding finding = check("102 %");
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Deaths from terrorism, Sahel: 102 per cent, which is more than the whole.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("102 في المئة");
        assertThat(finding.pointers()).containsExactly("/statistics/0/quantity");
        assertThat(finding.settledBy()).isPresent();
    }

    private static Finding check(String quantity) {
        Dossier dossier = Dossier.builder()
                .addPlaces(place(EARTH, "World"), place(SAHEL, "Sahel"))
                .addIndicators(Indicator.builder()
                        .id(DEATHS)
                        .addNames(Name.of(LocalizedText.of("en", "Deaths from terrorism")))
                        .build())
                .addStatistics(Share.builder()
                        .id(Statistic.id("sahel-share"))
                        .addIndicators(DEATHS)
                        .place(SAHEL)
                        .quantity(Quantity.parse(quantity))
                        .addBases(Base.of(EARTH))
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
