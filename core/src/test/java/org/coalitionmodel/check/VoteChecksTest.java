package org.coalitionmodel.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.coalitionmodel.check.Finding.Answer;
import org.coalitionmodel.check.Finding.Severity;
import org.coalitionmodel.dossier.Dossier;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.outcome.Outcome;
import org.coalitionmodel.outcome.Outcome.OutcomeKind;
import org.coalitionmodel.outcome.Vote;
import org.coalitionmodel.outcome.Vote.VotingRule;
import org.coalitionmodel.outcome.VoteTotal;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Actor.Quantifier;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.party.State;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Quantity.Missing;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.source.Stage;
import org.coalitionmodel.source.Stage.StageKind;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoteChecksTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Id<Outcome> PLAN = Outcome.id("harbour-plan");
    private static final Id<Party> ARDEN = Party.id("arden");
    private static final Id<Party> BELMAR = Party.id("belmar");

    @Nested
    class Totals {
        @ParameterizedTest
        @CsvSource({
            "exactly 1, false, CONTRADICTORY",
            "exactly 2, false, CONSISTENT",
            "exactly 12, false, CONSISTENT",
            "exactly 12, true, CONTRADICTORY",
            "exactly 2, true, CONSISTENT",
            "at least 2, true, CONSISTENT",
            "about 12, true, UNDETERMINED"
        })
        void fit_the_ballots(String total, boolean complete, Answer answer) {
            assertThat(totals(votesFor(total).complete(complete)))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @ParameterizedTest
        @CsvSource({"about 12", "(not given)"})
        void without_a_number_say_nothing_about_an_open_list(String total) {
            assertThat(totals(votesFor(total))).isEmpty();
        }

        @Test
        void say_nothing_without_ballots() {
            assertThat(totals(vote(12, 3))).isEmpty();
        }

        @Test
        void may_fit_a_complete_list_with_voters_who_are_only_described() {
            Vote.Builder vote = votesFor("exactly 12")
                    .addBallots(Participation.builder()
                            .actor(Actor.described(LocalizedText.of("en", "the island states")))
                            .role(ParticipationRole.VOTER)
                            .choice(Choice.FOR)
                            .build())
                    .complete(true);

            assertThat(totals(vote)).extracting(Finding::answer).containsExactly(Answer.UNDETERMINED);
        }

        @Test
        void of_zero_fit_a_complete_list_without_such_ballots() {
            Vote.Builder vote = Vote.builder()
                    .addTotals(total(Choice.AGAINST, 0))
                    .addBallots(ballot(ARDEN, Choice.FOR))
                    .complete(true);

            assertThat(totals(vote)).extracting(Finding::answer).containsExactly(Answer.CONSISTENT);
        }

        @Test
        void in_different_units_are_not_compared() {
            assertThat(totals(votesFor("exactly 1 votes").eligible(Quantity.of(9, Unit.of("shares")))))
                    .isEmpty();
            assertThat(totals(votesFor("exactly 1 %"))).isEmpty();
        }

        @Test
        void are_compared_with_the_sum_of_weights() {
            Vote.Builder vote = Vote.builder()
                    .addTotals(total(Choice.FOR, 12))
                    .addBallots(Participation.builder()
                            .from(ballot(ARDEN, Choice.FOR))
                            .weight(Quantity.of(20))
                            .build());

            assertThat(totals(vote)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void say_what_does_not_fit() {
            assertThat(totals(votesFor("exactly 1"))).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.pointers()).containsExactly("/outcomes/0/vote/totals/0");
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("In the vote on “A plan for the harbour”, the total of those in favour is 1,"
                                + " but the list names 2.");
                assertThat(finding.message().in(ARABIC)).contains("مؤيد", "لكن في القائمة 2");
                assertThat(finding.figures()).extracting(Finding.Figure::name).containsExactly("total", "ballots");
                assertThat(finding.settledBy()).isPresent();
            });
        }
    }

    @Nested
    class Sums {
        @ParameterizedTest
        @CsvSource({
            "14, CONTRADICTORY, the totals add up to 15, but the number of voters is 14.",
            "15, CONSISTENT, the totals add up to 15. That is not more than the number of voters, 15.",
            "20, CONSISTENT, the totals add up to 15. That is not more than the number of voters, 20."
        })
        void are_at_most_the_number_of_voters(int eligible, Answer answer, String first) {
            assertThat(totals(vote(12, 3).eligible(Quantity.of(eligible))))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.answer()).isEqualTo(answer))
                    .satisfies(finding ->
                            assertThat(finding.message().in(Locale.ENGLISH)).contains(first));
        }

        @Test
        void are_open_if_some_voters_are_not_accounted_for() {
            Vote.Builder all = vote(12, 3).addTotals(total(Choice.ABSTAINING, 2), total(Choice.ABSENT, 1));

            assertThat(totals(all.eligible(Quantity.of(20)))).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("In the vote on “A plan for the harbour”, the totals add up to 18, but the number of"
                                + " voters is 20. The others may not have voted.");
                assertThat(finding.pointers()).containsExactly("/outcomes/0/vote/eligible");
            });
            assertThat(totals(all.eligible(Quantity.of(18))))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONSISTENT);
        }

        @Test
        void may_have_those_who_are_paired_among_those_who_are_absent() {
            Vote.Builder vote = vote(12, 3).addTotals(total(Choice.ABSENT, 5), total(Choice.PAIRED, 2));

            assertThat(totals(vote.eligible(Quantity.of(20)))).isEmpty();
            assertThat(totals(vote.eligible(Quantity.of(19))))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void say_nothing_if_a_number_is_vague_or_none_is_given() {
            assertThat(totals(vote(12, 3).eligible(Quantity.about(14)))).isEmpty();
            assertThat(totals(vote(12, 3).eligible(Quantity.missing(Missing.UNKNOWN))))
                    .isEmpty();
            assertThat(totals(Vote.builder().eligible(Quantity.of(14)))).isEmpty();
        }

        @Test
        void count_ballots_where_there_is_no_total() {
            Vote.Builder vote = Vote.builder()
                    .eligible(Quantity.of(1))
                    .addBallots(ballot(ARDEN, Choice.FOR), ballot(BELMAR, Choice.AGAINST));

            assertThat(totals(vote)).extracting(Finding::answer).containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void may_be_off_by_the_tolerance() {
            Dossier dossier = dossier(OutcomeKind.DECISION, vote(101, 0).eligible(Quantity.of(100)));
            Checks checks = Checks.standard().only("vote-totals");

            assertThat(checks.check(dossier).contradictions()).hasSize(1);
            assertThat(checks.tolerating(BigDecimal.valueOf(2)).check(dossier).contradictions())
                    .isEmpty();
        }
    }

    @Nested
    class Ballots {
        @Test
        void are_one_for_each_voter() {
            Vote.Builder twice = Vote.builder()
                    .addBallots(ballot(ARDEN, Choice.FOR), ballot(BELMAR, Choice.FOR), ballot(ARDEN, Choice.ABSENT));

            assertThat(totals(twice)).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("In the vote on “A plan for the harbour”, Arden is listed twice: in favour and"
                                + " absent.");
                assertThat(finding.pointers())
                        .containsExactly("/outcomes/0/vote/ballots/2", "/outcomes/0/vote/ballots/0");
            });
        }

        @Test
        void may_be_several_if_one_voter_casts_those_of_others() {
            Participation proxy = Participation.builder()
                    .from(ballot(ARDEN, Choice.AGAINST))
                    .representing(BELMAR)
                    .build();
            Participation shares = Participation.builder()
                    .from(ballot(ARDEN, Choice.FOR))
                    .weight(Quantity.of(20))
                    .build();
            Participation some = members(actor -> actor.quantifier(Quantifier.SOME));
            Participation two = members(actor -> actor.count(Quantity.of(2)));
            Participation described = Participation.builder()
                    .from(shares)
                    .weight(Optional.empty())
                    .actor(Actor.described(LocalizedText.of("en", "a delegate")))
                    .build();

            for (Participation other : List.of(proxy, shares, some, two, described)) {
                assertThat(totals(Vote.builder().addBallots(ballot(ARDEN, Choice.FOR), other, other)))
                        .hasSize(other == proxy ? 1 : 0);
            }
        }

        @Test
        void may_be_two_if_one_is_cast_in_the_place_of_somebody_else() {
            Participation proxy = Participation.builder()
                    .from(ballot(ARDEN, Choice.AGAINST))
                    .addInPlaceOf(Actor.of(BELMAR))
                    .build();

            assertThat(totals(Vote.builder().addBallots(ballot(ARDEN, Choice.FOR), proxy)))
                    .isEmpty();
            assertThat(totals(Vote.builder().addBallots(ballot(ARDEN, Choice.FOR), proxy, proxy)))
                    .hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({
            "PAIRED, ABSENT, 0",
            "NOT_VOTING, PAIRED, 0",
            "PAIRED, PAIRED, 1",
            "PAIRED, FOR, 1",
            "ABSENT, NOT_VOTING, 1"
        })
        void of_somebody_paired_may_be_listed_as_not_cast(Choice one, Choice other, int findings) {
            assertThat(totals(Vote.builder().addBallots(ballot(ARDEN, one), ballot(ARDEN, other))))
                    .hasSize(findings);
        }

        private Participation members(UnaryOperator<Actor.Builder> some) {
            return Participation.builder()
                    .actor(some.apply(Actor.builder().party(ARDEN)).build())
                    .role(ParticipationRole.VOTER)
                    .choice(Choice.FOR)
                    .build();
        }
    }

    @Nested
    class Quorum {
        @ParameterizedTest
        @CsvSource({
            "15, true, CONSISTENT, 'In the vote on “A plan for the harbour”, 15 were present. That is enough for the quorum of 15.'",
            "15, false, CONSISTENT, 'In the vote on “A plan for the harbour”, 15 were present. That is enough for the quorum of 15.'",
            "16, true, CONTRADICTORY, '“A plan for the harbour” is reported as adopted, but 15 were present, and the quorum is 16.'",
            "16, false, CONSISTENT, 'In the vote on “A plan for the harbour”, 15 were present. The quorum is 16, and nothing was adopted.'"
        })
        void is_met_by_what_was_adopted(int quorum, boolean adopted, Answer answer, String message) {
            Vote.Builder vote = present(15).quorum(Quantity.of(quorum)).adopted(adopted);

            assertThat(findings("vote-quorum", OutcomeKind.DECISION, vote))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.answer()).isEqualTo(answer);
                        assertThat(finding.message().in(Locale.ENGLISH)).isEqualTo(message);
                        assertThat(finding.message().in(ARABIC)).contains("15");
                        assertThat(finding.pointers()).containsExactly("/outcomes/0/vote/quorum");
                    });
        }

        @Test
        void is_open_if_more_may_have_been_present() {
            Vote.Builder vote = vote(12, 3).quorum(Quantity.of(16));

            assertThat(findings("vote-quorum", OutcomeKind.DECISION, vote.adopted(true)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                        assertThat(finding.message().in(Locale.ENGLISH))
                                .isEqualTo(
                                        "“A plan for the harbour” is reported as adopted. The quorum is 16. As far as"
                                                + " is known, at least 15 were present.");
                    });
            assertThat(findings("vote-quorum", OutcomeKind.DECISION, vote.adopted(false)))
                    .isEmpty();
        }

        @Test
        void is_not_asked_for_where_nothing_is_known() {
            assertThat(findings("vote-quorum", OutcomeKind.DECISION, present(15).adopted(true)))
                    .isEmpty();
            assertThat(findings(
                            "vote-quorum",
                            OutcomeKind.DECISION,
                            present(15).adopted(true).quorum(Quantity.missing(Missing.NONE))))
                    .isEmpty();
            assertThat(findings("vote-quorum", OutcomeKind.DECISION, present(15).quorum(Quantity.of(20))))
                    .isEmpty();
            assertThat(findings(
                            "vote-quorum",
                            OutcomeKind.DECISION,
                            Vote.builder().quorum(Quantity.of(20)).adopted(true)))
                    .isEmpty();
        }

        @Test
        void may_be_missed_by_the_tolerance() {
            Dossier dossier = dossier(
                    OutcomeKind.DECISION, present(99).quorum(Quantity.of(100)).adopted(true));
            Checks checks = Checks.standard().only("vote-quorum");

            assertThat(checks.check(dossier).contradictions()).hasSize(1);
            assertThat(checks.tolerating(BigDecimal.valueOf(2))
                            .check(dossier)
                            .findings()
                            .get(0)
                            .answer())
                    .isEqualTo(Answer.CONSISTENT);
        }
    }

    @Nested
    class Result {
        @ParameterizedTest
        @CsvSource({
            "12, 3, true, CONSISTENT",
            "3, 12, true, CONTRADICTORY",
            "3, 12, false, CONSISTENT",
            "12, 3, false, CONTRADICTORY"
        })
        void is_that_of_the_numbers(int votesFor, int against, boolean adopted, Answer answer) {
            Vote.Builder vote =
                    vote(votesFor, against).rule(VotingRule.MAJORITY_OF_VOTES).adopted(adopted);

            assertThat(result(OutcomeKind.DECISION, vote))
                    .extracting(Finding::answer)
                    .containsExactly(answer);
        }

        @Test
        void needs_the_votes_required() {
            assertThat(result(
                            OutcomeKind.DECISION,
                            vote(8, 1).required(Quantity.of(9)).adopted(true)))
                    .extracting(Finding::answer)
                    .containsExactly(Answer.CONTRADICTORY);
        }

        @Test
        void is_told_with_what_adoption_needs() {
            Vote.Builder vote = vote(11, 1)
                    .required(Quantity.of(9))
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addVetoHolders(ARDEN)
                    .addBallots(ballot(ARDEN, Choice.AGAINST))
                    .adopted(true);

            assertThat(result(OutcomeKind.DECISION, vote)).singleElement().satisfies(finding -> {
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo(
                                "“A plan for the harbour” is reported as adopted. The numbers say the opposite: 11 in"
                                        + " favour, 1 against. Adoption needs more votes in favour than against and 9 in favour"
                                        + " and no vote against by a holder of a veto.");
                assertThat(finding.message().in(ARABIC)).contains("الاعتماد", "حق النقض");
                assertThat(finding.pointers()).containsExactly("/outcomes/0/vote");
            });
        }

        @Test
        void is_open_if_the_numbers_do_not_decide_it() {
            Vote.Builder vote = Vote.builder()
                    .addTotals(total(Choice.FOR, 12))
                    .rule(VotingRule.TWO_THIRDS_OF_VOTES)
                    .adopted(false);

            assertThat(result(OutcomeKind.DECISION, vote)).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.UNDETERMINED);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("“A plan for the harbour” is reported as not adopted. The numbers do not decide it:"
                                + " 12 in favour, at least 0 against. Adoption needs two thirds of the votes in favour"
                                + " and against.");
            });
        }

        @Test
        void is_not_compared_without_a_rule_or_numbers() {
            assertThat(result(OutcomeKind.DECISION, vote(12, 3).adopted(true))).isEmpty();
            assertThat(result(
                            OutcomeKind.DECISION,
                            Vote.builder().rule(VotingRule.UNANIMITY).adopted(true)))
                    .isEmpty();
            assertThat(result(OutcomeKind.DECISION, vote(12, 3).rule(VotingRule.MAJORITY_OF_VOTES)))
                    .isEmpty();
        }

        @Test
        void is_counted_from_complete_ballots() {
            Vote.Builder vote = Vote.builder()
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addBallots(ballot(ARDEN, Choice.FOR))
                    .complete(true)
                    .adopted(true);

            assertThat(result(OutcomeKind.DECISION, vote)).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.CONSISTENT);
                assertThat(finding.message().in(Locale.ENGLISH)).contains("1 in favour, 0 against");
            });
        }

        @Test
        void of_a_vote_without_a_quorum_is_left_to_the_check_of_the_quorum() {
            Vote.Builder vote = present(15)
                    .quorum(Quantity.of(16))
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .adopted(true);

            assertThat(result(OutcomeKind.DECISION, vote)).isEmpty();
        }

        @Test
        void is_told_the_same_by_the_vote_and_the_kind_of_outcome() {
            Vote.Builder adopted = vote(12, 3).adopted(true);

            assertThat(result(OutcomeKind.NOT_ADOPTED, adopted)).singleElement().satisfies(finding -> {
                assertThat(finding.answer()).isEqualTo(Answer.CONTRADICTORY);
                assertThat(finding.message().in(Locale.ENGLISH))
                        .isEqualTo("“A plan for the harbour” is reported as adopted and as not adopted.");
                assertThat(finding.pointers()).containsExactly("/outcomes/0/vote/adopted");
            });
            assertThat(result(OutcomeKind.DOCUMENT_ADOPTED, vote(12, 3).adopted(false)))
                    .hasSize(1);
            assertThat(result(OutcomeKind.DOCUMENT_ADOPTED, adopted)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = StageKind.class,
                names = {"ADOPTED", "IN_EFFECT", "PROPOSED"})
        void is_told_the_same_by_the_stages(StageKind stage) {
            Dossier dossier = dossier(Outcome.builder()
                    .id(PLAN)
                    .kind(OutcomeKind.DOCUMENT_ADOPTED)
                    .addStages(Stage.of(stage))
                    .summary(LocalizedText.of("en", "A plan for the harbour"))
                    .vote(vote(12, 3).adopted(false).build()));

            assertThat(Checks.standard().only("vote-result").check(dossier).contradictions())
                    .hasSize(stage == StageKind.PROPOSED ? 0 : 1);
        }

        @Test
        void on_another_question_is_not_that_of_the_outcome() {
            Vote.Builder onAnAmendment =
                    vote(3, 12).question(LocalizedText.of("en", "An amendment")).adopted(false);

            assertThat(result(OutcomeKind.DOCUMENT_ADOPTED, onAnAmendment)).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(VotingRule.class)
        void has_words_for_every_rule(VotingRule rule) {
            assertThat(result(
                            OutcomeKind.DECISION,
                            vote(12, 3).eligible(Quantity.of(15)).rule(rule).adopted(true)))
                    .hasSize(1);
        }

        private List<Finding> result(OutcomeKind kind, Vote.Builder vote) {
            return findings("vote-result", kind, vote);
        }
    }

    private static VoteTotal total(Choice choice, int votes) {
        return VoteTotal.of(choice, Quantity.of(votes));
    }

    private static Vote.Builder vote(int votesFor, int against) {
        return Vote.builder().addTotals(total(Choice.FOR, votesFor), total(Choice.AGAINST, against));
    }

    private static Vote.Builder present(int voters) {
        return vote(voters, 0)
                .addTotals(total(Choice.ABSTAINING, 0), total(Choice.NOT_VOTING, 0), total(Choice.PAIRED, 0));
    }

    /** A total of the votes in favour, and two listed ballots. */
    private static Vote.Builder votesFor(String total) {
        return Vote.builder()
                .addTotals(VoteTotal.of(Choice.FOR, Quantity.parse(total)))
                .addBallots(ballot(ARDEN, Choice.FOR), ballot(BELMAR, Choice.FOR));
    }

    private static Participation ballot(Id<Party> voter, Choice choice) {
        return Participation.builder()
                .actor(Actor.of(voter))
                .role(ParticipationRole.VOTER)
                .choice(choice)
                .build();
    }

    private static List<Finding> totals(Vote.Builder vote) {
        return findings("vote-totals", OutcomeKind.DECISION, vote);
    }

    private static List<Finding> findings(String check, OutcomeKind kind, Vote.Builder vote) {
        return Checks.standard().only(check).check(dossier(kind, vote)).findings();
    }

    private static Dossier dossier(OutcomeKind kind, Vote.Builder vote) {
        return dossier(Outcome.builder()
                .id(PLAN)
                .kind(kind)
                .summary(LocalizedText.of("en", "A plan for the harbour"))
                .vote(vote.build()));
    }

    private static Dossier dossier(Outcome.Builder outcome) {
        return Dossier.builder()
                .addParties(
                        State.builder()
                                .id(ARDEN)
                                .addNames(LocalizedText.of("en", "Arden"))
                                .build(),
                        State.builder()
                                .id(BELMAR)
                                .addNames(LocalizedText.of("en", "Belmar"))
                                .build())
                .addOutcomes(outcome.build())
                .build();
    }
}
