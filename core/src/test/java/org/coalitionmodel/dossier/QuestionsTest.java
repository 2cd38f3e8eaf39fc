package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Group;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Attribution;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Source;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.topic.Topic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions that take more than one look; whether outcomes are in force is tested in {@link InForceEvaluatorTest}. */
class QuestionsTest {
    private static final Id<Party> NOBODY = Id.of("nobody");

    @Test
    void topics_are_found_by_their_ids_and_nothing_else_is() {
        Topic topic = (Topic) MinimalEntities.of("Topic", "topic");
        Dossier dossier = Dossier.builder()
                .addTopics(topic)
                .addPlaces(MinimalEntities.place("place"))
                .build();
        assertThat(dossier.topic(Id.of("topic"))).containsSame(topic);
        assertThat(dossier.topic(Id.of("place"))).isEmpty();
        assertThat(dossier.topic(Id.of("nothing"))).isEmpty();
    }

    @Nested
    class MembershipsOnADay {
        private static final Id<Party> BODY = Id.of("body");
        private static final Membership BEFORE =
                mali("before", MembershipStatus.ACTIVE, "1975-05-28/2021-05-29").build();
        private static final Membership SUSPENDED = mali(
                        "suspended", MembershipStatus.SUSPENDED, "2021-05-30/2024-07-05")
                .build();
        private static final Membership REINSTATED = mali(
                        "reinstated", MembershipStatus.ACTIVE, "2024-07-06/2025-01-28")
                .build();
        private static final Membership WITHDRAWN =
                mali("withdrawn", MembershipStatus.WITHDRAWN, "2025-01-29/..").build();

        @ParameterizedTest
        @CsvSource({
            "1975-05-27, ''",
            "1975-05-28, before",
            "2021-05-29, before",
            "2021-05-30, suspended",
            "2021-05-31, suspended",
            "2024-07-05, suspended",
            "2024-07-06, reinstated",
            "2025-01-28, reinstated",
            "2025-01-29, withdrawn",
            "2100-01-01, withdrawn"
        })
        void are_those_of_the_status_that_held_then(String day, String expected) {
            Dossier dossier = dossier(WITHDRAWN, BEFORE, REINSTATED, SUSPENDED);
            assertThat(dossier.membershipsIn(BODY, LocalDate.parse(day)))
                    .extracting(membership -> membership.id().value())
                    .containsExactly(expected.isEmpty() ? new String[0] : new String[] {expected});
        }

        @Test
        void are_in_the_order_of_the_dossier_and_of_every_role_and_of_that_body_alone() {
            Membership chair = mali("chair", MembershipStatus.ACTIVE, "2000/2001")
                    .role(Membership.MembershipRole.CHAIR)
                    .build();
            Membership elsewhere = mali("elsewhere", MembershipStatus.ACTIVE, "2000/2001")
                    .body(Id.of("other"))
                    .build();
            assertThat(dossier(chair, elsewhere, BEFORE).membershipsIn(BODY, LocalDate.of(2000, 6, 1)))
                    .containsExactly(chair, BEFORE);
        }

        @Test
        void are_those_that_may_have_held_too() {
            Membership undated = membership("undated", MembershipStatus.ACTIVE).build();
            Membership inWords = membership("in-words", MembershipStatus.ACTIVE)
                    .when(When.inWords(MinimalEntities.text()))
                    .build();
            Membership someDayOfMay =
                    mali("some-day", MembershipStatus.ACTIVE, "2021-05/..").build();
            Membership onOneDay =
                    mali("one-day", MembershipStatus.ACTIVE, "2022-05-11").build();
            Membership doubtful =
                    mali("doubtful", MembershipStatus.ACTIVE, "2019?/2020").build();
            Dossier dossier = dossier(undated, inWords, someDayOfMay, onOneDay, doubtful);
            assertThat(dossier.membershipsIn(BODY, LocalDate.of(2021, 5, 1)))
                    .containsExactly(undated, inWords, someDayOfMay, onOneDay);
            assertThat(dossier.membershipsIn(BODY, LocalDate.of(2021, 4, 30)))
                    .containsExactly(undated, inWords, onOneDay);
            assertThat(dossier.membershipsIn(BODY, LocalDate.of(2018, 1, 1)))
                    .containsExactly(undated, inWords, onOneDay, doubtful);
        }

        @Test
        void of_nothing_are_none() {
            assertThat(dossier(BEFORE).membershipsIn(NOBODY, LocalDate.of(2000, 1, 1)))
                    .isEmpty();
            assertThat(dossier(BEFORE).membershipsIn(Id.of("mali"), LocalDate.of(2000, 1, 1)))
                    .isEmpty();
        }

