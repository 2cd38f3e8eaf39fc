package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.Finding.Answer.CONSISTENT;
import static org.coalitionmodel.check.Finding.Answer.CONTRADICTORY;
import static org.coalitionmodel.check.Finding.Answer.UNDETERMINED;
import static org.coalitionmodel.check.InventedFigures.BOREA;
import static org.coalitionmodel.check.InventedFigures.NORLAND;
import static org.coalitionmodel.check.InventedFigures.PORT;
import static org.coalitionmodel.check.InventedFigures.RATING;
import static org.coalitionmodel.check.InventedFigures.SUDLAND;
import static org.coalitionmodel.check.InventedFigures.WORLD;
import static org.coalitionmodel.check.InventedFigures.dossier;
import static org.coalitionmodel.check.InventedFigures.level;
import static org.coalitionmodel.check.InventedFigures.relation;
import static org.coalitionmodel.check.InventedFigures.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartChecksTest {
    private static final String CODE = "part-above-whole";

    @ParameterizedTest
    @CsvSource({
        "40 visitors, 50 visitors, CONSISTENT",
        "60 visitors, 50 visitors, CONTRADICTORY",
        "60 visitors, about 50 visitors, UNDETERMINED",
        "60 guests, 50 visitors, CONTRADICTORY",
        "60 EUR, 50 EUR, CONTRADICTORY"
    })
    void what_counts_towards_a_total_is_not_more(String part, String whole, String answer) {
        Level counted = level("part", part)
                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "whole"))
                .build();

        assertThat(check(counted, level("whole", whole).build()))
                .extracting(finding -> finding.answer().name())
                .containsExactly(answer);
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationKind.class,
            names = {"COUNTS_TOWARDS", "PART_OF"})
    void a_part_is_not_more_than_its_whole(RelationKind kind) {
        assertThat(check(
                        level("part", "exactly 60 visitors")
                                .addRelations(relation(kind, "whole"))
                                .build(),
                        level("whole", "exactly 50 visitors").build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(CONTRADICTORY);
                    assertThat(finding.pointers()).containsExactly("/statistics/0/quantity", "/statistics/1/quantity");
                    assertThat(finding.figures())
                            .extracting(Finding.Figure::name)
                            .containsExactly("part", "whole");
                    assertThat(finding.settledBy()).isPresent();
                });
    }

    @Test
    void says_what_is_wrong_in_both_languages() {
        Finding finding = check(
                        level("part", PORT, "2021", "exactly 60 visitors").build(),
                        level("whole", NORLAND, "2021", "exactly 50 visitors").build())
                .get(0);

        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Port, 2021: 60 visitors, but as a part it can't be more than"
                        + " Visitors, Norland, 2021: 50 visitors.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar")))
                .contains("ولا يمكن أن يتجاوز الجزء كلَّه", "60", "50");
    }

    @ParameterizedTest
    @CsvSource({
        "60 visitors, 50 visitors/day",
        "60 visitors/day, 50 visitors/day",
        "60 %, 50 %",
        "60 years, 50 years",
        "60 EUR, 50 USD"
    })
    void numbers_that_do_not_add_up_are_not_compared(String part, String whole) {
        assertThat(check(
                        level("part", part)
                                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "whole"))
                                .build(),
                        level("whole", whole).build()))
                .isEmpty();
    }

    @Test
    void what_is_pledged_is_not_compared_with_a_target() {
        assertThat(check(
                        level("pledged", "60 EUR")
                                .status(ObservationStatus.PLEDGED)
                                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "target"))
                                .build(),
                        level("target", "50 EUR")
                                .status(ObservationStatus.TARGET)
                                .build()))
                .isEmpty();
    }

    @Test
    void other_relations_and_other_kinds_of_figures_are_no_parts() {
        assertThat(check(
                        level("before", "60 visitors")
                                .addRelations(relation(RelationKind.PREVIOUS, "whole"))
                                .build(),
                        share("share", SUDLAND, "2021", "60 %", Base.of(WORLD))
                                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "whole"))
                                .build(),
                        level("of-share", "60 visitors")
                                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "share"))
                                .build(),
                        level("whole", "50 visitors").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 20 visitors, exactly 50 visitors, CONSISTENT",
        "exactly 30 visitors, exactly 50 visitors, CONTRADICTORY"
    })
    void disjoint_parts_together_are_not_more_than_their_whole(String part, String whole, String answer) {
        List<Finding> sums = sums(
                partOf("a", part, PORT),
                partOf("b", part, SUDLAND),
                level("whole", whole).build());

        assertThat(sums).singleElement().satisfies(finding -> {
            assertThat(finding.answer().name()).isEqualTo(answer);
            assertThat(finding.entities()).containsExactly(Statistic.id("whole"), Statistic.id("a"), Statistic.id("b"));
        });
    }

    @Test
    void says_what_the_parts_make_together() {
        Finding finding = sums(
                        partOf("a", "exactly 30 visitors", PORT),
                        partOf("b", "exactly 30 visitors", SUDLAND),
                        level("whole", "exactly 50 visitors").build())
                .get(0);

        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors: 50 visitors, but its 2 parts together are 60 visitors.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("60");
    }

    @Test
    void a_length_of_time_contains_no_other() {
        assertThat(InventedFigures.check(
                        "part-above-whole",
                        level("long", PORT, "P20Y", "exactly 10 visitors").build(),
                        level("year", PORT, "2021", "exactly 50 visitors").build()))
                .isEmpty();
    }

    @Test
    void a_sum_that_may_be_right_is_no_finding() {
        assertThat(sums(
                        partOf("a", "more than 20 visitors", PORT),
                        partOf("b", "more than 20 visitors", SUDLAND),
                        level("whole", "50 visitors").build()))
                .isEmpty();
    }

    @Test
    void parts_of_parts_and_other_accounts_are_not_added() {
        Level city = Level.builder()
                .from(partOf("city", "exactly 40 visitors", PORT))
                .addRelations(relation(RelationKind.AGREES_WITH, "country"))
                .build();
        Level country = partOf("country", "exactly 40 visitors", NORLAND);
        Level again = partOf("again", "exactly 41 visitors", NORLAND);
        Level inner = level("inner", SUDLAND, "2021", "exactly 40 visitors")
                .addRelations(relation(RelationKind.PART_OF, "whole"), relation(RelationKind.COUNTS_TOWARDS, "country"))
                .build();

        assertThat(sums(
                        city,
                        country,
                        again,
                        inner,
                        level("whole", "exactly 50 visitors").build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "exactly 40 visitors, exactly 50 visitors, CONSISTENT",
        "exactly 60 visitors, exactly 50 visitors, CONTRADICTORY",
        "about 60 visitors, exactly 50 visitors, UNDETERMINED"
    })
    void a_place_has_no_more_than_the_nearest_place_around_it(String part, String whole, String answer) {
        assertThat(check(
                        level("part", PORT, "2021", part).build(),
                        level("whole", BOREA, "2021", whole).build(),
                        level("farther", SUDLAND, "2021", "1 visitors").build()))
                .extracting(finding -> finding.answer().name())
                .containsExactly(answer);
    }

    @Test
    void a_place_may_have_more_people_than_the_place_around_it_has_families() {
        assertThat(check(
                        level("part", PORT, "2021", "exactly 12 people").build(),
                        level("whole", NORLAND, "2021", "exactly 3 families").build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(UNDETERMINED);
                    assertThat(finding.message().in(Locale.ENGLISH))
                            .isEqualTo("Visitors, Port, 2021 is 12 people, which is a greater number than Visitors,"
                                    + " Norland, 2021: 3 families. Both can be right if they count different things.");
                    assertThat(finding.message().in(Locale.forLanguageTag("ar")))
                            .contains("أشياء مختلفة");
                    assertThat(finding.settledBy()).isPresent();
                });
    }

    @Test
    void figures_that_can_not_be_compared_are_not() {
        Level part = level("part", PORT, "2021", "exactly 60 visitors").build();
        Level whole = level("whole", BOREA, "2021", "exactly 50 visitors").build();
        Relation apart = relation(RelationKind.NOT_COMPARABLE_WITH, "whole");

        assertThat(check(Level.builder().from(part).addRelations(apart).build(), whole))
                .isEmpty();
        assertThat(check(
                        part,
                        Level.builder()
                                .from(whole)
                                .addRelations(relation(RelationKind.NOT_COMPARABLE_WITH, "part"))
                                .build()))
                .isEmpty();
    }

    @Test
    void bounds_that_leave_room_are_no_finding() {
        assertThat(check(
                        level("part", PORT, "2021", "more than 40 visitors").build(),
                        level("whole", BOREA, "2021", "more than 50 visitors").build()))
                .isEmpty();
    }

    @Test
    void of_several_figures_only_those_contradict_of_which_none_fits() {
        assertThat(check(
                        level("low", PORT, "2021", "exactly 40 visitors").build(),
                        level("high", PORT, "2021", "exactly 60 visitors").build(),
                        level("small", NORLAND, "2021", "exactly 30 visitors").build(),
                        level("large", NORLAND, "2021", "exactly 50 visitors").build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(CONSISTENT);
                    assertThat(finding.entities()).containsExactly(Statistic.id("low"), Statistic.id("large"));
                });
    }

    @Test
    void places_are_compared_only_by_what_adds_up() {
        assertThat(check(
                        level("rate", PORT, "2021", "60 visitors/day").build(),
                        level("whole-rate", NORLAND, "2021", "50 visitors/day").build(),
                        level("score", PORT, "2021", "9 stars")
                                .addIndicators(RATING)
                                .build(),
                        level("whole-score", NORLAND, "2021", "8 stars")
                                .addIndicators(RATING)
                                .build(),
                        level("mixed", PORT, "2020", "60 visitors").build(),
                        level("whole-mixed", NORLAND, "2020", "50 EUR").build(),
                        level("some", PORT, "2019", "60 visitors")
                                .addExcluding(SUDLAND)
                                .build(),
                        level("whole-some", NORLAND, "2019", "50 visitors")
                                .addExcluding(SUDLAND)
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mean, 0", "middle, 0", "peak, 1"})
    void an_average_or_median_of_a_part_may_be_above_that_of_its_whole(String indicator, int found) {
        Id<Indicator> crowd = Indicator.id(indicator);
        assertThat(check(
                        level("part", PORT, "2021", "exactly 60 visitors")
                                .indicators(List.of(crowd))
                                .build(),
                        level("whole", NORLAND, "2021", "exactly 50 visitors")
                                .indicators(List.of(crowd))
                                .build(),
                        level("month", NORLAND, "2021-02", "exactly 70 visitors")
                                .indicators(List.of(crowd))
                                .build()))
                .filteredOn(finding -> finding.answer() == CONTRADICTORY)
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "mean, mean, 0, 0",
        "middle, middle, 0, 0",
        "rating, rating, 0, 0",
        "visitors, mean, 0, 0",
        "mean, visitors, 0, 0",
        "peak, peak, 1, 0",
        "visitors, peak, 0, 0",
        "peak, visitors, 1, 0",
        "visitors, visitors, 1, 1"
    })
    void related_figures_are_compared_and_added_only_if_they_sum_up(String parts, String whole, int above, int sums) {
        List<Finding> findings = check(
                Level.builder()
                        .from(partOf("men", "exactly 42 visitors", PORT))
                        .indicators(List.of(Indicator.id(parts)))
                        .build(),
                Level.builder()
                        .from(partOf("women", "exactly 38 visitors", SUDLAND))
                        .indicators(List.of(Indicator.id(parts)))
                        .build(),
                level("whole", "exactly 40 visitors")
                        .indicators(List.of(Indicator.id(whole)))
                        .build());

        assertThat(findings)
                .filteredOn(finding -> finding.answer() == CONTRADICTORY)
                .hasSize(above + sums);
        assertThat(findings)
                .filteredOn(finding -> finding.figures().stream()
                        .anyMatch(figure -> figure.name().equals("sum")))
                .hasSize(sums);
    }

    @Test
    void figures_without_a_common_time_never_contradict_each_other() {
        assertThat(check(
                        level("part", "exactly 60 visitors").place(PORT).build(),
                        level("whole", "exactly 50 visitors").place(NORLAND).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(UNDETERMINED);
                    assertThat(finding.message().in(Locale.ENGLISH))
                            .isEqualTo("Visitors, Port: 60 visitors, which is more than Visitors, Norland: 50 visitors."
                                    + " No source says that both are for the same days.");
                    assertThat(finding.settledBy()).isPresent();
                });
        assertThat(check(
                        level("part", "exactly 40 visitors").place(PORT).build(),
                        level("whole", "exactly 50 visitors").place(NORLAND).build()))
                .isEmpty();
    }

    @Test
    void a_month_has_more_than_its_year_only_if_the_figures_are_no_totals() {
        assertThat(check(
                        level("january", WORLD, "2021-01", "exactly 20 visitors")
                                .build(),
                        level("week", WORLD, "2021-02-01/2021-02-07", "exactly 10 visitors")
                                .build(),
                        level("may", WORLD, "2021-05", "exactly 60 visitors").build(),
                        level("year", WORLD, "2021", "exactly 50 visitors").build(),
                        level("next", WORLD, "2022", "exactly 1 visitors").build(),
                        level("rate", WORLD, "2021", "1 visitors/day").build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(UNDETERMINED);
                    assertThat(finding.entities()).containsExactly(Statistic.id("may"), Statistic.id("year"));
                    assertThat(finding.message().in(Locale.ENGLISH))
                            .startsWith("Visitors, World, May 2021: 60 visitors, which is more than"
                                    + " Visitors, World, 2021: 50 visitors.");
                });
    }

    @Test
    void a_base_that_names_a_level_is_the_whole_of_a_share() {
        Base named = Base.builder().statistic(Statistic.id("whole")).build();
        Level part = level("part", SUDLAND, "2021", "exactly 60 visitors").build();
        Level whole = level("whole", WORLD, "2020", "exactly 50 visitors").build();

        assertThat(check(
                        part,
                        whole,
                        share("share", SUDLAND, "2021", "90 %", named, Base.of(WORLD))
                                .build()))
                .extracting(Finding::answer)
                .containsExactly(CONTRADICTORY);
        assertThat(check(whole, share("share", SUDLAND, "2021", "90 %", named).build()))
                .isEmpty();
        assertThat(check(
                        level("part", SUDLAND, "2021", "60 EUR").build(),
                        whole,
                        share("share", SUDLAND, "2021", "90 %", named).build()))
                .isEmpty();
    }

    @Test
    void two_figures_are_compared_once() {
        assertThat(check(
                        level("part", PORT, "2021", "exactly 60 visitors")
                                .addRelations(relation(RelationKind.PART_OF, "whole"))
                                .build(),
                        level("whole", NORLAND, "2021", "exactly 50 visitors").build()))
                .hasSize(1);
    }

    @Test
    void a_tolerance_forgives_small_differences() {
        Checks checks = Checks.standard().only(CODE).tolerating(BigDecimal.TEN);

        assertThat(checks.check(dossier(
                                level("part", PORT, "2021", "exactly 52 visitors")
                                        .build(),
                                level("whole", NORLAND, "2021", "exactly 50 visitors")
                                        .build()))
                        .contradictions())
                .isEmpty();
    }

    private static Level partOf(String id, String quantity, Id<Place> place) {
        return level(id, place, "2021", quantity)
                .addRelations(relation(RelationKind.PART_OF, "whole"))
                .build();
    }

    private static List<Finding> sums(Statistic... statistics) {
        return check(statistics).stream()
                .filter(finding -> finding.figures().stream()
                        .anyMatch(figure -> figure.name().equals("sum")))
                .toList();
    }

    private static List<Finding> check(Statistic... statistics) {
        return InventedFigures.check(CODE, statistics);
    }
}
