package org.coalitionmodel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Coalition;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Person;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.State;
import org.coalitionmodel.party.WorkStream;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.samples.Samples;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Entity;
import org.coalitionmodel.source.Name;
import org.coalitionmodel.source.Point;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.statistic.Indicator;
import org.coalitionmodel.statistic.Level;
import org.coalitionmodel.statistic.Statistic;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.When;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DossierTest {
    private static final Dossier FULL = Samples.fullDossier();
    private static final Id<Party> NOBODY = Id.of("nobody");
    private static final Id<Meeting> MEETING = Id.of("meeting");

    @Nested
    class FindingById {
        private final Map<String, Function<String, Optional<?>>> lookups = lookups();

        @Test
        void by_id_answers_with_things_of_the_kind_asked_for_and_no_other() {
            things().forEach((kind, things) -> {
                for (Object thing : things) {
                    String id = idOf(thing);
                    lookups.forEach((asked, lookup) -> {
                        if (asked.equals(kind)) {
                            assertThat(lookup.apply(id).orElseThrow()).isSameAs(thing);
                        } else {
                            assertThat(lookup.apply(id)).as(asked + " " + id).isEmpty();
                        }
                    });
                    assertThat(FULL.find(Id.of(id)).orElseThrow()).isSameAs(thing);
                }
            });
        }

        @Test
        void what_is_not_there_answers_with_nothing() {
            lookups.forEach((kind, lookup) ->
                    assertThat(lookup.apply("nothing")).as(kind).isEmpty());
            assertThat(FULL.find(Id.of("nothing"))).isEmpty();
        }

        @Test
        void by_the_id_of_a_point_answers_with_the_point() {
            assertThat(FULL.point(Samples.FINANCE_PILLAR)).contains(Samples.fullPoint());
            assertThat(FULL.find(Samples.FINANCE_PILLAR)).isEmpty();
            lookups.forEach((kind, lookup) -> assertThat(lookup.apply(Samples.FINANCE_PILLAR.value()))
                    .as(kind)
                    .isEmpty());
        }

        @Test
        void parties_of_one_kind_keeps_their_order() {
            assertThat(FULL.parties(Coalition.class))
                    .extracting(Coalition::id)
                    .containsExactly(Samples.LANTERN, Samples.CANDLE);
            assertThat(FULL.parties(State.class))
                    .extracting(State::id)
                    .containsExactly(Samples.NORLAND, Samples.SOUTHMARK);
            assertThat(FULL.parties(Party.class)).isEqualTo(FULL.parties());
            assertThat(Samples.minimalDossier().parties(Person.class)).isEmpty();
        }

        private static Map<String, Function<String, Optional<?>>> lookups() {
            Map<String, Function<String, Optional<?>>> lookups = new LinkedHashMap<>();
            lookups.put("source", id -> FULL.source(Id.of(id)));
            lookups.put("place", id -> FULL.place(Id.of(id)));
            lookups.put("party", id -> FULL.party(Id.of(id)));
            lookups.put("post", id -> FULL.post(Id.of(id)));
            lookups.put("membership", id -> FULL.membership(Id.of(id)));
            lookups.put("meeting", id -> FULL.meeting(Id.of(id)));
            lookups.put("event", id -> FULL.event(Id.of(id)));
            lookups.put("outcome", id -> FULL.outcome(Id.of(id)));
            lookups.put("statement", id -> FULL.statement(Id.of(id)));
            lookups.put("indicator", id -> FULL.indicator(Id.of(id)));
            lookups.put("statistic", id -> FULL.statistic(Id.of(id)));
            return lookups;
        }

        private static Map<String, List<?>> things() {
            Map<String, List<?>> things = new LinkedHashMap<>();
            things.put("source", FULL.sources());
            things.put("place", FULL.places());
            things.put("party", FULL.parties());
            things.put("post", FULL.posts());
            things.put("membership", FULL.memberships());
            things.put("meeting", FULL.meetings());
            things.put("event", FULL.events());
            things.put("outcome", FULL.outcomes());
            things.put("statement", FULL.statements());
            things.put("indicator", FULL.indicators());
            things.put("statistic", FULL.statistics());
            return things;
        }
    }

    @Nested
    class Seats {
        private static final Id<Party> NORLAND = Id.of("norland");
        private static final Actor BEN = Actor.of(Id.of("ben"), Id.of("minister"));
        private static final Participation BENS =
                seat(BEN).representing(NORLAND).presence(Presence.ABSENT).build();
        private static final Participation AT_ONCE = seat(Actor.of(Id.of("ada")))
                .representing(NORLAND)
                .addInPlaceOf(BEN)
                .build();
        private static final Participation THROUGH_OTHERS = seat(Actor.of(Id.of("cleo")))
                .presence(Presence.REMOTE)
                .addInPlaceOf(Actor.described(LocalizedText.of("en", "the deputy")), Actor.of(Id.of("ben")))
                .build();
        private static final Participation UNNAMED = seat(Actor.described(LocalizedText.of("en", "a clerk")))
                .presence(Presence.EXPECTED)
                .addInPlaceOf(BEN)
                .build();
        private static final Participation IN_PLACE_OF_ANOTHER = seat(Actor.of(Id.of("dan")))
                .addInPlaceOf(Actor.of(Id.of("ada")))
                .build();
        private static final Participation DID_NOT_COME_EITHER = seat(Actor.of(Id.of("eve")))
                .presence(Presence.ABSENT)
                .addInPlaceOf(BEN)
                .build();
        private static final Participation DECLINED = seat(Actor.of(Id.of("fay")))
                .presence(Presence.DECLINED)
                .addInPlaceOf(BEN)
                .build();
        private static final Dossier DOSSIER = Dossier.builder()
                .addParties(
                        MinimalEntities.state("norland"),
                        person("ada"),
                        person("ben"),
                        person("cleo"),
                        person("dan"),
                        person("eve"),
                        person("fay"))
                .addPosts(Post.builder()
                        .id(Id.of("minister"))
                        .addNames(MinimalEntities.text())
                        .build())
                .addMeetings(
                        Meeting.builder()
                                .id(MEETING)
                                .addParticipations(
                                        BENS,
                                        AT_ONCE,
                                        THROUGH_OTHERS,
                                        UNNAMED,
                                        IN_PLACE_OF_ANOTHER,
                                        DID_NOT_COME_EITHER,
                                        DECLINED)
                                .build(),
                        Meeting.builder()
                                .id(Id.of("other-meeting"))
                                .addParticipations(seat(Actor.of(Id.of("fay")))
                                        .addInPlaceOf(BEN)
                                        .build())
                                .build())
                .build();

        @Test
        void were_taken_at_once_or_through_others_by_named_and_unnamed() {
            assertThat(DOSSIER.whoSatFor(Id.of("ben"), MEETING)).containsExactly(AT_ONCE, THROUGH_OTHERS, UNNAMED);
        }

        @Test
        void were_not_taken_by_those_who_stayed_away_too() {
            assertThat(DOSSIER.whoSatFor(Id.of("ben"), MEETING)).doesNotContain(DID_NOT_COME_EITHER, DECLINED);
        }

        @Test
        void of_the_one_who_stepped_in_are_another_question() {
            assertThat(DOSSIER.whoSatFor(Id.of("ada"), MEETING)).containsExactly(IN_PLACE_OF_ANOTHER);
        }

        @Test
        void were_taken_by_nobody_where_nobody_stepped_in() {
            assertThat(DOSSIER.whoSatFor(Id.of("dan"), MEETING)).isEmpty();
            assertThat(DOSSIER.whoSatFor(NOBODY, MEETING)).isEmpty();
        }

        @Test
        void of_an_unknown_meeting_are_none() {
            assertThat(DOSSIER.whoSatFor(Id.of("ben"), Id.of("no-meeting"))).isEmpty();
            assertThat(DOSSIER.seatsOf(Id.of("ben"), Id.of("no-meeting"))).isEmpty();
            assertThat(DOSSIER.seatsOf(Id.of("ben"), Id.of("ben"))).isEmpty();
        }

        @Test
        void of_a_person_are_those_that_they_took_or_left_empty() {
            assertThat(DOSSIER.seatsOf(Id.of("ben"), MEETING)).containsExactly(BENS);
            assertThat(DOSSIER.seatsOf(Id.of("dan"), MEETING)).containsExactly(IN_PLACE_OF_ANOTHER);
            assertThat(DOSSIER.seatsOf(NOBODY, MEETING)).isEmpty();
        }

        @Test
        void of_a_state_are_those_of_whoever_represents_it() {
            assertThat(DOSSIER.seatsOf(NORLAND, MEETING)).containsExactly(BENS, AT_ONCE);
        }

        private static Participation.Builder seat(Actor actor) {
            return Participation.builder().actor(actor).role(Participation.ParticipationRole.DELEGATE);
        }

        private static Person person(String id) {
            return Person.builder()
                    .id(Id.of(id))
                    .addNames(Name.of(MinimalEntities.text()))
                    .build();
        }
    }

    @Nested
    class Belonging {
        @Test
        void is_asked_from_either_end() {
            Membership asMember = membership("1", "a", "c").build();
            Membership asChair = membership("2", "a", "c")
                    .role(Membership.MembershipRole.CHAIR)
                    .build();
            Membership suspended = membership("3", "b", "c")
                    .status(Membership.MembershipStatus.SUSPENDED)
                    .build();
            Membership elsewhere = membership("4", "a", "b").build();
            Dossier dossier = Dossier.builder()
                    .addParties(
                            MinimalEntities.state("a"),
                            MinimalEntities.organization("b"),
                            MinimalEntities.organization("c"))
                    .addMemberships(asMember, asChair, suspended, elsewhere)
                    .build();
            assertThat(dossier.membershipsIn(Id.of("c"))).containsExactly(asMember, asChair, suspended);
            assertThat(dossier.membershipsIn(Id.of("a"))).isEmpty();
            assertThat(dossier.membershipsOf(Id.of("a"))).containsExactly(asMember, asChair, elsewhere);
            assertThat(dossier.membershipsOf(Id.of("c"))).isEmpty();
            assertThat(dossier.membershipsOf(NOBODY)).isEmpty();
        }

        @Test
        void of_work_streams_is_in_the_order_of_their_source_with_those_without_a_place_last() {
            Dossier dossier = Dossier.builder()
                    .addParties(
                            stream("unplaced", "c").build(),
                            stream("third", "c").order(3).build(),
                            stream("also-third", "c").order(3).build(),
                            stream("first", "c").order(1).build(),
                            stream("last", "c").order(Integer.MAX_VALUE).build(),
                            stream("sub", "first").order(2).build(),
                            Coalition.builder()
                                    .id(Id.of("c"))
                                    .addNames(Name.of(MinimalEntities.text()))
                                    .build())
                    .build();
            assertThat(dossier.workStreamsIn(Id.of("c")))
                    .extracting(stream -> stream.id().value())
                    .containsExactly("first", "third", "also-third", "last", "unplaced");
            assertThat(dossier.workStreamsIn(Id.of("first")))
                    .extracting(stream -> stream.id().value())
                    .containsExactly("sub");
            assertThat(dossier.workStreamsIn(NOBODY)).isEmpty();
        }

        @Test
        void of_work_streams_has_the_planned_and_unnamed_ones_of_any_body_and_who_led_them_when() {
            Id<Party> stream = Id.of("stream");
            Membership first = lead("a", "2020/2021");
            Membership second = lead("b", "2022/..");
            Dossier dossier = Dossier.builder()
                    .addParties(
                            MinimalEntities.organization("o"),
                            MinimalEntities.state("a"),
                            MinimalEntities.state("b"),
                            WorkStream.builder()
                                    .id(stream)
                                    .of(Id.of("o"))
                                    .mandate(MinimalEntities.text())
                                    .addStages(Stage.of(Stage.StageKind.PLANNED))
                                    .build())
                    .addMemberships(first, second)
                    .build();

            WorkStream found = dossier.workStreamsIn(Id.of("o")).get(0);
            assertThat(found.names()).isEmpty();
            assertThat(dossier.stagesOn(found.id(), LocalDate.of(2023, 1, 1))).containsExactly(Stage.StageKind.PLANNED);
            assertThat(dossier.membershipsIn(stream, LocalDate.of(2021, 6, 1))).containsExactly(first);
            assertThat(dossier.membershipsIn(stream, LocalDate.of(2023, 6, 1))).containsExactly(second);
        }

        private static Membership lead(String member, String when) {
            return Membership.builder()
                    .id(Membership.id("lead-" + member))
                    .member(Id.of(member))
                    .body(Id.of("stream"))
                    .role(Membership.MembershipRole.LEAD)
                    .when(When.of(when))
                    .build();
        }

        @Test
        void of_posts_is_that_of_every_status() {
            Post held = post("1").holder(Id.of("a")).build();
            Post former =
                    post("2").holder(Id.of("a")).status(Post.PostStatus.FORMER).build();
            Dossier dossier = Dossier.builder()
                    .addParties(MinimalEntities.state("a"), MinimalEntities.state("b"))
                    .addPosts(
                            held,
                            post("3").holder(Id.of("b")).build(),
                            former,
                            post("4").of(Id.of("a")).build())
                    .build();
            assertThat(dossier.postsOf(Id.of("a"))).containsExactly(held, former);
            assertThat(dossier.postsOf(NOBODY)).isEmpty();
        }

        private static Membership.Builder membership(String id, String member, String body) {
            return Membership.builder().id(Id.of(id)).member(Id.of(member)).body(Id.of(body));
        }

        private static WorkStream.Builder stream(String id, String of) {
            return WorkStream.builder()
                    .id(Id.of(id))
                    .addNames(Name.of(MinimalEntities.text()))
                    .of(Id.of(of));
        }

        private static Post.Builder post(String id) {
            return Post.builder().id(Id.of(id)).addNames(MinimalEntities.text());
        }
    }

    @Nested
    class Words {
        private static final Statement ALONE =
                statement("alone", "a").at(MEETING).build();
        private static final Statement JOINTLY = statement("jointly", "b")
                .addBy(Actor.described(MinimalEntities.text()), Actor.of(Id.of("a")))
                .addAbout(MEETING, Id.of("b"))
                .build();
        private static final Statement IN_A_POINT = statement("in-a-point", "b")
                .addPoints(
                        Point.of(MinimalEntities.text()),
                        Point.builder()
                                .text(MinimalEntities.text())
                                .addAbout(MEETING)
                                .build())
                .addParticipations(
                        MinimalEntities.part(Actor.of(Id.of("a")), Participation.ParticipationRole.ADDRESSEE))
                .build();
        private static final Outcome OUTCOME = outcome("o").meeting(MEETING).build();
        private static final Dossier DOSSIER = Dossier.builder()
                .addParties(MinimalEntities.state("a"), MinimalEntities.state("b"))
                .addMeetings(MinimalEntities.meeting("meeting"), MinimalEntities.meeting("other-meeting"))
                .addOutcomes(
                        outcome("p").addAbout(MEETING).build(),
                        OUTCOME,
                        outcome("q").meeting(Id.of("other-meeting")).build())
                .addStatements(ALONE, JOINTLY, IN_A_POINT)
                .build();

        @Test
        void of_a_speaker_are_those_said_alone_or_with_others() {
            assertThat(DOSSIER.statementsBy(Id.of("a"))).containsExactly(ALONE, JOINTLY);
            assertThat(DOSSIER.statementsBy(Id.of("b"))).containsExactly(JOINTLY, IN_A_POINT);
            assertThat(DOSSIER.statementsBy(NOBODY)).isEmpty();
        }

        @Test
        void at_a_meeting_are_not_those_about_it() {
            assertThat(DOSSIER.statementsAt(MEETING)).containsExactly(ALONE);
            assertThat(DOSSIER.statementsAt(Id.of("other-meeting"))).isEmpty();
        }

        @Test
        void about_a_thing_are_those_about_it_as_a_whole_or_in_a_point() {
            assertThat(DOSSIER.statementsAbout(MEETING)).containsExactly(JOINTLY, IN_A_POINT);
            assertThat(DOSSIER.statementsAbout(Id.of("b"))).containsExactly(JOINTLY);
            assertThat(DOSSIER.statementsAbout(Id.of("a"))).isEmpty();
        }

        @Test
        void that_came_of_a_meeting_are_its_outcomes() {
            assertThat(DOSSIER.outcomesOf(MEETING)).containsExactly(OUTCOME);
            assertThat(DOSSIER.outcomesOf(Id.of("no-meeting"))).isEmpty();
        }

        private static Statement.Builder statement(String id, String by) {
            return Statement.builder()
                    .id(Id.of(id))
                    .addBy(Actor.of(Id.of(by)))
                    .act(Act.SAYS)
                    .summary(MinimalEntities.text());
        }

        private static Outcome.Builder outcome(String id) {
            return Outcome.builder()
                    .id(Id.of(id))
                    .kind(Outcome.OutcomeKind.GOAL)
                    .summary(MinimalEntities.text());
        }
    }

    @Nested
    class FigureQuestions {
        @Test
        void are_asked_by_place_or_by_what_they_are_about() {
            Statistic inCountry = figure("1").place(Id.of("country")).build();
            Statistic inCity =
                    figure("2").place(Id.of("city")).about(Id.of("country")).build();
            Statistic aboutState = figure("3").about(Id.of("state")).build();
            Statistic without = figure("4").addExcluding(Id.of("country")).build();
            Dossier dossier = Dossier.builder()
                    .addPlaces(
                            MinimalEntities.place("country"),
                            Place.builder()
                                    .from(MinimalEntities.place("city"))
                                    .addWithin(Id.of("country"))
                                    .build())
                    .addParties(MinimalEntities.state("state"))
                    .addIndicators(MinimalEntities.indicator("indicator"))
                    .addStatistics(inCountry, inCity, aboutState, without)
                    .build();
            assertThat(dossier.statisticsIn(Id.of("country"))).containsExactly(inCountry);
            assertThat(dossier.statisticsIn(Id.of("city"))).containsExactly(inCity);
            assertThat(dossier.statisticsIn(Id.of("nowhere"))).isEmpty();
            assertThat(dossier.statisticsAbout(Id.of("state"))).containsExactly(aboutState);
            assertThat(dossier.statisticsAbout(Id.of("country"))).containsExactly(inCity);
            assertThat(dossier.statisticsAbout(NOBODY)).isEmpty();
        }

        @Test
        void may_be_two_hundred_thousand() {
            int count = 200_000;
            Id<Indicator> indicator = Id.of("indicator");
            List<Statistic> figures = IntStream.range(0, count)
                    .mapToObj(i -> (Statistic) Level.builder()
                            .id(Id.of("figure-" + i))
                            .addIndicators(indicator)
                            .place(Id.of(i % 2 == 0 ? "even" : "odd"))
                            .quantity(Quantity.of(i))
                            .build())
                    .toList();
            Dossier dossier = Dossier.builder()
                    .addPlaces(MinimalEntities.place("even"), MinimalEntities.place("odd"))
                    .addIndicators(MinimalEntities.indicator("indicator"))
                    .statistics(figures)
                    .build();
            for (int i = 0; i < count; i += 9_999) {
                assertThat(dossier.statistic(Id.of("figure-" + i))).contains(figures.get(i));
            }
            assertThat(dossier.statistic(Id.of("figure-" + count))).isEmpty();
            assertThat(dossier.statisticsIn(Id.of("odd"))).hasSize(count / 2);
        }

        private static Level.Builder figure(String id) {
            return Level.builder()
                    .id(Id.of(id))
                    .addIndicators(Id.of("indicator"))
                    .quantity(Quantity.of(1));
        }
    }

    @Nested
    class TheWhole {
        @Test
        void may_be_empty() {
            Dossier empty = Samples.minimalDossier();
            assertThat(empty)
                    .hasToString("Dossier{}")
                    .isEqualTo(Dossier.builder().build());
            assertThat(empty.entities()).isEmpty();
        }

        @Test
        void shows_how_many_things_it_holds_of_each_kind() {
            assertThat(Dossier.builder()
                            .addMeetings(MinimalEntities.meeting("m"))
                            .addPlaces(MinimalEntities.place("a"), MinimalEntities.place("b"))
                            .build())
                    .hasToString("Dossier{places=2, meetings=1}");
        }

        @Test
        void gives_its_entities_in_the_order_of_its_lists() {
            Dossier dossier = Dossier.builder()
                    .addMeetings(MinimalEntities.meeting("m"))
                    .addPlaces(MinimalEntities.place("b"), MinimalEntities.place("a"))
                    .build();

            assertThat(dossier.entities())
                    .containsExactly(
                            MinimalEntities.place("b"), MinimalEntities.place("a"), MinimalEntities.meeting("m"));
        }

        @Test
        void keeps_the_order_that_it_was_given() {
            Dossier one = Dossier.builder()
                    .addPlaces(MinimalEntities.place("b"), MinimalEntities.place("a"))
                    .build();
            Dossier other = Dossier.builder()
                    .addPlaces(MinimalEntities.place("a"), MinimalEntities.place("b"))
                    .build();
            assertThat(one.places()).extracting(place -> place.id().value()).containsExactly("b", "a");
            assertThat(one).isNotEqualTo(other);
        }

        @Test
        void can_be_built_upon() {
            Dossier more = Dossier.builder()
                    .from(FULL)
                    .addPlaces(MinimalEntities.place("more"))
                    .build();
            assertThat(more.place(Id.of("more"))).isPresent();
            assertThat(more.place(Samples.COAST)).isEqualTo(FULL.place(Samples.COAST));
            assertThat(FULL.place(Id.of("more"))).isEmpty();
        }

        @Test
        void answers_after_serialisation_as_before() throws Exception {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(FULL);
            }
            Dossier copy;
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                copy = (Dossier) in.readObject();
            }
            assertThat(copy).isEqualTo(FULL);
            assertThat(copy.meeting(Samples.THIRD_MEETING)).contains(Samples.fullMeeting());
            assertThat(copy.point(Samples.FINANCE_PILLAR)).contains(Samples.fullPoint());
            assertThat(copy.find(NOBODY)).isEmpty();
            assertThat(copy.whoSatFor(Samples.BEN, Samples.THIRD_MEETING)).containsExactly(Samples.fullParticipation());
            assertThat(copy.statisticsIn(Samples.COAST)).isEqualTo(FULL.statisticsIn(Samples.COAST));
        }
    }

    /** Read from the text, which begins with it, so that this test needs no list of types. */
    private static String idOf(Object thing) {
        return ((Entity) thing).id().value();
    }
}