        @Test
        void in_their_order_are_the_history_of_a_party_in_a_body() {
            Membership ofAnother = mali("of-another", MembershipStatus.ACTIVE, "2000/..")
                    .member(Id.of("other"))
                    .build();
            Membership elsewhere = mali("elsewhere", MembershipStatus.ACTIVE, "2000/..")
                    .body(Id.of("other"))
                    .build();
            Dossier dossier = dossier(WITHDRAWN, ofAnother, BEFORE, elsewhere, REINSTATED, SUSPENDED);
            assertThat(dossier.statusHistory(Id.of("mali"), BODY))
                    .containsExactly(BEFORE, SUSPENDED, REINSTATED, WITHDRAWN);
            assertThat(dossier.statusHistory(BODY, Id.of("mali"))).isEmpty();
            assertThat(dossier.statusHistory(NOBODY, BODY)).isEmpty();
        }

        /** In the order of the history, whichever way the dossier has them. */
        @ParameterizedTest
        @CsvSource({
            "../2021-05-29, 2021-05-30/..",
            "../2021-05-30, 2021-05-30/..",
            // It has no start, so it was there before.
            "../2021-05, 2021-05-30/..",
            "../2022, 2014/2020",
            "../2010, ../2012",
            // Its end is all that is known.
            "/2021-05, 2021-05-30/..",
            "/2021-05-30, 2021-05-30/..",
            "2014/2020, /2022",
            "2014/2020, 2014/..",
            "2014, 2014-09/..",
            "201X, 2014/2020",
            "2014~, 2015",
            "P10Y/2022-12-31, 2014/..",
            "2022-05-11, P20Y",
            "2022-05-11, words",
            "2022-05-11, none"
        })
        void make_a_history_by_when_they_began_as_far_as_that_is_known(String first, String then) {
            Membership one = at("first", first);
            Membership other = at("second", then);
            assertThat(dossier(one, other).statusHistory(Id.of("mali"), BODY)).containsExactly(one, other);
            assertThat(dossier(other, one).statusHistory(Id.of("mali"), BODY)).containsExactly(one, other);
        }

        @Test
        void that_began_and_ended_at_once_or_at_no_known_time_stay_in_the_order_of_the_dossier() {
            Membership b = at("b", "2014/..");
            Membership a = at("a", "2014/..");
            Membership y = at("y", "none");
            Membership x = at("x", "words");
            assertThat(dossier(y, b, x, a).statusHistory(Id.of("mali"), BODY)).containsExactly(b, a, y, x);
        }

        @Test
        void without_a_time_began_on_the_first_date_of_a_list() {
            Membership listed = membership("listed", MembershipStatus.ACTIVE)
                    .addListedOn(TimePeriod.parse("2016"), TimePeriod.parse("2013"))
                    .build();
            Membership before = at("before", "2012/..");
            Membership after = at("after", "2014/..");
            assertThat(dossier(after, listed, before).statusHistory(Id.of("mali"), BODY))
                    .containsExactly(before, listed, after);
        }

        @Test
        void that_began_with_an_event_began_when_that_took_place() {
            Membership sinceCoup = membership("since-coup", MembershipStatus.ACTIVE)
                    .when(When.builder()
                            .anchor(Id.of("coup"))
                            .side(When.Side.SINCE)
                            .build())
                    .build();
            Membership later = at("later", "2014/..");
            Dossier dossier = Dossier.builder()
                    .from(dossier(later))
                    .addMemberships(sinceCoup)
                    .addEvents(Event.builder()
                            .id(Event.id("coup"))
                            .kind(Event.EventKind.COUP)
                            .when(When.of("2013-04-01"))
                            .build())
                    .build();
            assertThat(dossier.statusHistory(Id.of("mali"), BODY)).containsExactly(sinceCoup, later);
        }

        private static Membership at(String id, String when) {
            Membership.Builder membership = membership(id, MembershipStatus.ACTIVE);
            return switch (when) {
                case "none" -> membership.build();
                case "words" ->
                    membership.when(When.inWords(MinimalEntities.text())).build();
                default -> membership.when(When.of(when)).build();
            };
        }

        private static Membership.Builder mali(String id, MembershipStatus status, String when) {
            return membership(id, status).when(When.of(when));
        }

        private static Membership.Builder membership(String id, MembershipStatus status) {
            return Membership.builder()
                    .id(Id.of(id))
                    .member(Id.of("mali"))
                    .body(BODY)
                    .status(status);
        }

        private static Dossier dossier(Membership... memberships) {
            return Dossier.builder()
                    .addParties(
                            MinimalEntities.state("mali"),
                            MinimalEntities.organization("body"),
                            MinimalEntities.organization("other"))
                    .addMemberships(memberships)
                    .build();
        }
    }

