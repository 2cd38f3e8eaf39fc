package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coalitionmodel.check.InventedBodies.ARDEN;
import static org.coalitionmodel.check.InventedBodies.BELMAR;
import static org.coalitionmodel.check.InventedBodies.LEAGUE;
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
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.id.Relation;
import org.coalitionmodel.id.Relation.RelationKind;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Membership;
import org.coalitionmodel.party.Membership.MembershipRole;
import org.coalitionmodel.party.Membership.MembershipStatus;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.Post;
import org.coalitionmodel.party.Post.PostStatus;
import org.coalitionmodel.source.Act;
import org.coalitionmodel.source.Name;
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
import org.junit.jupiter.params.provider.ValueSource;

class PostHolderCheckTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Nested
    class Posts {
        @ParameterizedTest
        @CsvSource({
            "2019/2021, 2020/.., CONTRADICTORY",
            "2019/.., 2020/2021, CONTRADICTORY",
            "2019-01-01/2021-03-01, 2021-03-01/.., CONSISTENT",
            "2019-01-01/2021-03-02, 2021-03-01/.., CONTRADICTORY",
            "2019/2021, 2021/.., CONSISTENT",
            "2019/2021, 2020~/2022, CONSISTENT",
            "2019/2020, 2021/2022, CONSISTENT",
            "2021-03-01, 2021-03-01, CONTRADICTORY",
            "2021-03-01, 2021-03-02, CONSISTENT",
            "2021-03-01, 2021-03-01/2022-01-01, CONSISTENT",
            "2021-03-01, 2021-01-01/2021-03-01, CONSISTENT",
            "2021-03-01, 2021-02-28/2021-03-02, CONTRADICTORY",
            "2021-03-01~, 2021-03-01, CONSISTENT",
            "../2021, 2020/.., CONTRADICTORY",
            "../2021, ../2020, CONTRADICTORY",
            "2019/2021-01, 2021-01-01/.., CONSISTENT",
            "2019/2021, 2019-06/2021, CONTRADICTORY",
            "2019/2021, 2019-06/2019-07, CONSISTENT",
            "2018/2021, 2019-03/2019-03-31, CONSISTENT",
            "2021-03-01~, 2021-03-01~, CONSISTENT",
            "Y999999999/.., Y999999999/.., CONTRADICTORY"
        })
        void of_one_office_are_held_one_after_the_other(String first, String second, Answer answer) {
            assertThat(check(posts(post("a", LUND, first), post("b", MORA, second))))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
            assertThat(check(posts(post("b", MORA, second), post("a", LUND, first))))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void are_each_compared_with_the_one_before_that_ends_last() {
            assertThat(check(posts(
                            post("a", LUND, "2010/2020"),
                            post("b", LUND, "2011/2012"),
                            post("c", MORA, "2015/2016"),
                            post("d", NADIR, "2021/.."))))
                    .extracting(Finding::answer, finding -> finding.entities().toString())
                    .containsExactly(tuple(Answer.CONTRADICTORY, "[a, c]"), tuple(Answer.CONSISTENT, "[a, d]"));
        }

        @Test
        void say_who_holds_what() {
            assertThat(check(posts(post("a", LUND, "2019/2021"), post("b", MORA, "2020/.."))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("President of Arden: Lund and Mora are said to hold this post at the same"
                                        + " time.");
                        assertThat(finding.message().in(ARABIC)).contains("في وقت واحد");
                        assertThat(finding.pointers()).containsExactly("/posts/0", "/posts/1");
                        assertThat(finding.settledBy()).isPresent();
                    });
        }

        @Test
        void are_open_if_a_date_is_missing() {
            assertThat(check(posts(post("a", LUND, ""), post("b", MORA, "2020/.."))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo("President of Arden: Lund and Mora are said to hold this post, but not all"
                                        + " dates are known.");
                    });
        }

        @Test
        void are_in_order_if_one_is_said_to_follow_the_other() {
            Post later = Post.builder()
                    .from(post("b", MORA, ""))
                    .addRelations(Relation.of(RelationKind.PREVIOUS, Post.id("a")))
                    .build();
            assertThat(check(posts(post("a", LUND, ""), later))).isEmpty();

            Post aside = Post.builder()
                    .from(post("b", MORA, ""))
                    .addRelations(Relation.of(RelationKind.AGREES_WITH, Post.id("a")))
                    .build();
            assertThat(check(posts(post("a", LUND, ""), aside))).hasSize(1);
        }

        @Test
        void of_one_person_are_no_conflict() {
            assertThat(check(posts(post("a", LUND, "2019/2021"), post("b", LUND, "2020/.."), post("c", LUND, ""))))
                    .isEmpty();
        }

        @Test
        void have_no_known_time_if_it_is_a_bound_or_a_part_or_in_fiscal_years() {
            When by = When.by("2021");
            When late = When.builder()
                    .period(TimePeriod.parse("2021"))
                    .part(PeriodPart.LATE)
                    .build();
            When fiscal = When.builder()
                    .period(TimePeriod.parse("2021"))
                    .addReckonings(When.Reckoning.FISCAL)
                    .build();
            for (When when : List.of(by, late, fiscal)) {
                assertThat(check(posts(
                                post("a", LUND, "2021/.."),
                                Post.builder()
                                        .from(post("b", MORA, ""))
                                        .when(when)
                                        .build())))
                        .extracting(Finding::answer)
                        .containsExactly(Answer.UNDETERMINED);
            }
        }

        @ParameterizedTest
        @EnumSource(PostStatus.class)
        void count_only_if_they_are_held_in_the_ordinary_way(PostStatus status) {
            Post other = Post.builder()
                    .from(post("b", MORA, "2020/.."))
                    .status(status)
                    .holder(Optional.of(MORA).filter(any -> status != PostStatus.VACANT))
                    .build();

            assertThat(check(posts(post("a", LUND, "2019/2021"), other))).hasSize(status == PostStatus.HELD ? 1 : 0);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Vice-President of the Assembly",
                    "Deputy Secretary",
                    "Undersecretary of Foreign Affairs",
                    "Minister without portfolio",
                    "Minister delegate",
                    "Viceministra de Comercio",
                    "City councillor",
                    "Ambassador",
                    "سفير",
                    "النائب الأول",
                    "وكيل وزارة الخارجية",
                    "Member of the board",
                    "Senior adviser",
                    "Minister of State",
                    "Special Envoy for the coast",
                    "نائب الرئيس"
                })
        void may_have_several_holders_if_their_title_says_so(String title) {
            assertThat(check(posts(titled("a", LUND, title), titled("b", MORA, title))))
                    .isEmpty();
        }

        @Test
        void may_be_one_ambassador_to_each_state() {
            Post first = Post.builder()
                    .from(titled("a", LUND, "Ambassador"))
                    .towards(BELMAR)
                    .build();
            Post second = Post.builder()
                    .from(titled("b", MORA, "Ambassador"))
                    .towards(BELMAR)
                    .build();

            assertThat(check(posts(first, second))).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void are_one_office_only_if_body_task_and_title_are_the_same() {
            Post first = titled("a", LUND, "Chief mediator");
            Post named = titled("b", MORA, "CHIEF mediator");
            Post elsewhere = Post.builder().from(named).of(BELMAR).build();
            Post forOthers = Post.builder().from(named).towards(BELMAR).build();
            Post nameless = Post.builder().from(named).names(List.of()).build();
            Post ofNobody = Post.builder().from(named).of(Optional.empty()).build();
            Post unheld = Post.builder().from(named).holder(Optional.empty()).build();

            assertThat(check(posts(first, named))).hasSize(1);
            for (Post other : List.of(elsewhere, forOthers, nameless, ofNobody, unheld)) {
                assertThat(check(posts(first, other))).isEmpty();
            }
        }

        private Post titled(String id, Id<Party> holder, String title) {
            return Post.builder()
                    .from(post(id, holder, "2020/.."))
                    .names(List.of(Name.of(LocalizedText.of("en", title))))
                    .build();
        }
    }

    @Nested
    class Actors {
        private final Actor moraAsPresident = Actor.of(MORA, Post.id("a"));

        @Test
        void do_not_act_in_the_post_of_somebody_else() {
            Dossier.Builder dossier = posts(post("a", LUND, ""))
                    .addMeetings(
                            meeting(moraAsPresident),
                            Meeting.builder()
                                    .from(meeting(moraAsPresident))
                                    .id(Meeting.id("second"))
                                    .build());

            assertThat(check(dossier)).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("Mora is named as President of Arden, but Lund holds that post.");
                assertThat(finding.message().in(ARABIC)).contains("Mora");
                assertThat(finding.pointers()).startsWith("/posts/0/holder", "/meetings/0");
            });
        }

        @Test
        void are_found_in_every_kind_of_act() {
            Participation seat = Participation.builder()
                    .actor(Actor.of(NADIR))
                    .role(ParticipationRole.PARTICIPANT)
                    .addInPlaceOf(moraAsPresident)
                    .build();
            Participation ballot = Participation.builder()
                    .actor(moraAsPresident)
                    .role(ParticipationRole.VOTER)
                    .choice(Choice.FOR)
                    .build();
            Event event = Event.builder()
                    .id(Event.id("visit"))
                    .kind(EventKind.MISSION)
                    .addParticipations(seat)
                    .build();
            Outcome outcome = Outcome.builder()
                    .id(Outcome.id("plan"))
                    .kind(OutcomeKind.DECISION)
                    .summary(LocalizedText.of("en", "A plan"))
                    .vote(Vote.builder().addBallots(ballot).build())
                    .build();
            Outcome pledge = Outcome.builder()
                    .id(Outcome.id("pledge"))
                    .kind(OutcomeKind.PLEDGE)
                    .summary(LocalizedText.of("en", "A pledge"))
                    .addBy(moraAsPresident)
                    .build();
            Statement statement = Statement.builder()
                    .id(Statement.id("speech"))
                    .act(Act.SAYS)
                    .summary(LocalizedText.of("en", "A speech"))
                    .addBy(moraAsPresident)
                    .build();

            assertThat(check(posts(post("a", LUND, "")).addEvents(event))).hasSize(1);
            assertThat(check(posts(post("a", LUND, "")).addOutcomes(outcome))).hasSize(1);
            assertThat(check(posts(post("a", LUND, "")).addOutcomes(pledge))).hasSize(1);
            assertThat(check(posts(post("a", LUND, "")).addStatements(statement)))
                    .hasSize(1);
        }

        @Test
        void may_share_no_post_that_has_no_named_holder() {
            Post unheld = Post.builder()
                    .from(post("a", LUND, ""))
                    .names(List.of())
                    .holder(Optional.empty())
                    .build();

            assertThat(check(posts(unheld).addMeetings(meeting(moraAsPresident, Actor.of(LUND, Post.id("a"))))))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().in(Locale.ENGLISH))
                            .isEqualTo("Lund is named as a post of Arden, but Mora holds that post."));
        }

        @Test
        void are_told_by_the_body_of_a_post_without_a_name() {
            Post nameless =
                    Post.builder().from(post("a", LUND, "")).names(List.of()).build();

            assertThat(check(posts(nameless).addMeetings(meeting(moraAsPresident)))
                            .get(0)
                            .message()
                            .in(Locale.ENGLISH))
                    .isEqualTo("Mora is named as a post of Arden, but Lund holds that post.");
        }

        @Test
        void may_be_described_or_be_the_holder_or_no_person() {
            Actor described = Actor.builder()
                    .described(LocalizedText.of("en", "the president"))
                    .addPosts(Post.id("a"))
                    .build();

            assertThat(check(posts(post("a", LUND, ""))
                            .addMeetings(
                                    meeting(described, Actor.of(LUND, Post.id("a")), Actor.of(ARDEN, Post.id("a"))))))
                    .isEmpty();
        }

        private Meeting meeting(Actor... actors) {
            Meeting.Builder meeting = Meeting.builder().id(Meeting.id("assembly"));
            for (Actor actor : actors) {
                meeting.addParticipations(Participation.builder()
                        .actor(actor)
                        .role(ParticipationRole.PARTICIPANT)
                        .build());
            }
            return meeting.build();
        }
    }

    @Nested
    class Chairs {
        @ParameterizedTest
        @EnumSource(
                value = MembershipRole.class,
                names = {"CHAIR", "LEAD", "CO_CHAIR", "CO_LEAD", "DEPUTY", "MEMBER"})
        void of_a_body_follow_one_another(MembershipRole role) {
            boolean isOfOne = role == MembershipRole.CHAIR || role == MembershipRole.LEAD;

            assertThat(check(chairs(chair("a", ARDEN, "2019/2021", role), chair("b", BELMAR, "2020/..", role))))
                    .extracting(Finding::answer)
                    .isEqualTo(isOfOne ? List.of(Answer.CONTRADICTORY) : List.of());
        }

        @Test
        void are_named() {
            assertThat(check(chairs(
                            chair("a", ARDEN, "2019/2021", MembershipRole.CHAIR),
                            chair("b", BELMAR, "2020/..", MembershipRole.CHAIR))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo(
                                        "Harbour League: Arden and Belmar are said to be its chair at the same time.");
                        assertThat(finding.pointers()).containsExactly("/memberships/0", "/memberships/1");
                    });
        }

        @Test
        void have_another_office_if_they_have_another_title() {
            Membership titled = Membership.builder()
                    .from(chair("b", BELMAR, "2020/..", MembershipRole.CHAIR))
                    .addNames(LocalizedText.of("en", "Chair of the fisheries committee"))
                    .build();

            assertThat(check(chairs(chair("a", ARDEN, "2019/2021", MembershipRole.CHAIR), titled)))
                    .isEmpty();
        }

        @Test
        void do_not_chair_while_they_are_only_chosen() {
            Membership chosen = Membership.builder()
                    .from(chair("b", BELMAR, "2020/..", MembershipRole.CHAIR))
                    .status(MembershipStatus.DESIGNATE)
                    .build();

            assertThat(check(chairs(chair("a", ARDEN, "2019/2021", MembershipRole.CHAIR), chosen)))
                    .isEmpty();
        }

        @Test
        void are_listed_on_days() {
            Membership listed = Membership.builder()
                    .from(chair("b", BELMAR, "", MembershipRole.CHAIR))
                    .addListedOn(TimePeriod.parse("2020-05-11"))
                    .build();
            Membership listedToo =
                    Membership.builder().from(listed).when(When.of("2023/..")).build();

            assertThat(check(chairs(chair("a", ARDEN, "2019/2021", MembershipRole.CHAIR), listed)))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
            assertThat(check(chairs(chair("a", ARDEN, "2019/2021", MembershipRole.CHAIR), listedToo)))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY, Answer.CONSISTENT);
        }

        @Test
        void are_open_if_no_date_is_known() {
            assertThat(check(chairs(
                            chair("a", ARDEN, "", MembershipRole.CHAIR), chair("b", BELMAR, "", MembershipRole.CHAIR))))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.UNDETERMINED);
        }

        private Membership chair(String id, Id<Party> member, String period, MembershipRole role) {
            return Membership.builder()
                    .id(Membership.id(id))
                    .member(member)
                    .body(LEAGUE)
                    .role(role)
                    .when(Optional.of(period).filter(it -> !it.isEmpty()).map(When::of))
                    .build();
        }

        private Dossier.Builder chairs(Membership... memberships) {
            return posts().addMemberships(memberships);
        }
    }

    private static Post post(String id, Id<Party> holder, String period) {
        return Post.builder()
                .id(Post.id(id))
                .addNames(LocalizedText.of("en", "President of Arden"))
                .of(ARDEN)
                .holder(holder)
                .when(Optional.of(period).filter(it -> !it.isEmpty()).map(When::of))
                .build();
    }

    private static List<Finding> check(Dossier.Builder dossier) {
        return Checks.standard().only("post-held-by-two").check(dossier.build()).findings();
    }

    private static Dossier.Builder posts(Post... posts) {
        return InventedBodies.builder().addPosts(posts);
    }
}
