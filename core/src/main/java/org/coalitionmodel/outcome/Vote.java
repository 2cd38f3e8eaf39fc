package org.coalitionmodel.outcome;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coalitionmodel.Verdict;
import org.coalitionmodel.description.DefaultValue;
import org.coalitionmodel.description.Iri;
import org.coalitionmodel.description.Reference;
import org.coalitionmodel.event.Participation;
import org.coalitionmodel.event.Participation.Choice;
import org.coalitionmodel.id.Id;
import org.coalitionmodel.party.Actor;
import org.coalitionmodel.party.Party;
import org.coalitionmodel.quantity.Interval;
import org.coalitionmodel.quantity.Quantity;
import org.coalitionmodel.rule.Rule;
import org.coalitionmodel.source.Citation;
import org.coalitionmodel.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A vote: the question, the rule, the totals that a source claims and the ballots that it lists [eCH-0293; Popolo
 * VoteEvent]. Votes for, votes against, abstentions and absences are always separate.
 *
 * <p>Totals and ballots are both kept, and may contradict each other, as sources do. {@link #totalsMatchBallots()} and
 * {@link #resultMatchesTotals()} say whether they do. Unless the ballots are {@linkplain #complete() complete}, there
 * may be more of each choice.
 *
 * <p>Answers compare numbers of one unit: the first that the totals give or, without one, the ballots or the other
 * numbers. A percentage, or a number in another unit, may be any number.
 *
 * <pre>{@code
 * Vote.builder().rule(Vote.VotingRule.TWO_THIRDS_OF_VOTES).addTotals(
 *         VoteTotal.of(Participation.Choice.FOR, Quantity.of(141)),
 *         VoteTotal.of(Participation.Choice.AGAINST, Quantity.of(5)),
 *         VoteTotal.of(Participation.Choice.ABSTAINING, Quantity.of(35)),
 *         VoteTotal.of(Participation.Choice.ABSENT, Quantity.of(12))).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Vote extends Serializable permits ImmutableVote {
    /** {@return the question put to the vote; absent if it is the outcome itself} */
    Optional<LocalizedText> question();

    /**
     * {@return whether the question is one of procedure, on which no vote against is a veto; absent if the source does
     * not say} [UN Charter, Article 27]
     */
    Optional<Boolean> procedural();

    /** {@return the rule that decides; absent if not given} */
    @Iri("cm:votingRule")
    Optional<VotingRule> rule();

    /** {@return the number of all who are entitled to vote, or the sum of their weights; absent if not given} */
    Optional<Quantity> eligible();

    /**
     * {@return the number of voters who must be present, {@linkplain Quantity#missing() missing} as {@code none} if no
     * quorum is set; absent if not given}
     */
    Optional<Quantity> quorum();

    /** {@return the number of votes in favour that adoption requires: nine of fifteen; absent if not given} */
    @Iri("cm:votesRequired")
    Optional<Quantity> required();

    /** {@return the parties each of whose votes against prevents the adoption; empty if not given} */
    @Iri("cm:vetoHolder")
    @Reference(to = {"Person", "State", "Organization", "Coalition"})
    List<Id<Party>> vetoHolders();

    /** {@return the totals that a source claims, one for each choice that it gives} */
    @Iri("cm:voteTotal")
    List<VoteTotal> totals();

    /** {@return the ballots that a source lists, with the role {@code voter}; empty if it lists none} */
    @Iri("cm:ballot")
    List<Participation> ballots();

    /** {@return whether {@link #ballots()} lists all ballots; the default is false} */
    @DefaultValue("false")
    boolean complete();

    /** {@return whether the question was adopted, as the source says; absent if it does not say} */
    Optional<Boolean> adopted();

    /** {@return the citations of the sources that report it} */
    @Iri("cm:citation")
    List<Citation> citations();

    /**
     * The total that a source claims for a choice.
     *
     * @param choice the choice
     * @return the number; empty if no source gives it, or the total has none
     */
    default Optional<Quantity> claimed(Choice choice) {
        return totals().stream()
                .filter(total -> total.choice() == choice)
                .map(VoteTotal::quantity)
                .filter(quantity -> quantity.missing().isEmpty())
                .findFirst();
    }

    /**
     * The number of listed ballots with a choice, or the sum of their weights. A ballot of several voters counts as
     * their {@linkplain Actor#count() number}. Without a number, voters whom the source only describes or {@linkplain
     * Actor#quantifier() quantifies} count as one or more.
     *
     * @param choice the choice
     * @return the numbers that it may be; a single number if all weights and numbers of voters are exact, 0 if no
     *     ballot has this choice
     */
    default Interval counted(Choice choice) {
        return new VoteCount(this).counted(choice);
    }

    /**
     * Whether the claimed totals are those of the listed ballots.
     *
     * @return {@link Verdict#YES} if every claimed total allows the number of its ballots; {@link Verdict#NO} if there
     *     are more ballots than a total allows, or fewer although they are complete; {@link Verdict#UNDETERMINED} if
     *     there may be more ballots, their number is not exact, a total has another unit, or there are no ballots or no
     *     totals
     */
    default Verdict totalsMatchBallots() {
        if (ballots().isEmpty() || totals().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        VoteCount count = new VoteCount(this);
        return totals().stream().map(count::matchesBallots).reduce(Verdict.YES, Verdict::and);
    }

    /**
     * The number of voters who were present: those who vote, abstain, or do not vote. Those who are paired may have been
     * away.
     *
     * @return the numbers that it may be; a single number if each of these choices has an exact total or the ballots are
     *     complete, and nobody is paired
     */
    default Interval present() {
        return new VoteCount(this).present();
    }

    /**
     * Whether enough voters were {@linkplain #present() present}: those who vote, abstain, or do not vote. Those who are paired may have been
     * away. A quorum of "at least 50" is 50.
     *
     * @return the answer; {@link Verdict#UNDETERMINED} if no quorum is set or known, or those whose number is not known
     *     may decide it: {@link Choice#NOT_VOTING} and {@link Choice#PAIRED} too
     */
    default Verdict quorate() {
        VoteCount count = new VoteCount(this);
        return quorum().map(quorum -> count.reaches(count.present(), quorum)).orElse(Verdict.UNDETERMINED);
    }

    /**
     * Whether the question is adopted by the numbers: the claimed totals or, for a choice without a total, the ballots.
     * If a veto holder or its representative votes against and the question is not {@linkplain #procedural()
     * procedural}, too few voters are present, or there are fewer votes in favour than required, the question is not
     * adopted. Without a vote in favour, only {@link VotingRule#CONSENSUS} adopts it.
     *
     * @return the answer; {@link Verdict#UNDETERMINED} if neither a rule nor the votes required are given, or a number
     *     or the vote of a veto holder is not known
     */
    default Verdict adoptedByNumbers() {
        VoteCount count = new VoteCount(this);
        Verdict byVotes = Stream.concat(
                        rule().map(count::satisfies).stream(), required().map(count::isInFavour).stream())
                .reduce(Verdict::and)
                .orElse(Verdict.UNDETERMINED);
        boolean isQuorumSet = quorum().filter(quorum -> !quorum.missing().equals(Optional.of(Quantity.Missing.NONE)))
                .isPresent();
        Verdict byQuorum = isQuorumSet ? quorate() : Verdict.YES;
        return byVotes.and(byQuorum).and(count.vetoed().not());
    }

    /**
     * Whether the result that the source claims follows from the numbers.
     *
     * @return {@link Verdict#NO} if the numbers say the opposite; {@link Verdict#UNDETERMINED} if they don't decide it
     *     or no result is claimed
     */
    default Verdict resultMatchesTotals() {
        Verdict byNumbers = adoptedByNumbers();
        return adopted().map(adopted -> adopted ? byNumbers : byNumbers.not()).orElse(Verdict.UNDETERMINED);
    }

    /**
     * The number of all who are entitled to vote: {@link #eligible()} or, without it, the sum of those present and
     * absent. A source that gives these is taken to give all: those not voting and those paired need not be given.
     *
     * @return the number; empty if it is not given and the number for, against, abstaining or absent is
     *     neither claimed nor counted from complete ballots
     */
    default Optional<Interval> allVotes() {
        return new VoteCount(this).allVotes();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Checks that each choice has at most one total, that ballots are those of voters, and that complete ballots are
     * listed.
     *
     * @throws IllegalArgumentException if two totals have the same choice, a ballot has a role other than voter, or
     *     there are no ballots although they are complete
     */
    @Value.Check
    default void check() {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        for (VoteTotal total : totals()) {
            Rule.require(
                    choices.add(total.choice()), "Vote.totals", "not have two totals for one choice", total.choice());
        }
        Rule.require(
                !complete() || !ballots().isEmpty(),
                "Vote.complete",
                "be said of ballots that are listed",
                "no ballots");
        for (Participation ballot : ballots()) {
            Rule.require(
                    ballot.role() == Participation.ParticipationRole.VOTER,
                    "Vote.ballots",
                    "have the role voter",
                    ballot.role());
        }
    }

    /** Builds a {@link Vote} in the way of {@linkplain org.coalitionmodel all builders}. */
    final class Builder extends VoteBuilder {
        Builder() {}
    }

    /** The rules that decide whether a question is adopted. */
    enum VotingRule {
        /** Without a vote, if nobody objects. */
        CONSENSUS,
        /** All who are entitled to vote are in favour. */
        UNANIMITY,
        /** More votes for than against. */
        MAJORITY_OF_VOTES,
        /** Votes for are more than half of the votes of all who are entitled to vote. */
        MAJORITY_OF_ALL,
        /** Votes for are at least two thirds of the votes for and against. */
        TWO_THIRDS_OF_VOTES,
        /** Votes for are at least two thirds of the votes of all who are entitled to vote. */
        TWO_THIRDS_OF_ALL,
        /** Votes for are at least three fifths of the votes for and against. */
        THREE_FIFTHS_OF_VOTES,
        /** Votes for are at least three fifths of the votes of all who are entitled to vote. */
        THREE_FIFTHS_OF_ALL,
        /** Votes for are at least three quarters of the votes for and against. */
        THREE_QUARTERS_OF_VOTES,
        /** Votes for are at least three quarters of the votes of all who are entitled to vote. */
        THREE_QUARTERS_OF_ALL,
        /** Votes for are at least four fifths of the votes for and against. */
        FOUR_FIFTHS_OF_VOTES,
        /** Votes for are at least four fifths of the votes of all who are entitled to vote. */
        FOUR_FIFTHS_OF_ALL
    }
}