    @Nested
    class Representatives {
        private static final Id<Party> NORLAND = Id.of("norland");
        private static final Participation FOR_IT =
                seat("ada").representing(NORLAND).build();
        private static final Participation IN_ITS_PLACE = seat("ben")
                .addInPlaceOf(Actor.of(Id.of("cleo")), Actor.of(NORLAND))
                .build();

        @Test
        void sat_for_a_party_or_in_its_place_at_any_meeting() {
            Participation itself = seat("norland").build();
            Participation forAnother =
                    seat("cleo").representing(Id.of("southmark")).build();
            Meeting second = meeting("second", IN_ITS_PLACE, forAnother, FOR_IT).build();
            Meeting without = meeting("without", itself, forAnother).build();
            Meeting first = meeting("first", FOR_IT).build();
            Dossier dossier = dossier(second, without, first);
            assertThat(dossier.representativesOf(NORLAND))
                    .containsExactly(
                            Map.entry(second, List.of(IN_ITS_PLACE, FOR_IT)), Map.entry(first, List.of(FOR_IT)));
            assertThat(dossier.representativesOf(NOBODY)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource
        void came_unless_the_source_says_that_they_did_not(Presence presence) {
            boolean stayedAway = Set.of(
                            Presence.ABSENT,
                            Presence.EXCLUDED,
                            Presence.NOT_INVITED,
                            Presence.DECLINED,
                            Presence.RECORDED)
                    .contains(presence);
            Participation forIt =
                    Participation.builder().from(FOR_IT).presence(presence).build();
            Participation inItsPlace = Participation.builder()
                    .from(IN_ITS_PLACE)
                    .presence(presence)
                    .build();
            Meeting meeting = meeting("meeting", forIt, inItsPlace).build();
            Dossier dossier = dossier(meeting);
            assertThat(dossier.representativesOf(NORLAND))
                    .isEqualTo(stayedAway ? Map.of() : Map.of(meeting, List.of(forIt, inItsPlace)));
            assertThat(dossier.whoSatFor(NORLAND, meeting.id()))
                    .isEqualTo(stayedAway ? List.of() : List.of(inItsPlace));
            assertThat(dossier.seatsOf(NORLAND, meeting.id())).containsExactly(forIt);
            Set<Id<Party>> present = new LinkedHashSet<>();
            boolean tookPart = !stayedAway && presence != Presence.INVITED;
            for (Participation seat : tookPart ? List.of(forIt, inItsPlace) : List.<Participation>of()) {
                present.add(seat.actor().party().orElseThrow());
                seat.representing().ifPresent(present::add);
            }
            assertThat(dossier.partiesAt(meeting.id())).containsExactlyElementsOf(present);
        }

        @ParameterizedTest
        @EnumSource
        void took_part_in_the_role_of_any_but_the_inviter(ParticipationRole role) {
            Participation seat = role == ParticipationRole.VOTER
                    ? Participation.builder()
                            .from(FOR_IT)
                            .role(role)
                            .choice(Participation.Choice.FOR)
                            .build()
                    : Participation.builder().from(FOR_IT).role(role).build();
            Dossier dossier = dossier(meeting("meeting", seat).build());
            assertThat(dossier.partiesAt(Id.of("meeting")).contains(NORLAND))
                    .isEqualTo(role != ParticipationRole.INVITER);
        }

        @ParameterizedTest
        @EnumSource
        void took_part_as_a_whole_or_with_all_members(Actor.Quantifier quantifier) {
            Actor some = Actor.builder().party(NORLAND).quantifier(quantifier).build();
            Participation seat = seat("ada").actor(some).build();
            Participation forAnother =
                    seat("ada").actor(some).representing(Id.of("southmark")).build();
            Set<Id<Party>> whole = quantifier == Actor.Quantifier.ALL ? Set.of(NORLAND) : Set.of();
            Set<Id<Party>> represented = quantifier == Actor.Quantifier.NONE ? Set.of() : Set.of(Id.of("southmark"));

            assertThat(dossier(meeting("meeting", seat).build()).partiesAt(Id.of("meeting")))
                    .isEqualTo(whole);
            assertThat(dossier(meeting("meeting", forAnother).build()).partiesAt(Id.of("meeting")))
                    .containsAll(represented)
                    .hasSize(whole.size() + represented.size());
        }

        @Test
        void did_not_take_part_as_a_whole_if_only_some_members_came() {
            Participation two = seat("ada")
                    .actor(Actor.builder().party(NORLAND).count(Quantity.of(2)).build())
                    .build();
            Participation allTwo = Participation.builder()
                    .from(two)
                    .actor(Actor.builder()
                            .from(two.actor())
                            .quantifier(Actor.Quantifier.ALL)
                            .build())
                    .build();
            Participation described = seat("ada")
                    .actor(Actor.described(LocalizedText.of("en", "ministers")))
                    .build();
            Dossier dossier = dossier(
                    meeting("two", two, described).build(),
                    meeting("all", allTwo).build());
            assertThat(dossier.partiesAt(Id.of("two"))).isEmpty();
            assertThat(dossier.partiesAt(Id.of("all"))).containsExactly(NORLAND);
        }

        @ParameterizedTest
        @EnumSource
        void came_to_no_meeting_that_did_not_take_place(Stage.StageKind stage) {
            boolean tookPlace = !Set.of(Stage.StageKind.POSTPONED, Stage.StageKind.CANCELLED)
                    .contains(stage);
            Meeting meeting =
                    meeting("meeting", FOR_IT, IN_ITS_PLACE).addStages(stage).build();
            Dossier dossier = dossier(meeting);
            assertThat(dossier.representativesOf(NORLAND).keySet()).isEqualTo(tookPlace ? Set.of(meeting) : Set.of());
            assertThat(dossier.whoSatFor(NORLAND, meeting.id())).containsExactly(IN_ITS_PLACE);
            assertThat(dossier.partiesAt(meeting.id()).contains(NORLAND)).isEqualTo(tookPlace);
            assertThat(dossier.seatsOf(NORLAND, meeting.id())).containsExactly(FOR_IT);
        }

        @Test
        void are_found_by_the_meeting_as_it_stands_in_the_dossier() {
            Meeting meeting = meeting("meeting", FOR_IT).build();
            Map<Meeting, List<Participation>> answer = dossier(meeting).representativesOf(NORLAND);
            assertThat(answer.get(meeting)).containsExactly(FOR_IT);
            assertThat(answer.containsKey(meeting)).isTrue();
            Meeting other = meeting("other", FOR_IT).build();
            Meeting changed = meeting("meeting").build();
            for (Object absent : new Object[] {other, changed, "meeting", null}) {
                assertThat(answer.get(absent)).isNull();
                assertThat(answer.containsKey(absent)).isFalse();
            }
            assertThat(answer).isEqualTo(Map.of(meeting, List.of(FOR_IT))).hasSize(1);
            assertThatThrownBy(() -> answer.entrySet().iterator().remove())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> answer.put(other, List.of())).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void are_given_in_a_map_that_cannot_be_changed() {
            Map<Meeting, List<Participation>> answer =
                    dossier(meeting("meeting", FOR_IT).build()).representativesOf(NORLAND);
            assertThatThrownBy(answer::clear).isExactlyInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> answer.values().iterator().next().clear())
                    .isExactlyInstanceOf(UnsupportedOperationException.class);
        }

        private static Participation.Builder seat(String actor) {
            return Participation.builder().actor(Actor.of(Id.of(actor))).role(Participation.ParticipationRole.DELEGATE);
        }

        private static Meeting.Builder meeting(String id, Participation... seats) {
            return Meeting.builder().id(Id.of(id)).addParticipations(seats);
        }

        private static Dossier dossier(Meeting... meetings) {
            return Dossier.builder()
                    .addParties(Stream.of("norland", "southmark", "ada", "ben", "cleo")
                            .map(MinimalEntities::state)
                            .toArray(Party[]::new))
                    .addMeetings(meetings)
                    .build();
        }
    }

