package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Locator;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When outcomes are in force, asked through {@link Dossier#inForce(Id, LocalDate)}. */
class InForceEvaluatorTest {
    private static final Id<Outcome> IT = Id.of("it");
    private static final Locator PARAGRAPH = Locator.of(Locator.LocatorKind.PARAGRAPH, "5");
    private static final Outcome DATED = made("2022-06-04").build();

    @Nested
    class Made {
        @ParameterizedTest
        @CsvSource({
            "2022-06-04, 2022-06-03, NO",
            "2022-06-04, 2022-06-04, YES",
            "2022-06-04, 2022-06-05, YES",
            "2022-06-04, +999999999-12-31, YES",
            "2022-06-04, -999999999-01-01, NO",
            // Some day of a month or year.
            "2022-06, 2022-05-31, NO",
            "2022-06, 2022-06-01, UNDETERMINED",
            "2022-06, 2022-06-29, UNDETERMINED",
            "2022-06, 2022-06-30, YES",
            "202X, 2029-12-30, UNDETERMINED",
            "202X, 2029-12-31, YES",
            // Some day of several.
            "2022-06-03/2022-06-04, 2022-06-02, NO",
            "2022-06-03/2022-06-04, 2022-06-03, UNDETERMINED",
            "2022-06-03/2022-06-04, 2022-06-04, YES",
            "2022-06-03/P2D, 2022-06-03, UNDETERMINED",
            "2022-06-03/P2D, 2022-06-04, YES",
            "P2D/2022-06-04, 2022-06-02, NO",
            "P2D/2022-06-04, 2022-06-03, UNDETERMINED",
            // Open and unknown ends.
            "2022-06-04/.., 2022-06-03, NO",
            "2022-06-04/.., 2022-06-04, YES",
            "2022-06/.., 2022-06-04, UNDETERMINED",
            "2022-06-04/, 2022-06-03, NO",
            "2022-06-04/, 2030-01-01, UNDETERMINED",
            "../2022-06-04, 1900-01-01, UNDETERMINED",
            "../2022-06-04, 2022-06-04, YES",
            "/2022-06-04, 2022-06-03, UNDETERMINED",
            "/2022-06-04, 2022-06-04, YES",
            // Nobody knows how far off these are.
            "2022-06-04?, 2021-01-01, UNDETERMINED",
            "2022-06-04~, 2023-01-01, UNDETERMINED",
            "2022-06-03/2022-06-04%, 2023-01-01, UNDETERMINED",
            "P2D, 2023-01-01, UNDETERMINED",
            "'[2022-06-04,2022-06-08]', 2022-06-03, NO",
            "'[2022-06-04,2022-06-08]', 2022-06-06, UNDETERMINED",
            "'[2022-06-04,2022-06-08]', 2022-06-08, YES",
            "'[2022-06-04,2022-06-08~]', 2022-06-09, UNDETERMINED"
        })
        void at_some_time_it_certainly_is_once_that_is_over(String when, String day, Verdict expected) {
            assertThat(inForce(day, made(when).build())).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "BY, 2022-05-31, UNDETERMINED",
            "BY, 2022-06-30, YES",
            "AT_THE_EARLIEST, 2022-05-31, NO",
            "AT_THE_EARLIEST, 2022-06-01, UNDETERMINED",
            "AT_THE_EARLIEST, 2030-01-01, UNDETERMINED"
        })
        void at_a_time_that_is_only_limited_it_is_known_on_one_side(
                When.TimeBound bound, String day, Verdict expected) {
            When when = When.builder()
                    .period(TimePeriod.parse("2022-06"))
                    .bound(bound)
                    .build();
            assertThat(inForce(day, outcome("it").when(when).build())).isEqualTo(expected);
        }

        @Test
        void at_a_time_that_is_our_reading_it_is_as_at_any_other() {
            When when = When.builder()
                    .period(TimePeriod.parse("2022-06-04"))
                    .addInferred(When.DatePart.YEAR)
                    .build();
            Outcome outcome = outcome("it").when(when).build();
            assertThat(inForce("2022-06-03", outcome)).isEqualTo(Verdict.NO);
            assertThat(inForce("2022-06-04", outcome)).isEqualTo(Verdict.YES);
        }

        @Test
        void at_a_time_in_words_or_fiscal_years_is_not_decided() {
            When fiscal = When.builder()
                    .period(TimePeriod.parse("2022"))
                    .addReckonings(When.Reckoning.FISCAL)
                    .build();
            for (When when : List.of(When.inWords(MinimalEntities.text()), fiscal)) {
                Outcome outcome = outcome("it").when(when).build();
                assertThat(inForce("1900-01-01", outcome)).isEqualTo(Verdict.UNDETERMINED);
                assertThat(inForce("2100-01-01", outcome)).isEqualTo(Verdict.UNDETERMINED);
            }
        }

        @Test
        void at_no_time_that_is_known_is_not_decided() {
            assertThat(inForce("2022-06-04", outcome("it").build())).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "IN_EFFECT, 2022-06-30, NO",
            "IN_EFFECT, 2022-07-01, YES",
            "ADOPTED, 2022-07-01, UNDETERMINED",
        })
        void at_no_time_that_is_known_it_was_when_a_stage_says_so(Stage.StageKind kind, String day, Verdict expected) {
            Stage stage = Stage.builder().kind(kind).when(When.of("2022-07-01")).build();
            assertThat(inForce(day, outcome("it").addStages(stage).build())).isEqualTo(expected);
        }

        @Test
        void at_a_time_with_a_hedged_length_is_answered() {
            When aboutAYear = When.builder()
                    .period(TimePeriod.parse("P1Y"))
                    .lengthBound(Bound.ABOUT)
                    .anchor(Id.of("start"))
                    .side(When.Side.AFTER)
                    .build();
            Dossier dossier = Dossier.builder()
                    .addOutcomes(
                            made("2020-01-01").build(),
                            outcome("start").when(When.of("2020-01-01")).build())
                    .build();
            Outcome limited = outcome("limited")
                    .when(When.of("2020-01-01"))
                    .addTerms(Term.builder()
                            .kind(Term.TermKind.VALIDITY)
                            .when(aboutAYear)
                            .build())
                    .build();
            Dossier all = Dossier.builder().from(dossier).addOutcomes(limited).build();
            assertThat(all.inForce(limited.id(), LocalDate.of(2020, 6, 1))).isNotEqualTo(Verdict.NO);
            assertThat(all.inForce(limited.id(), LocalDate.of(2019, 6, 1))).isEqualTo(Verdict.NO);
            assertThat(all.inForce(limited.id(), LocalDate.of(2021, 1, 5))).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({"ALLEGED, UNDETERMINED", "UNFULFILLED, NO", "EXPIRED, NO", "POSSIBLE, NO"})
        void in_a_stage_it_is_as_the_stage_says(Stage.StageKind kind, Verdict expected) {
            Outcome outcome = made("2020-01-01").addStages(Stage.of(kind)).build();
            assertThat(inForce("2022-01-01", outcome)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"UNFULFILLED, UNDETERMINED", "EXPIRED, NO"})
        void by_another_that_was_not_kept_may_be_lifted(Stage.StageKind kind, Verdict expected) {
            Outcome lifting = outcome("later")
                    .when(When.of("2021-01-01"))
                    .addStages(Stage.of(kind))
                    .addRelations(Relation.of(Relation.RelationKind.LIFTS, IT))
                    .build();
            assertThat(inForce("2022-01-01", made("2020-01-01").build(), lifting))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2020?", "P6M"})
        void at_a_vague_time_was_made_when_a_stage_says_so(String when) {
            Stage stage = Stage.builder()
                    .kind(Stage.StageKind.IN_EFFECT)
                    .when(When.of("2021-01-01"))
                    .build();
            assertThat(inForce("2022-01-01", made(when).addStages(stage).build()))
                    .isEqualTo(Verdict.YES);
        }

        @ParameterizedTest
        @CsvSource({"2022-06-30, NO", "2022-07-01, YES", "2024-06-30, YES", "2024-07-01, NO"})
        void at_no_time_that_is_known_it_was_when_its_validity_begins(String day, Verdict expected) {
            Term validity = validity("2022-07-01/P24M");
            assertThat(inForce(day, outcome("it").addTerms(validity).build())).isEqualTo(expected);
            assertThat(inForce(
                            day,
                            outcome("it")
                                    .when(When.inWords(MinimalEntities.text()))
                                    .addTerms(validity)
                                    .build()))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "DONE, 2022-06-02, NO, NO",
            "DONE, 2022-06-03, UNDETERMINED, NO",
            "DONE, 2022-06-04, YES, NO",
            "DONE, 2022-06-10, YES, YES",
            "PLANNED, 2022-06-02, NO, NO",
            "PLANNED, 2022-06-10, UNDETERMINED, YES",
            "POSTPONED, 2022-06-10, UNDETERMINED, YES",
            "CANCELLED, 2022-06-10, UNDETERMINED, YES"
        })
        void at_a_meeting_it_was_at_the_time_of_the_meeting_unless_it_has_its_own(
                Stage.StageKind stage, String day, Verdict atTheMeeting, Verdict atItsOwnTime) {
            Meeting meeting = Meeting.builder()
                    .id(Id.of("m"))
                    .addStages(stage)
                    .when(When.of("2022-06-03/2022-06-04"))
                    .build();
            Dossier.Builder dossier = Dossier.builder().addMeetings(meeting);
            Outcome.Builder outcome = outcome("it").meeting(Id.of("m"));
            Dossier withTimeOfMeeting = Dossier.builder()
                    .addMeetings(meeting)
                    .addOutcomes(outcome.build())
                    .build();
            Dossier withOwnTime = dossier.addOutcomes(
                            outcome.when(When.of("2022-06-10")).build())
                    .build();
            assertThat(withTimeOfMeeting.inForce(IT, LocalDate.parse(day))).isEqualTo(atTheMeeting);
            assertThat(withOwnTime.inForce(IT, LocalDate.parse(day))).isEqualTo(atItsOwnTime);
        }

        @Test
        void at_a_meeting_without_a_date_is_not_decided() {
            Dossier dossier = Dossier.builder()
                    .addMeetings(MinimalEntities.meeting("m"))
                    .addOutcomes(outcome("it").meeting(Id.of("m")).build())
                    .build();
            assertThat(dossier.inForce(IT, LocalDate.parse("2022-06-04"))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void it_was_by_the_time_that_another_upheld_it() {
            Outcome undated = outcome("it").build();
            Outcome upholding = made("2022-06-04")
                    .id(Id.of("upholding"))
                    .relations(to(Relation.RelationKind.UPHOLDS))
                    .build();
            assertThat(inForce("2022-06-03", undated, upholding)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(inForce("2022-06-04", undated, upholding)).isEqualTo(Verdict.YES);
        }

        @Test
        void it_was_on_an_earlier_day_than_another_upheld_it_and_lapses_as_before() {
            Outcome limited = made("2022-01-09")
                    .addTerms(validity("2022-01-09/2022-06-30"))
                    .build();
            Outcome upholding = made("2022-06-04")
                    .id(Id.of("upholding"))
                    .relations(to(Relation.RelationKind.UPHOLDS))
                    .build();
            assertThat(inForce("2022-01-09", limited, upholding)).isEqualTo(Verdict.YES);
            assertThat(inForce("2022-07-01", limited, upholding)).isEqualTo(Verdict.NO);
        }
    }

    @Nested
    class Valid {
        @ParameterizedTest
        @CsvSource({
            "2022-07-01/P24M, 2022-06-30, NO",
            "2022-07-01/P24M, 2022-07-01, YES",
            "2022-07-01/P24M, 2024-06-30, YES",
            "2022-07-01/P24M, 2024-07-01, NO",
            "../2024-06-30, 2022-06-03, NO",
            "../2024-06-30, 2022-06-04, YES",
            "../2024-06-30, 2024-07-01, NO",
            "2022-07/2024, 2022-07-01, UNDETERMINED",
            "2022-07/2024, 2022-07-31, YES",
            "2022-07/2024, 2024-01-02, UNDETERMINED",
            "2022-07/2024, 2025-01-01, NO",
            "2022-07-01/, 2022-06-30, NO",
            "2022-07-01/, 2022-07-02, UNDETERMINED",
            "2022-07-01?/2024, 2022-06-30, UNDETERMINED",
            "2022-07-01~/2024, 2022-06-30, UNDETERMINED",
            "2022-07-01?/2024, 2025-01-01, NO",
            "P24M, 2022-06-03, NO",
            "P24M, 2022-06-04, UNDETERMINED",
            // Before it was made it was not in force, whatever it says of the past.
            "2022-01-01/.., 2022-06-03, NO",
            "2022-01-01/.., 2022-06-04, YES"
        })
        void for_a_time_it_is_in_force_on_its_days(String validity, String day, Verdict expected) {
            assertThat(inForce(
                            day, made("2022-06-04").addTerms(validity(validity)).build()))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2022-06-30, NO", "2022-07-01, YES", "2022-08-01, NO", "2022-09-01, YES", "2022-10-01, NO"})
        void for_several_times_it_is_in_force_in_each(String day, Verdict expected) {
            Outcome outcome = made("2022-06-04")
                    .addTerms(validity("2022-07"), validity("2022-09"))
                    .build();
            assertThat(inForce(day, outcome)).isEqualTo(expected);
        }

        @Test
        void for_a_time_in_words_figures_or_fiscal_years_is_not_decided() {
            Term.Builder inWords = Term.builder().text(MinimalEntities.text());
            Term.Builder inFigures = Term.builder().quantity(Quantity.of(24));
            Term.Builder wording = Term.builder().when(When.inWords(MinimalEntities.text()));
            Term.Builder fiscal = Term.builder()
                    .when(When.builder()
                            .period(TimePeriod.parse("2023"))
                            .addReckonings(When.Reckoning.FISCAL)
                            .build());
            for (Term.Builder term : List.of(inWords, inFigures, wording, fiscal)) {
                Outcome outcome = made("2022-06-04")
                        .addTerms(term.kind(Term.TermKind.VALIDITY).build())
                        .build();
                assertThat(inForce("2022-06-03", outcome)).isEqualTo(Verdict.NO);
                assertThat(inForce("2022-06-04", outcome)).isEqualTo(Verdict.UNDETERMINED);
                assertThat(inForce("2100-01-01", outcome)).isEqualTo(Verdict.UNDETERMINED);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "EARLY, 2022-12-31, NO",
            "EARLY, 2023-12-01, UNDETERMINED",
            "LATE, 2023-01-02, UNDETERMINED",
            "LATE, 2024-01-01, NO"
        })
        void for_a_part_of_a_year_is_not_certain_within_the_year(When.PeriodPart part, String day, Verdict expected) {
            Term term = Term.builder()
                    .kind(Term.TermKind.VALIDITY)
                    .when(When.builder().from(When.of("2023")).part(part).build())
                    .build();
            assertThat(inForce(day, made("2022-06-04").addTerms(term).build())).isEqualTo(expected);
        }

        @Test
        void for_a_time_that_began_at_the_latest_then_is_certain_from_then_on() {
            Term term = Term.builder()
                    .kind(Term.TermKind.VALIDITY)
                    .when(When.builder()
                            .from(When.of("2023"))
                            .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                            .build())
                    .build();
            assertThat(inForce("2030-01-01", made("2022-06-04").addTerms(term).build()))
                    .isEqualTo(Verdict.YES);
            assertThat(inForce("2022-06-05", made("2022-06-04").addTerms(term).build()))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "BY, 2022-06-05, UNDETERMINED",
            "BY, 2030-01-01, UNDETERMINED",
            "AT_THE_EARLIEST, 2022-12-31, NO",
            "AT_THE_EARLIEST, 2023-01-01, UNDETERMINED"
        })
        void for_a_time_that_is_only_limited_is_never_certain(When.TimeBound bound, String day, Verdict expected) {
            Term term = Term.builder()
                    .kind(Term.TermKind.VALIDITY)
                    .when(When.builder()
                            .period(TimePeriod.parse("2023"))
                            .bound(bound)
                            .build())
                    .build();
            assertThat(inForce(day, made("2022-06-04").addTerms(term).build())).isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"VALIDITY", "CONDITION", "END_CONDITION"})
        void for_good_it_is_whatever_the_other_terms_say(Term.TermKind kind) {
            Term term = Term.builder().kind(kind).when(When.of("2022-07")).build();
            assertThat(inForce("2030-01-01", made("2022-06-04").addTerms(term).build()))
                    .isEqualTo(Verdict.YES);
        }
    }

    @Nested
    class OnACondition {
        @ParameterizedTest
        @ValueSource(strings = {"CONDITION", "END_CONDITION"})
        void is_never_certain(Term.TermKind kind) {
            Outcome outcome = made("2022-06-04")
                    .addTerms(term(kind), validity("../2022-06-30"))
                    .build();
            assertThat(inForce("2022-06-03", outcome)).isEqualTo(Verdict.NO);
            assertThat(inForce("2022-06-04", outcome)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(inForce("2022-07-01", outcome)).isEqualTo(Verdict.NO);
        }

        @ParameterizedTest
        @CsvSource({"CALL, YES", "GOAL, YES", "PLEDGE, UNDETERMINED"})
        void for_what_is_asked_for_or_aimed_at_counts_for_that_alone(Outcome.OutcomeKind kind, Verdict expected) {
            Outcome outcome = made("2022-06-04")
                    .kind(kind)
                    .addTerms(term(Term.TermKind.CONDITION))
                    .build();
            assertThat(inForce("2022-06-04", outcome)).isEqualTo(expected);
        }

        @Test
        void to_begin_a_lifting_is_not_certain() {
            Outcome lifting = later(Relation.RelationKind.LIFTS)
                    .addTerms(term(Term.TermKind.CONDITION))
                    .build();
            assertThat(inForce("2022-07-02", DATED, lifting)).isEqualTo(Verdict.YES);
            assertThat(inForce("2022-07-03", DATED, lifting)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void to_end_a_lifting_has_begun_nonetheless() {
            Outcome lifting = later(Relation.RelationKind.LIFTS)
                    .addTerms(term(Term.TermKind.END_CONDITION))
                    .build();
            assertThat(inForce("2022-07-03", DATED, lifting)).isEqualTo(Verdict.NO);
        }

        @ParameterizedTest
        @ValueSource(strings = {"CONDITION", "END_CONDITION"})
        void an_extension_is_not_certain(Term.TermKind kind) {
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .addTerms(validity("../2023-12-31"), term(kind))
                    .build();
            assertThat(inForce("2023-01-01", until("2022-12-31"), extension)).isEqualTo(Verdict.UNDETERMINED);
        }

        private static Term term(Term.TermKind kind) {
            return Term.builder().kind(kind).text(MinimalEntities.text()).build();
        }
    }

    @Nested
    class Ended {
        @ParameterizedTest
        @CsvSource({
            "LIFTS, 2022-07-02, YES",
            "LIFTS, 2022-07-03, NO",
            "LIFTS, 2022-07-04, NO",
            "SUPERSEDES, 2022-07-02, YES",
            "SUPERSEDES, 2022-07-03, NO",
            "PARTLY_LIFTS, 2022-07-04, YES",
            "AMENDS, 2022-07-04, YES",
            "UPHOLDS, 2022-07-04, YES",
            "ENDORSES, 2022-07-04, YES",
            "REJECTS, 2022-07-04, YES"
        })
        void by_another_it_is_only_if_that_lifts_or_supersedes_it(
                Relation.RelationKind kind, String day, Verdict expected) {
            assertThat(inForce(day, DATED, later(kind).build())).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "LIFTS, PROPOSED, YES",
            "LIFTS, EXPECTED, YES",
            "LIFTS, ADOPTED, UNDETERMINED",
            "LIFTS, CANCELLED, YES",
            "LIFTS, FAILED, YES",
            "LIFTS, IN_EFFECT, NO",
            "LIFTS, ENDED, NO",
            "SUPERSEDES, UNDER_NEGOTIATION, YES",
            "SUPERSEDES, SUSPENDED, NO"
        })
        void by_another_it_is_only_once_that_has_had_force(
                Relation.RelationKind kind, Stage.StageKind stage, Verdict expected) {
            Outcome other = later(kind).addStages(stage).build();

            assertThat(inForce("2022-07-04", DATED, other)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "UNDER_NEGOTIATION, SUSPENDED, UNDETERMINED",
            "PROPOSED, ENDED, UNDETERMINED",
            "ADOPTED, SUSPENDED, NO",
            "SUSPENDED, ENDED, NO",
            "IN_EFFECT, ENDED, NO"
        })
        void by_another_that_was_suspended_it_depends_on_the_stage_before(
                Stage.StageKind before, Stage.StageKind stage, Verdict expected) {
            Outcome other = later(Relation.RelationKind.LIFTS)
                    .addStages(before)
                    .addStages(stage)
                    .build();

            assertThat(inForce("2022-07-04", DATED, other)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({"2022-07-31, YES", "2022-08-01, UNDETERMINED", "2022-08-31, NO"})
        void by_a_proposal_it_is_from_when_that_took_effect(String day, Verdict expected) {
            Outcome other = later(Relation.RelationKind.LIFTS)
                    .addStages(Stage.StageKind.PROPOSED)
                    .addStages(Stage.builder()
                            .kind(Stage.StageKind.IN_EFFECT)
                            .when(When.of("2022-08"))
                            .build())
                    .build();

            assertThat(inForce(day, DATED, other)).isEqualTo(expected);
        }

        @Test
        void by_a_mere_proposal_to_uphold_it_nothing_is_decided() {
            Outcome undated = outcome("it").build();
            Outcome upholding = later(Relation.RelationKind.UPHOLDS)
                    .addStages(Stage.StageKind.PROPOSED)
                    .build();

            assertThat(inForce("2022-07-04", undated, upholding)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(inForce(
                            "2022-07-04",
                            undated,
                            later(Relation.RelationKind.UPHOLDS).build()))
                    .isEqualTo(Verdict.YES);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-07, 2022-06-30, YES",
            "2022-07, 2022-07-01, UNDETERMINED",
            "2022-07, 2022-07-31, NO",
            "2022-07-03?, 2022-07-03, UNDETERMINED"
        })
        void on_a_day_that_is_not_known_is_not_decided(String when, String day, Verdict expected) {
            Outcome lifting =
                    later(Relation.RelationKind.LIFTS).when(When.of(when)).build();
            assertThat(inForce(day, DATED, lifting)).isEqualTo(expected);
        }

        @Test
        void at_no_time_that_is_known_may_have_been_on_any_day_from_the_first() {
            Outcome lifting = outcome("lifting")
                    .relations(to(Relation.RelationKind.LIFTS))
                    .build();
            assertThat(inForce("2022-06-03", DATED, lifting)).isEqualTo(Verdict.NO);
            assertThat(inForce("2022-06-04", DATED, lifting)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void on_the_day_on_which_it_was_made_was_not_in_force_then() {
            Outcome lifting = later(Relation.RelationKind.LIFTS)
                    .when(When.of("2022-06-04"))
                    .build();
            assertThat(inForce("2022-06-04", DATED, lifting)).isEqualTo(Verdict.NO);
        }

        @ParameterizedTest
        @CsvSource({
            "2022-08-01/.., 2022-07-31, YES",
            "2022-08-01/.., 2022-08-01, NO",
            "2022-08/2022-09, 2022-08-01, UNDETERMINED",
            "2022-08/2022-09, 2022-08-31, NO",
            "2022-08/2022-09, 2022-10-01, NO",
            "2022-08-01/, 2022-07-31, YES",
            "2022-08-01/, 2022-08-01, NO",
            "../2022-12-31, 2022-07-02, YES",
            "../2022-12-31, 2022-07-03, NO",
            "../2022-12-31, 2023-01-01, NO",
            "P1M, 2022-07-03, UNDETERMINED"
        })
        void by_a_lifting_with_a_validity_it_is_from_when_that_begins_and_for_good(
                String validity, String day, Verdict expected) {
            Outcome lifting = later(Relation.RelationKind.LIFTS)
                    .addTerms(validity(validity))
                    .build();
            assertThat(inForce(day, DATED, lifting)).isEqualTo(expected);
        }

        @Test
        void by_several_it_is_from_the_first_of_them() {
            Outcome lifting = later(Relation.RelationKind.LIFTS).build();
            Outcome superseding = later(Relation.RelationKind.SUPERSEDES)
                    .id(Id.of("superseding"))
                    .when(When.of("2022-09-01"))
                    .build();
            assertThat(inForce("2022-07-03", DATED, superseding, lifting)).isEqualTo(Verdict.NO);
        }

        @Test
        void is_for_good_even_if_the_lifting_is_lifted() {
            Outcome lifting = later(Relation.RelationKind.LIFTS).build();
            Outcome liftingThat = made("2022-08-01")
                    .id(Id.of("lifting-that"))
                    .addRelations(Relation.of(Relation.RelationKind.LIFTS, lifting.id()))
                    .build();
            assertThat(inForce("2022-08-02", DATED, lifting, liftingThat)).isEqualTo(Verdict.NO);
        }

        @ParameterizedTest
        @EnumSource(names = {"LIFTS", "SUPERSEDES"})
        void by_another_it_is_not_if_that_is_about_a_part_of_it(Relation.RelationKind kind) {
            Outcome ofPart = later(kind)
                    .relations(List.of(Relation.of(kind, IT, PARAGRAPH)))
                    .build();
            assertThat(inForce("2022-07-04", DATED, ofPart)).isEqualTo(Verdict.YES);
        }

        @Test
        void by_a_document_it_is_when_that_is_published() {
            Source.Builder charter = Source.builder()
                    .id(Id.of("charter"))
                    .kind(Source.SourceKind.OTHER)
                    .addNames(MinimalEntities.text())
                    .relations(to(Relation.RelationKind.SUPERSEDES));
            Dossier undated = Dossier.builder()
                    .addSources(charter.build())
                    .addOutcomes(DATED)
                    .build();
            Dossier dated = Dossier.builder()
                    .addSources(charter.published(When.of("2022-07-03")).build())
                    .addOutcomes(DATED)
                    .build();
            assertThat(dated.inForce(IT, LocalDate.parse("2022-07-02"))).isEqualTo(Verdict.YES);
            assertThat(dated.inForce(IT, LocalDate.parse("2022-07-03"))).isEqualTo(Verdict.NO);
            assertThat(undated.inForce(IT, LocalDate.parse("2022-07-03"))).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @ParameterizedTest
    @MethodSource("relationsThatDoNotEndIt")
    void a_document_that_does_not_supersede_all_of_it_ends_nothing(Relation relation) {
        Dossier dossier = Dossier.builder()
                .addSources(Source.builder()
                        .id(Id.of("charter"))
                        .kind(Source.SourceKind.OTHER)
                        .addNames(MinimalEntities.text())
                        .published(When.of("2022-07-03"))
                        .addRelations(relation)
                        .build())
                .addOutcomes(DATED)
                .build();
        assertThat(dossier.inForce(IT, LocalDate.parse("2022-07-04"))).isEqualTo(Verdict.YES);
    }

    static List<Relation> relationsThatDoNotEndIt() {
        return List.of(
                Relation.of(Relation.RelationKind.AMENDS, IT),
                Relation.of(Relation.RelationKind.SUPERSEDES, IT, PARAGRAPH));
    }

    @Nested
    class Extended {
        @ParameterizedTest
        @CsvSource({"2022-12-31, YES", "2023-01-01, YES", "2023-12-31, YES", "2024-01-01, NO"})
        void it_is_in_force_in_the_time_of_the_extension_too(String day, Verdict expected) {
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .addTerms(validity("2023"))
                    .build();
            assertThat(inForce(day, until("2022-12-31"), extension)).isEqualTo(expected);
        }

        @Test
        void it_is_not_in_force_before_its_own_time_begins() {
            Outcome later = made("2022-06-04").addTerms(validity("2022-09")).build();
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .addTerms(validity("../2022-12-31"))
                    .build();
            assertThat(inForce("2022-08-31", later, extension)).isEqualTo(Verdict.NO);
            assertThat(inForce("2022-10-01", later, extension)).isEqualTo(Verdict.YES);
        }

        @Test
        void after_it_lapsed_it_is_in_force_again_once_the_extension_is_made() {
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .addTerms(validity("../2022-12-31"))
                    .build();
            assertThat(inForce("2022-07-02", until("2022-06-30"), extension)).isEqualTo(Verdict.NO);
            assertThat(inForce("2022-07-03", until("2022-06-30"), extension)).isEqualTo(Verdict.YES);
        }

        @Test
        void by_nobody_knows_how_long_is_not_decided_after_its_own_time() {
            Outcome extension = later(Relation.RelationKind.EXTENDS).build();
            assertThat(inForce("2022-12-31", until("2022-12-31"), extension)).isEqualTo(Verdict.YES);
            assertThat(inForce("2023-01-01", until("2022-12-31"), extension)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(Dossier.builder()
                            .addOutcomes(until("2022-12-31"), extension)
                            .build()
                            .outcomesInForce(LocalDate.parse("2023-01-01")))
                    .containsExactly(until("2022-12-31"), extension);
        }

        @Test
        void by_an_extension_that_is_extended_it_lasts_as_long_as_that() {
            assertThat(inForce("2024-12-31", chain(2))).isEqualTo(Verdict.YES);
            assertThat(inForce("2025-01-01", chain(2))).isEqualTo(Verdict.NO);
        }

        @Test
        void thousands_of_times_is_answered_without_running_out_of_stack() {
            assertThat(inForce("9000-01-01", chain(6_977))).isEqualTo(Verdict.NO);
            assertThat(inForce("8999-12-31", chain(6_977))).isEqualTo(Verdict.YES);
        }

        @Test
        void a_hundred_thousand_times_is_answered_for_all_at_once() {
            Dossier dossier = Dossier.builder().addOutcomes(chain(100_000)).build();
            List<Outcome> inForce = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> dossier.outcomesInForce(LocalDate.parse("2030-06-01")));
            // Fifteen times the years 2022 to 2030; what is for later has not begun.
            assertThat(inForce).hasSize(15 * 9);
        }

        @Test
        void by_what_amends_another_that_other_is_not_extended() {
            Outcome other = outcome("other")
                    .when(When.of("2022-06-04"))
                    .addTerms(validity("2022"))
                    .build();
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .addRelations(Relation.of(Relation.RelationKind.AMENDS, other.id()))
                    .addTerms(validity("2023"))
                    .build();
            Dossier dossier = Dossier.builder()
                    .addOutcomes(until("2022-12-31"), other, extension)
                    .build();
            assertThat(dossier.inForce(IT, LocalDate.parse("2023-01-01"))).isEqualTo(Verdict.YES);
            assertThat(dossier.inForce(other.id(), LocalDate.parse("2023-01-01")))
                    .isEqualTo(Verdict.NO);
        }

        @Test
        void in_a_circle_it_is_answered_all_the_same() {
            Outcome one = made("2022-06-04")
                    .addTerms(validity("2022"))
                    .addRelations(Relation.of(Relation.RelationKind.EXTENDS, Id.of("later")))
                    .build();
            Outcome other = later(Relation.RelationKind.EXTENDS)
                    .addTerms(validity("2023"))
                    .build();
            assertThat(inForce("2023-06-01", one, other)).isEqualTo(Verdict.YES);
            assertThat(inForce("2024-06-01", one, other)).isEqualTo(Verdict.NO);
        }

        @Test
        void it_ends_when_the_extension_is_lifted_but_not_before_its_own_time_is_over() {
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .addTerms(validity("../2023-12-31"))
                    .build();
            Outcome lifting = made("2022-08-01")
                    .id(Id.of("lifting"))
                    .addRelations(Relation.of(Relation.RelationKind.LIFTS, extension.id()))
                    .build();
            assertThat(inForce("2022-12-31", until("2022-12-31"), extension, lifting))
                    .isEqualTo(Verdict.YES);
            assertThat(inForce("2023-01-01", until("2022-12-31"), extension, lifting))
                    .isEqualTo(Verdict.NO);
        }

        @Test
        void it_ends_when_it_is_lifted_itself() {
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .addTerms(validity("../2023-12-31"))
                    .build();
            Outcome lifting = later(Relation.RelationKind.LIFTS)
                    .id(Id.of("lifting"))
                    .when(When.of("2023-03-01"))
                    .build();
            assertThat(inForce("2023-02-28", until("2022-12-31"), extension, lifting))
                    .isEqualTo(Verdict.YES);
            assertThat(inForce("2023-03-01", until("2022-12-31"), extension, lifting))
                    .isEqualTo(Verdict.NO);
        }

        /** An outcome for 2022 and extensions for a year of 7,000 each, of which each extends the one before. */
        private static Outcome[] chain(int extensions) {
            List<Outcome> chain = new ArrayList<>(List.of(until("2022-12-31")));
            IntStream.rangeClosed(1, extensions)
                    .mapToObj(i -> made("2022-12-01")
                            .id(Id.of("extension-" + i))
                            .addTerms(validity(String.valueOf(2022 + i % 7_000)))
                            .addRelations(Relation.of(
                                    Relation.RelationKind.EXTENDS, i == 1 ? IT : Id.of("extension-" + (i - 1))))
                            .build())
                    .forEach(chain::add);
            return chain.toArray(Outcome[]::new);
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-07-03, YES", "2022-07-06, UNDETERMINED", "2022-07-08, NO"})
    void until_an_end_that_begins_on_one_of_several_dates_it_is(String day, Verdict expected) {
        Outcome end = outcome("end")
                .addRelations(Relation.of(Relation.RelationKind.LIFTS, IT))
                .addTerms(validity("[2022-07-04,2022-07-08]"))
                .build();
        assertThat(inForce(day, DATED, end)).isEqualTo(expected);
    }

    @Nested
    class OfAKind {
        @ParameterizedTest
        @EnumSource
        void that_puts_nothing_in_force_it_never_is(Outcome.OutcomeKind kind) {
            boolean putsNothing = List.of(
                            Outcome.OutcomeKind.NOTING,
                            Outcome.OutcomeKind.NO_AGREEMENT,
                            Outcome.OutcomeKind.NOT_ADOPTED,
                            Outcome.OutcomeKind.DEFERRAL,
                            Outcome.OutcomeKind.REJECTION)
                    .contains(kind);
            assertThat(inForce("2022-06-04", made("2022-06-04").kind(kind).build()))
                    .isEqualTo(Verdict.of(!putsNothing));
            assertThat(inForce("2022-06-04", outcome("it").kind(kind).build()))
                    .isEqualTo(putsNothing ? Verdict.NO : Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @EnumSource(names = {"NOTING", "NO_AGREEMENT", "DEFERRAL", "REJECTION"})
        void that_puts_nothing_in_force_it_lifts_supersedes_and_extends_nothing(Outcome.OutcomeKind kind) {
            for (Relation.RelationKind relation :
                    List.of(Relation.RelationKind.LIFTS, Relation.RelationKind.SUPERSEDES)) {
                assertThat(inForce(
                                "2022-07-04", DATED, later(relation).kind(kind).build()))
                        .isEqualTo(Verdict.YES);
            }
            Outcome extension = later(Relation.RelationKind.EXTENDS)
                    .kind(kind)
                    .addTerms(validity("2023"))
                    .build();
            assertThat(inForce("2023-06-01", until("2022-12-31"), extension)).isEqualTo(Verdict.NO);
        }

        @Test
        void that_refuses_to_lift_it_shows_all_the_same_that_it_was_made() {
            Outcome refusal = later(Relation.RelationKind.UPHOLDS)
                    .kind(Outcome.OutcomeKind.REJECTION)
                    .build();
            assertThat(inForce("2022-07-03", outcome("it").build(), refusal)).isEqualTo(Verdict.YES);
        }
    }

    @Test
    void of_what_is_not_there_is_not_decided() {
        Dossier dossier = Dossier.builder()
                .addMeetings(MinimalEntities.meeting("m"))
                .addOutcomes(DATED)
                .build();
        assertThat(dossier.inForce(Id.of("nothing"), LocalDate.parse("2022-06-04")))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(dossier.inForce(Id.of("m"), LocalDate.parse("2022-06-04"))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void all_outcomes_that_are_or_may_be_are_listed_in_their_order() {
        Outcome undated = outcome("undated").build();
        Outcome tooLate = made("2022-06-05").id(Id.of("too-late")).build();
        Outcome lapsed = made("2022-01-01")
                .id(Id.of("lapsed"))
                .addTerms(validity("../2022-06-03"))
                .build();
        Outcome lifted = made("2022-01-01").id(Id.of("lifted")).build();
        Outcome lifting = made("2022-06-03")
                .id(Id.of("lifting"))
                .addRelations(Relation.of(Relation.RelationKind.LIFTS, lifted.id()))
                .build();
        Outcome noting = made("2022-01-01")
                .id(Id.of("noting"))
                .kind(Outcome.OutcomeKind.NOTING)
                .build();
        Dossier dossier = Dossier.builder()
                .addOutcomes(undated, tooLate, lapsed, lifted, DATED, lifting, noting)
                .build();
        assertThat(dossier.outcomesInForce(LocalDate.parse("2022-06-04"))).containsExactly(undated, DATED, lifting);
        assertThat(Dossier.builder().build().outcomesInForce(LocalDate.parse("2022-06-04")))
                .isEmpty();
    }

    private static Verdict inForce(String day, Outcome... outcomes) {
        return Dossier.builder().outcomes(Arrays.asList(outcomes)).build().inForce(IT, LocalDate.parse(day));
    }

    private static Outcome.Builder outcome(String id) {
        return Outcome.builder()
                .id(Id.of(id))
                .kind(Outcome.OutcomeKind.DECISION)
                .summary(MinimalEntities.text());
    }

    private static Outcome.Builder made(String when) {
        return outcome("it").when(When.of(when));
    }

    /** A decision of 3 July 2022 that is so linked to the outcome in question. */
    private static Outcome.Builder later(Relation.RelationKind kind) {
        return outcome("later").when(When.of("2022-07-03")).relations(to(kind));
    }

    private static Outcome until(String end) {
        return made("2022-06-04").addTerms(validity("../" + end)).build();
    }

    private static Term validity(String period) {
        return Term.builder().kind(Term.TermKind.VALIDITY).when(When.of(period)).build();
    }

    private static List<Relation> to(Relation.RelationKind kind) {
        return List.of(Relation.of(kind, IT));
    }
}
