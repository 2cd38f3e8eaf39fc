package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Comparison;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.Reckoning;
import org.coalitionmodel.time.When.Side;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions about one entity: its stage, its time, its citations, its figures. */
class EntityQuestionsTest {
    private static final Id<Party> MALI = Party.id("mali");

    private static Dossier with(Object... things) {
        Dossier.Builder dossier = Dossier.builder()
                .addParties(
                        MinimalEntities.state("mali"),
                        MinimalEntities.state("chad"),
                        MinimalEntities.state("member"),
                        MinimalEntities.organization("body"))
                .addIndicators(MinimalEntities.indicator("indicator"));
        for (Object thing : things) {
            MinimalEntities.add(dossier, thing);
        }
        return dossier.build();
    }

    private static Stage dated(StageKind kind, String date) {
        return Stage.builder().kind(kind).when(When.of(date)).build();
    }

    @Nested
    class Stages {
        private final List<Stage> stages = List.of(
                Stage.of(StageKind.PLANNED), dated(StageKind.UNDER_WAY, "2022"), dated(StageKind.ENDED, "2023-05-01"));

        @ParameterizedTest
        @CsvSource({
            "2021-12-31, PLANNED",
            "2022-06-01, PLANNED UNDER_WAY",
            "2022-12-31, UNDER_WAY",
            "2023-05-01, ENDED",
        })
        void last_until_the_next(String day, String expected) {
            Dossier dossier = with(Meeting.builder()
                    .from(MinimalEntities.meeting("m"))
                    .stages(stages)
                    .build());
            assertThat(dossier.stagesOn(Id.of("m"), LocalDate.parse(day)).toString())
                    .isEqualTo("[" + expected.replace(" ", ", ") + "]");
        }