    @Nested
    class Outcomes {
        private static final Outcome ALONE = by("alone", "mali").build();
        private static final Outcome JOINTLY = by("jointly", "chad", "mali").build();
        private static final Outcome OF_ANOTHER = by("of-another", "chad").build();
        private static final Outcome OF_THE_BODY = by("of-the-body", "body").build();
        private static final Outcome OF_NOBODY = by("of-nobody").build();
        private static final Outcome UNNAMED =
                by("unnamed").addBy(Actor.described(MinimalEntities.text())).build();
        private static final Outcome OF_A_GROUP = by("of-a-group", "group").build();

        @Test
        void of_a_party_are_those_made_alone_or_with_others_and_not_those_of_its_bodies() {
            Dossier dossier = Dossier.builder()
                    .addParties(
                            MinimalEntities.state("mali"),
                            MinimalEntities.state("chad"),
                            MinimalEntities.organization("body"))
                    .addMemberships(Membership.builder()
                            .id(Id.of("membership"))
                            .member(Id.of("mali"))
                            .body(Id.of("body"))
                            .build())
                    .addOutcomes(JOINTLY, OF_ANOTHER, OF_THE_BODY, OF_NOBODY, UNNAMED, ALONE)
                    .build();
            assertThat(dossier.outcomesBy(Id.of("mali"))).containsExactly(JOINTLY, ALONE);
            assertThat(dossier.outcomesBy(Id.of("body"))).containsExactly(OF_THE_BODY);
            assertThat(dossier.outcomesBy(NOBODY)).isEmpty();
        }

