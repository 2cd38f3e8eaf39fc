package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.Finding.Answer.CONSISTENT;
import static org.coalitionmodel.check.Finding.Answer.UNDETERMINED;
import static org.coalitionmodel.check.InventedFigures.VISITORS;
import static org.coalitionmodel.check.InventedFigures.level;
import static org.coalitionmodel.check.InventedFigures.relation;

import java.util.List;
import java.util.Locale;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Rank;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetChecksTest {
    private static final String CODE = "target-reached";

    @ParameterizedTest
    @CsvSource({
        "TARGET, exactly 120 EUR, CONSISTENT, 'Visitors, a target of 100 EUR, is reached with 120 EUR.'",
        "TARGET, exactly 80 EUR, CONSISTENT, 'Visitors, a target of 100 EUR, is not reached with 80 EUR.'",
        "TARGET, about 90 EUR, UNDETERMINED,"
                + " 'Visitors, a target of 100 EUR, may or may not be reached; so far there is about 90 EUR.'",
        "LIMIT, exactly 120 EUR, CONSISTENT, 'Visitors, a limit of 100 EUR, is exceeded with 120 EUR.'",
        "LIMIT, exactly 80 EUR, CONSISTENT, 'Visitors, a limit of 100 EUR, is kept with 80 EUR.'",
        "LIMIT, about 90 EUR, UNDETERMINED,"
                + " 'Visitors, a limit of 100 EUR, may or may not be kept; so far there is about 90 EUR.'"
    })
    void says_what_the_figures_show(ObservationStatus status, String figure, Finding.Answer answer, String message) {
        Finding finding = only(check(target(status), figure("figure", figure)));

        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.message().in(Locale.ENGLISH)).isEqualTo(message);
        assertThat(finding.settledBy().isPresent()).isEqualTo(answer == UNDETERMINED);
        assertThat(finding.entities()).containsExactly(Statistic.id("target"), Statistic.id("figure"));
    }

    @Test
    void what_is_only_promised_is_said_to_be() {
        Level pledged = Level.builder()
                .from(figure("figure", "exactly 120 EUR"))
                .status(ObservationStatus.PLEDGED)
                .build();
        Finding finding = only(check(target(ObservationStatus.TARGET), pledged));

        assertThat(finding.answer()).isEqualTo(UNDETERMINED);
        assertThat(finding.message().in(Locale.ENGLISH))
                .endsWith("so far there is 120 EUR, only promised, planned or expected.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("مجرد وعد");
    }

    @Test
    void nothing_is_said_without_figures_or_without_a_number() {
        assertThat(check(target(ObservationStatus.TARGET))).isEmpty();
        assertThat(check(
                        level("total", "exactly 100 EUR").build(),
                        Level.builder()
                                .from(figure("figure", "exactly 80 EUR"))
                                .relations(List.of(relation(RelationKind.COUNTS_TOWARDS, "total")))
                                .build()))
                .isEmpty();
        assertThat(check(
                        Comparison.builder()
                                .id(Statistic.id("target"))
                                .addIndicators(VISITORS)
                                .direction(Comparison.Direction.HIGHER)
                                .status(ObservationStatus.TARGET)
                                .build(),
                        figure("figure", "exactly 80 EUR")))
                .isEmpty();
    }

    @Test
    void a_target_may_be_a_share() {
        Share target = InventedFigures.share(
                        "target", InventedFigures.PORT, "2021", "50 %", Base.of(InventedFigures.WORLD))
                .status(ObservationStatus.TARGET)
                .build();
        Share figure = InventedFigures.share(
                        "figure", InventedFigures.PORT, "2021", "60 %", Base.of(InventedFigures.WORLD))
                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "target"))
                .build();

        assertThat(only(check(target, figure)).answer()).isEqualTo(CONSISTENT);
    }

    @Test
    void figures_after_the_time_of_the_target_do_not_count() {
        Level target = Level.builder()
                .from(target(ObservationStatus.TARGET))
                .when(When.by("2020"))
                .build();
        Level late = Level.builder()
                .from(figure("late", "exactly 120 EUR"))
                .when(When.of("2022"))
                .build();
        Level inTime = Level.builder()
                .from(figure("in-time", "exactly 80 EUR"))
                .when(When.of("2020"))
                .build();

        assertThat(check(target, late)).isEmpty();
        Finding finding = only(check(target, late, inTime, figure("undated", "exactly 10 EUR")));
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("Visitors, 2020, a target of 100 EUR, is not reached with 80 EUR and 10 EUR.");
        assertThat(finding.figures())
                .extracting(figure -> figure.name() + " " + figure.of().orElseThrow() + " " + figure.interval())
                .containsExactly("target target [100, 100]", "figure in-time [80, 80]", "figure undated [10, 10]");
        assertThat(finding.pointers()).containsExactly("/statistics/0/quantity", "/statistics/2", "/statistics/3");
    }

    @Test
    void a_sentence_names_a_few_figures() {
        Rank rank = Rank.builder()
                .id(Statistic.id("rank"))
                .addIndicators(VISITORS)
                .rank(1)
                .order(Rank.Order.DESCENDING)
                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "target"))
                .build();

        assertThat(only(check(
                                target(ObservationStatus.TARGET),
                                rank,
                                figure("a", "exactly 120 EUR"),
                                figure("b", "exactly 20 EUR"),
                                figure("c", "exactly 10 EUR"),
                                figure("d", "exactly 10 EUR")))
                        .message()
                        .in(Locale.ENGLISH))
                .isEqualTo("Visitors, a target of 100 EUR, is reached with 120 EUR and 20 EUR and 2 more.");
    }

    @ParameterizedTest
    @CsvSource({
        "DONE, exactly 120 EUR, CONSISTENT",
        "DONE, exactly 80 EUR, CONTRADICTORY",
        "DONE, about 80 EUR, UNDETERMINED",
        "UNFULFILLED, exactly 80 EUR, CONSISTENT",
        "UNFULFILLED, exactly 120 EUR, CONTRADICTORY",
        "UNFULFILLED, about 80 EUR, UNDETERMINED",
        "FAILED, exactly 120 EUR, CONTRADICTORY"
    })
    void a_claim_fits_the_figures(StageKind stage, String figure, Finding.Answer answer) {
        Finding finding = only(check(
                pledge(Stage.of(StageKind.PLANNED), Stage.of(stage))
                        .addTerms(term("target"))
                        .build(),
                target(ObservationStatus.TARGET),
                figure("figure", figure)));

        assertThat(finding.answer()).isEqualTo(answer);
        assertThat(finding.settledBy().isPresent()).isEqualTo(answer != CONSISTENT);
        assertThat(finding.pointers()).containsExactly("/statistics/0/quantity", "/outcomes/0/stages", "/statistics/1");
    }

    @ParameterizedTest
    @CsvSource({
        "TARGET, DONE, 2021, exactly 80 EUR, UNDETERMINED",
        "TARGET, DONE, 2029/2030, exactly 80 EUR, CONTRADICTORY",
        "TARGET, UNFULFILLED, 2021, exactly 120 EUR, CONTRADICTORY",
        "LIMIT, UNFULFILLED, 2021, exactly 80 EUR, UNDETERMINED",
        "LIMIT, DONE, 2021, exactly 120 EUR, CONTRADICTORY"
    })
    void figures_before_the_time_of_a_target_may_be_followed_by_others(
            ObservationStatus status, StageKind stage, String period, String figure, Finding.Answer answer) {
        assertThat(only(check(
                                pledge(Stage.of(stage)).addTerms(term("target")).build(),
                                Level.builder()
                                        .from(target(status))
                                        .when(When.by("2030"))
                                        .build(),
                                Level.builder()
                                        .from(figure("figure", figure))
                                        .when(When.of(period))
                                        .build()))
                        .answer())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2023/2027, 2024, UNDETERMINED",
        "2023/2027, 2027, CONTRADICTORY",
        "2025, 2025-06, UNDETERMINED",
        "2025, 2025, CONTRADICTORY",
        "2025, 2025-12-31, CONTRADICTORY",
        "2025/.., 2026, UNDETERMINED",
        "2025/.., 2025/.., UNDETERMINED",
        "2025, 2025/.., CONTRADICTORY"
    })
    void figures_that_end_before_the_target_does_may_be_followed_by_others(
            String period, String ofFigure, Finding.Answer answer) {
        assertThat(only(check(
                                pledge(Stage.of(StageKind.DONE))
                                        .addTerms(term("target"))
                                        .build(),
                                Level.builder()
                                        .from(target(ObservationStatus.TARGET))
                                        .when(When.of(period))
                                        .build(),
                                Level.builder()
                                        .from(figure("figure", "exactly 40 EUR"))
                                        .when(When.of(ofFigure))
                                        .build()))
                        .answer())
                .isEqualTo(answer);
    }

    @Test
    void says_what_a_claim_contradicts_in_both_languages() {
        Finding finding = only(check(
                pledge(Stage.of(StageKind.DONE)).addTerms(term("target")).build(),
                target(ObservationStatus.TARGET),
                figure("figure", "exactly 80 EUR")));

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().in(Locale.ENGLISH))
                .isEqualTo("It is said to be done: Rebuild the port. The figures contradict it: Visitors,"
                        + " a target of 100 EUR, is not reached with 80 EUR.");
        assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("والأرقام تنفي ذلك", "80");
    }

    @Test
    void a_limit_that_is_passed_is_not_kept() {
        assertThat(only(check(
                                pledge(Stage.of(StageKind.DONE))
                                        .addTerms(term("target"))
                                        .build(),
                                target(ObservationStatus.LIMIT),
                                figure("figure", "exactly 120 EUR")))
                        .message()
                        .in(Locale.ENGLISH))
                .isEqualTo("It is said to be done: Rebuild the port. The figures contradict it: Visitors,"
                        + " a limit of 100 EUR, is exceeded with 120 EUR.");
    }

    @Test
    void a_claim_with_several_terms_or_readings_is_not_contradicted() {
        Term.Builder two =
                Term.builder().kind(Term.TermKind.AMOUNT).addStatistics(Statistic.id("target"), Statistic.id("figure"));
        Term other = Term.builder()
                .kind(Term.TermKind.DEADLINE)
                .when(When.by("2025"))
                .build();

        assertThat(only(check(
                                pledge(Stage.of(StageKind.DONE))
                                        .addTerms(two.build())
                                        .build(),
                                target(ObservationStatus.TARGET),
                                figure("figure", "exactly 80 EUR")))
                        .answer())
                .isEqualTo(UNDETERMINED);
        assertThat(only(check(
                                pledge(Stage.of(StageKind.UNFULFILLED))
                                        .addTerms(term("target"), other)
                                        .build(),
                                target(ObservationStatus.TARGET),
                                figure("figure", "exactly 120 EUR")))
                        .answer())
                .isEqualTo(UNDETERMINED);
    }

    @Test
    void an_outcome_that_is_under_way_or_has_no_stage_claims_nothing() {
        for (Outcome outcome : List.of(
                pledge().addTerms(term("target")).build(),
                pledge(Stage.of(StageKind.UNDER_WAY)).addTerms(term("target")).build())) {
            assertThat(only(check(outcome, target(ObservationStatus.TARGET), figure("figure", "exactly 80 EUR")))
                            .entities())
                    .containsExactly(Statistic.id("target"), Statistic.id("figure"));
        }
    }

    private static Level target(ObservationStatus status) {
        return level("target", "exactly 100 EUR").status(status).build();
    }

    private static Level figure(String id, String quantity) {
        return level(id, quantity)
                .addRelations(relation(RelationKind.COUNTS_TOWARDS, "target"))
                .build();
    }

    private static Outcome.Builder pledge(Stage... stages) {
        return Outcome.builder()
                .id(Outcome.id("pledge"))
                .kind(Outcome.OutcomeKind.PLEDGE)
                .summary(LocalizedText.of("en", "Rebuild the port"))
                .addStages(stages);
    }

    private static Term term(String statistic) {
        return Term.builder()
                .kind(Term.TermKind.AMOUNT)
                .addStatistics(Statistic.id(statistic))
                .build();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> check(Statistic... statistics) {
        return InventedFigures.check(CODE, statistics);
    }

    private static List<Finding> check(Outcome outcome, Statistic... statistics) {
        return InventedFigures.check(
                CODE, InventedFigures.builder(statistics).addOutcomes(outcome).build());
    }
}
