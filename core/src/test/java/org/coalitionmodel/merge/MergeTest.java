package org.coalitionmodel.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.dossier.InvalidDossierException;
import org.coalitionmodel.dossier.InvalidDossierException.Fault;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Term;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Bound;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Gap;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Base;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Share;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MergeTest {
    private static final Id<Source> MONDAY = Id.of("monday-paper");
    private static final Id<Source> TUESDAY = Id.of("tuesday-paper");
    private static final Id<Party> NORLAND = Id.of("norland");
    private static final Id<Party> SOUTHMARK = Id.of("southmark");
    private static final Id<Party> ADA = Id.of("ada");
    private static final Id<Party> LEAGUE = Id.of("league");
    private static final Id<Meeting> MEETING = Id.of("meeting");
    private static final Id<Statistic> SHIPS = Id.of("ships");
    private static final Id<Statistic> PART = Id.of("part");
    private static final Id<Indicator> COUNTED = Id.of("counted");
    private static final Id<Indicator> SEEN = Id.of("seen");

    @Nested
    class Things {
        @Test
        void that_only_one_dossier_has_are_taken_those_of_the_first_before_the_others() {
            Merge merge = Merge.of(
                    Dossier.builder().addParties(state(NORLAND), person(ADA)).build(),
                    Dossier.builder()
                            .addParties(state(SOUTHMARK), state(NORLAND))
                            .build());
            assertThat(merge.dossier().parties()).containsExactly(state(NORLAND), person(ADA), state(SOUTHMARK));
            assertThat(merge.conflicts()).isEmpty();
        }

        @Test
        void that_both_have_say_what_either_says() {
            Meeting ours =
                    meeting().addNames(en("Lamps")).mode(Meeting.Mode.HYBRID).build();
            Meeting theirs = meeting()
                    .level(Meeting.MeetingLevel.MINISTERS)
                    .mode(Meeting.Mode.HYBRID)
                    .build();
            Merge merge = Merge.of(dossier(ours), dossier(theirs));
            assertThat(merge.dossier().meetings())
                    .containsExactly(meeting()
                            .addNames(en("Lamps"))
                            .level(Meeting.MeetingLevel.MINISTERS)
                            .mode(Meeting.Mode.HYBRID)
                            .build());
            assertThat(merge.conflicts()).isEmpty();
        }

        @Test
        void have_what_is_in_either_list_and_nothing_twice_that_each_has_once() {
            Meeting ours = meeting()
                    .addAgenda(point("oil"), point("fog"), point("fog"))
                    .build();
            Meeting theirs = meeting()
                    .addAgenda(point("boats"), point("fog"), point("oil"))
                    .build();
            assertThat(Merge.of(dossier(ours), dossier(theirs))
                            .dossier()
                            .meetings()
                            .get(0)
                            .agenda())
                    .containsExactly(point("oil"), point("fog"), point("fog"), point("boats"));
            assertThat(Merge.of(dossier(theirs), dossier(ours))
                            .dossier()
                            .meetings()
                            .get(0)
                            .agenda())
                    .containsExactly(point("boats"), point("fog"), point("oil"), point("fog"));
        }

        @Test
        void stay_the_whole_sample_with_itself_and_with_nothing() {
            Dossier full = Samples.fullDossier();
            Dossier nothing = Dossier.builder().build();
            for (Merge merge : List.of(Merge.of(full, full), Merge.of(full, nothing), Merge.of(nothing, full))) {
                assertThat(merge.dossier()).isEqualTo(full);
                assertThat(merge.conflicts()).isEmpty();
            }
        }

        @Test
        void do_not_say_what_is_so_unless_said() {
            Membership plain = membership().build();
            Membership suspended = membership()
                    .status(Membership.MembershipStatus.SUSPENDED)
                    .role(Membership.MembershipRole.CHAIR)
                    .build();
            Merge merge = Merge.of(dossier(plain), dossier(suspended));
            assertThat(merge.dossier().memberships()).containsExactly(suspended);
            assertThat(merge.conflicts()).isEmpty();
        }

        @Test
        void that_differ_are_a_conflict_with_both_sides_and_where_each_is_cited() {
            Meeting ours = meeting()
                    .mode(Meeting.Mode.VIRTUAL)
                    .addCitations(Citation.of(MONDAY))
                    .build();
            Meeting theirs = meeting()
                    .mode(Meeting.Mode.HYBRID)
                    .addCitations(Citation.of(TUESDAY))
                    .build();
            Conflict conflict = new Conflict(
                    "/meetings/0/mode",
                    MEETING,
                    Meeting.Mode.HYBRID,
                    Meeting.Mode.VIRTUAL,
                    List.of(Citation.of(TUESDAY)),
                    List.of(Citation.of(MONDAY)));
            Merge merge = Merge.of(dossier(ours), dossier(theirs));
            assertThat(merge.conflicts()).containsExactly(conflict);
            assertThat(Merge.of(dossier(theirs), dossier(ours)).conflicts()).containsExactly(conflict);
            assertThat(merge.dossier().meetings().get(0).mode()).contains(Meeting.Mode.HYBRID);
            assertThat(merge.dossier().meetings().get(0).citations())
                    .containsExactly(Citation.of(MONDAY), Citation.of(TUESDAY));
            assertThat(conflict).hasToString("/meetings/0/mode: hybrid or virtual (id=meeting)");
        }

        @Test
        void that_have_no_citations_are_a_conflict_without_any() {
            Source ours = source("Lamps");
            Source theirs = source("Lights");
            Merge merge = Merge.of(
                    Dossier.builder().addSources(ours).build(),
                    Dossier.builder().addSources(theirs).build());
            assertThat(merge.dossier().sources()).containsExactly(ours);
            assertThat(merge.conflicts())
                    .containsExactly(
                            new Conflict("/sources/0/edition", MONDAY, "Lamps", "Lights", List.of(), List.of()));
        }

        private Source source(String edition) {
            return Source.builder()
                    .id(MONDAY)
                    .kind(Source.SourceKind.ARTICLE)
                    .addNames(en("News"))
                    .edition(edition)
                    .build();
        }

        @Test
        void have_their_conflicts_in_the_order_of_the_merged_dossier() {
            Merge merge = Merge.of(
                    Dossier.builder()
                            .addParties(state(NORLAND), stream("one", 1), stream("two", 1), coalition())
                            .build(),
                    Dossier.builder()
                            .addParties(coalition(), stream("two", 2), stream("one", 2))
                            .build());
            assertThat(merge.conflicts())
                    .extracting(Conflict::toString)
                    .containsExactly("/parties/1/order: 1 or 2 (id=one)", "/parties/2/order: 1 or 2 (id=two)");
        }

        @Test
        void of_two_kinds_can_not_have_one_id() {
            Dossier ours = Dossier.builder().addParties(state(NORLAND)).build();
            Dossier theirs = Dossier.builder()
                    .addPlaces(place("norland").build())
                    .addParties(person(SOUTHMARK))
                    .build();
            assertThatThrownBy(() -> Merge.of(ours, theirs))
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("""
                            Dossier must fit together but has 1 fault:
                            /parties/0/id: State.id must be unique in the dossier, as /places/0 has it too, but was norland""");
            assertThatThrownBy(() -> Merge.of(
                            theirs,
                            Dossier.builder().addParties(state(SOUTHMARK)).build()))
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("""
                            Dossier must fit together but has 1 fault:
                            /parties/1/id: State.id must be unique in the dossier, as /parties/0 has it too, but was southmark""");
        }

        @Test
        void that_do_not_fit_together_are_refused_with_every_fault() {
            Dossier ours = Dossier.builder()
                    .addPlaces(
                            place("north").addWithin(Id.of("coast")).build(),
                            place("coast").build())
                    .build();
            Dossier theirs = Dossier.builder()
                    .addPlaces(
                            place("coast").addWithin(Id.of("north")).build(),
                            place("north").build())
                    .build();
            assertThatThrownBy(() -> Merge.of(ours, theirs))
                    .isInstanceOfSatisfying(
                            InvalidDossierException.class,
                            e -> assertThat(e.faults())
                                    .containsExactly(
                                            new Fault(
                                                    "/places/0/within/0",
                                                    "Place.within must not lead back to its holder but was coast (id=north)"),
                                            new Fault(
                                                    "/places/1/within/0",
                                                    "Place.within must not lead back to its holder but was north (id=coast)")));
        }
    }

    @Nested
    class Excluded_parties {
        @Test
        void that_are_members_in_the_other_account_are_a_conflict_and_stay_members() {
            Group.Builder ours = Group.builder().id(LEAGUE).addMembers(NORLAND);
            Group.Builder theirs = Group.builder().id(LEAGUE).addExcluding(NORLAND, SOUTHMARK);
            Group joined = Group.builder()
                    .id(LEAGUE)
                    .addMembers(NORLAND)
                    .addExcluding(SOUTHMARK)
                    .build();
            for (Merge merge : List.of(Merge.of(group(ours), group(theirs)), Merge.of(group(theirs), group(ours)))) {
                assertThat(merge.dossier().parties()).contains(joined);
                assertThat(merge.conflicts())
                        .extracting(Conflict::toString)
                        .containsExactly("/parties/2/excluding: [southmark] or [norland, southmark] (id=league)");
            }
        }

        @Test
        void may_contradict_each_other_account_in_two_ways() {
            Group.Builder ours = Group.builder()
                    .id(LEAGUE)
                    .addMembers(NORLAND)
                    .complete(true)
                    .addExcluding(SOUTHMARK);
            Group.Builder theirs = Group.builder().id(LEAGUE).addMembers(SOUTHMARK);
            Merge merge = Merge.of(group(ours), group(theirs));
            assertThat(merge.dossier().parties())
                    .contains(Group.builder()
                            .id(LEAGUE)
                            .addMembers(NORLAND, SOUTHMARK)
                            .build());
            assertThat(merge.conflicts())
                    .extracting(Conflict::toString)
                    .containsExactly(
                            "/parties/2/members: [norland, southmark] or [norland] (id=league)",
                            "/parties/2/excluding: [] or [southmark] (id=league)");
        }

        private static Dossier group(Group.Builder group) {
            return Dossier.builder()
                    .addParties(state(NORLAND), state(SOUTHMARK), group.build())
                    .build();
        }
    }

    @Nested
    class Stages {
        private static final Stage PLANNED = Stage.of(Stage.StageKind.PLANNED);
        private static final Stage ADOPTED = Stage.of(Stage.StageKind.ADOPTED);

        @Test
        void are_joined_in_the_order_of_time_whichever_account_comes_first() {
            Stage announced = dated(Stage.StageKind.ANNOUNCED, "2019");
            Stage planned = dated(Stage.StageKind.PLANNED, "2020");
            Stage cancelled = dated(Stage.StageKind.CANCELLED, "2021");
            assertJoined(List.of(announced, cancelled), List.of(planned), List.of(announced, planned, cancelled));
        }

        @Test
        void of_one_time_are_in_the_order_of_their_kinds_and_keep_the_order_of_their_account() {
            Stage suspended = dated(Stage.StageKind.SUSPENDED, "2021");
            Stage again = dated(Stage.StageKind.IN_EFFECT, "2021");
            Stage done = dated(Stage.StageKind.DONE, "2021");
            assertJoined(List.of(suspended, again), List.of(done), List.of(done, suspended, again));
        }

        @Test
        void without_a_certain_date_stay_after_those_before_them_in_each_account() {
            Stage announced = dated(Stage.StageKind.ANNOUNCED, "2019");
            Stage proposed = dated(Stage.StageKind.PROPOSED, "2020");
            Stage ended = dated(Stage.StageKind.ENDED, "2021");
            assertJoined(
                    List.of(announced, PLANNED, ended),
                    List.of(proposed, PLANNED),
                    List.of(announced, proposed, PLANNED, ended));
            assertJoined(
                    List.of(PLANNED, ended), List.of(proposed, ADOPTED), List.of(PLANNED, proposed, ADOPTED, ended));
            Stage perhaps = dated(Stage.StageKind.SUSPENDED, "2018?");
            assertJoined(List.of(announced, perhaps), List.of(ended), List.of(announced, perhaps, ended));
        }

        @Test
        void stand_as_often_as_in_the_account_that_has_them_more_often() {
            Stage suspended = Stage.of(Stage.StageKind.SUSPENDED);
            assertJoined(
                    List.of(ADOPTED, suspended, ADOPTED),
                    List.of(ADOPTED, suspended),
                    List.of(ADOPTED, suspended, ADOPTED));
        }

        @ParameterizedTest
        @CsvSource({"true", "false"})
        void conflict_if_no_order_fits_both_accounts(boolean isSwapped) {
            List<Stage> ours = List.of(PLANNED, ADOPTED);
            List<Stage> theirs = List.of(ADOPTED, PLANNED);
            Merge merge = isSwapped ? stages(theirs, ours) : stages(ours, theirs);
            assertThat(merge.dossier().meetings().get(0).stages()).isEqualTo(ours);
            assertThat(merge.conflicts())
                    .containsExactly(new Conflict("/meetings/0/stages", MEETING, ours, theirs, List.of(), List.of()));
        }

        @Test
        void conflict_if_a_stage_of_both_is_before_a_date_in_one_and_after_a_later_date_in_the_other() {
            Stage announced = dated(Stage.StageKind.ANNOUNCED, "2022");
            Stage ended = dated(Stage.StageKind.ENDED, "2020");
            List<Stage> ours = List.of(announced, PLANNED);
            List<Stage> theirs = List.of(PLANNED, ended);
            for (Merge merge : List.of(stages(ours, theirs), stages(theirs, ours))) {
                assertThat(merge.dossier().meetings().get(0).stages()).containsExactly(PLANNED, ended, announced);
                assertThat(merge.conflicts()).hasSize(1);
            }
        }

        private static void assertJoined(List<Stage> ours, List<Stage> theirs, List<Stage> joined) {
            for (Merge merge : List.of(stages(ours, theirs), stages(theirs, ours))) {
                assertThat(merge.dossier().meetings().get(0).stages()).isEqualTo(joined);
                assertThat(merge.conflicts()).isEmpty();
            }
        }

        private static Merge stages(List<Stage> ours, List<Stage> theirs) {
            return Merge.of(
                    dossier(meeting().stages(ours).build()),
                    dossier(meeting().stages(theirs).build()));
        }

        private static Stage dated(Stage.StageKind kind, String when) {
            return Stage.builder().kind(kind).when(When.of(when)).build();
        }
    }

    @Nested
    class Texts {
        @Test
        void in_several_languages_stand_side_by_side() {
            Merge merge = merged(en("Lamps"), LocalizedText.of("fr", "Lampes").and("de", "Lampen"));
            assertThat(text(merge))
                    .isEqualTo(
                            LocalizedText.of("fr", "Lampes").and("de", "Lampen").and("en", "Lamps"));
            assertThat(merge.conflicts()).isEmpty();
        }

        @Test
        void that_differ_in_one_language_are_a_conflict_in_that_language() {
            Merge merge = merged(en("Lights").and("fr", "Lampes"), en("Lamps").and("de", "Lampen"));
            assertThat(text(merge)).isEqualTo(en("Lamps").and("de", "Lampen").and("fr", "Lampes"));
            assertThat(merge.conflicts())
                    .extracting(Conflict::toString)
                    .containsExactly("/meetings/0/agenda/0/text/en: Lamps or Lights (id=lamps)");
        }

        @ParameterizedTest
        @CsvSource({
            "en,      en,    en, ''",
            "en,      fr,    fr, ''",
            "fr,      en,    fr, ''",
            "fr en,   en,    fr, ''",
            "en-GB,   ar,    ar, ''",
            "ar,      fr,    ar, ''",
            "ar fr,   fr,    ar, ''",
            "fr ar,   ar,    ar, 'fr ar'",
            "en fr,   fr,    fr, 'en fr'",
            "en fr,   fr en, fr, 'en fr'",
            "en de,   fr,    fr, ''",
        })
        void have_one_original_whichever_comes_first(String one, String two, String original, String contradicted) {
            for (Merge merge : List.of(merged(in(one), in(two)), merged(in(two), in(one)))) {
                assertThat(text(merge).originalLanguage()).isEqualTo(original);
                assertThat(merge.conflicts())
                        .extracting(Conflict::path, Conflict::kept, Conflict::other)
                        .isEqualTo(
                                contradicted.isEmpty()
                                        ? List.of()
                                        : List.of(tuple("/meetings/0/agenda/0/text", text(merge), in(contradicted))));
            }
        }

        private LocalizedText in(String languages) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String language : languages.split(" ", -1)) {
                texts.put(language, "words in " + language);
            }
            return LocalizedText.of(texts);
        }

        private Merge merged(LocalizedText one, LocalizedText two) {
            return Merge.of(
                    dossier(meeting().addAgenda(lamps(one)).build()),
                    dossier(meeting().addAgenda(lamps(two)).build()));
        }

        private Point lamps(LocalizedText text) {
            return Point.builder().id(Id.of("lamps")).text(text).build();
        }

        private LocalizedText text(Merge merge) {
            return merge.dossier().meetings().get(0).agenda().get(0).text();
        }
    }

    @Nested
    class Times {
        @Test
        void with_lengths_that_are_hedged_otherwise_conflict() {
            When twenty = When.of("P20Y");
            When moreThanTwenty =
                    When.builder().from(twenty).lengthBound(Bound.MORE_THAN).build();
            When lessThanTwenty =
                    When.builder().from(twenty).lengthBound(Bound.LESS_THAN).build();
            for (When other : List.of(twenty, lessThanTwenty)) {
                List<Merge> merges = both(moreThanTwenty, other);
                merges.forEach(merge -> assertThat(merge.conflicts()).hasSize(1));
                assertThat(merges.get(0).dossier()).isEqualTo(merges.get(1).dossier());
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2031,                  2031-04",
            "2031-04,               2031-04-09",
            "2031,                  2031-04-09/2031-04-10",
            "2031,                  2031/2031-06",
            "203X,                  2031",
            "2031-XX,               2031-04",
            "2031,                  2031-21",
            "2030/..,               2030-06/..",
            "2030/2032,             2030-06/2032-01-01",
            "2030/,                 2030/2032",
            "../2032,               ../2032-01",
            "P2Y,                   2030-06/P2Y",
            "2030/P2Y,              2030-06/P2Y",
            "2030/2030,             2030-01-01/2030-12-31",
            "'[2031-04-09,2031-05]', 2031-04-09",
            "'[2031-04-09,2031-05]', 2031-05-02",
            "'[2031~,2033]',         2031~",
            "2031,                   '[2031-04-09,2031-05]'",
            "2031-04,                '[2031-04-09,2031-04-11]'",
            "2031,                   '[2031-01,2031-12]'",
            "'[2031-04,2031-06]',    '[2031-04-09,2031-06-01]'",
            "'[2031-04-09,2031-04-10,2031-04-12]', '[2031-04-09,2031-04-12]'",
        })
        void that_are_vaguer_yield_to_the_more_precise(String vague, String precise) {
            for (Merge merge : both(When.of(vague), When.of(precise))) {
                assertThat(when(merge)).isEqualTo(When.of(precise));
                assertThat(merge.conflicts()).isEmpty();
            }
        }

        @ParameterizedTest
        @CsvSource({
            "2031-04,        2032",
            "2031-04-09,     2031-04-10",
            "2031-04-09,     2031-04-09~",
            "2031-04,        2031?",
            "2031-04~,       2031~",
            "2031-04/2031-05~, 2031~",
            "2031-04,        2031-21",
            "2031/2032,      2030/2033",
            "2031-04-09,     2031-04-08/2031-04-10",
            "2030/2032,      2030/..",
            "2030/..,        2030/",
            "2030/P1Y,       2030/P2Y",
            "P20Y,           P2Y",
            "2031,           P2Y",
            "2031,           2031/..",
            "2031-04-09,     '[2031-04-10,2031-04-11]'",
            "'[2031-04-09,2031-04-11]', '[2031-04-09,2031-04-12]'",
        })
        void that_differ_otherwise_are_a_conflict(String kept, String other) {
            for (Merge merge : both(When.of(kept), When.of(other))) {
                assertThat(when(merge)).isEqualTo(When.of(kept));
                assertThat(merge.conflicts())
                        .extracting(Conflict::path, Conflict::kept, Conflict::other)
                        .containsExactly(tuple("/meetings/0/when", When.of(kept), When.of(other)));
            }
        }

        @Test
        void keep_the_wordings_of_both() {
            When day = When.builder()
                    .from(When.of("2031-04-09"))
                    .wording(en("last Wednesday"))
                    .build();
            When words = When.inWords(LocalizedText.of("fr", "mercredi"));
            for (Merge merge : both(day, words)) {
                assertThat(when(merge))
                        .isEqualTo(When.builder()
                                .from(day)
                                .wording(LocalizedText.of("fr", "mercredi").and("en", "last Wednesday"))
                                .build());
                assertThat(merge.conflicts()).isEmpty();
            }
        }

        @Test
        void keep_what_they_are_reckoned_from() {
            When after =
                    When.builder().anchor(Id.of("storm")).side(When.Side.AFTER).build();
            When precise =
                    When.builder().from(after).period(TimePeriod.parse("2031")).build();
            for (Merge merge : both(after, precise)) {
                assertThat(when(merge)).isEqualTo(precise);
                assertThat(merge.conflicts()).isEmpty();
            }
            for (Merge merge : both(after, When.of("2031-04"))) {
                assertThat(when(merge)).isEqualTo(When.of("2031-04"));
                assertThat(merge.conflicts()).extracting(Conflict::other).containsExactly(after);
            }
        }

        @Test
        void that_are_limits_or_reckoned_otherwise_do_not_refine_a_time() {
            When by = When.builder()
                    .from(When.of("2031-04"))
                    .bound(When.TimeBound.BY)
                    .build();
            When fiscal = When.builder()
                    .from(When.of("2031-04"))
                    .addReckonings(When.Reckoning.FISCAL)
                    .build();
            for (When limited : List.of(by, fiscal)) {
                for (Merge merge : both(limited, When.of("2031"))) {
                    assertThat(when(merge)).isEqualTo(limited);
                    assertThat(merge.conflicts()).extracting(Conflict::other).containsExactly(When.of("2031"));
                }
            }
        }

        @Test
        void in_words_of_another_reckoning_are_not_refined_by_a_date() {
            When words = When.builder()
                    .wording(en("last fiscal year"))
                    .addReckonings(When.Reckoning.FISCAL)
                    .build();
            When year = When.builder()
                    .from(When.of("2031"))
                    .wording(en("last fiscal year"))
                    .build();
            for (Merge merge : both(words, When.of("2031"))) {
                assertThat(when(merge)).isEqualTo(year);
                assertThat(merge.conflicts()).extracting(Conflict::other).containsExactly(words);
            }
        }

        @Test
        void before_and_after_one_thing_are_a_conflict() {
            When after =
                    When.builder().anchor(Id.of("storm")).side(When.Side.AFTER).build();
            When before = When.builder().from(after).side(When.Side.BEFORE).build();
            for (Merge merge : both(after, before)) {
                assertThat(when(merge)).isEqualTo(after);
                assertThat(merge.conflicts()).extracting(Conflict::other).containsExactly(before);
            }
        }

        @Test
        void that_a_source_gives_come_before_the_same_inferred() {
            When inferred = When.builder()
                    .from(When.of("2031"))
                    .addInferred(When.DatePart.YEAR)
                    .build();
            for (Merge merge : both(inferred, When.of("2031"))) {
                assertThat(when(merge)).isEqualTo(When.of("2031"));
                assertThat(merge.conflicts()).isEmpty();
            }
        }

        @Test
        void of_a_part_of_a_period_are_more_precise_than_the_whole_and_differ_from_another_part() {
            When early = When.builder()
                    .from(When.of("2031"))
                    .part(When.PeriodPart.EARLY)
                    .build();
            When late = When.builder().from(early).part(When.PeriodPart.LATE).build();
            for (Merge merge : both(early, When.of("2031"))) {
                assertThat(when(merge)).isEqualTo(early);
                assertThat(merge.conflicts()).isEmpty();
            }
            for (Merge merge : both(early, late)) {
                assertThat(when(merge)).isEqualTo(early);
                assertThat(merge.conflicts()).extracting(Conflict::other).containsExactly(late);
            }
        }

        private List<Merge> both(When one, When two) {
            Dossier ours = dossier(meeting().when(one).build(), storm());
            Dossier theirs = dossier(meeting().when(two).build(), storm());
            return List.of(Merge.of(ours, theirs), Merge.of(theirs, ours));
        }

        private Meeting storm() {
            return Meeting.builder().id(Id.of("storm")).build();
        }

        private When when(Merge merge) {
            return merge.dossier().meetings().get(0).when().orElseThrow();
        }
    }

    @Nested
    class Points {
        private static final Id<Point> OIL = Id.of("oil");

        @Test
        void with_one_id_are_one_and_their_conflict_names_the_point() {
            Meeting ours = meeting()
                    .addAgenda(
                            point("fog"),
                            oil("Oil").addCitations(Citation.of(MONDAY)).build())
                    .addCitations(Citation.of(TUESDAY))
                    .build();
            Meeting theirs = meeting()
                    .addAgenda(oil("Lamp oil").addAbout(NORLAND).build(), point("boats"))
                    .build();
            Merge merge = Merge.of(dossier(ours), dossier(theirs));
            assertThat(merge.dossier().meetings().get(0).agenda())
                    .containsExactly(
                            point("fog"),
                            oil("Lamp oil")
                                    .addAbout(NORLAND)
                                    .addCitations(Citation.of(MONDAY))
                                    .build(),
                            point("boats"));
            assertThat(merge.conflicts())
                    .containsExactly(new Conflict(
                            "/meetings/0/agenda/1/text/en",
                            OIL,
                            "Lamp oil",
                            "Oil",
                            List.of(),
                            List.of(Citation.of(MONDAY))));
        }

        @Test
        void with_one_id_in_two_places_are_refused() {
            Meeting ours = meeting().addAgenda(oil("Oil").build()).build();
            Meeting theirs = Meeting.builder()
                    .id(Id.of("second"))
                    .addAgenda(oil("Oil").build())
                    .build();
            assertThatThrownBy(() -> Merge.of(dossier(ours), dossier(theirs)))
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("""
                            Dossier must fit together but has 1 fault:
                            /meetings/1/agenda/0/id: Point.id must be unique in the dossier, as /meetings/0/agenda/0 has it too, but was oil""");
        }

        private Point.Builder oil(String text) {
            return Point.builder().id(OIL).text(en(text));
        }
    }

    @Nested
    class Posts {
        @Test
        void that_are_vacant_for_one_are_held_if_the_other_says_by_whom() {
            Post vacant = post().status(Post.PostStatus.VACANT)
                    .addCitations(Citation.of(MONDAY))
                    .build();
            Post held = post().holder(ADA).build();
            for (Merge merge : both(vacant, held)) {
                assertThat(merge.dossier().posts())
                        .containsExactly(post().holder(ADA)
                                .addCitations(Citation.of(MONDAY))
                                .build());
                assertThat(merge.conflicts())
                        .containsExactly(new Conflict(
                                "/posts/0/holder",
                                Id.of("envoy"),
                                ADA,
                                Post.PostStatus.VACANT,
                                List.of(),
                                List.of(Citation.of(MONDAY))));
            }
        }

        @Test
        void that_are_vacant_for_one_and_were_held_for_the_other_are_one_conflict() {
            Post former = post().holder(ADA).status(Post.PostStatus.FORMER).build();
            for (Merge merge : both(post().status(Post.PostStatus.VACANT).build(), former)) {
                assertThat(merge.dossier().posts()).containsExactly(former);
                assertThat(merge.conflicts())
                        .extracting(Conflict::toString)
                        .containsExactly("/posts/0/holder: ada or vacant (id=envoy)");
            }
        }

        @Test
        void are_vacant_if_the_other_says_nothing_of_it() {
            Post vacant = post().status(Post.PostStatus.VACANT).build();
            for (Merge merge : both(vacant, post().build())) {
                assertThat(merge.dossier().posts()).containsExactly(vacant);
                assertThat(merge.conflicts()).isEmpty();
            }
        }

        private List<Merge> both(Post one, Post two) {
            Dossier ours = papers().addParties(person(ADA)).addPosts(one).build();
            Dossier theirs = papers().addParties(person(ADA)).addPosts(two).build();
            return List.of(Merge.of(ours, theirs), Merge.of(theirs, ours));
        }

        private Post.Builder post() {
            return Post.builder().id(Id.of("envoy")).addNames(en("Envoy"));
        }
    }

    @Nested
    class Groups {
        @Test
        void stay_complete_if_the_other_names_no_more() {
            Group complete =
                    group().addMembers(NORLAND, SOUTHMARK).complete(true).build();
            for (Merge merge : both(complete, group().addMembers(SOUTHMARK).build())) {
                assertThat(merge.dossier().parties(Group.class)).singleElement().matches(Group::complete);
                assertThat(merge.conflicts()).isEmpty();
            }
        }

        @Test
        void are_not_complete_if_the_other_names_more() {
            Group complete = group().addMembers(NORLAND).complete(true).build();
            for (Merge merge : both(complete, group().addMembers(SOUTHMARK).build())) {
                Group joined = merge.dossier().parties(Group.class).get(0);
                assertThat(joined.complete()).isFalse();
                assertThat(joined.members()).containsExactlyInAnyOrder(NORLAND, SOUTHMARK);
                assertThat(merge.conflicts())
                        .extracting(Conflict::path, Conflict::kept, Conflict::other)
                        .containsExactly(tuple("/parties/2/members", joined.members(), complete.members()));
            }
        }

        @Test
        void that_are_both_complete_are_as_the_wider_or_if_neither_is_wider_are_not_complete() {
            Group north = group().addMembers(NORLAND).complete(true).build();
            Group south = group().addMembers(SOUTHMARK).complete(true).build();
            Group all = group().addMembers(NORLAND, SOUTHMARK).complete(true).build();
            for (Merge merge : both(north, all)) {
                assertThat(merge.dossier().parties(Group.class)).singleElement().matches(Group::complete);
                assertThat(merge.conflicts()).extracting(Conflict::other).containsExactly(List.of(NORLAND));
            }
            for (Merge merge : both(north, south)) {
                assertThat(merge.dossier().parties(Group.class)).singleElement().matches(it -> !it.complete());
                assertThat(merge.conflicts())
                        .extracting(Conflict::other)
                        .containsExactlyInAnyOrder(List.of(NORLAND), List.of(SOUTHMARK));
            }
        }

        private List<Merge> both(Group one, Group two) {
            Dossier ours = Dossier.builder()
                    .addParties(state(NORLAND), state(SOUTHMARK), one)
                    .build();
            Dossier theirs = Dossier.builder()
                    .addParties(state(NORLAND), state(SOUTHMARK), two)
                    .build();
            return List.of(Merge.of(ours, theirs), Merge.of(theirs, ours));
        }

        private Group.Builder group() {
            return Group.builder().id(Id.of("core")).addNames(Name.of(en("core")));
        }
    }

    @Nested
    class Gaps {
        @Test
        void are_closed_by_what_the_other_dossier_has() {
            Meeting ours = meeting()
                    .addGaps(
                            Gap.of("mode", Gap.GapKind.NOT_GIVEN),
                            Gap.of("level", Gap.GapKind.UNKNOWN),
                            Gap.of("agenda", Gap.GapKind.NONE))
                    .build();
            Meeting theirs = meeting()
                    .mode(Meeting.Mode.HYBRID)
                    .addAgenda(point("oil"))
                    .addGaps(Gap.of("agenda", Gap.GapKind.UNKNOWN))
                    .build();
            for (Merge merge :
                    List.of(Merge.of(dossier(ours), dossier(theirs)), Merge.of(dossier(theirs), dossier(ours)))) {
                assertThat(merge.dossier().meetings().get(0).gaps())
                        .containsExactlyInAnyOrder(
                                Gap.of("level", Gap.GapKind.UNKNOWN), Gap.of("agenda", Gap.GapKind.UNKNOWN));
            }
        }

        @Test
        void that_say_of_what_there_is_none_conflict_with_that_alone() {
            Gap noOil = Gap.builder()
                    .attribute("places")
                    .kind(Gap.GapKind.NONE)
                    .addAbout(Id.of("coast"))
                    .build();
            Meeting ours = meeting().addPlaces(Id.of("port")).addGaps(noOil).build();
            for (String place : List.of("port", "coast")) {
                Meeting theirs = meeting().addPlaces(Id.of(place)).build();
                boolean isContradicted = place.equals("coast");
                for (Merge merge : List.of(
                        Merge.of(withPlaces(ours), withPlaces(theirs)),
                        Merge.of(withPlaces(theirs), withPlaces(ours)))) {
                    assertThat(merge.dossier().meetings().get(0).gaps())
                            .isEqualTo(isContradicted ? List.of() : List.of(noOil));
                    assertThat(merge.conflicts()).hasSize(isContradicted ? 1 : 0);
                }
            }
        }

        private static Place place(String id) {
            return Place.builder()
                    .id(Place.id(id))
                    .addNames(en(id))
                    .kind(Place.PlaceKind.CITY)
                    .build();
        }

        private static Dossier withPlaces(Meeting meeting) {
            return papers().addPlaces(place("port"), place("coast"))
                    .addMeetings(meeting)
                    .build();
        }

        @ParameterizedTest
        @EnumSource
        void that_are_missing_numbers_yield_to_a_number(Quantity.Missing reason) {
            Meeting ours = meeting().count(Quantity.missing(reason)).build();
            Meeting theirs = meeting().count(Quantity.of(6)).build();
            for (Merge merge :
                    List.of(Merge.of(dossier(ours), dossier(theirs)), Merge.of(dossier(theirs), dossier(ours)))) {
                assertThat(merge.dossier().meetings().get(0).count()).contains(Quantity.of(6));
                assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
                    assertThat(conflict.kept()).isEqualTo(Quantity.of(6));
                    assertThat(conflict.other()).isEqualTo(Quantity.missing(reason));
                });
            }
        }

        @Test
        void that_say_that_there_is_none_conflict_with_a_value() {
            Meeting ours = meeting()
                    .addGaps(
                            Gap.of("mode", Gap.GapKind.NONE),
                            Gap.of("level", Gap.GapKind.UNKNOWN),
                            Gap.of("agenda", Gap.GapKind.NONE),
                            Gap.of("places", Gap.GapKind.NONE))
                    .addCitations(Citation.of(MONDAY))
                    .build();
            Meeting theirs = meeting()
                    .mode(Meeting.Mode.HYBRID)
                    .level(Meeting.MeetingLevel.MINISTERS)
                    .addAgenda(point("oil"))
                    .addCitations(Citation.of(TUESDAY))
                    .build();
            for (Merge merge :
                    List.of(Merge.of(dossier(ours), dossier(theirs)), Merge.of(dossier(theirs), dossier(ours)))) {
                Meeting merged = merge.dossier().meetings().get(0);
                assertThat(merged.mode()).contains(Meeting.Mode.HYBRID);
                assertThat(merged.gaps()).containsExactly(Gap.of("places", Gap.GapKind.NONE));
                assertThat(merge.conflicts())
                        .containsExactly(
                                new Conflict(
                                        "/meetings/0/mode",
                                        MEETING,
                                        Meeting.Mode.HYBRID,
                                        Gap.GapKind.NONE,
                                        List.of(Citation.of(TUESDAY)),
                                        List.of(Citation.of(MONDAY))),
                                new Conflict(
                                        "/meetings/0/agenda",
                                        MEETING,
                                        List.of(point("oil")),
                                        Gap.GapKind.NONE,
                                        List.of(Citation.of(TUESDAY)),
                                        List.of(Citation.of(MONDAY))));
            }
            assertThat(Merge.of(dossier(ours), dossier(theirs)).conflicts().get(0))
                    .hasToString("/meetings/0/mode: hybrid or none (id=meeting)");
        }
    }

    @Nested
    class Terms {
        @Test
        void with_one_id_are_one() {
            Term ours = Term.builder()
                    .id(Term.id("t"))
                    .kind(Term.TermKind.AMOUNT)
                    .quantity(Quantity.of(2))
                    .build();
            Term theirs = Term.builder()
                    .id(Term.id("t"))
                    .kind(Term.TermKind.AMOUNT)
                    .text(en("in parts"))
                    .build();
            assertThat(Merge.of(with(ours), with(theirs))
                            .dossier()
                            .outcomes()
                            .get(0)
                            .terms())
                    .containsExactly(
                            Term.builder().from(ours).text(en("in parts")).build());
        }

        private Dossier with(Term term) {
            return Dossier.builder()
                    .addOutcomes(Outcome.builder()
                            .id(Outcome.id("o"))
                            .kind(Outcome.OutcomeKind.PLEDGE)
                            .summary(en("a pledge"))
                            .addTerms(term)
                            .build())
                    .build();
        }
    }

    @Nested
    class Statements {
        @Test
        void that_were_made_for_one_and_not_for_the_other_are_negated_with_a_conflict() {
            Statement made = Statement.builder()
                    .id(Statement.id("condemnation"))
                    .addBy(Actor.of(NORLAND))
                    .act(Act.CONDEMNS)
                    .summary(LocalizedText.of("en", "The attack"))
                    .build();
            Statement notMade = Statement.builder().from(made).negated(true).build();
            Merge merge = Merge.of(with(made), with(notMade));
            assertThat(merge.dossier().statements()).containsExactly(notMade);
            assertThat(merge.conflicts())
                    .extracting(Conflict::toString)
                    .containsExactly("/statements/0/negated: true or false (id=condemnation)");
            assertThat(Merge.of(with(notMade), with(made)).dossier()).isEqualTo(merge.dossier());
        }

        private static Dossier with(Statement statement) {
            return papers().addParties(state(NORLAND)).addStatements(statement).build();
        }
    }

    @Nested
    class Memberships {
        @Test
        void that_break_a_rule_together_are_refused() {
            Membership ours = membership().member(SOUTHMARK).body(LEAGUE).build();
            Membership theirs = membership().member(LEAGUE).body(MONDAY).build();
            Membership third = membership().member(SOUTHMARK).body(MONDAY).build();
            assertThat(Merge.of(dossier(ours), dossier(third)).conflicts()).hasSize(1);
            assertThatThrownBy(() -> Merge.of(dossier(ours), dossier(theirs)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Membership.member must not be the body itself but was league (id=joined)");
        }
    }

    @Nested
    class Statistics {
        @Test
        void of_one_figure_are_one_with_the_citations_of_both() {
            Level ours = level(210)
                    .addIndicators(COUNTED, SEEN)
                    .addCitations(Citation.of(MONDAY))
                    .build();
            Level theirs = level(210)
                    .addIndicators(SEEN, COUNTED)
                    .addCitations(Citation.of(TUESDAY))
                    .build();
            Merge merge = Merge.of(dossier(ours), dossier(theirs));
            assertThat(merge.dossier().statistics())
                    .containsExactly(Level.builder()
                            .from(ours)
                            .addCitations(Citation.of(TUESDAY))
                            .build());
            assertThat(merge.conflicts()).isEmpty();
        }

        @Test
        void of_two_figures_stay_side_by_side() {
            Level ours = level(310)
                    .addIndicators(COUNTED)
                    .addCitations(Citation.of(MONDAY))
                    .build();
            Level theirs = level(210).addIndicators(COUNTED).build();
            Id<Statistic> own = Id.of("ships~860d8464faf1");
            Merge merge = Merge.of(dossier(ours), dossier(theirs));
            assertThat(merge.dossier().statistics())
                    .containsExactly(
                            theirs,
                            Level.builder()
                                    .from(ours)
                                    .id(own)
                                    .addRelations(Relation.of(Relation.RelationKind.COMPETES_WITH, SHIPS))
                                    .build());
            assertThat(merge.conflicts()).isEmpty();
            assertThat(Merge.of(dossier(theirs), dossier(ours)).dossier().statistics())
                    .containsExactlyElementsOf(merge.dossier().statistics());
        }

        @Test
        void of_several_figures_get_the_same_ids_in_any_order() {
            List<Dossier> dossiers = new ArrayList<>();
            for (int ships : List.of(310, 210, 410)) {
                dossiers.add(dossier(level(ships).addIndicators(COUNTED).build()));
            }
            Dossier there = Merge.of(Merge.of(dossiers.get(0), dossiers.get(1)).dossier(), dossiers.get(2))
                    .dossier();
            Dossier back = Merge.of(
                            dossiers.get(2),
                            Merge.of(dossiers.get(1), dossiers.get(0)).dossier())
                    .dossier();
            assertThat(there.statistics()).hasSize(3).containsExactlyInAnyOrderElementsOf(back.statistics());
            assertThat(Merge.of(there, dossiers.get(0))).isEqualTo(new Merge(there, List.of()));
        }

        @Test
        void are_renamed_again_if_their_new_id_is_taken() {
            Level lesser = level(210).addIndicators(COUNTED).build();
            Level greater = level(310).addIndicators(COUNTED).build();
            Id<Statistic> once = Merge.of(dossier(lesser), dossier(greater))
                    .dossier()
                    .statistics()
                    .get(1)
                    .id();
            Level inTheWay = Level.builder().from(lesser).id(once).build();
            Level previous = level(1).id(Id.of("later"))
                    .addIndicators(COUNTED)
                    .addRelations(Relation.of(Relation.RelationKind.PREVIOUS, SHIPS))
                    .build();
            Merge merge = Merge.of(dossier(lesser, inTheWay), dossier(greater, previous));
            Statistic renamed = merge.dossier().statistics().get(2);
            assertThat(renamed)
                    .isEqualTo(Level.builder()
                            .from(greater)
                            .id(renamed.id())
                            .addRelations(
                                    Relation.of(Relation.RelationKind.COMPETES_WITH, SHIPS),
                                    Relation.of(Relation.RelationKind.COMPETES_WITH, once))
                            .build());
            assertThat(renamed.id().value()).matches(once + "~[0-9a-f]{12}");
            assertThat(merge.dossier().statistics()).containsExactly(lesser, inTheWay, renamed, previous);
            assertThat(merge.conflicts())
                    .containsExactly(new Conflict("/statistics/0", SHIPS, lesser, renamed, List.of(), List.of()));
        }

        @Test
        void may_have_ids_of_the_greatest_length() {
            Id<Statistic> longest = Id.of("s".repeat(200));
            Id<Statistic> neighbour = Id.of("s".repeat(199) + "t");
            Merge merge = Merge.of(
                    dossier(
                            level(210).id(longest).addIndicators(COUNTED).build(),
                            level(210).id(neighbour).addIndicators(COUNTED).build()),
                    dossier(
                            level(310).id(longest).addIndicators(COUNTED).build(),
                            level(310).id(neighbour).addIndicators(COUNTED).build()));
            assertThat(merge.dossier().statistics())
                    .hasSize(4)
                    .allMatch(it -> it.id().value().length() == 200);
        }

        @Test
        void whose_own_id_is_taken_get_another() {
            Dossier ours = dossier(level(210).addIndicators(COUNTED).build());
            Dossier theirs = dossier(level(310).addIndicators(COUNTED).build());
            Id<Statistic> own =
                    Merge.of(ours, theirs).dossier().statistics().get(1).id();
            Dossier edited = dossier(
                    level(210).addIndicators(COUNTED).build(),
                    level(110).id(own).addIndicators(COUNTED).build());
            Merge merge = Merge.of(edited, theirs);
            assertThat(merge.dossier().statistics())
                    .extracting(
                            it -> ((Level) it).quantity(), it -> it.id().value().startsWith(own + "~"))
                    .containsExactly(
                            tuple(Quantity.of(210), false),
                            tuple(Quantity.of(110), false),
                            tuple(Quantity.of(310), true));
        }

        @Test
        void that_something_in_their_dossier_means_are_a_conflict_when_they_lose_their_id() {
            Level ours = level(210)
                    .addIndicators(COUNTED)
                    .addCitations(Citation.of(MONDAY))
                    .build();
            Level theirs = level(310)
                    .addIndicators(COUNTED)
                    .addCitations(Citation.of(TUESDAY))
                    .build();
            Share part = Share.builder()
                    .id(PART)
                    .addIndicators(COUNTED)
                    .quantity(Quantity.parse("48 %"))
                    .addBases(Base.builder().statistic(SHIPS).build())
                    .build();
            Merge merge = Merge.of(dossier(ours), dossier(part, theirs));
            Statistic displaced = merge.dossier().statistics().get(2);
            assertThat(merge.dossier().statistics()).containsExactly(ours, part, displaced);
            assertThat(merge.conflicts())
                    .containsExactly(new Conflict(
                            "/statistics/0",
                            SHIPS,
                            ours,
                            displaced,
                            List.of(Citation.of(MONDAY)),
                            List.of(Citation.of(TUESDAY))));
            // The reference of the one that keeps the id leads where it led.
            assertThat(Merge.of(dossier(ours, part), dossier(theirs)).conflicts())
                    .isEmpty();
        }

        @Test
        void of_two_kinds_can_not_have_one_id() {
            Dossier ours = dossier(level(210).addIndicators(COUNTED).build());
            Dossier theirs = dossier(Share.builder()
                    .id(SHIPS)
                    .addIndicators(COUNTED)
                    .quantity(Quantity.parse("48 %"))
                    .addBases(Base.of(When.of("2031")))
                    .build());
            assertThatThrownBy(() -> Merge.of(ours, theirs))
                    .isExactlyInstanceOf(InvalidDossierException.class)
                    .hasMessage("""
                            Dossier must fit together but has 1 fault:
                            /statistics/1/id: Share.id must be unique in the dossier, as /statistics/0 has it too, but was ships""");
        }

        private Level.Builder level(int ships) {
            return Level.builder().id(SHIPS).quantity(Quantity.of(ships));
        }
    }

    @Nested
    class Conflicts {
        @Test
        void keep_copies_of_their_citations() {
            List<Citation> citations = new ArrayList<>(List.of(Citation.of(MONDAY)));
            Conflict conflict = new Conflict("/meetings/0/mode", MEETING, "one", "other", citations, citations);
            List<Conflict> conflicts = new ArrayList<>(List.of(conflict));
            Merge merge = new Merge(Dossier.builder().build(), conflicts);
            citations.clear();
            conflicts.clear();
            assertThat(conflict.keptBy()).containsExactly(Citation.of(MONDAY));
            assertThat(conflict.otherBy()).containsExactly(Citation.of(MONDAY));
            assertThat(merge.conflicts()).containsExactly(conflict);
        }
    }

    private static Dossier dossier(Meeting... meetings) {
        return papers().addParties(state(NORLAND)).addMeetings(meetings).build();
    }

    private static Dossier dossier(Membership membership) {
        return papers().addParties(state(NORLAND), state(SOUTHMARK), coalition())
                .addMemberships(membership)
                .build();
    }

    private static Dossier dossier(Statistic... statistics) {
        return papers().addIndicators(
                        Indicator.builder().id(COUNTED).addNames(en("counted")).build(),
                        Indicator.builder().id(SEEN).addNames(en("seen")).build())
                .addStatistics(statistics)
                .build();
    }

    private static Dossier.Builder papers() {
        Dossier.Builder builder = Dossier.builder();
        for (Id<Source> paper : List.of(MONDAY, TUESDAY)) {
            builder.addSources(Source.builder()
                    .id(paper)
                    .kind(Source.SourceKind.ARTICLE)
                    .addNames(en("News"))
                    .build());
        }
        return builder;
    }

    private static Meeting.Builder meeting() {
        return Meeting.builder().id(MEETING);
    }

    private static Membership.Builder membership() {
        return Membership.builder().id(Id.of("joined")).member(NORLAND).body(LEAGUE);
    }

    private static Point point(String text) {
        return Point.of(en(text));
    }

    private static State state(Id<Party> id) {
        return State.builder().id(id).addNames(Name.of(en("a state"))).build();
    }

    private static Person person(Id<Party> id) {
        return Person.builder().id(id).addNames(Name.of(en("a person"))).build();
    }

    private static Coalition coalition() {
        return Coalition.builder().id(LEAGUE).addNames(Name.of(en("a league"))).build();
    }

    private static Party stream(String id, int order) {
        return WorkStream.builder()
                .id(Id.of(id))
                .addNames(Name.of(en("a stream")))
                .of(LEAGUE)
                .order(order)
                .build();
    }

    private static Place.Builder place(String id) {
        return Place.builder().id(Id.of(id)).addNames(en("somewhere")).kind(Place.PlaceKind.AREA);
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of("en", text);
    }
}