        @Test
        void of_a_group_are_those_of_the_members_that_it_lists_whether_these_are_all_or_not() {
            for (boolean complete : new boolean[] {true, false}) {
                Dossier dossier =
                        dossier(group("group", "mali").complete(complete).build());
                assertThat(dossier.outcomesBy(Id.of("mali"))).containsExactly(OF_A_GROUP);
                assertThat(dossier.outcomesBy(Id.of("group"))).containsExactly(OF_A_GROUP);
                assertThat(dossier.outcomesBy(Id.of("chad"))).isEmpty();
            }
        }

        @Test
        void of_a_group_are_not_those_of_members_of_its_body_that_it_does_not_list() {
            Dossier dossier = Dossier.builder()
                    .from(dossier(group("group").of(Id.of("body")).build()))
                    .addMemberships(Membership.builder()
                            .id(Id.of("membership"))
                            .member(Id.of("mali"))
                            .body(Id.of("body"))
                            .build())
                    .build();
            assertThat(dossier.outcomesBy(Id.of("mali"))).isEmpty();
        }

        @Test
        void of_a_group_are_those_of_whom_it_lists_through_others() {
            Dossier dossier = dossier(
                    group("group", "middle", "side").build(),
                    group("middle", "inner").build(),
                    group("side", "inner").build(),
                    group("inner", "mali").build());
            assertThat(dossier.outcomesBy(Id.of("mali"))).containsExactly(OF_A_GROUP);
            assertThat(dossier.outcomesBy(Id.of("inner"))).containsExactly(OF_A_GROUP);
            assertThat(dossier.outcomesBy(Id.of("chad"))).isEmpty();
        }

        @Test
        void of_a_group_are_not_those_of_whom_it_excludes() {
            Dossier dossier = dossier(
                    group("group", "inner").addExcluding(Id.of("mali")).build(),
                    group("inner", "mali", "chad").build());
            assertThat(dossier.outcomesBy(Id.of("mali"))).isEmpty();
            assertThat(dossier.outcomesBy(Id.of("chad"))).containsExactly(OF_A_GROUP);
        }

        @Test
        void of_a_group_are_not_those_of_members_of_a_group_that_it_excludes() {
            Dossier dossier = dossier(
                    group("group", "inner").addExcluding(Id.of("few")).build(),
                    group("inner", "mali", "chad").build(),
                    group("few", "mali").build());
            assertThat(dossier.outcomesBy(Id.of("mali"))).isEmpty();
            assertThat(dossier.outcomesBy(Id.of("chad"))).containsExactly(OF_A_GROUP);
        }

        @Test
        void of_a_group_are_not_those_of_members_that_were_against_them() {
            Outcome disputed = by("disputed", "group")
                    .addParticipations(
                            MinimalEntities.part(Actor.of(Id.of("mali")), Participation.ParticipationRole.DISSENTER))
                    .build();
            Outcome disputedByGroup = by("disputed-by-group", "group", "mali")
                    .addParticipations(
                            MinimalEntities.part(Actor.of(Id.of("few")), Participation.ParticipationRole.DISSENTER))
                    .build();
            Dossier dossier = Dossier.builder()
                    .from(dossier(
                            group("group", "mali", "chad").build(),
                            group("few", "mali").build()))
                    .addOutcomes(disputed, disputedByGroup)
                    .build();
            assertThat(dossier.outcomesBy(Id.of("mali"))).containsExactly(OF_A_GROUP);
            assertThat(dossier.outcomesBy(Id.of("chad"))).containsExactly(OF_A_GROUP, disputed, disputedByGroup);
        }

        @Test
        void for_a_party_are_those_to_its_benefit_alone_jointly_or_in_a_group() {
            Outcome alone = by("for-it")
                    .addParticipations(
                            MinimalEntities.part(Actor.of(Id.of("mali")), Participation.ParticipationRole.BENEFICIARY))
                    .build();
            Outcome jointly = by("for-both")
                    .addParticipations(
                            MinimalEntities.part(Actor.of(Id.of("chad")), Participation.ParticipationRole.BENEFICIARY),
                            MinimalEntities.part(Actor.of(Id.of("mali")), Participation.ParticipationRole.BENEFICIARY))
                    .build();
            Outcome inAGroup = by("for-group")
                    .addParticipations(
                            MinimalEntities.part(Actor.of(Id.of("group")), Participation.ParticipationRole.BENEFICIARY))
                    .addParticipations(
                            MinimalEntities.part(Actor.of(Id.of("mali")), Participation.ParticipationRole.DISSENTER))
                    .build();
            Outcome addressed = by("to-it")
                    .addParticipations(
                            MinimalEntities.part(Actor.of(Id.of("mali")), Participation.ParticipationRole.ADDRESSEE))
                    .build();
            Dossier dossier = Dossier.builder()
                    .from(dossier(
                            group("group", "inner").build(),
                            group("inner", "mali").build()))
                    .addOutcomes(inAGroup, jointly, addressed, alone)
                    .build();
            assertThat(dossier.outcomesFor(Id.of("mali"))).containsExactly(inAGroup, jointly, alone);
            assertThat(dossier.outcomesFor(Id.of("chad"))).containsExactly(jointly);
            assertThat(dossier.outcomesFor(NOBODY)).isEmpty();
        }

