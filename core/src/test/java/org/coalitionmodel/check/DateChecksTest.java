package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Organization;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.statistic.Statistic.ObservationStatus;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateChecksTest {
    private static final Id<Party> LEAGUE = Party.id("league");
    private static final Id<Party> NORDIA = Party.id("nordia");
    private static final Id<Meeting> SUMMIT = Meeting.id("summit");
    private static final Id<Event> VISIT = Event.id("visit");
    private static final Id<Source> PAPER = Source.id("paper");
    private static final Id<Indicator> DEATHS = Indicator.id("deaths");
    private static final LocalizedText TEXT = LocalizedText.of("en", "They agree on a plan.");

    @Nested
    class BeforeFounding {
        @ParameterizedTest
        @CsvSource({
            "2014, 2013, CONTRADICTORY",
            "2014, 2013-12-31/.., CONTRADICTORY",
            "2014, ../2013, CONTRADICTORY",
            "2014~, 2013, UNDETERMINED",
            "2014, 2013?, UNDETERMINED",
            "2014-09, 2014-09, CONSISTENT",
            "2014-09~, 2014-09, ",
            "2014, 2015, CONSISTENT",
            "2014, P3Y, "
        })
        void nobody_belongs_to_a_body_before_it_is_founded(String founded, String member, Answer answer) {
            assertThat(check(
                            "before-founding",
                            it -> it.addParties(league(founded), nordia())
                                    .addMemberships(membership(member).build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @ParameterizedTest
        @CsvSource({
            "2010-01-01, CONTRADICTORY",
            "2010/2012, CONTRADICTORY",
            "2010~, UNDETERMINED",
            "2014-09, CONSISTENT",
            "2021, CONTRADICTORY"
        })
        void nobody_is_on_a_list_of_members_before_or_after_the_life_of_the_body(String listed, Answer answer) {
            Coalition league = Coalition.builder()
                    .from(league("2014-09"))
                    .addStages(stage(StageKind.ENDED, "2020"))
                    .build();
            Membership membership = Membership.builder()
                    .id(Membership.id("nordia-in-league"))
                    .member(NORDIA)
                    .body(LEAGUE)
                    .addListedOn(TimePeriod.parse("2016"), TimePeriod.parse(listed))
                    .build();

            List<Finding> findings = check(
                    "before-founding", it -> it.addParties(league, nordia()).addMemberships(membership));
            assertThat(findings)
                    .hasSizeGreaterThan(2) // two are about 2016
                    .extracting(Finding::answer)
                    .filteredOn(it -> it != Answer.CONSISTENT)
                    .isEqualTo(answer == Answer.CONSISTENT ? List.of() : List.of(answer));
        }

        @ParameterizedTest
        @CsvSource({
            "2020-05, 2020-06/.., CONTRADICTORY",
            "2020-05, 2014/2021, CONTRADICTORY",
            "2020-05?, 2014/2021, UNDETERMINED",
            "2020-05, 2014/2019, CONSISTENT",
            "2020-05, 2014/.., CONSISTENT",
        })
        void nobody_belongs_to_a_body_after_it_ended(String ended, String member, Answer answer) {
            Coalition league = Coalition.builder()
                    .id(LEAGUE)
                    .addNames(name("The League"))
                    .addStages(stage(StageKind.IN_EFFECT, "2010"), stage(StageKind.ENDED, ended))
                    .build();
            assertThat(check(
                            "before-founding",
                            it -> it.addParties(league, nordia())
                                    .addMemberships(membership(member).build())))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void somebody_may_serve_a_body_or_be_about_to_join_it_before_it_exists() {
            Organization fund = Organization.builder()
                    .id(LEAGUE)
                    .addNames(name("The Fund"))
                    .kind(Organization.OrganizationKind.OTHER)
                    .founded(When.of("2014"))
                    .build();
            assertThat(check(
                            "before-founding",
                            it -> it.addParties(fund, nordia())
                                    .addMemberships(
                                            membership("2012")
                                                    .role(MembershipRole.CONVENER)
                                                    .build(),
                                            membership("2012")
                                                    .id(Membership.id("invited"))
                                                    .status(MembershipStatus.INVITED)
                                                    .build())))
                    .isEmpty();
        }

        @Test
        void a_treaty_and_a_work_stream_have_no_foundation() {
            WorkStream stream = WorkStream.builder()
                    .id(Party.id("stream"))
                    .addNames(name("Finance"))
                    .of(LEAGUE)
                    .founded(When.of("2018"))
                    .build();
            assertThat(check(
                            "before-founding",
                            it -> it.addParties(league("2014"), nordia(), stream)
                                    .addSources(paper("2018"))
                                    .addMemberships(
                                            membership("2016").body(stream.id()).build(),
                                            membership("2012")
                                                    .id(Membership.id("treaty"))
                                                    .body(PAPER)
                                                    .build())))
                    .isEmpty();
        }

        @Test
        void no_act_of_a_body_comes_before_its_foundation() {
            List<Finding> findings = check(
                    "before-founding",
                    it -> it.addParties(league("2014-09"))
                            .addMeetings(
                                    summit("2014-05-02").of(LEAGUE).build(),
                                    summit("2014-05-03")
                                            .id(Meeting.id("planned"))
                                            .of(LEAGUE)
                                            .addStages(Stage.of(StageKind.CANCELLED))
                                            .build(),
                                    summit("2014-05-04")
                                            .id(Meeting.id("of-nobody"))
                                            .build())
                            .addEvents(visit("2014-05").of(LEAGUE).build())
                            .addOutcomes(outcome("2014-05")
                                    .addBy(Actor.of(LEAGUE), Actor.described(LocalizedText.of("en", "others")))
                                    .build())
                            .addStatements(
                                    statement("silence", "2014-05")
                                            .negated(true)
                                            .build(),
                                    statement("speech", "2014-05").build()));

            assertThat(findings).allSatisfy(it -> assertThat(it.answer()).isEqualTo(Answer.CONTRADICTORY));
            assertThat(findings)
                    .extracting(it -> it.entities().get(0).value())
                    .containsExactly("summit", "visit", "plan", "speech");
        }

        @Test
        void says_what_is_wrong_in_both_languages() {
            Finding finding = check(
                            "before-founding",
                            it -> it.addParties(league("2014-09"), nordia())
                                    .addMemberships(membership("2013").build()))
                    .get(0);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("The membership of Nordia in The League is dated 2013, but The League was founded later:"
                            + " September 2014.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("سبتمبر 2014");
            assertThat(finding.entities()).containsExactly(Membership.id("nordia-in-league"), LEAGUE);
            assertThat(finding.settledBy()).isPresent();
        }
    }

    @Nested
    class AfterPublication {
        @ParameterizedTest
        @CsvSource({
            "2022-05-20, 2022-05-11, CONTRADICTORY",
            "2022-05-12, 2022-05-11, UNDETERMINED",
            "2022-05-13, 2022-05-11, CONTRADICTORY",
            "2022-05-20, 2022-05-11?, UNDETERMINED",
            "2022-05-20/2022-05-30, 2022-05-11, CONTRADICTORY",
            "2022-05-10, 2022-05-11, CONSISTENT",
            "2022-05-10, 2022-05, CONSISTENT",
            "2022, 2022-05, CONSISTENT",
            "P1Y, 2022, "
        })
        void an_event_comes_before_its_source(String when, String published, Answer answer) {
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper(published))
                                    .addEvents(visit(when)
                                            .addCitations(Citation.of(PAPER))
                                            .build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void one_source_that_may_be_later_explains_the_date() {
            Source later =
                    Source.builder().from(paper("2023")).id(Source.id("later")).build();
            Source undated = Source.builder()
                    .from(later)
                    .id(Source.id("undated"))
                    .published(Optional.empty())
                    .build();
            Source close = Source.builder()
                    .from(later)
                    .id(Source.id("close"))
                    .published(When.of("2022-06-30"))
                    .build();
            Event.Builder visit = visit("2022-07-01").addCitations(Citation.of(PAPER));

            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-01"), later)
                                    .addEvents(visit("2022-07-01")
                                            .addCitations(Citation.of(PAPER), Citation.of(later.id()))
                                            .build())))
                    .singleElement()
                    .satisfies(it -> assertThat(it.answer()).isEqualTo(Answer.CONSISTENT));
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-01"), undated)
                                    .addEvents(visit("2022-07-01")
                                            .addCitations(Citation.of(PAPER), Citation.of(undated.id()))
                                            .build())))
                    .isEmpty();
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-01"), close)
                                    .addEvents(visit.addCitations(Citation.of(close.id()))
                                            .build())))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.answer()).isEqualTo(Answer.UNDETERMINED);
                        assertThat(it.entities()).containsExactly(VISIT, PAPER, close.id());
                    });
        }

        @ParameterizedTest
        @CsvSource({
            ", UNDETERMINED",
            "DONE, CONTRADICTORY",
            "ADOPTED, CONTRADICTORY",
            "ALLEGED, UNDETERMINED",
            "PLANNED, "
        })
        void a_meeting_may_have_been_planned(StageKind stage, Answer answer) {
            Meeting.Builder summit = summit("2022-07").addCitations(Citation.of(PAPER));
            if (stage != null) {
                summit.addStages(Stage.of(stage));
            }
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-05")).addMeetings(summit.build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void a_stage_may_have_a_date_in_the_future_unless_nobody_plans_it() {
            Meeting summit = summit("2022-07")
                    .addStages(stage(StageKind.CANCELLED, "2022-06"), stage(StageKind.DONE, "2022-07"))
                    .addCitations(Citation.of(PAPER))
                    .build();
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-04")).addMeetings(summit)))
                    .extracting(Finding::answer, Finding::pointers)
                    .containsExactly(
                            tuple(Answer.CONTRADICTORY, List.of("/meetings/0/stages/0/when", "/sources/0")),
                            tuple(Answer.UNDETERMINED, List.of("/meetings/0", "/sources/0")));
        }

        @Test
        void the_source_of_the_last_stage_may_explain_the_date() {
            Source later = Source.builder()
                    .from(paper("2022-06-05"))
                    .id(Source.id("later"))
                    .build();
            Meeting.Builder summit = summit("2022-06-04")
                    .addCitations(Citation.of(PAPER))
                    .addStages(cited(StageKind.PLANNED, PAPER), cited(StageKind.DONE, later.id()));

            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-05-01"), later).addMeetings(summit.build())))
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.answer()).isEqualTo(Answer.CONSISTENT);
                        assertThat(it.entities()).containsExactly(SUMMIT, PAPER, later.id());
                    });
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-05-01"), later)
                                    .addMeetings(summit.stages(List.of(cited(StageKind.DONE, PAPER)))
                                            .citations(List.of())
                                            .build())))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
        }

        @ParameterizedTest
        @CsvSource({
            "when, places, CONTRADICTORY",
            "stages, places, CONTRADICTORY",
            "places, names, ",
            "when, NEWER, CONSISTENT",
            "places, NEWER, "
        })
        void a_citation_of_other_attributes_reports_no_date(String one, String other, Answer answer) {
            Source newer = Source.builder()
                    .from(paper("2022-06-05"))
                    .id(Source.id("newer"))
                    .build();
            boolean isNewer = other.equals("NEWER");
            Meeting summit = summit("2022-06-04")
                    .addPlaces(Place.id("hall"))
                    .addStages(Stage.of(StageKind.DONE))
                    .addCitations(
                            supporting(one, PAPER),
                            isNewer ? supporting("places", newer.id()) : supporting(other, PAPER))
                    .build();

            assertThat(check(
                            "after-publication",
                            it -> it.addPlaces(hall())
                                    .addSources(paper("2022-05-01"), newer)
                                    .addMeetings(summit)))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void a_stage_is_reported_by_its_own_source_or_by_one_that_supports_the_stages() {
            Stage cancelled = stage(StageKind.CANCELLED, "2022-06");
            Stage own = Stage.builder()
                    .from(cancelled)
                    .addCitations(supporting("kind", PAPER))
                    .build();

            assertThat(ofStage(cancelled, supporting("places", PAPER))).isEmpty();
            assertThat(ofStage(cancelled, supporting("stages", PAPER))).containsExactly(Answer.CONTRADICTORY);
            assertThat(ofStage(own, supporting("places", PAPER))).containsExactly(Answer.CONTRADICTORY);
        }

        private static List<Answer> ofStage(Stage stage, Citation citation) {
            Meeting summit = summit("2022-07")
                    .addPlaces(Place.id("hall"))
                    .addStages(stage)
                    .addCitations(citation)
                    .build();
            return check(
                            "after-publication",
                            it -> it.addPlaces(hall())
                                    .addSources(paper("2022-04"))
                                    .addMeetings(summit))
                    .stream()
                    .map(Finding::answer)
                    .toList();
        }

        private static Place hall() {
            return Place.builder()
                    .id(Place.id("hall"))
                    .kind(Place.PlaceKind.REGION)
                    .addNames(name("The Hall"))
                    .build();
        }

        private static Citation supporting(String attribute, Id<Source> source) {
            return Citation.builder().source(source).addSupports(attribute).build();
        }

        private static Stage cited(StageKind kind, Id<Source> source) {
            return Stage.builder().kind(kind).addCitations(Citation.of(source)).build();
        }

        @ParameterizedTest
        @CsvSource({", UNDETERMINED", "NORMAL, CONTRADICTORY", "FORECAST, "})
        void an_observed_figure_comes_before_its_source(ObservationStatus status, Answer answer) {
            Level.Builder level = Level.builder()
                    .id(Statistic.id("level"))
                    .addIndicators(DEATHS)
                    .quantity(Quantity.of(7))
                    .when(When.of("2023"))
                    .addCitations(Citation.of(PAPER));
            if (status != null) {
                level.status(status);
            }
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(paper("2022-05"))
                                    .addIndicators(Indicator.builder()
                                            .id(DEATHS)
                                            .addNames(name("Deaths"))
                                            .build())
                                    .addStatistics(level.build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void a_web_page_counts_by_the_day_on_which_it_was_read() {
            Source page = Source.builder()
                    .from(paper("2019"))
                    .kind(Source.SourceKind.WEB_PAGE)
                    .retrieved(When.of("2024"))
                    .build();
            assertThat(check(
                            "after-publication",
                            it -> it.addEvents(visit("2022").build())))
                    .isEmpty();
            assertThat(check(
                            "after-publication",
                            it -> it.addSources(page)
                                    .addEvents(visit("2022")
                                            .addCitations(Citation.of(PAPER))
                                            .build())))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONSISTENT);
        }

        @Test
        void says_what_is_wrong_in_both_languages() {
            Finding finding = check(
                            "after-publication",
                            it -> it.addSources(paper("2022-05-11"))
                                    .addParties(league("2014"))
                                    .addStatements(statement("speech", "2022-05-20")
                                            .addCitations(Citation.of(PAPER))
                                            .build()))
                    .get(0);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("The statement of The League is dated 20 May 2022, but its latest source is older:"
                            + " Morning Paper (11 May 2022).");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("11 مايو 2022");
        }
    }

    @Nested
    class OutsideMeeting {
        @ParameterizedTest
        @CsvSource({
            "2022-05-11/2022-05-12, 2022-05-15, CONTRADICTORY",
            "2022-05-11/2022-05-12, 2022-05-02, CONTRADICTORY",
            "2022-05-11/2022-05-12, 2022-05-13, UNDETERMINED",
            "2022-05-11/2022-05-12, 2022-05-20~, UNDETERMINED",
            "2022-05-11/2022-05-12, 2022-05-12, CONSISTENT",
            "2022-05-11/.., 2022-05-20, CONSISTENT",
            "2022-05-11~/2022-05-12, 2022-05-12, ",
            "2022-05-11/2022-05-12~, 2022-05-11, ",
            "2022-05-11/.., 2022-05-02, CONTRADICTORY",
            "2022-05-11, 2022-05, CONSISTENT",
            "P3D, 2022-05, "
        })
        void an_outcome_lies_within_the_days_of_its_meeting(String meeting, String outcome, Answer answer) {
            assertThat(check(
                            "outside-meeting",
                            it -> it.addMeetings(summit(meeting).build())
                                    .addOutcomes(
                                            outcome(outcome).meeting(SUMMIT).build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void a_statement_lies_within_the_days_of_its_meeting() {
            Finding finding = check(
                            "outside-meeting",
                            it -> it.addParties(league("2014"))
                                    .addMeetings(summit("2022-05-11").build())
                                    .addStatements(
                                            statement("speech", "2022-06")
                                                    .at(SUMMIT)
                                                    .build(),
                                            Statement.builder()
                                                    .from(statement("undated", "2022")
                                                            .build())
                                                    .at(SUMMIT)
                                                    .when(Optional.empty())
                                                    .build()))
                    .get(0);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("The statement of The League is dated June 2022, which is outside Spring Summit:"
                            + " 11 May 2022.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("يونيو 2022");
            assertThat(finding.pointers()).containsExactly("/statements/0", "/meetings/0");
        }

        @Test
        void a_part_lies_within_the_whole_unless_one_is_a_series() {
            Relation part = Relation.of(RelationKind.PART_OF, SUMMIT);
            Meeting session = summit("2022-05-20")
                    .id(Meeting.id("session"))
                    .addRelations(part)
                    .build();
            Event yearly = visit("2022-05-20")
                    .every(TimePeriod.parse("P1Y"))
                    .addRelations(part)
                    .build();
            Event six = visit("2022-05-20")
                    .id(Event.id("six"))
                    .count(Quantity.of(6))
                    .addRelations(part, Relation.of(RelationKind.ON_MARGINS_OF, session.id()))
                    .build();
            assertThat(check(
                            "outside-meeting",
                            it -> it.addMeetings(summit("2022-05-11").build(), session)
                                    .addEvents(yearly, six)))
                    .extracting(Finding::answer, it -> it.entities().get(0))
                    .containsExactly(tuple(Answer.CONTRADICTORY, session.id()));
            assertThat(check(
                            "outside-meeting",
                            it -> it.addMeetings(
                                    summit("2022-05-11")
                                            .every(TimePeriod.parse("P1M"))
                                            .build(),
                                    session)))
                    .isEmpty();
            assertThat(check(
                            "outside-meeting",
                            it -> it.addMeetings(
                                    summit("2022-05-11").count(Quantity.of(2)).build(), session)))
                    .isEmpty();
        }
    }

    @Nested
    class StagesOutOfOrder {
        @ParameterizedTest
        @CsvSource({
            "PROPOSED, 2021, DONE, 2022, CONSISTENT",
            "PROPOSED, 2022, DONE, 2021?, UNDETERMINED",
            "PROPOSED, 2022, DONE, 2022, CONSISTENT",
            "PROPOSED, 2022~, DONE, 2022-05, ",
        })
        void stages_follow_each_other(StageKind one, String first, StageKind two, String second, Answer answer) {
            assertThat(check(
                            "stages-out-of-order",
                            it -> it.addMeetings(Meeting.builder()
                                    .id(SUMMIT)
                                    .addNames(name("Spring Summit"))
                                    .addStages(stage(one, first), stage(two, second), Stage.of(StageKind.ENDED))
                                    .build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void a_stage_that_is_dated_by_something_else_follows_too() {
            When before = When.builder()
                    .period(TimePeriod.parse("P1M"))
                    .anchor(VISIT)
                    .side(When.Side.BEFORE)
                    .addReckonings(When.Reckoning.OFFSET)
                    .build();
            Meeting summit = Meeting.builder()
                    .id(SUMMIT)
                    .addNames(name("Spring Summit"))
                    .addStages(
                            stage(StageKind.PROPOSED, "2022-03"),
                            stage(StageKind.PLANNED, "2022-01/2022-04"),
                            Stage.builder().kind(StageKind.DONE).when(before).build())
                    .build();
            Finding finding = check(
                            "stages-out-of-order",
                            it -> it.addMeetings(summit)
                                    .addEvents(visit("2022-02-20").build()))
                    .get(0);
            assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("Spring Summit was first said to be proposed (March 2022) and then done, but the"
                            + " second date is earlier: January 2022.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("«اقتراح» (مارس 2022)");
            assertThat(finding.pointers()).containsExactly("/meetings/0/stages/2");
        }

        @Test
        void nothing_is_planned_after_it_is_done_but_a_body_may_be_founded_again() {
            List<Stage> stages = List.of(Stage.of(StageKind.DONE), Stage.of(StageKind.PLANNED));
            Coalition league = Coalition.builder()
                    .id(LEAGUE)
                    .addNames(name("The League"))
                    .addAllStages(stages)
                    .build();
            Finding finding = check(
                            "stages-out-of-order",
                            it -> it.addParties(league)
                                    .addOutcomes(
                                            outcome("2022").addAllStages(stages).build()))
                    .get(0);
            assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("“They agree on a plan.” was done, but afterwards it is said to be planned.");
            assertThat(check("stages-out-of-order", it -> it.addParties(league)))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2022-05-11, ENDED, 2022-04, CONTRADICTORY",
            "2022-05-11, ENDED, 2022-04?, UNDETERMINED",
            "2022-05-11, IN_EFFECT, 2022-04, UNDETERMINED",
            "2022-05-11, PLANNED, 2022-04, ",
            "2022-05-11, UNDER_WAY, 2022-06, CONSISTENT",
            "2022-05-11, UNDER_WAY, 2022-05, CONSISTENT",
            "2022-05-11, UNDER_WAY, 2022-05~, ",
        })
        void nothing_ends_before_it_begins(String when, StageKind kind, String stage, Answer answer) {
            assertThat(check(
                            "stages-out-of-order",
                            it -> it.addEvents(
                                    visit(when).addStages(stage(kind, stage)).build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void a_body_is_not_at_work_before_it_is_founded_and_a_series_has_no_beginning() {
            WorkStream stream = WorkStream.builder()
                    .id(Party.id("stream"))
                    .addNames(name("Finance"))
                    .of(LEAGUE)
                    .founded(When.of("2018"))
                    .addStages(stage(StageKind.UNDER_WAY, "2016"))
                    .build();
            Event yearly = visit("2022")
                    .every(TimePeriod.parse("P1Y"))
                    .addStages(stage(StageKind.DONE, "2021"))
                    .build();
            List<Finding> findings = check(
                    "stages-out-of-order",
                    it -> it.addParties(league("2014"), stream).addEvents(yearly));
            assertThat(findings).singleElement().satisfies(it -> {
                assertThat(it.entities()).containsExactly(stream.id());
                assertThat(it.message().in(Locale.ENGLISH))
                        .isEqualTo("Finance is dated 2018, but it was said to be under way earlier: 2016.");
            });
        }
    }

    @Nested
    class AnchoredDate {
        @ParameterizedTest
        @CsvSource({
            "BEFORE, 2022-06, CONTRADICTORY",
            "BEFORE, 2022-06~, UNDETERMINED",
            "BEFORE, 2022-04, CONSISTENT",
            "AFTER, 2022-04, CONTRADICTORY",
            "AFTER, 2022-06, CONSISTENT",
            "DURING, 2022-04, CONTRADICTORY",
            "DURING, 2022-06, CONTRADICTORY",
            "DURING, 2022-05-11, CONSISTENT",
            "SINCE, 2022-04/.., CONTRADICTORY",
            "SINCE, 2022-05-11/.., CONSISTENT",
            "AFTER, 2022-05-01~, UNDETERMINED",
            "DURING, 2022-05-01~, UNDETERMINED",
            "SINCE, 2022-05-01~, UNDETERMINED",
            "AFTER, P1Y, ",
        })
        void a_date_fits_its_anchor(When.Side side, String period, Answer answer) {
            assertThat(check(
                            "anchored-date",
                            it -> it.addMeetings(summit("2022-05-11").build())
                                    .addEvents(visit("2022")
                                            .when(anchored(side, period).build())
                                            .build())))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void each_part_that_has_a_date_is_checked() {
            When late = anchored(When.Side.BEFORE, "2023").build();
            Coalition league = Coalition.builder()
                    .id(LEAGUE)
                    .addNames(Name.builder()
                            .text(LocalizedText.of("en", "The League"))
                            .when(late)
                            .build())
                    .founded(late)
                    .build();
            Outcome outcome = outcome("2022")
                    .addStages(Stage.builder().kind(StageKind.DONE).when(late).build())
                    .addTerms(Term.builder()
                            .kind(Term.TermKind.DEADLINE)
                            .when(late)
                            .build())
                    .build();
            Source source = Source.builder().from(paper("2022")).published(late).build();
            When bound =
                    anchored(When.Side.BEFORE, "2023").bound(When.TimeBound.BY).build();
            When fiscal = anchored(When.Side.BEFORE, "2023")
                    .addReckonings(When.Reckoning.FISCAL)
                    .build();
            assertThat(check(
                            "anchored-date",
                            it -> it.addParties(league)
                                    .addSources(source)
                                    .addMeetings(summit("2022-05-11").build())
                                    .addEvents(visit("2022").when(bound).build())
                                    .addStatements(statement("speech", "2022")
                                            .when(fiscal)
                                            .build())
                                    .addOutcomes(outcome)))
                    .flatExtracting(it -> it.pointers().subList(0, 1))
                    .containsExactly("/sources/0", "/parties/0", "/parties/0", "/outcomes/0", "/outcomes/0");
        }

        @Test
        void says_what_is_wrong_in_both_languages() {
            Finding finding = check(
                            "anchored-date",
                            it -> it.addMeetings(summit("2022-05-11").build())
                                    .addEvents(visit("2022")
                                            .when(anchored(When.Side.BEFORE, "2022-06")
                                                    .build())
                                            .build()))
                    .get(0);
            assertThat(finding.message().in(Locale.ENGLISH))
                    .isEqualTo("The Visit is dated June 2022 and is said to be before Spring Summit, which is earlier:"
                            + " 11 May 2022.");
            assertThat(finding.message().in(Locale.forLanguageTag("ar"))).contains("ويقال إنه قبل");
        }

        private static When.Builder anchored(When.Side side, String period) {
            return When.builder()
                    .period(TimePeriod.parse(period))
                    .anchor(SUMMIT)
                    .side(side);
        }
    }

    @ParameterizedTest
    @EnumSource(StageKind.class)
    void every_stage_has_words(StageKind stage) {
        assertThat(new Wording(null).say("value.quoted", stage).in(Locale.ENGLISH))
                .isNotEqualTo("“”");
    }

    private static List<Finding> check(String code, Consumer<Dossier.Builder> content) {
        Dossier.Builder dossier = Dossier.builder();
        content.accept(dossier);
        return Checks.standard().only(code).check(dossier.build()).findings();
    }

    private static Coalition league(String founded) {
        return Coalition.builder()
                .id(LEAGUE)
                .addNames(name("The League"))
                .founded(When.of(founded))
                .build();
    }

    private static State nordia() {
        return State.builder().id(NORDIA).addNames(name("Nordia")).build();
    }

    private static Membership.Builder membership(String when) {
        return Membership.builder()
                .id(Membership.id("nordia-in-league"))
                .member(NORDIA)
                .body(LEAGUE)
                .when(When.of(when));
    }

    private static Meeting.Builder summit(String when) {
        return Meeting.builder().id(SUMMIT).addNames(name("Spring Summit")).when(When.of(when));
    }

    private static Event.Builder visit(String when) {
        return Event.builder()
                .id(VISIT)
                .kind(Event.EventKind.MISSION)
                .addNames(name("The Visit"))
                .when(When.of(when));
    }

    private static Outcome.Builder outcome(String when) {
        return Outcome.builder()
                .id(Outcome.id("plan"))
                .kind(Outcome.OutcomeKind.AGREEMENT)
                .summary(TEXT)
                .when(When.of(when));
    }

    private static Statement.Builder statement(String id, String when) {
        return Statement.builder()
                .id(Statement.id(id))
                .addBy(Actor.of(LEAGUE))
                .act(Act.SAYS)
                .summary(TEXT)
                .when(When.of(when));
    }

    private static Source paper(String published) {
        return Source.builder()
                .id(PAPER)
                .kind(Source.SourceKind.ARTICLE)
                .addNames(name("Morning Paper"))
                .published(When.of(published))
                .build();
    }

    private static Stage stage(StageKind kind, String when) {
        return Stage.builder().kind(kind).when(When.of(when)).build();
    }

    private static Name name(String text) {
        return Name.of(LocalizedText.of("en", text));
    }
}
