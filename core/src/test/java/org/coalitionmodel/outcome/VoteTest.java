package org.coalitionmodel.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.event.Participation.ParticipationRole;
import org.coalitionmodel.outcome.Vote.VotingRule;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.quantity.Unit;
import org.coalitionmodel.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoteTest {
    private static final Vote ASSEMBLY = totals(141, 5, 35)
            .addTotals(VoteTotal.of(Choice.ABSENT, Quantity.of(12)))
            .build();

    private static Vote.Builder totals(long votesFor, long against, long abstaining) {
        return Vote.builder()
                .addTotals(
                        VoteTotal.of(Choice.FOR, Quantity.of(votesFor)),
                        VoteTotal.of(Choice.AGAINST, Quantity.of(against)),
                        VoteTotal.of(Choice.ABSTAINING, Quantity.of(abstaining)));
    }

    private static Participation.Builder ballot(String party, Choice choice) {
        return Participation.builder()
                .actor(Actor.of(Party.id(party)))
                .role(ParticipationRole.VOTER)
                .choice(choice);
    }

    @Nested
    class Numbers_of_votes {
        @Test
        void are_claimed_for_some_choices() {
            assertThat(ASSEMBLY.claimed(Choice.AGAINST)).contains(Quantity.of(5));
            assertThat(ASSEMBLY.claimed(Choice.PAIRED)).isEmpty();
        }

        @Test
        void are_counted_by_weight() {
            Vote vote = Vote.builder()
                    .addBallots(
                            ballot("norland", Choice.FOR).weight(Quantity.of(3)).build(),
                            ballot("southmark", Choice.FOR).build(),
                            ballot("coast", Choice.AGAINST).build())
                    .build();
            assertThat(vote.counted(Choice.FOR)).hasToString("[4, 4]");
            assertThat(vote.counted(Choice.AGAINST)).hasToString("[1, 1]");
            assertThat(vote.counted(Choice.ABSENT)).hasToString("[0, 0]");
        }

        @Test
        void of_several_voters_are_counted_by_their_number() {
            assertThat(countedFor(several("norland").count(Quantity.of(17)))).hasToString("[17, 17]");
        }

        @Test
        void are_counted_as_far_as_weights_and_numbers_of_voters_are_known() {
            Vote weighted = Vote.builder()
                    .addBallots(ballot("norland", Choice.FOR)
                            .weight(Quantity.moreThan(40))
                            .build())
                    .addBallots(ballot("coast", Choice.AGAINST)
                            .weight(Quantity.about(99))
                            .build())
                    .build();
            assertThat(weighted.counted(Choice.FOR)).hasToString("(40, ∞)");
            assertThat(weighted.counted(Choice.AGAINST)).hasToString("[0, ∞)");
            assertThat(countedFor(several("norland").count(Quantity.inWords(LocalizedText.of("en", "dozens")))))
                    .hasToString("[0, ∞)");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"ALL; [1, ∞)", "MOST; [1, ∞)", "ONE; [1, 1]", "NONE; [0, 0]"})
        void of_voters_whose_number_is_not_given_are_one_or_more(Actor.Quantifier quantifier, String counted) {
            assertThat(countedFor(several("norland").quantifier(quantifier))).hasToString(counted);
        }

        @Test
        void of_voters_whom_the_source_only_describes_are_one_or_more() {
            assertThat(countedFor(Actor.builder().described(LocalizedText.of("en", "delegates"))))
                    .hasToString("[1, ∞)");
        }

        private static Actor.Builder several(String party) {
            return Actor.builder().party(Party.id(party));
        }

        private static Interval countedFor(Actor.Builder voters) {
            return Vote.builder()
                    .addBallots(
                            ballot("norland", Choice.FOR).actor(voters.build()).build())
                    .build()
                    .counted(Choice.FOR);
        }

        @Test
        void of_all_who_may_vote_need_complete_ballots_or_all_totals() {
            Vote.Builder vote = Vote.builder()
                    .addBallots(
                            ballot("norland", Choice.FOR).build(),
                            ballot("southmark", Choice.NOT_VOTING).build(),
                            ballot("coast", Choice.ABSENT).build());
            assertThat(vote.build().allVotes()).isEmpty();
            assertThat(vote.complete(true).build().allVotes()).contains(Interval.at(BigDecimal.valueOf(3)));
        }

        @Test
        void of_all_who_may_vote_are_given_or_the_sum_of_those_present_and_absent() {
            assertThat(ASSEMBLY.allVotes()).contains(Interval.at(BigDecimal.valueOf(193)));
            assertThat(totals(1, 2, 3).build().allVotes()).isEmpty();
            assertThat(Vote.builder().build().allVotes()).isEmpty();
            assertThat(Vote.builder().eligible(Quantity.of(15)).build().allVotes())
                    .contains(Interval.at(BigDecimal.valueOf(15)));
            assertThat(totals(1, 2, 3)
                            .addTotals(
                                    VoteTotal.of(Choice.NOT_VOTING, Quantity.of(4)),
                                    VoteTotal.of(Choice.ABSENT, Quantity.of(5)))
                            .build()
                            .allVotes())
                    .contains(Interval.at(BigDecimal.valueOf(15)));
        }
    }

    @Nested
    class Totals_and_ballots {
        private final Vote.Builder oneFor =
                Vote.builder().addBallots(ballot("norland", Choice.FOR).build());

        @Test
        void match_if_each_total_allows_the_number_counted() {
            assertThat(oneFor.addTotals(VoteTotal.of(Choice.FOR, Quantity.atLeast(1)))
                            .build()
                            .totalsMatchBallots())
                    .isEqualTo(Verdict.YES);
        }

        @Test
        void do_not_match_if_there_are_too_many_ballots_or_too_few_although_complete() {
            assertThat(oneFor.addTotals(VoteTotal.of(Choice.FOR, Quantity.of(0)))
                            .build()
                            .totalsMatchBallots())
                    .isEqualTo(Verdict.NO);
            Vote.Builder two = Vote.builder()
                    .addBallots(ballot("norland", Choice.FOR).build())
                    .addTotals(VoteTotal.of(Choice.FOR, Quantity.of(2)));
            assertThat(two.build().totalsMatchBallots()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(two.complete(true).build().totalsMatchBallots()).isEqualTo(Verdict.NO);
        }

        @Test
        void are_not_certain_to_match_if_the_ballots_have_no_exact_weight() {
            Vote.Builder vote = Vote.builder()
                    .addBallots(ballot("norland", Choice.FOR)
                            .weight(Quantity.parse("exactly 50 [40, 60]"))
                            .build());
            assertThat(total(vote, Quantity.of(50)).totalsMatchBallots()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(total(vote, Quantity.range(30, 70)).totalsMatchBallots()).isEqualTo(Verdict.YES);
            assertThat(total(vote, Quantity.of(70)).totalsMatchBallots()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(total(vote.complete(true), Quantity.of(70)).totalsMatchBallots())
                    .isEqualTo(Verdict.NO);
        }

        @Test
        void can_not_be_compared_in_different_units() {
            assertThat(total(oneFor, Quantity.of(60, Unit.PERCENT)).totalsMatchBallots())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private static Vote total(Vote.Builder vote, Quantity votesFor) {
            return Vote.builder()
                    .from(vote.build())
                    .addTotals(VoteTotal.of(Choice.FOR, votesFor))
                    .build();
        }

        @Test
        void can_not_be_compared_if_there_are_only_one_of_them() {
            assertThat(oneFor.build().totalsMatchBallots()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(ASSEMBLY.totalsMatchBallots()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class A_quorum {
        @ParameterizedTest
        @CsvSource({"181, YES", "182, NO"})
        void counts_those_who_abstain_and_not_those_who_are_absent(long quorum, Verdict quorate) {
            assertThat(assembly(0, 0).quorum(Quantity.of(quorum)).build().quorate())
                    .isEqualTo(quorate);
        }

        @ParameterizedTest
        @CsvSource({"181, YES", "182, UNDETERMINED"})
        void is_not_missed_if_those_who_do_not_vote_are_not_given(long quorum, Verdict quorate) {
            Quantity needed = Quantity.of(quorum);
            Vote.Builder paired = Vote.builder().from(ASSEMBLY).addTotals(VoteTotal.of(Choice.PAIRED, Quantity.of(0)));
            assertThat(Vote.builder().from(ASSEMBLY).quorum(needed).build().quorate())
                    .isEqualTo(quorate);
            assertThat(paired.quorum(needed).build().quorate()).isEqualTo(quorate);
        }

        @ParameterizedTest
        @CsvSource({"184, YES", "185, UNDETERMINED", "188, UNDETERMINED", "189, NO"})
        void counts_those_who_do_not_vote_and_may_count_those_who_are_paired(long quorum, Verdict quorate) {
            assertThat(assembly(3, 4).quorum(Quantity.of(quorum)).build().quorate())
                    .isEqualTo(quorate);
        }

        @Test
        void is_reached_although_the_number_of_abstentions_is_not_known() {
            Vote.Builder vote = Vote.builder().addTotals(VoteTotal.of(Choice.FOR, Quantity.of(60)));
            assertThat(vote.quorum(Quantity.of(60)).build().quorate()).isEqualTo(Verdict.YES);
            assertThat(vote.quorum(Quantity.of(61)).build().quorate()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void of_at_least_or_more_than_a_number_has_it_as_its_limit() {
            assertThat(quorate(Quantity.atLeast(181))).isEqualTo(Verdict.YES);
            assertThat(quorate(Quantity.atLeast(182))).isEqualTo(Verdict.NO);
            assertThat(quorate(Quantity.moreThan(180))).isEqualTo(Verdict.YES);
            assertThat(quorate(Quantity.moreThan(181))).isEqualTo(Verdict.NO);
            assertThat(quorate(Quantity.range(180, 190))).isEqualTo(Verdict.UNDETERMINED);
            assertThat(quorate(Quantity.about(10))).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void in_another_unit_than_the_totals_leaves_the_answers_open() {
            assertThat(quorate(Quantity.of(50, Unit.PERCENT))).isEqualTo(Verdict.UNDETERMINED);
            Vote.Builder members = Vote.builder()
                    .addTotals(VoteTotal.of(Choice.FOR, Quantity.of(60, Unit.of("members"))))
                    .rule(VotingRule.MAJORITY_OF_VOTES);
            assertThat(members.quorum(Quantity.of(50)).build().quorate()).isEqualTo(Verdict.YES);
            assertThat(members.quorum(Quantity.of(50, Unit.of("members")))
                            .build()
                            .quorate())
                    .isEqualTo(Verdict.YES);
            assertThat(members.quorum(Quantity.of(50, Unit.of("votes"))).build().quorate())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        private static Verdict quorate(Quantity quorum) {
            return assembly(0, 0).quorum(quorum).build().quorate();
        }

        private static Vote.Builder assembly(long notVoting, long paired) {
            return Vote.builder()
                    .from(ASSEMBLY)
                    .addTotals(
                            VoteTotal.of(Choice.NOT_VOTING, Quantity.of(notVoting)),
                            VoteTotal.of(Choice.PAIRED, Quantity.of(paired)));
        }

        @Test
        void is_not_decided_without_a_quorum_or_without_numbers() {
            assertThat(ASSEMBLY.quorate()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(Vote.builder().quorum(Quantity.of(3)).build().quorate()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void is_reached_by_the_listed_ballots_but_missed_only_by_complete_ones() {
            Vote.Builder vote = Vote.builder()
                    .addBallots(
                            ballot("norland", Choice.FOR).build(),
                            ballot("coast", Choice.AGAINST).build());
            assertThat(vote.quorum(Quantity.of(2)).build().quorate()).isEqualTo(Verdict.YES);
            assertThat(vote.quorum(Quantity.of(3)).build().quorate()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(vote.complete(true).build().quorate()).isEqualTo(Verdict.NO);
        }

        @Test
        void leaves_the_adoption_open_if_the_number_present_is_not_known() {
            assertThat(Vote.builder()
                            .rule(VotingRule.MAJORITY_OF_VOTES)
                            .quorum(Quantity.of(5))
                            .addTotals(
                                    VoteTotal.of(Choice.FOR, Quantity.of(4)),
                                    VoteTotal.of(Choice.AGAINST, Quantity.of(0)))
                            .build()
                            .adoptedByNumbers())
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void that_is_missed_prevents_the_adoption() {
            Vote.Builder vote = assembly(0, 0).rule(VotingRule.MAJORITY_OF_VOTES);
            assertThat(vote.quorum(Quantity.of(190)).build().adoptedByNumbers()).isEqualTo(Verdict.NO);
            assertThat(vote.quorum(Quantity.of(100)).build().adoptedByNumbers()).isEqualTo(Verdict.YES);
        }
    }

    @Nested
    class Adoption {
        @ParameterizedTest
        @CsvSource({
            "CONSENSUS, 15, 0, 0, YES",
            "CONSENSUS, 14, 1, 0, NO",
            "UNANIMITY, 15, 0, 0, YES",
            "UNANIMITY, 14, 0, 1, NO",
            "MAJORITY_OF_VOTES, 2, 1, 12, YES",
            "MAJORITY_OF_VOTES, 7, 7, 1, NO",
            "MAJORITY_OF_ALL, 8, 7, 0, YES",
            "MAJORITY_OF_ALL, 7, 1, 7, NO",
            "TWO_THIRDS_OF_VOTES, 10, 5, 0, YES",
            "TWO_THIRDS_OF_VOTES, 9, 5, 1, NO",
            "TWO_THIRDS_OF_ALL, 10, 0, 5, YES",
            "TWO_THIRDS_OF_ALL, 9, 0, 6, NO",
            "THREE_FIFTHS_OF_VOTES, 6, 4, 5, YES",
            "THREE_FIFTHS_OF_VOTES, 5, 4, 6, NO",
            "THREE_FIFTHS_OF_ALL, 9, 0, 6, YES",
            "THREE_FIFTHS_OF_ALL, 8, 0, 7, NO",
            "THREE_QUARTERS_OF_VOTES, 9, 3, 3, YES",
            "THREE_QUARTERS_OF_VOTES, 11, 4, 0, NO",
            "THREE_QUARTERS_OF_ALL, 12, 0, 3, YES",
            "THREE_QUARTERS_OF_ALL, 11, 0, 4, NO",
            "FOUR_FIFTHS_OF_VOTES, 8, 2, 5, YES",
            "FOUR_FIFTHS_OF_VOTES, 11, 3, 1, NO",
            "FOUR_FIFTHS_OF_ALL, 12, 0, 3, YES",
            "FOUR_FIFTHS_OF_ALL, 11, 0, 4, NO",
        })
        void follows_the_rule(VotingRule rule, long votesFor, long against, long abstaining, Verdict adopted) {
            Vote vote = totals(votesFor, against, abstaining)
                    .rule(rule)
                    .eligible(Quantity.of(15))
                    .build();
            assertThat(vote.adoptedByNumbers()).isEqualTo(adopted);
        }

        @ParameterizedTest
        @CsvSource({
            "THREE_FIFTHS_OF_ALL, 10, 6, YES",
            "THREE_FIFTHS_OF_ALL, 10, 5, NO",
            "THREE_QUARTERS_OF_ALL, 10, 8, YES",
            "THREE_QUARTERS_OF_ALL, 10, 7, NO",
            "FOUR_FIFTHS_OF_ALL, 193, 155, YES",
            "FOUR_FIFTHS_OF_ALL, 193, 154, NO"
        })
        void of_a_number_that_is_no_multiple_needs_the_next_vote(
                VotingRule rule, long eligible, long votesFor, Verdict adopted) {
            Vote vote = totals(votesFor, 0, 0)
                    .rule(rule)
                    .eligible(Quantity.of(eligible))
                    .build();
            assertThat(vote.adoptedByNumbers()).isEqualTo(adopted);
        }

        @Test
        void is_not_decided_without_a_rule_or_numbers() {
            assertThat(ASSEMBLY.adoptedByNumbers()).isEqualTo(Verdict.UNDETERMINED);
            for (VotingRule rule : VotingRule.values()) {
                assertThat(Vote.builder().rule(rule).build().adoptedByNumbers()).isEqualTo(Verdict.UNDETERMINED);
            }
        }

        @Test
        void counts_ballots_for_a_choice_without_a_total() {
            Vote vote = Vote.builder()
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addTotals(VoteTotal.of(Choice.FOR, Quantity.of(1)))
                    .addBallots(
                            ballot("southmark", Choice.AGAINST).build(),
                            ballot("coast", Choice.AGAINST).build())
                    .build();
            assertThat(vote.adoptedByNumbers()).isEqualTo(Verdict.NO);
        }

        @Test
        void is_not_decided_if_more_may_have_voted_against_than_are_listed() {
            Vote.Builder vote = Vote.builder()
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addTotals(VoteTotal.of(Choice.FOR, Quantity.of(50)))
                    .addBallots(ballot("coast", Choice.AGAINST).build());
            assertThat(vote.build().adoptedByNumbers()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(vote.complete(true).build().adoptedByNumbers()).isEqualTo(Verdict.YES);
        }

        @ParameterizedTest
        @CsvSource({"8, NO", "9, YES"})
        void follows_the_votes_required(long votesFor, Verdict adopted) {
            Vote.Builder vote = totals(votesFor, 1, 0).required(Quantity.of(9));
            assertThat(vote.build().adoptedByNumbers()).isEqualTo(adopted);
            assertThat(vote.rule(VotingRule.MAJORITY_OF_VOTES).build().adoptedByNumbers())
                    .isEqualTo(adopted);
        }

        @Test
        void is_not_decided_if_a_veto_holder_may_have_voted_against() {
            Vote.Builder vote = totals(14, 1, 0)
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addVetoHolders(Party.id("norland"), Party.id("coast"));
            assertThat(vote.build().adoptedByNumbers()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(vote.addBallots(ballot("norland", Choice.FOR).build())
                            .build()
                            .adoptedByNumbers())
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(vote.addBallots(ballot("coast", Choice.ABSTAINING).build())
                            .build()
                            .adoptedByNumbers())
                    .isEqualTo(Verdict.YES);
        }

        @Test
        void is_prevented_by_a_vote_against_of_a_veto_holder_alone() {
            Vote.Builder vote = totals(14, 1, 0)
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addVetoHolders(Party.id("norland"))
                    .addBallots(ballot("coast", Choice.AGAINST).build());
            assertThat(vote.build().adoptedByNumbers()).isEqualTo(Verdict.YES);
            assertThat(vote.addBallots(ballot("norland", Choice.AGAINST).build())
                            .build()
                            .adoptedByNumbers())
                    .isEqualTo(Verdict.NO);
        }

        @Test
        void takes_a_missing_number_for_none() {
            Vote.Builder vote = totals(10, 1, 0).rule(VotingRule.MAJORITY_OF_VOTES);
            assertThat(vote.quorum(Quantity.missing(Quantity.Missing.NONE))
                            .build()
                            .adoptedByNumbers())
                    .isEqualTo(Verdict.YES);
            assertThat(vote.quorum(Quantity.missing(Quantity.Missing.UNKNOWN))
                            .build()
                            .adoptedByNumbers())
                    .isEqualTo(Verdict.UNDETERMINED);
            Vote withheld = Vote.builder()
                    .addTotals(VoteTotal.of(Choice.FOR, Quantity.missing(Quantity.Missing.WITHHELD)))
                    .addBallots(ballot("norland", Choice.FOR).build())
                    .complete(true)
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .eligible(Quantity.missing(Quantity.Missing.NOT_GIVEN))
                    .build();
            assertThat(withheld.totalsMatchBallots()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(withheld.adoptedByNumbers()).isEqualTo(Verdict.YES);
            assertThat(totals(1, 1, 0)
                            .eligible(Quantity.missing(Quantity.Missing.NOT_GIVEN))
                            .build()
                            .allVotes())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"true, YES", "false, NO", ", NO"})
        void is_not_prevented_by_a_veto_holder_in_a_question_of_procedure(Boolean procedural, Verdict expected) {
            Vote vote = totals(14, 1, 0)
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .procedural(Optional.ofNullable(procedural))
                    .addVetoHolders(Party.id("norland"))
                    .addBallots(ballot("norland", Choice.AGAINST).build())
                    .build();
            assertThat(vote.adoptedByNumbers()).isEqualTo(expected);
        }

        @Test
        void is_prevented_by_the_vote_of_a_representative_of_a_veto_holder() {
            Vote.Builder vote =
                    totals(13, 1, 1).rule(VotingRule.TWO_THIRDS_OF_VOTES).addVetoHolders(Party.id("norland"));
            Participation.Builder envoy = ballot("envoy", Choice.AGAINST).representing(Party.id("norland"));
            assertThat(vote.addBallots(envoy.build()).build().adoptedByNumbers())
                    .isEqualTo(Verdict.NO);
        }

        @Test
        void is_not_decided_if_the_votes_against_may_be_those_of_a_veto_holder() {
            LocalizedText someone = LocalizedText.of("en", "one delegate");
            Actor one = Actor.builder()
                    .described(someone)
                    .quantifier(Actor.Quantifier.ONE)
                    .build();
            assertThat(withVetoHolder(ballot("coast", Choice.AGAINST).actor(one)))
                    .isEqualTo(Verdict.UNDETERMINED);
            Actor most = Actor.builder()
                    .party(Party.id("norland"))
                    .quantifier(Actor.Quantifier.MOST)
                    .build();
            assertThat(withVetoHolder(ballot("coast", Choice.AGAINST).actor(most)))
                    .isEqualTo(Verdict.UNDETERMINED);
            assertThat(withVetoHolder(ballot("coast", Choice.AGAINST))).isEqualTo(Verdict.YES);
            assertThat(withVetoHolder(ballot("coast", Choice.AGAINST).weight(Quantity.atLeast(1))))
                    .isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void is_not_decided_if_the_total_against_is_as_open_as_that_of_the_ballots() {
            Vote vote = Vote.builder()
                    .rule(VotingRule.MAJORITY_OF_ALL)
                    .eligible(Quantity.of(15))
                    .addVetoHolders(Party.id("norland"))
                    .addTotals(
                            VoteTotal.of(Choice.FOR, Quantity.of(12)),
                            VoteTotal.of(Choice.AGAINST, Quantity.atLeast(1)))
                    .addBallots(ballot("coast", Choice.AGAINST)
                            .weight(Quantity.atLeast(1))
                            .build())
                    .build();
            assertThat(vote.adoptedByNumbers()).isEqualTo(Verdict.UNDETERMINED);
        }

        @Test
        void is_not_prevented_by_a_veto_holder_if_complete_ballots_name_all_against() {
            Vote.Builder vote = Vote.builder()
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addVetoHolders(Party.id("norland"))
                    .addBallots(
                            ballot("south", Choice.FOR).weight(Quantity.of(9)).build(),
                            ballot("coast", Choice.AGAINST)
                                    .weight(Quantity.parse("exactly 1 [1, 2]"))
                                    .build());
            assertThat(vote.build().adoptedByNumbers()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(vote.complete(true).build().adoptedByNumbers()).isEqualTo(Verdict.YES);
        }

        private static Verdict withVetoHolder(Participation.Builder against) {
            return totals(14, 1, 0)
                    .rule(VotingRule.MAJORITY_OF_VOTES)
                    .addVetoHolders(Party.id("norland"))
                    .addBallots(against.build())
                    .build()
                    .adoptedByNumbers();
        }

        @ParameterizedTest
        @EnumSource(value = VotingRule.class, mode = EnumSource.Mode.EXCLUDE, names = "CONSENSUS")
        void needs_a_vote_in_favour(VotingRule rule) {
            Vote.Builder vote = totals(0, 0, 10).rule(rule);
            assertThat(vote.eligible(Quantity.of(0)).build().adoptedByNumbers()).isEqualTo(Verdict.NO);
        }

        @Test
        void is_not_decided_by_percentages() {
            Vote.Builder vote = Vote.builder()
                    .addTotals(
                            VoteTotal.of(Choice.FOR, Quantity.of(60, Unit.PERCENT)),
                            VoteTotal.of(Choice.AGAINST, Quantity.of(40)))
                    .eligible(Quantity.of(100));
            for (VotingRule rule : VotingRule.values()) {
                assertThat(vote.rule(rule).build().adoptedByNumbers())
                        .isEqualTo(rule == VotingRule.CONSENSUS ? Verdict.NO : Verdict.UNDETERMINED);
            }
        }

        @Test
        void takes_no_number_of_votes_to_be_below_zero() {
            Vote vote = Vote.builder()
                    .addTotals(
                            VoteTotal.of(Choice.FOR, Quantity.of(-5)),
                            VoteTotal.of(Choice.AGAINST, Quantity.lessThan(3)))
                    .eligible(Quantity.of(-10))
                    .rule(VotingRule.UNANIMITY)
                    .build();
            assertThat(vote.adoptedByNumbers()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(vote.allVotes().orElseThrow()).hasToString("[0, ∞)");
        }

        @Test
        void may_be_claimed_against_the_numbers() {
            Vote.Builder vote = totals(3, 5, 0).rule(VotingRule.MAJORITY_OF_VOTES);
            assertThat(vote.build().resultMatchesTotals()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(vote.adopted(true).build().resultMatchesTotals()).isEqualTo(Verdict.NO);
            assertThat(vote.adopted(false).build().resultMatchesTotals()).isEqualTo(Verdict.YES);
        }
    }

    @Nested
    class Rules {
        @Test
        void have_one_total_for_each_choice() {
            assertThatThrownBy(() -> totals(1, 2, 3)
                            .addTotals(VoteTotal.of(Choice.FOR, Quantity.of(4)))
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Vote.totals must not have two totals for one choice but was for");
        }

        @Test
        void have_ballots_if_these_are_complete() {
            assertThatThrownBy(() -> Vote.builder().complete(true).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Vote.complete must be said of ballots that are listed but was no ballots");
        }

        @Test
        void have_ballots_of_voters_alone() {
            assertThatThrownBy(() -> Vote.builder()
                            .addBallots(Participation.builder()
                                    .actor(Actor.of(Party.id("norland")))
                                    .role(ParticipationRole.GUEST)
                                    .build())
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Vote.ballots must have the role voter but was guest");
        }

        @Test
        void give_voters_and_no_others_a_choice() {
            assertThatThrownBy(() -> ballot("norland", Choice.FOR)
                            .role(ParticipationRole.GUEST)
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Participation.choice must be given if and only if the role is voter but was for");
            assertThatThrownBy(() -> Participation.builder()
                            .actor(Actor.of(Party.id("norland")))
                            .role(ParticipationRole.VOTER)
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Participation.choice must be given if and only if the role is voter but was absent");
        }

        @Test
        void give_a_weight_above_zero_to_voters_alone() {
            assertThatThrownBy(() ->
                            ballot("norland", Choice.FOR).weight(Quantity.of(0)).build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Participation.weight must have a value above 0 and stand beside a choice but was exactly 0");
            assertThatThrownBy(() -> Participation.builder()
                            .actor(Actor.of(Party.id("norland")))
                            .role(ParticipationRole.GUEST)
                            .weight(Quantity.of(1))
                            .build())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "Participation.weight must have a value above 0 and stand beside a choice but was exactly 1");
        }
    }
}