        @Test
        void of_groups_in_a_hundred_thousand_groups_are_found_in_one_go() {
            int count = 100_000;
            // The outermost first: the order in which a search that goes through all groups again and again is slowest.
            Party[] groups = IntStream.range(0, count)
                    .mapToObj(i -> group(i == 0 ? "group" : "g" + i, i == count - 1 ? "mali" : "g" + (i + 1))
                            .build())
                    .toArray(Party[]::new);
            assertThat(dossier(groups).outcomesBy(Id.of("mali"))).containsExactly(OF_A_GROUP);
        }

        private static Outcome.Builder by(String id, String... parties) {
            Outcome.Builder outcome = Outcome.builder()
                    .id(Id.of(id))
                    .kind(Outcome.OutcomeKind.PLEDGE)
                    .summary(MinimalEntities.text());
            for (String party : parties) {
                outcome.addBy(Actor.of(Id.of(party)));
            }
            return outcome;
        }

        private static Group.Builder group(String id, String... members) {
            Group.Builder group = Group.builder().id(Id.of(id)).addNames(Name.of(MinimalEntities.text()));
            for (String member : members) {
                group.addMembers(Id.of(member));
            }
            return group;
        }

        /** With the outcome of a group among those given. */
        private static Dossier dossier(Party... groups) {
            return Dossier.builder()
                    .addParties(groups)
                    .addParties(
                            MinimalEntities.state("mali"),
                            MinimalEntities.state("chad"),
                            MinimalEntities.organization("body"))
                    .addOutcomes(OF_A_GROUP)
                    .build();
        }
    }

    @Nested
    class FigureQuestions {
        private static final TimePeriod ANY_TIME = TimePeriod.parse("P1D");
        private static final Id<Place> AFRICA = Id.of("africa");

        @Test
        void within_a_place_are_its_own_and_those_of_what_lies_in_it_or_is_listed_through_any_number_of_steps() {
            Dossier dossier = dossier(
                    List.of(
                            // Which says that it lies in Mali, which the Sahel lists, which says that it lies in
                            // Africa.
                            place("bamako").addWithin(Id.of("mali")).build(),
                            place("mali").build(),
                            place("sahel")
                                    .addWithin(AFRICA)
                                    .addMembers(Id.of("mali"))
                                    .build(),
                            place("africa")
                                    .addWithin(Id.of("world"))
                                    .addMembers(Id.of("morocco"))
                                    .build(),
                            // Said from both ends.
                            place("morocco").addWithin(AFRICA).build(),
                            place("spain").addWithin(Id.of("world")).build(),
                            place("world").build()),
                    figureIn("spain"),
                    figureIn("bamako"),
                    figureIn("africa"),
                    figureIn("world"),
                    figureIn("morocco"),
                    figureIn("sahel"),
                    figure("nowhere").about(AFRICA).build(),
                    figureIn("mali"));
            assertThat(idsOf(dossier.statisticsWithin(AFRICA)))
                    .containsExactly("bamako", "africa", "morocco", "sahel", "mali");
            assertThat(idsOf(dossier.statisticsWithin(Id.of("sahel")))).containsExactly("bamako", "sahel", "mali");
            assertThat(idsOf(dossier.statisticsWithin(Id.of("bamako")))).containsExactly("bamako");
            assertThat(idsOf(dossier.statisticsWithin(Id.of("world"))))
                    .hasSize(7)
                    .doesNotContain("nowhere");
            assertThat(dossier.statisticsWithin(Id.of("no-place"))).isEmpty();
        }

