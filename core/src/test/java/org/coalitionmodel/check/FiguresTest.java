package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.InventedFigures.BOREA;
import static org.coalitionmodel.check.InventedFigures.GUESTS;
import static org.coalitionmodel.check.InventedFigures.NORLAND;
import static org.coalitionmodel.check.InventedFigures.PORT;
import static org.coalitionmodel.check.InventedFigures.VISITORS;
import static org.coalitionmodel.check.InventedFigures.WORLD;
import static org.coalitionmodel.check.InventedFigures.dossier;
import static org.coalitionmodel.check.InventedFigures.level;
import static org.coalitionmodel.check.InventedFigures.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.PartialDate;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    private static final Figures NONE = new Figures(dossier());

    @ParameterizedTest
    @CsvSource({
        "visitors, true",
        "members, true",
        "visitors/day, false",
        "EUR, false",
        "percent, false",
        "percentagePoints, false",
        "months, false",
        "km, false"
    })
    void counts_things(String unit, boolean isCount) {
        assertThat(Figures.isCount(Optional.of(Unit.of(unit)))).isEqualTo(isCount);
    }

    @Test
    void numbers_in_two_units_can_be_compared_if_both_count_things() {
        Optional<Unit> visitors = Optional.of(Unit.of("visitors"));
        Optional<Unit> euros = Optional.of(Unit.of("EUR"));

        assertThat(Figures.isCount(Optional.empty())).isFalse();
        assertThat(Figures.areComparable(visitors, Optional.of(Unit.of("guests"))))
                .isTrue();
        assertThat(Figures.areComparable(euros, euros)).isTrue();
        assertThat(Figures.areComparable(visitors, euros)).isFalse();
        assertThat(Figures.areComparable(euros, visitors)).isFalse();
    }

    @Test
    void knows_the_number_that_a_source_gives() {
        assertThat(Figures.stated(Quantity.parse("about 5 [4, 9]")))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("5"));
        assertThat(Figures.stated(Quantity.range(4, 9)))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("9"));
        assertThat(Figures.stated(Quantity.parse("[4, ]")))
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("4"));
        assertThat(Figures.isStatedAbove(Quantity.about(5), Quantity.of(4))).isTrue();
        assertThat(Figures.isStatedAbove(Quantity.about(5), Quantity.of(5))).isFalse();
        assertThat(Figures.isStatedAbove(Quantity.inWords(LocalizedText.of("en", "many")), Quantity.of(4)))
                .isFalse();
    }

    @Test
    void orders_figures_by_their_ends() {
        Level vague = level("vague", "about 1").build();
        Level most = level("most", "at most 5").build();
        Level least = level("least", "at least 5").build();
        Level exact = level("exact", "exactly 5").build();
        Level more = level("more", "more than 5").build();
        Level less = level("less", "less than 5").build();

        assertThat(Figures.least(List.of(vague, least, more))).isEqualTo(least);
        assertThat(Figures.least(List.of(more, most, exact))).isEqualTo(most);
        assertThat(Figures.least(List.of(vague))).isEqualTo(vague);
        assertThat(Figures.greatest(List.of(vague, less, most))).isEqualTo(most);
        assertThat(Figures.greatest(List.of(exact, more))).isEqualTo(more);
    }

    @Test
    void leaves_out_doubtful_figures() {
        Level doubtful =
                level("doubtful", "5").status(ObservationStatus.DOUBTFUL).build();

        assertThat(new Figures(dossier(doubtful)).levels()).isEmpty();
    }

    @Test
    void a_base_is_what_the_share_is_except_for_what_it_names() {
        Matter own = NONE.matter(level("own", NORLAND, "2021", "5").build());
        Share share = share("share", NORLAND, "2021", "5 %", Base.of(WORLD)).build();

        assertThat(NONE.matter(share, Base.of(WORLD))).isEqualTo(own.in(WORLD));
        assertThat(NONE.matter(share, Base.of(When.of("2020")))).isEqualTo(own.at(Optional.of(When.of("2020"))));
        assertThat(NONE.matter(share, Base.builder().indicator(GUESTS).build()).indicators())
                .isEqualTo(List.of(GUESTS));
        assertThat(NONE.matter(share, Base.builder().about(GUESTS).build()).about())
                .contains(GUESTS);
        assertThat(NONE.matter(
                                share,
                                Base.builder()
                                        .addPlaces(WORLD)
                                        .addExcluding(PORT)
                                        .build())
                        .excluding())
                .isEqualTo(List.of(PORT));
        Level named = level("named", BOREA, "2019", "5").build();
        assertThat(new Figures(dossier(named))
                        .matter(share, Base.builder().statistic(named.id()).build()))
                .isEqualTo(NONE.matter(named));
    }

    @Test
    void a_time_that_is_relative_to_a_meeting_is_its_time() {
        Id<Meeting> fair = Id.of("fair");
        Dossier dossier = InventedFigures.builder()
                .addMeetings(
                        Meeting.builder().id(fair).when(When.of("2021-05-11")).build())
                .build();
        When during = When.builder().anchor(fair).side(When.Side.DURING).build();

        assertThat(new Figures(dossier)
                        .matter(level("at", "5").when(during).build())
                        .days())
                .contains(TimePeriod.of(PartialDate.parse("2021-05-11")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021?", "201X", "2021/..", "../2021", "P2Y", "2019/2021"})
    void the_days_of_some_periods_are_not_known(String period) {
        assertThat(NONE.matter(level("vague", WORLD, period, "5").build()).days())
                .isEmpty();
    }

    @Test
    void the_days_of_a_part_of_a_year_or_of_a_deadline_are_not_known() {
        When.Builder year = When.builder().period(TimePeriod.parse("2021"));
        for (When when : List.of(
                year.part(When.PeriodPart.EARLY).build(),
                When.by("2021"),
                When.builder()
                        .period(TimePeriod.parse("2021"))
                        .addReckonings(When.Reckoning.FISCAL)
                        .build())) {
            assertThat(NONE.matter(level("vague", "5").when(when).build()).days())
                    .isEmpty();
        }
        assertThat(NONE.matter(level("undated", "5").build()).days()).isEmpty();
        assertThat(NONE.matter(level("exact", WORLD, "2021", "5").build()).days())
                .isPresent();
    }

    @Test
    void the_words_of_a_time_do_not_matter() {
        When said = When.builder()
                .period(TimePeriod.parse("2021"))
                .wording(LocalizedText.of("en", "last year"))
                .build();

        assertThat(NONE.matter(level("a", "5").when(said).build()))
                .isEqualTo(NONE.matter(level("b", "5").when(When.of("2021")).build()));
    }

    @Test
    void the_places_around_a_place_are_the_nearest_first() {
        assertThat(NONE.around(PORT)).containsExactly(NORLAND, BOREA, WORLD);
        assertThat(NONE.around(WORLD)).isEmpty();
    }

    @Test
    void a_region_lies_around_the_places_that_it_lists() {
        Id<Place> coast = Place.id("coast");
        Dossier dossier = InventedFigures.builder()
                .addPlaces(Place.builder()
                        .id(coast)
                        .kind(Place.PlaceKind.AREA)
                        .addNames(LocalizedText.of("en", "Coast"))
                        .addMembers(PORT)
                        .addWithin(BOREA)
                        .build())
                .build();

        assertThat(new Figures(dossier).around(PORT)).containsExactly(NORLAND, coast, BOREA, WORLD);
    }

    @Test
    void a_place_within_very_many_others_is_searched_for_the_nearest() {
        List<Place> nested = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            nested.add(Place.builder()
                    .id(Place.id("place-" + i))
                    .kind(Place.PlaceKind.AREA)
                    .addNames(LocalizedText.of("en", "Place"))
                    .addWithin(i == 99 ? WORLD : Place.id("place-" + (i + 1)))
                    .build());
        }
        Figures figures =
                new Figures(InventedFigures.builder().addAllPlaces(nested).build());

        assertThat(figures.around(Place.id("place-0")))
                .hasSize(32)
                .contains(Place.id("place-32"))
                .doesNotContain(Place.id("place-33"));
    }

    @Test
    void matters_are_equal_whatever_the_order_of_their_ids() {
        Level one = level("one", "5").addIndicators(GUESTS).build();
        Level other = Level.builder()
                .id(one.id())
                .addIndicators(GUESTS, VISITORS)
                .quantity(Quantity.of(5))
                .build();

        assertThat(NONE.matter(one)).isEqualTo(NONE.matter(other)).isEqualByComparingTo(NONE.matter(other));
    }
}
