package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coalitionmodel.check.InventedBodies.ARDEN;
import static org.coalitionmodel.check.InventedBodies.BELMAR;
import static org.coalitionmodel.check.InventedBodies.LEAGUE;
import static org.coalitionmodel.check.InventedBodies.LUND;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Event;
import org.coalitionmodel.event.Meeting;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.event.Participation.Presence;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Actor.Quantifier;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.statement.Statement;
import org.coalitionmodel.text.LocalizedText;
import org.coalitionmodel.time.TimePeriod;
import org.coalitionmodel.time.When;
import org.coalitionmodel.time.When.PeriodPart;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuspendedMemberCheckTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Id<Event> COUP = Event.id("coup");
    private static final Id<Meeting> ASSEMBLY = Meeting.id("assembly");

    @Nested
    class AtMeetings {
        @ParameterizedTest
        @CsvSource({
            "DELEGATE, IN_PERSON, CONTRADICTORY",
            "HEAD_OF_DELEGATION, REMOTE, CONTRADICTORY",
            "CHAIR, PRESENT, CONTRADICTORY",
            "CO_CHAIR, IN_PART, CONTRADICTORY",
            "PARTICIPANT, PRESENT, UNDETERMINED",
            "DELEGATE, , UNDETERMINED",
            "DELEGATE, EXCLUDED, ",
            "DELEGATE, EXPECTED, ",
            "OBSERVER, IN_PERSON, ",
            "GUEST, IN_PERSON, "
        })
        void a_suspended_member_does_not_act(ParticipationRole role, Presence presence, Answer answer) {
            assertThat(check(
                            suspended("2021-05-30/..").addMeetings(meeting("2022-05-11", seat(ARDEN, role, presence)))))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void somebody_may_act_for_it() {
            Participation delegate = Participation.builder()
                    .from(seat(LUND, ParticipationRole.DELEGATE, Presence.IN_PERSON))
                    .representing(ARDEN)
                    .build();

            assertThat(check(suspended("2021-05-30/..").addMeetings(meeting("2022-05-11", delegate))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("Arden took part in a meeting of Harbour League on 11 May 2022. Its"
                                        + " membership in Harbour League was suspended then.");
                        assertThat(finding.message().in(ARABIC)).contains("معلّقة", "11 مايو 2022");
                        assertThat(finding.entities()).containsExactly(ASSEMBLY, ARDEN, Membership.id("end"));
                        assertThat(finding.pointers().get(0)).isEqualTo("/meetings/0/participations/0");
                    });
        }

        @Test
        void none_of_its_members_is_not_the_member_itself() {
            Participation none = Participation.builder()
                    .from(seat(ARDEN, ParticipationRole.DELEGATE, Presence.IN_PERSON))
                    .actor(Actor.builder()
                            .party(ARDEN)
                            .quantifier(Quantifier.NONE)
                            .build())
                    .build();

            assertThat(check(suspended("2021-05-30/..").addMeetings(meeting("2022-05-11", none))))
                    .isEmpty();
        }

        @Test
        void others_and_other_bodies_are_not_asked_about() {
            Participation belmar = seat(BELMAR, ParticipationRole.DELEGATE, Presence.IN_PERSON);
            assertThat(check(suspended("2021-05-30/..").addMeetings(meeting("2022-05-11", belmar))))
                    .isEmpty();
            Participation arden = seat(ARDEN, ParticipationRole.DELEGATE, Presence.IN_PERSON);
            assertThat(check(suspended("2021-05-30/..")
                            .addMeetings(Meeting.builder()
                                    .from(meeting("2022-05-11", arden))
                                    .of(BELMAR)
                                    .build())))
                    .isEmpty();
        }
    }

    @Nested
    class TimesOfEntities {
        @ParameterizedTest
        @CsvSource({
            "2021-05-30/.., 2022-05-11, CONTRADICTORY",
            "2021-05-30/.., 2022-05-10/2022-05-11, CONTRADICTORY",
            "2021-05-30/.., 2021-05-29, CONSISTENT",
            "2021-05-30/.., 2021-05-29/2021-05-30, ",
            "2021-05-30/2022-01-01, 2022-05-11, CONSISTENT",
            "2022-05, 2022-05-11, CONTRADICTORY",
            "2022-04-11, 2022-05-11, UNDETERMINED",
            "2022-06-11, 2022-05-11, ",
            "2022-05/2022-07, 2022-05-11, UNDETERMINED",
            "2021-05-30/.., 2022-05, ",
            "2021-05-30/.., 2022-05-11/.., ",
            "2021-05-30/.., 2022-05-11~, "
        })
        void decide_whether_it_was_suspended(String suspension, String meeting, Answer answer) {
            Dossier.Builder dossier = suspended(suspension)
                    .addMemberships(membership("member", MembershipStatus.ACTIVE, "2014-09-01/.."))
                    .addMeetings(meeting(meeting, delegate()));

            assertThat(check(dossier))
                    .extracting(Finding::answer)
                    .isEqualTo(answer == null ? List.of() : List.of(answer));
        }

        @Test
        void with_a_bound_or_of_a_part_are_not_days() {
            When by = When.by("2022-05-11");
            When late = When.builder()
                    .period(TimePeriod.parse("2022-05-11"))
                    .part(PeriodPart.LATE)
                    .build();
            for (When when : List.of(by, late)) {
                assertThat(check(suspended("2021-05-30/..")
                                .addMeetings(Meeting.builder()
                                        .from(meeting("2022-05-11", delegate()))
                                        .when(when)
                                        .build())))
                        .isEmpty();
            }
        }

        @Test
        void of_an_uncertain_act_are_only_compared_with_a_certain_suspension() {
            Participation perhaps = seat(ARDEN, ParticipationRole.PARTICIPANT, Presence.PRESENT);

            assertThat(check(suspended("2022-04-11").addMeetings(meeting("2022-05-11", perhaps))))
                    .isEmpty();
        }

        @Test
        void that_ended_leave_nothing_to_compare() {
            assertThat(check(suspended("2021-05-30/2022-01-01").addMeetings(meeting("2022-05-11", delegate()))))
                    .isEmpty();
            assertThat(check(suspended("2021-05-30/2022-01-01")
                            .addMeetings(meeting("2022-01-01/2022-01-02", delegate()))))
                    .isEmpty();
        }

        @ParameterizedTest
        @EnumSource(MembershipStatus.class)
        void count_if_the_status_ends_the_rights_of_a_member(MembershipStatus status) {
            Dossier.Builder dossier = InventedBodies.builder()
                    .addMemberships(
                            membership("member", MembershipStatus.ACTIVE, "2014-09-01/.."),
                            membership("end", status, "2021-05-30/.."))
                    .addMeetings(meeting("2022-05-11", delegate()));

            boolean isEnd = switch (status) {
                case SUSPENDED, WITHDRAWN, EXPELLED -> true;
                default -> false;
            };
            assertThat(check(dossier)).hasSize(isEnd ? 1 : 0);
        }

        @Test
        void of_an_office_end_no_membership() {
            Membership chair = Membership.builder()
                    .from(membership("chair", MembershipStatus.WITHDRAWN, "2021-05-30/.."))
                    .role(MembershipRole.CHAIR)
                    .build();

            assertThat(check(InventedBodies.builder()
                            .addMemberships(chair)
                            .addMeetings(meeting("2022-05-11", delegate()))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "WITHDRAWN, true, P1D, CONTRADICTORY",
            "WITHDRAWN, true, P2Y, CONSISTENT",
            "WITHDRAWN, true, , UNDETERMINED",
            "SUSPENDED, false, P2Y, CONTRADICTORY"
        })
        void may_be_those_of_something_else(MembershipStatus status, boolean isOffset, String length, Answer answer) {
            When.Builder after = When.builder()
                    .period(Optional.ofNullable(length).map(TimePeriod::parse))
                    .anchor(COUP)
                    .side(isOffset ? When.Side.AFTER : When.Side.SINCE);
            if (isOffset && length != null) {
                after.addReckonings(When.Reckoning.OFFSET);
            }
            Membership end = Membership.builder()
                    .from(membership("end", status, "2021"))
                    .when(after.build())
                    .build();
            Event coup = Event.builder()
                    .id(COUP)
                    .kind(Event.EventKind.COUP)
                    .addNames(LocalizedText.of("en", "The coup"))
                    .when(When.of("2021-05-30"))
                    .build();

            assertThat(check(InventedBodies.builder()
                            .addEvents(coup)
                            .addMemberships(membership("member", MembershipStatus.ACTIVE, "2014-09-01/.."), end)
                            .addMeetings(meeting("2022-05-11", delegate()))))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void may_be_those_of_lists() {
            Membership listed = Membership.builder()
                    .from(membership("end", MembershipStatus.SUSPENDED, "2021"))
                    .when(Optional.empty())
                    .addListedOn(TimePeriod.parse("2022-04-11"))
                    .build();
            Membership later = Membership.builder()
                    .from(listed)
                    .listedOn(List.of(TimePeriod.parse("2022-06-11")))
                    .build();

            assertThat(check(InventedBodies.builder()
                            .addMemberships(listed)
                            .addMeetings(meeting("2022-05-11", delegate()))))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNDETERMINED);
            assertThat(check(InventedBodies.builder()
                            .addMemberships(later)
                            .addMeetings(meeting("2022-05-11", delegate()))))
                    .isEmpty();
        }

        @Test
        void of_the_status_that_holds_count() {
            Dossier.Builder dossier = InventedBodies.builder()
                    .addMemberships(
                            membership("first", MembershipStatus.SUSPENDED, "2016-01-01/2017-01-01"),
                            membership("end", MembershipStatus.EXPELLED, "2021-05-30/.."))
                    .addMeetings(meeting("2022-05-11", delegate()));

            assertThat(check(dossier)).singleElement().satisfies(finding -> {
                assertThat(finding.message().in(Locale.ENGLISH))
                        .endsWith("Its membership in Harbour League was ended by expulsion then.");
                assertThat(finding.entities()).contains(Membership.id("end"));
            });
        }

        private Participation delegate() {
            return seat(ARDEN, ParticipationRole.DELEGATE, Presence.IN_PERSON);
        }
    }

    @Nested
    class Votes {
        @ParameterizedTest
        @EnumSource(Choice.class)
        void are_acts_of_members(Choice choice) {
            boolean isVote = switch (choice) {
                case FOR, AGAINST, ABSTAINING -> true;
                default -> false;
            };

            assertThat(check(suspended("2021-05-30/..")
                            .addOutcomes(vote(choice).addBy(Actor.of(LEAGUE)).build())))
                    .extracting(Finding::answer)
                    .isEqualTo(isVote ? List.of(Answer.CONTRADICTORY) : List.of());
        }

        @Test
        void are_told() {
            assertThat(check(suspended("2021-05-30/..")
                            .addOutcomes(
                                    vote(Choice.FOR).addBy(Actor.of(LEAGUE)).build())))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("Arden voted on “A plan for the harbour” on 11 May 2022. Its membership in"
                                        + " Harbour League was suspended then.");
                        assertThat(finding.pointers().get(0)).isEqualTo("/outcomes/0/vote/ballots/0");
                    });
        }

        @Test
        void at_a_meeting_are_of_its_body_and_day() {
            Outcome.Builder atMeeting = vote(Choice.FOR).meeting(ASSEMBLY).when(Optional.empty());

            assertThat(check(suspended("2021-05-30/..")
                            .addMeetings(meeting("2022-05-11"))
                            .addOutcomes(atMeeting.build())))
                    .hasSize(1);
        }

        private Outcome.Builder vote(Choice choice) {
            return Outcome.builder()
                    .id(Outcome.id("plan"))
                    .kind(OutcomeKind.DECISION)
                    .summary(LocalizedText.of("en", "A plan for the harbour"))
                    .when(When.of("2022-05-11"))
                    .vote(Vote.builder()
                            .addBallots(Participation.builder()
                                    .actor(Actor.of(ARDEN))
                                    .role(ParticipationRole.VOTER)
                                    .choice(choice)
                                    .build())
                            .build());
        }
    }

    @Nested
    class JointActs {
        @Test
        void at_a_meeting_may_be_those_of_a_member() {
            assertThat(check(joint(ARDEN, BELMAR))).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("Arden joined others in the statement of Arden and Belmar on 11 May 2022. Its"
                                + " membership in Harbour League may have been suspended then, or it may not have acted"
                                + " as a member.");
                assertThat(finding.message().in(ARABIC)).contains("تصريح");
                assertThat(finding.pointers().get(0)).isEqualTo("/statements/0/by/0");
            });
        }

        @Test
        void may_be_those_of_outcomes() {
            assertThat(check(suspended("2021-05-30/..")
                            .addMeetings(meeting("2022-05-11"))
                            .addOutcomes(Outcome.builder()
                                    .id(Outcome.id("call"))
                                    .kind(OutcomeKind.DECISION)
                                    .summary(LocalizedText.of("en", "A call"))
                                    .meeting(ASSEMBLY)
                                    .addBy(Actor.of(ARDEN), Actor.of(BELMAR))
                                    .build())))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                        assertThat(finding.pointers().get(0)).isEqualTo("/outcomes/0/by/0");
                    });
        }

        @Test
        void alone_or_with_the_body_itself_are_not() {
            assertThat(check(joint(ARDEN))).isEmpty();
            assertThat(check(joint(ARDEN, LEAGUE))).isEmpty();
        }

        @Test
        void with_somebody_described_may_be_too() {
            Statement statement = Statement.builder()
                    .from(statement(ARDEN))
                    .addBy(Actor.described(LocalizedText.of("en", "three ministers")))
                    .build();

            assertThat(check(suspended("2021-05-30/..")
                            .addMeetings(meeting("2022-05-11"))
                            .addStatements(statement)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().in(Locale.ENGLISH))
                            .startsWith("Arden joined others in the statement of Arden and three ministers"));
        }

        private Dossier.Builder joint(Id<?>... by) {
            return suspended("2021-05-30/..").addMeetings(meeting("2022-05-11")).addStatements(statement(by));
        }

        private Statement statement(Id<?>... by) {
            Statement.Builder statement = Statement.builder()
                    .id(Statement.id("call"))
                    .act(Act.SAYS)
                    .summary(LocalizedText.of("en", "A call"))
                    .at(ASSEMBLY);
            for (Id<?> party : by) {
                statement.addBy(Actor.of(Party.id(party.value())));
            }
            return statement.build();
        }
    }

    private static List<Finding> check(Dossier.Builder dossier) {
        return Checks.standard()
                .only("suspended-member-acts")
                .check(dossier.build())
                .findings();
    }

    private static Participation seat(Id<Party> who, ParticipationRole role, Presence presence) {
        return Participation.builder()
                .actor(Actor.of(who))
                .role(role)
                .presence(Optional.ofNullable(presence))
                .build();
    }

    private static Meeting meeting(String period, Participation... seats) {
        return Meeting.builder()
                .id(ASSEMBLY)
                .of(LEAGUE)
                .when(When.of(period))
                .addParticipations(seats)
                .build();
    }

    private static Membership membership(String id, MembershipStatus status, String period) {
        return Membership.builder()
                .id(Membership.id(id))
                .member(ARDEN)
                .body(LEAGUE)
                .status(status)
                .when(When.of(period))
                .build();
    }

    private static Dossier.Builder suspended(String period) {
        return InventedBodies.builder().addMemberships(membership("end", MembershipStatus.SUSPENDED, period));
    }
}