        @Test
        void within_a_place_are_those_that_a_search_step_by_step_finds() {
            long seed = 20_220_511;
            Random random = new Random(seed);
            for (int round = 0; round < 200; round++) {
                int count = 2 + random.nextInt(8);
                // A part has a higher number than its whole, so that nothing lies in itself.
                boolean[][] lies = new boolean[count][count];
                List<Place.Builder> places = new ArrayList<>();
                for (int part = 0; part < count; part++) {
                    places.add(place("p" + part));
                    lies[part][part] = true;
                    for (int whole = 0; whole < part; whole++) {
                        if (random.nextInt(4) == 0) {
                            if (random.nextBoolean()) {
                                places.get(part).addWithin(Id.of("p" + whole));
                            } else {
                                places.get(whole).addMembers(Id.of("p" + part));
                            }
                            for (int above = 0; above <= whole; above++) {
                                lies[part][above] |= lies[whole][above];
                            }
                        }
                    }
                }
                Dossier dossier = dossier(
                        places.stream().map(Place.Builder::build).toList(),
                        IntStream.range(0, count)
                                .mapToObj(i -> figureIn("p" + i))
                                .toArray(Statistic[]::new));
                for (int whole = 0; whole < count; whole++) {
                    int asked = whole;
                    assertThat(idsOf(dossier.statisticsWithin(Id.of("p" + whole))))
                            .as("seed %d, round %d, p%d of %s", seed, round, whole, dossier.places())
                            .isEqualTo(IntStream.range(0, count)
                                    .filter(part -> lies[part][asked])
                                    .mapToObj(part -> "p" + part)
                                    .toList());
                }
            }
        }

        @Test
        void of_an_indicator_are_those_of_it_alone_or_with_others() {
            Statistic alone = figure("alone").place(AFRICA).build();
            Statistic withOthers = figure("with-others")
                    .place(AFRICA)
                    .indicators(List.of(Id.of("attacks"), Id.of("deaths")))
                    .build();
            Statistic ofAnother = figure("of-another")
                    .place(AFRICA)
                    .indicators(List.of(Id.of("attacks")))
                    .build();
            Statistic ofAnotherToo = figure("of-another-too")
                    .place(AFRICA)
                    .indicators(List.of(Id.of("attacks")))
                    .build();
            Statistic elsewhere = figureIn("spain");
            Statistic inAPart = figureIn("mali");
            Dossier dossier = dossier(
                    List.of(
                            place("africa").build(),
                            place("spain").build(),
                            place("mali").addWithin(AFRICA).build()),
                    withOthers,
                    elsewhere,
                    ofAnother,
                    inAPart,
                    alone,
                    ofAnotherToo);
            assertThat(dossier.statisticsWithin(AFRICA, Id.of("deaths"), ANY_TIME))
                    .containsExactly(withOthers, inAPart, alone);
            assertThat(dossier.statisticsWithin(AFRICA, Id.of("attacks"), ANY_TIME))
                    .containsExactly(withOthers, ofAnother, ofAnotherToo);
            assertThat(dossier.statisticsWithin(Id.of("mali"), Id.of("attacks"), ANY_TIME))
                    .isEmpty();
            assertThat(dossier.statisticsWithin(AFRICA, Id.of("no-indicator"), ANY_TIME))
                    .isEmpty();
            assertThat(dossier.statisticsWithin(Id.of("no-place"), Id.of("deaths"), ANY_TIME))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "2021, 2021, true",
            "2021, 2020, false",
            "2021, 2021-12-31, true",
            "2021, 2022-01-01, false",
            "2019/2021, 2021/2023, true",
            "2019/2020, 2021/2023, false",
            "2007/.., 2030, true",
            "2007/.., 2006, false",
            "../2007, 1900, true",
            "2007/, 2030, true",
            "2007/, 2006, false",
            "201X, 2015, true",
            "201X, 2020, false",
            "2021?, 1900, true",
            "2021~, 2022, true",
            "P20Y, 2021, true",
            "2021, P20Y, true",
            "2021, 2020/.., true",
            "2021, 2022?, true",
            "2020-07-01/P12M, 2021-06-30, true",
            "2020-07-01/P12M, 2021-07-01, false"
        })
        void for_a_time_are_all_but_those_that_certainly_lie_outside_it(String when, String asked, boolean isThere) {
            assertThat(isFound(When.of(when), asked)).isEqualTo(isThere);
        }

        @ParameterizedTest
        @CsvSource({
            "BY, 2021, 1900, true",
            "BY, 2021, 2021-12-31, true",
            "BY, 2021, 2022, false",
            "BY, 2019/2021, 2021, true",
            "BY, 2019/2021, 2022, false",
            "BY, 2019/.., 2022, true",
            "AT_THE_EARLIEST, 2021, 2020, false",
            "AT_THE_EARLIEST, 2021, 2021, true",
            "AT_THE_EARLIEST, 2021, 2100, true",
            "AT_THE_EARLIEST, ../2021, 2100, true"
        })
        void of_a_time_that_is_only_limited_lie_on_one_side_of_it(
                When.TimeBound bound, String limit, String asked, boolean isThere) {
            When when =
                    When.builder().period(TimePeriod.parse(limit)).bound(bound).build();
            assertThat(isFound(when, asked)).isEqualTo(isThere);
        }