        @Test
        void without_a_date_are_as_open_as_the_stage_before() {
            Dossier dossier = with(outcome("o")
                    .when(When.of("2019"))
                    .addStages(
                            Stage.of(StageKind.PROPOSED),
                            dated(StageKind.ADOPTED, "2021"),
                            Stage.of(StageKind.IN_EFFECT))
                    .build());
            LocalDate during = LocalDate.of(2021, 6, 1);
            assertThat(dossier.stagesOn(Id.of("o"), during))
                    .containsExactly(StageKind.PROPOSED, StageKind.ADOPTED, StageKind.IN_EFFECT);
            assertThat(dossier.inForce(Outcome.id("o"), during)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(dossier.inForce(Outcome.id("o"), LocalDate.of(2022, 1, 1)))
                    .isEqualTo(Verdict.YES);
        }

        @Test
        void are_those_of_every_type_that_has_some() {
            List<Entity> staged = List.of(
                    Event.builder()
                            .id(Event.id("e"))
                            .kind(Event.EventKind.OTHER)
                            .stages(stages)
                            .build(),
                    outcome("o").stages(stages).build(),
                    Organization.builder()
                            .from(MinimalEntities.organization("org"))
                            .stages(stages)
                            .build(),
                    Coalition.builder()
                            .id(Party.id("c"))
                            .addNames(MinimalEntities.text())
                            .stages(stages)
                            .build(),
                    WorkStream.builder()
                            .id(Party.id("w"))
                            .of(Party.id("body"))
                            .stages(stages)
                            .build());
            Dossier dossier = with(staged.toArray());
            assertThat(staged)
                    .allSatisfy(entity -> assertThat(dossier.stagesOn(entity.id(), LocalDate.of(2022, 12, 31)))
                            .containsExactly(StageKind.UNDER_WAY));
            assertThat(dossier.stagesOn(MALI, LocalDate.of(2022, 12, 31))).isEmpty();
            assertThat(dossier.stagesOn(Id.of("nobody"), LocalDate.of(2022, 12, 31)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "UNDER_NEGOTIATION, NO",
            "EXPECTED, NO",
            "ADOPTED, UNDETERMINED",
            "UNDER_WAY, YES",
            "IN_EFFECT, YES",
            "DONE, YES",
            "SUSPENDED, NO",
            "ENDED, NO",
        })
        void decide_what_is_in_force(StageKind kind, Verdict verdict) {
            Dossier dossier = with(
                    outcome("o").when(When.of("2020-01-01")).addStages(kind).build());
            assertThat(dossier.inForce(Outcome.id("o"), LocalDate.of(2021, 1, 1)))
                    .isEqualTo(verdict);
        }

        @ParameterizedTest
        @CsvSource({"2021-01-01, NO", "2022-06-01, UNDETERMINED", "2023-01-01, YES"})
        void decide_it_by_their_date(String day, Verdict verdict) {
            Dossier dossier = with(outcome("o")
                    .when(When.of("2020-01-01"))
                    .addStages(Stage.of(StageKind.ADOPTED), dated(StageKind.IN_EFFECT, "2022"))
                    .build());
            assertThat(dossier.inForce(Outcome.id("o"), LocalDate.parse(day))).isEqualTo(verdict);
        }

        @Test
        void that_are_not_reached_are_not_in_force() {
            Dossier dossier = with(outcome("o")
                    .when(When.of("2020-01-01"))
                    .addStages(dated(StageKind.IN_EFFECT, "2024"))
                    .build());
            assertThat(dossier.inForce(Outcome.id("o"), LocalDate.of(2021, 1, 1)))
                    .isEqualTo(Verdict.NO);
        }

        @Test
        void may_have_been_reached_long_before() {
            Dossier dossier = with(outcome("o")
                    .addStages(Stage.builder()
                            .kind(StageKind.IN_EFFECT)
                            .when(When.builder()
                                    .period(TimePeriod.parse("2022"))
                                    .bound(When.TimeBound.SINCE_AT_THE_LATEST)
                                    .build())
                            .build())
                    .build());
            assertThat(dossier.stagesOn(Id.of("o"), LocalDate.of(2020, 1, 1))).containsExactly(StageKind.IN_EFFECT);
            assertThat(dossier.stagesOn(Id.of("o"), LocalDate.of(2023, 1, 1))).containsExactly(StageKind.IN_EFFECT);
        }
    }

    private static Outcome.Builder outcome(String id) {
        return Outcome.builder()
                .id(Outcome.id(id))
                .kind(Outcome.OutcomeKind.DECISION)
                .summary(MinimalEntities.text());
    }

    @Nested
    class Parts_of_a_party {
        @Test
        void are_its_organs_and_work_streams_at_any_depth() {
            Dossier dossier = with(
                    Organization.builder()
                            .from(MinimalEntities.organization("agency"))
                            .addRelations(Relation.of(Relation.RelationKind.PART_OF, Party.id("ministry")))
                            .build(),
                    Organization.builder()
                            .from(MinimalEntities.organization("ministry"))
                            .addRelations(Relation.of(Relation.RelationKind.PART_OF, MALI))
                            .build(),
                    WorkStream.builder()
                            .id(Party.id("desk"))
                            .of(Party.id("agency"))
                            .build(),
                    Organization.builder()
                            .from(MinimalEntities.organization("other"))
                            .addRelations(Relation.of(Relation.RelationKind.SUCCEEDS, Party.id("agency")))
                            .build());

            assertThat(dossier.partiesWithin(MALI))
                    .containsExactlyInAnyOrder(MALI, Party.id("ministry"), Party.id("agency"), Party.id("desk"));
            assertThat(dossier.partiesWithin(Party.id("other"))).containsExactly(Party.id("other"));
        }
    }

    @Test
    void groups_with_a_party_list_it_directly_or_through_others() {
        Group inner = group("inner").addMembers(MALI).build();
        Dossier dossier = with(
                inner,
                group("outer").addMembers(inner.id()).build(),
                group("without").addMembers(inner.id()).addExcluding(MALI).build(),
                group("apart").addMembers(Party.id("other")).build(),
                MinimalEntities.organization("other"));

        assertThat(dossier.groupsWith(MALI)).containsExactlyInAnyOrder(MALI, inner.id(), Party.id("outer"));
    }

    private static Group.Builder group(String id) {
        return Group.builder().id(Party.id(id)).addNames(MinimalEntities.text());
    }

    @Nested
    class Times {
        private final Dossier dossier = with(
                Meeting.builder()
                        .from(MinimalEntities.meeting("m"))
                        .when(When.of("2022-11-15/2022-11-16"))
                        .build(),
                Event.builder()
                        .id(Event.id("e"))
                        .kind(Event.EventKind.OTHER)
                        .when(When.of("2003-05-16"))
                        .build(),
                outcome("of-meeting").meeting(Meeting.id("m")).build(),
                outcome("undated").build(),
                outcome("during")
                        .when(When.builder()
                                .anchor(Id.of("m"))
                                .side(Side.DURING)
                                .build())
                        .build(),
                outcome("relative")
                        .when(after("e", "P1Y").addReckonings(Reckoning.OFFSET).build())
                        .build(),
                Statement.builder()
                        .id(Statement.id("s"))
                        .addBy(Actor.of(MALI))
                        .act(Act.SAYS)
                        .summary(MinimalEntities.text())
                        .at(Meeting.id("m"))
                        .build(),
                Source.builder()
                        .from((Source) MinimalEntities.of("Source", "notice"))
                        .published(When.of("2020-04-29"))
                        .build());

        private static When.Builder after(String anchor, String length) {
            return When.builder()
                    .period(TimePeriod.parse(length))
                    .anchor(Id.of(anchor))
                    .side(Side.AFTER);
        }

        private Optional<String> resolved(When when) {
            return dossier.resolve(when).map(TimePeriod::toString);
        }

        @ParameterizedTest
        @CsvSource({
            "e, BEFORE, '', ../2003-05-15",
            "e, DURING, '', 2003-05-16",
            "e, SINCE, '', 2003-05-16/..",
            "e, AFTER, '', 2003-05-17/..",
            "m, BEFORE, P1M, 2022-10-15/2022-11-14",
            "m, AFTER, P6M, 2022-11-17/2023-05-16",
            "m, SINCE, P1Y, 2022-11-15/2023-11-14",
            "of-meeting, SINCE, P1Y, 2022-11-15/2023-11-14",
            "s, DURING, '', 2022-11-15/2022-11-16",
            "during, AFTER, P6M, 2022-11-17/2023-05-16",
            "during, DURING, '', 2022-11-15/2022-11-16",
            "notice, BEFORE, P1D, 2020-04-28/2020-04-28",
        })
        void are_found_from_the_anchor(String anchor, Side side, String length, String expected) {
            When when = When.builder()
                    .period(Optional.of(length).filter(it -> !it.isEmpty()).map(TimePeriod::parse))
                    .anchor(Id.of(anchor))
                    .side(side)
                    .build();
            assertThat(resolved(when)).contains(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "m, BEFORE, P14Y, 2008",
            "e, AFTER, P14Y, 2017",
            "m, AFTER, P3M, 2023-02",
            "notice, BEFORE, P1D, 2020-04-28",
            "relative, AFTER, P1Y, 2005",
        })
        void are_as_precise_as_the_distance(String anchor, Side side, String length, String expected) {
            When when = When.builder()
                    .period(TimePeriod.parse(length))
                    .addReckonings(Reckoning.OFFSET)
                    .anchor(Id.of(anchor))
                    .side(side)
                    .build();
            assertThat(resolved(when)).contains(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "m, BEFORE, P40Y, ABOUT, OFFSET, 1982~",
            "m, BEFORE, P1M, ABOUT, '', 2022-10-15~/2022-11-14",
            "m, AFTER, P6M, ABOUT, '', 2022-11-17/2023-05-16~",
            "uncertain, BEFORE, P1D, ABOUT, OFFSET, 2020-04-27%",
            "approximate, AFTER, P1Y, ABOUT, OFFSET, 2021~",
            "m, BEFORE, P40Y, EXACTLY, OFFSET, 1982",
            "m, DURING, P40Y, MORE_THAN, '', 2022-11-15/2022-11-16",
            "m, BEFORE, P40Y, MORE_THAN, OFFSET, ''",
            "m, AFTER, P1D, LESS_THAN, '', ''",
        })
        void are_as_hedged_as_the_length(
                String anchor, Side side, String length, Bound bound, String reckoning, String expected) {
            When when = When.builder()
                    .period(TimePeriod.parse(length))
                    .lengthBound(bound)
                    .reckonings(reckoning.isEmpty() ? List.of() : List.of(Reckoning.valueOf(reckoning)))
                    .anchor(Id.of(anchor))
                    .side(side)
                    .build();
            Dossier withHedges = Dossier.builder()
                    .from(dossier)
                    .addEvents(event("uncertain", "2020-04-28?"), event("approximate", "2020~"))
                    .build();
            assertThat(withHedges.resolve(when).map(TimePeriod::toString).orElse(""))
                    .isEqualTo(expected);
        }

        private static Event event(String id, String when) {
            return Event.builder()
                    .id(Event.id(id))
                    .kind(Event.EventKind.OTHER)
                    .when(When.of(when))
                    .build();
        }

        @Test
        void are_their_own_dates_if_they_have_some() {
            assertThat(resolved(When.of("2021"))).contains("2021");
            assertThat(resolved(When.of("../2021"))).contains("../2021");
            assertThat(resolved(When.of("[2021,2022]"))).contains("[2021,2022]");
            assertThat(resolved(When.builder()
                            .period(TimePeriod.parse("2021"))
                            .anchor(Id.of("e"))
                            .side(Side.AFTER)
                            .build()))
                    .contains("2021");
        }

        @Test
        void are_not_known_without_a_date_or_a_dated_anchor() {
            assertThat(resolved(When.of("P20Y"))).isEmpty();
            assertThat(resolved(When.inWords(MinimalEntities.text()))).isEmpty();
            assertThat(resolved(after("undated", "P1Y").build())).isEmpty();
            assertThat(resolved(after("mali", "P1Y").build())).isEmpty();
        }

        @Test
        void up_to_or_from_a_source_are_found_from_its_date() {
            Id<Source> notice = Source.id("notice");
            When tenYears = When.of("P10Y");

            assertThat(dossier.resolve(seen(tenYears, Reckoning.ROLLING), notice)
                            .map(TimePeriod::toString))
                    .contains("2010-04-29/2020-04-28");
            assertThat(dossier.resolve(seen(tenYears, Reckoning.COMING), notice).map(TimePeriod::toString))
                    .contains("2020-04-30/2030-04-29");
            assertThat(dossier.resolve(tenYears, notice)).isEmpty();
            assertThat(dossier.resolve(seen(When.inWords(MinimalEntities.text()), Reckoning.ROLLING), notice))
                    .isEmpty();
            assertThat(dossier.resolve(When.of("2021"), notice)).contains(TimePeriod.parse("2021"));
            assertThat(dossier.resolve(seen(tenYears, Reckoning.COMING), Source.id("nowhere")))
                    .isEmpty();
        }

        private static When seen(When when, Reckoning reckoning) {
            return When.builder().from(when).addReckonings(reckoning).build();
        }

        @ParameterizedTest
        @CsvSource({
            "e, AFTER, P999999M, OFFSET",
            "e, AFTER, P9999999D, ''",
            "e, SINCE, P9999Y, ''",
            "far, BEFORE, P1D, ''",
            "far, SINCE, P1D, ''",
            "far, AFTER, P1D, ''",
            "far, AFTER, P1M, OFFSET",
        })
        void that_no_date_can_give_are_not_known(String anchor, Side side, String length, String reckoning) {
            Dossier withFar = Dossier.builder()
                    .from(dossier)
                    .addEvents(Event.builder()
                            .id(Event.id("far"))
                            .kind(Event.EventKind.OTHER)
                            .when(When.of("Y999999999"))
                            .build())
                    .build();
            When when = When.builder()
                    .period(TimePeriod.parse(length))
                    .reckonings(reckoning.isEmpty() ? List.of() : List.of(Reckoning.valueOf(reckoning)))
                    .anchor(Id.of(anchor))
                    .side(side)
                    .build();
            assertThat(withFar.resolve(when)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2020-04, AFTER, P6M, '', 2020-04/2020-10",
            "2020-04, AFTER, P1Y, '', 2020-04/2021-04",
            "2020-04, SINCE, P1Y, '', 2020-04/2021-04",
            "2020-04, BEFORE, P6M, '', 2019-10/2020-04",
            "2020, AFTER, P2Y, '', 2020/2022",
            "2020-04, AFTER, '', '', 2020-04/..",
            "2020-04, BEFORE, '', '', ../2020-04",
            "2020-04, AFTER, P3M, OFFSET, 2020-07",
            "2020-04, AFTER, P3Y, OFFSET, 2023",
            "2020-33, AFTER, P3Y, OFFSET, 2023",
            "2020-04-28?, BEFORE, P1D, OFFSET, 2020-04-27?",
            "2020-04~, AFTER, P6M, '', 2020-04~/2020-10~",
            "2020-04-28%, SINCE, '', '', 2020-04-28%/..",
            "2020-04-28~/2020-05-02, AFTER, '', '', 2020-05-03/..",
            "2020-01-01/P3M, AFTER, P1D, OFFSET, 2020-04-01",
            "2022-11-15/2022-11-16, AFTER, P1D, OFFSET, 2022-11-17",
            "2022-11-15/2022-11-16, BEFORE, P1D, OFFSET, 2022-11-14",
            "2020-01-01/P3M, AFTER, '', '', 2020-04-01/..",
            "2020-01-01?/P1Y, AFTER, '', '', 2021-01-01?/..",
            "2020-01/P1Y, AFTER, '', '', 2021-01/..",
            "P3M/2020-03-31, BEFORE, '', '', ../2019-12-31",
            "P3M/2020-03, BEFORE, '', '', ../2019-12",
            "'[2022-02-27,2022-02-28]', AFTER, P14Y, OFFSET, 2036",
            "'[2021-01-15?,2021-02-01]', AFTER, P1Y, OFFSET, 2022?",
            "'[2021-01-15,2021-02-01?]', AFTER, P1Y, OFFSET, 2022?",
            "'[2020-04-28,2020-04-29]', BEFORE, P1D, OFFSET, '[2020-04-27,2020-04-28]'",
            "'[2020-04-28,2020-04-29]', BEFORE, P1D, '', '[2020-04-27,2020-04-28]'",
            "'[2020-04-28,2020-04-29]', DURING, '', '', '[2020-04-28,2020-04-29]'",
        })
        void are_as_vague_and_doubtful_as_the_anchor(
                String anchor, Side side, String length, String reckoning, String expected) {
            assertThat(resolvedFrom(When.of(anchor), side, length, reckoning)).contains(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2020, AFTER, P6M, ''",
            "2020-04, BEFORE, P1D, OFFSET",
            "202X, AFTER, P2Y, ''",
            "2020-24, AFTER, P1Y, OFFSET",
            "'[2020-04-28,2020-04-29]', BEFORE, P1M, ''",
            "'[2020-04-28,2020-05]', BEFORE, P1D, OFFSET",
            "'[2020-04-28,2020-04-29]', BEFORE, '', ''",
            "2020-04/.., AFTER, '', ''",
            "2020/P1M, AFTER, '', ''",
        })
        void are_not_known_from_an_anchor_that_is_too_vague(String anchor, Side side, String length, String reckoning) {
            assertThat(resolvedFrom(When.of(anchor), side, length, reckoning)).isEmpty();
        }

        @Test
        void are_not_known_from_a_limit_or_a_fiscal_year() {
            When.Builder limit = When.builder().from(When.of("2020-04-28"));
            for (When anchor : List.of(
                    limit.bound(When.TimeBound.BY).build(),
                    When.builder()
                            .from(When.of("2020"))
                            .part(When.PeriodPart.LATE)
                            .build(),
                    When.builder()
                            .from(When.of("2020"))
                            .addReckonings(Reckoning.FISCAL)
                            .build())) {
                assertThat(resolvedFrom(anchor, Side.AFTER, "P1Y", "")).isEmpty();
            }
        }

        private static Optional<String> resolvedFrom(When anchor, Side side, String length, String reckoning) {
            Dossier one = with(Event.builder()
                    .id(Event.id("vague"))
                    .kind(Event.EventKind.OTHER)
                    .when(anchor)
                    .build());
            return one.resolve(When.builder()
                            .period(Optional.of(length)
                                    .filter(it -> !it.isEmpty())
                                    .map(TimePeriod::parse))
                            .reckonings(reckoning.isEmpty() ? List.of() : List.of(Reckoning.valueOf(reckoning)))
                            .anchor(Id.of("vague"))
                            .side(side)
                            .build())
                    .map(TimePeriod::toString);
        }

        @Test
        void may_lie_before_our_era() {
            When.Builder before = When.builder()
                    .period(TimePeriod.parse("P9999Y"))
                    .anchor(Id.of("e"))
                    .side(Side.BEFORE);
            assertThat(dossier.resolve(before.build())).contains(TimePeriod.parse("-7996-05-16/2003-05-15"));
            assertThat(dossier.resolve(before.addReckonings(Reckoning.OFFSET).build()))
                    .contains(TimePeriod.parse("-7996"));
        }

        @ParameterizedTest
        @CsvSource({
            "after,  '',  2003-05-16, NO",
            "after,  '',  2030-01-01, UNDETERMINED",
            "before, '',  2003-01-01, UNDETERMINED",
            "before, '',  2003-05-15, YES",
            "since,  '',  2003-05-16, YES",
            "during, '',  2003-05-16, YES",
            "after,  P6M, 2003-05-16, NO",
            "after,  P6M, 2003-06-01, UNDETERMINED",
            "after,  P6M, 2003-11-16, YES",
        })
        void of_something_that_happens_once_leave_open_how_far_from_the_anchor_it_is(
                String side, String length, String day, Verdict expected) {
            Outcome decision = outcome("decision")
                    .when(relative("e", side, length))
                    .addStages(Stage.builder()
                            .kind(StageKind.IN_EFFECT)
                            .when(relative("e", side, length))
                            .build())
                    .build();
            Dossier dated =
                    Dossier.builder().from(dossier).addOutcomes(decision).build();

            assertThat(dated.inForce(decision.id(), LocalDate.parse(day))).isEqualTo(expected);
            assertThat(dated.stagesOn(decision.id(), LocalDate.parse(day))).hasSize(expected == Verdict.NO ? 0 : 1);
        }

        @Test
        void of_something_that_happens_once_are_open_without_a_dated_anchor_or_with_a_bound_of_their_own() {
            When.Builder fiscal =
                    When.builder().from(relative("e", "after", "P1Y")).addReckonings(Reckoning.FISCAL);
            When.Builder by = When.builder().from(relative("e", "after", "")).bound(When.TimeBound.BY);
            for (When when : List.of(relative("undated", "after", ""), by.build(), fiscal.build())) {
                Outcome decision = outcome("decision").when(when).build();
                Dossier dated =
                        Dossier.builder().from(dossier).addOutcomes(decision).build();

                assertThat(dated.inForce(decision.id(), LocalDate.of(2030, 1, 1)))
                        .isEqualTo(Verdict.UNDETERMINED);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "after,  '',  2003-05-16, UNDETERMINED",
            "after,  '',  2030-01-01, UNDETERMINED",
            "after,  P6M, 2003-06-01, UNDETERMINED",
            "after,  P6M, 2030-01-01, UNDETERMINED",
            "since,  '',  2003-05-16, YES",
            "during, '',  2003-05-17, YES",
            "after,  2001, 2003-05-16, YES",
            "since,  2001, 2003-05-16, YES",
            "after,  2001, 1999-01-01, NO",
        })
        void of_a_membership_count_if_they_are_dates(String side, String length, String day, Verdict expected) {
            Dossier dated = Dossier.builder()
                    .from(dossier)
                    .addMemberships(Membership.builder()
                            .id(Membership.id("m1"))
                            .member(MALI)
                            .body(Party.id("body"))
                            .status(Membership.MembershipStatus.ACCEDED)
                            .when(relative("e", side, length))
                            .build())
                    .build();

            assertThat(dated.belongs(MALI, Party.id("body"), LocalDate.parse(day)))
                    .isEqualTo(expected);
        }

        private static When relative(String anchor, String side, String length) {
            return When.builder()
                    .period(Optional.of(length).filter(it -> !it.isEmpty()).map(TimePeriod::parse))
                    .anchor(Id.of(anchor))
                    .side(Side.valueOf(side.toUpperCase(Locale.ROOT)))
                    .build();
        }

        @Test
        void from_an_anchor_decide_like_dates() {
            When dayAfter = after("e", "P1D").addReckonings(Reckoning.OFFSET).build();
            Outcome decision = outcome("decision")
                    .when(dayAfter)
                    .addStages(
                            Stage.of(StageKind.PROPOSED),
                            Stage.builder()
                                    .kind(StageKind.IN_EFFECT)
                                    .when(dayAfter)
                                    .build())
                    .build();
            Membership membership = Membership.builder()
                    .id(Membership.id("m1"))
                    .member(MALI)
                    .body(Party.id("body"))
                    .status(Membership.MembershipStatus.ACCEDED)
                    .when(dayAfter)
                    .build();
            Dossier dated = Dossier.builder()
                    .from(dossier)
                    .addOutcomes(decision)
                    .addMemberships(membership)
                    .build();
            LocalDate before = LocalDate.of(2003, 5, 16);
            LocalDate after = LocalDate.of(2003, 5, 17);

            assertThat(dated.inForce(decision.id(), before)).isEqualTo(Verdict.NO);
            assertThat(dated.inForce(decision.id(), after)).isEqualTo(Verdict.YES);
            assertThat(dated.stagesOn(decision.id(), before)).containsExactly(StageKind.PROPOSED);
            assertThat(dated.stagesOn(decision.id(), after)).containsExactly(StageKind.IN_EFFECT);
            assertThat(dated.belongs(MALI, Party.id("body"), before)).isEqualTo(Verdict.NO);
            assertThat(dated.belongs(MALI, Party.id("body"), after)).isEqualTo(Verdict.YES);
            assertThat(dated.membershipsIn(Party.id("body"), before)).isEmpty();
            assertThat(dated.membershipsIn(Party.id("body"), after)).containsExactly(membership);
        }

        @Test
        void in_a_circle_are_not_known() {
            Dossier circle = with(
                    outcome("a").when(after("b", "P1Y").build()).build(),
                    outcome("b").when(after("a", "P1Y").build()).build());
            assertThat(circle.resolve(after("a", "P1Y").build())).isEmpty();
        }
    }

    @Nested
    class Support {
        private static Place.Builder place() {
            return Place.builder().from(MinimalEntities.place("coast"));
        }

        private static Citation.Builder citation(String... supports) {
            return Citation.builder().source(Source.id("source")).addSupports(supports);
        }

        private static Dossier dossier(Place place) {
            return with(MinimalEntities.of("Source", "source"), place);
        }

        @Test
        void is_that_of_the_citations_that_name_an_attribute_or_none() {
            Citation ofAll = citation().build();
            Citation ofKind =
                    citation("kind").reading(Citation.Reading.INFERRED).build();
            assertThat(dossier(place().addCitations(ofAll, ofKind).build()).support(Id.of("coast")))
                    .isEqualTo(Map.of("names", List.of(ofAll), "kind", List.of(ofAll, ofKind)));
            assertThat(dossier(place().addCitations(ofKind).build())
                            .support(Id.of("coast"))
                            .get("names"))
                    .isEmpty();
            assertThat(dossier(place().build()).support(Id.of("nobody"))).isEmpty();
        }

        @Test
        void of_an_absent_attribute_is_refused() {
            assertThatThrownBy(() -> dossier(
                            place().addCitations(citation("kind", "within").build())
                                    .build()))
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("""
                            Dossier must fit together but has 1 fault:
                            /places/0/citations/0/supports/1: Citation.supports must name a present attribute of a place but was within (id=coast)""");
        }

        @Test
        void names_attributes_as_json_does() {
            assertThatThrownBy(() -> citation("/kind").build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Citation.supports must be the names of attributes, such as when, but was /kind (id=source)");
        }

        @Test
        void of_a_gap_says_what_a_list_lacks_and_nothing_of_another_attribute() {
            Gap.Builder gap = Gap.builder().kind(Gap.GapKind.NONE).addAbout(Id.of("e"));
            Event.Builder event = Event.builder()
                    .id(Event.id("e"))
                    .kind(Event.EventKind.OTHER)
                    .addAbout(Id.of("e"));
            assertThat(Dossier.builder()
                            .addEvents(event.gaps(List.of(gap.attribute("about").build()))
                                    .build())
                            .build())
                    .isNotNull();
            assertThatThrownBy(() -> Dossier.builder()
                            .addEvents(event.gaps(List.of(gap.attribute("when").build()))
                                    .build())
                            .build())
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("""
                            Dossier must fit together but has 1 fault:
                            /events/0/gaps/0/about: Gap.about must be absent if the attribute is not a list but was [e] (id=e)""");
        }

        @Test
        void of_a_gap_is_refused_if_there_is_none() {
            assertThat(dossier(place().addGaps(Gap.of("within", Gap.GapKind.NONE), Gap.of("names", Gap.GapKind.UNKNOWN))
                            .build()))
                    .isNotNull();
            Gap noneOfThese = Gap.builder()
                    .attribute("names")
                    .kind(Gap.GapKind.NONE)
                    .addAbout(Id.of("coast"))
                    .build();
            assertThat(dossier(place().addGaps(noneOfThese).build())).isNotNull();
            assertThatThrownBy(() -> dossier(place().addGaps(
                                    Gap.of("kind", Gap.GapKind.UNKNOWN),
                                    Gap.of("within", Gap.GapKind.NONE),
                                    Gap.of("names", Gap.GapKind.NONE),
                                    Gap.of("nothing", Gap.GapKind.NONE))
                            .build()))
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("""
                            Dossier must fit together but has 3 faults:
                            /places/0/gaps/0/attribute: Gap.attribute must be an absent attribute of a place but was kind (id=coast)
                            /places/0/gaps/2/attribute: Gap.attribute must name an empty list if the kind is none and about is empty, but was names (id=coast)
                            /places/0/gaps/3/attribute: Gap.attribute must be an absent attribute of a place but was nothing (id=coast)""");
        }
    }

    @Nested
    class FigureQuestions {
        private static Level.Builder level(String id, Quantity quantity) {
            return Level.builder()
                    .id(Statistic.id(id))
                    .addIndicators(Indicator.id("indicator"))
                    .quantity(quantity);
        }

        private static Level towards(String id, Quantity quantity) {
            return level(id, quantity)
                    .addRelations(Relation.of(Relation.RelationKind.COUNTS_TOWARDS, Id.of("target")))
                    .build();
        }

        private static Level target(ObservationStatus status) {
            return level("target", Quantity.of(100).in(Unit.MONEY))
                    .status(status)
                    .build();
        }

        private static Verdict reached(Statistic... figures) {
            return with((Object[]) figures).reached(Statistic.id("target"));
        }

        @Test
        void that_count_towards_a_target_may_reach_it() {
            Level some = towards("some", Quantity.of(81).in(Unit.MONEY));
            Level enough = towards("enough", Quantity.atLeast(100).in(Unit.MONEY));
            Level target = target(ObservationStatus.TARGET);
            assertThat(reached(target, some)).isEqualTo(Verdict.NO);
            assertThat(reached(target, some, enough)).isEqualTo(Verdict.YES);
            assertThat(reached(target, towards("about", Quantity.about(100).in(Unit.MONEY))))
                    .isEqualTo(Verdict.UNDETERMINED);
            Level restated = level("restated", Quantity.of(100).in(Unit.MONEY))
                    .addRelations(Relation.of(Relation.RelationKind.RESTATES, Id.of("target")))
                    .build();
            assertThat(with(target, some, restated, enough).progressTowards(Statistic.id("target")))
                    .containsExactly(some, enough);
        }

        @Test
        void may_be_parts_so_that_only_their_sum_misses_a_target() {
            Level target = target(ObservationStatus.TARGET);
            Level sixty = towards("sixty", Quantity.of(60).in(Unit.MONEY));
            Level forty = towards("forty", Quantity.of(40).in(Unit.MONEY));
            Level thirty = towards("thirty", Quantity.of(30).in(Unit.MONEY));
            assertThat(reached(target, sixty, forty)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(reached(target, sixty, thirty)).isEqualTo(Verdict.NO);
            Level limit = target(ObservationStatus.LIMIT);
            assertThat(reached(limit, sixty, forty)).isEqualTo(Verdict.NO);
            assertThat(reached(limit, sixty, forty, thirty)).isEqualTo(Verdict.UNDETERMINED);
        }

        @ParameterizedTest
        @CsvSource({
            "at least 100, 100, YES",
            "at least 100, 99, NO",
            "more than 100, 101, YES",
            "more than 100, 100, NO",
            "'exactly 100 [90, 110]', 110, YES",
            "'exactly 100 [90, 110]', 100, UNDETERMINED",
            "at most 100, 50, UNDETERMINED"
        })
        void reach_a_target_with_a_bound_at_its_limit(String wanted, long figure, Verdict reached) {
            Level target = level("target", Quantity.parse(wanted))
                    .status(ObservationStatus.TARGET)
                    .build();
            assertThat(reached(target, towards("figure", Quantity.of(figure)))).isEqualTo(reached);
        }

        @ParameterizedTest
        @CsvSource({
            "at most 100, 100, NO",
            "at most 100, 101, YES",
            "less than 100, 99, NO",
            "less than 100, 100, YES",
            "'exactly 100 [90, 110]', 90, NO",
            "at least 100, 200, UNDETERMINED"
        })
        void exceed_a_limit_with_a_bound(String limit, long figure, Verdict reached) {
            Level target = level("target", Quantity.parse(limit))
                    .status(ObservationStatus.LIMIT)
                    .build();
            assertThat(reached(target, towards("figure", Quantity.of(figure)))).isEqualTo(reached);
        }

        @ParameterizedTest
        @EnumSource(
                value = ObservationStatus.class,
                names = {"TARGET", "PLANNED", "NEEDED", "PLEDGED", "LIMIT", "FORECAST"})
        void that_nobody_observed_do_not_show_that_a_target_is_reached(ObservationStatus status) {
            Level wanted = target(ObservationStatus.TARGET);
            Level hoped = Level.builder()
                    .from(towards("hoped", Quantity.of(150).in(Unit.MONEY)))
                    .status(status)
                    .build();
            assertThat(reached(wanted, hoped)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(reached(wanted, hoped, towards("some", Quantity.of(81).in(Unit.MONEY))))
                    .isEqualTo(Verdict.NO);
        }

        @Test
        void reach_a_limit_once_they_exceed_it() {
            Level limit = target(ObservationStatus.LIMIT);
            assertThat(reached(limit, towards("equal", Quantity.of(100).in(Unit.MONEY))))
                    .isEqualTo(Verdict.NO);
            assertThat(reached(limit, towards("more", Quantity.of(101).in(Unit.MONEY))))
                    .isEqualTo(Verdict.YES);
        }

        @Test
        void of_other_units_or_types_decide_nothing() {
            Level target = target(ObservationStatus.TARGET);
            assertThat(reached(target, towards("bare", Quantity.of(200)))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(reached(target)).isEqualTo(Verdict.UNDETERMINED);
            assertThat(reached()).isEqualTo(Verdict.UNDETERMINED);
            Comparison more = Comparison.builder()
                    .id(Statistic.id("more"))
                    .addIndicators(Indicator.id("indicator"))
                    .direction(Comparison.Direction.HIGHER)
                    .addRelations(Relation.of(Relation.RelationKind.COUNTS_TOWARDS, Id.of("target")))
                    .build();
            assertThat(reached(target, more)).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void may_be_shares_but_do_not_decide_on_levels() {
            Share target = share("target", Quantity.atLeast(30).in(Unit.PERCENT))
                    .status(ObservationStatus.TARGET)
                    .build();
            Share less = share("less", Quantity.of(17).in(Unit.PERCENT))
                    .addRelations(Relation.of(Relation.RelationKind.COUNTS_TOWARDS, Id.of("target")))
                    .build();
            assertThat(reached(target, less)).isEqualTo(Verdict.NO);
            assertThat(reached(target, towards("level", Quantity.of(17).in(Unit.PERCENT))))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(reached(
                            level("target", Quantity.of(100).in(Unit.PERCENT)).build(), less))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private static Share.Builder share(String id, Quantity quantity) {
            return Share.builder()
                    .id(Statistic.id(id))
                    .addIndicators(Indicator.id("indicator"))
                    .quantity(quantity)
                    .addBases(Base.of(When.of("2030")));
        }

        @Test
        void about_a_population_are_those_of_its_indicators() {
            Group group = Group.builder().id(Party.id("adults")).build();
            Indicator counting = Indicator.builder()
                    .from(MinimalEntities.indicator("counting"))
                    .population(Party.id("adults"))
                    .build();
            Level of = Level.builder()
                    .id(Statistic.id("of"))
                    .addIndicators(Indicator.id("counting"))
                    .quantity(Quantity.of(1))
                    .build();
            Level other = level("other", Quantity.of(2)).build();
            assertThat(with(group, counting, of, other).statisticsOfPopulation(Party.id("adults")))
                    .containsExactly(of);
        }
    }

    @Nested
    class Parts {
        private static Participation part(Actor actor, ParticipationRole role) {
            return MinimalEntities.part(actor, role);
        }

        @Test
        void are_those_of_a_party_itself_of_those_who_represent_it_and_of_its_groups() {
            Participation own = part(Actor.of(MALI), ParticipationRole.GUEST);
            Participation forIt = Participation.builder()
                    .actor(Actor.of(Party.id("chad")))
                    .role(ParticipationRole.DELEGATE)
                    .representing(MALI)
                    .build();
            Participation ofAll = part(
                    Actor.builder()
                            .party(Party.id("group"))
                            .quantifier(Actor.Quantifier.ALL)
                            .build(),
                    ParticipationRole.ADDRESSEE);
            Participation ofMost = part(
                    Actor.builder()
                            .party(Party.id("group"))
                            .quantifier(Actor.Quantifier.MOST)
                            .build(),
                    ParticipationRole.ADDRESSEE);
            Participation ofItsMembers = part(
                    Actor.builder().party(MALI).quantifier(Actor.Quantifier.ALL).build(), ParticipationRole.GUEST);
            Participation ballot = Participation.builder()
                    .actor(Actor.of(MALI))
                    .role(ParticipationRole.VOTER)
                    .choice(Participation.Choice.AGAINST)
                    .build();
            Meeting meeting = Meeting.builder()
                    .from(MinimalEntities.meeting("m"))
                    .addParticipations(own, forIt, ofItsMembers)
                    .build();
            Event event = Event.builder()
                    .id(Event.id("e"))
                    .kind(Event.EventKind.OTHER)
                    .addParticipations(own)
                    .build();
            Outcome outcome = outcome("o")
                    .addBy(Actor.of(MALI))
                    .addParticipations(ofAll, ofMost)
                    .vote(Vote.builder().addBallots(ballot).build())
                    .build();
            Statement statement = Statement.builder()
                    .from((Statement) MinimalEntities.of("Statement", "s"))
                    .addParticipations(ofAll)
                    .build();
            Dossier dossier = with(
                    Group.builder().id(Party.id("group")).addMembers(MALI).build(), meeting, event, outcome, statement);

            assertThat(dossier.partsOf(MALI))
                    .containsExactly(
                            new Dossier.Part(meeting, own.actor(), Optional.of(own)),
                            new Dossier.Part(meeting, forIt.actor(), Optional.of(forIt)),
                            new Dossier.Part(meeting, ofItsMembers.actor(), Optional.of(ofItsMembers)),
                            new Dossier.Part(event, own.actor(), Optional.of(own)),
                            new Dossier.Part(outcome, Actor.of(MALI), Optional.empty()),
                            new Dossier.Part(outcome, ofAll.actor(), Optional.of(ofAll)),
                            new Dossier.Part(outcome, ballot.actor(), Optional.of(ballot)),
                            new Dossier.Part(statement, ofAll.actor(), Optional.of(ofAll)));
            assertThat(dossier.partsOf(MALI).get(4)).hasToString("Part[in=o, actor=Actor{party=mali, posts=[]}]");
            assertThat(dossier.partsOf(MALI).get(6))
                    .hasToString("Part[in=o, actor=Actor{party=mali, posts=[]}, role=voter]");
            assertThat(dossier.outcomesBy(MALI)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"ALL, true", "MOST, false", "MANY, false", "SOME, false", "FEW, false", "ONE, false", "NONE, false"
        })
        void of_some_of_a_group_are_not_those_of_each_member(Actor.Quantifier quantifier, boolean isMeant) {
            Dossier dossier = by(Actor.builder()
                    .party(Party.id("group"))
                    .quantifier(quantifier)
                    .build());
            assertThat(dossier.outcomesBy(MALI)).hasSize(isMeant ? 1 : 0);
            assertThat(dossier.outcomesFor(MALI)).hasSize(isMeant ? 1 : 0);
            assertThat(dossier.statementsBy(MALI)).hasSize(isMeant ? 1 : 0);
            assertThat(dossier.partsOf(MALI)).hasSize(isMeant ? 3 : 0);
            assertThat(dossier.partsOf(Party.id("group"))).hasSize(quantifier == Actor.Quantifier.NONE ? 0 : 3);
        }

        @Test
        void of_a_number_of_a_group_are_not_those_of_each_member() {
            Actor two = Actor.builder()
                    .party(Party.id("group"))
                    .count(Quantity.of(2))
                    .build();
            assertThat(by(two).outcomesBy(MALI)).isEmpty();
            assertThat(by(two).statementsBy(MALI)).isEmpty();
            assertThat(by(two).partsOf(MALI)).isEmpty();
            assertThat(by(two).partsOf(Party.id("group"))).hasSize(3);
        }

        private static Dossier by(Actor actor) {
            return with(
                    Group.builder()
                            .id(Party.id("group"))
                            .addMembers(MALI, Party.id("chad"))
                            .build(),
                    outcome("o")
                            .addBy(actor)
                            .addParticipations(part(actor, ParticipationRole.BENEFICIARY))
                            .build(),
                    Statement.builder()
                            .id(Statement.id("s"))
                            .addBy(actor)
                            .act(Act.SAYS)
                            .summary(MinimalEntities.text())
                            .build());
        }

        @Test
        void of_those_who_abstain_are_no_outcomes_of_theirs() {
            Outcome abstained = outcome("abstained")
                    .addBy(Actor.of(Party.id("body")), Actor.of(MALI))
                    .addParticipations(part(Actor.of(MALI), ParticipationRole.ABSTAINER))
                    .build();
            Outcome inAVote = outcome("in-a-vote")
                    .addBy(Actor.of(MALI))
                    .vote(Vote.builder()
                            .addBallots(Participation.builder()
                                    .actor(Actor.of(MALI))
                                    .role(ParticipationRole.VOTER)
                                    .choice(Participation.Choice.ABSTAINING)
                                    .build())
                            .build())
                    .build();
            Outcome inFavour = outcome("in-favour")
                    .addBy(Actor.of(MALI))
                    .vote(Vote.builder()
                            .addBallots(Participation.builder()
                                    .actor(Actor.of(MALI))
                                    .role(ParticipationRole.VOTER)
                                    .choice(Participation.Choice.FOR)
                                    .build())
                            .build())
                    .build();
            assertThat(with(abstained, inAVote, inFavour).outcomesBy(MALI)).containsExactly(inFavour);
        }
    }
}
