package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.InventedBodies.ARDEN;
import static org.coalitionmodel.check.InventedBodies.BELMAR;
import static org.coalitionmodel.check.InventedBodies.FRIENDS;
import static org.coalitionmodel.check.InventedBodies.LUND;
import static org.coalitionmodel.check.InventedBodies.MORA;
import static org.coalitionmodel.check.InventedBodies.NADIR;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Event.EventKind;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Meeting.Mode;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.place.Place;
import org.coalitionmodel.place.Place.PlaceKind;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingChecksTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Id<Place> OSTER = Place.id("oster");
    private static final Id<Place> TOWN_HALL = Place.id("town-hall");
    private static final Id<Place> VIRA = Place.id("vira");
    private static final Id<Place> COAST = Place.id("coast");

    @Nested
    class StandIns {
        @ParameterizedTest
        @CsvSource({
            "PRESENT, IN_PERSON, CONTRADICTORY",
            "IN_PERSON, PRESENT, CONTRADICTORY",
            "ABSENT, IN_PERSON, CONSISTENT",
            "RECORDED, IN_PERSON, CONSISTENT",
            "NOT_INVITED, IN_PERSON, CONSISTENT",
            "IN_PART, IN_PERSON, CONSISTENT",
            "IN_PERSON, IN_PART, CONSISTENT",
            "REMOTE, IN_PERSON, UNDETERMINED",
            "IN_PERSON, REMOTE, UNDETERMINED",
            "IN_PERSON, , UNDETERMINED",
            "ABSENT, , CONSISTENT",
            "EXPECTED, IN_PERSON, ",
            ", IN_PERSON, ",
            "IN_PERSON, DECLINED, "
        })
        void are_not_there_beside_the_person_they_replace(Presence replaced, Presence standIn, Answer answer) {
            assertThat(check("stand-in-present", meeting(delegate(LUND, replaced), instead(MORA, standIn))))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void are_named() {
            assertThat(check(
                            "stand-in-present",
                            meeting(instead(MORA, Presence.IN_PERSON), delegate(LUND, Presence.IN_PERSON))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("At Harbour Assembly, Mora sat in the place of Lund, but Lund is recorded as"
                                        + " present too.");
                        assertThat(finding.message().in(ARABIC)).contains("مسجّل أيضاً");
                        assertThat(finding.pointers())
                                .containsExactly("/meetings/0/participations/0", "/meetings/0/participations/1");
                    });
        }

        @Test
        void may_be_there_if_the_person_has_another_seat() {
            Participation forBelmar = seat(LUND, ParticipationRole.CHAIR, BELMAR, Presence.IN_PERSON);
            Participation forNobody = seat(LUND, ParticipationRole.CHAIR, null, Presence.IN_PERSON);

            assertThat(check("stand-in-present", meeting(forBelmar, instead(MORA, Presence.IN_PERSON))))
                    .isEmpty();
            assertThat(check("stand-in-present", meeting(forNobody, instead(MORA, Presence.IN_PERSON))))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNDETERMINED);
        }

        @Test
        void are_compared_with_the_seat_in_which_the_person_came() {
            Participation absent = delegate(LUND, Presence.ABSENT);
            Participation there = delegate(LUND, Presence.IN_PERSON);

            for (List<Participation> seats : List.of(List.of(absent, there), List.of(there, absent))) {
                assertThat(check(
                                "stand-in-present",
                                meeting(seats.get(0), seats.get(1), instead(MORA, Presence.IN_PERSON))))
                        .extracting(Finding::answer)
                        .containsExactly(Answer.CONTRADICTORY);
            }
        }

        @Test
        void may_only_be_described() {
            Participation described = Participation.builder()
                    .from(instead(MORA, Presence.IN_PERSON))
                    .actor(Actor.described(LocalizedText.of("en", "the ambassador")))
                    .build();

            assertThat(check("stand-in-present", meeting(described, delegate(LUND, Presence.IN_PERSON))))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().in(Locale.ENGLISH))
                            .isEqualTo("At Harbour Assembly, the ambassador sat in the place of Lund, but Lund is"
                                    + " recorded as present too."));
        }

        @Test
        void may_replace_somebody_who_has_no_seat_or_is_only_described() {
            Participation forMinister = Participation.builder()
                    .from(delegate(MORA, Presence.IN_PERSON))
                    .addInPlaceOf(Actor.described(LocalizedText.of("en", "the minister")))
                    .build();
            Participation described = Participation.builder()
                    .from(delegate(MORA, Presence.IN_PERSON))
                    .actor(Actor.described(LocalizedText.of("en", "another minister")))
                    .build();

            assertThat(check("stand-in-present", meeting(instead(MORA, Presence.IN_PERSON), forMinister, described)))
                    .isEmpty();
        }

        @Test
        void are_not_compared_in_a_series_of_meetings() {
            Meeting meeting = meeting(instead(MORA, Presence.IN_PERSON), delegate(LUND, Presence.IN_PERSON));

            assertThat(check(
                            "stand-in-present",
                            Meeting.builder()
                                    .from(meeting)
                                    .count(Quantity.of(2))
                                    .build()))
                    .isEmpty();
            assertThat(check(
                            "stand-in-present",
                            Meeting.builder()
                                    .from(meeting)
                                    .every(TimePeriod.parse("P1Y"))
                                    .build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-05-11/2022-05-12", "2022-05", ""})
        void may_come_on_another_day_than_the_person_they_replace(String period) {
            Meeting meeting = Meeting.builder()
                    .from(meeting(instead(MORA, Presence.IN_PERSON), delegate(LUND, Presence.IN_PERSON)))
                    .when(Optional.of(period).filter(it -> !it.isEmpty()).map(When::of))
                    .build();

            assertThat(check("stand-in-present", meeting))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNDETERMINED);
        }

        @Test
        void may_come_on_another_day_if_only_a_bound_is_known() {
            Meeting meeting = Meeting.builder()
                    .from(meeting(instead(MORA, Presence.IN_PERSON), delegate(LUND, Presence.IN_PERSON)))
                    .when(When.by("2022-05-11"))
                    .build();

            assertThat(check("stand-in-present", meeting))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNDETERMINED);
        }

        private Participation instead(Id<Party> who, Presence presence) {
            return Participation.builder()
                    .from(delegate(who, presence))
                    .addInPlaceOf(Actor.of(LUND))
                    .build();
        }

        private Participation delegate(Id<Party> who, Presence presence) {
            return seat(who, ParticipationRole.DELEGATE, ARDEN, presence);
        }
    }

    @Nested
    class Heads {
        @ParameterizedTest
        @CsvSource({
            "IN_PERSON, PRESENT, CONTRADICTORY",
            "IN_PERSON, REMOTE, CONTRADICTORY",
            "IN_PERSON, , UNDETERMINED",
            "IN_PERSON, IN_PART, UNDETERMINED",
            "IN_PERSON, ABSENT, CONSISTENT",
            "IN_PERSON, EXPECTED, CONSISTENT",
            "ABSENT, DECLINED, "
        })
        void are_one_for_each_delegation(Presence first, Presence second, Answer answer) {
            assertThat(check("two-heads", meeting(head(LUND, first), head(MORA, second))))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void are_named() {
            assertThat(check("two-heads", meeting(head(LUND, Presence.IN_PERSON), head(MORA, Presence.IN_PERSON))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo(
                                        "At Harbour Assembly, the delegation of Arden has two heads, Lund and Mora.");
                        assertThat(finding.message().in(ARABIC)).contains("رئيسان");
                        assertThat(finding.pointers())
                                .containsExactly("/meetings/0/participations/0", "/meetings/0/participations/1");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-05-11/2022-05-12", "2022-05-11~", ""})
        void may_follow_one_another_at_a_meeting_of_several_days(String period) {
            Meeting meeting = Meeting.builder()
                    .from(meeting(head(LUND, Presence.IN_PERSON), head(MORA, Presence.IN_PERSON)))
                    .when(Optional.of(period).filter(it -> !it.isEmpty()).map(When::of))
                    .build();

            assertThat(check("two-heads", meeting)).extracting(Finding::answer).containsExactly(Answer.UNDETERMINED);
        }

        @Test
        void may_be_one_person_who_is_described() {
            Participation described = Participation.builder()
                    .from(head(LUND, Presence.IN_PERSON))
                    .actor(Actor.described(LocalizedText.of("en", "the foreign minister")))
                    .build();

            assertThat(check("two-heads", meeting(head(LUND, Presence.IN_PERSON), described)))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNDETERMINED);
        }

        @Test
        void are_one_if_one_sat_in_the_place_of_the_other() {
            Participation instead = Participation.builder()
                    .from(head(MORA, Presence.IN_PERSON))
                    .addInPlaceOf(Actor.of(LUND), Actor.described(LocalizedText.of("en", "the minister")))
                    .build();

            assertThat(check("two-heads", meeting(head(LUND, Presence.IN_PERSON), instead)))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONSISTENT);
        }

        @Test
        void of_different_delegations_or_groups_are_not_compared() {
            Participation ofBelmar = seat(MORA, ParticipationRole.HEAD_OF_DELEGATION, BELMAR, Presence.IN_PERSON);
            Participation ofNobody = seat(MORA, ParticipationRole.HEAD_OF_DELEGATION, null, Presence.IN_PERSON);
            Participation delegate = seat(MORA, ParticipationRole.DELEGATE, ARDEN, Presence.IN_PERSON);
            Participation ofGroup = seat(MORA, ParticipationRole.HEAD_OF_DELEGATION, FRIENDS, Presence.IN_PERSON);
            Participation ofGroupToo = seat(NADIR, ParticipationRole.HEAD_OF_DELEGATION, FRIENDS, Presence.IN_PERSON);

            assertThat(check(
                            "two-heads",
                            meeting(head(LUND, Presence.IN_PERSON), ofBelmar, ofNobody, delegate, ofGroup, ofGroupToo)))
                    .isEmpty();
        }

        private Participation head(Id<Party> who, Presence presence) {
            return seat(who, ParticipationRole.HEAD_OF_DELEGATION, ARDEN, presence);
        }
    }

    @Nested
    class Places {
        @Test
        void of_one_person_on_one_day_are_one_or_open() {
            List<Finding> findings = check(visits(visit("a", OSTER), visit("b", VIRA)));

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("Lund was at two events on 11 May 2022 in different places: Meeting a (Oster) and"
                                + " Meeting b (Vira).");
                assertThat(finding.message().in(ARABIC)).contains("في مكانين مختلفين");
                assertThat(finding.entities()).containsExactly(LUND, Meeting.id("a"), Meeting.id("b"));
                assertThat(finding.pointers()).contains("/meetings/0/participations/0", "/meetings/1/participations/0");
            });
        }

        @ParameterizedTest
        @CsvSource({"oster, oster", "town-hall, oster", "oster, town-hall", "town-hall, coast", "coast, vira"})
        void may_be_one_if_one_contains_the_other(String first, String second) {
            assertThat(check(visits(visit("a", Place.id(first)), visit("b", Place.id(second)))))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONSISTENT);
        }

        @Test
        void of_another_day_or_person_are_not_compared() {
            Meeting nextDay = Meeting.builder()
                    .from(visit("b", VIRA))
                    .when(When.of("2022-05-12"))
                    .build();
            Meeting ofAnother = withSeat(visit("b", VIRA), seat(MORA, ParticipationRole.GUEST, null, Presence.PRESENT));
            Meeting undated = Meeting.builder()
                    .from(visit("b", VIRA))
                    .when(Optional.empty())
                    .build();
            Meeting by = Meeting.builder()
                    .from(visit("b", VIRA))
                    .when(When.by("2022-05-11"))
                    .build();
            Meeting longer = Meeting.builder()
                    .from(visit("b", VIRA))
                    .when(When.of("2022-05-11/2022-05-12"))
                    .build();
            Meeting nowhere = visit("b");
            Meeting ofState = withSeat(visit("b", VIRA), seat(ARDEN, ParticipationRole.GUEST, null, Presence.PRESENT));
            Meeting series = Meeting.builder()
                    .from(visit("b", VIRA))
                    .count(Quantity.of(2))
                    .build();

            for (Meeting other : List.of(nextDay, ofAnother, undated, by, longer, nowhere, ofState, series)) {
                assertThat(check(visits(visit("a", OSTER), other))).isEmpty();
            }
        }

        @ParameterizedTest
        @EnumSource(Presence.class)
        void count_only_for_those_who_were_on_the_spot(Presence presence) {
            boolean isThere = switch (presence) {
                case PRESENT, IN_PERSON, IN_PART -> true;
                default -> false;
            };
            Meeting other = withSeat(visit("b", VIRA), seat(LUND, ParticipationRole.GUEST, null, presence));

            assertThat(check(visits(visit("a", OSTER), other))).hasSize(isThere ? 1 : 0);
        }

        @ParameterizedTest
        @CsvSource({"VIRTUAL, IN_PERSON, 0", "HYBRID, IN_PERSON, 1", "HYBRID, PRESENT, 0", "IN_PERSON, PRESENT, 1"})
        void are_those_of_meetings_in_a_room(Mode mode, Presence presence, int findings) {
            Meeting other = Meeting.builder()
                    .from(withSeat(visit("b", VIRA), seat(LUND, ParticipationRole.GUEST, null, presence)))
                    .mode(mode)
                    .build();

            assertThat(check(visits(visit("a", OSTER), other))).hasSize(findings);
        }

        @Test
        void of_events_count_too() {
            Event event = Event.builder()
                    .id(Event.id("opening"))
                    .kind(EventKind.CEREMONY)
                    .addPlaces(VIRA)
                    .when(When.of("2022-05-11"))
                    .addParticipations(seat(LUND, ParticipationRole.GUEST, null, Presence.IN_PERSON))
                    .build();

            assertThat(check(visits(visit("a", OSTER)).addEvents(event))).hasSize(1);
            assertThat(check(visits(visit("a", OSTER))
                            .addEvents(Event.builder()
                                    .from(event)
                                    .count(Quantity.of(3))
                                    .build())))
                    .isEmpty();
            assertThat(check(visits(visit("a", OSTER))
                            .addEvents(Event.builder()
                                    .from(event)
                                    .every(TimePeriod.parse("P1Y"))
                                    .build())))
                    .isEmpty();
        }

        @Test
        void of_one_event_are_compared_once() {
            Meeting twice = Meeting.builder()
                    .from(visit("a", OSTER))
                    .addParticipations(seat(LUND, ParticipationRole.SPEAKER, null, Presence.IN_PERSON))
                    .build();

            assertThat(check(visits(twice))).isEmpty();
        }

        @Test
        void are_not_those_of_somebody_who_is_only_described() {
            Participation described = Participation.builder()
                    .actor(Actor.described(LocalizedText.of("en", "a minister")))
                    .role(ParticipationRole.GUEST)
                    .presence(Presence.IN_PERSON)
                    .build();

            assertThat(check(visits(withSeat(visit("a", OSTER), described), withSeat(visit("b", VIRA), described))))
                    .isEmpty();
        }

        private List<Finding> check(Dossier.Builder dossier) {
            return Checks.standard().only("two-places").check(dossier.build()).findings();
        }

        private Dossier.Builder visits(Meeting... meetings) {
            return base().addMeetings(meetings);
        }

        @SafeVarargs
        @SuppressWarnings("varargs")
        private Meeting visit(String id, Id<Place>... places) {
            return Meeting.builder()
                    .id(Meeting.id(id))
                    .addNames(LocalizedText.of("en", "Meeting " + id))
                    .when(When.of("2022-05-11"))
                    .addAllPlaces(List.of(places))
                    .addParticipations(seat(LUND, ParticipationRole.GUEST, null, Presence.IN_PERSON))
                    .build();
        }

        private Meeting withSeat(Meeting meeting, Participation seat) {
            return Meeting.builder().from(meeting).participations(List.of(seat)).build();
        }
    }

    private static Participation seat(
            Id<Party> who, ParticipationRole role, @Nullable Id<Party> representing, @Nullable Presence presence) {
        return Participation.builder()
                .actor(Actor.of(who))
                .role(role)
                .representing(Optional.ofNullable(representing))
                .presence(Optional.ofNullable(presence))
                .build();
    }

    private static Meeting meeting(Participation... seats) {
        return Meeting.builder()
                .id(Meeting.id("assembly"))
                .addNames(LocalizedText.of("en", "Harbour Assembly"))
                .when(When.of("2022-05-11"))
                .addParticipations(seats)
                .build();
    }

    private static List<Finding> check(String check, Meeting meeting) {
        return Checks.standard()
                .only(check)
                .check(base().addMeetings(meeting).build())
                .findings();
    }

    private static Dossier.Builder base() {
        return InventedBodies.builder()
                .addPlaces(
                        place(OSTER, "Oster", PlaceKind.CITY).build(),
                        place(VIRA, "Vira", PlaceKind.CITY).build(),
                        place(TOWN_HALL, "Town Hall", PlaceKind.VENUE)
                                .addWithin(OSTER)
                                .build(),
                        place(COAST, "Coast", PlaceKind.AREA)
                                .addMembers(OSTER, VIRA)
                                .build());
    }

    private static Place.Builder place(Id<Place> id, String name, PlaceKind kind) {
        return Place.builder().id(id).kind(kind).addNames(LocalizedText.of("en", name));
    }
}