        @Test
        void of_no_time_or_one_in_words_or_fiscal_years_may_lie_in_any() {
            When fiscal = When.builder()
                    .period(TimePeriod.parse("2021"))
                    .addReckonings(When.Reckoning.FISCAL)
                    .build();
            assertThat(isFound(fiscal, "2022")).isTrue();
            assertThat(isFound(When.inWords(MinimalEntities.text()), "2022")).isTrue();
            Statistic undated = figureIn("africa");
            assertThat(dossier(List.of(place("africa").build()), undated)
                            .statisticsWithin(AFRICA, Id.of("deaths"), TimePeriod.parse("2022")))
                    .containsExactly(undated);
        }

        private static boolean isFound(When when, String asked) {
            Statistic figure = figure("figure").place(AFRICA).when(when).build();
            List<Statistic> found = dossier(List.of(place("africa").build()), figure)
                    .statisticsWithin(AFRICA, Id.of("deaths"), TimePeriod.parse(asked));
            return found.equals(List.of(figure));
        }

        private static List<String> idsOf(List<Statistic> statistics) {
            return statistics.stream()
                    .map(statistic -> statistic.id().value().replace("in-", ""))
                    .toList();
        }

        private static Place.Builder place(String id) {
            return Place.builder().from(MinimalEntities.place(id));
        }

        private static Statistic figureIn(String place) {
            return figure("in-" + place).place(Id.of(place)).build();
        }

        private static Level.Builder figure(String id) {
            return Level.builder().id(Id.of(id)).addIndicators(Id.of("deaths")).quantity(Quantity.of(1));
        }

        private static Dossier dossier(List<Place> places, Statistic... statistics) {
            return Dossier.builder()
                    .places(places)
                    .addIndicators(MinimalEntities.indicator("deaths"), MinimalEntities.indicator("attacks"))
                    .addStatistics(statistics)
                    .build();
        }
    }

    @Nested
    class Traces {
        private static final Statement MADE =
                statement("made", "chad").addBy(Actor.of(Id.of("mali"))).build();
        private static final Statement FIRST_SAID = statement("first-said", "chad")
                .addCitations(
                        citation(),
                        citation(
                                Attribution.of(Id.of("agency"), Act.REPORTS),
                                Attribution.unnamed(MinimalEntities.text(), Act.SAYS),
                                Attribution.of(Id.of("mali"), Act.SAYS)))
                .build();
        private static final Statement IN_A_POINT = statement("in-a-point", "chad")
                .addPoints(
                        Point.of(MinimalEntities.text()),
                        Point.builder()
                                .text(MinimalEntities.text())
                                .addCitations(citation(Attribution.of(Id.of("mali"), Act.CITES)))
                                .build())
                .build();
        private static final Statement ABOUT = statement("about", "chad")
                .addAbout(Id.of("mali"))
                .addParticipations(
                        MinimalEntities.part(Actor.of(Id.of("mali")), Participation.ParticipationRole.ADDRESSEE))
                .build();
        private static final Statement REPORTED =
                statement("reported", "chad").addCitations(citation()).build();
        private static final Statement UNNAMED = Statement.builder()
                .from(statement("unnamed", "chad").build())
                .by(List.of(Actor.described(MinimalEntities.text())))
                .build();
        private static final Dossier DOSSIER = Dossier.builder()
                .addSources((Source) MinimalEntities.of("Source", "article"), (Source)
                        MinimalEntities.of("Source", "agency"))
                .addParties(MinimalEntities.state("mali"), MinimalEntities.state("chad"))
                .addStatements(IN_A_POINT, UNNAMED, ABOUT, FIRST_SAID, REPORTED, MADE)
                .build();

        @Test
        void lead_back_to_whoever_made_told_cited_or_first_said_it() {
            assertThat(DOSSIER.statementsTracedTo(Id.of("mali"))).containsExactly(IN_A_POINT, FIRST_SAID, MADE);
        }

        @Test
        void lead_back_to_a_source_that_stands_between() {
            assertThat(DOSSIER.statementsTracedTo(Id.of("agency"))).containsExactly(FIRST_SAID);
        }

        @Test
        void do_not_lead_back_to_the_source_that_merely_reports() {
            assertThat(DOSSIER.statementsTracedTo(Id.of("article"))).isEmpty();
            assertThat(DOSSIER.statementsTracedTo(NOBODY)).isEmpty();
        }

        private static Statement.Builder statement(String id, String by) {
            return Statement.builder()
                    .id(Id.of(id))
                    .addBy(Actor.of(Id.of(by)))
                    .act(Act.SAYS)
                    .summary(MinimalEntities.text());
        }

        private static Citation citation(Attribution... chain) {
            return Citation.builder()
                    .source(Id.of("article"))
                    .addAttribution(chain)
                    .build();
        }
    }
}
