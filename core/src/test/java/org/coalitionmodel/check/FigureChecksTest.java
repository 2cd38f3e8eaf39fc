package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.Finding.Answer.CONSISTENT;
import static org.coalitionmodel.check.Finding.Answer.CONTRADICTORY;
import static org.coalitionmodel.check.Finding.Answer.UNDETERMINED;
import static org.coalitionmodel.check.InventedFigures.GAZETTE;
import static org.coalitionmodel.check.InventedFigures.NORLAND;
import static org.coalitionmodel.check.InventedFigures.PORT;
import static org.coalitionmodel.check.InventedFigures.WORLD;
import static org.coalitionmodel.check.InventedFigures.level;
import static org.coalitionmodel.check.InventedFigures.relation;
import static org.coalitionmodel.check.InventedFigures.share;

import java.util.List;
import java.util.Locale;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureChecksTest {
    private static final Level SIXTY =
            level("sixty", PORT, "2021", "exactly 60 visitors").build();

    @ParameterizedTest
    @CsvSource({
        "exactly 60 visitors, CONSISTENT",
        "more than 50 visitors, CONSISTENT",
        "exactly 50 visitors, CONTRADICTORY",
        "more than 60 visitors, CONTRADICTORY"
    })
    void two_figures_of_one_matter_agree(String other, String answer) {
        assertThat(check(SIXTY, level("other", PORT, "2021", other).build()))
                .extracting(finding -> finding.answer().name())
                .containsExactly(answer);
    }

    @Test
    void says_who_differs_in_both_languages() {
        Finding finding = check(
                        level("cited", PORT, "2021", "exactly 50 visitors")
                                .addCitations(Citation.of(GAZETTE))
                                .build(),
                        SIXTY)
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, Port, 2021: 50 visitors (Gazette) by one account, 60 visitors by another."
                        + " Both can't be right, and nobody says why they differ.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("في رواية", "50", "60");
        assertThat(finding.pointers()).containsExactly("/statistics/0/quantity", "/statistics/1/quantity");
        assertThat(finding.settledBy()).isPresent();
    }

    @Test
    void figures_without_a_date_may_be_of_different_days() {
        assertThat(check(
                        level("a", "exactly 50 visitors").build(),
                        level("b", "exactly 60 visitors").build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(UNDETERMINED);
                    assertThat(finding.settledBy()).isPresent();
                });
    }

    @Test
    void figures_of_another_unit_time_or_place_are_of_another_matter() {
        assertThat(check(
                        SIXTY,
                        level("unit", PORT, "2021", "50 guests").build(),
                        level("time", PORT, "2020", "50 visitors").build(),
                        level("place", WORLD, "2021", "50 visitors").build(),
                        Rank.builder()
                                .id(Statistic.id("rank"))
                                .addIndicators(InventedFigures.VISITORS)
                                .rank(1)
                                .order(Rank.Order.DESCENDING)
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"TARGET", "FORECAST", "PLEDGED", "PLANNED", "NEEDED", "LIMIT", "PROVISIONAL", "REVISED", "DOUBTFUL"
            })
    void an_observed_figure_is_not_compared_with_another_kind(ObservationStatus status) {
        assertThat(check(
                        SIXTY,
                        level("other", PORT, "2021", "exactly 50 visitors")
                                .status(status)
                                .build()))
                .isEmpty();
    }

    @Test
    void two_forecasts_are_compared() {
        assertThat(check(
                        level("a", PORT, "2021", "exactly 50 visitors")
                                .status(ObservationStatus.FORECAST)
                                .build(),
                        level("b", PORT, "2021", "exactly 60 visitors")
                                .status(ObservationStatus.FORECAST)
                                .build()))
                .extracting(Finding::answer)
                .containsExactly(CONTRADICTORY);
    }

    @ParameterizedTest
    @CsvSource({
        "RESTATES, 'Visitors, Port, 2021: 50 visitors replaces 60 visitors.'",
        "NOT_COMPARABLE_WITH, 'Visitors, Port, 2021: the record says that 50 visitors and 60 visitors can''t be compared.'",
        "COMPETES_WITH, 'Visitors, Port, 2021: the record says that 50 visitors and 60 visitors are two accounts."
                + " Neither is preferred.'"
    })
    void a_relation_tells_figures_apart(RelationKind kind, String message) {
        assertThat(check(related(kind, "exactly 50 visitors"), SIXTY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(CONSISTENT);
                    assertThat(finding.message().in(Locale.ENGLISH)).isEqualTo(message);
                });
    }

    @Test
    void figures_that_are_said_to_agree_have_a_number_in_common() {
        assertThat(check(related(RelationKind.AGREES_WITH, "more than 50 visitors"), SIXTY))
                .extracting(Finding::answer)
                .containsExactly(CONSISTENT);
        assertThat(check(related(RelationKind.AGREES_WITH, "exactly 50 visitors"), SIXTY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(CONTRADICTORY);
                    assertThat(finding.message().in(Locale.ENGLISH))
                            .isEqualTo("Visitors, Port, 2021: the record says that 50 visitors and 60 visitors agree,"
                                    + " but no number fits both.");
                });
    }

    @Test
    void a_part_does_not_compete_with_its_whole() {
        assertThat(check(related(RelationKind.PART_OF, "exactly 50 visitors"), SIXTY))
                .isEmpty();
    }

    @Test
    void another_relation_explains_nothing() {
        assertThat(check(related(RelationKind.PREVIOUS, "exactly 50 visitors"), SIXTY))
                .extracting(Finding::answer)
                .containsExactly(CONTRADICTORY);
    }

    @Test
    void a_relation_to_another_matter_is_no_finding() {
        assertThat(check(
                        level("other", NORLAND, "2021", "exactly 50 visitors")
                                .addRelations(relation(RelationKind.COMPETES_WITH, "sixty"))
                                .build(),
                        SIXTY))
                .isEmpty();
    }

    @Test
    void a_restated_figure_competes_with_nobody() {
        assertThat(check(
                        related(RelationKind.RESTATES, "exactly 50 visitors"),
                        SIXTY,
                        level("third", PORT, "2021", "exactly 50 visitors").build()))
                .extracting(Finding::answer)
                .containsExactly(CONSISTENT, CONSISTENT);
    }

    @Test
    void a_figure_is_compared_with_those_that_it_is_not_linked_to() {
        assertThat(check(
                        level("a", PORT, "2021", "exactly 40 visitors").build(),
                        level("b", PORT, "2021", "exactly 50 visitors")
                                .addRelations(relation(RelationKind.COMPETES_WITH, "a"))
                                .build(),
                        level("c", PORT, "2021", "exactly 60 visitors")
                                .addRelations(relation(RelationKind.COMPETES_WITH, "a"))
                                .build()))
                .filteredOn(finding -> finding.answer() == CONTRADICTORY)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.entities()).containsExactly(Statistic.id("b"), Statistic.id("c")));
    }

    @Test
    void a_figure_is_compared_with_the_one_that_ends_first() {
        assertThat(check(
                        level("a", PORT, "2021", "[10, 50] visitors").build(),
                        level("b", PORT, "2021", "[40, 90] visitors").build(),
                        level("c", PORT, "2021", "[80, 120] visitors").build()))
                .filteredOn(finding -> finding.answer() == CONTRADICTORY)
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.entities()).containsExactly(Statistic.id("a"), Statistic.id("c")));
    }

    @Test
    void words_without_a_number_compete_with_nobody() {
        assertThat(check(
                        SIXTY,
                        level("words", PORT, "2021", "visitors \"many\"@en").build()))
                .isEmpty();
    }

    @Test
    void shares_of_one_base_are_compared() {
        Statistic third = share("third", PORT, "2021", "0.33", Base.of(WORLD)).build();

        assertThat(check(
                        third,
                        share("other", PORT, "2021", "33 %", Base.of(WORLD)).build()))
                .extracting(Finding::answer)
                .containsExactly(CONSISTENT);
        assertThat(check(
                        third,
                        share("other", PORT, "2021", "43 %", Base.of(WORLD)).build()))
                .extracting(Finding::answer)
                .containsExactly(CONTRADICTORY);
        assertThat(check(
                        third,
                        share("other", PORT, "2021", "43 %", Base.of(NORLAND)).build()))
                .isEmpty();
        Base undated = Base.of(When.of("P2Y"));
        assertThat(check(
                        share("a", PORT, "2021", "33 %", undated).build(),
                        share("b", PORT, "2021", "43 %", undated).build()))
                .extracting(Finding::answer)
                .containsExactly(UNDETERMINED);
    }

    private static Level related(RelationKind kind, String quantity) {
        return level("related", PORT, "2021", quantity)
                .addRelations(relation(kind, "sixty"))
                .build();
    }

    private static List<Finding> check(Statistic... statistics) {
        return InventedFigures.check("competing-figures", statistics);
    }
}
